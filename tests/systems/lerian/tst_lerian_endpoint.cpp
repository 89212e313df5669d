// SPDX-License-Identifier: Apache-2.0
// Address, scope, ids, requests, sign-in and the Test button.
#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/names.h"
#include "tests/systems/lerian/stage.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

using Scope = QMap<QString, QString>;
const QString base = u"https://f.example"_s;
const QString id = u"01981f3c-7a10-7c4e-9b21-5d0f6e2a9c44"_s;

QString summary(const std::vector<CheckFinding> &findings)
{
    QStringList words;
    for (const CheckFinding &finding : findings)
        words.append(finding.what + u'=' + QString::number(int(finding.grade)));
    return words.join(u' ');
}

} // namespace

class TestLerianEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesHaveOneNormalForm_data();
    void addressesHaveOneNormalForm();
    void scopesHaveOneNormalForm_data();
    void scopesHaveOneNormalForm();
    void theNormalFormIsItsOwnNormalForm();
    void everySiteHasItsOwnBase();
    void theTenantIsTheTokensClaim_data();
    void theTenantIsTheTokensClaim();
    void onlyASiteWithAVariableHasATokenOfItsOwn();
    void onlyUuidsAreIds_data();
    void onlyUuidsAreIds();
    void noRequestLeavesItsPath();
    void namesFollowTheServersRule_data();
    void namesFollowTheServersRule();
    void signsInAtTheAccessManager();
    void aFailedSignInSaysWhyAndNeverTheSecret_data();
    void aFailedSignInSaysWhyAndNeverTheSecret();
    void aTokenIsAHeaderAndNoTokenIsNone();
    void theTestButtonGradesEveryStep_data();
    void theTestButtonGradesEveryStep();
    void theListOfScopesIsTheListOfFields();
};

void TestLerianEndpoint::addressesHaveOneNormalForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal"); // empty: refused
    QTest::newRow("plain") << u"https://f.example"_s << base;
    QTest::newRow("slash") << u" https://F.Example:443/ "_s << base;
    QTest::newRow("prefix") << u"https://f.example/a/b/"_s << u"https://f.example/a/b"_s;
    QTest::newRow("port") << u"https://f.example:4006"_s << u"https://f.example:4006"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:4006"_s << u"http://127.0.0.1:4006"_s;
    QTest::newRow("localhost") << u"http://localhost:4006/"_s << u"http://localhost:4006"_s;
    QTest::newRow("plain http") << u"http://f.example"_s << QString();
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.f.example"_s << QString();
    QTest::newRow("user info") << u"https://u:p@f.example"_s << QString();
    QTest::newRow("query") << u"https://f.example?x=1"_s << QString();
    QTest::newRow("fragment") << u"https://f.example#x"_s << QString();
    QTest::newRow("relative") << u"/fetcher"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
}

void TestLerianEndpoint::addressesHaveOneNormalForm()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    const auto identity = lerianSystem()->identity(text, {});
    QCOMPARE(identity ? identity->url : QString(), normal);
    if (!identity)
        QCOMPARE(identity.error().kind, ApiError::Kind::Unsafe);
    // A neighbour's address is held to the same rule.
    const auto neighbour = lerianSystem()->identity(base, {{u"reporter-url"_s, text}});
    const bool isOptional = text.trimmed().isEmpty() || text.startsWith(u'/');
    if (!isOptional)
        QCOMPARE(neighbour ? neighbour->scope.value(u"reporter-url"_s) : QString(), normal);
}

void TestLerianEndpoint::scopesHaveOneNormalForm_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("normal"); // "-": refused
    QTest::newRow("below") << u"matcher-url"_s << u"/matcher/"_s << base + u"/matcher"_s;
    QTest::newRow("the same") << u"reporter-url"_s << u"/"_s << base;
    QTest::newRow("no way out") << u"auth-url"_s << u"//evil.example"_s
                                << base + u"/evil.example"_s;
    QTest::newRow("blank") << u"auth-url"_s << u" "_s << QString();
    QTest::newRow("product") << u"product"_s << u" Reporter-1 "_s << u"reporter-1"_s;
    QTest::newRow("product with a line") << u"product"_s << u"a\nb"_s << u"-"_s;
    QTest::newRow("product too long") << u"product"_s << QString(101, u'a') << u"-"_s;
    QTest::newRow("month") << u"since"_s << u"2025-01"_s << u"2025-01"_s;
    QTest::newRow("no month") << u"since"_s << u"2025-13"_s << u"-"_s;
    QTest::newRow("variable") << u"reporter-token-env"_s << u"REPORTER_T"_s << u"REPORTER_T"_s;
    QTest::newRow("a token instead") << u"matcher-token-env"_s << u"eyJ.a-b"_s << u"-"_s;
    QTest::newRow("unknown key") << u"organisation"_s << u"x"_s << u"-"_s;
}

