// SPDX-License-Identifier: Apache-2.0
// The wizard on several connections at once, by hand, over real HTTP, on the demo endpoint of every
// system: one road to the result, a way back in the middle, failures of one of them, a stop, a
// crash. Writes and deletes are counted at the server.
#include "app/demo/demoestates.h"
#include "tests/ui/deletewizard/waiting.h"
#include "tests/ui/deletewizard/wizardhand.h"
#include "tests/ui/deletewizard/wizardworld.h"
#include "ui/deletewizard/wizardpage.h"
#include "ui/widget/texttable.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace linchpin::testing {

namespace {

constexpr int count = 3;

/// Each connection has a dependent, and where that is possible they share some.
std::unique_ptr<WizardWorld> worldOf(const QString &word)
{
    DemoOptions options;
    options.estate = u"large"_s;
    options.connections = count;
    return std::make_unique<WizardWorld>(options, word);
}

TroubleRule refusing(const QString &method, const QString &target, int status)
{
    TroubleRule rule;
    rule.method = method;
    rule.target = target;
    rule.count = 0;
    rule.trouble = *troubleFrom(u"status");
    rule.trouble.status = status;
    return rule;
}

} // namespace

class WizardOfSeveralTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_wizard.reset(); }

    void allOfThemGoOneRoad_data() { everySystem(); }
    void allOfThemGoOneRoad();
    void cancellingBringsAllOfThemBack_data() { everySystem(); }
    void cancellingBringsAllOfThemBack();
    void closedWhileItIsWatchedItGoesOnLater_data();
    void closedWhileItIsWatchedItGoesOnLater();
    void aSharedDependentIsShownAndDecidedOnce();
    void oneThatFailsIsNamedAndTriedAgain();
    void oneThatChangedIsLeftOutAndTheOthersGoOn();
    void stoppingLeavesWhatIsGoneAndTakesBackTheRest();
    void protectionOfOneStopsAllOfThem();
    void oneThatCannotBeReadIsNamed();
    void enterAndEscDeleteNothing();
    void whatWasSeenOfOneIsShownByItsNameAndHoldsAllOfThem();
    void theOneThatIsMissedIsLeftOutAndTheOthersGo_data();
    void theOneThatIsMissedIsLeftOutAndTheOthersGo();
    void aSignAtTheLastQuestionNeedsAReasonForAllOfThem();
    void oneThatCannotBeLookedAtHoldsAllOfThemUntilItIsLookedAtAgain();

private:
    static void everySystem();
    [[nodiscard]] WizardHand open(const QString &word);
    [[nodiscard]] const WizardRun &run() const { return *m_wizard->controller().runKeeper().run(); }
    [[nodiscard]] int outcomes(Outcome outcome) const;
    [[nodiscard]] QStringList column(int column) const; ///< of the connections on the page shown
    [[nodiscard]] int stillThere();
    void tickLosses(const WizardHand &hand) const;
    [[nodiscard]] QStringList listed(const QString &list) const; ///< its lines
    [[nodiscard]] bool lookAround(); ///< at all of them, to the end

    std::unique_ptr<WizardWorld> m_world;
    std::unique_ptr<DeleteWizard> m_wizard;
    std::vector<Connection> m_targets;
};

void WizardOfSeveralTest::everySystem()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : demoWords())
        QTest::newRow(qPrintable(word)) << word;
}

WizardHand WizardOfSeveralTest::open(const QString &word)
{
    m_wizard.reset();
    m_world = worldOf(word);
    m_targets = m_world->all();
    m_wizard = m_world->open(m_targets);
    return WizardHand(*m_wizard);
}

int WizardOfSeveralTest::outcomes(Outcome outcome) const
{
    const auto members = run().members();
    return static_cast<int>(std::ranges::count_if(members, [outcome](const WizardMember &member) {
        return member.state->outcome == outcome;
    }));
}

QStringList WizardOfSeveralTest::column(int column) const
{
    QStringList texts;
    for (const auto *table : m_wizard->currentPage()->findChildren<TextTable *>())
        for (int row = 0; row < table->rowCount(); ++row)
            texts << table->item(row, column)->text();
    return texts;
}

int WizardOfSeveralTest::stillThere()
{
    return static_cast<int>(std::ranges::count_if(
        m_targets, [this](const Connection &target) { return m_world->exists(target); }));
}

