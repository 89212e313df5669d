// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/serviceengine.h"

#include "models/service/refusedswitchoff.h"
#include "ui/deletewizard/batchwizardrun.h"

namespace linchpin {

namespace {

class ServiceRun final : public WizardRun
{
public:
    explicit ServiceRun(std::unique_ptr<DeletionRun> run) : m_run(std::move(run))
    {
        connect(m_run.get(), &DeletionRun::changed, this, &WizardRun::changed);
        connect(m_run.get(), &DeletionRun::confirmationNeeded, this, &WizardRun::changed);
        connect(m_run.get(), &DeletionRun::looked, this, &WizardRun::looked);
        connect(m_run.get(), &DeletionRun::finished, this, &WizardRun::finished);
    }

    QString id() const override { return m_run->id(); }
    const Plan &plan() const override { return m_run->plan(); }
    const RunState &state() const override { return m_run->state(); }
    std::vector<JournalledWrite> writes() const override { return m_run->writes(); }
    Progress progress() const override { return m_run->progress(); }
    const std::optional<Impact> &lastImpact() const override { return m_run->lastImpact(); }
    bool isAtRest() const override { return m_run->isAtRest(); }

    void giveSecrets(const QMap<QString, QByteArray> &typed) override { m_run->giveSecrets(typed); }
    void begin() override { m_run->begin(); }
    void confirm() override { m_run->confirm(); }
    void requestStop() override { m_run->requestStop(); }
    void skipObservation(const QString &reason) override { m_run->skipObservation(reason); }
    void resume() override { m_run->resume(); }
    void rollBack() override { m_run->rollBack(); }

    Result<Observation> observation() const override { return m_run->observation(); }
    void lookNow() override { m_run->lookNow(); }
    bool isLooking() const override { return m_run->isLooking(); }
    Result<void> acceptSigns(const QString &reason) override { return m_run->acceptSigns(reason); }

private:
    std::unique_ptr<DeletionRun> m_run;
};

Result<std::unique_ptr<WizardRun>> wrapped(Result<std::unique_ptr<DeletionRun>> run)
{
    if (!run)
        return failure(run.error());
    return std::make_unique<ServiceRun>(std::move(*run));
}

Result<std::unique_ptr<WizardRun>> wrapped(Result<std::unique_ptr<BatchRun>> run)
{
    if (!run)
        return failure(run.error());
    return std::make_unique<BatchWizardRun>(std::move(*run));
}

} // namespace

ServiceEngine::ServiceEngine(Session &session, Journal &journal, QObject *parent)
    : WizardEngine(parent)
    , m_session(session)
    , m_journal(journal)
    , m_reviews(session)
    , m_backup(session, journal)
{
    connect(&m_backup, &BackupTaking::ended, this, [this] {
        m_isBackingUp = false;
        Q_EMIT backupEnded();
    });
    connect(&m_reviews, &Reviews::progressed, this, &WizardEngine::reviewProgressed);
    connect(&m_reviews, &Reviews::ended, this, &ServiceEngine::reviewed);
}

void ServiceEngine::startReview(const std::vector<ConnectionId> &ids)
{
    m_result.reset();
    m_reviews.start(ids);
}

void ServiceEngine::reviewed()
{
    m_result = m_reviews.result();
    if (m_result->has_value())
        for (Impact &impact : **m_result)
            impact = withJournalledDoubt(impact, m_journal, m_session.identity());
    Q_EMIT reviewEnded();
}

void ServiceEngine::startBackup(const std::vector<Plan> &plans, const QString &folder,
                                const QString &savedPlan)
{
    m_isBackingUp = true;
    m_backup.start(plans, [this, folder, savedPlan](const Backup &backup) {
        return placeForBackup(backup, folder, savedPlan, usedIn(m_journal));
    });
}

Result<void> ServiceEngine::recordBackup(const std::vector<Plan> &plans, const QString &path)
{
    return path.isEmpty() ? recordNoBackup(m_journal, plans, tr("Left out in the wizard."))
                          : linchpin::recordBackup(m_journal, plans, path);
}

Result<std::unique_ptr<WizardRun>>
ServiceEngine::createRun(const WholePlan &plan, const QMap<QString, QByteArray> &typedSecrets)
{
    DeletionRun::Options options;
    options.typedSecrets = typedSecrets;
    if (plan.batch)
        return wrapped(BatchRun::create(m_session, m_journal, *plan.batch, options));
    return wrapped(DeletionRun::create(m_session, m_journal, plan.plan, std::move(options)));
}

Result<std::unique_ptr<WizardRun>> ServiceEngine::openRun(const SavedRun &record)
{
    if (const auto *several = std::get_if<BatchRecord>(&record))
        return wrapped(BatchRun::open(m_session, m_journal, *several, {}));
    return wrapped(DeletionRun::open(m_session, m_journal, std::get<RunRecord>(record), {}));
}

} // namespace linchpin
