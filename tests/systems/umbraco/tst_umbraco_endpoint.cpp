// SPDX-License-Identifier: Apache-2.0
// Address, sign-in, the Test button, what the system says about itself.
#include "models/systems/registry.h"
#include "models/systems/umbraco/umbracosystem.h"
#include "tests/systems/support/drive.h"
#include "tests/systems/umbraco/estate.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {
const QString clientId = u"umbraco-back-office-linchpin"_s;

Credentials clientCredentials(const QString &id)
{
    return {.kind = Credentials::Kind::ClientCredentials, .user = id, .secret = "s&cret=1 %"};
}
} // namespace

class TestUmbracoEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInTheRegistry();
    void anAddressHasOneNormalForm_data();
    void anAddressHasOneNormalForm();
    void anAddressThatIsNoneIsRefused_data();
    void anAddressThatIsNoneIsRefused();
    void signsInWithAFormAndNoCredentials();
    void aRefusedSignInSaysWhy_data();
    void aRefusedSignInSaysWhy();
    void aPlainTokenNeedsNoSignIn();
    void testSaysPreciselyWhatWorks_data();
    void testSaysPreciselyWhatWorks();
    void aMalformedIdSendsNothing();
    void readsOneConnection();

private:
    std::unique_ptr<System> m_system = umbraco::makeSystem();
};

void TestUmbracoEndpoint::isInTheRegistry()
{
    QVERIFY(systemOf(u"umbraco"));
    const SystemInfo info = systemOf(u"umbraco")->info();
    QCOMPARE(info.name, u"Umbraco.AI"_s);
    QCOMPARE(info.signInKinds.front(), Credentials::Kind::ClientCredentials);
    QVERIFY(info.scopeFields.empty());
    for (const QString &text :
         {info.howSwitchedOff, info.howUndone, info.serverGuards, info.kindOfDelete, info.urlHint})
        QVERIFY(!text.isEmpty());
}

void TestUmbracoEndpoint::anAddressHasOneNormalForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("root") << u"https://www.example.com"_s << u"https://www.example.com"_s;
    QTest::newRow("slash, blanks, capitals")
        << u"  HTTPS://WWW.Example.com/ "_s << u"https://www.example.com"_s;
    QTest::newRow("default port") << u"https://example.com:443/"_s << u"https://example.com"_s;
    QTest::newRow("other port") << u"https://example.com:8443"_s << u"https://example.com:8443"_s;
    QTest::newRow("prefix of a proxy")
        << u"https://example.com/cms/Site/"_s << u"https://example.com/cms/Site"_s;
    QTest::newRow("dots") << u"https://example.com/a/../cms"_s << u"https://example.com/cms"_s;
    QTest::newRow("loopback") << u"http://localhost:5000/"_s << u"http://localhost:5000"_s;
    QTest::newRow("loopback by number") << u"http://127.0.0.1:80"_s << u"http://127.0.0.1"_s;
    QTest::newRow("loopback of IPv6") << u"http://[::1]:5000"_s << u"http://[::1]:5000"_s;
    QTest::newRow("umlaut") << u"https://bücher.example"_s << u"https://xn--bcher-kva.example"_s;
}

void TestUmbracoEndpoint::anAddressHasOneNormalForm()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto identity = m_system->identity(text, {});
    QVERIFY2(identity.has_value(), identity ? "" : qPrintable(identity.error().detail));
    QCOMPARE(identity->url, url);
    QCOMPARE(identity->system, u"umbraco"_s);
    QCOMPARE(m_system->identity(url, {})->url, url); // normal once is normal for good
    QCOMPARE(m_system->siteUrl(*identity, {}).toString(QUrl::FullyEncoded), url);
}

void TestUmbracoEndpoint::anAddressThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "www.example.com", "/umbraco", "ftp://example.com", "http://example.com", "https://",
          "https://user:pw@example.com", "https://example.com?x=1", "https://example.com#x",
          "http://127.0.0.1.example.com", "http://127.0.0.999", "http://localhost.example.com",
          "https://exa mple.com", "javascript:alert(1)"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
}

