// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/standardestate.h"
#include "tests/app/demo/estateclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::test;
using namespace linchpin::umbraco::demo;

/// The facts of the contract about connections, each against the estate without a network.
class DemoConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListItemHasItsMembersInAlphabeticalOrderAndNoSettings();
    void theListHasNoBoundAndNoValidation();
    void theListIsSortedByNameOnly();
    void equalNamesMaySwapBetweenPages();
    void theListIsFilteredByNameProviderAndCapability();
    void oneConnectionShowsItsSettingsAsTheyWereSent();
    void anIdIsWhateverThePlatformReadsAsOne_data();
    void anIdIsWhateverThePlatformReadsAsOne();
    void anAliasIsFoundWithoutRegardToAsciiCase();
    void anAliasThatReadsLikeAnIdIsNotReachable();
    void anAliasThatReadsLikeARouteShowsTheRouteButIsDeleted();
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
    void testModelsAndCapabilitiesSayNotFoundOfWhatIsThere_data();
    void testModelsAndCapabilitiesSayNotFoundOfWhatIsThere();
    void testSaysNothingAboutTheReason();
    void aliasExistsAnswersABareBoolean();
};

void DemoConnectionsTest::aListItemHasItsMembersInAlphabeticalOrderAndNoSettings()
{
    EstateClient client;
    const QByteArray body = client.get("connections?filter=OpenAI+embed").body;
    QCOMPARE(
        body,
        QByteArray(
            "{\"items\":[{\"alias\":\"oai-embed\",\"dateCreated\":\"2026-03-01T10:00:00.000Z\","
            "\"dateModified\":\"2026-03-03T10:00:00.120Z\",\"id\":\""
            + connectionId(u"oai-embed"_s).toByteArray(QUuid::WithoutBraces)
            + "\",\"isActive\":true,\"name\":\"OpenAI embeddings\",\"providerId\":\"openai\","
              "\"version\":2}],\"total\":1}"));
    QVERIFY(!client.get("connections?take=9999").body.contains("CANARY"));
}

void DemoConnectionsTest::theListHasNoBoundAndNoValidation()
{
    EstateClient client(largeEstate(250, 0));
    QCOMPARE(object(client.get("connections")).value(u"items"_s).toArray().size(), 100);
    QCOMPARE(object(client.get("connections?take=1000000")).value(u"items"_s).toArray().size(),
             250);
    QCOMPARE(object(client.get("connections?skip=240")).value(u"items"_s).toArray().size(), 10);
    QCOMPARE(object(client.get("connections?skip=999")).value(u"items"_s).toArray().size(), 0);
    QCOMPARE(object(client.get("connections?skip=999")).value(u"total"_s).toInt(), 250);
    QCOMPARE(client.get("connections?skip=-5&take=-1").status, 200);
    QCOMPARE(client.get("connections?take=many").status, 400);
}

void DemoConnectionsTest::theListIsSortedByNameOnly()
{
    EstateClient client;
    QStringList names;
    for (const auto &item : object(client.get("connections")).value(u"items"_s).toArray())
        names.append(item.toObject().value(u"name"_s).toString());
    QStringList sorted = names;
    std::ranges::stable_sort(sorted);
    QCOMPARE(names, sorted);
    QCOMPARE(names.count(u"OpenAI main"_s), 2);
}

void DemoConnectionsTest::equalNamesMaySwapBetweenPages()
{
    Estate estate = standardEstate();
    estate.swapsEqualNames = true;
    EstateClient client(std::move(estate));
    const QByteArray first = client.get("connections?filter=OpenAI+main&take=1").body;
    const QByteArray second = client.get("connections?filter=OpenAI+main&take=1&skip=1").body;
    QCOMPARE(first, second); // the same row on both pages, the other on neither
}

void DemoConnectionsTest::theListIsFilteredByNameProviderAndCapability()
{
    EstateClient client;
    const auto total = [&](const QByteArray &query) {
        return object(client.get("connections?" + query)).value(u"total"_s).toInt();
    };
    QCOMPARE(total("filter=bedrock"),
             2); // the name, without regard to case; the aliases are not asked
    QCOMPARE(total("filter=oai-main"), 0);
    QCOMPARE(total("providerId=amazon"), 2);
    QCOMPARE(total("providerId=Amazon"), 0);
    QCOMPARE(total("providerId=amazon&capability=SpeechToText"), 0);
    QCOMPARE(total("capability=Nonsense"), 43);
    QVERIFY(total("capability=embedding") < 43);
}

