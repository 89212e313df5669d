// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/deletionrun.h"
#include "models/service/review.h"

#include <QObject>

#include <memory>

namespace linchpin {

/// A run as the wizard sees it: DeletionRun, or what a test puts in its place.
class WizardRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual const Plan &plan() const = 0;
    [[nodiscard]] virtual const RunState &state() const = 0;
    [[nodiscard]] virtual std::vector<JournalledWrite> writes() const = 0;
    [[nodiscard]] virtual Progress progress() const = 0;
    [[nodiscard]] virtual const std::optional<Impact> &lastImpact() const = 0;
    [[nodiscard]] virtual bool isAtRest() const = 0;

    virtual void begin() = 0;
    virtual void confirm() = 0;
    virtual void requestStop() = 0;
    virtual void skipObservation(const QString &reason) = 0;
    virtual void resume() = 0;
    virtual void rollBack() = 0;

Q_SIGNALS:
    void changed();
    void finished();
};

/// What the wizard asks of the services for one connection of one endpoint. Until a run exists it
/// has no way to write.
class WizardEngine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const System &system() const = 0;
    [[nodiscard]] virtual EndpointIdentity endpoint() const = 0;
    [[nodiscard]] virtual QString endpointName() const = 0;

    virtual void startReview(const ConnectionId &id) = 0;
    virtual void stopReview() = 0;
    [[nodiscard]] virtual bool isReviewing() const = 0;
    [[nodiscard]] virtual Progress reviewProgress() const = 0;
    [[nodiscard]] virtual std::optional<Result<Impact>> reviewResult() const = 0;

    /// Reads the definitions of everything the plan touches and writes them to a new file: in the
    /// folder, or beside the saved plan if there is one. Reads only.
    virtual void startBackup(const Plan &plan, const QString &folder, const QString &savedPlan) = 0;
    [[nodiscard]] virtual bool isBackingUp() const = 0;
    [[nodiscard]] virtual std::optional<Result<QString>> backupResult() const = 0; ///< its path
    /// Can the file be read, and is it the backup of this plan?
    [[nodiscard]] virtual bool isBackupOf(const QString &path, const Plan &plan) const = 0;

    [[nodiscard]] virtual Result<std::unique_ptr<WizardRun>>
    createRun(const Plan &plan, const QMap<QString, QByteArray> &typedSecrets) = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<WizardRun>> openRun(const RunRecord &record) = 0;

Q_SIGNALS:
    void reviewProgressed();
    void reviewEnded();
    void backupEnded();
};

} // namespace linchpin
