// SPDX-License-Identifier: Apache-2.0
// The demo estate against what is known of the real servers, warts included.
#include "app/demo/lerian/estates.h"
#include "app/demo/lerian/leriandemo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;
namespace demo = linchpin::lerian::demo;

namespace {

const QByteArray base = "/v1/management/connections";

/// A client that is signed in.
class Client
{
public:
    explicit Client(demo::Estate estate = demo::standardEstate(now().toMSecsSinceEpoch()))
        : demo(std::move(estate), now)
    {
        m_token = "Bearer "
            + object(send("POST", "/auth/v1/login/oauth/access_token",
                          R"({"grantType":"client_credentials","clientId":"linchpin",)"
                          R"("clientSecret":"CANARY-client-secret"})"))
                  .value(u"accessToken"_s)
                  .toString()
                  .toLatin1();
    }

    static QDateTime now() { return {QDate(2026, 5, 20), QTime(12, 0), Qt::UTC}; }
    static QJsonObject object(const HttpResponse &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }

    HttpResponse send(const QByteArray &method, const QByteArray &target,
                      const QByteArray &body = {})
    {
        const qsizetype mark = target.indexOf('?');
        HttpRequest request{.method = method,
                            .path = mark < 0 ? target : target.left(mark),
                            .query = mark < 0 ? QByteArray() : target.mid(mark + 1),
                            .body = body,
                            .contentType = body.isEmpty() ? "" : "application/json"};
        if (!m_token.isEmpty())
            request.headers.append({"authorization", m_token});
        return demo.answer(request);
    }
    QJsonObject get(const QByteArray &target) { return object(send("GET", target)); }
    HttpResponse rename(const QString &name, const QByteArray &to)
    {
        return send("PATCH", pathOf(name), "{\"configName\":\"" + to + "\"}");
    }
    QByteArray pathOf(const QString &name)
    {
        const demo::Connection *one = demo.estate().findByName(name);
        return base + '/' + (one ? one->id : QUuid()).toByteArray(QUuid::WithoutBraces);
    }
    void setToken(const QByteArray &token) { m_token = token; }

    demo::LerianDemo demo;

private:
    QByteArray m_token;
};

QString codeOf(const HttpResponse &response)
{
    const QJsonValue code = Client::object(response).value(u"code"_s);
    return QString::number(response.status) + u' '
        + (code.isDouble() ? u"#"_s + QString::number(code.toInt()) : code.toString());
}

} // namespace

class TestDemoLerian : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheVersionNeedsNoToken();
    void aPlainListShowsAMonthOnly();
    void queriesThatAreWrongAreRefusedEachWithItsCode_data();
    void queriesThatAreWrongAreRefusedEachWithItsCode();
    void aWideWindowIsCutAtItsBeginning();
    void internalOnesStandBeforeTheFirstPageBeyondItsLimit();
    void idsAreReadInManySpellings();
    void secretsAreNeverShown();
    void patchChecksInTheServersOrder_data();
    void patchChecksInTheServersOrder();
    void answersToAChangeCarryNanoseconds();
    void deleteIsSoftOnceAndGuardedByName();
    void namesAreProbedWithoutAWindow();
    void reportersTotalCountsThePage();
    void matcherCutsPagesSilently();
    void unknownPathsAnswerWithANumber();
    void resetsAndActs();
    void theStandardEstateHoldsWhatIsNeededToTryEverything();
};

void TestDemoLerian::onlyTheVersionNeedsNoToken()
{
    Client client;
    client.setToken({});
    QCOMPARE(client.get("/version").value(u"version"_s).toString(), u"2.0.2"_s);
    const HttpResponse refused = client.send("GET", base);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.body, "Missing Token");
    QVERIFY(refused.header("content-type").startsWith("text/plain"));
    client.setToken("Bearer expired");
    QCOMPARE(codeOf(client.send("GET", base)), u"401 INVALID_TOKEN"_s);
    Client another;
    another.demo.expireTokens();
    QCOMPARE(another.send("GET", base).status, 401);
}

void TestDemoLerian::aPlainListShowsAMonthOnly()
{
    Client client;
    const QJsonObject page = client.get(base + "?limit=100");
    for (const QJsonValue &one : page.value(u"items"_s).toArray())
        QVERIFY(one[u"configName"_s].toString() != u"dwh_sales"_s);
    QVERIFY(page.value(u"total"_s).toInt() < 10);
    QCOMPARE(client.get(base).value(u"limit"_s).toInt(), 10);
}

