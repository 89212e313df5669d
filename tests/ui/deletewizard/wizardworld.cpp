// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/deletewizard/wizardworld.h"

#include "app/demo/demoestates.h"
#include "models/service/systemfacts.h"
#include "models/store/planfile.h"
#include "models/systems/registry.h"
#include "tests/ui/deletewizard/waiting.h"
#include "ui/deletewizard/serviceengine.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace linchpin::testing {

using namespace Qt::StringLiterals;

namespace {

QString wordOr(const QString &system)
{
    return system.isEmpty() ? allSystems().front()->info().word : system;
}

} // namespace

WizardWorld::WizardWorld(const DemoOptions &options, const QString &system)
    : WizardWorld(wordOr(system), makeDemoEstate(wordOr(system), options))
{ }

WizardWorld::WizardWorld(const QString &word, std::unique_ptr<DemoEstate> estate)
    : m_server(std::move(estate))
{
    const System &system = *systemOf(word);
    if (!m_server.start())
        qFatal("the demo endpoint does not listen");
    EndpointAccess access;
    access.name = u"Demo / prod-eu"_s;
    const DemoSignIn as = m_server.signIn();
    access.identity = *endpointIdentity(word, m_server.url().toString(), as.scope);
    m_session = std::make_unique<Session>(system, access, as.credentials);
    m_catalogue = std::make_unique<Catalogue>(*m_session);
    m_catalogue->refresh();
    if (!waitUntil([this] { return m_catalogue->status() == Catalogue::Status::Complete; }))
        qFatal("the demo endpoint does not list its connections");
    auto journal = Journal::open(m_home.filePath(u"state"_s), Journal::Mode::Write);
    if (!journal)
        qFatal("no journal: %s", qPrintable(journal.error().detail));
    m_journal = std::move(*journal);
}

Connection WizardWorld::find(const QString &name)
{
    for (const auto &row : m_catalogue->rows())
        if (row.name == name)
            return row;
    qFatal("the demo endpoint has no connection %s", qPrintable(name));
}

Connection WizardWorld::first() const
{
    return m_catalogue->rows().front();
}

std::vector<Connection> WizardWorld::all() const
{
    return m_catalogue->rows();
}

WizardSetup WizardWorld::setupFor(const std::vector<Connection> &targets, bool isProtected)
{
    WizardSetup setup;
    setup.targets = targets;
    setup.protection = protection;
    setup.isProtected = isProtected;
    setup.environment = isProtected ? u"production"_s : u"test"_s;
    setup.folder = m_home.filePath(u"backups"_s);
    setup.reports = m_reports.get();
    setup.listed = [this] { return m_catalogue->rows(); };
    setup.savePlan = [](const QString &path, const WholePlan &plan) -> Result<QString> {
        return writePlanFile(path, plan, true).map([](const PlanFile &file) {
            return file.sha256;
        });
    };
    return setup;
}

void WizardWorld::offerReports()
{
    m_reports = std::make_unique<ReportDesk>(
        ReportDesk::Memory{.folder = [this] { return m_home.path(); }, .keepFolder = {}},
        m_journal.get(), m_home.path(), m_home.filePath(u"config"_s));
}

std::unique_ptr<WizardController> WizardWorld::controllerFor(const QString &name, bool isProtected)
{
    return std::make_unique<WizardController>(
        std::make_unique<ServiceEngine>(*m_session, *m_journal),
        setupFor({find(name)}, isProtected));
}

std::unique_ptr<DeleteWizard> WizardWorld::open(const QString &name, bool isProtected)
{
    m_server.clearLog();
    auto wizard = std::make_unique<DeleteWizard>(controllerFor(name, isProtected));
    wizard->show();
    return wizard;
}

std::unique_ptr<DeleteWizard> WizardWorld::open(const std::vector<Connection> &targets)
{
    m_server.clearLog();
    auto wizard = std::make_unique<DeleteWizard>(std::make_unique<WizardController>(
        std::make_unique<ServiceEngine>(*m_session, *m_journal), setupFor(targets, false)));
    wizard->show();
    return wizard;
}

std::unique_ptr<DeleteWizard> WizardWorld::open(const SavedRun &record, RunOpening opening)
{
    m_server.clearLog();
    auto wizard = std::make_unique<DeleteWizard>(
        std::make_unique<WizardController>(std::make_unique<ServiceEngine>(*m_session, *m_journal),
                                           setupFor({}, false), record, opening));
    wizard->show();
    return wizard;
}

bool WizardWorld::exists(const Connection &connection)
{
    (void)stateOf(connection); // reads the list
    const auto &rows = m_catalogue->rows();
    return std::ranges::find(rows, connection.id, &Connection::id) != rows.end();
}

ConnectionState WizardWorld::stateOf(const Connection &connection)
{
    // The catalogue reads what the endpoint says now; these reads are no writes, which is what
    // tests count.
    m_catalogue->refresh();
    const bool isRead =
        waitUntil([this] { return m_catalogue->status() == Catalogue::Status::Complete; });
    if (!isRead)
        return ConnectionState::Unknown;
    for (const auto &row : m_catalogue->rows())
        if (row.id == connection.id)
            return row.state;
    return ConnectionState::NoSuchFlag;
}

} // namespace linchpin::testing
