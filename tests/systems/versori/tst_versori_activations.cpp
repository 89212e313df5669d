// SPDX-License-Identifier: Apache-2.0
// Ending the activations of end users: what is sent, what a look says, and the way back with pairs
// and variables, with and without the memory of the process that did it.
#include "models/domain/redaction.h"
#include "tests/systems/support/words.h"
#include "tests/systems/versori/stage.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

vd::Activation &onlyActivation(Stage &stage)
{
    return stage.estate().activations.front();
}

} // namespace

class TestVersoriActivations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActivationComesBackWithItsPairsAndVariables_data();
    void anActivationComesBackWithItsPairsAndVariables();
    void secretVariablesAreHeldInMemoryOnly();
    void withoutMemorySecretVariablesNeedAPerson();
    void anActivationThatCannotBeSavedIsNotEnded_data();
    void anActivationThatCannotBeSavedIsNotEnded();
    void pairsAreTakenFromWhatFillsTheSlots();
    void aConnectionInTwoSlotsComesBackInBoth();
    void aUserActivatedAnewIsLeftAlone();
    void aTimedOutEndingIsSettledByLooking();
};

void TestVersoriActivations::anActivationComesBackWithItsPairsAndVariables_data()
{
    QTest::addColumn<bool>("crashes");
    QTest::addColumn<bool>("isThin");
    QTest::addColumn<bool>("namesOrigin");
    QTest::newRow("as it is") << false << false << false;
    QTest::newRow("after a crash") << true << false << false;
    QTest::newRow("lists are thin") << true << true << false;
    QTest::newRow("connections name the slot they were made for") << true << false << true;
}

void TestVersoriActivations::anActivationComesBackWithItsPairsAndVariables()
{
    QFETCH(bool, crashes);
    QFETCH(bool, isThin);
    QFETCH(bool, namesOrigin);
    SmallOrganisation made;
    made.estate.unknowns.thinActivations = isThin;
    made.estate.unknowns.originInLinks = namesOrigin;
    Stage stage(made.estate, made.own);
    const vd::Activation before = onlyActivation(stage);
    const int action = stage.makePlan(u"end-activation");
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    QVERIFY(stage.estate().activations.empty());
    QCOMPARE(redactedJson(stage.memo), stage.memo); // it survives the journal
    if (crashes)
        stage.crash();
    QCOMPARE(word(stage.look(action)), u"in effect"_s);
    QCOMPARE(word(stage.undo(action)), u"done"_s);
    if (crashes)
        stage.crash();
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    const vd::Activation &after = onlyActivation(stage);
    QVERIFY(after.id != before.id); // the loss that was said before
    QCOMPARE(after.user, before.user);
    QCOMPARE(after.fillings, before.fillings);
    QCOMPARE(after.variables, before.variables); // to the byte
    QCOMPARE(word(stage.undo(action)), u"nothing to do"_s);
    QCOMPARE(stage.estate().activations.size(), std::size_t(1));
}

void TestVersoriActivations::secretVariablesAreHeldInMemoryOnly()
{
    SmallOrganisation made;
    made.estate.activations.front().variables = R"({"apiToken":"CANARY-77","channel":"eu"})";
    Stage stage(made.estate, made.own);
    const int action = stage.makePlan(u"end-activation");
    QVERIFY(!QJsonDocument(toJson(stage.plan)).toJson().contains("CANARY"));
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    QVERIFY(!stage.memo.contains("CANARY") && stage.memo.contains("withheld"));
    QCOMPARE(redactedJson(stage.memo), stage.memo);
    QCOMPARE(word(stage.undo(action)), u"done"_s);
    QVERIFY(!stage.memo.contains("CANARY"));
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    QCOMPARE(onlyActivation(stage).variables, made.estate.activations.front().variables);
}

void TestVersoriActivations::withoutMemorySecretVariablesNeedAPerson()
{
    SmallOrganisation made;
    made.estate.activations.front().variables = R"({"password":"CANARY-77"})";
    Stage stage(made.estate, made.own);
    const int action = stage.makePlan(u"end-activation");
    QVERIFY(stage.plan.actions[std::size_t(action)].loss.contains(u"secret"));
    QVERIFY(stage.perform(action));
    stage.crash();
    QCOMPARE(word(stage.look(action)), u"in effect"_s);
    QCOMPARE(word(stage.undo(action)), u"unsafe"_s);
    QCOMPARE(stage.last.writes, 0); // never with masked variables
    // Started again by hand: then the way back is complete.
    auto again = made.estate.activations.front();
    again.id = vd::stableId(u"by hand"_s);
    stage.estate().activations = {again};
    QCOMPARE(word(stage.undo(action)), u"nothing to do"_s);
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
}

