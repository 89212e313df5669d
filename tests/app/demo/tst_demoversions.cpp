// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/standardestate.h"
#include "tests/app/demo/estateclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::test;
using namespace linchpin::umbraco::demo;

namespace {

constexpr auto mainHistory = "versions/connection/6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10";
constexpr auto writerHistory = "versions/Profile/0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d21";

} // namespace

/// The facts of the contract about versions: the way back, and its traps.
class DemoVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstEntryIsTheLiveState();
    void aComparisonMasksSecrets();
    void aComparisonTellsWhereAProfileLived();
    void aRollbackBringsBackSecretAndStateInANewVersion();
    void aRollbackDoesNotValidate();
    void aRollbackThatCannotBeIs404_data();
    void aRollbackThatCannotBeIs404();
    void aRollbackToAnAliasTakenMeanwhileCrashesAndTraps();
    void aProfileRolledBackToADeletedConnectionIsBrokenForGood();
    void theCleanUpKeepsFiftyVersionsAndNinetyDays();
    void otherKindsHaveOnlyTheirLiveState();
};

void DemoVersionsTest::theFirstEntryIsTheLiveState()
{
    EstateClient client;
    const QJsonObject history = object(client.get(mainHistory));
    QCOMPARE(history.value(u"currentVersion"_s).toInt(), 3);
    QCOMPARE(history.value(u"totalVersions"_s).toInt(), 3);
    const QJsonArray versions = history.value(u"versions"_s).toArray();
    QCOMPARE(versions.at(0).toObject().value(u"version"_s).toInt(), 3);
    QCOMPARE(versions.at(0).toObject().value(u"id"_s),
             versions.at(0).toObject().value(u"entityId"_s));
    QCOMPARE(versions.at(2).toObject().value(u"version"_s).toInt(), 1);
    QVERIFY(versions.at(1).toObject().value(u"createdByUserName"_s).isNull());
    QCOMPARE(object(client.get(QByteArray(mainHistory) + "?skip=1&take=1"))
                 .value(u"versions"_s)
                 .toArray()
                 .size(),
             1);
    QCOMPARE(client.get("versions/connection/6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b12").status, 404);
    QCOMPARE(client.get("versions/robot/6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10").status, 400);
    QCOMPARE(client.get("versions/connection/oai-main").status, 400); // here an alias is none
}

void DemoVersionsTest::aComparisonMasksSecrets()
{
    EstateClient client;
    const HttpResponse response = client.get(QByteArray(mainHistory) + "/1/compare/3");
    QVERIFY(response.body.contains(
        "{\"newValue\":\"********\",\"oldValue\":\"********\",\"path\":\"Settings.apiKey\"}"));
    QVERIFY(response.body.contains("\"path\":\"Name\""));
    QVERIFY(!response.body.contains("CANARY"));
    const HttpResponse state = client.get(QByteArray(mainHistory) + "/2/compare/3");
    QVERIFY(state.body.contains(
        "{\"newValue\":\"True\",\"oldValue\":\"False\",\"path\":\"IsActive\"}"));
    QCOMPARE(client.get(QByteArray(mainHistory) + "/1/compare/9").status, 404);
}

void DemoVersionsTest::aComparisonTellsWhereAProfileLived()
{
    EstateClient client;
    const QJsonArray changes = object(client.get(QByteArray(writerHistory) + "/1/compare/2"))
                                   .value(u"changes"_s)
                                   .toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).toObject().value(u"path"_s).toString(), u"ConnectionId"_s);
    QCOMPARE(changes.at(0).toObject().value(u"oldValue"_s).toString(),
             connectionId(u"oai-former"_s).toString(QUuid::WithoutBraces));
}

void DemoVersionsTest::aRollbackBringsBackSecretAndStateInANewVersion()
{
    EstateClient client;
    const HttpResponse response = client.post(QByteArray(mainHistory) + "/1/rollback");
    QCOMPARE(response.status, 204);
    QVERIFY(response.body.isEmpty());
    const HttpResponse now = client.get(connectionPath(u"oai-main"_s));
    QVERIFY(now.body.contains("CANARY-oai-main-sk-old"));
    QCOMPARE(object(now).value(u"version"_s).toInt(), 4);
    QCOMPARE(object(now).value(u"name"_s).toString(), u"OpenAI"_s);
    QCOMPARE(object(client.get(mainHistory)).value(u"totalVersions"_s).toInt(), 4);
}

