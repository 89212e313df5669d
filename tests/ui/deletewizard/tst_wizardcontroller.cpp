// SPDX-License-Identifier: Apache-2.0
// The wizard's decisions without a widget: which screen, may one go on, what is asked of the run.
#include "tests/ui/deletewizard/fakeengine.h"
#include "ui/deletewizard/wizardcontroller.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace linchpin::testing {

class WizardControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void openingReadsAndNothingElse();
    void theTargetStaysWhateverTheListBehindShows();
    void anUnreadableConnectionStopsAtTheImpact();
    void decidingIsLeftOutWhereNothingHangsOnIt();
    void theWatchIsADayAndInProductionAWeek();
    void goingBackAndForthKeepsWhatWasSaid();
    void thePlanStaysTheSameUntilSomethingIsSaidAnew();
    void theBackupIsMadeBeforeOneAsks();
    void aBackupThatFailsStopsUnlessItIsLeftOutByATick();
    void switchingOffMakesOneRunAndBeginsIt();
    void aRunThatIsRefusedIsSaidAndStaysOnThePage();
    void theScreenFollowsTheRun_data();
    void theScreenFollowsTheRun();
    void aFailedCheckStaysOnItsScreen();
    void closingDoesWhatTheMomentAllows_data();
    void closingDoesWhatTheMomentAllows();
    void onlyAWholeConfirmationReachesTheRun_data();
    void onlyAWholeConfirmationReachesTheRun();
    void aCheckThatDoesNotPassKeepsTheRunFromDeleting();
    void everythingMayBeReadAgainBeforeTheLastQuestion();
    void skippingTheWatchNeedsAReason();
    void lookingWhileWatchingOnlyReads();
    void aRunOpenedToBeLookedAtIsAskedNothing();
    void aRunOpenedToGoOnOrBackIsAskedThat();
    void startingOverDropsTheRunAndReadsAgain();
    void secretsReachTheRunAndNotThePlan();

private:
    void walkTo(WizardStep step);
    void switchOff();
    RunState stateAt(Step step, Outcome outcome = Outcome::None) const;
    Impact switchedOff() const;
    RunRecord recordAt(Step step, Outcome outcome);
    std::unique_ptr<WizardController> opened(const RunRecord &record, RunOpening opening);

    std::unique_ptr<QTemporaryDir> m_home;
    WizardSetup m_setup;
    FakeEngine *m_engine = nullptr;
    std::unique_ptr<WizardController> m_wizard;
};

void WizardControllerTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_setup = {};
    m_setup.targets = {sampleImpact().connection};
    m_setup.folder = m_home->filePath(u"backups"_s);
    auto engine = std::make_unique<FakeEngine>();
    m_engine = engine.get();
    m_wizard = std::make_unique<WizardController>(std::move(engine), m_setup);
}

void WizardControllerTest::cleanup()
{
    m_wizard.reset();
    m_home.reset();
}

void WizardControllerTest::walkTo(WizardStep step)
{
    if (!m_wizard->draft().impact())
        m_engine->endReview(sampleImpact());
    m_wizard->draft().decide({profile(1), profile(2)}, DecisionWord::Reassign, u"c-2"_s);
    while (m_wizard->step() < step && m_wizard->step() < WizardStep::SwitchOff) {
        const auto before = m_wizard->step();
        m_wizard->next();
        QVERIFY2(m_wizard->step() != before, qPrintable(m_wizard->readiness().reason));
    }
}

void WizardControllerTest::switchOff()
{
    walkTo(WizardStep::SwitchOff);
    m_wizard->switchOff();
    QVERIFY(m_engine->run);
}

RunState WizardControllerTest::stateAt(Step step, Outcome outcome) const
{
    auto state = initialState(m_engine->run->plan());
    for (std::size_t i = 0; i + 1 < state.actions.size(); ++i)
        state.actions[i].state = ActionState::InEffect;
    state.step = step;
    state.outcome = outcome;
    state.observeUntil = QDateTime::currentDateTimeUtc().addDays(1);
    return state;
}

Impact WizardControllerTest::switchedOff() const
{
    auto impact = sampleImpact();
    impact.connection.state = ConnectionState::Inactive;
    return impact;
}

RunRecord WizardControllerTest::recordAt(Step step, Outcome outcome)
{
    switchOff();
    RunRecord record;
    record.id = u"fakerun"_s;
    record.plan = m_engine->run->plan();
    record.state = stateAt(step, outcome);
    return record;
}

