// SPDX-License-Identifier: Apache-2.0
#include "models/domain/step.h"

#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<Step, 18> stepWords{{
    {"draft"_L1, Step::Draft},
    {"reviewing"_L1, Step::Reviewing},
    {"deciding"_L1, Step::Deciding},
    {"planned"_L1, Step::Planned},
    {"preparing"_L1, Step::Preparing},
    {"deactivating"_L1, Step::Deactivating},
    {"checking-off"_L1, Step::CheckingOff},
    {"observing"_L1, Step::Observing},
    {"rechecking"_L1, Step::Rechecking},
    {"confirming"_L1, Step::Confirming},
    {"removing-dependents"_L1, Step::RemovingDependents},
    {"deleting"_L1, Step::Deleting},
    {"checking-gone"_L1, Step::CheckingGone},
    {"done"_L1, Step::Done},
    {"rolling-back"_L1, Step::RollingBack},
    {"rolled-back"_L1, Step::RolledBack},
    {"halted"_L1, Step::Halted},
    {"resuming"_L1, Step::Resuming},
}};

constexpr WordTable<Outcome, 8> outcomeWords{{
    {"none"_L1, Outcome::None},
    {"deleted"_L1, Outcome::Deleted},
    {"already-gone"_L1, Outcome::AlreadyGone},
    {"refused"_L1, Outcome::Refused},
    {"unchanged"_L1, Outcome::Unchanged},
    {"rolled-back"_L1, Outcome::RolledBack},
    {"halted"_L1, Outcome::Halted},
    {"waiting"_L1, Outcome::Waiting},
}};

} // namespace

QString wordOf(Step step)
{
    return wordOf(stepWords, step);
}

std::optional<Step> stepFrom(QStringView word)
{
    return valueOf(stepWords, word);
}

bool isFinal(Step step)
{
    return step == Step::Done || step == Step::RolledBack || step == Step::Halted;
}

QString wordOf(Outcome outcome)
{
    return wordOf(outcomeWords, outcome);
}

std::optional<Outcome> outcomeFrom(QStringView word)
{
    return valueOf(outcomeWords, word);
}

} // namespace linchpin
