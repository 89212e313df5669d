// SPDX-License-Identifier: Apache-2.0
// The wizard by hand on the demo endpoint: what it does when it goes well, and when it does not.
#include "models/store/planfile.h"
#include "tests/ui/deletewizard/waiting.h"
#include "tests/ui/deletewizard/wizardhand.h"
#include "tests/ui/deletewizard/wizardworld.h"
#include "ui/deletewizard/decisiondelegate.h"
#include "ui/deletewizard/decisionmodel.h"
#include "ui/deletewizard/wizardpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace linchpin::testing {

class DeleteWizardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<WizardWorld>(); }
    void cleanup()
    {
        m_wizard.reset();
        m_world.reset();
    }

    void theOneButtonDeletesWhatThePlanSaysAndProvesIt();
    void aReassignedProfileMovesAndStays();
    void aSavedPlanTakesItsBackupAlong();
    void backAndForthSendsNothingAndForgetsNothing();
    void aPlaceThatFailedIsNamedAndReadingAgainHeals();
    void switchingOnAgainTakesEverythingBack();
    void aConnectionThatCannotBeSwitchedOffNeedsAnExplicitChoice();
    void aSwitchOffThatWasRefusedMayBeLeftOutTheNextTime();
    void aWorldThatChangedStopsAtTheChecksAndGoesBack();
    void anUnclearDeleteIsSettledByLooking();
    void aParkedRunIsTakenUpAgain_data();
    void aParkedRunIsTakenUpAgain();
    void hundredsOfDependentsCostNoWidgetsAndAreDecidedAtOnce();
    void theChoiceStaysInSightInASmallWindow();
    void aChoiceEndsBeforeItsArrow();

private:
    WizardHand open(const QString &name, bool isProtected = false)
    {
        m_wizard = m_world->open(name, isProtected);
        return WizardHand(*m_wizard);
    }
    [[nodiscard]] const RunState &runState() const
    {
        return m_wizard->controller().runKeeper().run()->state();
    }

    std::unique_ptr<WizardWorld> m_world;
    std::unique_ptr<DeleteWizard> m_wizard;
};

void DeleteWizardTest::theOneButtonDeletesWhatThePlanSaysAndProvesIt()
{
    const auto target = m_world->find(u"Amazon Bedrock"_s);
    const auto hand = open(target.name);
    QSignalSpy ended(m_wizard.get(), &DeleteWizard::deletionEnded);
    QSignalSpy closed(m_wizard.get(), &DeleteWizard::closed);
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QCOMPARE(m_world->deletes(), 0);
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(runState().outcome, Outcome::Deleted);
    const auto &plan = m_wizard->controller().runKeeper().run()->plan();
    QCOMPARE(m_world->writes(), static_cast<int>(plan.actions.size()));
    QCOMPARE(m_world->deletes(), plan.count(Phase::RemovingDependents) + 1);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().at(0).value<ConnectionId>(), target.id);
    QCOMPARE(ended.first().at(1).value<Outcome>(), Outcome::Deleted);
    QVERIFY(hand.click("cancelButton"));
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_world->exists(target));
}

void DeleteWizardTest::aReassignedProfileMovesAndStays()
{
    const auto target = m_world->find(u"Google speech"_s);
    const auto hand = open(target.name);
    QVERIFY(hand.walkTo(WizardStep::Decide));
    hand.decideAll(DecisionWord::Reassign);
    QVERIFY(hand.text("decisionSentence").startsWith(u"1 moved"_s)
            || waitUntil([&] { return hand.text("decisionSentence").startsWith(u"1 moved"_s); }));
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(runState().outcome, Outcome::Deleted);
    QCOMPARE(m_world->deletes(), 1); // the connection; the profile was moved
    QVERIFY(!m_world->exists(target));
}