void DemoConnectionsTest::oneConnectionShowsItsSettingsAsTheyWereSent()
{
    EstateClient client;
    QVERIFY(client.get(connectionPath(u"oai-main"_s))
                .body.contains(
                    "\"settings\":{\"apiKey\":\"CANARY-oai-main-sk-live\",\"organizationId\":null,"
                    "\"endpoint\":\"https://api.openai.com/v1\"},\"version\":3}"));
    QVERIFY(client.get(connectionPath(u"oai-config"_s)).body.contains("\"$OpenAI:ApiKey\""));
    QVERIFY(client.get(connectionPath(u"oai-no-settings"_s)).body.contains("\"settings\":null"));
    const QByteArray numbers = client.get(connectionPath(u"numbers"_s)).body;
    QVERIFY(numbers.contains("1.10,") && numbers.contains("12345678901234567890")
            && numbers.contains("\n\t\"x\""));
}

void DemoConnectionsTest::anIdIsWhateverThePlatformReadsAsOne_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("hyphens") << QByteArray("6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10");
    QTest::newRow("upper case") << QByteArray("6B0A5A1E-7D0C-4C33-9A55-0D3F3F6A1B10");
    QTest::newRow("digits") << QByteArray("6b0a5a1e7d0c4c339a550d3f3f6a1b10");
    QTest::newRow("braces") << QByteArray("%7B6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10%7D");
    QTest::newRow("brackets") << QByteArray("(6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10)");
    QTest::newRow("spaces") << QByteArray("%206b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10%20");
    QTest::newRow("percent-encoded") << QByteArray("%36b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10");
    QTest::newRow("hexadecimal parts") << QByteArray(
        "%7B0x6b0a5a1e,0x7d0c,0x4c33,%7B0x9a,0x55,0xd,0x3f,0x3f,0x6a,0x1b,0x10%7D%7D");
}

void DemoConnectionsTest::anIdIsWhateverThePlatformReadsAsOne()
{
    QFETCH(QByteArray, id);
    EstateClient client;
    QCOMPARE(object(client.get("connections/" + id)).value(u"alias"_s).toString(), u"oai-main"_s);
}

void DemoConnectionsTest::anAliasIsFoundWithoutRegardToAsciiCase()
{
    EstateClient client;
    QCOMPARE(object(client.get("connections/OAI-Main")).value(u"version"_s).toInt(), 3);
    QCOMPARE(client.get("connections/6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b1").status,
             404); // a digit short: an alias
    // "%2F" is not decoded within a segment, so an alias with a slash is out of reach.
    QCOMPARE(client.get("connections/team%2Fa%20b%5Cc").status, 404);
}

void DemoConnectionsTest::anAliasThatReadsLikeAnIdIsNotReachable()
{
    EstateClient client;
    QCOMPARE(client.get("connections/6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b19").status, 404);
    QCOMPARE(client.remove("connections/6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b19").status, 404);
}

void DemoConnectionsTest::anAliasThatReadsLikeARouteShowsTheRouteButIsDeleted()
{
    EstateClient client;
    QVERIFY(client.get("connections/capabilities").body.startsWith("[\"Chat\""));
    QCOMPARE(client.remove("connections/capabilities").status, 200);
    QCOMPARE(client.estate().connections.size(), 42);
}

void DemoConnectionsTest::aPutOfWhatGetReturnedLosesNothing()
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

void DemoConnectionsTest::aPutWithoutSettingsErasesThem()
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

void DemoConnectionsTest::aPutWithoutIsActiveSwitchesOff()
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

void DemoConnectionsTest::aPutOfTheDocumentedMaskDestroysTheKey()
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

void DemoConnectionsTest::aPutThatDoesNotBindIsRefusedByTheFramework_data()
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

void DemoConnectionsTest::aPutThatDoesNotBindIsRefusedByTheFramework()
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

void DemoConnectionsTest::aBrokenConnectionCannotBeSaved_data()
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

void DemoConnectionsTest::aBrokenConnectionCannotBeSaved()
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

