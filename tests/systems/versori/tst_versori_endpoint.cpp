// SPDX-License-Identifier: Apache-2.0
// Address, organisation, token, ids, and the list of requests that may be sent.
#include "models/systems/exchange.h"
#include "models/systems/versori/address.h"
#include "models/systems/versori/endpoints.h"
#include "models/systems/versori/guarded.h"
#include "tests/systems/versori/stage.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using versori::Api;
using versori::isAllowed;
using versori::Ulid;

namespace {

const QString org = u"01K0CSN1CBME7S4EKKD6AE7FWH"_s;
const QString one = u"01K48Z8Z9Q2A5GRQ3ZT2KA792G"_s;
const QString two = u"01K1C07EH63YRS1GCJSZ9TS55F"_s;
const QByteArray base = "/o/01K0CSN1CBME7S4EKKD6AE7FWH/";

Ulid ulid(const QString &text)
{
    return Ulid::parse(text).value_or(Ulid());
}

Ask asking(AskEffect effect, const HttpRequest &request)
{
    return {.effect = effect, .request = request};
}

/// Wants to send one request of any kind.
class Wish final : public Talk<int>
{
public:
    Wish(AskEffect effect, const HttpRequest &request)
    {
        exchange().change(effect, request, {}, {}, [this](const Exchange::Reply &reply) {
            reply ? finish(reply->status) : fail(reply.error());
        });
    }
};

} // namespace

class TestVersoriEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreReadStrictly_data();
    void idsAreReadStrictly();
    void theAddressIsEverythingBeforeTheOrganisation_data();
    void theAddressIsEverythingBeforeTheOrganisation();
    void theOrganisationIsNeededAndStrict_data();
    void theOrganisationIsNeededAndStrict();
    void theTokensPrefixIsSaidOrSeen_data();
    void theTokensPrefixIsSaidOrSeen();
    void everyRequestOfTheProgramIsAllowed();
    void everyNeighbourIsImpossible_data();
    void everyNeighbourIsImpossible();
    void aRequestThatIsNotAllowedIsNeverHandedOut();
    void anEmptyOrZeroIdReachesNoPath();
    void aPathPrefixSurvives();
};

void TestVersoriEndpoint::idsAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto none = QString();
    QTest::newRow("upper case") << one << one;
    QTest::newRow("lower case") << one.toLower() << one;
    QTest::newRow("white space around, as pasted") << u" "_s + one + u"\n"_s << one;
    QTest::newRow("empty") << none << none;
    QTest::newRow("zero") << QString(26, u'0') << none;
    QTest::newRow("25 characters") << one.chopped(1) << none;
    QTest::newRow("27 characters") << QString(one + u'0') << none;
    QTest::newRow("first one above 7") << QString(u'8' + one.mid(1)) << none;
    QTest::newRow("largest") << QString(u"7"_s + QString(25, u'Z'))
                             << QString(u"7"_s + QString(25, u'Z'));
    for (const QChar c : u"ILOUilou"_s)
        QTest::addRow("letter %c", c.toLatin1()) << QString(one.chopped(1) + c) << none;
    QTest::newRow("long s, whose capital is S") << QString(one.chopped(1) + u'\u017F') << none;
    QTest::newRow("kelvin sign") << QString(one.chopped(1) + u'\u212A') << none;
    QTest::newRow("full width digit") << QString(one.chopped(1) + u'\uFF11') << none;
    QTest::newRow("slash") << QString(one.chopped(1) + u'/') << none;
    QTest::newRow("a UUID") << u"0190a5c7-1b2d-7c3e-8f4a-5b6c7d8e9f00"_s << none;
    QTest::newRow("a name") << u"erp-prod"_s << none;
    QTest::newRow("a walk up the tree") << u"../projects/01K1PKVFQNDW1H"_s << none;
}

void TestVersoriEndpoint::idsAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const auto read = versori::makeSystem()->checkId(text);
    QCOMPARE(read ? read->value : QString(), id);
    if (!read)
        QCOMPARE(read.error().kind, ApiError::Kind::Unsafe);
}