std::unique_ptr<WizardController> WizardControllerTest::opened(const RunRecord &record,
                                                               RunOpening opening)
{
    auto engine = std::make_unique<FakeEngine>();
    m_engine = engine.get();
    return std::make_unique<WizardController>(std::move(engine), m_setup, record, opening);
}

void WizardControllerTest::openingReadsAndNothingElse()
{
    QCOMPARE(m_engine->reviewed, QStringList{u"c-1"_s});
    QCOMPARE(m_engine->runsMade, 0);
    QCOMPARE(m_wizard->step(), WizardStep::Target);
}

void WizardControllerTest::theTargetStaysWhateverTheListBehindShows()
{
    m_setup.targets.front().id = {u"c-9"_s}; // another row is chosen behind the wizard
    m_wizard->readAgain();
    QCOMPARE(m_engine->reviewed, (QStringList{u"c-1"_s, u"c-1"_s}));
    switchOff();
    QCOMPARE(m_engine->run->plan().impact.connection.id.value, u"c-1"_s);
}

void WizardControllerTest::anUnreadableConnectionStopsAtTheImpact()
{
    m_wizard->next();
    m_engine->endReview(failure({ApiError::Kind::NotFound, 404, u"gone"_s}));
    QVERIFY(m_wizard->readTrouble());
    m_wizard->next();
    QCOMPARE(m_wizard->step(), WizardStep::Impact);
}

void WizardControllerTest::decidingIsLeftOutWhereNothingHangsOnIt()
{
    auto impact = sampleImpact();
    impact.dependents.clear();
    m_engine->endReview(impact);
    QVERIFY(m_wizard->isLeftOut(WizardStep::Decide));
    m_wizard->next();
    m_wizard->next();
    QCOMPARE(m_wizard->step(), WizardStep::Plan);
    m_wizard->back();
    QCOMPARE(m_wizard->step(), WizardStep::Impact);
}

void WizardControllerTest::theWatchIsADayAndInProductionAWeek()
{
    QCOMPARE(m_wizard->draft().observe(), std::chrono::seconds(24h));
    m_setup.isProtected = true;
    const WizardController guarded(std::make_unique<FakeEngine>(), m_setup);
    QCOMPARE(guarded.draft().observe(), std::chrono::seconds(24h * 7));
}

void WizardControllerTest::goingBackAndForthKeepsWhatWasSaid()
{
    walkTo(WizardStep::SwitchOff);
    const auto said = m_wizard->draft().choices();
    const auto plan = m_wizard->planKeeper().plan()->id;
    while (m_wizard->mayGoBack())
        m_wizard->back();
    QCOMPARE(m_wizard->step(), WizardStep::Target);
    walkTo(WizardStep::SwitchOff);
    QCOMPARE(m_wizard->draft().choices(), said);
    QCOMPARE(m_wizard->planKeeper().plan()->id, plan);
    QCOMPARE(m_engine->reviewed.size(), 1);
}

void WizardControllerTest::thePlanStaysTheSameUntilSomethingIsSaidAnew()
{
    walkTo(WizardStep::Plan);
    const auto first = m_wizard->planKeeper().plan()->id;
    m_wizard->draftChanged();
    QCOMPARE(m_wizard->planKeeper().plan()->id, first);
    m_wizard->draft().setObserve(0s);
    m_wizard->draftChanged();
    QVERIFY(m_wizard->planKeeper().plan()->id != first);
    QCOMPARE(m_wizard->planKeeper().plan()->choices.observe, 0s);
}

void WizardControllerTest::theBackupIsMadeBeforeOneAsks()
{
    walkTo(WizardStep::Backup);
    QVERIFY(m_wizard->readiness().isReady);
    QVERIFY(QFile::exists(m_wizard->planKeeper().backupPath()));
    QVERIFY(m_wizard->planKeeper().isBackupReadable(*m_engine));
}

void WizardControllerTest::aBackupThatFailsStopsUnlessItIsLeftOutByATick()
{
    QFile blocker(m_setup.folder); // a file where the folder should be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    walkTo(WizardStep::Backup);
    QVERIFY(!m_wizard->readiness().isReady);
    QVERIFY(!m_wizard->planKeeper().backupTrouble().isEmpty());
    m_wizard->planKeeper().leaveOutBackup(true);
    QVERIFY(m_wizard->readiness().isReady);
}

