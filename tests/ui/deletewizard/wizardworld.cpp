// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/deletewizard/wizardworld.h"

#include "app/demo/demoestates.h"
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

const System &firstSystem()
{
    return *allSystems().front();
}

} // namespace

WizardWorld::WizardWorld(const DemoOptions &options)
    : m_server(makeDemoEstate(firstSystem().info().word, options))
{
    if (!m_server.start())
        qFatal("the demo endpoint does not listen");
    EndpointAccess access;
    access.name = u"Demo / prod-eu"_s;
    access.identity = *firstSystem().identity(m_server.url().toString(), {});
    Credentials credentials;
    credentials.kind = Credentials::Kind::ClientCredentials;
    credentials.user = m_server.clientId();
    credentials.secret = m_server.clientSecret();
    m_session = std::make_unique<Session>(firstSystem(), access, credentials);
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

WizardSetup WizardWorld::setupFor(const Connection &target, bool isProtected)
{
    WizardSetup setup;
    setup.target = target;
    setup.isProtected = isProtected;
    setup.environment = isProtected ? u"production"_s : u"test"_s;
    setup.folder = m_home.filePath(u"backups"_s);
    setup.listed = [this] { return m_catalogue->rows(); };
    setup.savePlan = [](const QString &path, const Plan &plan) -> Result<QString> {
        return writePlanFile(path, plan, true).map([](const PlanFile &file) {
            return file.sha256;
        });
    };
    return setup;
}

std::unique_ptr<WizardController> WizardWorld::controllerFor(const QString &name, bool isProtected)
{
    return std::make_unique<WizardController>(
        std::make_unique<ServiceEngine>(*m_session, *m_journal), setupFor(find(name), isProtected));
}

std::unique_ptr<DeleteWizard> WizardWorld::open(const QString &name, bool isProtected)
{
    m_server.clearLog();
    auto wizard = std::make_unique<DeleteWizard>(controllerFor(name, isProtected));
    wizard->show();
    return wizard;
}

std::unique_ptr<DeleteWizard> WizardWorld::open(const RunRecord &record, RunOpening opening)
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
    return stateOf(connection) != ConnectionState::NoSuchFlag;
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
