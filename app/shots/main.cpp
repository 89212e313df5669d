// SPDX-License-Identifier: Apache-2.0
// Takes a picture of every screen on the built-in demo endpoints: linchpin_shots FOLDER. For
// reviewers and the README.
#include "app/application.h"
#include "app/shots/palettes.h"
#include "app/shots/picturetour.h"
#include "app/shots/planwalk.h"
#include "app/shots/reporttour.h"
#include "app/shots/reviewtour.h"
#include "app/shots/stage.h"
#include "app/shots/wizardwalk.h"
#include "app/translations.h"

#include "models/item/connectiontablemodel.h"
#include "models/service/restorerun.h"
#include "models/store/backupfile.h"
#include "ui/connections/connectionpane.h"
#include "ui/deletewizard/deletewizard.h"
#include "ui/endpoints/endpointcontroller.h"
#include "ui/endpoints/endpointpane.h"
#include "ui/impact/impactpanel.h"
#include "ui/impact/impactreader.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/restore/restoredialog.h"
#include "ui/widget/icons.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTextStream>

#include <algorithm>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

/// One way of looking at the program: palette, language, scale (set in the environment of the
/// process).
struct Appearance
{
    QString suffix;
    bool isDark = false;
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
};

QWidget *openDialog()
{
    return QApplication::activeModalWidget();
}

void closeDialog(Stage &stage)
{
    if (QWidget *dialog = openDialog())
        dialog->close();
    stage.settle();
}

template<typename Widget>
Widget *child(QWidget *parent, const QString &name)
{
    return parent ? parent->findChild<Widget *>(name) : nullptr;
}

class Tour
{
public:
    Tour(Application &program, Stage &stage) : m_program(program), m_stage(stage) { }

    void run()
    {
        mainWindow();
        dialogs();
        PlanWalk(m_program, m_stage).run();
        wizard();
        audit();
        choose(u"Anthropic spare"_s);
        takeReports(m_program, m_stage);
        takeReviews(m_program, m_stage);
        trouble();
        manyRows();
    }

private:
    MainWindow &window() { return m_program.window(); }

