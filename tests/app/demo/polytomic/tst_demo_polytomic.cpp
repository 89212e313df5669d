// SPDX-License-Identifier: Apache-2.0
// The demo organisation behaves as the contract says, warts included, and its data hurts.
#include "app/demo/polytomic/estates.h"
#include "app/demo/polytomic/polytomicdemo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace linchpin;
using namespace linchpin::polytomic::demo;
using namespace Qt::StringLiterals;

namespace {

const QString warehouse = u"248df4b7-aa70-47b8-a036-33ac447e6610"_s;

/// Talks to an organisation without a network.
class Client
{
public:
    explicit Client(Estate estate = standardEstate()) : server(std::move(estate)) { }

    HttpResponse send(const QByteArray &method, const QString &target, const QByteArray &body = {},
                      const QByteArray &key = {})
    {
        HttpRequest request;
        request.method = method;
        request.path = target.section(u'?', 0, 0).toLatin1();
        request.query = target.section(u'?', 1).toLatin1();
        request.body = body;
        request.headers = {{"authorization", authorization}, {"x-polytomic-version", "2025-09-18"}};
        if (!key.isEmpty())
            request.headers.append({"idempotency-key", key});
        return server.answer(request);
    }
    HttpResponse get(const QString &target) { return send("GET", target); }

    PolytomicDemo server;
    QByteArray authorization = "Bearer " + Estate().apiKey;
};

QJsonObject object(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QJsonValue dataOf(const HttpResponse &response)
{
    return object(response).value("data"_L1);
}

/// Ids of all pages.
QStringList walk(Client &client, const QString &path)
{
    QStringList ids;
    QString token;
    do {
        const QString query = token.isEmpty()
            ? QString()
            : u"?page_token="_s + QString::fromLatin1(QUrl::toPercentEncoding(token));
        const QJsonObject page = object(client.get(path + query));
        for (const QJsonValue &item : page.value("data"_L1).toArray())
            ids.append(item[u"id"].toString());
        token = page.value("pagination"_L1).toObject().value("next_page_token"_L1).toString();
    } while (!token.isEmpty());
    return ids;
}

} // namespace

class TestDemoPolytomic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothKeysSignInAndNothingElse();
    void theVersionIsEchoed();
    void secretsAreMaskedAndAChangeDestroysThem();
    void listsComeInPagesWithoutDoublesOrGaps();
    void bothReadingsOfListsAreThere();
    void aConnectionInUseIsNotDeletedAndSaysWhoUsesIt();
    void forceTakesUsersAlong();
    void switchingIsNotTheSameForBothKinds();
    void aKeyIsReplayed();
    void aRunTakesTimeToEnd();
    void aRunningSyncIsNotDeletedAndAModelIs();
    void rightsPoliciesAndOtherKeysAreHeld();
    void theStandardEstateHasWhatTheGuideSays();
    void theOtherEstates();
};

void TestDemoPolytomic::bothKeysSignInAndNothingElse()
{
    Client client;
    const DemoSignIn as = client.server.signIn();
    QCOMPARE(as.credentials.kind, Credentials::Kind::Token);
    QCOMPARE(as.scope.value(u"organisation"_s), Estate().organisation);
    QVERIFY(as.credentials.secret.contains("CANARY"));
    QCOMPARE(client.get(u"/api/me"_s).status, 200);
    client.authorization =
        "Basic " + (Estate().organisation.toLatin1() + ':' + Estate().deploymentKey).toBase64();
    QCOMPARE(client.get(u"/api/me"_s).status, 200);
    client.authorization = "Bearer nobody";
    QCOMPARE(client.get(u"/api/me"_s).status, 401);
    QCOMPARE(object(client.get(u"/api/me"_s)).value("message"_L1), u"invalid credentials"_s);
    client.server.estate().readings.isOldUnauthorized = true;
    QCOMPARE(object(client.get(u"/api/me"_s)).value("error"_L1), u"invalid credentials"_s);
    client.authorization = "Bearer " + Estate().apiKey;
    client.server.expireTokens();
    QCOMPARE(client.get(u"/api/me"_s).status, 401);
}

