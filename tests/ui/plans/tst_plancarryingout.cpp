// SPDX-License-Identifier: Apache-2.0
// A plan of a file, carried out by somebody else than its maker: in another language, with values
// the server masks, by force.
#include "tests/ui/plans/planbench.h"

#include "ui/deletewizard/deletewizard.h"
#include "ui/plans/planwindow.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/messagebar.h"
#include "ui/widget/secretsdialog.h"
#include "ui/widget/texttable.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

class TestPlanCarryingOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void planMadeInAnotherLanguageIsShownInOursAndCarriedOut();
    void planThatSaysAnotherThingThanItDoesShowsWhatItDoes();
    void planWithAnotherRequestIsRefused();
    void typedValuesAreAskedForBeforeTheWizardOpens();
    void signedPlanByForceIsCarriedOutAndConfirmedASecondTime();
    void byForceIsNeverAnAnswerToARefusal();

private:
    void begin(const QString &system, const QString &connection, const Choices &choices = {})
    {
        m_bench = std::make_unique<PlanBench>(system);
        m_plan = m_bench->plan(connection, u"somebody"_s, choices);
        QVERIFY(m_plan);
    }
    void beginByForce()
    {
        Choices choices;
        choices.forceCascade = true;
        choices.forceCascadeReason = u"the project ends"_s;
        begin(u"polytomic"_s, u"Warehouse EU"_s, choices);
    }
    PlanWindow *open() { return m_bench->program().openPlan(m_bench->written(*m_plan)); }
    [[nodiscard]] static QPushButton *apply(PlanWindow *window)
    {
        return window->findChild<QPushButton *>(u"planApply"_s);
    }
    [[nodiscard]] static QString obstacle(PlanWindow *window)
    {
        const MessageBar *bar = window->findChild<MessageArea *>()->find(u"obstacle"_s);
        return bar ? bar->text() : QString();
    }
    [[nodiscard]] static QString firstChange(PlanWindow *window)
    {
        return window->findChild<QTableView *>(u"planChanges"_s)
            ->model()
            ->index(0, 0)
            .data()
            .toString();
    }
    [[nodiscard]] DeleteWizard *wizard()
    {
        const auto open = m_bench->window().findChildren<DeleteWizard *>();
        return open.isEmpty() ? nullptr : open.constLast();
    }
    void walkToVerify();

    std::unique_ptr<PlanBench> m_bench;
    std::optional<Plan> m_plan;
};

