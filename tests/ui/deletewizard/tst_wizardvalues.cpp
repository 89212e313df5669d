// SPDX-License-Identifier: Apache-2.0
// What the wizard's pure parts say: checks, confirmation, backup, result.
#include "models/domain/filename.h"
#include "models/domain/jointobservation.h"
#include "tests/ui/deletewizard/fakeengine.h"
#include "tests/ui/deletewizard/fakesystem.h"
#include "ui/deletewizard/confirmation.h"
#include "ui/deletewizard/plantext.h"
#include "ui/deletewizard/resultsummary.h"
#include "ui/deletewizard/verifychecks.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace linchpin::testing {

namespace {

using Grade = VerifyCheck::Grade;

Plan planOf(Impact impact, const Choices &choices = {})
{
    Plan plan;
    plan.id = u"p-1"_s;
    plan.endpointName = u"prod-eu"_s;
    plan.endpoint = {u"fake"_s, u"https://fake.example"_s, {}};
    plan.impact = std::move(impact);
    plan.choices = choices;
    plan.actions = FakeSystem().actions(plan.endpoint, plan.impact, choices);
    plan.createdAt = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
    plan.expiresAt = plan.createdAt.addDays(7);
    return plan;
}

Impact alone()
{
    auto impact = sampleImpact();
    impact.dependents.clear();
    return impact;
}

Choices deletingBoth()
{
    Choices choices;
    choices.decisions = {{profile(1), DecisionWord::Delete, {}, {}},
                         {profile(2), DecisionWord::Delete, {}, {}},
                         {{u"agent"_s, u"a"_s}, DecisionWord::Accept, {}, {}}};
    return choices;
}

} // namespace

class WizardValuesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckFailsForWhatIsNotAsPlanned_data();
    void aCheckFailsForWhatIsNotAsPlanned();
    void whatRunsAndWasAcceptedIsANote();
    void whatCannotBeReadIsUnknownAndBlocks();
    void typingIsAskedOnlyWhereItMatters_data();
    void typingIsAskedOnlyWhereItMatters();
    void aNameThatCannotBeReadIsShownEscapedAndNotTyped();
    void forceIsConfirmedASecondTime();
    void aLastLookThatFailedStopsTheDeletion();
    void ofSeveralOneThatCouldNotBeLookedAtStopsAllOfThem();
    void theButtonSaysVerbObjectAndConsequence_data();
    void theButtonSaysVerbObjectAndConsequence();
    void fileNamesAreHarmless_data();
    void fileNamesAreHarmless();
    void theResultCallsGoneOnlyWhatWasProved_data();
    void theResultCallsGoneOnlyWhatWasProved();
    void theReportIsReadableByPeopleAndPrograms();
    void thePlanAsTextHoldsEveryChange();
};

void WizardValuesTest::aCheckFailsForWhatIsNotAsPlanned_data()
{
    QTest::addColumn<Impact>("now");
    QTest::addColumn<BackupCondition>("backup");
    QTest::addColumn<int>("failing"); // index of the check, -1: none
    QTest::addColumn<Grade>("grade");
    auto off = sampleImpact();
    off.connection.state = ConnectionState::Inactive;
    const auto with = [&off](auto change) {
        auto impact = off;
        change(impact);
        return impact;
    };
    const auto readable = BackupCondition::Readable;
    QTest::newRow("as planned") << off << readable << -1 << Grade::Pass;
    QTest::newRow("renamed") << with([](Impact &i) { i.connection.name += u'x'; }) << readable << 0
                             << Grade::Fail;
    QTest::newRow("switched on") << sampleImpact() << readable << 1 << Grade::Fail;
    QTest::newRow("state unknown")
        << with([](Impact &i) { i.connection.state = ConnectionState::Unknown; }) << readable << 1
        << Grade::Unknown;
    QTest::newRow("a dependent less")
        << with([](Impact &i) { i.dependents.pop_back(); }) << readable << 2 << Grade::Fail;
    QTest::newRow("a right less") << with([](Impact &i) {
        i.coverage[1].status = CoverageStatus::Forbidden;
    }) << readable << 3 << Grade::Unknown;
    QTest::newRow("something runs")
        << with([](Impact &i) { i.dependents[0].activity = Activity::Running; }) << readable << 4
        << Grade::Fail;
    QTest::newRow("activity not told")
        << with([](Impact &i) { i.dependents[0].activity = Activity::Unknown; }) << readable << 4
        << Grade::Note;
    QTest::newRow("backup lost") << off << BackupCondition::Unreadable << 5 << Grade::Fail;
    QTest::newRow("no backup wanted") << off << BackupCondition::LeftOut << 5 << Grade::Note;
}

