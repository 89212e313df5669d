// SPDX-License-Identifier: Apache-2.0
// What each action sends, when it sends nothing, what a look says, and what is taken back.
#include "models/systems/polytomic/polytomicsystem.h"
#include "tests/systems/polytomic/stage.h"
#include "tests/systems/polytomic/trouble.h"

#include <QTest>

#include <set>

using namespace linchpin;
using namespace linchpin::polytomic::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
namespace demo = linchpin::polytomic::demo;

namespace {

/// Verb, kind and number of each action, in the order of the road.
QStringList sketch(const std::vector<PlannedAction> &actions)
{
    QStringList lines;
    for (const PlannedAction &action : actions)
        lines.append(u"%1 %2 %3 %4"_s.arg(wordOf(action.phase), action.verb, action.subject.kind,
                                          action.subject.id.right(1)));
    return lines;
}

} // namespace

class TestPolytomicActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlanGoesFromTheOutsideIn();
    void aPlanByForceHasOneDeletionAndNamesWhatGoes();
    void switchingSendsWhatWasPlannedAndNothingElse();
    void whatIsOffAlreadyIsLeftAlone();
    void aSwitchIsLookedAt_data();
    void aSwitchIsLookedAt();
    void nothingIsSentIfTheFlagIsNotTold();
    void undoSwitchesOnAgainAndNothingElse();
    void everyChangeHasAKeyOfItsOwn();
    void aDependentIsGoneOnlyForAKeyOfTheSameOrganisation();
    void aKeyOfAnotherOrganisationDeletesNothing();
    void whoseKeyItWasIsKnownThoughTheConnectionDoesNotTell();
    void forceTellsWhatItLeftBehind();
    void forceThatFailedHalfWayIsNoStateOfBefore();
    void forceWaitsForNothingToRun();
    void aPlanThatHoldsSomethingForeignSendsNothing_data();
    void aPlanThatHoldsSomethingForeignSendsNothing();
};

void TestPolytomicActions::thePlanGoesFromTheOutsideIn()
{
    Stage stage(smallEstate());
    stage.makePlan();
    QCOMPARE(
        sketch(stage.plan.actions),
        QStringList({u"deactivating deactivate bulk-sync 1"_s, u"deactivating deactivate sync 1"_s,
                     u"deactivating cancel-run bulk-sync 1"_s, u"deactivating cancel-run sync 1"_s,
                     u"deactivating cancel-run sync 2"_s,
                     u"removing-dependents delete-dependent bulk-sync 1"_s,
                     u"removing-dependents delete-dependent sync 1"_s,
                     u"removing-dependents delete-dependent sync 2"_s,
                     u"removing-dependents delete-dependent model 1"_s,
                     u"deleting delete connection 1"_s}));
    for (const PlannedAction &action : stage.plan.actions) {
        QCOMPARE(action.isReversible, action.verb == u"deactivate");
        QVERIFY2(!action.loss.isEmpty(), qPrintable(action.purpose));
        QVERIFY(!action.path.contains(u"force"_s));
    }
    QVERIFY(objections(stage.plan.impact, stage.plan.choices).empty());
}

void TestPolytomicActions::aPlanByForceHasOneDeletionAndNamesWhatGoes()
{
    Stage stage(smallEstate());
    stage.makePlan(true);
    stage.plan.choices.forceCascadeReason = u"the project ends"_s;
    const PlannedAction &last = stage.plan.actions.back();
    QCOMPARE(stage.plan.count(Phase::RemovingDependents), 0);
    QCOMPARE(stage.plan.count(Phase::Deleting), 1);
    QCOMPARE(stage.plan.count(Phase::Deactivating), 5); // off and quiet first, all the same
    QVERIFY(last.path.endsWith(u"?force=true"_s));
    for (const QString &name : {u"Bulk"_s, u"Model"_s, u"Running"_s, u"Paused"_s})
        QVERIFY2(last.loss.contains(u'"' + name + u'"'), qPrintable(last.loss));
    QVERIFY(!last.loss.contains(u"Runs after"_s)); // that one stays
    // What stays still has to be decided.
    QCOMPARE(needingDecision(stage.plan.impact, stage.plan.choices).size(), 1U);
}