void TestVersoriActivations::anActivationThatCannotBeSavedIsNotEnded_data()
{
    addChangeColumns("outcome");
    addChange(
        "it ended meanwhile", [](auto &e, auto &) { e.activations.clear(); }, u"nothing to do"_s);
    addChange(
        "it uses another one now",
        [](auto &e, auto &o) { e.activations.front().fillings.insert(o.shop, o.spare); },
        u"conflict"_s);
    addChange(
        "nothing tells its connections", [](auto &e, auto &) { e.unknowns.thinEverywhere = true; },
        u"conflict"_s);
    addChange(
        "nothing tells which slot each one fills",
        [](auto &e, auto &) {
            e.unknowns.originInLinks = true;
            e.unknowns.fillingsUnknown = true;
        },
        u"unsafe"_s);
    addChange(
        "its user has a name that would be masked in the journal",
        [](auto &e, auto &) { e.users.front().externalId = u"token=abc"_s; }, u"unsafe"_s);
    addChange(
        "its user has no external id", [](auto &e, auto &) { e.users.front().externalId.clear(); },
        u"unsafe"_s);
    addChange(
        "the slots are cut",
        [](auto &e, auto &) {
            e.unknowns.envelopeRows = 1;
            e.unknowns.ignoresAfter = true;
        },
        u"malformed"_s);
}

void TestVersoriActivations::anActivationThatCannotBeSavedIsNotEnded()
{
    QFETCH(Change, change);
    QFETCH(QString, outcome);
    const SmallOrganisation made;
    Stage stage(made.estate, made.own);
    const int action = stage.makePlan(u"end-activation");
    change(stage.estate(), made);
    QCOMPARE(word(stage.perform(action)), outcome);
    QCOMPARE(stage.last.writes, 0);
}

void TestVersoriActivations::pairsAreTakenFromWhatFillsTheSlots()
{
    SmallOrganisation made;
    made.estate.unknowns.originInLinks = true;
    made.estate.connection(made.own)->madeForSlot = made.erp; // and fills the slot of the shop
    Stage stage(made.estate, made.own);
    const int action = stage.makePlan(u"end-activation");
    QVERIFY(stage.perform(action));
    QVERIFY(stage.undo(action));
    QCOMPARE(onlyActivation(stage).fillings, made.estate.activations.front().fillings);
}

void TestVersoriActivations::aConnectionInTwoSlotsComesBackInBoth()
{
    for (const bool isToldBySlot : {false, true}) {
        SmallOrganisation made;
        made.estate.unknowns.fillingsUnknown = !isToldBySlot;
        made.estate.activations.front().fillings = {{made.erp, made.fixed},
                                                    {made.shop, made.fixed}};
        Stage stage(made.estate, made.fixed);
        const int action = stage.makePlan(u"end-activation");
        QCOMPARE(word(stage.perform(action)), u"done"_s);
        QCOMPARE(word(stage.undo(action)), u"done"_s);
        QCOMPARE(onlyActivation(stage).fillings, made.estate.activations.front().fillings);
    }
}

void TestVersoriActivations::aUserActivatedAnewIsLeftAlone()
{
    const SmallOrganisation made;
    Stage stage(made.estate, made.own);
    const int action = stage.makePlan(u"end-activation");
    QVERIFY(stage.perform(action));
    auto other = made.estate.activations.front();
    other.id = vd::stableId(u"anew"_s);
    other.fillings.insert(made.shop, made.spare);
    stage.estate().activations = {other};
    QCOMPARE(word(stage.look(action)), u"in effect"_s); // ours is ended
    QCOMPARE(word(stage.undo(action)), u"conflict"_s);
    QCOMPARE(stage.last.writes, 0);
}

void TestVersoriActivations::aTimedOutEndingIsSettledByLooking()
{
    const SmallOrganisation made;
    for (const bool tookEffect : {false, true}) {
        Stage stage(made.estate, made.own);
        const int action = stage.makePlan(u"end-activation");
        const World server = stage.world;
        stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            if (ask.effect == AskEffect::Reads)
                return server(ask);
            if (tookEffect)
                (void)server(ask);
            return failure({.kind = ApiError::Kind::TimedOut});
        };
        QCOMPARE(word(stage.perform(action)), u"timed-out"_s);
        stage.crash();
        QCOMPARE(word(stage.look(action)), tookEffect ? u"in effect"_s : u"not in effect"_s);
        stage.world = server;
        QCOMPARE(word(stage.undo(action)), tookEffect ? u"done"_s : u"nothing to do"_s);
        QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    }
}

QTEST_APPLESS_MAIN(TestVersoriActivations)
#include "tst_versori_activations.moc"