void DeleteWizardTest::aSavedPlanTakesItsBackupAlong()
{
    const auto hand = open(u"Amazon Bedrock US"_s);
    QVERIFY(hand.walkTo(WizardStep::Plan));
    QVERIFY(QDir(m_world->folder()).mkpath(u"plans"_s));
    const auto path = m_world->folder() + u"/plans/bedrock.linchpin-plan.json"_s;
    auto &keeper = m_wizard->controller().planKeeper();
    QVERIFY(keeper.save(m_wizard->controller().setup(), path));
    const auto file = readPlanFile(path);
    QVERIFY(file.has_value());
    QCOMPARE(file->plan.id, keeper.plan()->id);
    QVERIFY(hand.walkTo(WizardStep::Backup));
    QTRY_VERIFY(!keeper.backupPath().isEmpty()); // the definitions are read first
    QCOMPARE(QFileInfo(keeper.backupPath()).path(), QFileInfo(path).path());
    QCOMPARE(m_world->writes(), 0);
}

void DeleteWizardTest::backAndForthSendsNothingAndForgetsNothing()
{
    const auto hand = open(u"Amazon Bedrock"_s);
    QVERIFY(hand.walkTo(WizardStep::SwitchOff));
    const int reads = m_world->server().log().total();
    const auto said = m_wizard->controller().draft().choices();
    while (hand.step() != WizardStep::Target)
        QVERIFY(hand.click("backButton"));
    while (hand.step() != WizardStep::SwitchOff)
        QVERIFY(hand.click("nextButton"));
    QCOMPARE(m_wizard->controller().draft().choices(), said);
    QCOMPARE(m_world->server().log().total(), reads);
    QCOMPARE(m_world->writes(), 0);
}

void DeleteWizardTest::aPlaceThatFailedIsNamedAndReadingAgainHeals()
{
    TroubleRule rule;
    rule.target = u"/prompts"_s;
    rule.count = 0;
    rule.trouble = *troubleFrom(u"status");
    rule.trouble.status = 403;
    m_world->server().addTrouble(rule);
    m_wizard = std::make_unique<DeleteWizard>(m_world->controllerFor(u"Amazon Bedrock US"_s));
    m_wizard->show();
    const WizardHand hand(*m_wizard);
    QVERIFY(hand.click("nextButton"));
    QVERIFY(hand.waitForImpact());
    const auto isUnsettled = [this] {
        const auto open = m_wizard->controller().draft().unsettled();
        return std::ranges::any_of(open,
                                   [](const Coverage &c) { return c.source == u"prompts"_s; });
    };
    QVERIFY(isUnsettled());
    QVERIFY(!hand.button("nextButton")->isEnabled());
    m_world->server().clearTrouble();
    QVERIFY(hand.click("readAgainButton"));
    QVERIFY(hand.waitForImpact());
    QVERIFY(!isUnsettled());
    QCOMPARE(m_world->writes(), 0);
}

void DeleteWizardTest::switchingOnAgainTakesEverythingBack()
{
    const auto target = m_world->find(u"Google speech"_s);
    const auto hand = open(target.name);
    QVERIFY(hand.walkTo(WizardStep::Decide));
    hand.decideAll(DecisionWord::Reassign);
    QVERIFY(hand.walkTo(WizardStep::Verify));
    QVERIFY(hand.click("switchOnAgainButton"));
    QVERIFY(hand.waitFor(WizardStep::Result));
    QCOMPARE(runState().outcome, Outcome::RolledBack);
    QCOMPARE(m_world->deletes(), 0);
    QCOMPARE(m_world->writes(), 4); // moved, switched off, and both back
    QCOMPARE(m_world->stateOf(target), ConnectionState::Active);
    QVERIFY(hand.click("reviewAgainButton"));
    QCOMPARE(hand.step(), WizardStep::Impact);
}

void DeleteWizardTest::aConnectionThatCannotBeSwitchedOffNeedsAnExplicitChoice()
{
    const auto target = m_world->find(u"OpenAI, key missing from configuration"_s);
    const auto hand = open(target.name);
    QVERIFY(hand.walkTo(WizardStep::Decide));
    QVERIFY(hand.tick(u"withoutDeactivationTick"_s));
    QVERIFY(waitUntil([&] { return !hand.button("nextButton")->isEnabled(); }));
    QVERIFY(hand.type(u"withoutDeactivationReason"_s, u"its key is gone"_s));
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QCOMPARE(m_world->writes(), 0);
    QVERIFY(hand.text("confirmFacts").contains(u"its key is gone"_s));
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(m_world->writes(), 1);
    QVERIFY(!m_world->exists(target));
}