void WizardValuesTest::aCheckFailsForWhatIsNotAsPlanned()
{
    QFETCH(const Impact, now);
    QFETCH(const BackupCondition, backup);
    QFETCH(const int, failing);
    auto expected = sampleImpact();
    expected.connection.state = ConnectionState::Inactive;
    if (!now.dependents.empty() && now.dependents[0].activity == Activity::Unknown)
        expected.dependents[0].activity = Activity::Unknown; // what is never told is not drift
    const auto checks = verifyChecks(planOf(sampleImpact()), expected, now, {}, backup);
    QCOMPARE(checks.size(), 6U);
    if (failing < 0) {
        QVERIFY(allPass(checks));
        return;
    }
    const auto &check = checks[static_cast<std::size_t>(failing)];
    QTEST(check.grade, "grade");
    const bool blocks = check.grade == Grade::Fail || check.grade == Grade::Unknown;
    QCOMPARE(allPass(checks), !blocks);
    QCOMPARE(!check.todo.isEmpty(), blocks); // who is stopped is told what to do
}

void WizardValuesTest::whatRunsAndWasAcceptedIsANote()
{
    auto impact = sampleImpact();
    impact.connection.state = ConnectionState::Inactive;
    impact.dependents[0].activity = Activity::Running; // the agent, which stays
    const auto check = [&impact](const Choices &choices) {
        const auto plan = planOf(sampleImpact(), choices);
        return verifyChecks(plan, impact, impact, {}, BackupCondition::Readable).at(4).grade;
    };
    QCOMPARE(check({}), Grade::Fail);
    QCOMPARE(check(deletingBoth()), Grade::Note);
    impact.dependents[1].activity = Activity::Running; // a profile that is deleted
    QCOMPARE(check(deletingBoth()), Grade::Fail);
}

void WizardValuesTest::whatCannotBeReadIsUnknownAndBlocks()
{
    const ApiError error{ApiError::Kind::TimedOut, 0, {}};
    const auto checks =
        verifyChecks(planOf(alone()), alone(), {}, error, BackupCondition::Readable);
    QCOMPARE(checks.front().grade, Grade::Unknown);
    QVERIFY(!allPass(checks));
}

void WizardValuesTest::typingIsAskedOnlyWhereItMatters_data()
{
    QTest::addColumn<Impact>("impact");
    QTest::addColumn<bool>("isProtected");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("nothing hangs on it") << alone() << false << QString();
    QTest::newRow("production") << alone() << true << u"billing-db"_s;
    QTest::newRow("dependents") << sampleImpact() << false << u"billing-db"_s;
}

void WizardValuesTest::typingIsAskedOnlyWhereItMatters()
{
    QFETCH(const Impact, impact);
    QFETCH(const bool, isProtected);
    const auto demand = confirmationDemand(planOf(impact), isProtected);
    QTEST(demand.phrase, "phrase");
    QCOMPARE(readyToDelete(demand, {}).isReady, demand.phrase.isEmpty());
    QVERIFY(readyToDelete(demand, {demand.phrase, {}}).isReady);
    QVERIFY(demand.title.contains(u"billing-db"_s));
}

void WizardValuesTest::aNameThatCannotBeReadIsShownEscapedAndNotTyped()
{
    auto impact = sampleImpact();
    impact.connection.id = {u"0123456789abcdef"_s};
    impact.connection.name = u"safe\u202Etxt.exe"_s;
    const auto demand = confirmationDemand(planOf(impact), true);
    QVERIFY(impact.connection.id.value.endsWith(demand.phrase));
    QVERIFY(!demand.title.contains(QChar(0x202E)));
    QVERIFY(!demand.button.contains(QChar(0x202E)));
    QVERIFY(!demand.facts.join(u' ').contains(QChar(0x202E)));
}

