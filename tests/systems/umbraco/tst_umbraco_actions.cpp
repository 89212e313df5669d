// SPDX-License-Identifier: Apache-2.0
// Switching off, moving and deleting: what is sent, what a look says, how it is taken back.
#include "tests/systems/umbraco/randomestate.h"
#include "tests/systems/umbraco/stage.h"

#include "models/systems/registry.h"
#include "models/wire/json.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

QString wordOfSeen(const Result<Seen> &seen)
{
    if (!seen)
        return u"error "_s + seen.error().word();
    switch (*seen) {
    case Seen::InEffect: return u"in effect"_s;
    case Seen::NotInEffect: return u"not in effect"_s;
    case Seen::NotYet: return u"not yet"_s;
    case Seen::Different: return u"different"_s;
    }
    return {};
}

Choices reassignTo(const QString &target)
{
    return {.decisions = {{.dependent = {u"profile"_s, guidNumber(2, 0)},
                           .word = DecisionWord::Reassign,
                           .target = target}}};
}

/// A change somebody else makes.
void edit(EstateConnection &connection, bool isActive, const QByteArray &settings)
{
    connection.history[connection.version++] = connection.content;
    connection.content.isActive = isActive;
    connection.content.settings = settings;
}

const QByteArray settings = "{\"apiKey\":\"sk-canary-4711\"}";
const QByteArray otherSettings = "{\"apiKey\":\"***\"}";

} // namespace

class TestUmbracoActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoveSaysTheNameOfTheOtherConnectionAndItsId();
    void theSwitchOffSendsBackEveryByteButOne();
    void theSwitchOffIsNotSentIfSomebodyChangedTheConnection();
    void theSwitchOffIsNotSentIfSomebodySwitchedItOff();
    void aLookAtTheSwitchOff_data();
    void aLookAtTheSwitchOff();
    void takingTheSwitchOffBack_data();
    void takingTheSwitchOffBack();
    void aMoveSendsBackEveryByteButTheConnection();
    void aMoveAndBackIsProvedByReading();
    void aMoveIsRefusedIfTheProfileWasMovedMeanwhile();
    void dependentsAreRemovedLeavesFirstAndProvedGone();
    void anActionThatDoesNotExistSendsNothing();
    void targetsAreActiveConnectionsOfTheSameProvider();
};

void TestUmbracoActions::aMoveSaysTheNameOfTheOtherConnectionAndItsId()
{
    Impact impact;
    impact.dependents = {{.key = {u"profile"_s, guidNumber(2, 0)}, .name = u"Writer"_s}};
    Choices choices = reassignTo(guidNumber(1, 7));
    const auto purpose = [&] {
        return systemOf(u"umbraco"_s)->actions({}, impact, choices).front().purpose;
    };
    QCOMPARE(purpose(),
             u"Moves the profile \"Writer\" to the connection %1."_s.arg(guidNumber(1, 7)));
    choices.decisions.front().targetName = u"New home"_s;
    QCOMPARE(purpose(),
             u"Moves the profile \"Writer\" to the connection \"New home\" (%1)."_s.arg(
                 guidNumber(1, 7)));
}

void TestUmbracoActions::theSwitchOffSendsBackEveryByteButOne()
{
    const QByteArray before =
        R"({"version":3, "alias":"a","temperature":1.10,"name":"N\u0061\/","big":12345678901234567890,)"
        "\n\t"
        R"("isActive" : true,"unknown":{"z":1,"a":[1e2,null]},"id":"ID","settings":{"$type":"x","apiKey":"\"k\\"}})";
    Stage stage(smallEstate());
    const int action = stage.makePlan(reassignTo(guidNumber(1, 1)), u"deactivate");
    const QByteArray text = QByteArray(before).replace("ID", stage.id().toLatin1());
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        return ask.request.method == "GET" ? reply(200, text) : reply(200);
    };
    QVERIFY(stage.perform(action).has_value());
    QCOMPARE(stage.last.requests(), 2);
    const Ask *write = stage.lastWrite();
    QVERIFY(write);
    QCOMPARE(write->effect, AskEffect::Changes);
    QCOMPARE(write->request.method, "PUT");
    QCOMPARE(QString::fromLatin1(write->request.path),
             stage.plan.actions[std::size_t(action)].path);
    QCOMPARE(write->request.contentType, "application/json");
    QCOMPARE(write->request.body,
             QByteArray(text).replace("\"isActive\" : true", "\"isActive\" : false"));
    QVERIFY(!write->memo.contains("canary") && !write->memo.contains("apiKey"));
    QVERIFY(sameJson(write->memo, "{\"version\":3}"));
}