void WizardControllerTest::switchingOffMakesOneRunAndBeginsIt()
{
    walkTo(WizardStep::SwitchOff);
    QCOMPARE(m_engine->runsMade, 0);
    m_wizard->switchOff();
    m_wizard->switchOff(); // a double click
    QCOMPARE(m_engine->runsMade, 1);
    QCOMPARE(m_engine->run->asked, QStringList{u"begin"_s});
    QCOMPARE(m_engine->recorded, QStringList{m_wizard->planKeeper().backupPath()});
    QVERIFY(!m_wizard->mayGoBack());
}

void WizardControllerTest::aRunThatIsRefusedIsSaidAndStaysOnThePage()
{
    walkTo(WizardStep::SwitchOff);
    m_engine->refusesRuns = true;
    m_wizard->switchOff();
    QVERIFY(m_wizard->trouble().contains(u"used before"_s));
    QCOMPARE(m_wizard->step(), WizardStep::SwitchOff);
    QVERIFY(m_wizard->mayGoBack());
}

void WizardControllerTest::theScreenFollowsTheRun_data()
{
    QTest::addColumn<Step>("runStep");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isConfirmed");
    QTest::addColumn<WizardStep>("screen");
    using S = Step;
    using W = WizardStep;
    QTest::newRow("begun") << S::Planned << Outcome::None << false << W::SwitchOff;
    QTest::newRow("switching off") << S::Deactivating << Outcome::None << false << W::SwitchOff;
    QTest::newRow("watching") << S::Observing << Outcome::Waiting << false << W::Observe;
    QTest::newRow("reading again") << S::Rechecking << Outcome::None << false << W::Verify;
    QTest::newRow("asking") << S::Confirming << Outcome::None << false << W::Verify;
    QTest::newRow("reading after the yes") << S::Rechecking << Outcome::None << true << W::Run;
    QTest::newRow("deleting") << S::Deleting << Outcome::None << true << W::Run;
    QTest::newRow("proving") << S::CheckingGone << Outcome::None << true << W::Run;
    QTest::newRow("going back") << S::RollingBack << Outcome::None << false << W::Run;
    QTest::newRow("after a crash") << S::Resuming << Outcome::None << false << W::Run;
    QTest::newRow("done") << S::Done << Outcome::Deleted << true << W::Result;
    QTest::newRow("refused at once") << S::Planned << Outcome::Refused << false << W::Result;
    QTest::newRow("back") << S::RolledBack << Outcome::RolledBack << false << W::Result;
    QTest::newRow("halted") << S::Halted << Outcome::Halted << true << W::Result;
}

void WizardControllerTest::theScreenFollowsTheRun()
{
    QFETCH(const Step, runStep);
    QFETCH(const Outcome, outcome);
    QFETCH(const bool, isConfirmed);
    switchOff();
    QSignalSpy ended(m_wizard.get(), &WizardController::deletionEnded);
    auto state = stateAt(runStep, outcome);
    state.isConfirmed = isConfirmed;
    m_engine->run->arrive(state);
    QTEST(m_wizard->step(), "screen");
    QCOMPARE(ended.size(), hasEnded(state) ? 1 : 0);
}

void WizardControllerTest::aFailedCheckStaysOnItsScreen()
{
    switchOff();
    m_engine->run->arrive(stateAt(Step::Rechecking));
    auto drifted = switchedOff();
    drifted.dependents.pop_back();
    auto state = stateAt(Step::RollingBack);
    state.isGoingBack = true;
    m_engine->run->arrive(state, drifted);
    QCOMPARE(m_wizard->step(), WizardStep::Verify);
    QVERIFY(!allPass(m_wizard->runKeeper().checks()));
    const auto checks = m_wizard->runKeeper().checks();
    state.actions[0].state = ActionState::Undone;
    state.step = Step::RolledBack;
    state.outcome = Outcome::RolledBack;
    m_engine->run->arrive(state);
    QCOMPARE(m_wizard->step(), WizardStep::Verify);
    QCOMPARE(m_wizard->runKeeper().checks(), checks);
    m_wizard->next();
    QCOMPARE(m_wizard->step(), WizardStep::Result);
}

