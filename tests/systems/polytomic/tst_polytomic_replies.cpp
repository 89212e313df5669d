// SPDX-License-Identifier: Apache-2.0
// Absent, null, empty and wrong are told apart in every member that links something; errors are
// read in either envelope.
#include "models/systems/polytomic/endpoints.h"
#include "models/systems/polytomic/errors.h"
#include "models/systems/polytomic/replies.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::polytomic;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QByteArray anId = "3f000000-0000-4000-8000-000000000001";

/// The one entry of a list that holds these members besides an id.
template<typename Parse>
User entryWith(Parse parse, const QByteArray &members)
{
    const auto page =
        parse("{\"data\":[{\"id\":\"" + anId + "\",\"name\":\"n\"," + members + "}]}");
    return page && !page->items.empty() ? page->items.front() : User();
}

QStringList missing(const User &user)
{
    QStringList members;
    for (const QString &gap : user.gaps)
        members.append(QString(gap).remove(u"the answer does not tell "_s).chopped(1));
    return members;
}

HttpResponse reply(int status, const QByteArray &body, const char *type = "application/json")
{
    return {status, {{"content-type", type}}, body};
}

} // namespace

class TestPolytomicReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsAreNamed_data();
    void gapsAreNamed();
    void everyLinkIsFound();
    void aListIsReadInEveryEnvelope_data();
    void aListIsReadInEveryEnvelope();
    void aStatusIsQuietOnlyIfNothingRuns_data();
    void aStatusIsQuietOnlyIfNothingRuns();
    void errorsAreRead_data();
    void errorsAreRead();
    void usersAreShownAsTheServerNamesThem();
    void anotherVersionCannotBeRead();
    void aConnectionHoldsNoSecret();
};

void TestPolytomicReplies::gapsAreNamed_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *kind, QByteArray members,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(kind) << members.replace("ID", anId)
                            << QString::fromLatin1(expected);
    };
    row("a bulk sync", "bulk", R"("source_connection_id":"ID","destination_connection_id":"ID")",
        "");
    row("without a source", "bulk", R"("destination_connection_id":"ID")", "source_connection_id");
    row("null", "bulk", R"("source_connection_id":null,"destination_connection_id":"ID")",
        "source_connection_id");
    row("no id", "bulk", R"("source_connection_id":"x","destination_connection_id":7)",
        "source_connection_id,destination_connection_id");
    row("a model", "model", R"("connection_id":"ID")", "");
    row("everything null", "model", R"("connection_id":"ID","enricher":null,"relations":null)", "");
    row("an empty enricher", "model", R"("connection_id":"ID","enricher":{})", "");
    row("an enricher of nothing", "model", R"("connection_id":"ID","enricher":{"enricher_id":"e"})",
        "enricher.connection_id");
    row("an enricher in a list", "model", R"("connection_id":"ID","enricher":[])",
        "enricher.connection_id");
    row("relations to nothing", "model", R"("connection_id":"ID","relations":[{"to":{}}])",
        "relations");
    row("relations as text", "model", R"("connection_id":"ID","relations":"x")", "relations");
    row("a model of nothing", "model", R"("connection_id":"")", "connection_id");
    row("a sync", "sync", R"("target_connection_id":"ID","model_ids":[])", "");
    row("an older sync", "sync", R"("target":{"connection_id":"ID"},"model_ids":["ID"])", "");
    row("without a target", "sync", R"("model_ids":[])", "target_connection_id");
    row("models null", "sync", R"("target_connection_id":"ID","model_ids":null)", "model_ids");
    row("models absent", "sync", R"("target_connection_id":"ID")", "model_ids");
    row("a model without id", "sync", R"("target_connection_id":"ID","model_ids":["ID",null])",
        "model_ids");
    row("no schedule", "sync", R"("target_connection_id":"ID","model_ids":[],"schedule":null)", "");
    row("a schedule as text", "sync",
        R"("target_connection_id":"ID","model_ids":[],"schedule":"daily")",
        "schedule.connection_id");
    row("a schedule elsewhere", "sync",
        R"("target_connection_id":"ID","model_ids":[],"schedule":{"connection_id":7})",
        "schedule.connection_id");
    row("after null", "sync",
        R"("target_connection_id":"ID","model_ids":[],"schedule":{"run_after":{"sync_ids":null}})",
        "");
    row("after something", "sync",
        R"("target_connection_id":"ID","model_ids":[],"schedule":{"run_after":{"sync_ids":["x"]}})",
        "schedule.run_after");
}

