// SPDX-License-Identifier: Apache-2.0
// Somebody else works on the same site: what they saved is never taken back, and what is claimed is
// what was seen.
#include "tests/systems/umbraco/randomestate.h"
#include "tests/systems/umbraco/stage.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "{\"apiKey\":\"sk-canary-4711\"}";
const QByteArray rotated = "{\"apiKey\":\"sk-rotated\"}";

QString word(const Result<Seen> &seen)
{
    constexpr std::array words{"in effect", "not in effect", "not yet", "different"};
    return seen ? QString::fromLatin1(words.at(std::size_t(*seen)))
                : u"error "_s + seen.error().word();
}

QString word(const Result<Performed> &performed)
{
    if (!performed)
        return u"error "_s + performed.error().word();
    const QString kind =
        performed->kind == Performed::Kind::NothingToDo ? u"nothing to do"_s : u"done"_s;
    return performed->warnings.empty() ? kind : kind + u", "_s + performed->warnings.front().code;
}

/// A save somebody else makes.
void save(EstateConnection &connection, bool isActive, const QByteArray &settings)
{
    connection.history[connection.version++] = connection.content;
    connection.content.isActive = isActive;
    connection.content.settings = settings;
}

Choices moveTo(const QString &target)
{
    return {.decisions = {{.dependent = {u"profile"_s, guidNumber(2, 0)},
                           .word = DecisionWord::Reassign,
                           .target = target}}};
}

/// Writes are answered with 500, whether they are carried out or not.
World failing(Stage &stage, bool doesTakeEffect)
{
    return [&stage, doesTakeEffect](const Ask &ask) -> Result<HttpResponse> {
        if (ask.effect == AskEffect::Reads)
            return stage.estate.answer(ask.request);
        if (doesTakeEffect)
            (void)stage.estate.answer(ask.request);
        return reply(500);
    };
}

World working(Stage &stage)
{
    return [&stage](const Ask &ask) -> Result<HttpResponse> {
        return stage.estate.answer(ask.request);
    };
}

} // namespace

class TestUmbracoOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaveBesideOurFailedSwitchOffIsKept_data();
    void aSaveBesideOurFailedSwitchOffIsKept();
    void aSaveBesideOurWayBackIsKept_data();
    void aSaveBesideOurWayBackIsKept();
    void aWayBackThatDamagesTheKeyIsSaid();
    void aSwitchOffAfterOurWayBackIsTheirs();
    void aRefusedWayBackIsNotForcedOverALaterSave();
    void aProfileThatWasMovedOnStaysThere();
    void aTargetThatDoesNotFitAnyMoreStopsTheMoveAndTheDelete_data();
    void aTargetThatDoesNotFitAnyMoreStopsTheMoveAndTheDelete();
    void aDependentIsGoneOnlyIfItsListSaysSoToo_data();
    void aDependentIsGoneOnlyIfItsListSaysSoToo();
};

void TestUmbracoOthers::aSaveBesideOurFailedSwitchOffIsKept_data()
{
    QTest::addColumn<bool>("doesTakeEffect"); // our PUT, answered with 500
    QTest::addColumn<bool>("isSaved"); // somebody saved a new key then
    QTest::addColumn<bool>("isActive");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("undone");
    QTest::addColumn<QString>("seenAfter");
    QTest::newRow("failed, new key") << false << true << true << u"not in effect"_s
                                     << u"nothing to do, changed-by-others"_s << u"not in effect"_s;
    QTest::newRow("failed, new key, switched off")
        << false << true << false << u"different"_s << u"error conflict"_s << u"different"_s;
    QTest::newRow("took effect, nobody else")
        << true << false << false << u"in effect"_s << u"done"_s << u"not in effect"_s;
    QTest::newRow("took effect, new key") << true << true << false << u"different"_s
                                          << u"done, changed-by-others"_s << u"not in effect"_s;
    QTest::newRow("took effect, new key, switched on")
        << true << true << true << u"not in effect"_s << u"nothing to do, changed-by-others"_s
        << u"not in effect"_s;
}

/// With the settings remembered, and after a crash.
void TestUmbracoOthers::aSaveBesideOurFailedSwitchOffIsKept()
{
    QFETCH(bool, doesTakeEffect);
    QFETCH(bool, isSaved);
    QFETCH(bool, isActive);
    QFETCH(QString, seen);
    QFETCH(QString, undone);
    QFETCH(QString, seenAfter);
    for (const bool wasCrash : {false, true}) {
        Stage stage(smallEstate());
        const int action = stage.makePlan({}, u"deactivate");
        stage.world = failing(stage, doesTakeEffect);
        QCOMPARE(word(stage.perform(action)), u"error server"_s);
        stage.world = working(stage);
        if (isSaved)
            save(stage.connection(), isActive, rotated);
        if (wasCrash)
            stage.crash();
        QCOMPARE(word(stage.look(action)), seen);
        QCOMPARE(word(stage.undo(action)), undone);
        for (const Ask &ask : stage.last.asked)
            QVERIFY(!ask.request.path.contains("rollback"));
        QCOMPARE(stage.last.writes, undone.startsWith(u"done") ? 1 : 0);
        QCOMPARE(stage.connection().content.settings, isSaved ? rotated : key);
        QCOMPARE(word(stage.look(action)), seenAfter);
    }
}

