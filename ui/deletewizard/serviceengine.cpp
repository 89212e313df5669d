// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/serviceengine.h"

namespace linchpin {

namespace {

class ServiceRun final : public WizardRun
{
public:
    explicit ServiceRun(std::unique_ptr<DeletionRun> run) : m_run(std::move(run))
    {
        connect(m_run.get(), &DeletionRun::changed, this, &WizardRun::changed);
        connect(m_run.get(), &DeletionRun::confirmationNeeded, this, &WizardRun::changed);
        connect(m_run.get(), &DeletionRun::finished, this, &WizardRun::finished);
    }

    QString id() const override { return m_run->id(); }
    const Plan &plan() const override { return m_run->plan(); }
    const RunState &state() const override { return m_run->state(); }
    std::vector<JournalledWrite> writes() const override { return m_run->writes(); }
    Progress progress() const override { return m_run->progress(); }
    const std::optional<Impact> &lastImpact() const override { return m_run->lastImpact(); }
    bool isAtRest() const override { return m_run->isAtRest(); }

    void begin() override { m_run->begin(); }
    void confirm() override { m_run->confirm(); }
    void requestStop() override { m_run->requestStop(); }
    void skipObservation(const QString &reason) override { m_run->skipObservation(reason); }
    void resume() override { m_run->resume(); }
    void rollBack() override { m_run->rollBack(); }

private:
    std::unique_ptr<DeletionRun> m_run;
};

Result<std::unique_ptr<WizardRun>> wrapped(Result<std::unique_ptr<DeletionRun>> run)
{
    if (!run)
        return failure(run.error());
    return std::make_unique<ServiceRun>(std::move(*run));
}

} // namespace

ServiceEngine::ServiceEngine(Session &session, Journal &journal, QObject *parent)
    : WizardEngine(parent), m_session(session), m_journal(journal), m_review(session)
{
    connect(&m_review, &Review::progressed, this, &WizardEngine::reviewProgressed);
    connect(&m_review, &Review::ended, this, &WizardEngine::reviewEnded);
}

Result<std::unique_ptr<WizardRun>>
ServiceEngine::createRun(const Plan &plan, const QMap<QString, QByteArray> &typedSecrets)
{
    DeletionRun::Options options;
    options.typedSecrets = typedSecrets;
    return wrapped(DeletionRun::create(m_session, m_journal, plan, std::move(options)));
}

Result<std::unique_ptr<WizardRun>> ServiceEngine::openRun(const RunRecord &record)
{
    return wrapped(DeletionRun::open(m_session, m_journal, record, {}));
}

} // namespace linchpin
