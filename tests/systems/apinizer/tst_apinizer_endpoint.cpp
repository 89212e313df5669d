// SPDX-License-Identifier: Apache-2.0
// Address, project, ids, paths, sign-in, the Test button, and what an answer stands for.
#include "models/systems/apinizer/answers.h"
#include "models/systems/apinizer/endpoints.h"
#include "models/systems/apinizer/names.h"
#include "tests/systems/apinizer/stage.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::apinizer::demo;
namespace request = linchpin::apinizer::request;

class TestApinizerEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void ids_data();
    void ids();
    void everyPathStaysInsideItsResource();
    void namesAreEncodedPerSegment();
    void theSiteIsTheEndpointsOwn();
    void signInReadsBothShapes_data();
    void signInReadsBothShapes();
    void aTokenIsTheHeader();
    void theTestButtonSaysWhatWorks_data();
    void theTestButtonSaysWhatWorks();
    void listsMayBeMixedCutOrRefused_data();
    void listsMayBeMixedCutOrRefused();
    void readingOneHoldsTheAnswerAgainstTheQuestion();
};

void TestApinizerEndpoint::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("normal"); // empty: refused
    const QString shop = u"Shop"_s;
    const auto row = [](const QString &url, const QString &project, const QString &normal) {
        QTest::addRow("%s | %s", qPrintable(url), qPrintable(project)) << url << project << normal;
    };
    row(u"https://Manager.Test/"_s, shop, u"https://manager.test"_s);
    row(u"https://manager.test:443/pre/fix/"_s, shop, u"https://manager.test/pre/fix"_s);
    row(u"https://manager.test/apiops/"_s, shop, u"https://manager.test"_s);
    row(u"https://manager.test/pre/apiops"_s, shop, u"https://manager.test/pre"_s);
    row(u"http://127.0.0.1:8080"_s, shop, u"http://127.0.0.1:8080"_s);
    row(u"http://manager.test"_s, shop, {});
    row(u"https://user:pw@manager.test"_s, shop, {});
    row(u"https://manager.test?x=1"_s, shop, {});
    row(u"manager.test"_s, shop, {});
    row(u"https://manager.test"_s, {}, {});
    row(u"https://manager.test"_s, u" "_s, {});
    row(u"https://manager.test"_s, u".."_s, {});
    row(u"https://manager.test"_s, u"Back Office"_s, u"https://manager.test"_s);
}

void TestApinizerEndpoint::addresses()
{
    QFETCH(QString, url);
    QFETCH(QString, project);
    QFETCH(QString, normal);
    const apinizer::ApinizerSystem system;
    const auto identity = system.identity(url, {{u"project"_s, project}});
    QCOMPARE(identity.has_value(), !normal.isEmpty());
    if (identity) {
        QCOMPARE(identity->url, normal);
        QCOMPARE(identity->scope.value(u"project"_s), project); // names are case-sensitive
    } else {
        QCOMPARE(identity.error().kind, ApiError::Kind::Unsafe);
    }
    QVERIFY(!system.identity(url, {{u"project"_s, u"Shop"_s}, {u"tenant"_s, u"x"_s}}));
}

void TestApinizerEndpoint::ids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal"); // empty: refused
    QTest::newRow("plain") << u"database/orders-db"_s << u"database/orders-db"_s;
    QTest::newRow("type in other case") << u"RABBITMQ/q"_s << u"rabbitMq/q"_s;
    QTest::newRow("stored spelling") << u"email/Ops Mail"_s << u"email/Ops Mail"_s;
    QTest::newRow("slash") << u"ftp/a/b"_s << u"ftp/a/b"_s;
    for (const auto &bad :
         {u""_s, u"database"_s, u"database/"_s, u"database/ "_s, u"/orders-db"_s, u"ops-genie/x"_s,
          u"database/.."_s, u"database/."_s, u"database/a/../b"_s, u"database/..\\x"_s,
          u"database/a\nb"_s, u"orders-db"_s, u" database/x"_s})
        QTest::addRow("bad: %s", qPrintable(bad)) << bad << QString();
}

void TestApinizerEndpoint::ids()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    const apinizer::ApinizerSystem system;
    const auto id = system.checkId(text);
    QCOMPARE(id ? id->value : QString(), normal);
    if (id)
        return;
    const auto conversation = system.findDependents({}, {text});
    QVERIFY(conversation->isOver()); // nothing is asked
    QVERIFY(conversation->next().empty());
    QCOMPARE(conversation->result().error().kind, ApiError::Kind::Unsafe);
}

