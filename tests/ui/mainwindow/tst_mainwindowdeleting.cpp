// SPDX-License-Identifier: Apache-2.0
#include "models/item/connectiontablemodel.h"
#include "tests/ui/mainwindow/windowbench.h"
#include "ui/connections/connectionpane.h"
#include "ui/deletewizard/deletewizard.h"
#include "ui/impact/impactpanel.h"
#include "ui/impact/impactreader.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/widget/messagearea.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

/// The way from the window to the assistant, and what the window says about runs.
class TestMainWindowDeleting final : public QObject, private WindowBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void thePlainDeleteKeyDoesNothing();
    void theDeleteShortcutOnlyOpensTheAssistant();
    void severalRowsOpenOneAssistant();
    void rowsOfSeveralEndpointsAreToldApart();
    void whatFailedStaysSelectedAndIsTriedAgain();
    void anUnfinishedRunIsOffered();
    void anUnfinishedRunOfSeveralIsOfferedAsOne();
};

void TestMainWindowDeleting::thePlainDeleteKeyDoesNothing()
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

void TestMainWindowDeleting::theDeleteShortcutOnlyOpensTheAssistant()
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

void TestMainWindowDeleting::severalRowsOpenOneAssistant()
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
    // The panel is about the row it shows, whatever else is selected, and says so.
    const auto *single = window().findChild<QPushButton *>(u"impactDelete"_s);
    QVERIFY2(single->text().contains(u"only this"_s), qPrintable(single->text()));
    Q_EMIT window().impactPanel().deleteWanted();
    QTRY_VERIFY(window().findChild<DeleteWizard *>());
    wizard = window().findChild<DeleteWizard *>();
    QCOMPARE(wizard->controller().setup().targets.size(), 1U);
    wizard->close();
    selectAll({u"Mistral"_s});
    QVERIFY(!action->text().contains(u'3'));
    QVERIFY(!single->text().contains(u"only this"_s));
    QCOMPARE(server().writes(), 0);
}

void TestMainWindowDeleting::rowsOfSeveralEndpointsAreToldApart()
{
    const QString other = m_program->workspace().endpoints().back().name;
    QVERIFY(other != endpoint());
    QTRY_COMPARE(m_program->workspace().catalogue(other)->status(), Catalogue::Status::Complete);
    const ConnectionId there = window().connections().connectionsOf(other).front().id;
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

void TestMainWindowDeleting::whatFailedStaysSelectedAndIsTriedAgain()
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

void TestMainWindowDeleting::anUnfinishedRunIsOffered()
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

void TestMainWindowDeleting::anUnfinishedRunOfSeveralIsOfferedAsOne()
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

QTEST_MAIN(TestMainWindowDeleting)
#include "tst_mainwindowdeleting.moc"
