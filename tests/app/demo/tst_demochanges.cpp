// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/standardestate.h"
#include "tests/app/demo/estateclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::test;
using namespace linchpin::umbraco::demo;

/// The facts of the contract about saving and deleting connections, against the estate without a
/// network.
class DemoChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPutOfWhatGetReturnedLosesNothing();
    void aPutWithoutSettingsErasesThem();
    void aPutWithoutIsActiveSwitchesOff();
    void aPutOfTheDocumentedMaskDestroysTheKey();
    void aPutThatDoesNotBindIsRefusedByTheFramework_data();
    void aPutThatDoesNotBindIsRefusedByTheFramework();
    void aBrokenConnectionCannotBeSaved_data();
    void aBrokenConnectionCannotBeSaved();
    void anAliasInUseIsRefused();
    void everyPutAddsAVersionAndAnswersNothing();
    void postGivesAnIdAsAStringAndIsActiveByDefault();
    void deleteAnswers_data();
    void deleteAnswers();
    void aSecondDeleteIsNotFound();
    void aProfileMadeInTheLastMomentMakesItCrashWithoutHistory();
    void aHandlerOfTheSiteIsReadByItsWords_data();
    void aHandlerOfTheSiteIsReadByItsWords();
    void aStuckConnectionCrashesOnEverySave();
};

void DemoChangesTest::aPutOfWhatGetReturnedLosesNothing()
{
    EstateClient client;
    for (const QString &alias :
         {u"oai-main"_s, u"numbers"_s, u"quotes"_s, u"emoji"_s, u"oai-lost-keys"_s}) {
        const QByteArray path = connectionPath(alias);
        const QByteArray before = *client.estate().connections.find(connectionId(alias))->settings;
        QCOMPARE(client.put(path, client.get(path).body).status, 200);
        QCOMPARE(*client.estate().connections.find(connectionId(alias))->settings, before);
    }
}

void DemoChangesTest::aPutWithoutSettingsErasesThem()
{
    for (const QByteArray &member : {QByteArray(), QByteArray(",\"settings\":null")}) {
        EstateClient client;
        const QByteArray path = connectionPath(u"oai-main"_s);
        QCOMPARE(client
                     .put(path,
                          "{\"alias\":\"oai-main\",\"name\":\"OpenAI main\",\"isActive\":true"
                              + member + '}')
                     .status,
                 200);
        QVERIFY(client.get(path).body.contains("\"settings\":null"));
    }
}

void DemoChangesTest::aPutWithoutIsActiveSwitchesOff()
{
    EstateClient client;
    const QByteArray path = connectionPath(u"anthropic-spare"_s);
    QCOMPARE(
        client
            .put(path,
                 "{\"name\":\"New\",\"unknown\":[1],\"alias\":\"other\",\"providerId\":\"google\","
                 "\"settings\":{\"apiKey\":\"k\"}}")
            .status,
        200);
    const QJsonObject now = object(client.get(path));
    QCOMPARE(now.value(u"isActive"_s).toBool(true), false);
    QCOMPARE(now.value(u"alias"_s).toString(), u"other"_s);
    QCOMPARE(now.value(u"providerId"_s).toString(), u"anthropic"_s); // cannot change
}

void DemoChangesTest::aPutOfTheDocumentedMaskDestroysTheKey()
{
    EstateClient client;
    const QByteArray path = connectionPath(u"oai-main"_s);
    QCOMPARE(
        client
            .put(path,
                 "{\"alias\":\"oai-main\",\"name\":\"n\",\"settings\":{\"apiKey\":\"sk-***\"}}")
            .status,
        200);
    QVERIFY(client.get(path).body.contains("\"settings\":{\"apiKey\":\"sk-***\"}"));
}

void DemoChangesTest::aPutThatDoesNotBindIsRefusedByTheFramework_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("the vendor page's own call")
        << QByteArray("{\"isActive\":false}") << QByteArray("'alias', 'name'");
    QTest::newRow("no name") << QByteArray("{\"alias\":\"a\"}") << QByteArray("including: 'name'");
    QTest::newRow("empty name") << QByteArray("{\"alias\":\"a\",\"name\":\" \"}")
                                << QByteArray("The Name field is required");
    QTest::newRow("null alias") << QByteArray("{\"alias\":null,\"name\":\"n\"}")
                                << QByteArray("The Alias field is required");
    QTest::newRow("number as name")
        << QByteArray("{\"alias\":\"a\",\"name\":7}") << QByteArray("$.name");
    QTest::newRow("text as flag") << QByteArray(
        "{\"alias\":\"a\",\"name\":\"n\",\"isActive\":\"no\"}")
                                  << QByteArray("$.isActive");
    QTest::newRow("no JSON") << QByteArray("{\"alias\":") << QByteArray("\"$\"");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("\"$\"");
    QTest::newRow("bad UTF-8") << QByteArray("{\"alias\":\"\xff\",\"name\":\"n\"}")
                               << QByteArray("\"$\"");
}