void TestDemoPolytomic::theVersionIsEchoed()
{
    Client client;
    QCOMPARE(client.get(u"/api/me"_s).header("x-polytomic-version"), "2025-09-18");
    client.server.estate().readings.echo = "2021-05-23";
    QCOMPARE(client.get(u"/api/nothing"_s).header("x-polytomic-version"), "2021-05-23");
    client.server.estate().readings.echo.clear();
    QCOMPARE(client.get(u"/api/me"_s).header("x-polytomic-version"), QByteArray());
}

void TestDemoPolytomic::secretsAreMaskedAndAChangeDestroysThem()
{
    Client client;
    const QString path = u"/api/connections/"_s + warehouse;
    const QByteArray shown = client.get(path).body;
    QVERIFY(!shown.contains("CANARY"));
    QVERIFY(shown.contains("********"));
    const QJsonObject connection = dataOf(client.get(path)).toObject();
    QVERIFY(connection.value("type"_L1).isObject()); // and a plain word in a change
    QJsonObject body{{"name"_L1, connection.value("name"_L1)},
                     {"configuration"_L1, connection.value("configuration"_L1)}};
    QCOMPARE(client.send("PUT", path, QJsonDocument(body).toJson()).status, 200);
    QVERIFY(!client.server.estate().connections.front().configuration.contains("CANARY"));
    // One complaint of the far side holds a secret all the same: it is free text.
    QCOMPARE(client.get(u"/api/connections"_s).body.count("CANARY"), 1);
}

void TestDemoPolytomic::listsComeInPagesWithoutDoublesOrGaps()
{
    Client client;
    const QStringList ids = walk(client, u"/api/bulk/syncs"_s);
    QCOMPARE(size_t(ids.size()), client.server.estate().bulkSyncs.size());
    QVERIFY(ids.size() > 50);
    QCOMPARE(std::set<QString>(ids.begin(), ids.end()).size(), size_t(ids.size()));
    QCOMPARE(dataOf(client.get(u"/api/bulk/syncs"_s)).toArray().size(), 50);
    const QString paused = walk(client, u"/api/syncs"_s).last();
    QVERIFY(!client.get(u"/api/syncs?active=true"_s).body.contains(paused.toLatin1()));
    // The last change comes first.
    (void)client.send("POST", u"/api/bulk/syncs/%1/activate"_s.arg(ids.last()),
                      "{\"active\":false}");
    QCOMPARE(walk(client, u"/api/bulk/syncs"_s).first(), ids.last());
}

void TestDemoPolytomic::bothReadingsOfListsAreThere()
{
    Client client;
    Readings &readings = client.server.estate().readings;
    const auto total = qsizetype(client.server.estate().bulkSyncs.size());
    readings.bulkSyncs = Readings::Paging::Whole;
    QCOMPARE(walk(client, u"/api/bulk/syncs"_s).size(), total);
    QVERIFY(!object(client.get(u"/api/bulk/syncs"_s)).contains("pagination"_L1));
    readings.bulkSyncs = Readings::Paging::Cut;
    QCOMPARE(walk(client, u"/api/bulk/syncs"_s).size(), 50);
    client.server.estate().bulkSyncs.clear();
    QVERIFY(dataOf(client.get(u"/api/bulk/syncs"_s)).isNull());
    readings.isEmptyListNull = false;
    QVERIFY(dataOf(client.get(u"/api/bulk/syncs"_s)).isArray());
    const QJsonObject slim = dataOf(client.get(u"/api/syncs"_s)).toArray().first().toObject();
    QVERIFY(slim.contains("target_connection_id"_L1) && !slim.contains("target"_L1));
    readings.isOldShape = true;
    const QJsonObject old = dataOf(client.get(u"/api/syncs"_s)).toArray().first().toObject();
    QVERIFY(!old.contains("target_connection_id"_L1) && old.contains("target"_L1));
}