void TestDemoLerian::queriesThatAreWrongAreRefusedEachWithItsCode_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    QTest::newRow("limit") << QByteArray("limit=101") << u"400 FET-0406"_s;
    QTest::newRow("no limit") << QByteArray("limit=0") << u"400 FET-0405"_s;
    QTest::newRow("page") << QByteArray("page=x") << u"400 FET-0405"_s;
    QTest::newRow("order") << QByteArray("sortOrder=up") << u"400 FET-0407"_s;
    QTest::newRow("date") << QByteArray("startDate=01-02-2026") << u"400 FET-0408"_s;
    QTest::newRow("inverted") << QByteArray("startDate=2026-02-01&endDate=2026-01-01")
                              << u"400 FET-0409"_s;
    QTest::newRow("dollar") << QByteArray("$where=1") << u"400 FET-0405"_s;
    QTest::newRow("unknown names are ignored") << QByteArray("host=x&sort_order=up") << u"200 "_s;
    QTest::newRow("case counts in names") << QByteArray("LIMIT=500") << u"200 "_s;
}

void TestDemoLerian::queriesThatAreWrongAreRefusedEachWithItsCode()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, code);
    QCOMPARE(codeOf(Client().send("GET", base + '?' + query)), code);
}

void TestDemoLerian::aWideWindowIsCutAtItsBeginning()
{
    Client client;
    const auto count = [&](const QByteArray &dates) {
        return client.get(base + "?limit=100&" + dates).value(u"total"_s).toInt();
    };
    QCOMPARE(count("startDate=2020-01-01&endDate=2026-06-01"),
             count("startDate=2026-05-01&endDate=2026-06-01"));
    QVERIFY(count("startDate=2025-05-01&endDate=2025-06-01") >= 130);
    QCOMPARE(count("startDate=2025-05-20"), 130 + 3); // a day; three internal ones
}

void TestDemoLerian::internalOnesStandBeforeTheFirstPageBeyondItsLimit()
{
    Client client;
    const QByteArray month = base + "?startDate=2025-05-01&endDate=2025-06-01&limit=100&page=";
    const QJsonObject first = client.get(month + '1');
    const QJsonObject second = client.get(month + '2');
    QCOMPARE(first.value(u"items"_s).toArray().size(), 103);
    QCOMPARE(first.value(u"total"_s).toInt() - second.value(u"total"_s).toInt(), 3);
    const QJsonObject past = client.get(month + '9');
    QVERIFY(past.value(u"items"_s).isArray() && past.value(u"items"_s).toArray().isEmpty());
    QCOMPARE(past.value(u"total"_s), second.value(u"total"_s));
    const QByteArray internal = client.pathOf(u"plugin_crm"_s);
    const QJsonObject one = client.get(internal);
    QCOMPARE(one.value(u"createdAt"_s).toString(), u"0001-01-01T00:00:00Z"_s);
    QVERIFY(!one.contains(u"productName"_s));
    QCOMPARE(codeOf(client.send("DELETE", internal)), u"404 FET-1001"_s);
    QCOMPARE(codeOf(client.send("PATCH", internal, R"({"configName":"abc"})")), u"404 FET-1001"_s);
}

void TestDemoLerian::idsAreReadInManySpellings()
{
    Client client;
    const QByteArray id = "01981f3c-7a10-7c4e-9b21-5d0f6e2a9c44";
    for (const QByteArray &spelling :
         {id, id.toUpper(), QByteArray(id).replace("-", ""), "%7B" + id + "%7D", "urn:uuid:" + id})
        QCOMPARE(client.send("GET", base + '/' + spelling).status, 200);
    QCOMPARE(codeOf(client.send("GET", base + "/dwh_sales")), u"400 FET-0404"_s);
    QCOMPARE(codeOf(client.send("DELETE", base + "/unassigned")), u"400 FET-0404"_s);
    QCOMPARE(codeOf(client.send("GET", base + "/0" + id.mid(1, 34) + '0')), u"404 FET-1001"_s);
}

void TestDemoLerian::secretsAreNeverShown()
{
    Client client;
    const QByteArray one = client.send("GET", client.pathOf(u"dwh_sales"_s)).body;
    QVERIFY(!one.contains("password") && !one.contains("CANARY-password"));
    QVERIFY(one.contains("CANARY-metadata")); // free-form members are not masked
}

