// SPDX-License-Identifier: Apache-2.0
#include "tests/app/demo/estateclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::test;
using namespace linchpin::umbraco::demo;

/// Sign-in, rights, and paths that are not there.
class DemoAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenIsOpaqueAndLastsFiveMinutes();
    void theTokenEndpointRefuses_data();
    void theTokenEndpointRefuses();
    void withoutATokenEverythingIs401WithAnEmptyBody();
    void tokensExpire();
    void rightsAreCopiedIntoTheTokenWhenItIsGiven();
    void readingAgentsNeedsNoSectionButDeletingThemDoes();
    void unknownPathsAreNoAnswerOfTheSystem_data();
    void unknownPathsAreNoAnswerOfTheSystem();
    void pathsAreReadAsTheFrameworkReadsThem_data();
    void pathsAreReadAsTheFrameworkReadsThem();
    void signingInIsNoWriteAndTestingNeither_data();
    void signingInIsNoWriteAndTestingNeither();
    void resetBringsEverythingBack();
};

void DemoAccessTest::theTokenIsOpaqueAndLastsFiveMinutes()
{
    EstateClient client;
    const HttpResponse response =
        client.askToken("grant_type=client_credentials&client_id=umbraco-back-office-linchpin&"
                        "client_secret=CANARY-client-secret-5c1d");
    QCOMPARE(response.status, 200);
    const QJsonObject token = object(response);
    QCOMPARE(token.value(u"token_type"_s).toString(), u"Bearer"_s);
    QCOMPARE(token.value(u"expires_in"_s).toInt(), 299);
    QVERIFY(!token.value(u"access_token"_s).toString().contains(u'.')); // no JWT
    QVERIFY(!token.contains(u"refresh_token"_s));
}

void DemoAccessTest::theTokenEndpointRefuses_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("wrong secret") << QByteArray(
        "grant_type=client_credentials&client_id=umbraco-back-office-linchpin&client_secret=x")
                                  << 401 << u"invalid_client"_s;
    QTest::newRow("id without its prefix") << QByteArray(
        "grant_type=client_credentials&client_id=linchpin&client_secret=CANARY-client-secret-5c1d")
                                           << 401 << u"invalid_client"_s;
    QTest::newRow("no id") << QByteArray("grant_type=client_credentials") << 400
                           << u"invalid_request"_s;
    QTest::newRow("other grant") << QByteArray("grant_type=password&client_id=a") << 400
                                 << u"unsupported_grant_type"_s;
    QTest::newRow("nothing") << QByteArray() << 400 << u"unsupported_grant_type"_s;
}

void DemoAccessTest::theTokenEndpointRefuses()
{
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    QFETCH(QString, error);
    EstateClient client;
    const HttpResponse response = client.askToken(form);
    QCOMPARE(response.status, status);
    QCOMPARE(object(response).value(u"error"_s).toString(), error);
    QCOMPARE(client
                 .raw("POST", "/umbraco/management/api/v1/security/back-office/token", "{}",
                      "application/json")
                 .status,
             400);
}

void DemoAccessTest::withoutATokenEverythingIs401WithAnEmptyBody()
{
    EstateClient client;
    for (const QByteArray &authorization :
         {QByteArray(), QByteArray("Bearer nobody"), QByteArray("Basic YTpi")}) {
        const HttpResponse response =
            client.raw("GET", "/umbraco/ai/management/api/v1/connections", {}, {}, authorization);
        QCOMPARE(response.status, 401);
        QVERIFY(response.body.isEmpty());
        QVERIFY(response.header("www-authenticate").startsWith("Bearer error=\""));
    }
}

void DemoAccessTest::tokensExpire()
{
    EstateClient client;
    client.advance(298);
    QCOMPARE(client.get("connections").status, 200);
    client.advance(1);
    QCOMPARE(client.get("connections").status, 401);
    client.signIn();
    QCOMPARE(client.get("connections").status, 200);
    client.server().expireTokens();
    QCOMPARE(client.get("connections").status, 401);
}

void DemoAccessTest::rightsAreCopiedIntoTheTokenWhenItIsGiven()
{
    EstateClient client;
    QVERIFY(client.server().act(u"take-section"_s));
    QCOMPARE(client.get("connections").status, 200); // the old token still says so
    client.signIn();
    const HttpResponse response = client.get("connections");
    QCOMPARE(response.status, 403);
    QVERIFY(response.body.isEmpty());
    QCOMPARE(response.header("www-authenticate"),
             QByteArray("Bearer error=\"insufficient_access\""));
    QVERIFY(client.server().act(u"give-section"_s));
    QCOMPARE(client.get("connections").status, 403); // and so does this one
    client.signIn();
    QCOMPARE(client.get("connections").status, 200);
    QVERIFY(!client.server().act(u"dance"_s));
}