void DemoConnectionsTest::anAliasInUseIsRefused()
{
    EstateClient client;
    const HttpResponse response =
        client.put(connectionPath(u"oai-main"_s),
                   "{\"alias\":\"BEDROCK\",\"name\":\"n\",\"settings\":{\"apiKey\":\"k\"}}");
    QCOMPARE(response.status, 400);
    QCOMPARE(object(response).value(u"detail"_s).toString(),
             u"A connection with alias 'BEDROCK' already exists."_s);
}

void DemoConnectionsTest::everyPutAddsAVersionAndAnswersNothing()
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

void DemoConnectionsTest::postGivesAnIdAsAStringAndIsActiveByDefault()
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

void DemoConnectionsTest::deleteAnswers_data()
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

void DemoConnectionsTest::deleteAnswers()
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

void DemoConnectionsTest::aSecondDeleteIsNotFound()
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

void DemoConnectionsTest::aProfileMadeInTheLastMomentMakesItCrashWithoutHistory()
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

void DemoConnectionsTest::aHandlerOfTheSiteIsReadByItsWords_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("status");
    QTest::newRow("other words") << u"A rule of this site forbids it."_s << 500;
    QTest::newRow("in use") << u"It is in use by a site."_s << 400;
    QTest::newRow("not found") << u"Permission not found."_s << 404;
}

void DemoConnectionsTest::aHandlerOfTheSiteIsReadByItsWords()
{
    QFETCH(QString, message);
    QFETCH(int, status);
    EstateClient client;
    client.estate().vetoes.insert(connectionId(u"oai-guarded"_s), message);
    QCOMPARE(client.remove(connectionPath(u"oai-guarded"_s)).status, status);
    QCOMPARE(client.get(connectionPath(u"oai-guarded"_s)).status, 200);
}

void DemoConnectionsTest::aStuckConnectionCrashesOnEverySave()
{
    EstateClient client;
    const QByteArray path = connectionPath(u"oai-stuck"_s);
    const QByteArray body = client.get(path).body;
    QCOMPARE(client.put(path, body).status, 500);
    QCOMPARE(client.put(path, body).status, 500);
    QCOMPARE(client.get(path).body, body);
    QCOMPARE(client.remove(path).status, 200); // deleting needs no snapshot
}

void DemoConnectionsTest::testModelsAndCapabilitiesSayNotFoundOfWhatIsThere_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<int>("status");
    QTest::newRow("ready") << u"oai-main"_s << 200;
    QTest::newRow("inactive") << u"oai-retired"_s << 200;
    QTest::newRow("settings are null") << u"oai-no-settings"_s << 404;
    QTest::newRow("provider not installed") << u"mistral"_s << 404;
    QTest::newRow("key missing from configuration") << u"oai-config-missing"_s << 500;
    QTest::newRow("not there") << u"never-was"_s << 404;
}

void DemoConnectionsTest::testModelsAndCapabilitiesSayNotFoundOfWhatIsThere()
{
    QFETCH(QString, alias);
    QFETCH(int, status);
    EstateClient client;
    const QByteArray path = connectionPath(alias);
    QCOMPARE(client.post(path + "/test").status, status);
    QCOMPARE(client.get(path + "/capabilities").status, status);
    QCOMPARE(client.get(path + "/models").status, status);
    QCOMPARE(client.server().changes(), 0);
}

void DemoConnectionsTest::testSaysNothingAboutTheReason()
{
    EstateClient client;
    QCOMPARE(client.post(connectionPath(u"oai-main"_s) + "/test").body,
             QByteArray("{\"errorMessage\":null,\"success\":true}"));
    QCOMPARE(client.post(connectionPath(u"oai-revoked"_s) + "/test").body,
             QByteArray("{\"errorMessage\":\"Connection test failed\",\"success\":false}"));
}

void DemoConnectionsTest::aliasExistsAnswersABareBoolean()
{
    EstateClient client;
    QCOMPARE(client.get("connections/oai-main/exists").body, QByteArray("true"));
    QCOMPARE(client.get("connections/none/exists").body, QByteArray("false"));
    QCOMPARE(
        client.get("connections/oai-main/exists?excludeId=6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10")
            .body,
        QByteArray("false"));
}

QTEST_GUILESS_MAIN(DemoConnectionsTest)
#include "tst_democonnections.moc"
