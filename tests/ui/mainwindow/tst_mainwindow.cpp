// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "models/item/connectiontablemodel.h"
#include "ui/connections/connectionpane.h"
#include "ui/deletewizard/deletewizard.h"
#include "ui/endpoints/endpointcontroller.h"
#include "ui/impact/impactpanel.h"
#include "ui/impact/impactreader.h"
#include "ui/impact/verdictbanner.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace linchpin;
using namespace Qt::StringLiterals;

/// The whole window on the demo servers, driven by keys and clicks.
class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theListArrivesAndSaysThatItIsComplete();
    void selectingARowShowsWhatDependsOnIt();
    void walkingThroughTheListAsksOnlyAboutTheLastRow();
    void whatWasReadIsNotReadAgainByItself();
    void typingFiltersAndTheSelectionStays();
    void theFilterIsAKeyAway_data();
    void theFilterIsAKeyAway();
    void hostileNamesAreShownLiterally();
    void aRefreshKeepsTheSelection();
    void theNextRowIsSelectedWhenOneIsGone();
    void nothingIsSelectedWhenTheFilterHidesTheRow();
    void thePlainDeleteKeyDoesNothing();
    void theDeleteShortcutOnlyOpensTheAssistant();
    void severalRowsOpenOneAssistant();
    void rowsOfSeveralEndpointsAreToldApart();
    void whatFailedStaysSelectedAndIsTriedAgain();
    void whenTheNetworkIsGoneTheRowsStayAndRetryMends();
    void readingCanBeStopped();
    void anUnfinishedRunIsOffered();
    void anUnfinishedRunOfSeveralIsOfferedAsOne();
    void theLayoutComesBack();
    void aForeignLayoutChangesNothing();
    void theDemoLeavesRealFilesAlone();
    void troubleIsChosenInTheMenu();

private:
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] DemoServer &server()
    {
        return *m_program->demo()->server(m_program->demo()->words().constFirst());
    }
    template<typename Widget>
    Widget *part(const QString &name)
    {
        return window().findChild<Widget *>(name);
    }
    [[nodiscard]] QModelIndex rowOf(const QString &name);
    void choose(const QString &name);
    void selectAll(const QStringList &names);
    [[nodiscard]] QString endpoint() { return m_program->workspace().endpoints().front().name; }

    std::unique_ptr<Application> m_program;
};

void TestMainWindow::init()
{
    qunsetenv("LINCHPIN_HOME");
    m_program = std::make_unique<Application>(Application::Options{.isDemo = true});
    QVERIFY(m_program->start());
    QTRY_COMPARE(m_program->workspace().catalogue(endpoint())->status(),
                 Catalogue::Status::Complete);
}

void TestMainWindow::cleanup()
{
    m_program.reset();
}

QModelIndex TestMainWindow::rowOf(const QString &name)
{
    ConnectionTableModel &model = window().connections();
    const QModelIndexList found =
        model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.constFirst();
}

void TestMainWindow::choose(const QString &name)
{
    QVERIFY2(rowOf(name).isValid(), qPrintable(name));
    part<QTableView>(u"connectionTable"_s)->setCurrentIndex(rowOf(name));
    QTRY_COMPARE(window().reader().state(), ImpactReader::State::Read);
}

void TestMainWindow::selectAll(const QStringList &names)
{
    std::vector<ConnectionRef> refs;
    for (const QString &name : names) {
        QVERIFY2(rowOf(name).isValid(), qPrintable(name));
        refs.push_back(*window().connections().refAt(rowOf(name)));
    }
    window().connectionPane().select(refs);
}

void TestMainWindow::theListArrivesAndSaysThatItIsComplete()
{
    const int rows = window().connections().rowCount();
    QVERIFY(rows > 20);
    const auto status = [this] { return part<PlainLabel>(u"connectionStatus"_s)->text(); };
    QTRY_VERIFY2(status().contains(u" complete"_s), qPrintable(status()));
    QVERIFY(status().contains(QString::number(window().connections().rowCount())));
}

void TestMainWindow::selectingARowShowsWhatDependsOnIt()
{
    choose(u"OpenAI main"_s);
    const auto *tree = part<QTreeView>(u"impactTree"_s);
    QVERIFY(tree->model()->rowCount() > 0);
    QVERIFY(!part<VerdictBanner>(u"verdictBanner"_s)->title().isEmpty());
    QVERIFY(part<PlainLabel>(u"coverageSummary"_s)->text().contains(u"found in"_s));
    QCOMPARE(server().writes(), 0);
}