void TestLerianEndpoint::scopesHaveOneNormalForm()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, normal);
    const auto identity = lerianSystem()->identity(base, Scope{{key, value}});
    QCOMPARE(identity ? identity->scope.value(key) : u"-"_s, normal);
}

void TestLerianEndpoint::theNormalFormIsItsOwnNormalForm()
{
    const LerianServer server(smallLerianEstate());
    const EndpointIdentity &once = server.endpoint();
    const auto twice = lerianSystem()->identity(once.url, once.scope);
    QCOMPARE(twice->url, once.url);
    QCOMPARE(twice->scope, once.scope);
}

void TestLerianEndpoint::everySiteHasItsOwnBase()
{
    const auto system = lerianSystem();
    const auto identity = system->identity(
        base, Scope{{u"reporter-url"_s, u"https://r.example/x"_s}, {u"auth-url"_s, u"/iam"_s}});
    QCOMPARE(system->siteUrl(*identity, {}), QUrl(base));
    QCOMPARE(system->siteUrl(*identity, u"reporter"_s), QUrl(u"https://r.example/x"_s));
    QCOMPARE(system->siteUrl(*identity, u"auth"_s), QUrl(base + u"/iam"_s));
    QVERIFY(!system->siteUrl(*identity, u"matcher"_s).isValid()); // never Fetcher's instead
    QVERIFY(!system->siteUrl(*identity, u"elsewhere"_s).isValid());
}

void TestLerianEndpoint::theTenantIsTheTokensClaim_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("tenant");
    const auto token = [](const QByteArray &claims) {
        return "Bearer eyJ9." + claims.toBase64(QByteArray::Base64UrlEncoding) + ".c2ln";
    };
    QTest::newRow("told") << token(R"({"tenantId":"acme","sub":"x"})") << u"acme"_s;
    QTest::newRow("not told") << token(R"({"sub":"x"})") << QString();
    QTest::newRow("a number") << token(R"({"tenantId":7})") << QString();
    QTest::newRow("no claims") << token("{") << QString();
    QTest::newRow("no web token") << QByteArray("Bearer opaque") << QString();
    QTest::newRow("none") << QByteArray() << QString();
}

void TestLerianEndpoint::theTenantIsTheTokensClaim()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, tenant);
    QCOMPARE(lerianSystem()->accountOf({header}), tenant);
}

void TestLerianEndpoint::onlyASiteWithAVariableHasATokenOfItsOwn()
{
    const auto system = lerianSystem();
    const EndpointIdentity identity =
        system->identity(base, Scope{{u"reporter-token-env"_s, u"R"_s}}).value();
    QCOMPARE(system->tokenVariable(identity, u"reporter"_s), u"R"_s);
    QCOMPARE(system->tokenVariable(identity, u"matcher"_s), QString());
    QCOMPARE(system->tokenVariable(identity, {}), QString());
}

void TestLerianEndpoint::onlyUuidsAreIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isId");
    QTest::newRow("dashed") << id << true;
    QTest::newRow("upper case") << id.toUpper() << true;
    QTest::newRow("spaces around") << u"  "_s + id + u'\n' << true;
    QTest::newRow("digits") << QString(id).remove(u'-') << true;
    QTest::newRow("braces") << u'{' + id + u'}' << true;
    QTest::newRow("urn") << u"urn:uuid:"_s + id << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("zeros") << u"00000000-0000-0000-0000-000000000000"_s << false;
    QTest::newRow("short") << id.chopped(1) << false;
    QTest::newRow("long") << id + u'0' << false;
    QTest::newRow("dash out of place") << u"01981f3c7-a10-7c4e-9b21-5d0f6e2a9c44"_s << false;
    QTest::newRow("other digits") << id.chopped(1) + QChar(0x0664) << false;
    QTest::newRow("a neighbour route") << u"unassigned"_s << false;
    QTest::newRow("a way up") << u"../"_s + id << false;
    QTest::newRow("a tail") << id + u"/test"_s << false;
    QTest::newRow("a query") << id + u"?x"_s << false;
    QTest::newRow("a name") << u"dwh_sales"_s << false;
}

