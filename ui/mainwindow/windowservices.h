// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionref.h"
#include "models/service/runoffers.h"
#include "models/service/workspace.h"

#include <functional>

namespace linchpin {

class ApprovalBook;
class ProtectionBook;
class ReportDesk;
class SecretVault;

/// What the window is made from. Everything referred to outlives it.
struct WindowServices
{
    Workspace &workspace;
    SecretVault &vault;
    const Journal *journal = nullptr; ///< null: there is none; journalProblem says why
    QString journalProblem; ///< a sentence if deletions cannot be made now (another program holds
                            ///< the journal)

    /// Opens the assistant for connections of one endpoint. Unset: there is no way to delete.
    std::function<void(const std::vector<Connection> &, const QString &endpoint)> openDeleteWizard;
    enum class RunJob { Look, Resume, RollBack };
    /// The run of one connection, or of several that were begun together.
    std::function<void(const QString &run, RunJob job)> openRun;
    std::function<void(const QString &path)> openPlan; ///< shows a plan file; unset: cannot
    const ApprovalBook *approvals = nullptr;
    ProtectionBook *protection = nullptr;
    ReportDesk *reports = nullptr; ///< null: there are no reports

    /// Opens a backup file to restore from. Unset: there is no way to write.
    std::function<void(const QString &path)> openRestore;

    /// Menu Demo > Trouble, only with --demo: a name each, and what it does. At most one is in
    /// force.
    struct Trouble
    {
        QString word;
        QString name;
        std::function<void()> apply;
    };
    std::vector<Trouble> troubles;
    bool isDemo = false;
    QString stateFolder; ///< shown in About
};

} // namespace linchpin
