// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/plans/planbench.h"

#include "models/item/connectiontablemodel.h"
#include "ui/approvals/approversdialog.h"
#include "ui/approvals/policydialog.h"
#include "ui/connections/connectionpane.h"
#include "ui/deletewizard/deletewizard.h"
#include "ui/endpoints/endpointcontroller.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/protection/protectionwindow.h"
#include "ui/widget/plainlabel.h"
#include "ui/widget/texttable.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

/// Protection, approvers and policies in the window, and the wizard that obeys them.
class TestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PlanBench>(); }
    void cleanup() { m_bench.reset(); }

    void protectedConnectionSaysSoAndStopsTheWizard();
    void runThatIsMadeIsAskedOnceMore();
    void unprotectingNeedsAReason();
    void everyRuleIsListedAndCanBeTakenAway();
    void endpointWithAPolicyHasNoDirectWay();
    void policyIsShownAndChangedWithTheEndpoint();
    void colleagueIsTrustedByFingerprintOnly();
    void ownKeyIsMadeOnce();
    void whatIsChangedIsAudited();

private:
    [[nodiscard]] QString stateOf(const QString &name)
    {
        ConnectionTableModel &model = m_bench->window().connections();
        const QModelIndexList found =
            model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? QString()
                               : found.constFirst()
                                     .siblingAtColumn(int(ConnectionTableModel::Column::State))
                                     .data()
                                     .toString();
    }
    void choose(const QString &name)
    {
        m_bench->window().connectionPane().select(
            {m_bench->endpoint(), m_bench->connection(name)->id});
    }
    [[nodiscard]] DeleteWizard *openWizard(const QString &name)
    {
        const Connection connection = *m_bench->connection(name);
        return m_bench->program().openDeleteWizard(connection,
                                                   {m_bench->endpoint(), connection.id});
    }
    void protectByHand()
    {
        choose(u"Anthropic spare"_s);
        m_bench->window().actions().protect->trigger();
        QVERIFY(!answerDialog(m_bench->window(), u"protectDialog"_s, {u" "_s}).isEmpty());
        QCOMPARE(answerDialog(m_bench->window(), u"protectDialog"_s, {u"feeds the invoices"_s}),
                 QString());
    }

    std::unique_ptr<PlanBench> m_bench;
};

void TestRules::protectedConnectionSaysSoAndStopsTheWizard()
{
    QVERIFY(!stateOf(u"Anthropic spare"_s).contains(u"protected"_s, Qt::CaseInsensitive));
    protectByHand();
    QVERIFY2(stateOf(u"Anthropic spare"_s).contains(u"protected"_s, Qt::CaseInsensitive),
             qPrintable(stateOf(u"Anthropic spare"_s)));
    QVERIFY(!stateOf(u"Anthropic"_s).contains(u"protected"_s, Qt::CaseInsensitive));
    QVERIFY(!m_bench->window().actions().protect->isEnabled());
    QVERIFY(m_bench->window().actions().unprotect->isEnabled());
    DeleteWizard *wizard = openWizard(u"Anthropic spare"_s);
    const Readiness readiness = wizard->controller().readiness();
    QVERIFY(!readiness.isReady);
    QVERIFY2(readiness.reason.contains(u"feeds the invoices"_s), qPrintable(readiness.reason));
    wizard->controller().next();
    QCOMPARE(wizard->controller().step(), WizardStep::Target);
    wizard->close();
    m_bench->window().actions().unprotect->trigger();
    QCOMPARE(answerDialog(m_bench->window(), u"unprotectDialog"_s, {u"moved"_s}), QString());
    QVERIFY(!stateOf(u"Anthropic spare"_s).contains(u"protected"_s, Qt::CaseInsensitive));
    DeleteWizard *again = openWizard(u"Anthropic spare"_s);
    QVERIFY(again->controller().readiness().isReady);
    again->close();
    QCOMPARE(m_bench->server().writes(), 0);
}