void TestVersoriEndpoint::theAddressIsEverythingBeforeTheOrganisation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const QString platform = u"https://platform.versori.com/api/v2"_s;
    QTest::newRow("production") << platform << platform;
    QTest::newRow("slash at the end") << platform + u'/' << platform;
    QTest::newRow("bare host") << u"https://Versori.example.com"_s
                               << u"https://versori.example.com"_s;
    QTest::newRow("development") << u"http://localhost:8901"_s << u"http://localhost:8901"_s;
    QTest::newRow("default port") << u"https://h:443/x"_s << u"https://h/x"_s;
    QTest::newRow("organisation in it") << QString(platform + u"/o/"_s + org) << QString();
    QTest::newRow("plain beyond this computer") << u"http://h/x"_s << QString();
    QTest::newRow("user info") << u"https://u:p@h"_s << QString();
    QTest::newRow("query") << u"https://h/?a=1"_s << QString();
    QTest::newRow("relative") << u"platform.versori.com"_s << QString();
}

void TestVersoriEndpoint::theAddressIsEverythingBeforeTheOrganisation()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto identity = versori::identityOf(text, {{u"organisation"_s, org}});
    QCOMPARE(identity ? identity->url : QString(), url);
    if (identity)
        QCOMPARE(versori::makeSystem()->siteUrl(*identity, {}), QUrl(url));
}

void TestVersoriEndpoint::theOrganisationIsNeededAndStrict_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("as it should be") << u"organisation"_s << org << true;
    QTest::newRow("lower case") << u"organisation"_s << org.toLower() << true;
    QTest::newRow("empty") << u"organisation"_s << QString() << false;
    QTest::newRow("zero") << u"organisation"_s << QString(26, u'0') << false;
    QTest::newRow("with an O") << u"organisation"_s << QString(org.chopped(1) + u'O') << false;
    QTest::newRow("a slug") << u"organisation"_s << u"acme"_s << false;
    QTest::newRow("another key") << u"project"_s << org << false;
}

void TestVersoriEndpoint::theOrganisationIsNeededAndStrict()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, isTaken);
    const auto identity = versori::identityOf(u"https://h"_s, {{key, value}});
    QCOMPARE(identity.has_value(), isTaken);
    if (identity)
        QCOMPARE(identity->scope.value(u"organisation"_s), org);
    const auto fields = versori::makeSystem()->info().scopeFields;
    QVERIFY(fields.size() == 1 && fields.front().key == u"organisation"
            && fields.front().isRequired);
}

void TestVersoriEndpoint::theTokensPrefixIsSaidOrSeen_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("an API key") << QByteArray("vk_1") << QString() << QByteArray("Bearer vk_1");
    QTest::newRow("three parts") << QByteArray("a.b.c") << QString() << QByteArray("JWT a.b.c");
    QTest::newRow("two parts") << QByteArray("a.b") << QString() << QByteArray("Bearer a.b");
    QTest::newRow("an empty part") << QByteArray("a..c") << QString() << QByteArray("Bearer a..c");
    QTest::newRow("four parts") << QByteArray("a.b.c.d") << QString()
                                << QByteArray("Bearer a.b.c.d");
    QTest::newRow("said Bearer") << QByteArray("a.b.c") << u"Bearer"_s
                                 << QByteArray("Bearer a.b.c");
    QTest::newRow("said jwt") << QByteArray("vk") << u"jwt"_s << QByteArray("JWT vk");
    QTest::newRow("said something else") << QByteArray("vk") << u"Basic"_s << QByteArray();
    QTest::newRow("no token") << QByteArray() << QString() << QByteArray();
}

void TestVersoriEndpoint::theTokensPrefixIsSaidOrSeen()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, prefix);
    QFETCH(QByteArray, header);
    const Credentials credentials{
        .kind = Credentials::Kind::Token, .secret = token, .tokenPrefix = prefix};
    const auto made = versori::headerFor(credentials);
    QCOMPARE(made ? made->header : QByteArray(), header);
    QVERIFY(!versori::makeSystem()->signIn({}, credentials));
}

