// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/plans/planbench.h"
#include "tests/ui/widget/screencheck.h"
#include "ui/deletewizard/deletewizard.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/plans/planwindow.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/messagebar.h"
#include "ui/widget/texttable.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTreeView>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

/// A plan file in the window: shown without network, signed, carried out, refused.
class TestPlanWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void planIsShownWithoutNetwork();
    void planOfSeveralListsEachConnection();
    void signingAddsASignatureToTheFile();
    void encryptedKeyWantsItsPassphrase();
    void ownPlanIsNotSigned();
    void unapprovedPlanIsNotCarriedOut();
    void approvedPlanIsCarriedOutAsItIs();
    void driftedPlanChangesNothingAndSaysWhatDiffers();
    void whatIsNotAPlanIsSaid();
    void planThatMayNotBeUsedSaysWhy();
    void protectionAfterOpeningIsSeen();
    void secondUseIsRefused();

private:
    [[nodiscard]] PlanWindow *openPlan(const QString &path)
    {
        return m_bench->program().openPlan(path);
    }
    [[nodiscard]] static QPushButton *button(PlanWindow *window, const QString &name)
    {
        return window->findChild<QPushButton *>(name);
    }
    [[nodiscard]] static QString message(PlanWindow *window, const QString &key)
    {
        const MessageBar *bar = window->findChild<MessageArea *>()->find(key);
        return bar ? bar->text() : QString();
    }
    [[nodiscard]] DeleteWizard *wizard()
    {
        const auto open = m_bench->window().findChildren<DeleteWizard *>();
        return open.isEmpty() ? nullptr : open.constLast();
    }
    /// From the plan to the switch-off, as the buttons do.
    void walkToSwitchOff(WizardController &controller);

    std::unique_ptr<PlanBench> m_bench;
    std::optional<Plan> m_plan;
    int m_before = 0; ///< requests until the plan was made
};

void TestPlanWindow::init()
{
    m_bench = std::make_unique<PlanBench>();
    m_plan = m_bench->plan(u"Anthropic spare"_s);
    QVERIFY(m_plan);
    m_before = m_bench->server().log().total();
}

void TestPlanWindow::cleanup()
{
    m_bench.reset();
}

void TestPlanWindow::walkToSwitchOff(WizardController &controller)
{
    QCOMPARE(controller.step(), WizardStep::Plan);
    QVERIFY(!controller.mayGoBack());
    controller.next();
    QCOMPARE(controller.step(), WizardStep::Backup);
    QTRY_VERIFY_WITH_TIMEOUT(controller.readiness().isReady, 20'000); // the definitions are read
    controller.next();
    QCOMPARE(controller.step(), WizardStep::SwitchOff);
    for (const int hazard : controller.draft().hazards())
        controller.draft().acknowledgeHazard(hazard, true);
    controller.draftChanged();
}

void TestPlanWindow::planIsShownWithoutNetwork()
{
    m_bench->server().setNetworkDown(true);
    PlanWindow *window = openPlan(m_bench->written(*m_plan));
    QVERIFY(window && window->isVisible());
    QVERIFY(window->findChild<QTreeView *>(u"planTree"_s));
    auto *decisions = window->findChild<TextTable *>(u"planDecisions"_s);
    QCOMPARE(decisions->rowCount(), int(m_plan->choices.acceptances.size()));
    QCOMPARE(decisions->item(0, 2)->text(), u"looked by hand"_s);
    auto *changes = window->findChild<QTableView *>(u"planChanges"_s);
    QCOMPARE(changes->model()->rowCount(), int(m_plan->actions.size()));
    QVERIFY(message(window, u"standing"_s).contains(u"Signed by nobody"_s));
    QCOMPARE(window->findChild<TextTable *>(u"planSignatures"_s)->rowCount(), 0);
    QCOMPARE(m_bench->server().log().total(), m_before);
    checkScreen(window);
    checkLabels(window);
}

/// Whoever signs sees each one: together they have neither id, type nor state.
void TestPlanWindow::planOfSeveralListsEachConnection()
{
    Batch batch;
    batch.id = u"of both"_s;
    batch.observe = m_plan->choices.observe;
    batch.endpoint = m_plan->endpoint;
    batch.createdAt = m_plan->createdAt;
    batch.expiresAt = m_plan->expiresAt;
    batch.createdBy = m_plan->createdBy;
    batch.members = {*m_plan, *m_plan};
    batch.members.back().id = u"of the second"_s;
    Connection &second = batch.members.back().impact.connection;
    second.id.value = u"57e44f03-c34c-5d12-8489-000000000000"_s;
    second.name = u"Another"_s;
    second.state = ConnectionState::Inactive;
    const QString path = m_bench->path(u"two.linchpin-plan.json"_s);
    const auto written = writePlanFile(path, batch);
    QVERIFY2(written, written ? "" : qPrintable(written.error().sentence()));
    PlanWindow *window = openPlan(path);
    QVERIFY(window);
    const auto *table = window->findChild<TextTable *>(u"targetTable"_s);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        const Connection &one = batch.members[std::size_t(row)].impact.connection;
        const QStringList wanted{one.name, one.type, row == 0 ? u"Active"_s : u"Inactive"_s,
                                 one.id.value};
        for (int column = 0; column < 4; ++column)
            QCOMPARE(table->item(row, column)->text(), wanted[column]);
    }
    checkScreen(window);
}