void DeleteWizardTest::aSwitchOffThatWasRefusedMayBeLeftOutTheNextTime()
{
    const auto target = m_world->find(u"Anthropic spare"_s);
    TroubleRule rule;
    rule.method = u"PUT"_s;
    rule.trouble = *troubleFrom(u"status");
    rule.trouble.status = 400;
    m_world->server().addTrouble(rule);
    QString refused;
    {
        const auto hand = open(target.name);
        QVERIFY(hand.walkTo(WizardStep::SwitchOff));
        QVERIFY(!m_wizard->controller().draft().mayLeaveOutDeactivation());
        (void)hand.walkTo(WizardStep::Observe); // it is refused
        QVERIFY(waitUntil(
            [this] { return m_wizard->controller().runKeeper().run() && hasEnded(runState()); }));
        QCOMPARE(runState().outcome, Outcome::Unchanged);
        refused = m_wizard->controller().runKeeper().run()->id();
    }
    const auto hand = open(target.name);
    QVERIFY(hand.walkTo(WizardStep::Decide));
    QVERIFY(m_wizard->controller().draft().mayLeaveOutDeactivation());
    QVERIFY(m_wizard->controller().draft().impact()->deactivation.reason.contains(refused));
    QVERIFY(hand.tick(u"withoutDeactivationTick"_s));
    QVERIFY(waitUntil([&] { return !hand.button("nextButton")->isEnabled(); }));
    QVERIFY(hand.type(u"withoutDeactivationReason"_s, u"it is refused"_s));
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(m_world->writes(), 1);
    QVERIFY(!m_world->exists(target));
}

void DeleteWizardTest::aWorldThatChangedStopsAtTheChecksAndGoesBack()
{
    const auto target = m_world->find(u"Amazon Bedrock"_s);
    const auto hand = open(target.name);
    QVERIFY(hand.walkTo(WizardStep::Observe));
    TroubleRule rule; // from now on one place refuses: what could be read cannot be read any more
    rule.target = u"/prompts"_s;
    rule.count = 0;
    rule.trouble = *troubleFrom(u"status");
    rule.trouble.status = 403;
    m_world->server().addTrouble(rule);
    QVERIFY(hand.type(u"skipReason"_s, u"test"_s));
    QVERIFY(hand.click("skipWaitingButton"));
    QVERIFY(waitUntil([this] { return hasEnded(runState()); }, 15000));
    QCOMPARE(hand.step(), WizardStep::Verify);
    QVERIFY(!allPass(m_wizard->controller().runKeeper().checks()));
    QCOMPARE(m_world->deletes(), 0);
    QCOMPARE(m_world->stateOf(target), ConnectionState::Active);
    QVERIFY(hand.click("nextButton"));
    QCOMPARE(hand.step(), WizardStep::Result);
}

void DeleteWizardTest::anUnclearDeleteIsSettledByLooking()
{
    const auto target = m_world->find(u"Amazon Bedrock US"_s);
    const auto hand = open(target.name);
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    TroubleRule rule;
    rule.method = u"DELETE"_s;
    rule.trouble = *troubleFrom(u"close-after-effect");
    m_world->server().addTrouble(rule);
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(runState().outcome, Outcome::Deleted);
    QCOMPARE(m_world->deletes(), 1);
}

void DeleteWizardTest::aParkedRunIsTakenUpAgain_data()
{
    QTest::addColumn<RunOpening>("opening");
    QTest::addColumn<WizardStep>("screen");
    QTest::addColumn<int>("writes");
    QTest::newRow("look") << RunOpening::Look << WizardStep::Observe << 0;
    QTest::newRow("go on") << RunOpening::Resume << WizardStep::Observe << 0;
    QTest::newRow("take back") << RunOpening::RollBack << WizardStep::Result << 1;
}