void WizardOfSeveralTest::tickLosses(const WizardHand &hand) const
{
    const auto demand = m_wizard->controller().runKeeper().demand();
    for (int i = 0; i < static_cast<int>(demand.losses.size()); ++i)
        QVERIFY(hand.tick(u"lossTick%1"_s.arg(i)));
}

void WizardOfSeveralTest::allOfThemGoOneRoad()
{
    QFETCH(const QString, word);
    const auto hand = open(word);
    QVERIFY(m_targets.size() >= 2);
    const int all = static_cast<int>(m_targets.size());
    QSignalSpy ended(m_wizard.get(), &DeleteWizard::deletionEnded);
    QCOMPARE(column(0).size(), all);
    QVERIFY(hand.walkTo(WizardStep::SwitchOff));
    QCOMPARE(m_world->writes(), 0);
    const WholePlan plan = *m_wizard->controller().planKeeper().whole();
    QCOMPARE(static_cast<int>(plan.batch->members.size()), all);
    m_world->server().clearLog();
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QVERIFY(!m_wizard->controller().runKeeper().anyDeleteSent());
    QVERIFY(m_world->server().log().effects()
            <= plan.plan.count(Phase::Preparing) + plan.plan.count(Phase::Deactivating));
    QCOMPARE(hand.text("confirmationPhrase"), u"delete %1 connections"_s.arg(all));
    QVERIFY(!hand.button("deleteButton")->isEnabled());
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(outcomes(Outcome::Deleted), all);
    QCOMPARE(stillThere(), 0);
    QCOMPARE(ended.size(), all);
    QCOMPARE(column(0).size(), all);
    QVERIFY(!hand.button("reviewAgainButton")->isVisible());
}

void WizardOfSeveralTest::cancellingBringsAllOfThemBack()
{
    QFETCH(const QString, word);
    const auto hand = open(word);
    std::vector<ConnectionState> before;
    for (const Connection &target : m_targets)
        before.push_back(m_world->stateOf(target));
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QVERIFY(hand.click("cancelButton"));
    QVERIFY(hand.waitFor(WizardStep::Result));
    QVERIFY(m_wizard->isVisible());
    QCOMPARE(outcomes(Outcome::RolledBack) + outcomes(Outcome::Unchanged)
                 + outcomes(Outcome::Refused),
             static_cast<int>(m_targets.size()));
    QVERIFY(!m_wizard->controller().runKeeper().anyDeleteSent());
    QCOMPARE(stillThere(), static_cast<int>(m_targets.size()));
    for (std::size_t i = 0; i < m_targets.size(); ++i)
        QCOMPARE(m_world->stateOf(m_targets[i]), before[i]);
}

void WizardOfSeveralTest::closedWhileItIsWatchedItGoesOnLater_data()
{
    QTest::addColumn<RunOpening>("opening");
    QTest::addColumn<WizardStep>("screen");
    QTest::newRow("look") << RunOpening::Look << WizardStep::Observe;
    QTest::newRow("go on") << RunOpening::Resume << WizardStep::Observe;
    QTest::newRow("take back") << RunOpening::RollBack << WizardStep::Result;
}

void WizardOfSeveralTest::closedWhileItIsWatchedItGoesOnLater()
{
    QFETCH(const RunOpening, opening);
    QFETCH(const WizardStep, screen);
    QString id;
    {
        const auto hand = open(u"umbraco"_s);
        QVERIFY(hand.walkTo(WizardStep::Observe));
        id = run().id();
        QVERIFY(hand.click("cancelButton"));
        QVERIFY(!m_wizard->isVisible());
    }
    m_wizard.reset();
    const auto record = m_world->journal().batch(id);
    QVERIFY(record.has_value());
    const int before = m_world->server().log().total();
    m_wizard = m_world->open(*record, opening);
    const WizardHand hand(*m_wizard);
    QVERIFY(hand.waitFor(screen));
    QCOMPARE(m_world->deletes(), 0);
    if (opening == RunOpening::Look)
        QCOMPARE(m_world->server().log().total(), before);
    if (opening == RunOpening::RollBack)
        QCOMPARE(outcomes(Outcome::RolledBack), count);
    if (opening == RunOpening::Resume) {
        QVERIFY(hand.walkTo(WizardStep::Result));
        QCOMPARE(outcomes(Outcome::Deleted), count);
    }
}

