// SPDX-License-Identifier: Apache-2.0
// Address, scope, ids, sign-in, the Test button, and every request that can leave.
#include "models/systems/polytomic/endpoints.h"
#include "models/systems/polytomic/polytomicsystem.h"
#include "tests/systems/polytomic/stage.h"

#include <QRegularExpression>
#include <QTest>

using namespace linchpin;
using namespace linchpin::polytomic;
using namespace linchpin::polytomic::test;
using linchpin::test::drive;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QString organisation = u"0a6e3f10-5b1c-4f6e-9d00-000000000001"_s;

QStringList sketch(const std::vector<CheckFinding> &findings)
{
    QStringList lines;
    for (const CheckFinding &finding : findings) {
        const char *words[] = {"works", "forbidden", "fails", "note"};
        lines.append(QString::fromLatin1(words[int(finding.grade)]) + u": "_s + finding.what);
    }
    return lines;
}

} // namespace

class TestPolytomicEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressHasOneForm_data();
    void anAddressHasOneForm();
    void theOrganisationIsTheOnlyScope();
    void onlyAUuidIsAnId_data();
    void onlyAUuidIsAnId();
    void keysSignInAsTheyAre_data();
    void keysSignInAsTheyAre();
    void everyRequestAsksForTheVersion();
    void theTestButtonSaysWhatItFound_data();
    void theTestButtonSaysWhatItFound();
    void noRequestLeavesTheListOfPaths();

private:
    PolytomicSystem m_system;
};

void TestPolytomicEndpoint::anAddressHasOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("hosted") << u"https://app.polytomic.com"_s << u"https://app.polytomic.com"_s;
    QTest::newRow("a slash") << u" https://APP.polytomic.com/ "_s << u"https://app.polytomic.com"_s;
    QTest::newRow("its port") << u"https://a.example:443"_s << u"https://a.example"_s;
    QTest::newRow("another port") << u"https://a.example:8443"_s << u"https://a.example:8443"_s;
    QTest::newRow("behind a path") << u"https://a.example/etl/"_s << u"https://a.example/etl"_s;
    QTest::newRow("this computer") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    for (const char *bad : {"", "app.polytomic.com", "http://app.polytomic.com", "ftp://a.example",
                            "https://user:pw@a.example", "https://a.example?x=1",
                            "https://a.example#x", "http://127.0.0.1.example", "https://"})
        QTest::addRow("'%s'", bad) << QString::fromLatin1(bad) << u"unsafe"_s;
}

void TestPolytomicEndpoint::anAddressHasOneForm()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto identity = m_system.identity(text, {});
    QCOMPARE(identity ? identity->url : identity.error().word(), expected);
    if (!identity)
        return;
    QCOMPARE(identity->system, u"polytomic"_s);
    QCOMPARE(m_system.siteUrl(*identity, {}), QUrl(expected)); // a prefix survives
    QCOMPARE(m_system.siteUrl(*identity, u"elsewhere"_s), QUrl(expected)); // and nothing else is
}

void TestPolytomicEndpoint::theOrganisationIsTheOnlyScope()
{
    const QString url = u"https://a.example"_s;
    const auto scoped = m_system.identity(url, {{u"organisation"_s, organisation.toUpper()}});
    QCOMPARE(scoped->scope.value(u"organisation"_s), organisation);
    QVERIFY(m_system.identity(url, {{u"organisation"_s, u" "_s}})->scope.isEmpty());
    QCOMPARE(m_system.identity(url, {{u"organisation"_s, u"Harbour"_s}}).error().kind,
             Kind::Unsafe);
    QCOMPARE(m_system.identity(url, {{u"project"_s, u"x"_s}}).error().kind, Kind::Unsafe);
    QVERIFY(!m_system.info().scopeFields.front().isRequired);
}

void TestPolytomicEndpoint::onlyAUuidIsAnId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString id = u"248df4b7-aa70-47b8-a036-33ac447e668d"_s;
    QTest::newRow("a uuid") << id << id;
    QTest::newRow("capitals and blanks") << u" %1 "_s.arg(id.toUpper()) << id;
    const QStringList bad{u""_s,
                          u" "_s,
                          u"Warehouse EU"_s,
                          QString(id).remove(u'-'),
                          u'{' + id + u'}',
                          id + u'0',
                          id.chopped(1),
                          id + u"/shared"_s,
                          u"../"_s + id,
                          id + u"?force=true"_s,
                          u".."_s,
                          u"connect"_s,
                          u"00000000-0000-0000-0000-000000000000"_s,
                          QString(id).replace(0, 1, u'g'),
                          QString(id).replace(0, 1, QChar(0x0662)),
                          id + QChar(u'\0'),
                          id.left(20) + u'\n' + id.mid(21)};
    for (const QString &text : bad)
        QTest::addRow("bad id %d", int(bad.indexOf(text))) << text << u"unsafe"_s;
}

void TestPolytomicEndpoint::onlyAUuidIsAnId()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto id = m_system.checkId(text);
    QCOMPARE(id ? id->value : id.error().word(), expected);
    if (id)
        return;
    const auto read = m_system.read({}, {text});
    QVERIFY(read->isOver() && read->next().empty());
    QCOMPARE(read->result().error().kind, Kind::Unsafe);
    QVERIFY(m_system.findDependents({}, {text})->next().empty());
}

