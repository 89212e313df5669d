// SPDX-License-Identifier: Apache-2.0
// What the program opens around a deletion: the assistant for a new one or for one that is on its
// way, and the way back from a backup.
#include "app/application.h"
#include "app/observationwatch.h"
#include "models/item/connectiontablemodel.h"
#include "models/service/clearance.h"
#include "models/store/backupfile.h"
#include "models/store/planfile.h"
#include "models/store/statedirectory.h"
#include "ui/deletewizard/deletewizard.h"
#include "ui/deletewizard/serviceengine.h"
#include "ui/report/reportdesk.h"
#include "ui/restore/restoredialog.h"
#include "ui/restore/restoretexts.h"
#include "ui/widget/badge.h"
#include "ui/widget/messagearea.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// Protected while it waited: it may go back, not on.
std::optional<Bar> barOfResuming(const RunRecord &record)
{
    if (record.state.isGoingBack || hasEnded(record.state)
        || record.state.anyDeleteInEffectOrUnknown(record.plan))
        return std::nullopt;
    return Clearance(configDirectory())
        .ofConnection(record.plan.endpoint, record.plan.impact.connection);
}

std::optional<Bar> barOfResuming(const BatchRecord &record)
{
    for (const RunRecord &run : record.runs)
        if (auto bar = barOfResuming(run))
            return bar;
    return std::nullopt;
}

RunOpening openingFor(WindowServices::RunJob job)
{
    switch (job) {
    case WindowServices::RunJob::Look: return RunOpening::Look;
    case WindowServices::RunJob::Resume: return RunOpening::Resume;
    case WindowServices::RunJob::RollBack: return RunOpening::RollBack;
    }
    Q_UNREACHABLE();
}

} // namespace

EndpointIdentity Application::identityOf(const QString &endpoint) const
{
    const SavedEndpoint *saved = m_workspace->find(endpoint);
    return saved ? saved->identity : EndpointIdentity{};
}

WizardSetup Application::setupFor(std::vector<Connection> targets, const QString &endpoint)
{
    WizardSetup setup;
    setup.targets = std::move(targets);
    if (const SavedEndpoint *saved = m_workspace->find(endpoint))
        setup.environment = saved->environment;
    setup.isProtected = Badge::toneOfEnvironment(setup.environment) == Tone::Negative;
    setup.folder = stateDirectory() + u"/backups"_s;
    setup.reports = m_reports.get();
    setup.desktopProblem = [this] { return m_watch ? m_watch->desktopProblem() : QString(); };
    setup.listed = [this, endpoint] { return m_window->connections().connectionsOf(endpoint); };
    const EndpointIdentity identity = identityOf(endpoint);
    setup.protection = [identity](const Connection &target) {
        const auto bar = Clearance(configDirectory()).ofConnection(identity, target);
        return bar ? bar->sentence : QString();
    };
    setup.clearance = [](const WholePlan &plan) {
        const auto bar = Clearance(configDirectory()).ofPlan(plan, QDateTime::currentDateTimeUtc());
        return bar ? bar->sentence : QString();
    };
    setup.savePlan = [this, endpoint](const QString &path, WholePlan plan) {
        if (const Session *session = m_workspace->session(endpoint))
            plan.setAccount(session->account());
        return writePlanFile(path, plan).map([](const PlanFile &file) { return file.sha256; });
    };
    return setup;
}

DeleteWizard *Application::openDeleteWizard(const Connection &connection, const ConnectionRef &ref)
{
    return openDeleteWizard(std::vector{connection}, ref.endpoint);
}

DeleteWizard *Application::openDeleteWizard(const std::vector<Connection> &targets,
                                            const QString &endpoint)
{
    Session *session = m_workspace->session(endpoint);
    if (!session)
        return nullptr;
    return show(
        std::make_unique<WizardController>(std::make_unique<ServiceEngine>(*session, *m_journal),
                                           setupFor(targets, endpoint)),
        endpoint);
}

