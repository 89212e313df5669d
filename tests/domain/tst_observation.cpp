// SPDX-License-Identifier: Apache-2.0
// What a look means: signs, times nobody looked at, what is told, and what holds a deletion.
#include "models/domain/signnotice.h"
#include "tests/domain/sampleimpact.h"

#include <QJsonDocument>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Sign sign(SignKind kind, const QString &id, bool isSerious = true)
{
    return {.kind = kind, .subject = {u"profile"_s, id}, .text = u"seen"_s, .isSerious = isSerious};
}

Look lookAt(const QDateTime &at, std::vector<Sign> signs = {})
{
    Look look;
    look.at = at;
    look.by = u"test"_s;
    look.signs = std::move(signs);
    look.sources = {{u"a"_s, u"A"_s, CoverageStatus::Complete, {}, 0},
                    {u"b"_s, u"B"_s, CoverageStatus::Invisible, u"No API."_s, 0}};
    return look;
}

Look failedAt(const QDateTime &at)
{
    Look look;
    look.at = at;
    look.error = ApiError{.kind = ApiError::Kind::TimedOut};
    return look;
}

Observation told(const std::vector<Look> &looks, const QDateTime &now = noon,
                 const std::vector<SignAcceptance> &acceptances = {})
{
    return observationOf({noon, noon.addDays(1)}, looks, acceptances, now);
}

Dependent row(const QString &id, Activity activity = Activity::Active)
{
    return {.key = {u"profile"_s, id}, .name = u"<b>"_s + id, .activity = activity};
}

Plan planWith(const std::vector<Dependent> &rows)
{
    Plan plan;
    plan.impact.connection.id = {u"c"_s};
    plan.impact.connection.name = u"billing"_s;
    plan.impact.connection.state = ConnectionState::Active;
    plan.impact.dependents = rows;
    plan.impact.coverage = {{u"profiles"_s, u"Profiles"_s, CoverageStatus::Complete, {}, 0}};
    return plan;
}

Impact switchedOff(const Plan &plan)
{
    Impact expected = plan.impact;
    expected.connection.state = ConnectionState::Inactive;
    return expected;
}

QStringList kinds(const std::vector<Sign> &signs)
{
    QStringList all;
    for (const Sign &one : signs)
        all << wordOf(one.kind);
    return all;
}

} // namespace

class ObservationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorldAsItMustLookShowsNoSign()
    {
        const Plan plan = planWith({row(u"1"_s)});
        QVERIFY(signsBetween(plan, {}, switchedOff(plan), switchedOff(plan)).empty());
    }

    void whatDiffersIsASignOfItsKind()
    {
        const Plan plan = planWith({row(u"1"_s), row(u"2"_s)});
        const Impact expected = switchedOff(plan);
        Impact now = expected;
        now.connection.state = ConnectionState::Active;
        QCOMPARE(kinds(signsBetween(plan, {}, expected, now)), QStringList{u"switched-on"_s});
        now = expected;
        now.connection.type = u"other"_s;
        QCOMPARE(kinds(signsBetween(plan, {}, expected, now)), QStringList{u"changed"_s});
        now = expected;
        now.dependents.push_back(row(u"3"_s));
        QCOMPARE(kinds(signsBetween(plan, {}, expected, now)), QStringList{u"appeared"_s});
        now = expected;
        now.dependents.pop_back();
        const auto gone = signsBetween(plan, {}, expected, now);
        QCOMPARE(kinds(gone), QStringList{u"moved-away"_s});
        QVERIFY(!gone.front().isSerious);
    }

    void aNameThatIsBackIsASwitchOn()
    {
        const Plan plan = planWith({});
        Impact expected = plan.impact;
        expected.connection.name = u"zz_retired_billing"_s;
        QCOMPARE(kinds(signsBetween(plan, {}, expected, plan.impact)),
                 QStringList{u"switched-on"_s});
    }

    void whatWasTakenOffAndIsBackIsASwitchOn()
    {
        const Plan plan = planWith({row(u"1"_s)});
        PlannedAction unlink{.phase = Phase::Deactivating, .subject = {u"profile"_s, u"1"_s}};
        Impact expected = plan.impact;
        expected.dependents.clear();
        QCOMPARE(kinds(signsBetween(plan, {unlink}, expected, plan.impact)),
                 QStringList{u"switched-on"_s});
        expected = plan.impact;
        expected.dependents.front().activity = Activity::Paused;
        QCOMPARE(kinds(signsBetween(plan, {}, expected, plan.impact)),
                 QStringList{u"switched-on"_s});
    }

    void whatAnUnreadListDoesNotShowHasNotMovedAway()
    {
        const Plan plan = planWith({row(u"1"_s)});
        const Impact expected = switchedOff(plan);
        for (const CoverageStatus status :
             {CoverageStatus::Failed, CoverageStatus::Forbidden, CoverageStatus::Partial}) {
            Impact now = expected;
            now.dependents.clear();
            now.coverage.front().status = status;
            QVERIFY(signsBetween(plan, {}, expected, now).empty());
        }
        Impact now = expected;
        now.dependents.clear();
        now.coverage.clear();
        QVERIFY(signsBetween(plan, {}, expected, now).empty());
    }

    void theSameThingIsToldOnceWithItsNewestWords()
    {
        Sign first = sign(SignKind::Failed, u"1"_s);
        Sign later = first;
        later.text = u"seen again"_s;
        const Observation all = told(
            {lookAt(noon, {first}), lookAt(noon.addSecs(60), {later}), lookAt(noon.addSecs(120))});
        QCOMPARE(all.signs.size(), std::size_t(1)); // it stays seen although it is not there now
        QCOMPARE(all.signs.front().sign.text, u"seen again"_s);
        QCOMPARE(all.signs.front().firstSeen, noon);
        QCOMPARE(all.signs.front().lastSeen, noon.addSecs(60));
    }

    void onlyALongSilenceIsATimeNobodyLookedAt_data()
    {
        QTest::addColumn<QList<int>>("minutes");
        QTest::addColumn<int>("nowMinutes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("every quarter of an hour") << QList<int>{0, 15, 30} << 45 << QString();
        QTest::newRow("two hours") << QList<int>{0, 120} << 240 << QString();
        QTest::newRow("a night") << QList<int>{0, 600} << 615 << u"0-600"_s;
        QTest::newRow("never") << QList<int>{} << 200 << u"0-200"_s;
        QTest::newRow("not yet") << QList<int>{} << 20 << QString();
        QTest::newRow("began late") << QList<int>{300} << 310 << u"0-300"_s;
        QTest::newRow("stopped early") << QList<int>{0, 15} << 1000 << u"15-1000"_s;
        QTest::newRow("long after the end") << QList<int>{0} << 9000 << u"0-1440"_s;
        // A step back is no silence; the step forward after it cannot be told from one.
        QTest::newRow("the clock was set back") << QList<int>{0, 100, 90} << 120 << QString();
        QTest::newRow("back and forth") << QList<int>{0, 100, -500, 110} << 120 << u"-500-110"_s;
    }
    void onlyALongSilenceIsATimeNobodyLookedAt()
    {
        QFETCH(QList<int>, minutes);
        QFETCH(int, nowMinutes);
        QFETCH(QString, expected);
        std::vector<Look> looks;
        for (const int minute : minutes)
            looks.push_back(lookAt(noon.addSecs(minute * 60)));
        QStringList silent;
        for (const UnwatchedTime &time : told(looks, noon.addSecs(nowMinutes * 60)).unwatched)
            silent << u"%1-%2"_s.arg(noon.secsTo(time.from) / 60).arg(noon.secsTo(time.to) / 60);
        QCOMPARE(silent.join(u' '), expected);
    }

    void aFailedLookIsNoLook()
    {
        const Observation all =
            told({lookAt(noon), failedAt(noon.addSecs(600 * 60))}, noon.addSecs(610 * 60));
        QCOMPARE(all.looks, 1);
        QCOMPARE(all.failedLooks, 1);
        QCOMPARE(all.failedInARow, 1);
        QVERIFY(all.lastError.has_value());
        QCOMPARE(all.unwatched.size(), std::size_t(1));
        QCOMPARE(told({failedAt(noon), failedAt(noon), lookAt(noon)}).failedInARow, 0);
    }

    void whatNoApiShowsIsNamedAndIsNoFailure()
    {
        Look look = lookAt(noon);
        QCOMPARE(told({look}).blindSpots.size(), std::size_t(1));
        QVERIFY(!told({look}).isHalfBlind());
        look.sources.front().status = CoverageStatus::Forbidden;
        QVERIFY(told({look}).isHalfBlind());
    }

    void whatIsSeriousIsOpenUntilItIsAccepted()
    {
        const Sign serious = sign(SignKind::Failed, u"1"_s);
        const Sign other = sign(SignKind::MovedAway, u"2"_s, false);
        const std::vector<Look> looks{lookAt(noon, {serious, other})};
        QCOMPARE(told(looks).unaccepted().size(), std::size_t(1));
        QCOMPARE(told(looks).open().size(), std::size_t(2));
        const SignAcceptance yes{noon, u"ada"_s, u"known"_s, {serious.key(), other.key()}};
        QVERIFY(told(looks, noon, {yes}).open().empty());
        const Sign more = sign(SignKind::Failed, u"3"_s);
        QCOMPARE(told({lookAt(noon, {serious, more})}, noon, {yes}).unaccepted().size(),
                 std::size_t(1));
    }

    void eachThingHasANoticeWithAKeyOfItsOwn()
    {
        const Observation all = told({lookAt(noon, {sign(SignKind::Failed, u"1"_s)}),
                                      failedAt(noon), failedAt(noon), failedAt(noon)});
        QStringList keys;
        for (const SignNotice &notice : noticesOf(all, u"billing"_s, u"prod"_s, noon.addDays(2)))
            keys << notice.key.section(u' ', 0, 0);
        QCOMPARE(keys, (QStringList{u"sign"_s, u"blind"_s, u"over"_s}));
        QVERIFY(
            noticesOf(told({lookAt(noon), failedAt(noon), failedAt(noon)}), u"a"_s, u"b"_s, noon)
                .empty());
    }

    void theSameBlindnessHasTheSameKeyUntilALookWorks()
    {
        const auto key = [](const std::vector<Look> &looks) {
            return noticesOf(told(looks), u"a"_s, u"b"_s, noon).front().key;
        };
        const Look bad = failedAt(noon);
        QCOMPARE(key({bad, bad, bad}), key({bad, bad, bad, bad, bad}));
        QVERIFY(key({bad, bad, bad}) != key({lookAt(noon.addSecs(9)), bad, bad, bad}));
    }

    void namesInNoticesHaveNoHiddenCharacters()
    {
        const Observation all = told({lookAt(noon, {sign(SignKind::Failed, u"1"_s)})});
        const auto notices = noticesOf(all, u"bil\u202Eling"_s, u"prod"_s, noon);
        QVERIFY(!notices.front().title.contains(QChar(u'\u202E')));
    }

    void whyALookFailedHasNoHiddenCharactersEither()
    {
        Look bad = failedAt(noon);
        bad.error = ApiError{ApiError::Kind::Unsafe, 0, u"of \u202Egnp.exe"_s};
        const auto notices = noticesOf(told({bad, bad, bad}), u"a"_s, u"b"_s, noon);
        QCOMPARE(notices.size(), 1U);
        QVERIFY(notices.front().body.contains(u"gnp.exe"_s));
        QVERIFY(!notices.front().body.contains(QChar(u'\u202E')));
    }

    void aLookReadsBackAsItWas()
    {
        Look look = lookAt(noon, {sign(SignKind::Appeared, u"1"_s)});
        look.mark = "{\"a\":1}";
        look.error = ApiError{.kind = ApiError::Kind::Server, .httpStatus = 500};
        Result<Look> read = lookFromJson(toJson(look));
        QVERIFY(read.has_value());
        read->at = look.at;
        read->by = look.by;
        QCOMPARE(*read, look);
    }

    void aDamagedLookIsRefused()
    {
        const QJsonObject whole = toJson(lookAt(noon, {sign(SignKind::Called, u"1"_s)}));
        for (const QString &key : whole.keys()) {
            QJsonObject cut = whole;
            cut.remove(key);
            QVERIFY2(!lookFromJson(cut), qPrintable(key));
        }
        QVERIFY(!lookFromJson({}));
    }

    void everyStepSaysWhetherItIsWatched()
    {
        for (int step = int(Step::Draft); step <= int(Step::Resuming); ++step) {
            RunState state;
            state.step = Step(step);
            const bool isWatched = state.step == Step::Observing || state.step == Step::Confirming;
            QCOMPARE(whyNotWatched(state).isEmpty(), isWatched);
        }
    }

    void seriousSignsHoldTheMachineAtTheQuestion()
    {
        const Plan plan = sample::plan();
        RunState state = initialState(plan);
        state.step = Step::Confirming;
        MachineRules rules;
        rules.project = [](const Impact &impact, const auto &) { return impact; };
        rules.holdsForSigns = true;
        QCOMPARE(advance(plan, state, event::Confirmed{}, noon, rules).state, state);
        rules.holdsForSigns = false;
        QVERIFY(advance(plan, state, event::Confirmed{}, noon, rules).state.isConfirmed);
        // Confirmed beforehand: it stops at the question all the same.
        state.step = Step::Rechecking;
        state.isConfirmed = true;
        rules.holdsForSigns = true;
        const Transition held = advance(plan, state, event::ImpactRead{plan.impact}, noon, rules);
        QCOMPARE(held.state.step, Step::Confirming);
    }

    void confirmedBeforehandItLooksOnceMoreBeforeItDeletes()
    {
        const Plan plan = sample::plan();
        RunState state = initialState(plan);
        state.step = Step::Rechecking;
        state.isConfirmed = true;
        MachineRules rules;
        rules.project = [](const Impact &impact, const auto &) { return impact; };
        rules.needsLook = true;
        const Transition looks = advance(plan, state, event::ImpactRead{plan.impact}, noon, rules);
        QCOMPARE(looks.state.step, Step::Confirming);
        QVERIFY(looks.effects == std::vector<MachineEffect>{effect::LookForSigns{}});
        const auto told = [&](const event::SignsLooked &looked) {
            return advance(plan, looks.state, looked, noon, rules);
        };
        const std::vector<MachineEffect> asks{effect::AskConfirmation{}};
        const Transition blind = told({ApiError{.kind = ApiError::Kind::TimedOut}});
        QVERIFY(blind.effects == asks); // what was not seen is not known
        QVERIFY(!blind.state.reason.isEmpty());
        QVERIFY(!blind.state.isConfirmed); // it was confirmed without that
        QVERIFY(told({}).effects == std::vector<MachineEffect>{effect::ReadImpact{}});
        rules.holdsForSigns = true; // it saw something
        QVERIFY(told({}).effects == asks);
        QVERIFY(!told({}).state.isConfirmed);
    }

    /// Whatever held it may be over by the time it is resumed: what was confirmed without it stays
    /// void, and so does what was confirmed before a stop in the last look.
    void whatWasConfirmedIsVoidOnceItIsAskedFor()
    {
        const Plan plan = sample::plan();
        RunState held = initialState(plan);
        for (std::size_t i = 0; i < plan.actions.size(); ++i) {
            if (plan.actions[i].phase == Phase::Preparing
                || plan.actions[i].phase == Phase::Deactivating)
                held.actions[i].state = ActionState::InEffect;
        }
        held.hasObserved = true;
        held.observeUntil = noon;
        held.step = Step::Confirming;
        held.isConfirmed = true;
        MachineRules rules;
        rules.project = [](const Impact &impact, const auto &) { return impact; };
        const auto asked = [&](const RunState &state) {
            const Transition resumed = advance(plan, state, event::ResumeRequested{}, noon, rules);
            const Transition read =
                advance(plan, resumed.state, event::ImpactRead{plan.impact}, noon, rules);
            return advance(plan, read.state, event::ImpactRead{plan.impact}, noon, rules);
        };
        const std::vector<MachineEffect> asks{effect::AskConfirmation{}};
        const ApiError timedOut{.kind = ApiError::Kind::TimedOut};
        const RunState blind = advance(plan, held, event::SignsLooked{timedOut}, noon, rules).state;
        QVERIFY(asked(blind).effects == asks);
        QVERIFY(asked(held).effects == asks);
    }

    void aLastLookIsOneAfterTheEndAndNotTheFirst()
    {
        const QDateTime end = noon.addDays(1);
        const QDateTime late = end.addSecs(60);
        QVERIFY(told({lookAt(noon), lookAt(end)}, late).hasLastLook(late));
        QVERIFY(!told({lookAt(noon), lookAt(end.addSecs(-1))}, late).hasLastLook(late));
        QVERIFY(!told({lookAt(end)}, late).hasLastLook(late)); // the first
        QVERIFY(!told({lookAt(noon), lookAt(end), failedAt(late)}, late).hasLastLook(late));
        const QDateTime later = end.addSecs(std::chrono::seconds(lastLookLasts).count() + 1);
        QVERIFY(!told({lookAt(noon), lookAt(end)}, later).hasLastLook(later));
        // Where the waiting was skipped, one before the end is the last.
        QVERIFY(told({lookAt(noon), lookAt(noon)}).hasLastLook(noon));
    }

    void ofSeveralEachThingBearsTheNameOfItsConnection()
    {
        const Coverage calls{u"calls"_s, u"Calls"_s, CoverageStatus::Invisible, u"none"_s, 0};
        const Coverage runs{u"runs"_s, u"Runs"_s, CoverageStatus::Forbidden, u"403"_s, 0};
        Sign sign{
            .kind = SignKind::Failed, .subject = {u"sync"_s, u"shared"_s}, .text = u"It failed."_s};
        MemberObservation one{.name = u"orders"_s, .observation = {}};
        one.observation.looks = 3;
        one.observation.lastLook = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        one.observation.signs = {{sign, one.observation.lastLook, one.observation.lastLook}};
        one.observation.accepted = {sign.key()};
        one.observation.blindSpots = {calls};
        MemberObservation two = one;
        two.name = u"bills"_s;
        two.observation.looks = 2;
        two.observation.accepted.clear();
        two.observation.blindSpots = {calls, runs};
        two.observation.failedInARow = 1;

        const Observation joint = jointObservation({one, two});
        QCOMPARE(joint.signs.size(), 2U);
        QVERIFY(joint.signs[0].sign.text.startsWith(u"orders"_s));
        QVERIFY(joint.signs[1].sign.text.startsWith(u"bills"_s));
        QCOMPARE(joint.unaccepted().size(), 1U); // one's acceptance is not the other's
        QCOMPARE(joint.unaccepted().front().text, joint.signs[1].sign.text);
        QCOMPARE(joint.looks, 2);
        QCOMPARE(joint.failedInARow, 1);
        QCOMPARE(joint.blindSpots.size(), 2U); // what holds for both is said once
        QCOMPARE(joint.blindSpots[0], calls);
        QVERIFY(joint.blindSpots[1].label.contains(u"bills"_s));
        QVERIFY(joint.isHalfBlind());
    }

    void ofSeveralTheEndIsToldOnce()
    {
        const QDateTime end(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        MemberObservation one{.name = u"orders"_s, .observation = {}};
        one.observation.end = end;
        one.observation.failedInARow = failedLooksToTell;
        MemberObservation two = one;
        two.name = u"bills"_s;
        const auto told = noticesOf(std::vector{one, two}, u"prod"_s, end);
        QCOMPARE(told.size(), 2U); // blind, and over
        for (const MemberNotice &notice : told)
            QVERIFY(!notice.member && notice.notice.title.contains(u'2'));
        two.observation.failedInARow = 0;
        const auto blind = noticesOf(std::vector{one, two}, u"prod"_s, end.addSecs(-1));
        QCOMPARE(blind.size(), 1U);
        QCOMPARE(blind.front().member, std::optional<std::size_t>(0));
        QVERIFY(blind.front().notice.title.contains(u"orders"_s));
    }
};

QTEST_GUILESS_MAIN(ObservationTest)
#include "tst_observation.moc"