void TestPolytomicEndpoint::keysSignInAsTheyAre_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("header");
    const int token = int(Credentials::Kind::Token);
    const int basic = int(Credentials::Kind::UserPassword);
    QTest::newRow("bearer") << token << u""_s << QByteArray(" key-1\n")
                            << QByteArray("Bearer key-1");
    QTest::newRow("basic") << basic << organisation.toUpper() << QByteArray("partner-key")
                           << "Basic " + (organisation.toLatin1() + ":partner-key").toBase64();
    QTest::newRow("basic without an organisation")
        << basic << u"ada"_s << QByteArray("k") << QByteArray();
    QTest::newRow("no key") << token << u""_s << QByteArray(" ") << QByteArray();
    QTest::newRow("two lines") << token << u""_s << QByteArray("a\r\nX: b") << QByteArray();
    QTest::newRow("another way") << int(Credentials::Kind::ClientCredentials) << organisation
                                 << QByteArray("k") << QByteArray();
}

void TestPolytomicEndpoint::keysSignInAsTheyAre()
{
    QFETCH(int, kind);
    QFETCH(QString, user);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, header);
    const Credentials credentials{.kind = Credentials::Kind(kind), .user = user, .secret = secret};
    QVERIFY(!m_system.signIn({}, credentials)); // nothing is asked for: the key is the token
    const auto token = m_system.directToken(credentials);
    QCOMPARE(token ? token->header : QByteArray(), header);
    if (!token) {
        QCOMPARE(token.error().kind, Kind::Unsafe);
        QVERIFY(!token.error().detail.contains(QString::fromUtf8(secret.trimmed()))
                || secret.trimmed().size() < 2);
    }
}

void TestPolytomicEndpoint::everyRequestAsksForTheVersion()
{
    const QList<QPair<QByteArray, QByteArray>> headers{{"X-Polytomic-Version", "2025-09-18"}};
    QCOMPARE(m_system.commonHeaders(), headers);
}

void TestPolytomicEndpoint::theTestButtonSaysWhatItFound_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<QString>("expected");
    const QString all =
        u"works: Address, works: Sign-in, %1: Organisation of the key, works: Right to see "_s
        u"connections, %2: Version of the API"_s;
    QTest::newRow("all well") << u""_s << all.arg(u"works"_s, u"works"_s);
    QTest::newRow("another organisation") << u"move-key"_s << all.arg(u"fails"_s, u"works"_s);
    QTest::newRow("no echo") << u"silent"_s << all.arg(u"works"_s, u"note"_s);
    QTest::newRow("another version") << u"2024-02-08"_s << u"fails: Address"_s;
    QTest::newRow("key revoked") << u"revoked"_s << u"works: Address, fails: Sign-in"_s;
    QTest::newRow("key revoked, as in 2024")
        << u"revoked-2024"_s << u"works: Address, fails: Sign-in"_s;
    QTest::newRow("something else") << u"html"_s << u"fails: Address"_s;
    QTest::newRow("connections are not for this key")
        << u"forbidden"_s
        << u"works: Address, works: Sign-in, works: Organisation of the key, forbidden: Right to see connections, works: Version of the API"_s;
}

void TestPolytomicEndpoint::theTestButtonSaysWhatItFound()
{
    QFETCH(QString, world);
    QFETCH(QString, expected);
    Stage stage(smallEstate());
    demo::Readings &readings = stage.estate().readings;
    readings.isOldUnauthorized = world == u"revoked-2024";
    if (world == u"silent" || world == u"2024-02-08")
        readings.echo = world == u"silent" ? QByteArray() : world.toLatin1();
    if (world.startsWith(u"revoked"_s))
        stage.server.expireTokens();
    (void)stage.server.act(world);
    const World truth = stage.world;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (world == u"html")
            return HttpResponse{200, {}, "<html></html>"};
        if (world == u"forbidden" && ask.request.path == "/api/connections")
            return HttpResponse{403, {}, R"({"message":"no"})"};
        return truth(ask);
    };
    const auto check = stage.system().check(stage.endpoint);
    const Driven driven = drive(*check, stage.world);
    QCOMPARE(driven.requests(), 2);
    QCOMPARE(sketch(*check->result()).join(u", "_s), expected);
    if (world.isEmpty()) { // whose key it is, and what it may do
        const QString message = (*check->result())[1].message;
        QVERIFY(message.contains(u"Harbour Goods"_s) && message.contains(u"Admin"_s));
    }
}

/// Whatever is carried out, only these methods and paths are sent, and a connection is never
/// changed: its secrets are masked, so sending it back would destroy them.
void TestPolytomicEndpoint::noRequestLeavesTheListOfPaths()
{
    static const QRegularExpression allowed(
        u"\\A(GET /api/(me|connections|models|syncs|bulk/syncs)(\\?page_token=[^&]+)?"
        "|GET /api/(connections|models|syncs|bulk/syncs)/UUID"
        "|GET /api/connections/UUID/shared"
        "|(GET|POST) /api/(syncs|bulk/syncs)/UUID/(status|activate|cancel)"
        "|DELETE /api/(connections|models|syncs|bulk/syncs)/UUID"
        "|DELETE /api/connections/UUID\\?force=true)\\z"_s);
    static const QRegularExpression uuid(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    for (const bool isForced : {false, true}) {
        Stage stage(smallEstate());
        stage.makePlan(isForced);
        QStringList sent = stage.last.targets();
        for (int i = 0; i < int(stage.plan.actions.size()); ++i) {
            (void)stage.perform(i);
            sent += stage.last.targets();
            (void)stage.look(i);
            sent += stage.last.targets();
            (void)stage.undo(i);
            sent += stage.last.targets();
        }
        QVERIFY(sent.size() > 20);
        for (const QString &target : sent)
            QVERIFY2(allowed.match(QString(target).replace(uuid, u"UUID"_s)).hasMatch(),
                     qPrintable(target));
        QCOMPARE(sent.filter(u"force"_s).size(), isForced ? 1 : 0);
    }
}

QTEST_APPLESS_MAIN(TestPolytomicEndpoint)
#include "tst_polytomic_endpoint.moc"