void TestPlanWindow::signingAddsASignatureToTheFile()
{
    const QString path = m_bench->written(*m_plan);
    PlanWindow *window = openPlan(path);
    button(window, u"planSign"_s)->click(); // no key yet: it says where to make one
    QVERIFY(message(window, u"key"_s).contains(u"Approvers"_s));
    QVERIFY(m_bench->program().approvals().makeKey(u"Me"_s, u"me"_s, {}));
    window->refresh();
    button(window, u"planSign"_s)->click();
    QCOMPARE(answerDialog(*window, u"signDialog"_s, {u"seen"_s}), QString());
    const PlanFile file = readPlanFile(path).value();
    QCOMPARE(file.approvals.size(), 1U);
    QCOMPARE(file.approvals.front().reason, u"seen"_s);
    QVERIFY(file.plan == *m_plan);
    auto *signatures = window->findChild<TextTable *>(u"planSignatures"_s);
    QCOMPARE(signatures->item(0, 0)->text(), u"Me"_s);
    QCOMPARE(signatures->item(0, 2)->text(), u"counts"_s);
    QVERIFY(!button(window, u"planSign"_s)->isEnabled()); // once per person
    QCOMPARE(m_bench->server().log().total(), m_before);
}

void TestPlanWindow::encryptedKeyWantsItsPassphrase()
{
    QVERIFY(m_bench->program().approvals().makeKey(u"Me"_s, u"me"_s, "open sesame"));
    const QString path = m_bench->written(*m_plan);
    PlanWindow *window = openPlan(path);
    button(window, u"planSign"_s)->click();
    QVERIFY(
        answerDialog(*window, u"signDialog"_s, {u"seen"_s, u"wrong"_s}).contains(u"passphrase"_s));
    QVERIFY(readPlanFile(path).value().approvals.empty());
    QCOMPARE(answerDialog(*window, u"signDialog"_s, {u"seen"_s, u"open sesame"_s}), QString());
    QCOMPARE(readPlanFile(path).value().approvals.size(), 1U);
}

void TestPlanWindow::ownPlanIsNotSigned()
{
    QVERIFY(m_bench->program().approvals().makeKey(u"Me"_s, u"somebody"_s, {}));
    PlanWindow *window = openPlan(m_bench->written(*m_plan));
    QVERIFY(!button(window, u"planSign"_s)->isEnabled());
    QVERIFY(message(window, u"mine"_s).contains(u"You made this plan"_s));
}

void TestPlanWindow::unapprovedPlanIsNotCarriedOut()
{
    m_bench->colleague(u"Ada"_s);
    m_bench->colleague(u"Bob"_s);
    m_bench->demand(2);
    const QString path = m_bench->written(*m_plan);
    QVERIFY(m_bench->approve(u"Ada"_s, path));
    PlanWindow *window = openPlan(path);
    QVERIFY(!button(window, u"planApply"_s)->isEnabled());
    QVERIFY(message(window, u"standing"_s).contains(u"Signed by Ada"_s));
    QVERIFY(message(window, u"standing"_s).contains(u"missing"_s));
    QCOMPARE(message(window, u"obstacle"_s), QString()); // said once
    button(window, u"planApply"_s)->click();
    QVERIFY(!wizard());
    QCOMPARE(m_bench->server().log().total(), m_before);
}