void TestApinizerEndpoint::everyPathStaysInsideItsResource()
{
    for (const QString &bad : {u""_s, u"."_s, u".."_s, u"a/../../b"_s, u"\u0000"_s, u"a\rb"_s}) {
        QVERIFY(!request::connection(u"Shop"_s, bad));
        QVERIFY(!request::connection(bad, u"x"_s));
        QVERIFY(!request::removeConnection(u"Shop"_s, bad));
        QVERIFY(!request::replaceConnection(u"Shop"_s, bad, "{}"));
        QVERIFY(!request::proxyExport(u"Shop"_s, bad));
        QVERIFY(!request::exportPackage(u"Shop"_s, bad, {}, {}));
    }
    // Whatever the names are, a delete is below the connections of its project.
    for (const auto &name : {u"x"_s, u"?type=a"_s, u"#"_s, u"%2e%2e"_s, u"a/b"_s, u";x"_s}) {
        const auto removal = request::removeConnection(u"P/Q"_s, name);
        QCOMPARE(removal->path.count('/'), 6);
        QVERIFY(removal->path.startsWith("/apiops/projects/P%2FQ/connections/"));
        QVERIFY(removal->path.endsWith('/'));
        QVERIFY(removal->query.isEmpty() && removal->body.isEmpty());
    }
}

void TestApinizerEndpoint::namesAreEncodedPerSegment()
{
    QCOMPARE(request::connection(u"My Project"_s, u"Prod+Elastic/2 %"_s)->path,
             "/apiops/projects/My%20Project/connections/Prod%2BElastic%2F2%20%25/");
    QCOMPARE(request::connections(u"Shop"_s, u"linux-script"_s)->target(),
             u"/apiops/projects/Shop/connections/?type=linux-script"_s);
    QCOMPARE(request::exportPackage(u"S"_s, u"API_CREATOR"_s, u"DB"_s, {u"a\"b"_s})->body,
             R"({"names":["a\"b"],"kind":"DB"})");
}

void TestApinizerEndpoint::theSiteIsTheEndpointsOwn()
{
    const apinizer::ApinizerSystem system;
    const auto identity =
        system.identity(u"https://manager.test/pre"_s, {{u"project"_s, u"Shop"_s}});
    QCOMPARE(system.siteUrl(*identity, {}), QUrl(u"https://manager.test/pre"_s));
    QCOMPARE(system.siteUrl(*identity, u"other"_s), QUrl(u"https://manager.test/pre"_s));
    ApinizerStage stage(demo::standardEstate(), u"database/orders-db"_s);
    QVERIFY(stage.readImpact().has_value());
    for (const Ask &ask : stage.last.asked) {
        QVERIFY(ask.request.site.isEmpty());
        QVERIFY(ask.request.path.startsWith("/apiops/"));
    }
}

void TestApinizerEndpoint::signInReadsBothShapes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("token")
        << 200 << QByteArray(R"({"access_token":"abc","token_type":"Bearer","expires_in":3600})")
        << u"Bearer abc"_s;
    QTest::newRow("no token") << 200 << QByteArray("{}") << u"malformed"_s;
    QTest::newRow("token with a line break")
        << 200 << QByteArray(R"({"access_token":"a\r\nX: 1"})") << u"malformed"_s;
    QTest::newRow("wrong password")
        << 401 << QByteArray(R"({"error":"unauthorized_client","error_description":"Bad pw-4711"})")
        << u"unauthenticated"_s;
    QTest::newRow("wrong password, B")
        << 401 << QByteArray(R"({"status":"FAILURE","resultMessage":"Bad pw-4711"})")
        << u"unauthenticated"_s;
    QTest::newRow("grant") << 400 << QByteArray(R"({"error":"unsupported_grant_type"})")
                           << u"refused"_s;
}

void TestApinizerEndpoint::signInReadsBothShapes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    const apinizer::ApinizerSystem system;
    const Credentials credentials{
        .kind = Credentials::Kind::ClientCredentials, .user = u"ops"_s, .secret = "pw-4711"};
    const auto conversation = system.signIn({}, credentials);
    const Driven driven = drive(*conversation, [&](const Ask &) -> Result<HttpResponse> {
        return HttpResponse{status, {}, body};
    });
    QCOMPARE(driven.targets(), QStringList(u"POST /apiops/auth/token"_s));
    QVERIFY(!driven.asked.front().request.isSignedIn);
    const auto token = conversation->result();
    QCOMPARE(token ? QString::fromLatin1(token->header) : token.error().word(), outcome);
    if (!token)
        QVERIFY(!token.error().serverSays.contains(u"pw-4711"_s));
}

void TestApinizerEndpoint::aTokenIsTheHeader()
{
    const apinizer::ApinizerSystem system;
    Credentials credentials{.kind = Credentials::Kind::Token, .secret = " tok \n"};
    QCOMPARE(system.directToken(credentials)->header, "Bearer tok");
    QVERIFY(!system.signIn({}, credentials));
    credentials.secret = "two words";
    QCOMPARE(system.directToken(credentials).error().kind, ApiError::Kind::Unsafe);
}

void TestApinizerEndpoint::theTestButtonSaysWhatWorks_data()
{
    QTest::addColumn<QByteArray>("troubled"); // path of the request that fails
    QTest::addColumn<QString>("grades");
    QTest::newRow("all well") << QByteArray() << u"works works works works note"_s;
    QTest::newRow("no health") << QByteArray("healthcheck") << u"fails works works works note"_s;
    QTest::newRow("no sign-in") << QByteArray("projects/") << u"works fails fails note"_s;
    QTest::newRow("no right") << QByteArray("connections/") << u"works works works fails note"_s;
}