void DeleteWizardTest::aParkedRunIsTakenUpAgain()
{
    QFETCH(const RunOpening, opening);
    QFETCH(const WizardStep, screen);
    const auto target = m_world->find(u"Amazon Bedrock US"_s);
    {
        const auto hand = open(target.name);
        QVERIFY(hand.walkTo(WizardStep::Observe));
        QVERIFY(hand.click("cancelButton"));
        QVERIFY(!m_wizard->isVisible());
    }
    const auto run = m_wizard->controller().runKeeper().run()->id();
    m_wizard.reset();
    const auto record = m_world->journal().run(run);
    QVERIFY(record.has_value());
    m_wizard = m_world->open(*record, opening);
    QVERIFY(WizardHand(*m_wizard).waitFor(screen));
    QTEST(m_world->writes(), "writes");
    QCOMPARE(m_world->deletes(), 0);
    QCOMPARE(m_wizard->controller().setup().targets.front().id, target.id);
}

void DeleteWizardTest::hundredsOfDependentsCostNoWidgetsAndAreDecidedAtOnce()
{
    const auto hand = open(u"OpenAI shared by all teams"_s);
    QVERIFY(hand.walkTo(WizardStep::Decide));
    auto *table = m_wizard->findChild<QTableView *>(u"decisionTable"_s);
    QVERIFY(table->model()->rowCount() >= 130);
    QVERIFY(table->findChildren<QComboBox *>().isEmpty());
    table->selectAll();
    auto *bulk = m_wizard->findChild<QComboBox *>(u"bulkDecisionBox"_s);
    bulk->setCurrentIndex(bulk->count() - 1); // the last choice of a profile: delete it too
    QVERIFY(hand.click("applyToSelectedButton"));
    QCOMPARE(m_wizard->controller().draft().counts().undecided, 0);
    QVERIFY(m_wizard->controller().draft().counts().deleted >= 130);
    // One of them by hand: the cell opens a list of choices and takes the change.
    const auto cell = table->model()->index(0, static_cast<int>(DecisionModel::Column::Decision));
    table->edit(cell);
    auto *box = table->findChild<QComboBox *>();
    QVERIFY(box);
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    QCOMPARE(m_wizard->controller().draft().counts().undecided, 1);
    QVERIFY(waitUntil([&] { return !hand.button("nextButton")->isEnabled(); }));
    QCOMPARE(m_world->writes(), 0);
}

/// At twice the size on a small screen: what has to be chosen must not be behind a scroll bar.
void DeleteWizardTest::theChoiceStaysInSightInASmallWindow()
{
    const auto hand = open(u"OpenAI shared by all teams"_s);
    QVERIFY(hand.walkTo(WizardStep::Decide));
    auto *table = m_wizard->findChild<QTableView *>(u"decisionTable"_s);
    const int letter = table->fontMetrics().averageCharWidth();
    m_wizard->resize(letter * 160, m_wizard->height());
    const int activity = static_cast<int>(DecisionModel::Column::Activity);
    QTRY_VERIFY(!table->isColumnHidden(activity));
    m_wizard->resize(letter * 104, m_wizard->height());
    QTRY_VERIFY(table->isColumnHidden(activity));
    const int choice = static_cast<int>(DecisionModel::Column::Decision);
    QVERIFY(!table->horizontalScrollBar()->isVisible());
    QVERIFY2(table->columnViewportPosition(choice) + letter * 18 < table->viewport()->width(),
             qPrintable(QString::number(table->viewport()->width() / letter)));
}

void DeleteWizardTest::aChoiceEndsBeforeItsArrow()
{
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 200, 20);
    const QString text = u"Reassign to a connection with a very long name"_s;
    const QString shown = DecisionDelegate::shownText(text, option);
    QVERIFY(shown.endsWith(u'\u2026') && shown.size() < text.size());
    QVERIFY(option.fontMetrics.horizontalAdvance(shown)
            < option.rect.width() - option.fontMetrics.height() / 2 - 6);
    option.rect.setWidth(2000);
    QCOMPARE(DecisionDelegate::shownText(text, option), text);
}

} // namespace linchpin::testing

QTEST_MAIN(linchpin::testing::DeleteWizardTest)
#include "tst_deletewizard.moc"