void TestUmbracoOthers::aSaveBesideOurWayBackIsKept_data()
{
    QTest::addColumn<bool>("doesTakeEffect");
    QTest::addColumn<bool>("isSaved");
    QTest::addColumn<QString>("seen");
    QTest::newRow("took effect") << true << false << u"not in effect"_s;
    QTest::newRow("took effect, then a new key") << true << true << u"not in effect"_s;
    QTest::newRow("failed") << false << false << u"in effect"_s;
    QTest::newRow("failed beside a new key, switched on") << false << true << u"not in effect"_s;
}

void TestUmbracoOthers::aSaveBesideOurWayBackIsKept()
{
    QFETCH(bool, doesTakeEffect);
    QFETCH(bool, isSaved);
    QFETCH(QString, seen);
    for (const bool wasCrash : {false, true}) {
        Stage stage(smallEstate());
        const int action = stage.makePlan({}, u"deactivate");
        QCOMPARE(word(stage.perform(action)), u"done"_s);
        stage.world = failing(stage, doesTakeEffect);
        QCOMPARE(word(stage.undo(action)), u"error server"_s);
        stage.world = working(stage);
        if (isSaved)
            save(stage.connection(), true, rotated);
        if (wasCrash)
            stage.crash();
        QCOMPARE(word(stage.look(action)), seen);
        QCOMPARE(stage.undo(action)->kind,
                 seen == u"in effect" ? Performed::Kind::Done : Performed::Kind::NothingToDo);
        QCOMPARE(word(stage.look(action)), u"not in effect"_s);
        QVERIFY(stage.connection().content.isActive);
        QCOMPARE(stage.connection().content.settings, isSaved ? rotated : key);
    }
}

/// What the server made of our own save is compared with what it was, and asking again hides
/// nothing.
void TestUmbracoOthers::aWayBackThatDamagesTheKeyIsSaid()
{
    for (const bool wasCrash : {false, true}) {
        Stage stage(smallEstate());
        const int action = stage.makePlan({}, u"deactivate");
        QCOMPARE(word(stage.perform(action)), u"done"_s);
        QCOMPARE(word(stage.undo(action)), u"done"_s);
        stage.connection().content.settings = "{\"apiKey\":\"***\"}";
        if (wasCrash)
            stage.crash();
        QCOMPARE(word(stage.look(action)), u"different"_s);
        QCOMPARE(word(stage.undo(action)), u"nothing to do"_s);
        QCOMPARE(word(stage.look(action)), u"different"_s);
    }
}

void TestUmbracoOthers::aSwitchOffAfterOurWayBackIsTheirs()
{
    Stage stage(smallEstate());
    const int action = stage.makePlan({}, u"deactivate");
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    QCOMPARE(word(stage.undo(action)), u"done"_s);
    save(stage.connection(), false, key);
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    QCOMPARE(word(stage.undo(action)), u"nothing to do, changed-by-others"_s);
    QCOMPARE(stage.last.writes, 0);
}

/// Between the refused save and the rollback the connection is read again.
void TestUmbracoOthers::aRefusedWayBackIsNotForcedOverALaterSave()
{
    Stage stage(smallEstate());
    const int action = stage.makePlan({}, u"deactivate");
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    stage.world = [&stage](const Ask &ask) -> Result<HttpResponse> {
        if (ask.effect == AskEffect::Reads)
            return stage.estate.answer(ask.request);
        save(stage.connection(), false, rotated);
        return problem(400, u"Invalid settings"_s, u"InvalidSettings"_s);
    };
    QCOMPARE(word(stage.undo(action)), u"error conflict"_s);
    QCOMPARE(stage.last.writes, 1);
    QCOMPARE(stage.connection().content.settings, rotated);
}