void TestMainWindow::walkingThroughTheListAsksOnlyAboutTheLastRow()
{
    QTRY_VERIFY(part<PlainLabel>(u"connectionStatus"_s)->text().contains(u" complete"_s));
    const auto servers = m_program->demo()->words();
    for (const QString &word : servers)
        m_program->demo()->server(word)->clearLog();
    auto *table = part<QTableView>(u"connectionTable"_s);
    for (int row = 0; row < 6; ++row)
        table->setCurrentIndex(window().connections().index(row, 0));
    QTRY_COMPARE(window().reader().state(), ImpactReader::State::Read);
    size_t asked = 0;
    for (const QString &word : servers)
        asked += m_program->demo()->server(word)->log().entries().size();
    QCOMPARE(asked, size_t(window().reader().requests()));
}

void TestMainWindow::whatWasReadIsNotReadAgainByItself()
{
    choose(u"Anthropic"_s);
    choose(u"Mistral"_s);
    server().clearLog();
    choose(u"Anthropic"_s);
    QCOMPARE(server().log().entries().size(), size_t(0));
    window().actions().readAgain->trigger();
    QTRY_COMPARE(window().reader().state(), ImpactReader::State::Read);
    QVERIFY(!server().log().entries().empty());
}

void TestMainWindow::typingFiltersAndTheSelectionStays()
{
    choose(u"Mistral"_s);
    auto *filter = part<QLineEdit>(u"connectionFilter"_s);
    QTest::keyClicks(filter, u"mistral"_s);
    QVERIFY(window().connections().rowCount() < 5);
    QCOMPARE(window().connectionPane().current()->id, window().reader().chosen()->id);
    filter->clear();
    QCOMPARE(
        part<QTableView>(u"connectionTable"_s)->currentIndex().siblingAtColumn(0).data().toString(),
        u"Mistral"_s);
    QTest::keyClicks(filter, u"no such thing at all"_s);
    QCOMPARE(window().connections().rowCount(), 0);
    QTest::mouseClick(part<QPushButton>(u"connectionPlaceholderButton"_s), Qt::LeftButton);
    QVERIFY(filter->text().isEmpty());
}

void TestMainWindow::theFilterIsAKeyAway_data()
{
    QTest::addColumn<QKeyCombination>("key");
    QTest::newRow("Ctrl+F") << QKeyCombination(Qt::ControlModifier, Qt::Key_F);
    QTest::newRow("slash") << QKeyCombination(Qt::Key_Slash);
}

void TestMainWindow::theFilterIsAKeyAway()
{
    QFETCH(const QKeyCombination, key);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    auto *table = part<QTableView>(u"connectionTable"_s);
    table->setFocus();
    QTest::keyClick(table, key.key(), key.keyboardModifiers());
    QTRY_COMPARE(QApplication::focusWidget(), part<QLineEdit>(u"connectionFilter"_s));
    // And there it is a letter like any other.
    QTest::keyClicks(part<QLineEdit>(u"connectionFilter"_s), u"a/b"_s);
    QCOMPARE(part<QLineEdit>(u"connectionFilter"_s)->text(), u"a/b"_s);
}