void TestPolytomicReplies::gapsAreNamed()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, members);
    QFETCH(QString, expected);
    const auto parse = kind == "bulk" ? parseBulkSyncs : kind == "model" ? parseModels : parseSyncs;
    const User user = entryWith(parse, members);
    QVERIFY(!user.id.isNull());
    QCOMPARE(missing(user).join(u','), expected);
    for (const QString &gap : user.gaps)
        QVERIFY(possibleGaps().contains(gap)); // or a projection could not take it out again
}

void TestPolytomicReplies::everyLinkIsFound()
{
    const auto idWith = [](char c) { return QByteArray(anId).replace(0, 1, QByteArray(1, c)); };
    const User sync =
        entryWith(parseSyncs,
                  R"("active":true,"target_connection_id":")" + idWith('a')
                      + R"(","target":{"connection_id":")" + idWith('b') + R"("},"model_ids":[")"
                      + idWith('c') + R"("],"schedule":{"connection_id":")" + idWith('d')
                      + R"(","run_after":{"sync_ids":[")" + idWith('e') + R"("],"bulk_sync_ids":[")"
                      + idWith('f') + R"("]}})");
    QStringList links;
    for (const ConnectionLink &link : sync.connections)
        links.append(link.member + u'=' + link.id.text().left(1));
    QCOMPARE(links,
             QStringList({u"target_connection_id=a"_s, u"target.connection_id=b"_s,
                          u"schedule.connection_id=d"_s}));
    QCOMPARE(sync.models.front().text().left(1), u"c"_s);
    QCOMPARE(sync.runsAfter.size(), 2U);
    QCOMPARE(sync.isActive, std::optional(true));
}

void TestPolytomicReplies::aListIsReadInEveryEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected"); ///< entries, unreadable, token
    QTest::newRow("null is empty") << QByteArray(R"({"data":null})") << u"0 0 "_s;
    QTest::newRow("empty") << QByteArray(R"({"data":[]})") << u"0 0 "_s;
    QTest::newRow("absent") << QByteArray("{}") << u"malformed"_s;
    QTest::newRow("an object") << QByteArray(R"({"data":{}})") << u"malformed"_s;
    QTest::newRow("a bare list") << QByteArray("[]") << u"malformed"_s;
    QTest::newRow("nothing") << QByteArray() << u"malformed"_s;
    QTest::newRow("entries without an id are counted")
        << QByteArray(R"({"data":[{"name":"a"},null,7,{"id":"x"}]})") << u"0 4 "_s;
    QTest::newRow("a token") << QByteArray(R"({"data":[],"pagination":{"next_page_token":"a/+"}})")
                             << u"0 0 a/+"_s;
    QTest::newRow("no token") << QByteArray(R"({"data":[],"pagination":{}})") << u"0 0 "_s;
    QTest::newRow("a null token") << QByteArray(
        R"({"data":[],"pagination":{"next_page_token":null}})")
                                  << u"0 0 "_s;
    QTest::newRow("a token that is no text")
        << QByteArray(R"({"data":[],"pagination":{"next_page_token":7}})") << u"unreadable token"_s;
}

void TestPolytomicReplies::aListIsReadInEveryEnvelope()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto page = parseModels(body);
    QString found = page
        ? u"%1 %2 %3"_s.arg(page->items.size()).arg(page->unreadable).arg(page->next)
        : page.error().word();
    if (page && !page->isNextReadable)
        found = u"unreadable token"_s;
    QCOMPARE(found, expected);
}