void TestPolytomicActions::switchingSendsWhatWasPlannedAndNothingElse()
{
    Stage stage(smallEstate());
    stage.makePlan();
    const int action = stage.find(u"deactivate", 1);
    QVERIFY(stage.perform(action).has_value());
    QCOMPARE(stage.last.writes, 1);
    const HttpRequest &request = stage.lastWrite()->request;
    QCOMPARE(QString::fromLatin1(request.method), stage.plan.actions[std::size_t(action)].method);
    QCOMPARE(request.target(), stage.plan.actions[std::size_t(action)].path);
    QCOMPARE(request.body, "{\"active\":false}");
    QVERIFY(!stage.estate().syncs.front().isActive);
    QVERIFY(stage.estate().syncs.front().run); // its own run goes on
}

void TestPolytomicActions::whatIsOffAlreadyIsLeftAlone()
{
    Stage stage(smallEstate());
    stage.makePlan();
    stage.estate().bulkSyncs.front().isActive = false; // somebody else was faster
    const auto performed = stage.perform(stage.find(u"deactivate"));
    QCOMPARE(performed->kind, Performed::Kind::NothingToDo);
    QCOMPARE(stage.last.writes, 0);
}

void TestPolytomicActions::aSwitchIsLookedAt_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("off") << u"off"_s << u"in effect"_s;
    QTest::newRow("on") << u"on"_s << u"not in effect"_s;
    QTest::newRow("gone") << u"gone"_s << u"not-found"_s;
    QTest::newRow("another one") << u"another"_s << u"malformed"_s;
    QTest::newRow("the flag is not told") << u"{\"data\":{\"id\":\"ID\"}}"_s << u"malformed"_s;
    QTest::newRow("the flag is null")
        << u"{\"data\":{\"id\":\"ID\",\"active\":null}}"_s << u"malformed"_s;
    QTest::newRow("the flag is a text")
        << u"{\"data\":{\"id\":\"ID\",\"active\":\"false\"}}"_s << u"malformed"_s;
    QTest::newRow("no data") << u"{\"data\":null}"_s << u"malformed"_s;
}

void TestPolytomicActions::aSwitchIsLookedAt()
{
    QFETCH(QString, world);
    QFETCH(QString, outcome);
    Stage stage(smallEstate());
    stage.makePlan();
    demo::BulkSync &sync = stage.estate().bulkSyncs.front();
    sync.isActive = world == u"on";
    const QByteArray id = sync.id.toLatin1();
    if (world == u"gone")
        stage.estate().bulkSyncs.clear();
    else if (world == u"another")
        stage.world = [](const Ask &) {
            return reply(
                200, "{\"data\":{\"id\":\"" + idNumber(2, 7).toLatin1() + "\",\"active\":false}}");
        };
    else if (world.startsWith(u'{'))
        stage.world = [&](const Ask &) { return reply(200, world.toLatin1().replace("ID", id)); };
    stage.crash(); // a look needs nothing but the plan
    QCOMPARE(word(stage.look(stage.find(u"deactivate"))), outcome);
    QCOMPARE(stage.last.writes, 0);
}

void TestPolytomicActions::nothingIsSentIfTheFlagIsNotTold()
{
    Stage stage(smallEstate());
    stage.makePlan();
    stage.world = [](const Ask &) {
        return reply(200, "{\"data\":{\"id\":\"" + idNumber(2, 0).toLatin1() + "\"}}");
    };
    QCOMPARE(stage.perform(stage.find(u"deactivate")).error().kind, Kind::Malformed);
    QCOMPARE(stage.last.writes, 0);
}

void TestPolytomicActions::undoSwitchesOnAgainAndNothingElse()
{
    Stage stage(smallEstate());
    stage.makePlan();
    const int action = stage.find(u"deactivate");
    stage.carryOut(action);
    stage.crash();
    QVERIFY(stage.undo(action).has_value());
    QCOMPARE(stage.lastWrite()->request.body, "{\"active\":true}");
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    QCOMPARE(stage.undo(action)->kind, Performed::Kind::NothingToDo);
    QCOMPARE(stage.last.writes, 0);
    // Only switching has a way back.
    QCOMPARE(stage.undo(stage.find(u"cancel-run")).error().kind, Kind::Unsafe);
    QCOMPARE(stage.undo(stage.find(u"delete-dependent")).error().kind, Kind::Unsafe);
    QCOMPARE(stage.undo(stage.find(u"delete")).error().kind, Kind::Unsafe);
}