void WizardValuesTest::forceIsConfirmedASecondTime()
{
    auto impact = sampleImpact();
    impact.canForceCascade = true;
    Choices choices;
    choices.forceCascade = true;
    choices.forceCascadeReason = u"the project ends"_s;
    const auto plan = planOf(impact, choices);
    const auto demand = confirmationDemand(plan, false);
    QCOMPARE(demand.phrase, u"billing-db"_s);
    QCOMPARE(demand.forcePhrase, u"delete 2 dependents by force"_s);
    QCOMPARE(demand.forcedAlong.size(), 2);
    QCOMPARE(demand.losses.size(), 1U);
    QVERIFY(demand.button.contains(u"by force"_s));
    QVERIFY(demand.facts.join(u' ').contains(u"the project ends"_s));
    QVERIFY(textOf(plan).contains(u"the project ends"_s));
    QVERIFY(!readyToDelete(demand, {u"billing-db"_s, {0}, {}}).isReady);
    QVERIFY(!readyToDelete(demand, {{}, {0}, demand.forcePhrase}).isReady);
    QVERIFY(!readyToDelete(demand, {u"billing-db"_s, {}, demand.forcePhrase}).isReady);
    QVERIFY(readyToDelete(demand, {u"billing-db"_s, {0}, demand.forcePhrase}).isReady);
    QVERIFY(confirmationDemand(planOf(impact), false).forcePhrase.isEmpty());
}

/// What was not seen is not known: neither the typed words nor a reason make up for it.
void WizardValuesTest::aLastLookThatFailedStopsTheDeletion()
{
    auto demand = confirmationDemand(planOf(alone()), true);
    const ConfirmationInput input{demand.phrase, {}, {}, u"it is late"_s};
    Observation observation;
    observation.looks = 1;
    addObservation(demand, observation, false);
    QVERIFY(readyToDelete(demand, input).isReady);
    observation.lastError = ApiError{.kind = ApiError::Kind::TimedOut};
    addObservation(demand, observation, false);
    QCOMPARE(demand.lookTrouble, observation.lastError->sentence());
    QVERIFY(!readyToDelete(demand, input).isReady);
    QVERIFY(!readyToDelete(demand, input).reason.isEmpty());
    observation.lastError.reset(); // the next one worked
    addObservation(demand, observation, false);
    QVERIFY(readyToDelete(demand, input).isReady);
}

void WizardValuesTest::ofSeveralOneThatCouldNotBeLookedAtStopsAllOfThem()
{
    auto demand = confirmationDemand(planOf(alone()), true);
    Observation failed;
    failed.lastError = ApiError{.kind = ApiError::Kind::Unreachable};
    for (const bool isFirst : {true, false}) {
        const MemberObservation bad{u"a"_s, failed};
        const MemberObservation good{u"b"_s, {}};
        addObservation(demand,
                       jointObservation(isFirst ? std::vector{bad, good} : std::vector{good, bad}),
                       false);
        QVERIFY(!readyToDelete(demand, {demand.phrase, {}, {}, u"why"_s}).isReady);
    }
}

void WizardValuesTest::theButtonSaysVerbObjectAndConsequence_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("text");
    auto accepted = Choices();
    accepted.decisions = {{{u"agent"_s, u"a"_s}, DecisionWord::Accept, {}, {}}};
    Choices without;
    without.withoutDeactivation = true;
    without.withoutDeactivationReason = u"broken"_s;
    auto ampersand = alone();
    ampersand.connection.name = u"a & b"_s;
    QTest::newRow("nothing else") << planOf(alone()) << u"Delete billing-db for good"_s;
    QTest::newRow("dependents go too")
        << planOf(sampleImpact(), deletingBoth()) << u"Delete billing-db and 2 × profile"_s;
    QTest::newRow("something breaks")
        << planOf(sampleImpact(), accepted) << u"Delete billing-db anyway"_s;
    QTest::newRow("not switched off") << planOf(alone(), without) << u"Delete billing-db anyway"_s;
    QTest::newRow("no mnemonic from a name") << planOf(ampersand) << u"Delete a && b for good"_s;
}

