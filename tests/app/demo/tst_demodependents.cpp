// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/standardestate.h"
#include "tests/app/demo/estateclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::test;
using namespace linchpin::umbraco::demo;

/// The facts of the contract about what hangs on a connection, against the estate without a
/// network.
class DemoDependentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProfileListHidesConnectionAndDates();
    void oneProfileShowsItsConnection();
    void aProfilePutReplacesAllAndChecksNoProvider();
    void aProfilePutToAnUnknownConnectionIsStatus400();
    void profileSettingsNeedTheirTypeFirst_data();
    void profileSettingsNeedTheirTypeFirst();
    void aDuplicateProfileAliasCrashesAndTrapsTheProfile();
    void aProfileInUseStays_data();
    void aProfileInUseStays();
    void withoutAddOnsNobodyGuardsTheirProfiles();
    void settingsNameProfilesAndOneDangles();
    void agentsAndPromptsAreFilteredByProfile();
    void anUnknownAgentTypeCrashes();
    void agentsAndPromptsAreDeletedWithoutContent();
    void addOnsThatAreNotInstalledAreNotThere();
    void theTypesWithVersionsTellTheAddOns();
    void guardrailsShowTheirJudgeOnlyByThemselves();
    void testsShowVariationsAndGradersOnlyByThemselves();
    void analyticsAndAuditAreEvidence();
};

void DemoDependentsTest::theProfileListHidesConnectionAndDates()
{
    EstateClient client;
    QCOMPARE(
        client.get("profiles?filter=writer").body,
        QByteArray(
            "{\"items\":[{\"alias\":\"writer\",\"capability\":\"Chat\",\"dateCreated\":"
            "\"0001-01-01T00:00:00.000Z\",\"dateModified\":\"0001-01-01T00:00:00.000Z\",\"id\":"
            "\"0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d21\",\"model\":{\"modelId\":\"gpt-4o\","
            "\"providerId\":"
            "\"openai\"},\"name\":\"Writer\"}],\"total\":1}"));
    const QJsonObject all = object(client.get("profiles"));
    QCOMPARE(all.value(u"items"_s).toArray().size(), 100);
    QCOMPARE(all.value(u"total"_s).toInt(), 145);
    QCOMPARE(object(client.get("profiles?capability=Embedding")).value(u"total"_s).toInt(), 1);
}

void DemoDependentsTest::oneProfileShowsItsConnection()
{
    EstateClient client;
    const HttpResponse response = client.get("profiles/WRITER");
    QCOMPARE(object(response).value(u"connectionId"_s).toString(),
             u"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10"_s);
    QVERIFY(response.body.contains("\"settings\":{\"$type\":\"chat\",\"contextIds\""));
    QCOMPARE(operationStatus(client.get("profiles/none")), u"NotFound"_s);
}

void DemoDependentsTest::aProfilePutReplacesAllAndChecksNoProvider()
{
    EstateClient client;
    const QByteArray target = connectionId(u"bedrock"_s).toByteArray(QUuid::WithoutBraces);
    const HttpResponse response = client.put(
        "profiles/summariser",
        "{\"alias\":\"summariser\",\"name\":\"Moved\",\"model\":{\"providerId\":\"openai\","
        "\"modelId\":\"m\"},"
        "\"connectionId\":\""
            + target + "\",\"settings\":{\"$type\":\"chat\",\"temperature\":1.10,\"odd\":1}}");
    QCOMPARE(response.status, 200);
    QVERIFY(response.body.isEmpty());
    const HttpResponse now = client.get("profiles/summariser");
    QCOMPARE(object(now).value(u"connectionId"_s).toString().toUtf8(), target);
    QCOMPARE(object(now).value(u"tags"_s).toArray().size(), 0); // absent: gone
    QCOMPARE(object(now).value(u"version"_s).toInt(), 2);
    QVERIFY(now.body.contains(
        "\"settings\":{\"$type\":\"chat\",\"contextIds\":[],\"guardrailIds\":[],"
        "\"maxTokens\":null,\"systemPromptTemplate\":null,\"temperature\":1.10}"));
}

void DemoDependentsTest::aProfilePutToAnUnknownConnectionIsStatus400()
{
    EstateClient client;
    const HttpResponse response =
        client.put("profiles/summariser",
                   "{\"alias\":\"summariser\",\"name\":\"n\",\"model\":{\"providerId\":\"openai\","
                   "\"modelId\":\"m\"},"
                   "\"connectionId\":\"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b12\"}");
    QCOMPARE(response.status, 400);
    QCOMPARE(operationStatus(response), u"ConnectionNotFound"_s);
    QCOMPARE(object(response).value(u"title"_s).toString(), u"Connection not found"_s);
}