    bool choose(const QString &name)
    {
        ConnectionTableModel &model = window().connections();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() != name)
                continue;
            window().connectionPane().select(*model.refAt(model.index(row, 0)));
            m_stage.until(u"impact of "_s + name, [this] {
                return window().reader().state() == ImpactReader::State::Read;
            });
            return true;
        }
        m_stage.until(u"connection "_s + name, [] { return false; });
        return false;
    }

    /// Every endpoint is read to its end: a row that is chosen before is moved by those to come.
    bool isListed()
    {
        const Workspace &workspace = m_program.workspace();
        return std::ranges::all_of(workspace.endpoints(), [&](const SavedEndpoint &endpoint) {
            const Catalogue *catalogue = workspace.catalogue(endpoint.name);
            return catalogue && catalogue->status() == Catalogue::Status::Complete;
        });
    }

    void mainWindow()
    {
        m_stage.until(u"the lists"_s, [this] { return isListed(); });
        m_stage.take(u"list"_s, &window());
        choose(u"OpenAI main"_s);
        m_stage.take(u"main-window"_s, &window());
        takePictures(m_program, m_stage);
        choose(u"Anthropic spare"_s);
        m_stage.take(u"impact-nothing-found"_s, &window());
        auto *filter = child<QLineEdit>(&window(), u"connectionFilter"_s);
        filter->setText(u"openai main"_s);
        m_stage.take(u"filter"_s, &window());
        filter->setText(u"no such thing"_s);
        m_stage.take(u"filter-none"_s, &window());
        filter->clear();
    }

    void dialogs()
    {
        window().endpoints().add();
        m_stage.take(u"endpoint-add"_s, openDialog());
        if (auto *save = child<QPushButton>(openDialog(), u"endpointSave"_s))
            save->click();
        m_stage.take(u"endpoint-problems"_s, openDialog());
        closeDialog(m_stage);
        const SavedEndpoint endpoint = m_program.workspace().endpoints().front();
        window().endpoints().edit(endpoint.name);
        if (auto *test = child<QPushButton>(openDialog(), u"endpointTest"_s)) {
            test->click();
            m_stage.until(u"the test"_s, [] {
                auto *findings = child<QWidget>(openDialog(), u"endpointFindings"_s);
                return findings && findings->isVisible();
            });
        }
        m_stage.take(u"endpoint-test"_s, openDialog());
        closeDialog(m_stage);
        window().endpoints().signIn(endpoint.name);
        m_stage.take(u"sign-in"_s, openDialog());
        closeDialog(m_stage);
        window().endpoints().remove(endpoint.name);
        m_stage.take(u"endpoint-remove"_s, openDialog());
        closeDialog(m_stage);
        window().actions().about->trigger();
        m_stage.take(u"about"_s, openDialog());
        closeDialog(m_stage);
    }

    void wizard()
    {
        restore(walk(u"OpenAI main"_s, u"wizard-"_s), u"restore"_s);
        // One of each other system, by what its deletion has of its own.
        walk(u"orders-db"_s, u"wizard-secret-"_s); // a value the server masks
        walk(u"starred-hook"_s, u"wizard-without-"_s); // cannot be switched off
        walk(u"dwh_sales"_s, u"wizard-quarantine-"_s);
        walk(u"acme-shop-key"_s, u"wizard-slots-"_s);
        watched(u"CRM"_s);
        restore(walk(u"CRM"_s, u"wizard-syncs-"_s), u"restore-syncs"_s);
        walk(u"Warehouse EU"_s, u"wizard-force-"_s, WizardWalk::Manner::ByForce);
        walkSeveral({u"Google spare"_s, u"Google speech"_s, u"Mistral"_s},
                    u"wizard-several-watch-"_s, WizardWalk::Manner::Watched);
        walkSeveral({u"Amazon Bedrock"_s, u"Amazon Bedrock US"_s, u"Mistral"_s},
                    u"wizard-several-"_s);
    }

    void walkSeveral(const QStringList &names, const QString &prefix,
                     WizardWalk::Manner manner = WizardWalk::Manner::OneByOne)
    {
        const QString endpoint = m_program.workspace().endpoints().front().name;
        auto *endpoints = window().findChild<EndpointPane *>();
        endpoints->setCurrent(endpoint);
        std::vector<ConnectionRef> refs;
        std::vector<Connection> targets;
        for (const QString &name : names) {
            choose(name);
            if (const auto ref = window().connectionPane().current()) {
                refs.push_back(*ref);
                targets.push_back(*window().connections().find(*ref));
            }
        }
        window().connectionPane().select(refs);
        m_stage.take(u"list-several"_s, &window());
        WizardWalk walk(*m_program.openDeleteWizard(targets, endpoint), m_stage, prefix, manner);
        walk.setMeanwhile([this, id = targets.front().id.value] { act(u"point-here:"_s + id); });
        walk.run();
        endpoints->setCurrent({});
    }

    /// The backup it wrote.
    QString walk(const QString &name, const QString &prefix,
                 WizardWalk::Manner manner = WizardWalk::Manner::OneByOne)
    {
        choose(name);
        const auto ref = window().connectionPane().current();
        WizardWalk walk(*m_program.openDeleteWizard(*window().connections().find(*ref), *ref),
                        m_stage, prefix, manner);
        walk.run();
        return walk.backup();
    }

    /// Before and after it is carried out.
    void restore(const QString &backup, const QString &name)
    {
        const auto read = readBackupFile(backup);
        QPointer<RestoreDialog> dialog = m_program.openRestore(backup);
        m_stage.take(name, dialog);
        if (!dialog || !read)
            return;
        bool isOver = false;
        QObject::connect(dialog, &RestoreDialog::restored, dialog, [&isOver] { isOver = true; });
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->objectName().startsWith(u"secret_"_s))
                edit->setText(u"not the real one"_s);
        }
        child<QLineEdit>(dialog, u"restorePhrase"_s)->setText(restorePhrase(*read));
        child<QPushButton>(dialog, u"restoreButton"_s)->click();
        m_stage.until(u"the end of the way back"_s, [&isOver] { return isOver; });
        m_stage.take(name + u"-done"_s, dialog);
        if (dialog)
            dialog->close();
        m_stage.settle();
        m_stage.until(u"the lists"_s, [this] { return isListed(); });
    }

    /// Somebody misses it while it is switched off.
    void watched(const QString &name)
    {
        choose(name);
        const auto ref = window().connectionPane().current();
        WizardWalk walk(*m_program.openDeleteWizard(*window().connections().find(*ref), *ref),
                        m_stage, u"wizard-watch-"_s, WizardWalk::Manner::Watched);
        walk.setMeanwhile([this, id = ref->id.value] { act(u"fail-run:"_s + id); });
        walk.run();
    }

    void act(const QString &action)
    {
        for (const QString &word : m_program.demo()->words())
            (void)m_program.demo()->server(word)->estate().act(action);
    }

    void audit()
    {
        window().openAudit();
        m_stage.take(u"audit"_s, child<QWidget>(&window(), u"auditWindow"_s));
        if (auto *audit = child<QWidget>(&window(), u"auditWindow"_s))
            audit->close();
    }

    void trouble()
    {
        choose(u"Anthropic spare"_s); // on the endpoint that goes away
        DemoServer *server = m_program.demo()->server(m_program.demo()->words().constFirst());
        server->setNetworkDown(true);
        window().actions().refresh->trigger();
        m_stage.until(u"the failure"_s, [this] {
            const SavedEndpoint endpoint = m_program.workspace().endpoints().front();
            return m_program.workspace().catalogue(endpoint.name)->status()
                == Catalogue::Status::Failed;
        });
        window().reader().readAgain();
        m_stage.until(u"the failed review"_s,
                      [this] { return window().reader().state() == ImpactReader::State::Failed; });
        m_stage.take(u"network-gone"_s, &window());
        const ConnectionRef ref = *window().connectionPane().current();
        DeleteWizard *wizard = m_program.openDeleteWizard(*window().connections().find(ref), ref);
        wizard->controller().next();
        m_stage.until(u"the failed reading"_s,
                      [wizard] { return wizard->controller().readTrouble().has_value(); });
        QElapsedTimer since;
        since.start();
        m_stage.until(u"the page"_s, [&since] { return since.hasExpired(80); }); // it repaints late
        m_stage.take(u"wizard-network-gone"_s, wizard);
        wizard->close();
        server->setNetworkDown(false);
    }

    void manyRows()
    {
        std::vector<Connection> rows(100'000);
        for (size_t i = 0; i < rows.size(); ++i) {
            rows[i].id.value = QString::number(i);
            rows[i].name = u"Connection %1"_s.arg(i);
            rows[i].type = i % 3 ? u"openai"_s : u"anthropic"_s;
            rows[i].state = i % 7 ? ConnectionState::Active : ConnectionState::Inactive;
            rows[i].modified = u"2026-03-01T08:00:00.000Z"_s;
        }
        window().connections().setConnections(m_program.workspace().endpoints().front().name, rows);
        m_stage.until(u"many rows"_s, [this] { return !window().connections().isWorking(); });
        m_stage.take(u"many"_s, &window());
        auto *filter = child<QLineEdit>(&window(), u"connectionFilter"_s);
        filter->setText(u"99 inactive"_s);
        m_stage.until(u"the filter"_s, [this] { return !window().connections().isWorking(); });
        m_stage.take(u"many-filtered"_s, &window());
    }

    Application &m_program;
    Stage &m_stage;
};