void TestUmbracoActions::theSwitchOffIsNotSentIfSomebodyChangedTheConnection()
{
    Stage stage(smallEstate());
    const int action = stage.makePlan({}, u"deactivate");
    edit(stage.connection(), true, otherSettings);
    const auto performed = stage.perform(action);
    QVERIFY(!performed);
    QCOMPARE(performed.error().kind, ApiError::Kind::Conflict);
    QCOMPARE(stage.last.writes, 0);
}

void TestUmbracoActions::theSwitchOffIsNotSentIfSomebodySwitchedItOff()
{
    Stage stage(smallEstate());
    const int action = stage.makePlan({}, u"deactivate");
    edit(stage.connection(), false, otherSettings);
    QCOMPARE(stage.perform(action).error().kind, ApiError::Kind::Conflict);
    QCOMPARE(stage.last.writes, 0);
}

void TestUmbracoActions::aLookAtTheSwitchOff_data()
{
    QTest::addColumn<bool>("isPerformed"); // our PUT took effect
    QTest::addColumn<bool>("isEdited"); // then somebody wrote this
    QTest::addColumn<bool>("isActive");
    QTest::addColumn<QByteArray>("settingsAfter");
    QTest::addColumn<QString>("seen");
    QTest::newRow("sent and done") << true << false << false << settings << u"in effect"_s;
    QTest::newRow("never arrived") << false << false << true << settings << u"not in effect"_s;
    QTest::newRow("done, then switched on by somebody")
        << true << true << true << settings << u"not in effect"_s;
    QTest::newRow("done, then changed by somebody")
        << true << true << false << otherSettings << u"different"_s;
    QTest::newRow("switched off by somebody else, key lost")
        << false << true << false << QByteArray("null") << u"different"_s;
    QTest::newRow("changed by somebody else")
        << false << true << true << otherSettings << u"not in effect"_s;
}

/// The same with the settings remembered and after a crash, when only the server can compare.
void TestUmbracoActions::aLookAtTheSwitchOff()
{
    QFETCH(bool, isPerformed);
    QFETCH(bool, isEdited);
    QFETCH(bool, isActive);
    QFETCH(QByteArray, settingsAfter);
    QFETCH(QString, seen);
    for (const bool wasCrash : {false, true}) {
        Stage stage(smallEstate());
        const int action = stage.makePlan({}, u"deactivate");
        if (!isPerformed) {
            stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
                if (ask.effect != AskEffect::Reads)
                    return failure({.kind = ApiError::Kind::TimedOut});
                return stage.estate.answer(ask.request);
            };
        }
        QCOMPARE(stage.perform(action).has_value(), isPerformed);
        if (isEdited)
            edit(stage.connection(), isActive, settingsAfter);
        if (wasCrash)
            stage.crash();
        QCOMPARE(wordOfSeen(stage.look(action)), seen);
        QCOMPARE(stage.last.writes, 0);
    }
}

void TestUmbracoActions::takingTheSwitchOffBack_data()
{
    QTest::addColumn<bool>("doesPutDamage"); // our PUT destroys the key
    QTest::addColumn<bool>("isBroken"); // the provider's package goes away after the switch-off
    QTest::addColumn<bool>("isEdited"); // somebody changes the settings after it
    QTest::addColumn<QStringList>("writes");
    QTest::addColumn<QString>("seen");
    const QString put = u"PUT"_s;
    const QString post = u"POST"_s;
    QTest::newRow("plain") << false << false << false << QStringList{put} << u"not in effect"_s;
    QTest::newRow("key damaged") << true << false << false << QStringList{post}
                                 << u"not in effect"_s;
    QTest::newRow("save refused") << false << true << false << QStringList{put, post}
                                  << u"not in effect"_s;
    QTest::newRow("changed by somebody since")
        << false << false << true << QStringList{put} << u"not in effect"_s;
}

