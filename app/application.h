// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoservers.h"
#include "app/settings.h"
#include "app/vaults.h"
#include "ui/deletewizard/wizardengine.h"
#include "ui/mainwindow/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace linchpin {

class ApprovalBook;
class DeleteWizard;
class ObservationWatch;
class PlanWindow;
class ProtectionBook;
class ReportDesk;
class RestoreDialog;
struct PlanFile;
struct WizardSetup;
class WizardController;

/// Makes everything and wires it: settings, key store, journal, endpoints, window, assistant; with
/// --demo also the servers that are talked to. One per process, made after QApplication.
class Application final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        bool isDemo = false;
        DemoOptions demo = {};
        QStringList reviews = {}; ///< saved reviews to open
    };

    explicit Application(Options options);
    ~Application() override;

    /// Signs in where a secret is known, and shows the window. False: the demo could not start.
    [[nodiscard]] bool start();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] DemoServers *demo() { return m_demo.get(); }
    [[nodiscard]] Journal *journal() { return m_journal.get(); }

    /// Opens the assistant; null if the endpoint is not signed in.
    DeleteWizard *openDeleteWizard(const Connection &connection, const ConnectionRef &ref);
    DeleteWizard *openDeleteWizard(const std::vector<Connection> &targets, const QString &endpoint);
    /// Opens a backup to restore from; null, with a notice, if it cannot be used here.
    RestoreDialog *openRestore(const QString &path);
    DeleteWizard *openRun(const QString &run, WindowServices::RunJob job);
    /// Shows a plan file without network; null if it cannot be read, which is said in the window.
    PlanWindow *openPlan(const QString &path);
    [[nodiscard]] ObservationWatch *watch() { return m_watch.get(); }
    [[nodiscard]] ProtectionBook &protection() { return *m_protection; }
    [[nodiscard]] ReportDesk &reports() { return *m_reports; }
    [[nodiscard]] const ApprovalBook &approvals() const { return *m_approvals; }

private:
    [[nodiscard]] QString obstacleTo(const PlanFile &file) const;
    void carryOut(const PlanFile &file, const QString &path,
                  const QMap<QString, QByteArray> &secrets);
    void openJournal();
    void startWatching();
    [[nodiscard]] bool startDemo();
    void addDemoEndpoint(const QString &word);
    [[nodiscard]] WindowServices services();
    [[nodiscard]] std::vector<WindowServices::Trouble> troubles();
    [[nodiscard]] EndpointIdentity identityOf(const QString &endpoint) const;
    [[nodiscard]] WizardSetup setupFor(std::vector<Connection> targets, const QString &endpoint);
    template<typename Record>
    DeleteWizard *openRecord(const Record &record, const SavedRun &saved,
                             const EndpointIdentity &identity, const QString &name,
                             WindowServices::RunJob job);
    void wizardClosed(DeleteWizard &wizard, const QString &endpoint);
    DeleteWizard *show(std::unique_ptr<WizardController> controller, const QString &endpoint);

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_home; ///< of the demo, unless LINCHPIN_HOME names one
    std::unique_ptr<DemoServers> m_demo;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<Journal> m_journal;
    QString m_journalProblem;
    std::unique_ptr<ApprovalBook> m_approvals;
    std::unique_ptr<ProtectionBook> m_protection;
    std::unique_ptr<ReportDesk> m_reports;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ObservationWatch> m_watch; ///< null: the journal cannot be written
    std::unique_ptr<MainWindow> m_window; ///< refers to all above: goes first
};

} // namespace linchpin