void DemoAccessTest::readingAgentsNeedsNoSectionButDeletingThemDoes()
{
    EstateClient client;
    client.estate().user.hasSection = false;
    client.signIn();
    QCOMPARE(client.get("agents").status, 200);
    QCOMPARE(client.get("prompts/headline").status, 200);
    QCOMPARE(client.remove("agents/editor").status, 403);
    QCOMPARE(client.remove("prompts/headline").status, 403);
    QCOMPARE(client.get("guardrails").status, 403);
}

void DemoAccessTest::unknownPathsAreNoAnswerOfTheSystem_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isPage");
    QTest::newRow("outside") << QByteArray("/nothing/here") << true;
    QTest::newRow("root") << QByteArray("/") << true;
    QTest::newRow("wrong base") << QByteArray("/umbraco/ai/api/v1/connections") << true;
    QTest::newRow("below the base")
        << QByteArray("/umbraco/ai/management/api/v1/connection") << false;
    QTest::newRow("documented but not there")
        << QByteArray("/umbraco/ai/management/api/v1/connections/capabilities/Chat") << false;
    QTest::newRow("double slash") << QByteArray("/umbraco/ai/management/api/v1/connections//exists")
                                  << false;
}

void DemoAccessTest::unknownPathsAreNoAnswerOfTheSystem()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, isPage);
    EstateClient client;
    const HttpResponse response = client.raw("GET", path);
    QCOMPARE(response.status, 404);
    QCOMPARE(!response.body.isEmpty(), isPage);
    QCOMPARE(response.header("content-type").startsWith("text/html"), isPage);
}

void DemoAccessTest::pathsAreReadAsTheFrameworkReadsThem_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("trailing slash") << QByteArray("GET") << QByteArray("connections/") << 200;
    QTest::newRow("other case") << QByteArray("GET") << QByteArray("Connections/OAI-MAIN") << 200;
    // An empty id is the collection: nothing there can be deleted, and nothing is.
    QTest::newRow("delete without an id")
        << QByteArray("DELETE") << QByteArray("connections/") << 405;
    QTest::newRow("a dot as id") << QByteArray("DELETE") << QByteArray("connections/.") << 405;
    QTest::newRow("two dots lead elsewhere")
        << QByteArray("DELETE") << QByteArray("connections/x/../../profiles/mismatch") << 200;
    QTest::newRow("encoded dots too")
        << QByteArray("DELETE") << QByteArray("connections/%2e%2e/profiles/mismatch") << 200;
    QTest::newRow("put on a list") << QByteArray("PUT") << QByteArray("connections") << 405;
    QTest::newRow("delete of a test run")
        << QByteArray("DELETE") << QByteArray("connections/oai-main/test") << 405;
}

void DemoAccessTest::pathsAreReadAsTheFrameworkReadsThem()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    EstateClient client;
    QCOMPARE(client.send(method, target).status, status);
    QCOMPARE(client.estate().connections.size(), 43);
}

void DemoAccessTest::signingInIsNoWriteAndTestingNeither_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isWrite");
    const QByteArray base = "/umbraco/ai/management/api/v1/";
    QTest::newRow("token") << QByteArray("POST")
                           << QByteArray("/umbraco/management/api/v1/security/back-office/token")
                           << false;
    QTest::newRow("get") << QByteArray("GET") << base + "connections" << false;
    QTest::newRow("test") << QByteArray("POST") << base + "connections/a/test" << false;
    QTest::newRow("post") << QByteArray("POST") << base + "connections" << true;
    QTest::newRow("put") << QByteArray("PUT") << base + "profiles/a" << true;
    QTest::newRow("delete") << QByteArray("DELETE") << base + "connections/a" << true;
    QTest::newRow("rollback") << QByteArray("POST") << base + "versions/connection/a/1/rollback"
                              << true;
    QTest::newRow("delete of nothing") << QByteArray("DELETE") << QByteArray("/nowhere") << true;
}

void DemoAccessTest::signingInIsNoWriteAndTestingNeither()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(bool, isWrite);
    EstateClient client;
    HttpRequest request;
    request.method = method;
    request.path = path;
    QCOMPARE(client.server().isWrite(request), isWrite);
}

void DemoAccessTest::resetBringsEverythingBack()
{
    EstateClient client;
    QCOMPARE(client.remove("connections/anthropic-spare").status, 200);
    client.server().reset();
    QCOMPARE(client.get("connections").status, 401);
    client.signIn();
    QCOMPARE(client.get("connections/anthropic-spare").status, 200);
}

QTEST_GUILESS_MAIN(DemoAccessTest)
#include "tst_demoaccess.moc"