RestoreDialog *Application::openRestore(const QString &path)
{
    const auto refuse = [this](const QString &sentence) -> RestoreDialog * {
        m_window->messages().show(u"restore"_s, Tone::Caution, sentence);
        return nullptr;
    };
    auto backup = readBackupFile(path);
    if (!backup)
        return refuse(reasonText(backup.error()));
    for (const SavedEndpoint &endpoint : m_workspace->endpoints()) {
        Session *session = m_workspace->session(endpoint.name);
        if (!session || session->identity() != backup->plan.endpoint)
            continue;
        auto *dialog = new RestoreDialog(*session, *m_journal, *backup, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &RestoreDialog::restored, m_window.get(), [this, name = endpoint.name] {
            m_window->deletionEnded({name, {}});
        });
        // It must not outlive the session: closing the endpoint closes it.
        connect(m_workspace.get(), &Workspace::closing, dialog,
                [dialog, name = endpoint.name](const QString &closing) {
                    if (closing == name)
                        delete dialog;
                });
        dialog->open();
        return dialog;
    }
    //: %1 is an endpoint's name, %2 its address.
    return refuse(tr("Sign in to %1 (%2) first: this backup belongs to it.")
                      .arg(backup->plan.endpointName, backup->plan.endpoint.url));
}

DeleteWizard *Application::openRun(const QString &run, WindowServices::RunJob job)
{
    if (const Result<BatchRecord> several = m_journal->batch(run))
        return openRecord(*several, *several, several->batch.endpoint, several->batch.endpointName,
                          job);
    const Result<RunRecord> record = m_journal->run(run);
    if (!record) {
        m_window->messages().show(u"run"_s, Tone::Negative, record.error().sentence());
        return nullptr;
    }
    return openRecord(*record, *record, record->plan.endpoint, record->plan.endpointName, job);
}

template<typename Record>
DeleteWizard *Application::openRecord(const Record &record, const SavedRun &saved,
                                      const EndpointIdentity &identity, const QString &name,
                                      WindowServices::RunJob job)
{
    if (const auto bar = barOfResuming(record); bar && job == WindowServices::RunJob::Resume) {
        m_window->messages().show(u"run"_s, Tone::Caution, bar->sentence);
        return nullptr;
    }
    for (const SavedEndpoint &endpoint : m_workspace->endpoints()) {
        Session *session = m_workspace->session(endpoint.name);
        if (session && session->identity() == identity)
            return show(std::make_unique<WizardController>(
                            std::make_unique<ServiceEngine>(*session, *m_journal),
                            setupFor({}, endpoint.name), saved, openingFor(job)),
                        endpoint.name);
    }
    //: %1 is an endpoint's name, %2 its address.
    m_window->messages().show(
        u"run"_s, Tone::Caution,
        tr("Sign in to %1 (%2) first: this deletion belongs to it.").arg(name, identity.url));
    return nullptr;
}

DeleteWizard *Application::show(std::unique_ptr<WizardController> controller,
                                const QString &endpoint)
{
    auto *wizard = new DeleteWizard(std::move(controller), m_window.get());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    // The endpoint stays what it is while the assistant is open; what else is done waits behind it.
    wizard->setWindowModality(Qt::WindowModal);
    connect(wizard, &DeleteWizard::deletionEnded, this,
            [this, endpoint](const ConnectionId &id, Outcome) {
                m_window->deletionEnded({endpoint, id});
            });
    connect(wizard, &DeleteWizard::closed, this,
            [this, wizard, endpoint](const ConnectionId &, Outcome) {
                wizardClosed(*wizard, endpoint);
            });
    wizard->show();
    return wizard;
}

void Application::wizardClosed(DeleteWizard &wizard, const QString &endpoint)
{
    m_window->refreshOffers();
    const WizardController &controller = wizard.controller();
    const RunKeeper &keeper = controller.runKeeper();
    if (!keeper.run() || !keeper.run()->isOfSeveral() || keeper.isStopWanted())
        return; // whoever takes everything back knows that nothing was deleted
    std::vector<ConnectionRef> failed;
    for (const Connection &connection : controller.leftOver())
        failed.push_back({endpoint, connection.id});
    if (!failed.empty())
        m_window->deletionLeft(failed);
}

} // namespace linchpin
