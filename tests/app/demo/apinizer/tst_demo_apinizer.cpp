// SPDX-License-Identifier: Apache-2.0
// The demo manager behaves like the vendor's pages say, warts included. Where the pages say nothing
// or two things, there is a switch for each reading.
#include "app/demo/apinizer/apinizerdemo.h"
#include "app/demo/apinizer/estates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace linchpin;
using namespace linchpin::apinizer::demo;
using namespace Qt::StringLiterals;

namespace {

class Client
{
public:
    explicit Client(Estate estate = standardEstate()) : server(std::move(estate)) { }

    HttpResponse send(const QByteArray &method, const QByteArray &target,
                      const QByteArray &body = {})
    {
        HttpRequest request;
        request.method = method;
        request.path = "/apiops/" + target.split('?').at(0);
        request.query = target.contains('?') ? target.mid(target.indexOf('?') + 1) : QByteArray();
        request.body = body;
        request.headers = {{"authorization", "Bearer " + token}};
        return server.answer(request);
    }
    HttpResponse connection(const QByteArray &method, const QByteArray &name,
                            const QByteArray &body = {})
    {
        return send(method, "projects/Shop/connections/" + name + '/', body);
    }
    QJsonObject get(const QByteArray &name)
    {
        return object(connection("GET", name)).value("resultList"_L1).toArray().at(0).toObject();
    }
    static QJsonObject object(const HttpResponse &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }

    ApinizerDemo server;
    QByteArray token = "CANARY-personal-token-0c9e";
};

QString messageOf(const HttpResponse &response)
{
    const QJsonObject body = Client::object(response);
    return body.value("resultMessage"_L1).toString()
        + body.value("error_description"_L1).toString();
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestDemoApinizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInKeepsOAuthsWords();
    void withoutATokenEveryDialectSays401();
    void pathsNeedTheirSlash();
    void listsNeedAType();
    void missingThingsAreToldApartByTextOnly_data();
    void missingThingsAreToldApartByTextOnly();
    void namesFoldButProjectsDoNot();
    void secretsAreMaskedByTypeAndNeverListed();
    void aNullErasesOrKeeps();
    void aKeyStoreNamedByIdAloneIsDropped();
    void theTypeCannotChange();
    void deletingHasNoGuardAndTellsEachPod();
    void postIsAnUpsertInTheNewerDialectOnly();
    void namesakesAreTakenEitherWay();
    void theBulkExportRefusesOneWrongName();
    void theOlderServerHasNoBulkExport();
    void threePostsOnlyRead_data();
    void threePostsOnlyRead();
    void resetBringsEverythingBack();
    void theStandardEstateHoldsWhatTheTestsNeed();
};

void TestDemoApinizer::signInKeepsOAuthsWords()
{
    Client client;
    const QByteArray path = "auth/token";
    const auto given = client.send("POST", path,
                                   "grant_type=client_credentials&client_id=linchpin&client_secret="
                                   "CANARY-password-7f21");
    QCOMPARE(given.status, 200);
    client.token = Client::object(given).value("access_token"_L1).toString().toLatin1();
    QCOMPARE(client.send("GET", "projects/").status, 200);
    client.server.expireTokens();
    QCOMPARE(client.send("GET", "projects/").status, 401);
    const auto wrong = client.send("POST", path, "grant_type=client_credentials&client_id=x");
    QCOMPARE(wrong.status, 401);
    QCOMPARE(Client::object(wrong).value("error"_L1).toString(), u"unauthorized_client"_s);
    QCOMPARE(client.send("POST", path, "grant_type=password").status, 400);
}

void TestDemoApinizer::withoutATokenEveryDialectSays401()
{
    for (const bool speaksB : {false, true}) {
        Estate estate = standardEstate();
        estate.speaksB = speaksB;
        Client client(estate);
        client.token = "other";
        const auto refused = client.send("GET", "projects/");
        QCOMPARE(refused.status, 401);
        QCOMPARE(Client::object(refused).contains("status"_L1), speaksB);
        QCOMPARE(client.send("GET", "test/healthcheck").body, "OK");
    }
}

void TestDemoApinizer::pathsNeedTheirSlash()
{
    Client client;
    QCOMPARE(client.send("GET", "projects/Shop/connections/ops-mail").status, 404);
    QCOMPARE(client.send("GET", "projects/Shop/connections/ops-mail/").status, 200);
    QCOMPARE(client.send("POST", "utility/connections/batch-names", "[]").status, 200);
    QCOMPARE(client.send("POST", "utility/connections/batch-names/", "[]").status, 404);
    client.server.estate().refusesEncodedSlash = true;
    QCOMPARE(client.connection("GET", "a%2Fb").status, 400);
}

void TestDemoApinizer::listsNeedAType()
{
    Client client;
    const auto refused = client.send("GET", "projects/Shop/connections/");
    QCOMPARE(refused.status, 400);
    QCOMPARE(messageOf(refused), u"Connection type parameter is required!"_s);
    const auto list = Client::object(client.send("GET", "projects/Shop/connections/?type=kafka"));
    QCOMPARE(list.value("resultCount"_L1).toInt(), list.value("resultList"_L1).toArray().size());
    // Case matters in the type.
    const auto none = client.send("GET", "projects/Shop/connections/?type=Kafka");
    QCOMPARE(Client::object(none).value("resultCount"_L1).toInt(), 0);
}

void TestDemoApinizer::missingThingsAreToldApartByTextOnly_data()
{
    QTest::addColumn<bool>("speaksB");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    const QString gone = u"Connection (name: none) was not found!"_s;
    const QByteArray one = "projects/Shop/connections/none/";
    const QByteArray project = "projects/shop/connections/ops-mail/";
    QTest::newRow("A GET") << false << QByteArray("GET") << one << 404 << gone;
    QTest::newRow("A PUT") << false << QByteArray("PUT") << one << 400 << gone;
    QTest::newRow("A DELETE") << false << QByteArray("DELETE") << one << 400 << gone;
    QTest::newRow("B GET") << true << QByteArray("GET") << one << 400 << gone;
    QTest::newRow("B DELETE") << true << QByteArray("DELETE") << one << 400 << gone;
    QTest::newRow("A project") << false << QByteArray("DELETE") << project << 404
                               << u"Project 'shop' not found"_s;
    QTest::newRow("B project") << true << QByteArray("DELETE") << project << 400
                               << u"Project (shop) is not found!"_s;
}

void TestDemoApinizer::missingThingsAreToldApartByTextOnly()
{
    QFETCH(bool, speaksB);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QString, text);
    Estate estate = standardEstate();
    estate.speaksB = speaksB;
    Client client(estate);
    const auto answer = client.send(method, target, "{}");
    QCOMPARE(answer.status, status);
    QCOMPARE(messageOf(answer), text);
    QCOMPARE(client.server.changes(), 0);
}

void TestDemoApinizer::namesFoldButProjectsDoNot()
{
    Client client;
    QCOMPARE(client.get("OPS-MAIL").value("name"_L1).toString(), u"ops-mail"_s);
    QCOMPARE(client.send("GET", "projects/Shop/apiProxies/order%20api/export/").status, 400);
    QCOMPARE(client.send("GET", "projects/Secret/apiProxies/").status, 400);
    const auto projects = client.send("GET", "projects/");
    QVERIFY(!projects.body.contains("Secret")); // the user does not belong to it
}

void TestDemoApinizer::secretsAreMaskedByTypeAndNeverListed()
{
    Client client;
    QCOMPARE(client.get("ops-mail").value("password"_L1).toString(), u"CANARY-smtp"_s);
    QVERIFY(client.get("orders-db").value("password"_L1).isNull());
    QVERIFY(!client.send("GET", "projects/Shop/connections/?type=email").body.contains("CANARY"));
    client.server.estate().secrets = SecretsShown::Absent;
    QVERIFY(!client.get("orders-db").contains("password"_L1));
    client.server.estate().secrets = SecretsShown::Stars;
    QCOMPARE(client.get("orders-db").value("password"_L1).toString(), u"********"_s);
}