void WizardOfSeveralTest::aSharedDependentIsShownAndDecidedOnce()
{
    const auto hand = open(u"polytomic"_s);
    QVERIFY(hand.walkTo(WizardStep::Impact));
    QVERIFY(hand.waitForImpact());
    const auto &draft = m_wizard->controller().draft();
    std::set<DependentKey> keys;
    std::size_t each = 0;
    for (const Impact &impact : draft.impacts()) {
        each += impact.dependents.size();
        for (const Dependent &dependent : impact.dependents)
            keys.insert(dependent.key);
    }
    QVERIFY(keys.size() < each); // else nothing is shared, and this shows nothing
    QCOMPARE(draft.impact()->dependents.size(), keys.size());
    QVERIFY(waitUntil([&] {
        return hand.text("impactSummary").startsWith(QString::number(keys.size()) + u' ');
    }));
}

void WizardOfSeveralTest::oneThatFailsIsNamedAndTriedAgain()
{
    const auto hand = open(u"umbraco"_s);
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    const Connection bad = m_targets.back();
    m_world->server().addTrouble(refusing(u"DELETE"_s, bad.id.value, 400));
    QVERIFY(hand.walkTo(WizardStep::Result));
    m_world->server().clearTrouble();
    QCOMPARE(outcomes(Outcome::Deleted), count - 1);
    QCOMPARE(stillThere(), 1);
    QVERIFY(hand.text("wizardHeading").contains(u"%1 of %2"_s.arg(count - 1).arg(count)));
    if (m_wizard->controller().leftOver().empty()) {
        // Its dependents are deleted already: it is halted, and gone on with.
        QVERIFY(hand.click("checkAgainButton"));
        QVERIFY(waitUntil([this] { return outcomes(Outcome::Deleted) == count; }, 15000));
        return;
    }
    QVERIFY(hand.button("reviewAgainButton")->text().contains(u'1'));
    QVERIFY(hand.click("reviewAgainButton"));
    QCOMPARE(hand.step(), WizardStep::Impact);
    QCOMPARE(m_wizard->controller().setup().targets.size(), 1U);
    QCOMPARE(m_wizard->controller().setup().targets.front().id, bad.id);
    QVERIFY(m_wizard->windowTitle().contains(bad.name));
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(stillThere(), 0);
}

void WizardOfSeveralTest::oneThatChangedIsLeftOutAndTheOthersGoOn()
{
    const auto hand = open(u"umbraco"_s);
    QVERIFY(hand.walkTo(WizardStep::SwitchOff));
    const Connection bad = m_targets.front();
    m_world->server().addTrouble(refusing(u"PUT"_s, bad.id.value, 400));
    QVERIFY(hand.walkTo(WizardStep::Verify));
    QVERIFY(allPass(m_wizard->controller().runKeeper().checks()));
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QCOMPARE(hand.text("confirmationPhrase"), u"delete %1 connections"_s.arg(count - 1));
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(outcomes(Outcome::Deleted), count - 1);
    QVERIFY(m_world->exists(bad));
    QVERIFY(!column(2).at(0).isEmpty()); // why
    QVERIFY(hand.button("reviewAgainButton")->isVisible());
}

void WizardOfSeveralTest::stoppingLeavesWhatIsGoneAndTakesBackTheRest()
{
    const auto hand = open(u"polytomic"_s);
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    tickLosses(hand);
    QVERIFY(hand.type(u"confirmationEdit"_s, hand.text("confirmationPhrase")));
    QVERIFY2(hand.click("deleteButton"), qPrintable(hand.text("confirmWhy")));
    QVERIFY(waitUntil([this] { return m_world->deletes() > 0; }, 15000));
    m_wizard->controller().runKeeper().stop();
    QVERIFY(hand.waitFor(WizardStep::Result));
    for (const WizardMember &member : run().members()) {
        const bool isThere = m_world->exists(member.plan->impact.connection);
        QVERIFY(standingOf(*member.state) != Standing::Gone || !isThere);
        QVERIFY(standingOf(*member.state) != Standing::Back || isThere);
        QVERIFY(member.state->outcome != Outcome::None);
    }
    QVERIFY(outcomes(Outcome::Deleted) < count);
}