void TestDemoLerian::patchChecksInTheServersOrder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const QByteArray probe = R"({"configName":"!!!"})";
    QTest::newRow("no JSON") << u"dwh_sales"_s << QByteArray("{") << u"400 FET-0001"_s;
    QTest::newRow("nothing known")
        << u"dwh_sales"_s << QByteArray(R"({"active":false})") << u"400 FET-0001"_s;
    QTest::newRow("null is nothing")
        << u"dwh_sales"_s << QByteArray(R"({"configName":null})") << u"400 FET-0001"_s;
    QTest::newRow("too short") << u"dwh_sales"_s << QByteArray(R"({"configName":"ab"})")
                               << u"400 FET-0001"_s;
    QTest::newRow("probe, no job") << u"dwh_sales"_s << probe << u"400 FET-0402"_s;
    QTest::newRow("probe, jobs") << u"stuck_jobs"_s << probe << u"409 FET-1021"_s;
    QTest::newRow("probe, illegal stored name") << u"=1+1"_s << probe << u"500 FET-0002"_s;
    QTest::newRow("of no product")
        << u"old_mongo"_s << QByteArray(R"({"configName":"abc"})") << u"400 FET-0402"_s;
    QTest::newRow("taken") << u"name_taken"_s
                           << QByteArray(R"({"configName":"zz_retired_name_taken"})")
                           << u"409 FET-1002"_s;
    QTest::newRow("the name of a deleted one is free")
        << u"dwh_sales"_s << QByteArray(R"({"configName":"deleted_last_week"})") << u"200 "_s;
}

void TestDemoLerian::patchChecksInTheServersOrder()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    Client client;
    const int before = client.demo.changes();
    QCOMPARE(codeOf(client.send("PATCH", client.pathOf(name), body)), code);
    QCOMPARE(client.demo.changes() - before, code.startsWith(u"200"_s) ? 1 : 0);
}

void TestDemoLerian::answersToAChangeCarryNanoseconds()
{
    Client client;
    const QByteArray path = client.pathOf(u"dwh_sales"_s);
    const QString told =
        Client::object(client.rename(u"dwh_sales"_s, "renamed")).value(u"updatedAt"_s).toString();
    QVERIFY(told.size() > client.get(path).value(u"updatedAt"_s).toString().size());
    client.send("PATCH", path, R"({"password":""})"); // destroys it, and says nothing
    QVERIFY(client.demo.estate().findByName(u"renamed"_s)->password.isEmpty());
}

void TestDemoLerian::deleteIsSoftOnceAndGuardedByName()
{
    Client client;
    const QByteArray path = client.pathOf(u"free_old"_s);
    const std::size_t rows = client.demo.estate().connections.size();
    QCOMPARE(client.send("DELETE", path).status, 204);
    QCOMPARE(codeOf(client.send("DELETE", path)), u"404 FET-1001"_s);
    QCOMPARE(codeOf(client.send("GET", path)), u"404 FET-1001"_s);
    QCOMPARE(client.demo.estate().connections.size(), rows); // the row stays

    QCOMPARE(codeOf(client.send("DELETE", client.pathOf(u"stuck_jobs"_s))), u"409 FET-1021"_s);
    QCOMPARE(codeOf(client.send("DELETE", client.pathOf(u"=1+1"_s))), u"500 FET-0002"_s);
    const QByteArray busy = client.pathOf(u"busy_jobs"_s);
    QCOMPARE(client.send("DELETE", busy).status, 409);
    QCOMPARE(client.send("DELETE", busy).status, 204); // its job has ended
}

void TestDemoLerian::namesAreProbedWithoutAWindow()
{
    Client client;
    const auto probe = [&](const QByteArray &names) {
        return codeOf(
            client.send("POST", base + "/validate-schema", "{\"mappedFields\":{" + names + "}}"));
    };
    QCOMPARE(probe(R"("ancient":{})"), u"200 "_s);
    QCOMPARE(probe(R"("nobody":{})"), u"400 FET-1062"_s);
    QCOMPARE(probe(R"("ancient":{},"nobody":{})"), u"422 FET-1060"_s);
    QCOMPARE(probe(R"("deleted_last_week":{})"), u"400 FET-1062"_s);
    const HttpRequest request{.method = "POST", .path = base + "/validate-schema"};
    QVERIFY(!client.demo.isWrite(request));
    client.demo.estate().mayValidate = false;
    QCOMPARE(probe(R"("ancient":{})"), u"403 "_s);
}

void TestDemoLerian::reportersTotalCountsThePage()
{
    Client client;
    const QJsonObject first = client.get("/reporter/v1/reports?page=1&limit=100");
    const QJsonObject second = client.get("/reporter/v1/reports?page=2&limit=100");
    QCOMPARE(first.value(u"total"_s).toInt(), 100);
    QCOMPARE(second.value(u"total"_s).toInt(), second.value(u"items"_s).toArray().size());
    QVERIFY(!client.send("GET", "/reporter/v1/templates").body.contains("mappedFields"));
    QCOMPARE(client.send("GET", "/reporter/v1/reports?limit=101").status, 400);
    QVERIFY(client.send("GET", "/reporter/v1/data-sources").body.startsWith('['));
}