void TestUmbracoActions::takingTheSwitchOffBack()
{
    QFETCH(bool, doesPutDamage);
    QFETCH(bool, isBroken);
    QFETCH(bool, isEdited);
    QFETCH(QStringList, writes);
    QFETCH(QString, seen);
    for (const bool wasCrash : {false, true}) {
        Stage stage(smallEstate());
        const int action = stage.makePlan({}, u"deactivate");
        QVERIFY(stage.perform(action).has_value());
        if (doesPutDamage)
            stage.connection().content.settings = otherSettings;
        if (isBroken)
            stage.estate.brokenProviders = {u"openai"_s};
        if (isEdited)
            edit(stage.connection(), false, otherSettings);
        if (wasCrash)
            stage.crash();
        const auto undone = stage.undo(action);
        QVERIFY(undone.has_value());
        QCOMPARE(undone->warnings.size(), isEdited ? 1U : 0U);
        QStringList sent;
        for (const Ask &ask : stage.last.asked) {
            if (ask.effect != AskEffect::Reads) {
                sent.append(QString::fromLatin1(ask.request.method));
                QCOMPARE(ask.effect, AskEffect::Changes);
                QVERIFY(!ask.memo.isEmpty());
            }
        }
        QCOMPARE(sent, writes);
        QVERIFY(stage.connection().content.isActive);
        QCOMPARE(stage.connection().content.settings, isEdited ? otherSettings : settings);
        QCOMPARE(wordOfSeen(stage.look(action)), seen);
        QCOMPARE(stage.undo(action)->kind, Performed::Kind::NothingToDo); // again: nothing is sent
        QCOMPARE(stage.last.writes, 0);
    }
}

void TestUmbracoActions::aMoveSendsBackEveryByteButTheConnection()
{
    const QByteArray before =
        R"({"alias":"w","connectionId":"FROM","id":"ID","model":{"modelId":"m","providerId":"p"},)"
        R"("name":"Writer","settings":{"$type":"chat","temperature":0.70,"maxTokens":null},"tags":["cms"],"version":2,"x":1.0})";
    Stage stage(smallEstate());
    const int action =
        stage.makePlan(reassignTo(u"{"_s + guidNumber(1, 1).toUpper() + u"}"_s), u"reassign");
    QCOMPARE(stage.plan.actions[std::size_t(action)].target, guidNumber(1, 1));
    const QByteArray text = QByteArray(before)
                                .replace("FROM", stage.id().toLatin1())
                                .replace("ID", guidNumber(2, 0).toLatin1());
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (segmentsOf(ask.request).first() == u"connections")
            return stage.estate.answer(ask.request);
        return ask.request.method == "GET" ? reply(200, text) : reply(200);
    };
    QVERIFY(stage.perform(action).has_value());
    QCOMPARE(stage.lastWrite()->request.body,
             QByteArray(text).replace(stage.id().toLatin1(), guidNumber(1, 1).toLatin1()));
    QVERIFY(sameJson(stage.lastWrite()->memo,
                     "{\"from\":\"" + stage.id().toLatin1() + "\",\"version\":2}"));
}

void TestUmbracoActions::aMoveAndBackIsProvedByReading()
{
    Stage stage(smallEstate());
    const int action = stage.makePlan(reassignTo(guidNumber(1, 1)), u"reassign");
    QCOMPARE(wordOfSeen(stage.look(action)), u"not in effect"_s);
    QCOMPARE(stage.perform(action)->kind, Performed::Kind::Done);
    QCOMPARE(wordOfSeen(stage.look(action)), u"in effect"_s);
    QCOMPARE(stage.perform(action)->kind, Performed::Kind::NothingToDo);
    QCOMPARE(stage.last.writes, 0);
    QCOMPARE(stage.undo(action)->kind, Performed::Kind::Done);
    QCOMPARE(wordOfSeen(stage.look(action)), u"not in effect"_s);
    QCOMPARE(stage.undo(action)->kind, Performed::Kind::NothingToDo);
    stage.estate.profiles.clear();
    QCOMPARE(stage.undo(action).error().kind, ApiError::Kind::NotFound);
}

void TestUmbracoActions::aMoveIsRefusedIfTheProfileWasMovedMeanwhile()
{
    Stage stage(smallEstate());
    const int action = stage.makePlan(reassignTo(guidNumber(1, 1)), u"reassign");
    stage.estate.profiles.front().connection = guidNumber(1, 2);
    QCOMPARE(stage.perform(action).error().kind, ApiError::Kind::Conflict);
    QCOMPARE(stage.last.writes, 0);
}