void DemoChangesTest::aPutThatDoesNotBindIsRefusedByTheFramework()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, says);
    EstateClient client;
    const HttpResponse response = client.put(connectionPath(u"oai-main"_s), body);
    QCOMPARE(response.status, 400);
    QVERIFY2(response.body.contains(says), response.body.constData());
    QVERIFY(operationStatus(response).isEmpty());
    QCOMPARE(client.server().changes(), 0);
}

void DemoChangesTest::aBrokenConnectionCannotBeSaved_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("detail");
    QTest::newRow("provider not installed")
        << u"mistral"_s << QByteArray("{\"apiKey\":\"k\"}") << u"Provider 'mistral' not found."_s;
    QTest::newRow("provider not installed, no settings")
        << u"mistral"_s << QByteArray("null") << u"Provider 'mistral' not found."_s;
    const QString useless = u"Failed to validate settings for provider 'openai'"_s;
    QTest::newRow("key missing from configuration")
        << u"oai-config-missing"_s << QByteArray("{\"apiKey\":\"$OpenAI:RetiredKey\"}") << useless;
    QTest::newRow("required field missing")
        << u"oai-main"_s << QByteArray("{\"endpoint\":\"x\"}") << useless;
    QTest::newRow("required field empty")
        << u"oai-main"_s << QByteArray("{\"apiKey\":\"\"}") << useless;
    QTest::newRow("settings are no object") << u"oai-main"_s << QByteArray("\"text\"") << useless;
}

void DemoChangesTest::aBrokenConnectionCannotBeSaved()
{
    QFETCH(QString, alias);
    QFETCH(QByteArray, settings);
    QFETCH(QString, detail);
    EstateClient client;
    const HttpResponse response = client.put(
        connectionPath(alias),
        "{\"alias\":\"" + alias.toUtf8() + "\",\"name\":\"n\",\"settings\":" + settings + '}');
    QCOMPARE(response.status, 400);
    QCOMPARE(operationStatus(response), u"InvalidSettings"_s);
    QCOMPARE(object(response).value(u"title"_s).toString(), u"Invalid settings"_s);
    QCOMPARE(object(response).value(u"detail"_s).toString(), detail);
    QCOMPARE(client.server().changes(), 0);
}

void DemoChangesTest::anAliasInUseIsRefused()
{
    EstateClient client;
    const HttpResponse response =
        client.put(connectionPath(u"oai-main"_s),
                   "{\"alias\":\"BEDROCK\",\"name\":\"n\",\"settings\":{\"apiKey\":\"k\"}}");
    QCOMPARE(response.status, 400);
    QCOMPARE(object(response).value(u"detail"_s).toString(),
             u"A connection with alias 'BEDROCK' already exists."_s);
}

void DemoChangesTest::everyPutAddsAVersionAndAnswersNothing()
{
    EstateClient client;
    const QByteArray path = connectionPath(u"google-spare"_s);
    const QByteArray body = client.get(path).body;
    for (int version = 2; version <= 4; ++version) {
        const HttpResponse response = client.put(path, body);
        QCOMPARE(response.status, 200);
        QVERIFY(response.body.isEmpty());
        QCOMPARE(object(client.get(path)).value(u"version"_s).toInt(), version);
    }
    QCOMPARE(client.put("connections/nowhere", body).status, 404);
}

void DemoChangesTest::postGivesAnIdAsAStringAndIsActiveByDefault()
{
    EstateClient client;
    const HttpResponse response =
        client.post("connections",
                    "{\"alias\":\"new\",\"name\":\"New\",\"providerId\":\"openai\",\"id\":\"x\"}");
    QCOMPARE(response.status, 201);
    const QByteArray id = response.body.mid(1, 36);
    QCOMPARE(response.body, '"' + id + '"');
    QCOMPARE(response.header("location"), "/umbraco/ai/management/api/v1/connections/" + id);
    QCOMPARE(object(client.get("connections/" + id)).value(u"isActive"_s).toBool(), true);
    const HttpResponse unknown =
        client.post("connections", "{\"alias\":\"n2\",\"name\":\"New\",\"providerId\":\"nobody\"}");
    QCOMPARE(unknown.status, 400); // and not 404
    QCOMPARE(client.post("connections", "{\"alias\":\"n3\"}").status, 400);
}