void TestApinizerEndpoint::theTestButtonSaysWhatWorks()
{
    QFETCH(QByteArray, troubled);
    QFETCH(QString, grades);
    ApinizerStage stage(demo::standardEstate(), u"email/ops-mail"_s);
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (!troubled.isEmpty() && ask.request.path.contains(troubled))
            return HttpResponse{401, {}, R"({"error":"invalid_token"})"};
        return stage.honest(ask);
    };
    const auto check = stage.system().check(stage.endpoint);
    const Driven driven = drive(*check, stage.world);
    QCOMPARE(driven.requests(), 4);
    QStringList words;
    const auto findings = check->result();
    for (const CheckFinding &finding : *findings)
        words << QStringList{u"works"_s, u"forbidden"_s, u"fails"_s, u"note"_s}.at(
            int(finding.grade));
    QCOMPARE(words.join(u' '), grades);
}

void TestApinizerEndpoint::listsMayBeMixedCutOrRefused_data()
{
    QTest::addColumn<QByteArray>("body"); // of the list of webhooks
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<int>("rows"); // besides those of the other types
    const auto row = [](const char *name, const char *body, bool isComplete, int rows) {
        QTest::newRow(name) << QByteArray(body) << isComplete << rows;
    };
    row("empty", R"({"success":true,"resultCount":0,"resultList":[]})", true, 0);
    row("no list", R"({"success":true})", false, 0);
    row("null", R"({"success":true,"resultList":null})", false, 0);
    row("count is higher",
        R"({"status":"SUCCESS","resultCount":2,"resultList":[{"type":"webhook","name":"w"}]})",
        false, 1);
    row("an entry without a name",
        R"({"resultList":[{"type":"webhook"},{"type":"webhook","name":"w"}]})", false, 1);
    row("a type nobody knows", R"({"resultList":[{"type":"ops-genie","name":"w"}]})", false, 0);
    row("another type than asked", R"({"resultList":[{"type":"syslog","name":"new one"}]})", true,
        1);
    row("one that is in its own list too",
        R"({"resultList":[{"type":"syslog","name":"syslog-main"}]})", true, 0);
    row("the first of pages", R"({"resultList":[],"resultCount":0,"totalPages":2})", false, 0);
    row("more elements", R"({"resultList":[],"totalElements":5})", false, 0);
    row("not the last", R"({"resultList":[],"last":false})", false, 0);
    row("the only page", R"({"resultList":[],"totalPages":1,"totalElements":0,"last":true})", true,
        0);
    row("says no", R"({"status":"FAILURE","resultMessage":"No"})", false, 0);
}

void TestApinizerEndpoint::listsMayBeMixedCutOrRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isComplete);
    QFETCH(int, rows);
    ApinizerStage stage(demo::standardEstate(), u"email/ops-mail"_s);
    const auto others =
        std::ranges::count_if(stage.estate().connections, [](const demo::Connection &connection) {
            return connection.type != "webhook"_L1;
        });
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (ask.request.query == "type=webhook")
            return HttpResponse{200, {}, body};
        return stage.honest(ask);
    };
    const auto list = stage.system().list(stage.endpoint);
    drive(*list, stage.world);
    QCOMPARE(list->result()->isComplete, isComplete);
    QCOMPARE(qsizetype(list->result()->rows.size()), others + rows);
    QCOMPARE(list->result()->warnings.empty(), isComplete);
    QCOMPARE(list->takeRows().size(), list->result()->rows.size());
}

void TestApinizerEndpoint::readingOneHoldsTheAnswerAgainstTheQuestion()
{
    ApinizerStage stage(demo::standardEstate(), u"database/ORDERS-db"_s);
    const auto read = [&stage](const QString &id) {
        const auto conversation = stage.system().read(stage.endpoint, {id});
        stage.last = drive(*conversation, stage.world);
        return conversation->result();
    };
    QCOMPARE(read(stage.id)->id.value, u"database/orders-db"_s); // the stored spelling
    QCOMPARE(stage.last.requests(), 1);
    QCOMPARE(read(u"webhook/orders-db"_s).error().kind, ApiError::Kind::NotFound);
    QCOMPARE(stage.last.requests(), 2); // the list of webhooks agrees
    QCOMPARE(read(u"database/nobody"_s).error().kind, ApiError::Kind::NotFound);
    stage.endpoint.scope = {{u"project"_s, u"shop"_s}}; // another project: case counts
    const auto foreign = read(stage.id);
    QVERIFY(foreign.error().kind != ApiError::Kind::NotFound);
    QVERIFY(foreign.error().detail.contains(u"project"_s));
}

QTEST_APPLESS_MAIN(TestApinizerEndpoint)
#include "tst_apinizer_endpoint.moc"
