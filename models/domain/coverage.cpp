// SPDX-License-Identifier: Apache-2.0
#include "models/domain/coverage.h"

#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<CoverageStatus, 6> statusWords{{
    {"complete"_L1, CoverageStatus::Complete},
    {"partial"_L1, CoverageStatus::Partial},
    {"failed"_L1, CoverageStatus::Failed},
    {"forbidden"_L1, CoverageStatus::Forbidden},
    {"not-installed"_L1, CoverageStatus::NotInstalled},
    {"invisible"_L1, CoverageStatus::Invisible},
}};

} // namespace

QString wordOf(CoverageStatus status)
{
    return wordOf(statusWords, status);
}

std::optional<CoverageStatus> coverageStatusFrom(QStringView word)
{
    return valueOf(statusWords, word);
}

} // namespace linchpin