void DemoChangesTest::deleteAnswers_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("operation");
    QTest::newRow("nothing depends on it") << u"anthropic-spare"_s << 200 << QString();
    QTest::newRow("a twin by name") << u"oai-main-copy"_s << 200 << QString();
    QTest::newRow("inactive") << u"oai-retired"_s << 200 << QString();
    QTest::newRow("without its provider") << u"mistral"_s << 200 << QString();
    QTest::newRow("only an old version uses it") << u"oai-former"_s << 200 << QString();
    QTest::newRow("in use") << u"oai-main"_s << 400 << u"InUse"_s;
    QTest::newRow("in use, inactive") << u"oai-paused"_s << 400 << u"InUse"_s;
    QTest::newRow("unknown") << u"never-was"_s << 404 << u"NotFound"_s;
}

void DemoChangesTest::deleteAnswers()
{
    QFETCH(QString, alias);
    QFETCH(int, status);
    QFETCH(QString, operation);
    EstateClient client;
    const HttpResponse response = client.remove(connectionPath(alias));
    QCOMPARE(response.status, status);
    QCOMPARE(operationStatus(response), operation);
    QCOMPARE(response.body.isEmpty(), status == 200);
    QVERIFY(!response.body.contains("Writer")); // who uses it is not said
    QCOMPARE(client.server().changes(), status == 200 ? 1 : 0);
    const HttpResponse look = client.get(connectionPath(alias));
    QCOMPARE(look.status, status == 400 ? 200 : 404);
}

void DemoChangesTest::aSecondDeleteIsNotFound()
{
    EstateClient client;
    const QByteArray path = connectionPath(u"google-spare"_s);
    QCOMPARE(client.remove(path).status, 200);
    const HttpResponse again = client.remove(path);
    QCOMPARE(again.status, 404);
    QCOMPARE(again.body,
             QByteArray("{\"type\":\"Error\",\"title\":\"Connection not found\",\"status\":404,"
                        "\"detail\":\"The specified connection could not be "
                        "found.\",\"operationStatus\":\"NotFound\"}"));
    QCOMPARE(client.get("versions/connection/" + path.mid(12)).status, 404);
}

void DemoChangesTest::aProfileMadeInTheLastMomentMakesItCrashWithoutHistory()
{
    EstateClient client;
    const QByteArray path = connectionPath(u"oai-race"_s);
    const QByteArray history = "versions/connection/" + path.mid(12);
    QCOMPARE(object(client.get(history)).value(u"totalVersions"_s).toInt(), 2);
    QCOMPARE(client.remove(path).status, 500);
    QCOMPARE(client.get(path).status, 200);
    QCOMPARE(object(client.get(history)).value(u"totalVersions"_s).toInt(), 1);
    QCOMPARE(operationStatus(client.remove(path)), u"InUse"_s);
}

void DemoChangesTest::aHandlerOfTheSiteIsReadByItsWords_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("status");
    QTest::newRow("other words") << u"A rule of this site forbids it."_s << 500;
    QTest::newRow("in use") << u"It is in use by a site."_s << 400;
    QTest::newRow("not found") << u"Permission not found."_s << 404;
}

void DemoChangesTest::aHandlerOfTheSiteIsReadByItsWords()
{
    QFETCH(QString, message);
    QFETCH(int, status);
    EstateClient client;
    client.estate().vetoes.insert(connectionId(u"oai-guarded"_s), message);
    QCOMPARE(client.remove(connectionPath(u"oai-guarded"_s)).status, status);
    QCOMPARE(client.get(connectionPath(u"oai-guarded"_s)).status, 200);
}

void DemoChangesTest::aStuckConnectionCrashesOnEverySave()
{
    EstateClient client;
    const QByteArray path = connectionPath(u"oai-stuck"_s);
    const QByteArray body = client.get(path).body;
    QCOMPARE(client.put(path, body).status, 500);
    QCOMPARE(client.put(path, body).status, 500);
    QCOMPARE(client.get(path).body, body);
    QCOMPARE(client.remove(path).status, 200); // deleting needs no snapshot
}

QTEST_GUILESS_MAIN(DemoChangesTest)
#include "tst_demochanges.moc"
