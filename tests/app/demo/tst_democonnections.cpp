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