void TestPolytomicActions::everyChangeHasAKeyOfItsOwn()
{
    Stage stage(smallEstate());
    stage.makePlan();
    const int action = stage.find(u"deactivate");
    std::set<QByteArray> keys;
    for (int i = 0; i < 3; ++i) { // off, on, off, on: the same key would replay the first answer
        for (const bool isOff : {true, false}) {
            QVERIFY((isOff ? stage.perform(action) : stage.undo(action)).has_value());
            const auto headers = stage.lastWrite()->request.headers;
            QCOMPARE(headers.size(), 1);
            QCOMPARE(headers.front().first, "Idempotency-Key");
            QVERIFY(headers.front().second.size() >= 8);
            QVERIFY(keys.insert(headers.front().second).second);
            QCOMPARE(stage.estate().bulkSyncs.front().isActive, !isOff);
        }
    }
    // The server does not take one with a DELETE.
    quieten(stage.estate());
    QVERIFY(stage.perform(stage.find(u"delete")).has_value() || stage.lastWrite());
    QVERIFY(stage.lastWrite()->request.headers.isEmpty());
}

void TestPolytomicActions::aDependentIsGoneOnlyForAKeyOfTheSameOrganisation()
{
    for (const bool isScoped : {true, false}) {
        Stage stage(smallEstate());
        if (!isScoped)
            stage.endpoint.scope.clear(); // then the plan knows the connection's organisation
        stage.makePlan();
        quieten(stage.estate());
        const int action = stage.find(u"delete-dependent");
        QCOMPARE(word(stage.look(action)), u"not in effect"_s);
        QVERIFY(stage.perform(action).has_value());
        QCOMPARE(word(stage.look(action)), u"in effect"_s);
        QVERIFY(stage.server.act(u"move-key"_s));
        QCOMPARE(word(stage.look(action)), u"unsafe"_s);
        QCOMPARE(word(stage.look(stage.find(u"delete"))), u"unsafe"_s);
    }
}

void TestPolytomicActions::aKeyOfAnotherOrganisationDeletesNothing()
{
    for (const bool isScoped : {true, false}) {
        Stage stage(smallEstate());
        if (!isScoped)
            stage.endpoint.scope.clear();
        stage.makePlan();
        quieten(stage.estate());
        QVERIFY(stage.server.act(u"move-key"_s));
        for (const auto &verb : {u"delete-dependent"_s, u"delete"_s}) {
            QCOMPARE(stage.perform(stage.find(verb)).error().kind, Kind::Unsafe);
            QCOMPARE(stage.last.writes, 0);
        }
    }
}

void TestPolytomicActions::whoseKeyItWasIsKnownThoughTheConnectionDoesNotTell()
{
    demo::Estate estate = smallEstate();
    estate.readings.tellsOrganisation = false;
    estate.bulkSyncs.clear();
    estate.syncs.clear();
    estate.models.clear();
    Stage stage(estate);
    stage.endpoint.scope.clear();
    stage.makePlan();
    const int action = stage.find(u"delete");
    const World truth = stage.world;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        return ask.effect == AskEffect::Deletes ? reply(500, "{}") : truth(ask);
    };
    QCOMPARE(stage.perform(action).error().kind, Kind::Server);
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    QVERIFY(stage.server.act(u"move-key"_s)); // now nothing of it can be seen
    stage.crash();
    QCOMPARE(word(stage.look(action)), u"unsafe"_s);
}

void TestPolytomicActions::forceTellsWhatItLeftBehind()
{
    demo::Estate estate = smallEstate();
    quieten(estate);
    estate.readings.doesForceTakeModels = false;
    for (const bool isUnclear : {false, true}) { // carried out, and answered by a 500
        Stage stage(estate);
        stage.makePlan(true);
        const World truth = stage.world;
        stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            const Result<HttpResponse> whole = truth(ask);
            return ask.effect == AskEffect::Deletes && isUnclear ? reply(500, "{}") : whole;
        };
        const auto performed = stage.perform(stage.find(u"force-delete"));
        QCOMPARE(stage.last.writes, 1);
        QCOMPARE(performed->warnings.size(), 2U); // the model, and the sync over it
        QVERIFY(performed->warnings.front().code.startsWith(u"leftover-"_s));
        QCOMPARE(word(stage.look(stage.find(u"force-delete"))), u"in effect"_s);
    }
    estate.readings.doesForceTakeModels = true;
    Stage clean(estate);
    clean.makePlan(true);
    QCOMPARE(clean.perform(clean.find(u"force-delete"))->warnings, std::vector<Warning>());
    QVERIFY(clean.estate().syncs.size() == 1); // the second ring stays
}