void TestPlanWindow::approvedPlanIsCarriedOutAsItIs()
{
    m_bench->colleague(u"Ada"_s);
    m_bench->demand(1);
    const QString path = m_bench->written(*m_plan);
    QVERIFY(m_bench->approve(u"Ada"_s, path));
    PlanWindow *window = openPlan(path);
    QVERIFY2(button(window, u"planApply"_s)->isEnabled(),
             qPrintable(message(window, u"obstacle"_s)));
    button(window, u"planApply"_s)->click();
    QVERIFY(wizard());
    WizardController &controller = wizard()->controller();
    walkToSwitchOff(controller);
    QCOMPARE(m_bench->server().writes(), 0); // the backup was read, and no more
    QCOMPARE(QFileInfo(controller.planKeeper().backupPath()).absolutePath(),
             QFileInfo(path).absolutePath()); // beside the plan
    const QString backup = controller.planKeeper().backupPath();
    QVERIFY(QFile::rename(backup, backup + u".away"_s)); // gone by now: nothing is begun
    controller.switchOff();
    QVERIFY(!controller.trouble().isEmpty() && !controller.runKeeper().run());
    QVERIFY(QFile::rename(backup + u".away"_s, backup));
    QVERIFY(*controller.planKeeper().plan() == *m_plan);
    controller.switchOff();
    QTRY_COMPARE_WITH_TIMEOUT(controller.step(), WizardStep::Verify, 20'000);
    QTRY_VERIFY(controller.readiness().isReady);
    controller.next();
    QCOMPARE(controller.step(), WizardStep::Confirm);
    const ConfirmationDemand demand = controller.runKeeper().demand();
    QSet<int> all;
    for (int i = 0; i < int(demand.losses.size()); ++i)
        all.insert(i);
    QVERIFY(controller.runKeeper().confirm({demand.phrase, all}));
    QTRY_COMPARE_WITH_TIMEOUT(controller.runKeeper().run()->state().outcome, Outcome::Deleted,
                              20'000);
    QVERIFY(!controller.mayStartOver());
    window->refresh();
    QVERIFY(message(window, u"obstacle"_s).contains(u"used before"_s));
    wizard()->close();
}

void TestPlanWindow::driftedPlanChangesNothingAndSaysWhatDiffers()
{
    Plan drifted = *m_plan;
    drifted.impact.connection.setProperty(u"version"_s, u"99"_s);
    const System &system = m_bench->program().workspace().session(m_bench->endpoint())->system();
    drifted.actions = system.actions(drifted.endpoint, drifted.impact, drifted.choices);
    std::ranges::stable_sort(drifted.actions, {}, &PlannedAction::phase);
    PlanWindow *window = openPlan(m_bench->written(drifted));
    button(window, u"planApply"_s)->click();
    QVERIFY2(wizard(), qPrintable(message(window, u"obstacle"_s)));
    WizardController &controller = wizard()->controller();
    walkToSwitchOff(controller);
    controller.switchOff();
    QVERIFY2(controller.runKeeper().run(), qPrintable(controller.trouble()));
    QTRY_COMPARE_WITH_TIMEOUT(controller.runKeeper().run()->state().outcome, Outcome::Refused,
                              20'000);
    QVERIFY2(controller.runKeeper().run()->state().reason.contains(u"99"_s),
             qPrintable(controller.runKeeper().run()->state().reason));
    QCOMPARE(m_bench->server().writes(), 0);
    wizard()->close();
}

void TestPlanWindow::whatIsNotAPlanIsSaid()
{
    const QString path = m_bench->written(*m_plan);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray changed = file.readAll().replace("Anthropic spare", "Anthropic spart");
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed) == changed.size());
    file.close();
    QVERIFY(!openPlan(path));
    QVERIFY(m_bench->window().messages().find(u"plan"_s)->text().contains(u"was changed"_s));
    QVERIFY(!openPlan(m_bench->path(u"none"_s)));
    QCOMPARE(m_bench->server().log().total(), m_before);
}

void TestPlanWindow::planThatMayNotBeUsedSaysWhy()
{
    struct Row
    {
        const char *what;
        std::function<void(Plan &)> change;
        QString says;
    };
    const std::vector<Row> rows{
        {"expired",
         [](Plan &plan) {
             plan.createdAt = plan.createdAt.addDays(-8);
             plan.expiresAt = plan.createdAt.addDays(7);
         },
         u"expired"_s},
        {"too long", [](Plan &plan) { plan.expiresAt = plan.createdAt.addDays(32); }, u"31 days"_s},
        {"another endpoint", [](Plan &plan) { plan.endpoint.url += u"/elsewhere"_s; },
         u"Sign in to"_s},
        {"actions of its own", [](Plan &plan) { plan.actions.back().path += u'x'; },
         u"do not follow"_s},
        {"by force", [](Plan &plan) { plan.choices.forceCascade = true; }, u"do"_s}};
    for (const Row &row : rows) {
        Plan plan = *m_plan;
        row.change(plan);
        PlanWindow *window = openPlan(m_bench->written(plan));
        QVERIFY(window);
        QVERIFY2(!button(window, u"planApply"_s)->isEnabled(), row.what);
        QVERIFY2(message(window, u"obstacle"_s).contains(row.says),
                 qPrintable(message(window, u"obstacle"_s)));
        window->close();
    }
    QCOMPARE(m_bench->server().log().total(), m_before);
}

void TestPlanWindow::protectionAfterOpeningIsSeen()
{
    PlanWindow *window = openPlan(m_bench->written(*m_plan));
    QVERIFY(button(window, u"planApply"_s)->isEnabled());
    ProtectionRule rule;
    rule.namePattern = u"*spare"_s;
    rule.reason = u"feeds the invoices"_s;
    QVERIFY(m_bench->program().protection().add(rule));
    button(window, u"planApply"_s)->click();
    QVERIFY(!wizard());
    QVERIFY(message(window, u"obstacle"_s).contains(u"feeds the invoices"_s));
    QCOMPARE(m_bench->server().log().total(), m_before);
}

void TestPlanWindow::secondUseIsRefused()
{
    QVERIFY(m_bench->program().journal()->createRun(*m_plan, {}, initialState(*m_plan),
                                                    QDateTime::currentDateTimeUtc()));
    PlanWindow *window = openPlan(m_bench->written(*m_plan, u"copy"_s));
    QVERIFY(!button(window, u"planApply"_s)->isEnabled());
    QVERIFY(message(window, u"obstacle"_s).contains(u"used before"_s));
    QCOMPARE(m_bench->server().log().total(), m_before);
}

QTEST_MAIN(TestPlanWindow)
#include "tst_planwindow.moc"