void TestPolytomicReplies::aStatusIsQuietOnlyIfNothingRuns_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("expected");
    const auto run = [](const char *status) {
        return QByteArray(R"({"current_execution":{"id":"r","status":")") + status + "\"}}";
    };
    for (const char *status : {"completed", "canceled", "failed", "errors", "interrupted"})
        QTest::newRow(status) << run(status) << u"quiet"_s;
    for (const char *status : {"created", "scheduled", "queued", "waiting", "running", "processing",
                               "exporting", "something new", ""})
        QTest::addRow("status '%s'", status) << run(status) << u"live"_s;
    QTest::newRow("canceling") << run("canceling") << u"cancelling"_s;
    QTest::newRow("no run") << QByteArray("{}") << u"quiet"_s;
    QTest::newRow("run null") << QByteArray(R"({"current_execution":null})") << u"quiet"_s;
    QTest::newRow("run without a status")
        << QByteArray(R"({"current_execution":{"id":"r"}})") << u"live"_s;
    QTest::newRow("run as text") << QByteArray(R"({"current_execution":"r"})") << u"malformed"_s;
    QTest::newRow("ingesting") << QByteArray(R"({"ingestion_status":{"is_running":true}})")
                               << u"ingesting"_s;
    QTest::newRow("not ingesting")
        << QByteArray(R"({"ingestion_status":{"enabled":true,"is_running":false}})") << u"quiet"_s;
    QTest::newRow("ingestion null") << QByteArray(R"({"ingestion_status":null})") << u"quiet"_s;
    QTest::newRow("ingestion unclear")
        << QByteArray(R"({"ingestion_status":{"is_running":"yes"}})") << u"malformed"_s;
    QTest::newRow("data null") << QByteArray("null") << u"malformed"_s;
}

void TestPolytomicReplies::aStatusIsQuietOnlyIfNothingRuns()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, expected);
    const auto status = parseStatus("{\"data\":" + data + "}");
    QString found = status ? u"live"_s : status.error().word();
    if (status && status->isQuiet())
        found = u"quiet"_s;
    else if (status && status->isCancelling)
        found = u"cancelling"_s;
    else if (status && !status->isLive)
        found = u"ingesting"_s;
    QCOMPARE(found, expected);
}

void TestPolytomicReplies::errorsAreRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray said = R"({"key":"k","message":"no","status":404})";
    QTest::newRow("401") << 401 << said << u"unauthenticated: no"_s;
    QTest::newRow("401 of 2024")
        << 401
        << QByteArray(R"({"error":"invalid credentials","code":401,"status":"Unauthorized"})")
        << u"unauthenticated: invalid credentials"_s;
    QTest::newRow("403") << 403 << said << u"forbidden: no"_s;
    QTest::newRow("404") << 404 << said << u"not-found: no"_s;
    QTest::newRow("404 with a status alone")
        << 404 << QByteArray(R"({"status":404})") << u"not-found: "_s;
    QTest::newRow("404 without a body") << 404 << QByteArray() << u"endpoint-absent: "_s;
    QTest::newRow("404 with nothing in it") << 404 << QByteArray("{}") << u"endpoint-absent: "_s;
    QTest::newRow("404 of a proxy")
        << 404 << QByteArray("<html>404</html>") << u"endpoint-absent: "_s;
    QTest::newRow("409") << 409 << said << u"conflict: no"_s;
    QTest::newRow("422 of a bad body")
        << 422 << QByteArray(R"({"message":"cache not ready"})") << u"refused: cache not ready"_s;
    QTest::newRow("422 in use, by its words")
        << 422 << QByteArray(R"({"message":"Connection in use"})")
        << u"in-use: Connection in use"_s;
    QTest::newRow("422 in use, by its users")
        << 422 << QByteArray(R"({"message":"x","metadata":{"used_by":[{"id":"1"}]}})")
        << u"in-use: x\n{\"id\":\"1\"}"_s;
    QTest::newRow("422 in use, by an object")
        << 422 << QByteArray(R"({"message":"x","metadata":{"used_by":{"syncs":["s"]}}})")
        << u"in-use: x\n{\"syncs\":[\"s\"]}"_s;
    QTest::newRow("422 in use, with a secret")
        << 422 << QByteArray(R"({"message":"in use, token=CANARY1"})")
        << u"in-use: in use, token=***"_s;
    QTest::newRow("422, nobody uses it")
        << 422 << QByteArray(R"({"message":"x","metadata":{"used_by":[]}})") << u"refused: x"_s;
    QTest::newRow("429") << 429 << QByteArray() << u"rate-limited: "_s;
    QTest::newRow("500") << 500 << QByteArray("stack trace") << u"server: "_s;
    QTest::newRow("302") << 302 << QByteArray() << u"redirected: "_s;
}