void WizardOfSeveralTest::protectionOfOneStopsAllOfThem()
{
    m_world = worldOf(u"umbraco"_s);
    m_targets = m_world->all();
    m_world->protection = [bad = m_targets.back().id](const Connection &connection) {
        return connection.id == bad ? u"feeds the invoices"_s : QString();
    };
    m_wizard = m_world->open(m_targets);
    const WizardHand hand(*m_wizard);
    QVERIFY(!m_wizard->controller().readiness().isReady);
    QCOMPARE(m_wizard->controller().readiness().reason, u"feeds the invoices"_s);
    QVERIFY(!hand.button("nextButton")->isEnabled());
    QVERIFY(hand.waitForImpact());
    QCOMPARE(m_world->writes(), 0);
}

void WizardOfSeveralTest::oneThatCannotBeReadIsNamed()
{
    m_world = worldOf(u"umbraco"_s);
    m_targets = m_world->all();
    const Connection bad = m_targets.back();
    m_world->server().addTrouble(refusing(u"GET"_s, u"connections/"_s + bad.id.value, 403));
    m_wizard = m_world->open(m_targets);
    const WizardHand hand(*m_wizard);
    QVERIFY(hand.click("nextButton"));
    QVERIFY(waitUntil([this] { return m_wizard->controller().readTrouble().has_value(); }));
    QVERIFY(waitUntil([&] { return hand.text("impactSummary").contains(bad.name); }));
    QVERIFY(!m_wizard->controller().readiness().isReady);
    QCOMPARE(m_world->writes(), 0);
}

void WizardOfSeveralTest::enterAndEscDeleteNothing()
{
    const auto hand = open(u"umbraco"_s);
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QVERIFY(waitUntil([this] { return !m_wizard->controller().runKeeper().isLooking(); }, 15000));
    tickLosses(hand);
    QVERIFY(hand.type(u"confirmationEdit"_s, u"delete %1 connections"_s.arg(count + 1)));
    QVERIFY(!hand.button("deleteButton")->isEnabled());
    QVERIFY(hand.type(u"confirmationEdit"_s, hand.text("confirmationPhrase")));
    QVERIFY(waitUntil([&] { return hand.button("deleteButton")->isEnabled(); }));
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Return);
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(hand.waitFor(WizardStep::Result));
    QCOMPARE(m_world->deletes(), 0);
    QCOMPARE(stillThere(), count);
}

void WizardOfSeveralTest::oneThatCannotBeLookedAtHoldsAllOfThemUntilItIsLookedAtAgain()
{
    const auto hand = open(u"umbraco"_s);
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QVERIFY(waitUntil([this] { return !m_wizard->controller().runKeeper().isLooking(); }, 15000));
    tickLosses(hand);
    QVERIFY(hand.type(u"confirmationEdit"_s, hand.text("confirmationPhrase")));
    QVERIFY(waitUntil([&] { return hand.button("deleteButton")->isEnabled(); }));
    TroubleRule rule = refusing(u"GET"_s, u"connections/"_s + m_targets.back().id.value, 500);
    rule.count = 0;
    m_world->server().addTrouble(rule);
    QVERIFY(lookAround());
    QVERIFY(waitUntil([&] { return hand.button("lookNowAtConfirm")->isVisible(); }));
    QVERIFY(!hand.button("deleteButton")->isEnabled());
    m_world->server().clearTrouble();
    QVERIFY(hand.click("lookNowAtConfirm"));
    QVERIFY(waitUntil([&] { return hand.button("deleteButton")->isEnabled(); }, 15000));
    QVERIFY(!hand.button("lookNowAtConfirm")->isVisible());
    QCOMPARE(m_world->deletes(), 0);
}

QStringList WizardOfSeveralTest::listed(const QString &list) const
{
    QStringList lines;
    if (const auto *names = m_wizard->currentPage()->findChild<QListWidget *>(list))
        for (int i = 0; i < names->count(); ++i)
            lines << names->item(i)->text();
    return lines;
}

bool WizardOfSeveralTest::lookAround()
{
    auto &keeper = m_wizard->controller().runKeeper();
    keeper.lookNow();
    return waitUntil([&keeper] { return !keeper.isLooking(); }, 15000);
}

