// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "app/observationwatch.h"
#include "models/service/approvalbook.h"
#include "models/service/protectionbook.h"
#include "models/store/statedirectory.h"
#include "ui/deletewizard/deletewizard.h"
#include "ui/endpoints/endpointcontroller.h"
#include "ui/report/reportdesk.h"
#include "ui/reviews/reviewcontroller.h"
#include "ui/widget/messagearea.h"

#include <QDir>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {
constexpr auto homeVariable = "LINCHPIN_HOME";
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

} // namespace linchpin