void TestDemoLerian::matcherCutsPagesSilently()
{
    demo::Estate estate;
    for (int i = 0; i < 250; ++i)
        estate.contexts.push_back({demo::stableId(u"c%1"_s.arg(i)), u"C"_s});
    Client client(estate);
    const QJsonObject usual = client.get("/matcher/v1/contexts");
    QCOMPARE(usual.value(u"items"_s).toArray().size(), 20);
    const QJsonObject most = client.get("/matcher/v1/contexts?limit=1000");
    QCOMPARE(most.value(u"items"_s).toArray().size(), 200);
    QVERIFY(most.value(u"hasMore"_s).toBool());
    const QByteArray cursor = most.value(u"nextCursor"_s).toString().toLatin1();
    const QJsonObject rest =
        client.get("/matcher/v1/contexts?limit=200&cursor=" + cursor.toPercentEncoding());
    QCOMPARE(rest.value(u"items"_s).toArray().size(), 50);
    QVERIFY(!rest.value(u"hasMore"_s).toBool());
}

void TestDemoLerian::unknownPathsAnswerWithANumber()
{
    Client client;
    QCOMPARE(codeOf(client.send("GET", "/v1/x")), u"404 #404"_s);
    QCOMPARE(codeOf(client.send("PUT", client.pathOf(u"dwh_sales"_s), "{}")), u"405 #405"_s);
    QCOMPARE(codeOf(client.demo.typicalAnswer(429)), u"429 #429"_s);
    QCOMPARE(codeOf(client.demo.typicalAnswer(409)), u"409 FET-1021"_s);
}

void TestDemoLerian::resetsAndActs()
{
    Client client;
    for (const QString &action : client.demo.actions()) {
        const bool isOfOne = action.endsWith(u":ID"_s); // and there is none with that id
        QCOMPARE(client.demo.act(action), !isOfOne);
    }
    QVERIFY(!client.demo.act(u"explode"_s));
    QCOMPARE(codeOf(client.rename(u"dwh_sales"_s, "other")), u"409 FET-1021"_s);
    QVERIFY(client.demo.act(u"finish-jobs"_s));
    QCOMPARE(client.rename(u"dwh_sales"_s, "other").status, 200);
    QVERIFY(client.demo.act(u"take-name"_s));
    QCOMPARE(codeOf(client.rename(u"other"_s, "dwh_sales")), u"409 FET-1002"_s);
    client.demo.reset();
    QVERIFY(!client.demo.estate().findByName(u"other"_s));
    QCOMPARE(client.send("GET", base).status, 401); // tokens given out are void
}

void TestDemoLerian::theStandardEstateHoldsWhatIsNeededToTryEverything()
{
    const demo::Estate estate = demo::standardEstate(Client::now().toMSecsSinceEpoch());
    QSet<QUuid> ids;
    QSet<QString> names;
    for (const demo::Connection &one : estate.connections) {
        QVERIFY(!ids.contains(one.id));
        ids.insert(one.id);
        QVERIFY2(one.isDeleted || !names.contains(one.configName), qPrintable(one.configName));
        if (!one.isDeleted)
            names.insert(one.configName);
        QVERIFY(one.password.contains(u"CANARY-"_s));
    }
    QVERIFY(names.size() > 150);
    for (const QString &name : {u"dwh_sales"_s, u"free_recent"_s, u"old_mongo"_s, u"plugin_crm"_s,
                                u"stuck_jobs"_s, u"zz_retired_name_taken"_s})
        QVERIFY(names.contains(name));
    const QString other = estate.findByName(u"dwh_sales_copy"_s)->id.toString();
    const QString used = estate.findByName(u"dwh_sales"_s)->id.toString();
    int different = 0;
    for (qsizetype i = 0; i < used.size(); ++i)
        different += used[i] != other[i];
    QCOMPARE(different, 1);
    for (const QString &name : {u"empty"_s, u"large"_s, u"unknown-version"_s, u""_s})
        QVERIFY(lerian::makeDemoEstate({.estate = name, .connections = 5}));
    QVERIFY(!lerian::makeDemoEstate({.estate = u"nonsense"_s}));
}

QTEST_APPLESS_MAIN(TestDemoLerian)
#include "tst_demo_lerian.moc"