void TestRules::runThatIsMadeIsAskedOnceMore()
{
    DeleteWizard *wizard = openWizard(u"Anthropic spare"_s);
    WizardController &controller = wizard->controller();
    QTRY_VERIFY_WITH_TIMEOUT(controller.draft().impact().has_value(), 20'000);
    for (const Coverage &coverage : controller.draft().unsettled())
        controller.draft().tickUnknown(coverage.source, {true, u"looked by hand"_s});
    controller.draft().setObserve(std::chrono::seconds(0));
    for (const int hazard : controller.draft().hazards())
        controller.draft().acknowledgeHazard(hazard, true);
    // The backup takes a moment: the definitions are read for it.
    const auto isReady = [&controller] { return controller.readiness().isReady; };
    while (controller.step() != WizardStep::SwitchOff && QTest::qWaitFor(isReady, 20'000))
        controller.next();
    QCOMPARE(controller.step(), WizardStep::SwitchOff);
    QVERIFY(controller.readyToSwitchOff().isReady);
    ProtectionRule rule;
    rule.namePattern = u"*spare"_s;
    rule.reason = u"feeds the invoices"_s;
    QVERIFY(m_bench->program().protection().add(rule));
    QVERIFY(controller.readyToSwitchOff().reason.contains(u"feeds the invoices"_s));
    controller.switchOff();
    QVERIFY(!controller.runKeeper().run());
    // Even if a page forgot to ask.
    const auto made = controller.runKeeper().create(*controller.planKeeper().plan(), {});
    QVERIFY(!made);
    QVERIFY(made.error().sentence().contains(u"feeds the invoices"_s));
    QCOMPARE(m_bench->server().writes(), 0);
    wizard->close();
}

void TestRules::unprotectingNeedsAReason()
{
    protectByHand();
    m_bench->window().actions().unprotect->trigger();
    QVERIFY(!answerDialog(m_bench->window(), u"unprotectDialog"_s, {QString()}).isEmpty());
    QCOMPARE(m_bench->program().protection().rules().size(), 1U);
}

void TestRules::everyRuleIsListedAndCanBeTakenAway()
{
    m_bench->window().actions().protection->trigger();
    auto *window = m_bench->window().findChild<ProtectionWindow *>();
    QVERIFY(window);
    window->findChild<QPushButton *>(u"protectionAdd"_s)->click();
    QVERIFY(!answerDialog(*window, u"protectDialog"_s, {QString(), u"why"_s}).isEmpty());
    QCOMPARE(answerDialog(*window, u"protectDialog"_s, {u"OpenAI*"_s, u"used by all"_s}),
             QString());
    auto *table = window->findChild<TextTable *>(u"protectionRules"_s);
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(stateOf(u"OpenAI main"_s).contains(u"protected"_s, Qt::CaseInsensitive));
    table->selectRow(0);
    window->findChild<QPushButton *>(u"protectionRemove"_s)->click();
    QCOMPARE(answerDialog(*window, u"unprotectDialog"_s, {u"moved"_s}), QString());
    QCOMPARE(table->rowCount(), 0);
    QVERIFY(!stateOf(u"OpenAI main"_s).contains(u"protected"_s, Qt::CaseInsensitive));
}

void TestRules::endpointWithAPolicyHasNoDirectWay()
{
    m_bench->colleague(u"Ada"_s);
    m_bench->demand(1);
    DeleteWizard *wizard = openWizard(u"Anthropic spare"_s);
    WizardController &controller = wizard->controller();
    QTRY_VERIFY_WITH_TIMEOUT(controller.draft().impact().has_value(), 20'000);
    for (const Coverage &coverage : controller.draft().unsettled())
        controller.draft().tickUnknown(coverage.source, {true, u"looked by hand"_s});
    // The backup takes a moment: the definitions are read for it.
    const auto isReady = [&controller] { return controller.readiness().isReady; };
    while (controller.step() != WizardStep::SwitchOff && QTest::qWaitFor(isReady, 20'000))
        controller.next();
    QCOMPARE(controller.step(), WizardStep::SwitchOff); // the plan can be made and saved
    QVERIFY(controller.setup().savePlan);
    const Readiness readiness = controller.readyToSwitchOff();
    QVERIFY(!readiness.isReady);
    QVERIFY2(readiness.reason.contains(u"Save the plan"_s), qPrintable(readiness.reason));
    controller.switchOff();
    QVERIFY(!controller.runKeeper().run());
    QCOMPARE(m_bench->server().writes(), 0);
    wizard->close();
}

void TestRules::policyIsShownAndChangedWithTheEndpoint()
{
    m_bench->colleague(u"Ada"_s);
    m_bench->colleague(u"Bob"_s);
    m_bench->window().endpoints().edit(m_bench->endpoint());
    const auto *says = m_bench->window().findChild<PlainLabel *>(u"policySentence"_s);
    QVERIFY(says);
    QVERIFY(says->text().contains(u"no approvals"_s));
    m_bench->window().findChild<QPushButton *>(u"policyChange"_s)->click();
    auto *dialog = m_bench->window().findChild<PolicyDialog *>();
    QVERIFY(dialog);
    auto *needed = dialog->findChild<QSpinBox *>(u"policyNeeded"_s);
    needed->setValue(3);
    dialog->findChild<QPushButton *>(u"policySave"_s)->click();
    QVERIFY(dialog->findChild<PlainLabel *>(u"policyProblem"_s)->text().contains(u"only 2"_s));
    needed->setValue(1);
    dialog->findChild<QListWidget *>(u"policyPeople"_s)->item(1)->setCheckState(Qt::Checked);
    dialog->findChild<QPushButton *>(u"policySave"_s)->click();
    QVERIFY2(says->text().contains(u"needed, by Bob"_s), qPrintable(says->text()));
    const auto policy = m_bench->program().approvals().policyOf(m_bench->identity());
    QVERIFY(policy && *policy);
    QCOMPARE((*policy)->people.size(), 1);
}

void TestRules::colleagueIsTrustedByFingerprintOnly()
{
    const auto made = ApproverKey(m_bench->path(u"Ada"_s)).make(u"Ada"_s, u"ada"_s, {});
    QVERIFY(made && writePublicKeyFile(m_bench->path(u"ada.txt"_s), *made));
    m_bench->window().actions().approvers->trigger();
    auto *dialog = m_bench->window().findChild<ApproversDialog *>();
    QVERIFY(dialog);
    dialog->trustFile(m_bench->path(u"ada.txt"_s));
    QVERIFY(!answerDialog(*dialog, u"trustDialog"_s, {u"0000"_s}).isEmpty());
    QVERIFY(m_bench->program().approvals().people()->empty());
    QCOMPARE(answerDialog(*dialog, u"trustDialog"_s,
                          {fingerprintOf(made->key).toLower(), u"dba, web"_s}),
             QString());
    auto *table = dialog->findChild<TextTable *>(u"approverTable"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 2)->text(), u"dba, web"_s);
    table->selectRow(0);
    dialog->findChild<QPushButton *>(u"approverForget"_s)->click();
    QCOMPARE(answerDialog(*dialog, u"forgetDialog"_s, {}), QString());
    QCOMPARE(table->rowCount(), 0);
}

void TestRules::ownKeyIsMadeOnce()
{
    m_bench->window().actions().approvers->trigger();
    auto *dialog = m_bench->window().findChild<ApproversDialog *>();
    auto *make = dialog->findChild<QPushButton *>(u"approverMake"_s);
    make->click();
    QVERIFY(!answerDialog(*dialog, u"makeKeyDialog"_s, {u"Me"_s, u"one"_s, u"two"_s}).isEmpty());
    QCOMPARE(answerDialog(*dialog, u"makeKeyDialog"_s, {u"Me"_s, u"one"_s, u"one"_s}), QString());
    QVERIFY(m_bench->program().approvals().key().needsPassphrase());
    QVERIFY(!make->isVisible());
    QVERIFY(dialog->findChild<QPushButton *>(u"approverSave"_s)->isVisible());
}

void TestRules::whatIsChangedIsAudited()
{
    m_bench->colleague(u"Ada"_s);
    m_bench->demand(1);
    protectByHand();
    const auto entries = m_bench->program().journal()->audit({});
    QVERIFY(entries);
    QStringList events;
    for (const AuditEntry &entry : *entries)
        events.prepend(entry.event);
    QCOMPARE(events, QStringList({u"approver-trusted"_s, u"policy-set"_s, u"protection-added"_s}));
    QVERIFY(entries->at(1).endpoint.contains(m_bench->endpoint()));
}

QTEST_MAIN(TestRules)
#include "tst_rules.moc"