int takeAll(const QDir &folder, const Appearance &look)
{
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(look.isDark ? darkPalette() : lightPalette());
    QLocale::setDefault(look.locale);
    QObject translators;
    installTranslations(look.locale, &translators);
    Stage stage(folder, look.suffix);
    {
        QTemporaryDir home;
        qputenv("LINCHPIN_HOME", QFile::encodeName(home.path()));
        Application program({.isDemo = false});
        if (!program.start())
            return 1;
        program.window().resize(1440, 900);
        stage.take(u"first-start"_s, &program.window());
        qunsetenv("LINCHPIN_HOME");
    }
    Application program({.isDemo = true});
    if (!program.start())
        return 1;
    program.window().resize(1440, 900);
    Tour(program, stage).run();
    return stage.failures() == 0 ? 0 : 1;
}

/// Each look in a process of its own: scale and language are taken at its start.
int takeInProcesses(const QString &folder)
{
    int failures = 0;
    const auto run = [&failures, &folder](const QString &look, const QString &scale) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, scale);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), {folder, look});
        if (!process.waitForFinished(300'000) || process.exitCode() != 0)
            ++failures;
    };
    run(u"light"_s, u"1"_s);
    run(u"dark"_s, u"1"_s);
    run(u"german"_s, u"1"_s);
    run(u"twofold"_s, u"2"_s);
    return failures;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"linchpin"_s);
    QApplication::setApplicationVersion(QStringLiteral(LINCHPIN_VERSION));
    QApplication::setWindowIcon(applicationIcon());
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: linchpin_shots FOLDER [light|dark|german|twofold]\n";
        return 2;
    }
    QDir().mkpath(arguments.at(1));
    const QString look = arguments.value(2);
    if (look.isEmpty())
        return takeInProcesses(arguments.at(1));
    Appearance chosen{look == u"light"_s ? QString() : u'-' + look, look == u"dark"_s};
    if (look == u"german"_s)
        chosen.locale = QLocale(QLocale::German);
    return takeAll(QDir(arguments.at(1)), chosen);
}
