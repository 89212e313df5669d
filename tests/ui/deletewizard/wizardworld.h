// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoserver.h"
#include "models/service/catalogue.h"
#include "models/store/journal.h"
#include "ui/deletewizard/deletewizard.h"
#include "ui/report/reportdesk.h"

#include <QTemporaryDir>

namespace linchpin::testing {

/// The wizard on a demo endpoint over real HTTP, with a journal on disk: what a person has in front
/// of them.
class WizardWorld final
{
public:
    /// On the demo endpoint of one system; empty: the first of the registry.
    explicit WizardWorld(const DemoOptions &options = {}, const QString &system = {});
    WizardWorld(const QString &system, std::unique_ptr<DemoEstate> estate);

    /// A connection of the endpoint by its name; fails the test if there is none.
    [[nodiscard]] Connection find(const QString &name);
    [[nodiscard]] Connection first() const; ///< of the list
    [[nodiscard]] std::vector<Connection> all() const;
    [[nodiscard]] std::unique_ptr<DeleteWizard> open(const QString &name, bool isProtected = false);
    [[nodiscard]] std::unique_ptr<DeleteWizard> open(const std::vector<Connection> &targets);
    [[nodiscard]] std::unique_ptr<DeleteWizard> open(const SavedRun &record, RunOpening opening);
    [[nodiscard]] std::unique_ptr<WizardController> controllerFor(const QString &name,
                                                                  bool isProtected = false);

    [[nodiscard]] int writes() const { return m_server.writes(); }
    [[nodiscard]] int deletes() const { return m_server.log().count("DELETE"); }
    /// Does the server still have it, and is it on? Asked at the estate, not counted.
    [[nodiscard]] ConnectionState stateOf(const Connection &connection);
    [[nodiscard]] bool exists(const Connection &connection);

    [[nodiscard]] DemoServer &server() { return m_server; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    /// Put into the setups to come (WizardSetup::protection).
    std::function<QString(const Connection &)> protection;
    [[nodiscard]] QString folder() const { return m_home.path(); }
    /// Wizards to come write reports as the whole window does.
    void offerReports();

private:
    [[nodiscard]] WizardSetup setupFor(const std::vector<Connection> &targets, bool isProtected);

    QTemporaryDir m_home;
    DemoServer m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ReportDesk> m_reports;
};

} // namespace linchpin::testing
