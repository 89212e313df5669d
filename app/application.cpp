// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "app/observationwatch.h"
#include "models/item/connectiontablemodel.h"
#include "models/service/approvalbook.h"
#include "models/service/clearance.h"
#include "models/service/protectionbook.h"
#include "models/service/systemfacts.h"
#include "models/store/backupfile.h"
#include "models/store/planfile.h"
#include "models/store/statedirectory.h"
#include "ui/deletewizard/deletewizard.h"
#include "ui/deletewizard/serviceengine.h"
#include "ui/endpoints/endpointcontroller.h"
#include "ui/report/reportdesk.h"
#include "ui/restore/restoredialog.h"
#include "ui/restore/restoretexts.h"
#include "ui/reviews/reviewcontroller.h"
#include "ui/widget/badge.h"
#include "ui/widget/messagearea.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr auto homeVariable = "LINCHPIN_HOME";

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

Application::Application(Options options) : m_options(std::move(options))
{
    if (m_options.isDemo && qEnvironmentVariableIsEmpty(homeVariable)) {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv(homeVariable, QFile::encodeName(m_home->path()));
    }
    m_settings = std::make_unique<Settings>();
    if (m_options.isDemo) {
        m_vault = std::make_unique<DemoVault>();
    } else {
        m_credentials = std::make_unique<CredentialStore>(m_settings->raw());
        m_vault = std::make_unique<KeyStoreVault>(*m_credentials);
    }
    openJournal();
    Journal *audit = m_journalProblem.isEmpty() ? m_journal.get() : nullptr;
    m_approvals = std::make_unique<ApprovalBook>(configDirectory(), audit);
    m_protection = std::make_unique<ProtectionBook>(configDirectory(), audit);
    m_reports = std::make_unique<ReportDesk>(
        ReportDesk::Memory{[this] { return m_settings->reportFolder(); },
                           [this](const QString &folder) { m_settings->setReportFolder(folder); }},
        m_journal.get(), QDir::toNativeSeparators(stateDirectory()), configDirectory());
    m_workspace = std::make_unique<Workspace>(SavedEndpoints(configDirectory()));
}

Application::~Application()
{
    if (m_window)
        m_settings->setWindowLayout(m_window->layoutState());
    m_watch.reset();
    m_window.reset();
    if (m_home)
        qunsetenv(homeVariable);
}

void Application::openJournal()
{
    Result<std::unique_ptr<Journal>> journal =
        Journal::open(stateDirectory(), Journal::Mode::Write);
    if (!journal) {
        m_journalProblem = journal.error().sentence();
        journal = Journal::open(stateDirectory(), Journal::Mode::ReadOnly);
    }
    if (journal)
        m_journal = std::move(*journal);
}

void Application::startWatching()
{
    if (!m_journal || !m_journalProblem.isEmpty())
        return;
    m_watch = std::make_unique<ObservationWatch>(*m_workspace, *m_journal);
    m_watch->setIsShown([this](const QString &run) {
        const auto wizards = m_window->findChildren<DeleteWizard *>();
        return std::ranges::any_of(wizards, [&run](DeleteWizard *wizard) {
            const RunKeeper &keeper = wizard->controller().runKeeper();
            return keeper.run() && !keeper.isDormant() && keeper.run()->id() == run;
        });
    });
    m_watch->start();
}

bool Application::start()
{
    const Result<void> loaded = m_workspace->load();
    const Result<void> rules = m_protection->reload();
    if (m_options.isDemo && !startDemo())
        return false;
    m_window = std::make_unique<MainWindow>(services());
    m_window->resize(1440, 900);
    m_window->restoreLayout(m_settings->windowLayout());
    if (!loaded)
        m_window->messages().show(u"endpoints"_s, Tone::Negative, loaded.error().sentence());
    if (!rules)
        m_window->messages().show(u"rules"_s, Tone::Negative, rules.error().sentence());
    m_window->show();
    startWatching();
    for (const QString &path : m_options.reviews)
        m_window->reviews().open(path);
    if (!m_credentials) {
        m_window->endpoints().signInAll();
        return true;
    }
    connect(m_credentials.get(), &CredentialStore::modeChanged, this, [this] {
        if (m_vault->notice().isEmpty())
            m_window->messages().take(u"vault"_s);
        else
            m_window->messages().show(u"vault"_s, Tone::Caution, m_vault->notice());
    });
    m_credentials->open();
    m_window->endpoints().signInAll();
    return true;
}

bool Application::startDemo()
{
    m_demo = std::make_unique<DemoServers>();
    if (!m_demo->start(m_options.demo))
        return false;
    for (const QString &word : m_demo->words())
        addDemoEndpoint(word);
    return true;
}

void Application::addDemoEndpoint(const QString &word)
{
    const System *system = systemOf(word);
    const DemoServer *server = m_demo->server(word);
    const DemoSignIn as = server->signIn();
    const Result<EndpointIdentity> identity =
        endpointIdentity(word, server->url().toString(), as.scope);
    if (!system || !identity)
        return;
    SavedEndpoint endpoint;
    //: Name of a demo endpoint. %1 is the system ("Umbraco.AI").
    endpoint.name = tr("%1 (demo)").arg(system->info().name);
    endpoint.identity = *identity;
    //: Environment badge of the demo endpoints.
    endpoint.environment = tr("demo");
    endpoint.signInKind = wordOf(as.credentials.kind);
    endpoint.user = as.credentials.user;
    endpoint.tokenPrefix = as.credentials.tokenPrefix;
    // Its port is another one each time, and a home that was given may know the one of last time.
    const Result<void> known = m_workspace->find(endpoint.name)
        ? m_workspace->replace(endpoint.name, endpoint)
        : m_workspace->add(endpoint);
    if (known)
        m_vault->keep(endpoint, as.credentials.secret, [](const QString &) {});
}

WindowServices Application::services()
{
    WindowServices services{*m_workspace, *m_vault};
    services.journal = m_journal.get();
    services.journalProblem = m_journalProblem;
    services.isDemo = m_options.isDemo;
    services.stateFolder = QDir::toNativeSeparators(stateDirectory());
    services.troubles = troubles();
    services.approvals = m_approvals.get();
    services.protection = m_protection.get();
    services.reports = m_reports.get();
    services.openPlan = [this](const QString &path) { openPlan(path); };
    if (m_journal && m_journalProblem.isEmpty()) {
        services.openDeleteWizard = [this](const std::vector<Connection> &targets,
                                           const QString &endpoint) {
            openDeleteWizard(targets, endpoint);
        };
        services.openRestore = [this](const QString &path) { openRestore(path); };
        services.openRun = [this](const QString &run, WindowServices::RunJob job) {
            openRun(run, job);
        };
    }
    return services;
}

std::vector<WindowServices::Trouble> Application::troubles()
{
    if (!m_demo)
        return {};
    const auto onAll = [this](const std::function<void(DemoServer &)> &job) {
        for (const QString &word : m_demo->words())
            job(*m_demo->server(word));
    };
    std::vector<WindowServices::Trouble> rows;
    //: Entry of the menu Demo > Trouble: everything works.
    rows.push_back({u"none"_s, tr("None"),
                    [onAll] { onAll([](DemoServer &server) { server.clearTrouble(); }); }});
    for (const TroublePreset &preset : troublePresets()) {
        rows.push_back({preset.word, preset.name, [onAll, preset] {
                            onAll([&preset](DemoServer &server) { server.apply(preset); });
                        }});
    }
    return rows;
}

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
