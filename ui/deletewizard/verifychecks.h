// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"

#include <QString>

namespace linchpin {

/// One thing that must be so before the delete, and whether it is.
struct VerifyCheck
{
    enum class Grade {
        Pass,
        Fail,
        Unknown, ///< could not be read; blocks like Fail
        Note, ///< worth knowing, blocks nothing: evidence is never proof
    };
    QString what;
    Grade grade = Grade::Unknown;
    QString says; ///< what was found
    QString todo; ///< what to do about it; empty if nothing
    bool isBackup = false; ///< mended by backing up again; everything else by reviewing again
    bool operator==(const VerifyCheck &) const = default;
};

enum class BackupCondition { Readable, Unreadable, LeftOut };

/// Holds the last reading against what the plan expects by now. expected: the plan's impact with
/// everything that is in effect. now: the last reading, if there is one since the switch-off;
/// error: why there is none.
[[nodiscard]] std::vector<VerifyCheck> verifyChecks(const Plan &plan, const Impact &expected,
                                                    const std::optional<Impact> &now,
                                                    const std::optional<ApiError> &error,
                                                    BackupCondition backup);
/// The same without the backup.
[[nodiscard]] std::vector<VerifyCheck> connectionChecks(const Plan &plan, const Impact &expected,
                                                        const std::optional<Impact> &now,
                                                        const std::optional<ApiError> &error);
[[nodiscard]] VerifyCheck backupCheck(BackupCondition backup);
/// The checks of one of several connections in one row: what does not pass is named. One that is
/// left out of the rest because it failed blocks nothing: `leftOut` says why.
[[nodiscard]] VerifyCheck inOne(const QString &connection, const std::vector<VerifyCheck> &checks,
                                const std::optional<QString> &leftOut);
[[nodiscard]] bool allPass(const std::vector<VerifyCheck> &checks); ///< no Fail, no Unknown
[[nodiscard]] QString textOf(VerifyCheck::Grade grade);

} // namespace linchpin