void WizardOfSeveralTest::whatWasSeenOfOneIsShownByItsNameAndHoldsAllOfThem()
{
    const auto hand = open(u"umbraco"_s);
    QVERIFY(hand.walkTo(WizardStep::Observe));
    QVERIFY(lookAround());
    QCOMPARE(listed(u"observeSeen"_s), QStringList());
    QVERIFY(waitUntil([this] { return !listed(u"observeBlind"_s).isEmpty(); }));
    const int writes = m_world->writes();
    const Connection missed = m_targets.back();
    QVERIFY(m_world->server().estate().act(u"point-here:"_s + missed.id.value));
    QVERIFY(lookAround());
    QVERIFY(waitUntil([this] { return !listed(u"observeSeen"_s).isEmpty(); }));
    const QStringList seen = listed(u"observeSeen"_s);
    for (const QString &line : seen)
        QVERIFY2(line.contains(missed.name), qPrintable(line));
    QVERIFY(m_wizard->controller().runKeeper().observation()->looks >= 2);
    QCOMPARE(m_world->writes(), writes); // looking only reads
    m_wizard->controller().runKeeper().skipWaiting(u"a test"_s);
    QVERIFY(waitUntil([this] { return run().isAtRest(); }, 15000));
    QCOMPARE(m_world->deletes(), 0);
}

void WizardOfSeveralTest::theOneThatIsMissedIsLeftOutAndTheOthersGo_data()
{
    QTest::addColumn<WizardStep>("where");
    QTest::newRow("while it is watched") << WizardStep::Observe;
    QTest::newRow("at the last question") << WizardStep::Confirm;
}

void WizardOfSeveralTest::theOneThatIsMissedIsLeftOutAndTheOthersGo()
{
    QFETCH(const WizardStep, where);
    const auto hand = open(u"umbraco"_s);
    QVERIFY(hand.walkTo(WizardStep::Observe));
    QVERIFY(lookAround());
    const Connection missed = m_targets.back();
    if (where == WizardStep::Confirm)
        QVERIFY(hand.walkTo(WizardStep::Confirm));
    QVERIFY(waitUntil([this] { return !m_wizard->controller().runKeeper().isLooking(); }, 15000));
    QVERIFY(m_world->server().estate().act(u"point-here:"_s + missed.id.value));
    QVERIFY(lookAround());
    QCOMPARE(hand.step(), where);
    QCOMPARE(run().heldMembers(), QStringList{missed.name});
    QVERIFY(hand.click(where == WizardStep::Observe ? "leaveOutAtObserve" : "leaveOutAtConfirm"));
    QVERIFY(waitUntil([this] { return outcomes(Outcome::RolledBack) == 1 && run().isAtRest(); },
                      15000));
    QCOMPARE(m_world->stateOf(missed), ConnectionState::Active);
    QCOMPARE(m_world->deletes(), 0);
    QVERIFY(run().heldMembers().isEmpty());
    if (where == WizardStep::Observe)
        QCOMPARE(hand.step(), WizardStep::Observe); // the others wait as before
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QCOMPARE(hand.text("confirmationPhrase"), u"delete %1 connections"_s.arg(count - 1));
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(outcomes(Outcome::Deleted), count - 1);
    QVERIFY(m_world->exists(missed));
}

void WizardOfSeveralTest::aSignAtTheLastQuestionNeedsAReasonForAllOfThem()
{
    const auto hand = open(u"polytomic"_s);
    QVERIFY(hand.walkTo(WizardStep::Observe));
    QVERIFY(lookAround());
    QVERIFY(m_world->server().estate().act(u"fail-run:"_s + m_targets.front().id.value));
    QVERIFY(hand.walkTo(WizardStep::Confirm)); // the last look finds it
    QVERIFY(waitUntil([this] { return !m_wizard->controller().runKeeper().isLooking(); }, 15000));
    const auto demand = m_wizard->controller().runKeeper().demand();
    QVERIFY(demand.needsSignReason);
    QVERIFY(waitUntil([this] { return !listed(u"confirmSeen"_s).isEmpty(); }));
    tickLosses(hand);
    QVERIFY(hand.type(u"confirmationEdit"_s, demand.phrase));
    QVERIFY(!hand.button("deleteButton")->isEnabled());
    QCOMPARE(m_world->deletes(), 0);
    QVERIFY(hand.type(u"signReason"_s, u"known outage"_s));
    QVERIFY(waitUntil([&] { return hand.button("deleteButton")->isEnabled(); }));
    QVERIFY(hand.click("deleteButton"));
    QVERIFY(hand.waitFor(WizardStep::Result));
    QCOMPARE(outcomes(Outcome::Deleted), static_cast<int>(m_targets.size()));
}

} // namespace linchpin::testing

QTEST_MAIN(linchpin::testing::WizardOfSeveralTest)
#include "tst_wizardofseveral.moc"