void TestVersoriEndpoint::everyRequestOfTheProgramIsAllowed()
{
    using enum AskEffect;
    const Api api(ulid(org));
    const Ulid a = ulid(one);
    const Ulid b = ulid(two);
    const std::vector<Ask> asks{
        asking(Reads, api.connections({})),
        asking(Reads, api.connections({.first = 100, .after = u"a+b/c=&x"_s}, {a, b})),
        asking(Reads, api.connection(a)),
        asking(Reads, api.projects()),
        asking(Reads, api.slotsOf(a, b, {})),
        asking(Reads, api.linksOf(a, b, {.after = u"next"_s})),
        asking(Reads, api.activations(a)),
        asking(Reads, api.activation(a, b)),
        asking(Reads, api.filling(a, b)),
        asking(Reads, api.users({})),
        asking(Changes, api.link(a, b)),
        asking(Changes, api.unlink(a, b)),
        asking(Changes, api.endActivation(a, b)),
        asking(Changes,
               api.startActivation("{\"userId\":\"u\",\"environmentId\":\"" + one.toLatin1()
                                   + "\",\"connections\":[]}")),
        asking(Deletes, api.deletion(a)),
    };
    for (const Ask &ask : asks) {
        QVERIFY2(isAllowed(ask, ulid(org)), qPrintable(ask.request.target()));
        QVERIFY2(!isAllowed(ask, ulid(two)), "another organisation");
        QVERIFY2(!isAllowed(ask, Ulid()), "no organisation");
    }
}

void TestVersoriEndpoint::everyNeighbourIsImpossible_data()
{
    QTest::addColumn<int>("effect");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const QByteArray id = one.toLatin1();
    const QByteArray slot = R"({"connectionTemplateId":"01K1C07EH63YRS1GCJSZ9TS55F"})";
    const auto row = [](const char *name, AskEffect effect, const QByteArray &method,
                        const QByteArray &path, const QByteArray &body = {}) {
        QTest::newRow(name) << int(effect) << method << path << body;
    };
    using enum AskEffect;
    row("an environment is deleted by a POST", Changes, "POST",
        "projects/" + id + "/environments/" + id);
    row("all connections", Deletes, "DELETE", "connections");
    row("all connections, slash", Deletes, "DELETE", "connections/");
    row("connection of the zero id", Deletes, "DELETE", "connections/" + QByteArray(26, '0'));
    row("connection in lower case", Deletes, "DELETE", "connections/" + id.toLower());
    row("connection with a bad letter", Deletes, "DELETE", "connections/" + id.chopped(1) + "O");
    row("walk up", Deletes, "DELETE", "connections/../users/" + id);
    row("encoded walk up", Deletes, "DELETE", "connections/..%2Fusers/" + id);
    row("a user", Deletes, "DELETE", "users/" + id);
    row("a project", Deletes, "DELETE", "projects/" + id);
    row("a system", Deletes, "DELETE", "systems/" + id);
    row("a delete that claims to read", Reads, "DELETE", "connections/" + id);
    row("a delete that claims to be reversible", Changes, "DELETE", "connections/" + id);
    row("a read that claims to delete", Deletes, "GET", "connections/" + id);
    row("a delete with a body", Deletes, "DELETE", "connections/" + id, slot);
    row("replacing a connection", Changes, "PUT", "connections/" + id, "{}");
    row("making a connection", Changes, "POST", "connections", "{}");
    row("unlink without a body", Changes, "DELETE", "connections/" + id + "/link");
    row("unlink of an empty slot id", Changes, "DELETE", "connections/" + id + "/link",
        R"({"connectionTemplateId":""})");
    row("unlink with more than the slot", Changes, "DELETE", "connections/" + id + "/link",
        R"({"connectionTemplateId":"01K1C07EH63YRS1GCJSZ9TS55F","force":true})");
    row("unlink as a delete of the connection", Deletes, "DELETE", "connections/" + id + "/link",
        slot);
    row("all activations", Changes, "DELETE", "environments/" + id + "/activations");
    row("an environment", Changes, "DELETE", "environments/" + id);
    row("activating without pairs", Changes, "POST", "activations",
        R"({"userId":"u","environmentId":"01K1C07EH63YRS1GCJSZ9TS55F"})");
    row("activating nobody", Changes, "POST", "activations",
        R"({"userId":"","environmentId":"01K1C07EH63YRS1GCJSZ9TS55F","connections":[]})");
    row("suspending", Changes, "POST", "projects/" + id + "/suspend");
    row("deploying", Changes, "PUT", "projects/" + id + "/versions/" + id + "/deploy", "{}");
    row("the organisation", Reads, "GET", "");
}