void TestLerianEndpoint::onlyUuidsAreIds()
{
    QFETCH(QString, text);
    QFETCH(bool, isId);
    const auto system = lerianSystem();
    const auto checked = system->checkId(text);
    QCOMPARE(checked.has_value(), isId);
    if (isId) {
        QCOMPARE(checked->value, id);
        return;
    }
    QCOMPARE(checked.error().kind, ApiError::Kind::Unsafe);
    const LerianServer server(smallLerianEstate());
    const auto read = system->read(server.endpoint(), {text});
    QVERIFY(read->isOver() && read->next().empty());
    const auto impact = system->findDependents(server.endpoint(), {text});
    QVERIFY(impact->isOver() && impact->next().empty());
}

void TestLerianEndpoint::noRequestLeavesItsPath()
{
    using namespace lerian;
    const Uuid none;
    QVERIFY(request::connection(none).path.isEmpty()); // never the whole collection
    QVERIFY(request::remove(none).path.isEmpty());
    QVERIFY(request::rename(none, u"x"_s).path.isEmpty());
    QVERIFY(request::sources(none, {}).path.isEmpty());
    const Uuid one = *Uuid::parse(id);
    const QByteArray path = "/v1/management/connections/" + id.toLatin1();
    QCOMPARE(request::remove(one).path, path);
    QCOMPARE(request::rename(one, u"a\"b"_s).body, "{\"configName\":\"a\\\"b\"}");
    QCOMPARE(request::contexts(u"a&limit=1"_s).query, "limit=200&cursor=a%26limit%3D1");
    QVERIFY(!request::version().isSignedIn);
    QVERIFY(!request::token(u"c"_s, "s").isSignedIn);
}

void TestLerianEndpoint::namesFollowTheServersRule_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isLegal");
    QTest::newRow("plain") << u"dwh_sales-2"_s << true;
    QTest::newRow("three") << u"abc"_s << true;
    QTest::newRow("two") << u"ab"_s << false;
    QTest::newRow("hundred") << QString(100, u'x') << true;
    QTest::newRow("one more") << QString(101, u'x') << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("Cyrillic") << u"dwh_s\u0430les"_s << false;
    QTest::newRow("bidi") << u"abc\u202e"_s << false;
    QTest::newRow("the probe's") << lerian::impossibleName() << false;
    QTest::newRow("empty") << QString() << false;
}

void TestLerianEndpoint::namesFollowTheServersRule()
{
    QFETCH(QString, name);
    QFETCH(bool, isLegal);
    QCOMPARE(lerian::isLegalName(name), isLegal);
    if (isLegal && lerian::canRetire(name)) {
        QVERIFY(lerian::isLegalName(lerian::retiredName(name)));
        QVERIFY(lerian::isRetired(lerian::retiredName(name)));
        QCOMPARE(lerian::knownAs(lerian::retiredName(name)),
                 QStringList({lerian::retiredName(name), name}));
    }
    QCOMPARE(lerian::knownAs(name).first(), name);
}

void TestLerianEndpoint::signsInAtTheAccessManager()
{
    LerianServer server(smallLerianEstate());
    const auto talk = lerianSystem()->signIn(server.endpoint(), server.demo().signIn().credentials);
    const Driven driven = drive(*talk, server.world());
    QVERIFY(talk->result()->header.startsWith("Bearer CANARY-access-token"));
    QCOMPARE(talk->result()->lifetimeSeconds, 299);
    QCOMPARE(driven.asked.front().request.site, u"auth"_s);
    QCOMPARE(driven.asked.front().request.contentType, "application/json");
    QCOMPARE(driven.writes, 0);
}

void TestLerianEndpoint::aFailedSignInSaysWhyAndNeverTheSecret_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("refused") << 401 << QByteArray(R"({"code":"AUT-1","message":"no CANARY-s"})")
                             << u"unauthenticated"_s;
    QTest::newRow("bad grant") << 400 << QByteArray(R"({"code":7})") << u"unauthenticated"_s;
    QTest::newRow("server") << 500 << QByteArray() << u"server"_s;
    QTest::newRow("no token") << 200 << QByteArray("{}") << u"malformed"_s;
    QTest::newRow("null") << 200 << QByteArray(R"({"accessToken":null})") << u"malformed"_s;
    QTest::newRow("line break") << 200 << QByteArray(R"({"accessToken":"a\nb"})") << u"malformed"_s;
    QTest::newRow("no JSON") << 200 << QByteArray("token") << u"malformed"_s;
}