void WizardControllerTest::closingDoesWhatTheMomentAllows_data()
{
    QTest::addColumn<Step>("runStep");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QStringList>("asked");
    const QStringList begun{u"begin"_s};
    const QStringList stopped{u"begin"_s, u"stop"_s};
    QTest::newRow("reading at the start") << Step::Planned << Outcome::None << false << stopped;
    QTest::newRow("switching off") << Step::Deactivating << Outcome::None << false << stopped;
    QTest::newRow("watching") << Step::Observing << Outcome::Waiting << true << begun;
    QTest::newRow("reading again") << Step::Rechecking << Outcome::None << false << stopped;
    QTest::newRow("asking") << Step::Confirming << Outcome::None << false << stopped;
    QTest::newRow("deleting dependents")
        << Step::RemovingDependents << Outcome::None << false << stopped;
    QTest::newRow("proving that it is gone")
        << Step::CheckingGone << Outcome::None << false << begun;
    QTest::newRow("going back") << Step::RollingBack << Outcome::None << false << begun;
    QTest::newRow("done") << Step::Done << Outcome::Deleted << true << begun;
    QTest::newRow("halted") << Step::Halted << Outcome::Halted << true << begun;
}

void WizardControllerTest::closingDoesWhatTheMomentAllows()
{
    QFETCH(const Step, runStep);
    QFETCH(const Outcome, outcome);
    switchOff();
    m_engine->run->arrive(stateAt(runStep, outcome));
    QTEST(m_wizard->leave(), "closes");
    if (!QTest::currentTestFailed())
        (void)m_wizard->leave(); // once more: stopping twice asks once
    QTEST(m_engine->run->asked, "asked");
}

void WizardControllerTest::onlyAWholeConfirmationReachesTheRun_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isTicked");
    QTest::addColumn<bool>("reaches");
    QTest::newRow("nothing") << QString() << false << false;
    QTest::newRow("wrong name") << u"billing-dp"_s << true << false;
    QTest::newRow("part of the name") << u"billing"_s << true << false;
    QTest::newRow("right name, tick missing") << u"billing-db"_s << false << false;
    QTest::newRow("tick without a name") << QString() << true << false;
    QTest::newRow("right name") << u"billing-db"_s << true << true;
    QTest::newRow("right name, spaced and large") << u"  BILLING-DB \n"_s << true << true;
}

void WizardControllerTest::onlyAWholeConfirmationReachesTheRun()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isTicked);
    m_engine->endReview(sampleImpact());
    m_wizard->draft().decide({profile(1), profile(2)}, DecisionWord::Delete);
    m_wizard->draft().decide({{u"agent"_s, u"a"_s}}, DecisionWord::Accept);
    while (m_wizard->step() < WizardStep::SwitchOff)
        m_wizard->next();
    m_wizard->switchOff();
    auto state = stateAt(Step::Confirming);
    for (std::size_t i = 1; i < state.actions.size(); ++i)
        state.actions[i].state = ActionState::Pending; // only the switch-off is done
    m_engine->run->arrive(state, switchedOff());
    m_wizard->next();
    QCOMPARE(m_wizard->step(), WizardStep::Confirm);
    const auto demand = m_wizard->runKeeper().demand();
    QCOMPARE(demand.phrase, u"billing-db"_s);
    QCOMPARE(demand.losses.size(), 1U);
    QTEST(m_wizard->runKeeper().confirm({typed, isTicked ? QSet<int>{0} : QSet<int>{}}), "reaches");
    QTEST(m_engine->run->asked.contains(u"confirm"_s), "reaches");
}

void WizardControllerTest::aCheckThatDoesNotPassKeepsTheRunFromDeleting()
{
    switchOff();
    QVERIFY(QFile::remove(m_wizard->planKeeper().backupPath()));
    m_engine->run->arrive(stateAt(Step::Confirming), switchedOff());
    QVERIFY(!m_wizard->readiness().isReady);
    QVERIFY(!m_wizard->runKeeper().confirm({u"billing-db"_s, {}}));
    m_wizard->backUpAgain();
    QVERIFY(m_wizard->readiness().isReady);
    QVERIFY(m_wizard->runKeeper().confirm({u"billing-db"_s, {}}));
}

void WizardControllerTest::everythingMayBeReadAgainBeforeTheLastQuestion()
{
    switchOff();
    auto &keeper = m_wizard->runKeeper();
    QVERIFY(!keeper.mayReadAgain()); // it is under way
    keeper.readAgain();
    QCOMPARE(m_engine->run->asked, QStringList{u"begin"_s});
    m_engine->run->arrive(stateAt(Step::Confirming), switchedOff());
    QVERIFY(keeper.mayReadAgain());
    keeper.readAgain();
    QCOMPARE(m_engine->run->asked.last(), u"resume"_s);
    keeper.stop();
    QVERIFY(!keeper.mayReadAgain()); // it goes back
}

