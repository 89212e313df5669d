// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linchpin {

/// How far one source of dependents was read (promise 3: unknown is never none).
enum class CoverageStatus {
    Complete, ///< read to its end
    Partial, ///< cut short, or an item could not be read
    Failed, ///< could not be read
    Forbidden, ///< refused for want of rights
    NotInstalled, ///< a probe proved that the system here has no such thing
    Invisible, ///< no API shows it
};
[[nodiscard]] QString wordOf(CoverageStatus status);
[[nodiscard]] std::optional<CoverageStatus> coverageStatusFrom(QStringView word);

struct Coverage
{
    QString source; ///< stable kebab-case word: profiles, agents, config-defaults
    QString label; ///< for people
    CoverageStatus status = CoverageStatus::Failed;
    QString reason; ///< why it is not complete; empty if it is
    int found = 0; ///< dependents this source gave

    /// Read to its end, or proved to be absent. Everything else has to be accepted by name with a
    /// reason.
    [[nodiscard]] bool isSettled() const
    {
        return status == CoverageStatus::Complete || status == CoverageStatus::NotInstalled;
    }
    bool operator==(const Coverage &) const = default;
};

} // namespace linchpin