void TestMainWindow::hostileNamesAreShownLiterally()
{
    const QModelIndexList markup = window().connections().match(
        window().connections().index(0, 0), Qt::DisplayRole, u"<b>"_s, 1, Qt::MatchStartsWith);
    QCOMPARE(markup.size(), 1);
    const QString name = markup.constFirst().data().toString();
    choose(name);
    auto *title = part<QWidget>(u"impactName"_s);
    QCOMPARE(title->accessibleName(), name);
    const int wide = QFontMetrics(title->font()).horizontalAdvance(name);
    QVERIFY(title->sizeHint().width() >= wide);
    QVERIFY(!markup.constFirst().data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestMainWindow::aRefreshKeepsTheSelection()
{
    choose(u"Mistral"_s);
    window().actions().refresh->trigger();
    QCOMPARE(m_program->workspace().catalogue(endpoint())->status(), Catalogue::Status::Loading);
    QTRY_COMPARE(m_program->workspace().catalogue(endpoint())->status(),
                 Catalogue::Status::Complete);
    QCOMPARE(
        part<QTableView>(u"connectionTable"_s)->currentIndex().siblingAtColumn(0).data().toString(),
        u"Mistral"_s);
    QCOMPARE(window().reader().state(), ImpactReader::State::Read);
}

void TestMainWindow::theNextRowIsSelectedWhenOneIsGone()
{
    choose(u"Mistral"_s);
    auto *table = part<QTableView>(u"connectionTable"_s);
    const QModelIndex next = table->currentIndex().siblingAtRow(table->currentIndex().row() + 1);
    const ConnectionRef after = *window().connections().refAt(next);
    std::vector<Connection> rows = m_program->workspace().catalogue(endpoint())->rows();
    std::erase_if(rows, [](const Connection &row) { return row.name == u"Mistral"_s; });
    window().connections().setConnections(endpoint(), rows);
    QVERIFY(window().connectionPane().current() == after);
}

void TestMainWindow::nothingIsSelectedWhenTheFilterHidesTheRow()
{
    choose(u"Mistral"_s);
    part<QLineEdit>(u"connectionFilter"_s)->setText(u"openai"_s);
    QVERIFY(window().connections().rowCount() > 0);
    QVERIFY(!window().connectionPane().current());
    QCOMPARE(window().reader().state(), ImpactReader::State::Nothing);
    QVERIFY(!window().actions().deleteConnection->isEnabled());
}

void TestMainWindow::thePlainDeleteKeyDoesNothing()
{
    choose(u"Anthropic spare"_s);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    auto *table = part<QTableView>(u"connectionTable"_s);
    table->setFocus();
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Return, Qt::Key_Escape})
        QTest::keyClick(table, key);
    QCoreApplication::processEvents();
    QVERIFY(!window().findChild<DeleteWizard *>());
    QCOMPARE(server().writes(), 0);
}