void TestUmbracoActions::dependentsAreRemovedLeavesFirstAndProvedGone()
{
    Estate estate = smallEstate();
    estate.agents = {{.id = guidNumber(5, 0), .name = u"A"_s, .profile = guidNumber(2, 0)}};
    estate.prompts = {{.id = guidNumber(6, 0), .name = u"P"_s, .profile = guidNumber(2, 0)}};
    Stage stage(estate);
    Choices choices;
    for (const DependentKey &key :
         {DependentKey{u"profile"_s, guidNumber(2, 0)}, DependentKey{u"prompt"_s, guidNumber(6, 0)},
          DependentKey{u"agent"_s, guidNumber(5, 0)}})
        choices.decisions.push_back({.dependent = key, .word = DecisionWord::Delete});
    int action = stage.makePlan(choices, u"delete-dependent");
    QStringList order;
    for (; stage.plan.actions[std::size_t(action)].verb == u"delete-dependent"; ++action) {
        order.append(stage.plan.actions[std::size_t(action)].subject.kind);
        QCOMPARE(wordOfSeen(stage.look(action)), u"not in effect"_s);
        QCOMPARE(stage.perform(action)->kind, Performed::Kind::Done);
        QCOMPARE(stage.last.requests(), 1);
        QCOMPARE(stage.lastWrite()->effect, AskEffect::Deletes);
        QCOMPARE(wordOfSeen(stage.look(action)), u"in effect"_s);
        QCOMPARE(stage.perform(action).error().kind, ApiError::Kind::NotFound);
        QVERIFY(!stage.plan.actions[std::size_t(action)].isReversible);
        QCOMPARE(stage.undo(action).error().kind, ApiError::Kind::Unsafe);
        stage.world = [](const Ask &) -> Result<HttpResponse> {
            return reply(404);
        }; // says nothing about it
        QCOMPARE(wordOfSeen(stage.look(action)), u"error endpoint-absent"_s);
        stage.world = [&stage](const Ask &ask) -> Result<HttpResponse> {
            return stage.estate.answer(ask.request);
        };
    }
    QCOMPARE(order, QStringList({u"agent"_s, u"prompt"_s, u"profile"_s}));
    QCOMPARE(stage.plan.actions[std::size_t(action)].verb, u"delete"_s);
}

void TestUmbracoActions::anActionThatDoesNotExistSendsNothing()
{
    Stage stage(smallEstate());
    const int action = stage.makePlan({}, u"deactivate");
    stage.plan.actions[std::size_t(action)].verb = u"format-disk"_s;
    QCOMPARE(stage.perform(action).error().kind, ApiError::Kind::Unsafe);
    stage.plan.actions[std::size_t(action)].verb = u"delete"_s;
    stage.plan.actions[std::size_t(action)].subject.id = u"../profiles"_s;
    QCOMPARE(stage.perform(action).error().kind, ApiError::Kind::Unsafe);
    QCOMPARE(stage.perform(99).error().kind, ApiError::Kind::Unsafe);
    QCOMPARE(stage.last.requests(), 0);
}

void TestUmbracoActions::targetsAreActiveConnectionsOfTheSameProvider()
{
    Estate estate = smallEstate();
    estate.connections.push_back(estate.connections[1]);
    estate.connections.back().id = guidNumber(1, 3);
    estate.connections.back().provider = u"google"_s;
    Stage stage(estate);
    const auto system = umbraco::makeSystem();
    const auto list = system->list({});
    drive(*list, stage.world);
    const std::vector<Connection> rows = list->result()->rows;
    const Impact impact = stage.readImpact().value_or(Impact());
    const DependentKey profile{u"profile"_s, guidNumber(2, 0)};
    const auto targets = system->reassignTargets(impact, profile, rows);
    QCOMPARE(targets.size(), 1U);
    QCOMPARE(targets.front().id, guidNumber(1, 1));
    for (const Connection &connection : rows)
        QCOMPARE(system->targetProblem(impact, profile, connection).isEmpty(),
                 connection.id.value == guidNumber(1, 1));
    QVERIFY(!system->targetProblem(impact, {u"agent"_s, guidNumber(5, 0)}, rows.front()).isEmpty());
}

QTEST_APPLESS_MAIN(TestUmbracoActions)
#include "tst_umbraco_actions.moc"