void TestPolytomicReplies::errorsAreRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto error = errorOf(reply(status, body));
    QCOMPARE(error->word() + u": "_s + error->serverSays, expected);
    QCOMPARE(error->httpStatus, status);
    QVERIFY(!error->detail.isEmpty());
}

void TestPolytomicReplies::usersAreShownAsTheServerNamesThem()
{
    const QByteArray body = R"({"message":"connection in use","status":422,"metadata":{"used_by":[
        {"type":"bulk sync","id":")"
        + anId + R"(","name":"<b>CRM</b>"},{"type":"new kind"},7]}})";
    const auto error = errorOf(reply(422, body));
    QCOMPARE(error->serverSays,
             u"connection in use\nbulk sync: <b>CRM</b> (%1)\n{\"type\":\"new kind\"}\n7"_s.arg(
                 QString::fromLatin1(anId)));
    QCOMPARE(usersNamedIn(body).size(), 1U);
    const auto longer =
        errorOf(reply(422, "{\"message\":\"in use " + QByteArray(9000, 'x') + "\"}"));
    QCOMPARE(longer->serverSays.size(), 2000);
}

void TestPolytomicReplies::anotherVersionCannotBeRead()
{
    HttpResponse response = reply(200, R"({"data":[]})");
    QVERIFY(successOf(response).has_value()); // it names none: an old proxy may have dropped it
    QVERIFY(!confirmsVersion(response));
    response.headers.append(qMakePair(QByteArray("x-polytomic-version"), QByteArray("2025-09-18")));
    QVERIFY(successOf(response).has_value());
    QVERIFY(confirmsVersion(response));
    response.headers.back().second = "2024-02-08";
    QCOMPARE(successOf(response).error().kind, Kind::Malformed);
    QVERIFY(successOf(response).error().detail.contains(u"2024-02-08"_s));
    response.status = 404; // that it is not there is a statement, too
    response.body = R"({"message":"record not found","status":404})";
    QCOMPARE(successOf(response).error().kind, Kind::Malformed);
    response.status = 403; // a refusal is one in any version
    QCOMPARE(successOf(response).error().kind, Kind::Forbidden);
}

void TestPolytomicReplies::aConnectionHoldsNoSecret()
{
    const auto read = parseConnection(R"({"data":{"id":")" + anId
                                      + R"(","name":"n","configuration":{"password":"CANARY-pw"},
        "status":"error","status_error":"login failed: password=CANARY-pw refused",
        "api_calls_last_24_hours":null,"type":{"id":"postgresql","operations":null}}})");
    QVERIFY(read.has_value());
    for (const Property &property : read->connection.properties)
        QVERIFY2(!property.value.contains(u"CANARY"_s), qPrintable(property.value));
    QCOMPARE(read->connection.type, u"postgresql"_s);
    QCOMPARE(read->connection.state, ConnectionState::NoSuchFlag);
    QVERIFY(read->connection.property(u"status-error").startsWith(u"login failed"_s));
}

QTEST_APPLESS_MAIN(TestPolytomicReplies)
#include "tst_polytomic_replies.moc"