/// Nobody says that force is all or nothing: what it took stays taken, and there is no way back.
void TestPolytomicActions::forceThatFailedHalfWayIsNoStateOfBefore()
{
    for (const int taken : {0, 1, 2, 3}) {
        Stage stage(smallEstate());
        quieten(stage.estate());
        stage.makePlan(true);
        const int action = stage.find(u"force-delete");
        const World truth = stage.world;
        stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            if (ask.effect != AskEffect::Deletes)
                return truth(ask);
            if (taken == 1)
                stage.estate().models.clear();
            if (taken == 2)
                stage.estate().bulkSyncs.clear();
            if (taken == 3)
                stage.estate().syncs.erase(stage.estate().syncs.begin());
            return reply(500, R"({"message":"something failed","status":500})");
        };
        QCOMPARE(stage.perform(action).error().kind, Kind::Server);
        stage.crash();
        QCOMPARE(word(stage.look(action)), taken == 0 ? u"not in effect"_s : u"different"_s);
    }
}

void TestPolytomicActions::forceWaitsForNothingToRun()
{
    Stage stage(smallEstate());
    stage.makePlan(true);
    QCOMPARE(stage.perform(stage.find(u"force-delete")).error().kind, Kind::Conflict);
    QCOMPARE(stage.last.writes, 0);
    quieten(stage.estate());
    QCOMPARE(stage.perform(stage.find(u"force-delete"))->kind, Performed::Kind::Done);
}

void TestPolytomicActions::aPlanThatHoldsSomethingForeignSendsNothing_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    const QString good = idNumber(1, 0);
    QTest::newRow("an unknown verb") << u"erase"_s << u"connection"_s << good;
    QTest::newRow("a connection has no switch") << u"deactivate"_s << u"connection"_s << good;
    QTest::newRow("a model has no switch") << u"deactivate"_s << u"model"_s << good;
    QTest::newRow("a connection is no dependent")
        << u"delete-dependent"_s << u"connection"_s << good;
    QTest::newRow("a sync is no connection") << u"delete"_s << u"sync"_s << good;
    QTest::newRow("force on a sync") << u"force-delete"_s << u"sync"_s << good;
    QTest::newRow("a copy belongs to somebody else")
        << u"delete-dependent"_s << u"shared-copy"_s << good;
    QTest::newRow("an empty id: the whole list") << u"delete-dependent"_s << u"sync"_s << u""_s;
    QTest::newRow("zeros") << u"delete"_s << u"connection"_s
                           << u"00000000-0000-0000-0000-000000000000"_s;
    QTest::newRow("a neighbour's path") << u"delete"_s << u"connection"_s << u"../models/"_s + good;
    QTest::newRow("more path") << u"delete"_s << u"connection"_s << good + u"/shared"_s;
    QTest::newRow("a query") << u"delete"_s << u"connection"_s << good + u"?force=true"_s;
}

void TestPolytomicActions::aPlanThatHoldsSomethingForeignSendsNothing()
{
    QFETCH(QString, verb);
    QFETCH(QString, kind);
    QFETCH(QString, id);
    Stage stage(smallEstate());
    stage.plan.actions = {{.verb = verb, .subject = {kind, id}}};
    QCOMPARE(stage.perform(0).error().kind, Kind::Unsafe);
    QCOMPARE(stage.last.requests(), 0);
    QCOMPARE(stage.look(0).error().kind, Kind::Unsafe);
    QCOMPARE(stage.undo(0).error().kind, Kind::Unsafe);
    QCOMPARE(stage.last.requests(), 0);
}

QTEST_APPLESS_MAIN(TestPolytomicActions)
#include "tst_polytomic_actions.moc"
