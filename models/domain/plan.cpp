// SPDX-License-Identifier: Apache-2.0
#include "models/domain/plan.h"

#include "models/domain/fingerprint.h"
#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<Phase, 4> phaseWords{{
    {"preparing"_L1, Phase::Preparing},
    {"deactivating"_L1, Phase::Deactivating},
    {"removing-dependents"_L1, Phase::RemovingDependents},
    {"deleting"_L1, Phase::Deleting},
}};

} // namespace

QString wordOf(Phase phase)
{
    return wordOf(phaseWords, phase);
}

std::optional<Phase> phaseFrom(QStringView word)
{
    return valueOf(phaseWords, word);
}

QString Plan::plannedFingerprint() const
{
    return fingerprint(impact);
}

int Plan::count(Phase phase) const
{
    return static_cast<int>(std::ranges::count(actions, phase, &PlannedAction::phase));
}

} // namespace linchpin
