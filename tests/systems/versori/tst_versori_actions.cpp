// SPDX-License-Identifier: Apache-2.0
// Unlinking and deleting: what is sent, what a look says, and the way back, with and without the
// memory of the process that did it.
#include "models/domain/redaction.h"
#include "tests/systems/support/words.h"
#include "tests/systems/versori/stage.h"

#include <QTest>

#include <algorithm>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

class TestVersoriActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlinkingSendsTheSlotInABodyAndIsProvedByTheList();
    void unlinkingLooksBeforeItSends_data();
    void unlinkingLooksBeforeItSends();
    void aLookAtASlotSeesWhatIsThere_data();
    void aLookAtASlotSeesWhatIsThere();
    void linkingAgainLeavesAStrangerAlone_data();
    void linkingAgainLeavesAStrangerAlone();
    void aNeighbourOfBeforeIsNoStranger();
    void anAcceptedUnlinkingIsTakenBackThoughTheListNeverShowedIt();
    void aChangeOfOurOwnIsNoChangeBySomebodyElse();
    void theTimeOfChangeIsKnownAfterACrash();
    void theDeleteIsSentOnceAndOnly204IsAYes_data();
    void theDeleteIsSentOnceAndOnly204IsAYes();
};

void TestVersoriActions::unlinkingSendsTheSlotInABodyAndIsProvedByTheList()
{
    const SmallOrganisation made;
    Stage stage(made.estate, made.fixed);
    const int action = stage.makePlan(u"unlink");
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    const auto write = std::ranges::find(stage.last.asked, AskEffect::Changes, &Ask::effect);
    QCOMPARE(write->request.method, "DELETE");
    QVERIFY(write->request.path.endsWith("/link"));
    QCOMPARE(write->request.contentType, "application/json");
    QCOMPARE(write->request.body, "{\"connectionTemplateId\":\"" + made.erp.toLatin1() + "\"}");
    QCOMPARE(stage.last.writes, 1);
    QCOMPARE(stage.last.requests(), 4); // connection, links, unlink, connection
    QCOMPARE(word(stage.look(action)), u"in effect"_s);
    QVERIFY(stage.estate().slot(made.erp)->connection.isEmpty());
    QCOMPARE(word(stage.undo(action)), u"done"_s);
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    QCOMPARE(stage.estate().slot(made.erp)->connection, made.fixed);
    QCOMPARE(word(stage.undo(action)), u"nothing to do"_s);
}

void TestVersoriActions::unlinkingLooksBeforeItSends_data()
{
    addChangeColumns("outcome");
    addChange(
        "already unlinked", [](auto &e, auto &o) { e.slot(o.erp)->connection.clear(); },
        u"nothing to do"_s);
    addChange(
        "another one is linked now", [](auto &e, auto &o) { e.slot(o.erp)->connection = o.spare; },
        u"nothing to do"_s);
    addChange(
        "the connection was changed",
        [](auto &e, auto &o) { e.connection(o.fixed)->updatedAt = u"2026-01-01T00:00:00Z"_s; },
        u"conflict"_s);
    addChange(
        "the connection is gone",
        [](auto &e, auto &o) {
            std::erase_if(e.connections, [&](auto &one) { return one.id == o.fixed; });
        },
        u"not-found"_s);
    addChange(
        "the list is cut",
        [](auto &e, auto &o) {
            e.slot(o.erp)->connection = o.spare;
            e.slot(o.shop)->connection = o.own;
            e.unknowns.envelopeRows = 1;
            e.unknowns.ignoresAfter = true;
        },
        u"malformed"_s);
}

void TestVersoriActions::unlinkingLooksBeforeItSends()
{
    QFETCH(Change, change);
    QFETCH(QString, outcome);
    const SmallOrganisation made;
    Stage stage(made.estate, made.fixed);
    const int action = stage.makePlan(u"unlink");
    stage.plan.actions.erase(stage.plan.actions.begin()); // as if it were the first
    change(stage.estate(), made);
    QCOMPARE(word(stage.perform(action - 1)), outcome);
    QCOMPARE(stage.last.writes, 0);
}