void WizardControllerTest::skippingTheWatchNeedsAReason()
{
    switchOff();
    m_engine->run->arrive(stateAt(Step::Observing, Outcome::Waiting));
    auto &keeper = m_wizard->runKeeper();
    keeper.skipWaiting(u"  "_s);
    QCOMPARE(m_engine->run->asked, QStringList{u"begin"_s});
    keeper.skipWaiting(u" nobody  is there "_s);
    QCOMPARE(m_engine->run->asked.last(), u"skip nobody is there"_s);
}

void WizardControllerTest::lookingWhileWatchingOnlyReads()
{
    switchOff();
    m_engine->run->arrive(stateAt(Step::Observing, Outcome::Waiting));
    auto &keeper = m_wizard->runKeeper();
    const int before = m_engine->run->looks;
    keeper.lookNow();
    QCOMPARE(m_engine->run->looks, before + 1);
    m_engine->run->isUnderLook = true;
    keeper.lookNow(); // one at a time
    QCOMPARE(m_engine->run->looks, before + 1);
    m_engine->run->isUnderLook = false;
    Observation seen;
    seen.looks = 2;
    m_engine->run->tell(seen);
    QCOMPARE(keeper.observation()->looks, 2);
    QCOMPARE(m_engine->run->asked, QStringList{u"begin"_s});
}

void WizardControllerTest::aRunOpenedToBeLookedAtIsAskedNothing()
{
    const auto record = recordAt(Step::Deactivating, Outcome::None);
    const auto wizard = opened(record, RunOpening::Look);
    QCOMPARE(wizard->step(), WizardStep::Run);
    QCOMPARE(wizard->setup().targets.front().id.value, u"c-1"_s);
    QVERIFY(m_engine->run->asked.isEmpty());
    QVERIFY(m_engine->reviewed.isEmpty());
    QVERIFY(wizard->runKeeper().mayResume());
    QVERIFY(wizard->leave());
    QVERIFY(m_engine->run->asked.isEmpty());
    wizard->runKeeper().resume();
    QCOMPARE(m_engine->run->asked, QStringList{u"resume"_s});
}

void WizardControllerTest::aRunOpenedToGoOnOrBackIsAskedThat()
{
    const auto record = recordAt(Step::Observing, Outcome::Waiting);
    const auto onward = opened(record, RunOpening::Resume);
    QCOMPARE(m_engine->run->asked, QStringList{u"resume"_s});
    QCOMPARE(onward->step(), WizardStep::Observe);
    const auto backward = opened(record, RunOpening::RollBack);
    QCOMPARE(m_engine->run->asked, QStringList{u"rollBack"_s});
    QVERIFY(!backward->leave());
}

void WizardControllerTest::startingOverDropsTheRunAndReadsAgain()
{
    switchOff();
    m_engine->run->arrive(stateAt(Step::Halted, Outcome::Halted));
    QVERIFY(!m_wizard->mayStartOver());
    m_engine->run->arrive(stateAt(Step::RolledBack, Outcome::RolledBack));
    QVERIFY(m_wizard->mayStartOver());
    m_wizard->startOver();
    QCOMPARE(m_wizard->step(), WizardStep::Impact);
    QVERIFY(!m_wizard->runKeeper().run());
    QCOMPARE(m_engine->reviewed.size(), 2);
}

void WizardControllerTest::secretsReachTheRunAndNotThePlan()
{
    auto impact = sampleImpact();
    impact.dependents.clear();
    impact.deactivation.secretsNeeded = {u"password"_s};
    m_engine->endReview(impact);
    m_wizard->typeSecret(u"password"_s, "CANARY-secret");
    while (m_wizard->step() < WizardStep::SwitchOff)
        m_wizard->next();
    m_wizard->switchOff();
    QCOMPARE(m_engine->secrets.value(u"password"_s), QByteArray("CANARY-secret"));
    QVERIFY(!QJsonDocument(toJson(m_engine->run->plan())).toJson().contains("CANARY"));
    QFile backup(m_wizard->planKeeper().backupPath());
    QVERIFY(backup.open(QIODevice::ReadOnly));
    QVERIFY(!backup.readAll().contains("CANARY"));
}

} // namespace linchpin::testing

QTEST_GUILESS_MAIN(linchpin::testing::WizardControllerTest)
#include "tst_wizardcontroller.moc"