void TestDemoApinizer::aNullErasesOrKeeps()
{
    for (const bool erases : {true, false}) {
        Client client;
        client.server.estate().nullErasesSecrets = erases;
        QCOMPARE(client.connection("PUT", "orders-db", textOf(client.get("orders-db"))).status,
                 200);
        const QByteArray password =
            client.server.estate().find(u"Shop"_s, u"orders-db"_s)->raw("password");
        QCOMPARE(password, erases ? QByteArray("null") : QByteArray("\"CANARY-database\""));
    }
}

void TestDemoApinizer::aKeyStoreNamedByIdAloneIsDropped()
{
    Client client;
    QJsonObject body = client.get("payments-kafka");
    body.insert("keyStoreName"_L1, u"store"_s);
    QCOMPARE(client.connection("PUT", "payments-kafka", textOf(body)).status, 200);
    QVERIFY(client.get("payments-kafka").value("keyStoreId"_L1).isString());
    QVERIFY(!client.get("payments-kafka").contains("keyStoreName"_L1));
    QCOMPARE(
        client.connection("PUT", "payments-kafka", textOf(client.get("payments-kafka"))).status,
        200);
    QVERIFY(client.get("payments-kafka").value("keyStoreId"_L1).isNull());
}

void TestDemoApinizer::theTypeCannotChange()
{
    Client client;
    QJsonObject body = client.get("ops-mail");
    body.insert("type"_L1, u"webhook"_s);
    QCOMPARE(client.connection("PUT", "ops-mail", textOf(body)).status, 400);
    QCOMPARE(client.connection("PUT", "ops-mail", "no json").status, 400);
    QCOMPARE(client.server.changes(), 0);
}

void TestDemoApinizer::deletingHasNoGuardAndTellsEachPod()
{
    Client client;
    const auto fine = Client::object(client.connection("DELETE", "orders-db"));
    const auto rows = fine.value("deploymentResult"_L1).toObject().value("detailList"_L1).toArray();
    QCOMPARE(rows.size(), 3);
    QVERIFY(client.send("GET", "projects/Shop/apiProxies/Order%20API/policies/")
                .body.contains("orders-db")); // who used it goes on naming it
    const auto stale = Client::object(client.connection("DELETE", "stale-syslog"));
    QCOMPARE(stale.value("status"_L1).toString(), u"SUCCESS"_s); // a 200 all the same
    QVERIFY(!stale.value("deploymentResult"_L1).toObject().value("success"_L1).toBool());
    const auto quiet = Client::object(client.connection("DELETE", "quiet-snmp"));
    QVERIFY(!quiet.contains("deploymentResult"_L1)); // it was never deployed
}

void TestDemoApinizer::postIsAnUpsertInTheNewerDialectOnly()
{
    for (const bool speaksB : {false, true}) {
        Estate estate = standardEstate();
        estate.speaksB = speaksB;
        Client client(estate);
        const auto answer = client.connection("POST", "ops-mail", textOf(client.get("ops-mail")));
        QCOMPARE(answer.status, speaksB ? 200 : 400);
        QCOMPARE(client.connection("POST", "new", R"({"type":"syslog","name":"new"})").status, 200);
        QCOMPARE(client.get("new").value("type"_L1).toString(), u"syslog"_s);
    }
}

void TestDemoApinizer::namesakesAreTakenEitherWay()
{
    Client client;
    QCOMPARE(client.get("shared-name").value("type"_L1).toString(), u"webhook"_s);
    client.server.estate().newestNamesakeWins = true;
    QCOMPARE(client.get("shared-name").value("type"_L1).toString(), u"logback"_s);
}