void TestDemoPolytomic::aConnectionInUseIsNotDeletedAndSaysWhoUsesIt()
{
    Client client;
    const QString path = u"/api/connections/"_s + warehouse;
    const HttpResponse refused = client.send("DELETE", path);
    QCOMPARE(refused.status, 422);
    QCOMPARE(object(refused).value("message"_L1), u"connection in use"_s);
    const QJsonArray users =
        object(refused).value("metadata"_L1).toObject().value("used_by"_L1).toArray();
    QCOMPARE(users.size(), 3); // bulk sync, model, and the sync that writes there
    QCOMPARE(client.server.changes(), 0);
    client.server.estate().readings.doSyncsOfModelsBlock = true;
    const auto more = object(client.send("DELETE", path)).value("metadata"_L1).toObject();
    QCOMPARE(more.value("used_by"_L1).toArray().size(), 4);
    // A paused sync keeps its connection, too.
    const QString paused = u"/api/connections/"_s + stableId(u"connection/paused"_s);
    QCOMPARE(client.send("DELETE", paused).status, 422);
    client.server.estate().readings.doPausedBlock = false;
    QCOMPARE(client.send("DELETE", paused).status, 204);
    QCOMPARE(client.get(paused).status, 404);
    QCOMPARE(client.send("DELETE", paused).status, 404);
}

void TestDemoPolytomic::forceTakesUsersAlong()
{
    Client client;
    const QString path = u"/api/connections/"_s + warehouse;
    const size_t before = client.server.estate().syncs.size();
    QCOMPARE(client.send("DELETE", path + u"?force=false"_s).status, 422);
    QCOMPARE(client.send("DELETE", path + u"?force=true"_s).status, 204);
    QCOMPARE(client.server.estate().syncs.size(), before - 2);
    QCOMPARE(client.get(path).status, 404);
}

void TestDemoPolytomic::switchingIsNotTheSameForBothKinds()
{
    Client client;
    Estate &estate = client.server.estate();
    QVERIFY(estate.bulkSyncs.front().run && estate.syncs.front().run);
    const QString bulk = estate.bulkSyncs.front().id;
    const QString sync = estate.syncs.front().id;
    const QByteArray off = "{\"active\":false}";
    const auto answer = client.send("POST", u"/api/bulk/syncs/%1/activate"_s.arg(bulk), off);
    QCOMPARE(dataOf(answer).toObject().value("active"_L1), false);
    QCOMPARE(estate.bulkSyncs.front().run->status, u"canceling"_s); // asks for the end of its run
    QCOMPARE(client.send("POST", u"/api/syncs/%1/activate"_s.arg(sync), off).status, 200);
    QCOMPARE(estate.syncs.front().run->status, u"running"_s); // goes on
    QCOMPARE(client.send("POST", u"/api/syncs/%1/activate"_s.arg(sync), "{}").status, 400);
    estate.readings.startsOnActivation = true;
    estate.syncs.front().run.reset();
    (void)client.send("POST", u"/api/syncs/%1/activate"_s.arg(sync), "{\"active\":true}");
    QVERIFY(estate.syncs.front().run);
}

void TestDemoPolytomic::aKeyIsReplayed()
{
    Client client;
    const QString path = u"/api/syncs/%1/activate"_s.arg(client.server.estate().syncs.front().id);
    (void)client.send("POST", path, "{\"active\":false}", "key-number-1");
    (void)client.send("POST", path, "{\"active\":true}", "key-number-2");
    const auto again = client.send("POST", path, "{\"active\":false}", "key-number-1");
    QCOMPARE(dataOf(again).toObject().value("active"_L1), false); // so it says
    QVERIFY(client.server.estate().syncs.front().isActive); // and did nothing
}

void TestDemoPolytomic::aRunTakesTimeToEnd()
{
    Client client;
    client.server.estate().readings.cancellingLooks = 2;
    const QString path = u"/api/syncs/"_s + client.server.estate().syncs.front().id;
    const auto status = [&] {
        const QJsonObject data = dataOf(client.get(path + u"/status"_s)).toObject();
        return data.value("current_execution"_L1).toObject().value("status"_L1).toString();
    };
    QCOMPARE(status(), u"running"_s);
    QCOMPARE(client.send("POST", path + u"/cancel"_s).status, 200);
    QCOMPARE(status(), u"canceling"_s);
    QCOMPARE(status(), u"canceling"_s);
    QCOMPARE(status(), QString());
    // Change data is read on after a bulk sync was switched off.
    BulkSync *orders = nullptr;
    for (BulkSync &sync : client.server.estate().bulkSyncs)
        orders = sync.ingestsFor > 0 ? &sync : orders;
    orders->isActive = false;
    const QString bulk = u"/api/bulk/syncs/%1/status"_s.arg(orders->id);
    const auto ingests = [&] {
        return dataOf(client.get(bulk)).toObject().value("ingestion_status"_L1)[u"is_running"];
    };
    QCOMPARE(ingests(), true);
    QCOMPARE(ingests(), false);
}

