// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/jointplan.h"
#include "models/domain/observation.h"
#include "models/service/deletionrun.h"
#include "models/service/reviews.h"

#include <QObject>

#include <memory>

namespace linchpin {

/// One connection of a run, and how it stands. Borrowed from the run.
struct WizardMember
{
    QString run; ///< its id in the journal
    const Plan *plan = nullptr;
    const RunState *state = nullptr;
    const std::optional<Impact> *lastImpact = nullptr;
    std::vector<PlannedAction> doneElsewhere; ///< by the others, and to be seen by this one
    QString reason; ///< why it is not gone on with, besides what its own state says
};

/// A run as the wizard sees it: of one connection or of several; or what a test puts in its place.
class WizardRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual const Plan &plan() const = 0; ///< of several: jointPlan()
    [[nodiscard]] virtual const RunState &state() const = 0; ///< of several: jointState()
    [[nodiscard]] virtual std::vector<JournalledWrite> writes() const = 0;
    [[nodiscard]] virtual Progress progress() const = 0;
    [[nodiscard]] virtual const std::optional<Impact> &lastImpact() const = 0; ///< of one
    [[nodiscard]] virtual bool isAtRest() const = 0;

    [[nodiscard]] virtual bool isOfSeveral() const { return false; }
    [[nodiscard]] virtual std::vector<WizardMember> members() const
    {
        return {{id(), &plan(), &state(), &lastImpact(), {}, {}}};
    }
    /// What the last question is about: what is still to be deleted.
    [[nodiscard]] virtual WholePlan toDelete() const { return plan(); }
    [[nodiscard]] virtual bool mayResume() const { return canResume(plan(), state()); }
    [[nodiscard]] virtual bool mayRollBack() const { return canRollBack(plan(), state()); }

    /// Values that the server masks, typed again for a run taken up again; named as in
    /// Choices::secretsProvided of plan().
    virtual void giveSecrets(const QMap<QString, QByteArray> &) { }

    virtual void begin() = 0;
    virtual void confirm() = 0;
    virtual void requestStop() = 0;
    virtual void skipObservation(const QString &reason) = 0;
    virtual void resume() = 0;
    virtual void rollBack() = 0;

    /// What was seen while it was watched; of several: jointObservation() of what is still to be
    /// deleted.
    [[nodiscard]] virtual Result<Observation> observation() const { return Observation{}; }
    virtual void lookNow() { } ///< only reads
    [[nodiscard]] virtual bool isLooking() const { return false; }
    /// Going on although something serious was seen; kept with the reason.
    [[nodiscard]] virtual Result<void> acceptSigns(const QString &) { return {}; }
    /// Of several, by name: those of which something serious was seen that nobody accepted.
    [[nodiscard]] virtual QStringList heldMembers() const { return {}; }
    /// Those are switched on again, and the others go on.
    virtual void leaveOutHeld() { }

Q_SIGNALS:
    void looked();
    void changed();
    void finished();
};

/// A run of the journal: of one connection or of several.
using SavedRun = std::variant<RunRecord, BatchRecord>;

/// What the wizard asks of the services for connections of one endpoint. Until a run exists it has
/// no way to write.
class WizardEngine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const System &system() const = 0;
    [[nodiscard]] virtual EndpointIdentity endpoint() const = 0;
    [[nodiscard]] virtual QString endpointName() const = 0;

    virtual void startReview(const std::vector<ConnectionId> &ids) = 0;
    virtual void stopReview() = 0;
    [[nodiscard]] virtual bool isReviewing() const = 0;
    [[nodiscard]] virtual Progress reviewProgress() const = 0;
    /// Parallel to the ids.
    [[nodiscard]] virtual std::optional<Result<std::vector<Impact>>> reviewResult() const = 0;
    [[nodiscard]] virtual ConnectionId failedReview() const { return {}; } ///< if it is an error

    /// Reads the definitions of everything the plans touch and writes them to a file: in the
    /// folder, or beside the saved plan if there is one. Reads only.
    virtual void startBackup(const std::vector<Plan> &plans, const QString &folder,
                             const QString &savedPlan) = 0;
    [[nodiscard]] virtual bool isBackingUp() const = 0;
    [[nodiscard]] virtual std::optional<Result<QString>> backupResult() const = 0; ///< its path
    /// Writes to the audit where the backup is that the plan is carried out with; empty: it is
    /// carried out without one, and somebody said so.
    [[nodiscard]] virtual Result<void> recordBackup(const std::vector<Plan> &plans,
                                                    const QString &path) = 0;
    /// Can the file be read, and is it the backup of these plans?
    [[nodiscard]] virtual bool isBackupOf(const QString &path,
                                          const std::vector<Plan> &plans) const = 0;

    /// Of several connections, secrets are named "ID:FIELD".
    [[nodiscard]] virtual Result<std::unique_ptr<WizardRun>>
    createRun(const WholePlan &plan, const QMap<QString, QByteArray> &typedSecrets) = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<WizardRun>> openRun(const SavedRun &record) = 0;

Q_SIGNALS:
    void reviewProgressed();
    void reviewEnded();
    void backupEnded();
};

} // namespace linchpin