void TestDemoApinizer::theBulkExportRefusesOneWrongName()
{
    Client client;
    const QByteArray path = "projects/Shop/export-import/API_CREATOR/export/";
    QCOMPARE(client.send("POST", path, R"({"names":["orders"]})").status, 400); // two kinds
    QCOMPARE(client.send("POST", path, R"({"names":["orders"],"kind":"MOCK"})").status, 200);
    QCOMPARE(client.send("POST", path, R"({"names":["orders","none"],"kind":"MOCK"})").status, 400);
    QVERIFY(client.server.act(u"take-export-right"_s));
    const auto refused = client.send("GET", "projects/Shop/export-import/types/");
    QCOMPARE(refused.status, 400);
    QVERIFY(messageOf(refused).contains(u"permission"_s));
}

void TestDemoApinizer::theOlderServerHasNoBulkExport()
{
    Client client(dialectAEstate());
    QCOMPARE(client.send("GET", "projects/Shop/export-import/types/").status, 404);
    QCOMPARE(client.send("GET", "projects/Shop/apiProxies/Order%20API/trafficLogSettings/").status,
             404);
    const auto package = client.send("GET", "projects/Shop/apiProxies/Order%20API/export/");
    QVERIFY(package.body.startsWith("PK"));
    QVERIFY(!client.get("ops-mail").contains("projectName"_L1));
    // Even there the lists of proxies say "status".
    QVERIFY(Client::object(client.send("GET", "projects/Shop/apiProxies/")).contains("status"_L1));
}

void TestDemoApinizer::threePostsOnlyRead_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isWrite");
    const QByteArray base = "/apiops/projects/Shop/";
    QTest::newRow("token") << QByteArray("POST") << QByteArray("/apiops/auth/token") << false;
    QTest::newRow("ids") << QByteArray("POST")
                         << QByteArray("/apiops/utility/connections/batch-names") << false;
    QTest::newRow("package") << QByteArray("POST") << base + "export-import/API_PROXY/export/"
                             << false;
    QTest::newRow("get") << QByteArray("GET") << base + "connections/x/" << false;
    QTest::newRow("post") << QByteArray("POST") << base + "connections/export/" << true;
    QTest::newRow("put") << QByteArray("PUT") << base + "connections/x/" << true;
    QTest::newRow("delete") << QByteArray("DELETE") << base + "connections/x/" << true;
}

void TestDemoApinizer::threePostsOnlyRead()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(bool, isWrite);
    const Client client;
    QCOMPARE(client.server.isWrite({.method = method, .path = path}), isWrite);
}

void TestDemoApinizer::resetBringsEverythingBack()
{
    Client client;
    const auto before = client.connection("GET", "ops-mail").body;
    QCOMPARE(client.connection("DELETE", "ops-mail").status, 200);
    client.server.reset();
    QCOMPARE(client.connection("GET", "ops-mail").body, before);
    QCOMPARE(client.server.changes(), 1); // what happened has happened
}

void TestDemoApinizer::theStandardEstateHoldsWhatTheTestsNeed()
{
    const Estate estate = standardEstate();
    QSet<QString> types;
    QSet<QString> keys;
    for (const auto &row : estate.connections) {
        types.insert(row.type);
        keys.insert(row.type + u'/' + row.name);
    }
    QCOMPARE(types.size(), 14);
    QCOMPARE(qsizetype(estate.connections.size()), keys.size());
    for (const QString &name : {u"large"_s, u"empty"_s, u"dialect-a"_s, QString()})
        QVERIFY(namedEstate(name, 10, 2).has_value());
    QVERIFY(!namedEstate(u"none"_s, 1, 1));
    QCOMPARE(namedEstate(u"large"_s, 28, 2)->proxies.size(), 56U);
}

QTEST_APPLESS_MAIN(TestDemoApinizer)
#include "tst_demo_apinizer.moc"