void TestVersoriEndpoint::everyNeighbourIsImpossible()
{
    QFETCH(int, effect);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    HttpRequest request{.method = method, .path = base + path, .body = body};
    request.contentType = body.isEmpty() ? QByteArray() : QByteArray("application/json");
    QVERIFY(!isAllowed(asking(AskEffect(effect), request), ulid(org)));
}

void TestVersoriEndpoint::aRequestThatIsNotAllowedIsNeverHandedOut()
{
    HttpRequest request = Api(ulid(org)).connection(ulid(one));
    request.method = "POST";
    versori::Guarded<int> refused(std::make_unique<Wish>(AskEffect::Changes, request), ulid(org));
    QVERIFY(refused.next().empty());
    QVERIFY(refused.isOver());
    QCOMPARE(refused.result().error().kind, ApiError::Kind::Unsafe);

    const std::vector<std::function<void(HttpRequest &)>> spoilers{
        [](HttpRequest &r) { r.site = u"elsewhere"_s; },
        [](HttpRequest &r) { r.isSignedIn = false; },
        [](HttpRequest &r) {
            r.headers = {{"x-http-method-override", "DELETE"}};
        },
        [](HttpRequest &r) { r.query = "first=0"; },
        [](HttpRequest &r) { r.query = "force=true"; },
        [](HttpRequest &r) { r.query = "after=a&after=b"; },
        [](HttpRequest &r) { r.query = "system_id="; },
    };
    const HttpRequest sound = Api(ulid(org)).connections({});
    QVERIFY(isAllowed(asking(AskEffect::Reads, sound), ulid(org)));
    for (const auto &spoil : spoilers) {
        HttpRequest spoilt = sound;
        spoil(spoilt);
        QVERIFY2(!isAllowed(asking(AskEffect::Reads, spoilt), ulid(org)),
                 qPrintable(spoilt.target()));
    }
}

void TestVersoriEndpoint::anEmptyOrZeroIdReachesNoPath()
{
    const auto system = versori::makeSystem();
    const EndpointIdentity endpoint{u"versori"_s, u"https://h"_s, {{u"organisation"_s, org}}};
    for (const QString &id : {QString(), QString(26, u'0'), u"x"_s}) {
        QVERIFY(system->read(endpoint, {id})->next().empty());
        QVERIFY(system->findDependents(endpoint, {id})->next().empty());
    }
    // An endpoint without an organisation: no conversation gets as far as asking.
    QVERIFY(system->read({}, {one})->next().empty());
    QVERIFY(system->list({})->next().empty());
    QVERIFY(system->check({})->next().empty());
    for (const QString &verb : {u"unlink"_s, u"end-activation"_s, u"delete"_s, u"deactivate"_s}) {
        for (const QString &id : {QString(), QString(26, u'0'), one}) {
            Plan plan;
            plan.impact.connection.id = {two};
            plan.actions = {{.verb = verb, .subject = {u"slot"_s, id}}};
            const ActionContext context{.endpoint = endpoint, .plan = &plan};
            QVERIFY(system->perform(context)->next().empty());
            QVERIFY(system->look(context)->next().empty());
            QVERIFY(system->undo(context)->next().empty());
        }
    }
    QVERIFY(Api(ulid(org)).deletion(Ulid()).path.isEmpty());
    QVERIFY(Api(Ulid()).connections({}).path.isEmpty());
}

void TestVersoriEndpoint::aPathPrefixSurvives()
{
    const auto identity =
        versori::identityOf(u"https://gateway/versori/api/v2"_s, {{u"organisation"_s, org}});
    QCOMPARE(versori::makeSystem()->siteUrl(*identity, {}).toString(),
             u"https://gateway/versori/api/v2"_s);
    QCOMPARE(Api(ulid(org)).connection(ulid(one)).path, base + "connections/" + one.toLatin1());
}

QTEST_APPLESS_MAIN(TestVersoriEndpoint)
#include "tst_versori_endpoint.moc"