void WizardValuesTest::theButtonSaysVerbObjectAndConsequence()
{
    QFETCH(const Plan, plan);
    QTEST(confirmationDemand(plan, false).button, "text");
}

void WizardValuesTest::fileNamesAreHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"billing-db"_s << u"billing-db"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"connection.._.._etc_passwd"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"connection.bashrc"_s;
    QTest::newRow("nothing") << QString() << u"connection"_s;
    QTest::newRow("control") << u"a\nb\0c"_s << u"a_b_c"_s;
    QTest::newRow("letters of the world") << u"Café"_s << u"Caf_"_s;
    QTest::newRow("endless") << QString(300, u'x') << QString(60, u'x');
}

void WizardValuesTest::fileNamesAreHarmless()
{
    QFETCH(const QString, name);
    QTEST(harmlessFileName(name), "file");
}

void WizardValuesTest::theResultCallsGoneOnlyWhatWasProved_data()
{
    QTest::addColumn<ActionState>("state"); // of the delete of the connection
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("gone");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("unknown");
    QTest::newRow("deleted") << ActionState::InEffect << Outcome::Deleted << 3 << 0 << 0;
    QTest::newRow("nobody knows") << ActionState::Unknown << Outcome::Halted << 2 << 0 << 1;
    QTest::newRow("sent, then a crash") << ActionState::Sent << Outcome::Halted << 2 << 0 << 1;
    QTest::newRow("refused") << ActionState::NotTaken << Outcome::Halted << 2 << 1 << 0;
    QTest::newRow("could not be taken back")
        << ActionState::Stuck << Outcome::Halted << 2 << 0 << 0;
    QTest::newRow("never begun") << ActionState::Pending << Outcome::Halted << 2 << 1 << 0;
}

void WizardValuesTest::theResultCallsGoneOnlyWhatWasProved()
{
    QFETCH(const ActionState, state);
    QFETCH(const Outcome, outcome);
    const auto plan = planOf(sampleImpact(), deletingBoth());
    auto run = initialState(plan);
    for (auto &action : run.actions)
        action.state = ActionState::InEffect;
    run.actions.back().state = state;
    run.outcome = outcome;
    const auto summary = summaryOf(plan, run, u"/backup"_s);
    QTEST(static_cast<int>(summary.gone.size()), "gone");
    QTEST(static_cast<int>(summary.left.size()), "left");
    QTEST(static_cast<int>(summary.unknown.size()), "unknown");
    QVERIFY(summary.restore.join(u' ').contains(u"/backup"_s));
}

void WizardValuesTest::theReportIsReadableByPeopleAndPrograms()
{
    FakeRun run(planOf(sampleImpact(), deletingBoth()));
    run.arrive(Step::Halted, Outcome::Halted);
    JournalledWrite write;
    write.intent.method = u"DELETE"_s;
    write.intent.path = u"/profile/1"_s;
    run.journalled = {write};
    QVERIFY(reportText(run, {}).contains(u"DELETE /profile/1"_s));
    const auto json = QJsonDocument::fromJson(reportJson(run, {})).object();
    QCOMPARE(json.value("run"_L1).toString(), run.id());
    QCOMPARE(json.value("outcome"_L1).toString(), u"halted"_s);
    QCOMPARE(json.value("writes"_L1)[0]["outcome"_L1].toString(), u"unknown"_s);
}

void WizardValuesTest::thePlanAsTextHoldsEveryChange()
{
    const auto plan = planOf(sampleImpact(), deletingBoth());
    const auto text = textOf(plan);
    for (const auto &action : plan.actions)
        QVERIFY(text.contains(action.method + u' ' + action.path));
    QVERIFY(text.contains(plan.plannedFingerprint()));
}

} // namespace linchpin::testing

QTEST_GUILESS_MAIN(linchpin::testing::WizardValuesTest)
#include "tst_wizardvalues.moc"