void DemoDependentsTest::profileSettingsNeedTheirTypeFirst_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("status");
    QTest::newRow("first") << QByteArray("{\"$type\":\"chat\",\"temperature\":1}") << 200;
    QTest::newRow("null") << QByteArray("null") << 200;
    QTest::newRow("last") << QByteArray("{\"temperature\":1,\"$type\":\"chat\"}") << 400;
    QTest::newRow("missing") << QByteArray("{\"temperature\":1}") << 400;
    QTest::newRow("unknown") << QByteArray("{\"$type\":\"image\"}") << 400;
}

void DemoDependentsTest::profileSettingsNeedTheirTypeFirst()
{
    QFETCH(QByteArray, settings);
    QFETCH(int, status);
    EstateClient client;
    QCOMPARE(client
                 .put("profiles/summariser",
                      "{\"alias\":\"summariser\",\"name\":\"n\",\"model\":{\"providerId\":\"o\","
                      "\"modelId\":\"m\"},"
                      "\"connectionId\":\"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10\",\"settings\":"
                          + settings + '}')
                 .status,
             status);
}

void DemoDependentsTest::aDuplicateProfileAliasCrashesAndTrapsTheProfile()
{
    EstateClient client;
    const auto body = [](const QByteArray &alias) {
        return "{\"alias\":\"" + alias
            + "\",\"name\":\"n\",\"model\":{\"providerId\":\"o\",\"modelId\":\"m\"},"
              "\"connectionId\":\"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10\"}";
    };
    QCOMPARE(client.put("profiles/summariser", body("writer")).status, 500);
    QCOMPARE(client.put("profiles/summariser", body("summariser")).status,
             500); // its snapshot is in the way for good
    QCOMPARE(object(client.get("profiles/summariser")).value(u"version"_s).toInt(), 1);
}

void DemoDependentsTest::aProfileInUseStays_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<int>("status");
    QTest::newRow("default for chat") << u"writer"_s << 400;
    QTest::newRow("default for embeddings") << u"search-index"_s << 400;
    QTest::newRow("of an agent") << u"paused"_s << 400;
    QTest::newRow("of a prompt") << u"summariser"_s << 400;
    QTest::newRow("default for speech, which is forgotten") << u"dictation"_s << 200;
    QTest::newRow("judge of a guardrail, unguarded") << u"judge"_s << 200;
    QTest::newRow("of a test, unguarded") << u"tested"_s << 200;
    QTest::newRow("of nobody") << u"mismatch"_s << 200;
    QTest::newRow("unknown") << u"never-was"_s << 404;
}

void DemoDependentsTest::aProfileInUseStays()
{
    QFETCH(QString, alias);
    QFETCH(int, status);
    EstateClient client;
    const HttpResponse response = client.remove(pathOf("profiles", profileId(alias)));
    QCOMPARE(response.status, status);
    if (status == 400)
        QCOMPARE(operationStatus(response), u"InUse"_s);
    QCOMPARE(client.get(pathOf("profiles", profileId(alias))).status, status == 400 ? 200 : 404);
}

void DemoDependentsTest::withoutAddOnsNobodyGuardsTheirProfiles()
{
    EstateClient client(addonsOffEstate());
    QCOMPARE(client.remove(pathOf("profiles", profileId(u"summariser"_s))).status, 200);
}

void DemoDependentsTest::settingsNameProfilesAndOneDangles()
{
    EstateClient client;
    const QJsonObject settings = object(client.get("settings"));
    QCOMPARE(settings.value(u"defaultChatProfileId"_s).toString(),
             u"0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d21"_s);
    QCOMPARE(
        client.get("profiles/" + settings.value(u"defaultEmbeddingProfileId"_s).toString().toUtf8())
            .status,
        200);
    QCOMPARE(
        client.get("profiles/" + settings.value(u"classifierChatProfileId"_s).toString().toUtf8())
            .status,
        404);
    EstateClient empty(emptyEstate());
    QCOMPARE(
        empty.get("settings").body,
        QByteArray("{\"classifierChatProfileId\":null,\"defaultChatProfileId\":null,"
                   "\"defaultEmbeddingProfileId\":null,\"defaultSpeechToTextProfileId\":null}"));
}