void TestMainWindow::theDeleteShortcutOnlyOpensTheAssistant()
{
    choose(u"Anthropic spare"_s);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    auto *table = part<QTableView>(u"connectionTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(window().findChild<DeleteWizard *>());
    auto *wizard = window().findChild<DeleteWizard *>();
    QCOMPARE(wizard->controller().setup().targets.front().name, u"Anthropic spare"_s);
    // What is chosen behind it does not change what it is about.
    table->setCurrentIndex(rowOf(u"Mistral"_s));
    QCOMPARE(wizard->controller().setup().targets.front().name, u"Anthropic spare"_s);
    wizard->close();
    QTRY_VERIFY(!window().findChild<DeleteWizard *>());
    QCOMPARE(server().writes(), 0);
}

void TestMainWindow::severalRowsOpenOneAssistant()
{
    selectAll({u"Mistral"_s, u"Anthropic spare"_s, u"Amazon Bedrock"_s});
    QCOMPARE(window().connectionPane().selected().size(), 3U);
    QAction *action = window().actions().deleteConnection;
    QVERIFY(action->text().contains(u'3'));
    QVERIFY(action->isEnabled());
    action->trigger();
    auto *wizard = window().findChild<DeleteWizard *>();
    QVERIFY(wizard);
    QCOMPARE(wizard->controller().setup().targets.size(), 3U);
    wizard->close();
    QTRY_VERIFY(!window().findChild<DeleteWizard *>());
    // The panel is about the row it shows, whatever else is selected.
    Q_EMIT window().impactPanel().deleteWanted();
    QTRY_VERIFY(window().findChild<DeleteWizard *>());
    wizard = window().findChild<DeleteWizard *>();
    QCOMPARE(wizard->controller().setup().targets.size(), 1U);
    wizard->close();
    choose(u"Mistral"_s);
    QVERIFY(!action->text().contains(u'3'));
    QCOMPARE(server().writes(), 0);
}

void TestMainWindow::rowsOfSeveralEndpointsAreToldApart()
{
    const QString other = m_program->workspace().endpoints().back().name;
    QVERIFY(other != endpoint());
    QTRY_COMPARE(m_program->workspace().catalogue(other)->status(), Catalogue::Status::Complete);
    const ConnectionId there = m_program->workspace().catalogue(other)->rows().front().id;
    window().connectionPane().select(
        {{other, there}, *window().connections().refAt(rowOf(u"Mistral"_s))});
    QCOMPARE(window().connectionPane().selected().size(), 2U);
    window().actions().deleteConnection->trigger();
    QVERIFY(!window().findChild<DeleteWizard *>());
    const auto *notice = window().connectionPane().messages().find(u"selection"_s);
    QVERIFY(notice);
    QVERIFY(notice->text().contains(u"endpoint"_s));
    choose(u"Mistral"_s); // another selection, no notice
    QVERIFY(!window().connectionPane().messages().find(u"selection"_s));
    QCOMPARE(server().writes(), 0);
}

void TestMainWindow::whatFailedStaysSelectedAndIsTriedAgain()
{
    selectAll({u"Mistral"_s, u"Anthropic spare"_s});
    const std::vector<ConnectionRef> failed = window().connectionPane().selected();
    choose(u"Amazon Bedrock"_s);
    window().deletionLeft(failed);
    QVERIFY(window().connectionPane().selected() == failed);
    const auto *notice = window().connectionPane().messages().find(u"left-over"_s);
    QVERIFY(notice);
    QVERIFY(notice->text().contains(u"Mistral"_s));
    QVERIFY(notice->text().contains(u"Anthropic spare"_s));
    auto *retry = part<QPushButton>(u"retryFailed"_s);
    QTRY_VERIFY(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    auto *wizard = window().findChild<DeleteWizard *>();
    QVERIFY(wizard);
    QCOMPARE(wizard->controller().setup().targets.size(), 2U);
    wizard->close();
}

void TestMainWindow::whenTheNetworkIsGoneTheRowsStayAndRetryMends()
{
    choose(u"Mistral"_s);
    const int rows = window().connections().rowCount();
    server().setNetworkDown(true);
    window().actions().refresh->trigger();
    QTRY_COMPARE(m_program->workspace().catalogue(endpoint())->status(), Catalogue::Status::Failed);
    QCOMPARE(window().connections().rowCount(), rows);
    auto *retry = part<QPushButton>(u"retry_"_s + endpoint());
    QVERIFY(retry);
    QTRY_VERIFY(retry->isVisible()); // a new bar is shown with the next layout
    window().reader().readAgain();
    QTRY_COMPARE(window().reader().state(), ImpactReader::State::Failed);
    QCOMPARE(part<VerdictBanner>(u"verdictBanner"_s)->title(), u"Not known"_s);
    server().setNetworkDown(false);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(m_program->workspace().catalogue(endpoint())->status(),
                 Catalogue::Status::Complete);
    QVERIFY(!window().connectionPane().messages().find(endpoint()));
    QCOMPARE(server().writes(), 0);
}

void TestMainWindow::readingCanBeStopped()
{
    TroubleRule hang;
    hang.count = 0;
    hang.trouble.reply = Trouble::Reply::Hang;
    server().addTrouble(hang);
    window().actions().refresh->trigger();
    auto *stop = part<QToolButton>(u"connectionStop"_s);
    QTRY_VERIFY(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(m_program->workspace().catalogue(endpoint())->status(), Catalogue::Status::Stopped);
    QVERIFY(window().connections().rowCount() > 0);
    part<QTableView>(u"connectionTable"_s)->setCurrentIndex(rowOf(u"Mistral"_s));
    QTRY_VERIFY(part<QToolButton>(u"impactStop"_s)->isVisible());
    QTest::mouseClick(part<QToolButton>(u"impactStop"_s), Qt::LeftButton);
    QCOMPARE(window().reader().state(), ImpactReader::State::Stopped);
}

void TestMainWindow::anUnfinishedRunIsOffered()
{
    choose(u"Anthropic spare"_s);
    Plan plan;
    plan.id = u"11111111-2222-3333-4444-555555555555"_s;
    plan.endpoint = m_program->workspace().session(endpoint())->identity();
    plan.endpointName = endpoint();
    plan.impact = *window().reader().impact();
    PlannedAction action;
    action.phase = Phase::Deactivating;
    action.isReversible = true;
    plan.actions = {action};
    plan.createdAt = plan.expiresAt = QDateTime::currentDateTimeUtc();
    RunState state = initialState(plan);
    state.step = Step::Halted;
    state.haltedIn = Step::Deactivating;
    state.outcome = Outcome::Halted;
    state.actions.at(0).state = ActionState::Unknown;
    state.current = 0;
    const Result<QString> run =
        m_program->journal()->createRun(plan, {}, state, QDateTime::currentDateTimeUtc());
    QVERIFY2(run, run ? "" : qPrintable(run.error().sentence()));
    window().refreshOffers();
    MessageBar *bar = window().messages().find(u"run-"_s + *run);
    QVERIFY(bar);
    QVERIFY2(bar->text().contains(u"Anthropic spare"_s), qPrintable(bar->text()));
    auto *look = bar->findChild<QPushButton *>(u"run-"_s + *run + u"-look"_s);
    QVERIFY(look);
    server().clearLog();
    QTest::mouseClick(look, Qt::LeftButton);
    QTRY_VERIFY(window().findChild<DeleteWizard *>());
    window().findChild<DeleteWizard *>()->close();
    QCOMPARE(server().writes(), 0);
}

void TestMainWindow::anUnfinishedRunOfSeveralIsOfferedAsOne()
{
    Batch batch;
    batch.id = u"batch"_s;
    batch.endpoint = m_program->workspace().session(endpoint())->identity();
    batch.endpointName = endpoint();
    batch.createdAt = batch.expiresAt = QDateTime::currentDateTimeUtc();
    for (const QString &name : {u"Mistral"_s, u"Anthropic spare"_s}) {
        Plan plan;
        plan.id = u"plan "_s + name;
        plan.endpoint = batch.endpoint;
        plan.impact.connection = *window().connections().connectionAt(rowOf(name));
        plan.createdAt = plan.expiresAt = batch.createdAt;
        batch.members.push_back(plan);
    }
    Journal &journal = *m_program->journal();
    const auto made = journal.createBatch(batch, {}, batch.createdAt);
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
    BatchState state = made->state;
    state.stage = BatchStage::Observing;
    state.observeUntil = batch.createdAt.addDays(1);
    QVERIFY(journal.saveBatch(made->id, state, batch.createdAt));
    for (const RunRecord &run : made->runs) {
        RunState off = run.state;
        off.step = Step::Confirming;
        QVERIFY(journal.saveState(run.id, off, batch.createdAt));
    }
    window().refreshOffers();
    MessageBar *bar = window().messages().find(u"run-"_s + made->id);
    QVERIFY(bar);
    QVERIFY2(bar->text().contains(u"Mistral"_s), qPrintable(bar->text()));
    server().clearLog();
    auto *look = bar->findChild<QPushButton *>(u"run-"_s + made->id + u"-look"_s);
    QVERIFY(look);
    QTest::mouseClick(look, Qt::LeftButton);
    QTRY_VERIFY(window().findChild<DeleteWizard *>());
    auto *wizard = window().findChild<DeleteWizard *>();
    QCOMPARE(wizard->controller().setup().targets.size(), 2U);
    QCOMPARE(wizard->controller().step(), WizardStep::Observe);
    wizard->close();
    QCOMPARE(server().writes(), 0);
}

void TestMainWindow::theLayoutComesBack()
{
    auto *table = part<QTableView>(u"connectionTable"_s);
    table->setColumnWidth(1, 177);
    const QByteArray layout = window().layoutState();
    table->setColumnWidth(1, 99);
    window().restoreLayout(layout);
    QCOMPARE(table->columnWidth(1), 177);
}

void TestMainWindow::aForeignLayoutChangesNothing()
{
    const QByteArray before = window().layoutState();
    window().restoreLayout({});
    window().restoreLayout("rubbish");
    window().restoreLayout(QByteArray(5000, '\xff'));
    QCOMPARE(window().layoutState(), before);
}

void TestMainWindow::theDemoLeavesRealFilesAlone()
{
    const QString home = qEnvironmentVariable("LINCHPIN_HOME");
    QVERIFY(home.startsWith(QDir::tempPath()));
    m_program.reset();
    QVERIFY(!QFile::exists(home));
    QVERIFY(qEnvironmentVariableIsEmpty("LINCHPIN_HOME"));
}

void TestMainWindow::troubleIsChosenInTheMenu()
{
    auto *down = part<QAction>(u"trouble_network-down"_s);
    const QList<QAction *> all =
        window().findChildren<QAction *>(QRegularExpression(u"^trouble_"_s));
    QVERIFY(all.size() > 3);
    QVERIFY(all.constFirst()->isChecked());
    if (!down)
        down = all.constLast();
    down->trigger();
    QVERIFY(down->isChecked());
    QVERIFY(!all.constFirst()->isChecked());
    all.constFirst()->trigger();
    window().actions().refresh->trigger();
    QTRY_COMPARE(m_program->workspace().catalogue(endpoint())->status(),
                 Catalogue::Status::Complete);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