void TestPlanCarryingOut::walkToVerify()
{
    WizardController &controller = wizard()->controller();
    QCOMPARE(controller.step(), WizardStep::Plan);
    controller.next();
    QTRY_VERIFY_WITH_TIMEOUT(controller.readiness().isReady, 20'000);
    controller.next();
    QCOMPARE(controller.step(), WizardStep::SwitchOff);
    for (const int hazard : controller.draft().hazards())
        controller.draft().acknowledgeHazard(hazard, true);
    controller.draftChanged();
    controller.switchOff();
    QVERIFY2(controller.runKeeper().run(), qPrintable(controller.trouble()));
    QTRY_COMPARE_WITH_TIMEOUT(controller.step(), WizardStep::Verify, 20'000);
    QTRY_VERIFY(controller.readiness().isReady);
}

void TestPlanCarryingOut::planMadeInAnotherLanguageIsShownInOursAndCarriedOut()
{
    begin(u"umbraco"_s, u"Anthropic spare"_s);
    for (PlannedAction &action : m_plan->actions) {
        action.purpose = u"Schaltet die Verbindung ab."_s;
        action.expectation = u"Sie wird erneut gelesen."_s;
        action.loss = u"Nichts."_s;
    }
    PlanWindow *window = open();
    QVERIFY2(apply(window)->isEnabled(), qPrintable(obstacle(window)));
    QVERIFY2(firstChange(window).contains(u"Switches the connection"_s),
             qPrintable(firstChange(window)));
    apply(window)->click();
    QVERIFY(wizard());
    walkToVerify();
    wizard()->controller().runKeeper().stop();
    QTRY_COMPARE_WITH_TIMEOUT(wizard()->controller().step(), WizardStep::Result, 20'000);
    wizard()->close();
}

void TestPlanCarryingOut::planThatSaysAnotherThingThanItDoesShowsWhatItDoes()
{
    begin(u"umbraco"_s, u"Anthropic spare"_s);
    m_plan->actions.back().purpose = u"Reads the connection."_s;
    PlanWindow *window = open();
    const auto *changes = window->findChild<QTableView *>(u"planChanges"_s)->model();
    const QString last = changes->index(changes->rowCount() - 1, 0).data().toString();
    QVERIFY2(last.contains(u"Deletes the connection"_s), qPrintable(last));
}

void TestPlanCarryingOut::planWithAnotherRequestIsRefused()
{
    begin(u"umbraco"_s, u"Anthropic spare"_s);
    m_plan->actions.front().path += u"x"_s;
    PlanWindow *window = open();
    QVERIFY(!apply(window)->isEnabled());
    QVERIFY2(obstacle(window).contains(u"do not follow"_s), qPrintable(obstacle(window)));
}

void TestPlanCarryingOut::typedValuesAreAskedForBeforeTheWizardOpens()
{
    Choices choices;
    choices.secretsProvided = {u"password"_s};
    begin(u"apinizer"_s, u"orders-db"_s, choices);
    PlanWindow *window = open();
    QVERIFY2(apply(window)->isEnabled(), qPrintable(obstacle(window)));
    apply(window)->click();
    QVERIFY(!wizard());
    auto *dialog = window->findChild<SecretsDialog *>();
    QVERIFY(dialog);
    auto *ok = dialog->findChild<QPushButton *>(u"secretsOk"_s);
    QVERIFY(!ok->isEnabled()); // nothing is sent as an empty password
    dialog->findChild<QLineEdit *>(u"secret-password"_s)->setText(u"CANARY-typed"_s);
    QVERIFY(ok->isEnabled());
    ok->click();
    QVERIFY(wizard());
    walkToVerify();
    const auto &entries = m_bench->server().log().entries();
    QVERIFY(std::ranges::any_of(entries, [](const LoggedRequest &entry) {
        return entry.request.method == "PUT" && entry.request.body.contains("CANARY-typed");
    }));
    wizard()->controller().runKeeper().stop(); // and back with it
    QTRY_COMPARE_WITH_TIMEOUT(wizard()->controller().runKeeper().run()->state().outcome,
                              Outcome::RolledBack, 20'000);
    wizard()->close();
}

void TestPlanCarryingOut::signedPlanByForceIsCarriedOutAndConfirmedASecondTime()
{
    beginByForce();
    m_bench->colleague(u"Ada"_s);
    m_bench->demand(1);
    const QString path = m_bench->written(*m_plan);
    QVERIFY(m_bench->approve(u"Ada"_s, path));
    PlanWindow *window = m_bench->program().openPlan(path);
    const auto *decisions = window->findChild<TextTable *>(u"planDecisions"_s)->model();
    QStringList decided;
    for (int row = 0; row < decisions->rowCount(); ++row)
        decided << decisions->index(row, 1).data().toString();
    QVERIFY2(decided.contains(u"Deleted by the server, by force"_s),
             qPrintable(decided.join(u'\n')));
    QVERIFY2(apply(window)->isEnabled(), qPrintable(obstacle(window)));
    apply(window)->click();
    QVERIFY(!wizard());
    QCOMPARE(answerDialog(*window, u"forceQuestion"_s, {}), QString());
    QVERIFY(wizard());
    walkToVerify();
    WizardController &controller = wizard()->controller();
    controller.next();
    QCOMPARE(controller.step(), WizardStep::Confirm);
    QCOMPARE(m_bench->server().log().count("DELETE"), 0);
    const ConfirmationDemand demand = controller.runKeeper().demand();
    QVERIFY(!demand.forcePhrase.isEmpty());
    ConfirmationInput input;
    input.typed = demand.phrase;
    for (int i = 0; i < int(demand.losses.size()); ++i)
        input.ticked.insert(i);
    QVERIFY(!controller.runKeeper().confirm(input)); // the signatures are no second confirmation
    input.typedForce = demand.forcePhrase;
    QVERIFY(controller.runKeeper().confirm(input));
    QTRY_COMPARE_WITH_TIMEOUT(controller.runKeeper().run()->state().outcome, Outcome::Deleted,
                              20'000);
    QCOMPARE(m_bench->server().log().count("DELETE", u"force=true"_s), 1);
    wizard()->close();
}

void TestPlanCarryingOut::byForceIsNeverAnAnswerToARefusal()
{
    beginByForce();
    Plan refused = *m_plan;
    refused.id = u"another"_s;
    Journal &journal = *m_bench->program().journal();
    const QDateTime now = m_plan->createdAt.addSecs(60);
    const auto run = journal.createRun(refused, {}, initialState(refused), now);
    QVERIFY(run);
    RunState state = initialState(refused);
    state.actions.back().state = ActionState::NotTaken;
    state.outcome = Outcome::RolledBack;
    QVERIFY(journal.saveState(*run, state, now));
    PlanWindow *window = open();
    QVERIFY(!apply(window)->isEnabled());
    QVERIFY2(obstacle(window).contains(u"Force is no answer to a refusal"_s),
             qPrintable(obstacle(window)));
}

QTEST_MAIN(TestPlanCarryingOut)
#include "tst_plancarryingout.moc"