void TestLerianEndpoint::aFailedSignInSaysWhyAndNeverTheSecret()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const LerianServer server(smallLerianEstate());
    Credentials credentials{
        .kind = Credentials::Kind::ClientCredentials, .user = u"linchpin"_s, .secret = "CANARY-s"};
    const auto talk = lerianSystem()->signIn(server.endpoint(), credentials);
    drive(*talk, [&](const Ask &) -> Result<HttpResponse> {
        return HttpResponse{status, {{"content-type", "application/json"}}, body};
    });
    QCOMPARE(talk->result().error().word(), kind);
    QVERIFY(!talk->result().error().serverSays.contains(u"CANARY"_s));

    const auto nowhere = lerianSystem()->signIn({}, credentials);
    QCOMPARE(nowhere->result().error().kind, ApiError::Kind::Unsafe);
    QVERIFY(nowhere->result().error().detail.contains(u"auth-url"_s));
    credentials.secret.clear();
    QCOMPARE(lerianSystem()->signIn(server.endpoint(), credentials)->result().error().kind,
             ApiError::Kind::Unsafe);
}

void TestLerianEndpoint::aTokenIsAHeaderAndNoTokenIsNone()
{
    const auto system = lerianSystem();
    QCOMPARE(system->directToken({Credentials::Kind::Token, {}, " abc ", {}})->header,
             "Bearer abc");
    QVERIFY(!system->directToken({Credentials::Kind::Token, {}, "a\nb", {}}));
    QVERIFY(!system->directToken({Credentials::Kind::Token, {}, "", {}}));
    QCOMPARE(system->directToken({})->header, QByteArray()); // a server without sign-in
    QVERIFY(!system->signIn({}, {Credentials::Kind::Token, {}, "abc", {}}));
}

void TestLerianEndpoint::theTestButtonGradesEveryStep_data()
{
    QTest::addColumn<int>("status"); // of the list
    QTest::addColumn<bool>("hasNeighbours");
    QTest::addColumn<QString>("grades"); // 0 works, 1 forbidden, 2 fails, 3 note
    const QString both = u" Reporter=0 Matcher=0 Rights to change=3"_s;
    QTest::newRow("well") << 200 << true
                          << u"Version=3 Address=0 Sign-in=0 Right to see connections=0"_s + both;
    QTest::newRow("401") << 401 << true
                         << u"Version=3 Address=0 Sign-in=2 Right to see connections=3"_s + both;
    QTest::newRow("403") << 403 << true
                         << u"Version=3 Address=0 Sign-in=0 Right to see connections=1"_s + both;
    QTest::newRow("500") << 500 << true
                         << u"Version=3 Address=2 Sign-in=3 Right to see connections=3"_s + both;
    QTest::newRow("alone") << 200 << false
                           << u"Version=3 Address=0 Sign-in=0 Right to see connections=0 "
                              "Reporter=3 Matcher=3 Rights to change=3"_s;
}

void TestLerianEndpoint::theTestButtonGradesEveryStep()
{
    QFETCH(int, status);
    QFETCH(bool, hasNeighbours);
    QFETCH(QString, grades);
    LerianServer server(smallLerianEstate());
    EndpointIdentity endpoint = server.endpoint();
    if (!hasNeighbours)
        endpoint.scope.clear();
    const auto check = lerianSystem()->check(endpoint);
    const Driven driven = drive(*check, [&](const Ask &ask) -> Result<HttpResponse> {
        const bool isList = ask.request.path.endsWith("/management/connections");
        return isList && status != 200 ? server.demo().typicalAnswer(status) : server.answer(ask);
    });
    QCOMPARE(driven.writes, 0);
    QCOMPARE(summary(*check->result()), grades);
    QCOMPARE(driven.requests(), hasNeighbours ? 4 : 2);
}

void TestLerianEndpoint::theListOfScopesIsTheListOfFields()
{
    const auto system = lerianSystem();
    const SystemInfo info = system->info();
    QCOMPARE(info.scopeFields.size(), 7U);
    for (const ScopeField &field : info.scopeFields) {
        QVERIFY(!field.isRequired && !field.label.isEmpty() && !field.hint.isEmpty());
        const auto refused = system->identity(base, Scope{{field.key, u"!"_s}});
        QVERIFY(!refused && !refused.error().detail.contains(u"has no scope"_s));
    }
}

QTEST_APPLESS_MAIN(TestLerianEndpoint)
#include "tst_lerian_endpoint.moc"