void TestDemoPolytomic::aRunningSyncIsNotDeletedAndAModelIs()
{
    Client client;
    const QString sync = u"/api/syncs/"_s + client.server.estate().syncs.front().id;
    QCOMPARE(client.send("DELETE", sync).status, 409);
    QVERIFY(client.server.act(u"finish-runs"_s));
    const QString model = client.server.estate().syncs.front().models.first();
    QCOMPARE(client.send("DELETE", u"/api/models/"_s + model).status, 204); // its sync breaks
    QVERIFY(client.get(sync).body.contains(model.toLatin1()));
    QCOMPARE(client.send("DELETE", sync).status, 204);
}

void TestDemoPolytomic::rightsPoliciesAndOtherKeysAreHeld()
{
    Client client;
    const QString guarded = u"/api/connections/"_s + stableId(u"connection/policy"_s);
    QCOMPARE(client.send("DELETE", guarded).status, 403);
    const QString stubborn = u"/api/bulk/syncs/%1/activate"_s.arg(stableId(u"bulk/stubborn"_s));
    QCOMPARE(client.send("POST", stubborn, "{\"active\":false}").status, 403);
    const QString spare = u"/api/connections/"_s + stableId(u"connection/spare"_s);
    QVERIFY(client.server.act(u"take-rights"_s));
    QCOMPARE(client.send("DELETE", spare).status, 403);
    QCOMPARE(client.get(spare).status, 200);
    QVERIFY(client.server.act(u"give-rights"_s));
    QCOMPARE(client.send("DELETE", spare).status, 204);
    QVERIFY(client.server.act(u"move-key"_s));
    QVERIFY(dataOf(client.get(u"/api/me"_s))[u"organization_id"].toString()
            != Estate().organisation);
    QVERIFY(!client.server.act(u"no such thing"_s));
    client.server.reset();
    QCOMPARE(client.get(spare).status, 200);
}

void TestDemoPolytomic::theStandardEstateHasWhatTheGuideSays()
{
    Client client;
    const QJsonArray rows = dataOf(client.get(u"/api/connections"_s)).toArray();
    QStringList names;
    for (const QJsonValue &row : rows)
        names.append(row[u"name"].toString());
    QCOMPARE(names.count(u"Warehouse EU"_s), 2);
    QVERIFY(names.contains(QString(300, u'x')));
    for (const QChar hurtful :
         {QChar(u'<'), QChar(u'"'), QChar(u'/'), QChar(u'\n'), QChar(0x202e), QChar(0x05d7)})
        QVERIFY2(names.join(QString()).contains(hurtful), qPrintable(QString(hurtful)));
    // The copy in another organisation is not listed, only its parent tells.
    QVERIFY(!names.contains(u"Reference data for all (shared)"_s));
    const QString parent = stableId(u"connection/parent"_s);
    QCOMPARE(dataOf(client.get(u"/api/connections/%1/shared"_s.arg(parent))).toArray().size(), 1);
    const QString spare = stableId(u"connection/spare"_s);
    QVERIFY(dataOf(client.get(u"/api/connections/%1/shared"_s.arg(spare))).isNull());
    QCOMPARE(client.get(u"/api/connections/"_s + stableId(u"connection/child"_s)).status, 404);
}

void TestDemoPolytomic::theOtherEstates()
{
    QCOMPARE(estateNames().size(), 3);
    QVERIFY(namedEstate(u"empty"_s, 0, 0)->connections.empty());
    QVERIFY(!namedEstate(u"none"_s, 0, 0));
    const Estate large = *namedEstate(u"large"_s, 200, 2);
    QCOMPARE(large.connections.size(), 200U);
    QCOMPARE(large.bulkSyncs.size(), 400U);
    QVERIFY(polytomic::makeDemoEstate({.estate = u"large"_s}));
    QVERIFY(!polytomic::makeDemoEstate({.estate = u"none"_s}));
}

QTEST_APPLESS_MAIN(TestDemoPolytomic)
#include "tst_demo_polytomic.moc"
