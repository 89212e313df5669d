// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/jointplan.h"

#include <functional>

namespace linchpin {

class ReportDesk;

/// What the wizard is opened with. Captured once: nothing that is chosen behind the wizard changes
/// it.
struct WizardSetup
{
    std::vector<Connection> targets; ///< of one endpoint; at least one
    QString environment; ///< free text of the endpoint's badge; empty if none
    bool isProtected = false; ///< production: the name is typed always, and the watch is longer
    QString folder; ///< where backups go until a plan was saved elsewhere
    std::function<std::vector<Connection>()>
        listed; ///< connections known of this endpoint: where dependents may go
    std::function<Result<QString>(const QString &path, const WholePlan &plan)>
        savePlan; ///< answers the SHA-256
    std::optional<WholePlan> plan; ///< made before, to be carried out exactly as it is
    QMap<QString, QByteArray>
        secrets; ///< typed for that plan; named as in its Choices::secretsProvided, wiped
    QString planFile; ///< where that plan is: its backup goes beside it
    std::function<QString(const Connection &)>
        protection; ///< why it may not be planned for deletion; empty: it may. Unset: nobody asks
    std::function<QString(const WholePlan &)>
        clearance; ///< why the plan may not be carried out here; empty: it may. Unset: nobody asks
    ReportDesk *reports = nullptr; ///< null: reports are text and JSON only
    /// Why nothing is told on the desktop while it is watched; empty: it is.
    std::function<QString()> desktopProblem = [] { return QString(); };
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

    [[nodiscard]] bool isSeveral() const { return targets.size() > 1; }
    [[nodiscard]] std::vector<ConnectionId> ids() const;
    [[nodiscard]] const Connection *find(const ConnectionId &id) const;
    [[nodiscard]] QString name() const; ///< of the one, or "3 connections", as the server has it
};

/// How an existing run is opened.
enum class RunOpening { Look, Resume, RollBack };

} // namespace linchpin