void TestVersoriActions::aLookAtASlotSeesWhatIsThere_data()
{
    addChangeColumns("seen");
    addChange(
        "still linked", [](auto &, auto &) {}, u"not in effect"_s);
    addChange(
        "unlinked", [](auto &e, auto &o) { e.slot(o.erp)->connection.clear(); }, u"in effect"_s);
    addChange(
        "replaced", [](auto &e, auto &o) { e.slot(o.erp)->connection = o.spare; }, u"in effect"_s);
    addChange(
        "unlinked, and the environment is in error",
        [](auto &e, auto &o) {
            e.slot(o.erp)->connection.clear();
            e.environment(o.environment)->status = u"error"_s;
        },
        u"different"_s);
    addChange(
        "still linked in a slot that is not told",
        [](auto &e, auto &o) { e.slot(o.erp)->isUnnamed = true; }, u"not in effect"_s);
    addChange(
        "unlinked, but the list is cut",
        [](auto &e, auto &o) {
            e.slot(o.erp)->connection = o.spare;
            e.slot(o.shop)->connection = o.own;
            e.unknowns.envelopeRows = 1;
            e.unknowns.ignoresAfter = true;
        },
        u"malformed"_s);
    addChange(
        "the environment is gone", [](auto &e, auto &) { e.projects.clear(); }, u"not-found"_s);
}

void TestVersoriActions::aLookAtASlotSeesWhatIsThere()
{
    QFETCH(Change, change);
    QFETCH(QString, seen);
    const SmallOrganisation made;
    Stage stage(made.estate, made.fixed);
    const int action = stage.makePlan(u"unlink");
    change(stage.estate(), made);
    QCOMPARE(word(stage.look(action)), seen);
    stage.crash(); // nothing is remembered, and nothing needs to be
    QCOMPARE(word(stage.look(action)), seen);
}

void TestVersoriActions::linkingAgainLeavesAStrangerAlone_data()
{
    QTest::addColumn<bool>("isUnnamed");
    QTest::addColumn<bool>("namesOrigin");
    QTest::newRow("the list names the slot") << false << false;
    QTest::newRow("the list names no slot") << true << false;
    QTest::newRow("the list names the slot it was made for") << false << true;
}

void TestVersoriActions::linkingAgainLeavesAStrangerAlone()
{
    QFETCH(bool, isUnnamed);
    QFETCH(bool, namesOrigin);
    SmallOrganisation made;
    made.estate.unknowns.originInLinks = namesOrigin;
    made.estate.connection(made.fixed)->madeForSlot = made.erp;
    made.estate.slot(made.erp)->isUnnamed = isUnnamed;
    Stage stage(made.estate, made.fixed);
    const int action = stage.makePlan(u"unlink");
    for (const QString &madeFor : {QString(), vd::stableId(u"elsewhere"_s)}) {
        stage.estate().slot(made.erp)->connection = made.fixed;
        QVERIFY(stage.perform(action));
        stage.estate().connection(made.spare)->madeForSlot = madeFor;
        stage.estate().slot(made.erp)->connection = made.spare;
        QCOMPARE(word(stage.undo(action)), u"conflict"_s);
        QCOMPARE(stage.last.writes, 0);
        QCOMPARE(stage.estate().slot(made.erp)->connection, made.spare);
    }
}

void TestVersoriActions::aNeighbourOfBeforeIsNoStranger()
{
    SmallOrganisation made;
    made.estate.slot(made.shop)->isUnnamed = true;
    made.estate.slot(made.shop)->connection = made.spare; // linked beside ours, in a slot untold
    Stage stage(made.estate, made.fixed);
    const int action = stage.makePlan(u"unlink");
    QVERIFY(stage.perform(action));
    stage.crash();
    QCOMPARE(word(stage.undo(action)), u"done"_s);
    QCOMPARE(stage.estate().slot(made.erp)->connection, made.fixed);
    // One that came meanwhile and fills another slot, which the list says, is none of ours either.
    stage.estate().slot(made.shop)->connection.clear();
    QVERIFY(stage.perform(action));
    stage.estate().slot(made.shop)->isUnnamed = false;
    stage.estate().slot(made.shop)->connection = made.own;
    QCOMPARE(word(stage.undo(action)), u"done"_s);
    QCOMPARE(stage.estate().slot(made.shop)->connection, made.own);
}