void TestUmbracoEndpoint::anAddressThatIsNoneIsRefused()
{
    QFETCH(QString, text);
    const auto identity = m_system->identity(text, {});
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, ApiError::Kind::Unsafe);
    QVERIFY(!identity.error().detail.isEmpty());
    QVERIFY(!m_system->identity(u"https://example.com"_s, {{u"project"_s, u"x"_s}}));
}

void TestUmbracoEndpoint::signsInWithAFormAndNoCredentials()
{
    const auto signIn = m_system->signIn({}, clientCredentials(clientId));
    const Driven driven = drive(*signIn, [](const Ask &) -> Result<HttpResponse> {
        return reply(200,
                     "{\"access_token\":\"opaque\",\"token_type\":\"Bearer\",\"expires_in\":299}");
    });
    QCOMPARE(signIn->result()->header, "Bearer opaque");
    QCOMPARE(signIn->result()->lifetimeSeconds, 299);
    const Ask &ask = driven.asked.front();
    QCOMPARE(ask.effect, AskEffect::Reads);
    QCOMPARE(ask.request.path, "/umbraco/management/api/v1/security/back-office/token");
    QCOMPARE(ask.request.contentType, "application/x-www-form-urlencoded");
    QVERIFY(!ask.request.isSignedIn);
    QCOMPARE(ask.request.body,
             "grant_type=client_credentials&client_id=umbraco-back-office-linchpin&client_secret=s%"
             "26cret%3D1%20%25");
    QVERIFY(!ask.purpose.contains(u"cret"_s) && ask.memo.isEmpty());
}

void TestUmbracoEndpoint::aRefusedSignInSaysWhy_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("isPrefixSaid");
    const QByteArray invalid =
        R"({"error":"invalid_client","error_description":"The secret 's&cret=1 %' is wrong."})";
    QTest::newRow("wrong secret") << clientId << 401 << invalid << u"unauthenticated"_s << false;
    QTest::newRow("id without the prefix")
        << u"linchpin"_s << 401 << invalid << u"unauthenticated"_s << true;
    QTest::newRow("id without the prefix, as 400")
        << u"linchpin"_s << 400 << invalid << u"unauthenticated"_s << true;
    QTest::newRow("only https")
        << u"linchpin"_s << 400
        << QByteArray(
               R"({"error":"invalid_request","error_description":"This server only accepts HTTPS requests."})")
        << u"refused"_s << false;
    QTest::newRow("no such place")
        << clientId << 404 << QByteArray("<html>") << u"endpoint-absent"_s << false;
    QTest::newRow("no token in it")
        << clientId << 200 << QByteArray("{\"token_type\":\"Bearer\"}") << u"malformed"_s << false;
    QTest::newRow("a line break in it")
        << clientId << 200 << QByteArray("{\"access_token\":\"a\\r\\nX-Evil: 1\"}")
        << u"malformed"_s << false;
    QTest::newRow("a web page") << clientId << 200 << QByteArray("<html>") << u"malformed"_s
                                << false;
    QTest::newRow("no secret") << QString() << 200 << QByteArray("{}") << u"unsafe"_s << false;
}

void TestUmbracoEndpoint::aRefusedSignInSaysWhy()
{
    QFETCH(QString, id);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    QFETCH(bool, isPrefixSaid);
    const auto signIn = m_system->signIn({}, clientCredentials(id));
    drive(*signIn, [&](const Ask &) -> Result<HttpResponse> { return reply(status, body); });
    QVERIFY(!signIn->result());
    const ApiError refusal = signIn->result().error();
    QCOMPARE(refusal.word(), error);
    QCOMPARE(refusal.detail.contains(u"umbraco-back-office-"_s), isPrefixSaid);
    QVERIFY(!refusal.detail.isEmpty());
    QVERIFY(!(refusal.detail + refusal.serverSays)
                 .contains(u"s&cret"_s)); // not even if the server repeats it
}