void TestUmbracoOthers::aProfileThatWasMovedOnStaysThere()
{
    Stage stage(smallEstate());
    const int action = stage.makePlan(moveTo(guidNumber(1, 1)), u"reassign");
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    stage.estate.profiles.front().connection = guidNumber(1, 2);
    QCOMPARE(word(stage.look(action)), u"different"_s);
    QCOMPARE(word(stage.undo(action)), u"nothing to do, changed-by-others"_s);
    QCOMPARE(stage.last.writes, 0);
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    stage.world = [&stage](const Ask &ask) -> Result<HttpResponse> {
        return segmentsOf(ask.request).first() == u"profiles"
            ? reply(200, "{\"id\":\"" + guidNumber(2, 0).toLatin1() + "\"}")
            : stage.estate.answer(ask.request);
    };
    QCOMPARE(word(stage.undo(action)), u"error malformed"_s); // not told: that is not elsewhere
}

void TestUmbracoOthers::aTargetThatDoesNotFitAnyMoreStopsTheMoveAndTheDelete_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("fits") << u""_s << u"done"_s;
    QTest::newRow("gone") << u"gone"_s << u"error conflict"_s;
    QTest::newRow("switched off") << u"off"_s << u"error conflict"_s;
    QTest::newRow("another provider") << u"provider"_s << u"error conflict"_s;
    QTest::newRow("unreadable") << u"500"_s << u"error server"_s;
}

void TestUmbracoOthers::aTargetThatDoesNotFitAnyMoreStopsTheMoveAndTheDelete()
{
    QFETCH(QString, trouble);
    QFETCH(QString, outcome);
    for (const auto *verb : {u"reassign", u"delete"}) {
        Stage stage(smallEstate());
        const QString target = guidNumber(1, 1);
        const int action = stage.makePlan(moveTo(target), verb);
        if (QStringView(verb) == u"delete")
            stage.estate.profiles.front().connection = target;
        if (trouble == u"off")
            stage.estate.connection(target)->content.isActive = false;
        if (trouble == u"provider")
            stage.estate.connection(target)->provider = u"google"_s;
        if (trouble == u"gone")
            std::erase_if(stage.estate.connections,
                          [&](const EstateConnection &c) { return c.id == target; });
        stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            return trouble == u"500" && segmentsOf(ask.request).value(1) == target
                ? reply(500)
                : stage.estate.answer(ask.request);
        };
        const auto performed = stage.perform(action);
        QCOMPARE(word(performed), outcome);
        QCOMPARE(stage.last.writes, performed ? 1 : 0);
        if (!performed)
            QVERIFY(!performed.error().detail.isEmpty());
    }
}

void TestUmbracoOthers::aDependentIsGoneOnlyIfItsListSaysSoToo_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("seen");
    QTest::newRow("gone") << u"gone"_s << u"in effect"_s;
    QTest::newRow("still there") << u"there"_s << u"not in effect"_s;
    QTest::newRow("still listed") << u"listed"_s << u"not yet"_s;
    QTest::newRow("the list cannot be read") << u"list-500"_s << u"error server"_s;
    QTest::newRow("the list is cut") << u"list-cut"_s << u"error malformed"_s;
}

void TestUmbracoOthers::aDependentIsGoneOnlyIfItsListSaysSoToo()
{
    QFETCH(QString, trouble);
    QFETCH(QString, seen);
    Estate estate = smallEstate();
    estate.agents = {{.id = guidNumber(5, 0), .name = u"A"_s, .profile = guidNumber(2, 0)}};
    estate.prompts = {{.id = guidNumber(6, 0), .name = u"P"_s, .profile = guidNumber(2, 0)}};
    const std::vector<DependentKey> keys{{u"profile"_s, guidNumber(2, 0)},
                                         {u"prompt"_s, guidNumber(6, 0)},
                                         {u"agent"_s, guidNumber(5, 0)}};
    for (const DependentKey &dependent : keys) {
        Stage stage(estate);
        Choices choices;
        for (const DependentKey &each : keys)
            choices.decisions.push_back({.dependent = each, .word = DecisionWord::Delete});
        int action = stage.makePlan(choices, u"delete-dependent");
        while (!(stage.plan.actions[std::size_t(action)].subject == dependent))
            ++action;
        stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            const QStringList path = segmentsOf(ask.request);
            if (path.size() == 2 && trouble != u"there")
                return problem(404, u"Not found"_s, u"NotFound"_s);
            if (path.size() == 1 && trouble == u"list-500")
                return reply(500);
            if (path.size() == 1 && trouble == u"list-cut")
                return reply(200, "{\"items\":[],\"total\":1}");
            if (path.size() == 1 && trouble != u"listed")
                return reply(200, "{\"items\":[],\"total\":0}");
            return stage.estate.answer(ask.request);
        };
        QCOMPARE(word(stage.look(action)), seen);
        QCOMPARE(stage.last.writes, 0);
    }
}

QTEST_APPLESS_MAIN(TestUmbracoOthers)
#include "tst_umbraco_others.moc"