void DemoDependentsTest::agentsAndPromptsAreFilteredByProfile()
{
    EstateClient client;
    const auto total = [&](const QByteArray &target) {
        return object(client.get(target)).value(u"total"_s).toInt();
    };
    QCOMPARE(total("agents"), 5);
    QCOMPARE(total("agents?profileId=0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d21"), 1);
    QCOMPARE(total("agents?isActive=false"), 1);
    QCOMPARE(total("agents?surfaceId=copilot"), 1);
    QCOMPARE(total("agents?agentType=orchestrated"), 1);
    QCOMPARE(total("prompts"), 3);
    QCOMPARE(total("prompts?profileId=0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d21"), 1);
    QVERIFY(client.get("agents?filter=without").body.contains("\"profileId\":null"));
    QVERIFY(client.get("agents/conductor").body.contains("\"plannerProfile\""));
    QVERIFY(!client.get("agents").body.contains("\"plannerProfile\""));
}

void DemoDependentsTest::anUnknownAgentTypeCrashes()
{
    EstateClient client;
    QCOMPARE(client.get("agents?agentType=robot").status, 500);
}

void DemoDependentsTest::agentsAndPromptsAreDeletedWithoutContent()
{
    EstateClient client;
    for (const QByteArray &path : {QByteArray("agents/editor"), QByteArray("prompts/headline")}) {
        QCOMPARE(client.remove(path).status, 204);
        const HttpResponse again = client.remove(path);
        QCOMPARE(again.status, 404);
        QVERIFY(again.body.contains("could not be found") && operationStatus(again).isEmpty());
    }
}

void DemoDependentsTest::addOnsThatAreNotInstalledAreNotThere()
{
    EstateClient client(addonsOffEstate());
    for (const QByteArray &path :
         {QByteArray("agents"), QByteArray("prompts"), QByteArray("agents/editor")}) {
        const HttpResponse response = client.get(path);
        QCOMPARE(response.status, 404);
        QVERIFY(response.body.isEmpty());
    }
}

void DemoDependentsTest::theTypesWithVersionsTellTheAddOns()
{
    EstateClient with;
    EstateClient without(addonsOffEstate());
    QVERIFY(with.get("versions/supported-types").body.contains("\"Agent\",\"Prompt\""));
    QVERIFY(!without.get("versions/supported-types").body.contains("Agent"));
}

void DemoDependentsTest::guardrailsShowTheirJudgeOnlyByThemselves()
{
    EstateClient client;
    QVERIFY(!client.get("guardrails").body.contains("llm-judge"));
    const HttpResponse tone = client.get("guardrails/tone");
    QVERIFY(tone.body.contains("\"evaluatorId\":\"llm-judge\""));
    QVERIFY(tone.body.contains("\"config\":{\"profileId\":\""
                               + profileId(u"judge"_s).toByteArray(QUuid::WithoutBraces)));
    QVERIFY(client.get("guardrails/default-judge").body.contains("\"config\":{\"profileId\":null"));
    QCOMPARE(client.get("guardrails/none").status, 404);
}

void DemoDependentsTest::testsShowVariationsAndGradersOnlyByThemselves()
{
    EstateClient client;
    QVERIFY(!client.get("tests").body.contains("profileId"));
    const QJsonObject test = object(client.get("tests/headline-test"));
    QCOMPARE(
        test.value(u"variations"_s).toArray().at(0).toObject().value(u"profileId"_s).toString(),
        profileId(u"variant"_s).toString(QUuid::WithoutBraces));
    QCOMPARE(
        test.value(u"graders"_s).toArray().at(0).toObject().value(u"graderTypeId"_s).toString(),
        u"llm-judge"_s);
    QCOMPARE(test.value(u"testTargetId"_s).toString(),
             stableId(u"prompt/headline"_s).toString(QUuid::WithoutBraces));
}

void DemoDependentsTest::analyticsAndAuditAreEvidence()
{
    EstateClient client;
    QVERIFY(client.get("analytics/usage-by-profile?from=2026-01-01&to=2026-05-01")
                .body.contains("\"requestCount\":420"));
    QCOMPARE(client.get("analytics/usage-by-profile?from=2026-05-01&to=2026-01-01").status, 400);
    QCOMPARE(client.get("analytics/usage-by-profile").status, 400);
    QCOMPARE(object(client.get("audit-logs?profileId=0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d21&take=1"))
                 .value(u"total"_s)
                 .toInt(),
             3);
    QCOMPARE(
        object(client.get("audit-logs?fromDate=2026-05-01T00:00:00Z")).value(u"total"_s).toInt(),
        0);
}

QTEST_GUILESS_MAIN(DemoDependentsTest)
#include "tst_demodependents.moc"