void TestUmbracoEndpoint::aPlainTokenNeedsNoSignIn()
{
    const Credentials token{.kind = Credentials::Kind::Token, .secret = " abc\n"};
    QVERIFY(!m_system->signIn({}, token));
    QCOMPARE(m_system->directToken(token)->header, "Bearer abc");
    QVERIFY(!m_system->directToken({.kind = Credentials::Kind::Token, .secret = "a\r\nb"}));
    QVERIFY(!m_system->directToken({.kind = Credentials::Kind::Token}));
}

void TestUmbracoEndpoint::testSaysPreciselyWhatWorks_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("all") << 200
                         << QStringList({u"0 Address"_s, u"0 Sign-in"_s,
                                         u"0 Right to see connections"_s, u"3 Add-on for agents"_s,
                                         u"3 Add-on for prompts"_s});
    QTest::newRow("no right") << 403
                              << QStringList({u"0 Address"_s, u"0 Sign-in"_s,
                                              u"1 Right to see connections"_s});
    QTest::newRow("no token") << 401 << QStringList({u"0 Address"_s, u"2 Sign-in"_s});
    QTest::newRow("not there") << 404 << QStringList({u"2 Address"_s});
    QTest::newRow("no answer") << 0 << QStringList({u"2 Address"_s});
}

void TestUmbracoEndpoint::testSaysPreciselyWhatWorks()
{
    QFETCH(int, status);
    QFETCH(QStringList, findings);
    Estate estate;
    const auto check = m_system->check({});
    const Driven driven = drive(*check, [&](const Ask &ask) -> Result<HttpResponse> {
        if (status == 0)
            return failure({.kind = ApiError::Kind::Unreachable, .detail = u"Refused."_s});
        return status == 200 ? estate.answer(ask.request) : reply(status);
    });
    QCOMPARE(driven.requests(), 2);
    QCOMPARE(driven.writes, 0);
    QStringList said;
    const std::vector<CheckFinding> found = check->result().value();
    for (const CheckFinding &finding : found) {
        said.append(QString::number(int(finding.grade)) + u' ' + finding.what);
        QVERIFY(finding.grade == CheckFinding::Grade::Works || !finding.message.isEmpty());
    }
    QCOMPARE(said, findings);
}

void TestUmbracoEndpoint::aMalformedIdSendsNothing()
{
    for (const QString &id : {u""_s, u"oai-main"_s, u"../profiles"_s}) {
        const auto dependents = m_system->findDependents({}, {id});
        QVERIFY(dependents->isOver() && dependents->next().empty());
        QCOMPARE(dependents->result().error().kind, ApiError::Kind::Unsafe);
        const auto read = m_system->read({}, {id});
        QVERIFY(read->isOver() && read->next().empty());
        QCOMPARE(read->result().error().kind, ApiError::Kind::Unsafe);
    }
}

void TestUmbracoEndpoint::readsOneConnection()
{
    const QString id = u"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10"_s;
    const auto answered = [&](const HttpResponse &response) {
        const auto read = m_system->read({}, {id});
        drive(*read, [&](const Ask &) -> Result<HttpResponse> { return response; });
        return read->result();
    };
    QCOMPARE(answered(problem(404, u"Connection not found"_s, u"NotFound"_s)).error().kind,
             ApiError::Kind::NotFound);
    QCOMPARE(answered(problem(404, u"Not Found"_s)).error().kind,
             ApiError::Kind::EndpointAbsent); // somebody else's words
    QCOMPARE(answered(reply(404, "<html>")).error().kind, ApiError::Kind::EndpointAbsent);
    QCOMPARE(answered(reply(200, "{\"id\":\"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b11\"}")).error().kind,
             ApiError::Kind::Malformed);
    const auto strange = answered(
        reply(200, "{\"id\":\"6B0A5A1E-7D0C-4C33-9A55-0D3F3F6A1B10\",\"isActive\":\"yes\"}"));
    QCOMPARE(strange->id.value, id);
    QCOMPARE(strange->state, ConnectionState::Unknown); // a word is no flag
}

QTEST_APPLESS_MAIN(TestUmbracoEndpoint)
#include "tst_umbraco_endpoint.moc"