void DemoVersionsTest::aRollbackDoesNotValidate()
{
    EstateClient client;
    const QByteArray path = connectionPath(u"oai-config"_s);
    QCOMPARE(client.put(path, client.get(path).body).status, 200);
    client.estate().config.clear();
    client.estate().providers.clear();
    QCOMPARE(client.put(path, client.get(path).body).status, 400);
    QCOMPARE(client.post("versions/connection/" + path.mid(12) + "/1/rollback").status, 204);
}

void DemoVersionsTest::aRollbackThatCannotBeIs404_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("no such version") << QByteArray(mainHistory) + "/9/rollback" << 404;
    QTest::newRow("the live version") << QByteArray(mainHistory) + "/3/rollback" << 404;
    QTest::newRow("no such connection")
        << QByteArray("versions/connection/6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b12/1/rollback") << 404;
    QTest::newRow("no such type") << QByteArray(
        "versions/robot/6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10/1/rollback")
                                  << 400;
}

void DemoVersionsTest::aRollbackThatCannotBeIs404()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    EstateClient client;
    const HttpResponse response = client.post(target);
    QCOMPARE(response.status, status);
    QCOMPARE(object(response).value(u"title"_s).toString(),
             status == 404 ? u"Rollback failed"_s : u"Unknown entity type"_s);
    QVERIFY(operationStatus(response).isEmpty());
    QCOMPARE(client.server().changes(), 0);
}

void DemoVersionsTest::aRollbackToAnAliasTakenMeanwhileCrashesAndTraps()
{
    EstateClient client;
    const QByteArray spare = connectionPath(u"google-spare"_s);
    const auto body = [](const QByteArray &alias) {
        return "{\"alias\":\"" + alias
            + "\",\"name\":\"n\",\"isActive\":true,\"settings\":{\"apiKey\":\"k\"}}";
    };
    QCOMPARE(client.put(spare, body("renamed")).status, 200);
    QCOMPARE(client.put(connectionPath(u"google-speech"_s), body("google-spare")).status, 200);
    QCOMPARE(client.post("versions/connection/" + spare.mid(12) + "/1/rollback").status, 500);
    QCOMPARE(client.put(spare, body("renamed")).status, 500);
}

void DemoVersionsTest::aProfileRolledBackToADeletedConnectionIsBrokenForGood()
{
    EstateClient client;
    const QByteArray before = client.get("profiles/writer").body;
    QCOMPARE(client.remove(connectionPath(u"oai-former"_s)).status, 200);
    QCOMPARE(client.post(QByteArray(writerHistory) + "/1/rollback").status, 500);
    QCOMPARE(client.get("profiles/writer").body, before);
    QCOMPARE(client.put("profiles/writer", before).status, 500);
}

void DemoVersionsTest::theCleanUpKeepsFiftyVersionsAndNinetyDays()
{
    EstateClient client;
    const QByteArray path = connectionPath(u"google-spare"_s);
    const QByteArray body = client.get(path).body;
    for (int i = 0; i < 60; ++i)
        QCOMPARE(client.put(path, body).status, 200);
    const auto total = [&] {
        return object(client.get("versions/connection/" + path.mid(12)))
            .value(u"totalVersions"_s)
            .toInt();
    };
    QCOMPARE(total(), 61);
    QVERIFY(client.server().act(u"clean-up-history"_s));
    QCOMPARE(total(), 51);
    client.advance(91 * 24 * 3600);
    client.signIn();
    QVERIFY(client.server().act(u"clean-up-history"_s));
    QCOMPARE(total(), 1);
}

void DemoVersionsTest::otherKindsHaveOnlyTheirLiveState()
{
    EstateClient client;
    const QByteArray guardrail =
        "versions/guardrail/" + stableId(u"guardrail/tone"_s).toByteArray(QUuid::WithoutBraces);
    QCOMPARE(object(client.get(guardrail)).value(u"totalVersions"_s).toInt(), 1);
    QCOMPARE(client.post(guardrail + "/1/rollback").status, 404);
    EstateClient without(addonsOffEstate());
    QCOMPARE(without.get("versions/agent/" + guardrail.mid(19)).status, 400);
}

QTEST_GUILESS_MAIN(DemoVersionsTest)
#include "tst_demoversions.moc"