/// A connection in two slots of an environment may be listed once, under the slot it was made for.
void TestVersoriActions::anAcceptedUnlinkingIsTakenBackThoughTheListNeverShowedIt()
{
    SmallOrganisation made;
    made.estate.unknowns.originInLinks = true;
    made.estate.connection(made.fixed)->madeForSlot = made.erp;
    made.estate.slot(made.shop)->connection = made.fixed;
    Stage stage(made.estate, made.fixed);
    const int action = stage.makePlan(u"unlink");
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    QVERIFY(stage.estate().slot(made.erp)->connection.isEmpty());
    QCOMPARE(word(stage.look(action)), u"not yet"_s); // never "as before"
    QCOMPARE(word(stage.undo(action)), u"done"_s);
    QCOMPARE(stage.estate().slot(made.erp)->connection, made.fixed);
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
}

/// No source says whether linking changes the connection's time: both are taken.
void TestVersoriActions::aChangeOfOurOwnIsNoChangeBySomebodyElse()
{
    for (const bool touches : {false, true}) {
        SmallOrganisation made;
        made.estate.unknowns.linkingTouches = touches;
        Stage stage(made.estate, made.fixed);
        const int unlink = stage.makePlan(u"unlink");
        const int ending = unlink - 1;
        const int deletion = unlink + 1;
        QCOMPARE(word(stage.perform(ending)), u"done"_s);
        QCOMPARE(word(stage.perform(unlink)), u"done"_s);
        stage.estate().connection(made.fixed)->updatedAt.append(u'!');
        QCOMPARE(word(stage.perform(deletion)), u"conflict"_s);
        QCOMPARE(stage.last.writes, 0);
        stage.estate().connection(made.fixed)->updatedAt.chop(1);
        QCOMPARE(word(stage.perform(deletion)), u"done"_s);
        QCOMPARE(word(stage.look(deletion)), u"in effect"_s);
    }
}

void TestVersoriActions::theTimeOfChangeIsKnownAfterACrash()
{
    for (const bool touches : {false, true}) {
        SmallOrganisation made;
        made.estate.unknowns.linkingTouches = touches;
        Stage stage(made.estate, made.fixed);
        const int unlink = stage.makePlan(u"unlink");
        stage.progress.resize(stage.plan.actions.size());
        for (const int action : {unlink - 1, unlink}) {
            QCOMPARE(word(stage.perform(action)), u"done"_s);
            stage.progress[std::size_t(action)] = {ActionState::InEffect, redactedJson(stage.memo)};
        }
        stage.crash();
        stage.memo.clear();
        stage.estate().connection(made.fixed)->updatedAt.append(u'!');
        QCOMPARE(word(stage.perform(unlink + 1)), u"conflict"_s);
        QCOMPARE(stage.last.writes, 0);
        stage.estate().connection(made.fixed)->updatedAt.chop(1);
        QCOMPARE(word(stage.perform(unlink + 1)), u"done"_s);
    }
}

void TestVersoriActions::theDeleteIsSentOnceAndOnly204IsAYes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("204") << 204 << u"done"_s;
    QTest::newRow("200") << 200 << u"malformed"_s;
    QTest::newRow("202") << 202 << u"malformed"_s;
    QTest::newRow("409") << 409 << u"conflict"_s;
    QTest::newRow("412") << 412 << u"conflict"_s;
    QTest::newRow("423") << 423 << u"conflict"_s;
    QTest::newRow("400") << 400 << u"refused"_s;
    QTest::newRow("500") << 500 << u"server"_s;
}

void TestVersoriActions::theDeleteIsSentOnceAndOnly204IsAYes()
{
    QFETCH(int, status);
    QFETCH(QString, outcome);
    SmallOrganisation made;
    Stage stage(made.estate, status < 300 ? made.spare : made.own);
    const int action = stage.makePlan(u"delete");
    stage.memory.insert(u"versori-updated"_s, "?"); // the activation of `own` is still there
    stage.estate().unknowns.deleteStatus = status;
    stage.estate().unknowns.inUseStatus = status;
    QCOMPARE(word(stage.perform(action)), outcome);
    QCOMPARE(stage.last.writes, 1);
    QCOMPARE(word(stage.look(action)), status < 300 ? u"in effect"_s : u"not in effect"_s);
}

QTEST_APPLESS_MAIN(TestVersoriActions)
#include "tst_versori_actions.moc"
