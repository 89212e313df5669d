// SPDX-License-Identifier: Apache-2.0
// The demo organisation answers as the contract says the real server does, warts included.
#include "app/demo/versori/estates.h"
#include "app/demo/versori/versoridemo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <set>

using namespace linchpin::versori::demo;
using linchpin::DemoOptions;
using linchpin::HttpRequest;
using linchpin::HttpResponse;
using linchpin::versori::makeDemoEstate;
using namespace Qt::StringLiterals;

namespace {

/// Talks to an organisation without a network, signed in. Paths are below the organisation.
class Client
{
public:
    explicit Client(Estate estate = standardEstate()) : server(std::move(estate)) { }

    HttpResponse send(const QByteArray &method, const QString &target, const QByteArray &body = {},
                      const QByteArray &authorization = "Bearer CANARY-versori-api-key-8f2e")
    {
        HttpRequest request{.method = method};
        const QString path = u"/o/"_s + server.estate().organisation + u'/' + target;
        request.path = path.section(u'?', 0, 0).toLatin1();
        request.query = path.section(u'?', 1).toLatin1();
        request.body = body;
        request.headers = {{"authorization", authorization}};
        return server.answer(request);
    }
    QJsonDocument get(const QString &target)
    {
        return QJsonDocument::fromJson(send("GET", target).body);
    }

    VersoriDemo server;
};

QString connection(const QString &word)
{
    return stableId(u"connection/"_s + word);
}

const QString production = stableId(u"environment/orders/production"_s);
const QString orders = stableId(u"project/orders"_s);

QString linksOfProduction()
{
    return u"projects/"_s + orders + u"/connections?env_id="_s + production;
}

QByteArray slotBody(const QString &slot)
{
    return "{\"connectionTemplateId\":\"" + slot.toLatin1() + "\"}";
}

} // namespace

class TestVersoriDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estatesAreMadeByName();
    void theStandardOrganisationHoldsWhatItPromises();
    void everySecretIsMarked();
    void signingInTakesBothPrefixesAndOneOrganisation();
    void anUnknownPathIsNoAnswerOfVersori();
    void listsAreCutToTwentyAndGoOnByCursor();
    void thereIsNoIdButTheZeroId();
    void aBadLetterInAnIdIsAnotherId();
    void aStaticConnectionInUseIsDeletedAllTheSame();
    void aDynamicConnectionInUseIsGuarded();
    void unlinkingNeedsItsBody();
    void activationsAreABareArrayWithoutTheStaticOne();
    void startingAnActivationGivesItANewId();
    void aPostToAnEnvironmentDeletesIt();
    void resetBringsEverythingBack();
    void theLargeOrganisationIsLinkedAsItSays();
};

void TestVersoriDemo::estatesAreMadeByName()
{
    for (const QString &name : estateNames() + QStringList{QString()})
        QVERIFY(makeDemoEstate(DemoOptions{.estate = name, .connections = 5}));
    QVERIFY(!makeDemoEstate(DemoOptions{.estate = u"atlantis"_s}));
}

void TestVersoriDemo::theStandardOrganisationHoldsWhatItPromises()
{
    const Estate estate = standardEstate();
    QSet<QString> ids;
    QMap<QString, int> names;
    for (const Connection &row : estate.connections) {
        QCOMPARE(readId(row.id), row.id);
        ids.insert(row.id);
        ++names[row.name];
    }
    QCOMPARE(ids.size(), qsizetype(estate.connections.size()));
    QCOMPARE(names.value(u"erp-prod"_s), 2);
    std::set<std::pair<QString, QString>> inSystems; // the contract: unique in its system
    for (const Connection &row : estate.connections)
        QVERIFY2(inSystems.insert({row.systemId, row.name}).second, qPrintable(row.name));
    const QString first = connection(u"erp-prod"_s);
    QVERIFY(std::ranges::any_of(estate.connections, [&first](const Connection &row) {
        return row.id != first && row.id.chopped(1) == first.chopped(1);
    }));
    for (const char16_t *part : {u"<img", u"\"It's\"", u"c/../d", u"\r\n\t", u"\u05D7", u"\u202E",
                                 u"\U0001F469", u"\u0415", u"\u200B", u"=HYPER", u"  spaced"}) {
        QVERIFY(std::ranges::any_of(names.keys(), [part](const QString &name) {
            return name.contains(QStringView(part));
        }));
    }
    QVERIFY(names.contains(QString(300, u'x')) && names.contains(QString()));
    QVERIFY(estate.connection(connection(u"erp-spare"_s)));
}

void TestVersoriDemo::everySecretIsMarked()
{
    Client client;
    const QByteArray all = client.send("GET", u"connections?first=100"_s).body;
    QCOMPARE(all.count("\"data\""), all.count("\"data\":\"CANARY-"));
    QVERIFY(all.count("\"data\"") > 10);
    QVERIFY(client.server.signIn().credentials.secret.startsWith("CANARY-"));
    QVERIFY(client.send("GET", u"projects"_s).body.contains("CANARY-source-code"));
}

void TestVersoriDemo::signingInTakesBothPrefixesAndOneOrganisation()
{
    Client client;
    const QByteArray token = client.server.estate().token;
    QCOMPARE(client.send("GET", u"connections"_s, {}, "Bearer " + token).status, 200);
    QCOMPARE(client.send("GET", u"connections"_s, {}, "JWT " + token).status, 200);
    QCOMPARE(client.send("GET", u"connections"_s, {}, token).status, 401);
    QCOMPARE(client.send("GET", u"connections"_s, {}, {}).status, 401);
    HttpRequest elsewhere{.method = "GET",
                          .path = "/o/" + stableId(u"x"_s).toLatin1() + "/connections"};
    elsewhere.headers = {{"authorization", "Bearer " + token}};
    const HttpResponse refused = client.server.answer(elsewhere);
    QCOMPARE(refused.status, 403);
    QCOMPARE(QJsonDocument::fromJson(refused.body)[u"code"_s].toString(), u"403000"_s);
    client.server.expireTokens();
    QCOMPARE(client.send("GET", u"connections"_s).status, 401);
}

void TestVersoriDemo::anUnknownPathIsNoAnswerOfVersori()
{
    Client client;
    const HttpResponse answer = client.send("GET", u"boards"_s);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.body, "404 page not found\n");
    QCOMPARE(client.send("DELETE", u"connections"_s).status, 405);
}

void TestVersoriDemo::listsAreCutToTwentyAndGoOnByCursor()
{
    Client client;
    const auto first = client.get(u"connections"_s);
    QCOMPARE(first[u"items"_s].toArray().size(), 20);
    const int total = first[u"totalCount"_s].toInt();
    QVERIFY(total > 20 && first[u"next"_s].isString());
    const auto rest = client.get(u"connections?after="_s + first[u"next"_s].toString());
    QCOMPARE(rest[u"items"_s].toArray().size(), total - 20);
    QVERIFY(rest[u"next"_s].isUndefined() && rest[u"prev"_s].isString());
    QCOMPARE(client.send("GET", u"connections?end_user_id=tenant/42"_s).status, 400);
    const QString acme = stableId(u"user/acme"_s);
    QCOMPARE(client.get(u"connections?end_user_id="_s + acme)[u"totalCount"_s].toInt(), 2);
}

void TestVersoriDemo::thereIsNoIdButTheZeroId()
{
    Client client;
    const auto one = client.get(u"connections/"_s + connection(u"no-system"_s));
    QCOMPARE(one[u"systemId"_s].toString(), QString(26, u'0'));
    QVERIFY(one[u"baseUrl"_s].isUndefined()); // an empty text is left out
    QCOMPARE(client.get(u"connections/"_s + QString(26, u'0'))[u"code"_s].toString(), u"404000"_s);
}

void TestVersoriDemo::aBadLetterInAnIdIsAnotherId()
{
    Estate estate = emptyEstate();
    const QString id = stableId(u"x"_s).chopped(1) + u'Z';
    estate.connections = {{id, u"meant for somebody else"_s}};
    Client client(estate);
    QCOMPARE(client.send("GET", u"connections/"_s + id.chopped(1) + u'O').status, 200);
    QCOMPARE(client.send("GET", u"connections/"_s + id.chopped(1)).status, 400);
}

void TestVersoriDemo::aStaticConnectionInUseIsDeletedAllTheSame()
{
    Client client;
    const QString id = connection(u"erp-prod"_s);
    QVERIFY(client.send("GET", linksOfProduction()).body.contains(id.toLatin1()));
    const HttpResponse answer = client.send("DELETE", u"connections/"_s + id);
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(client.send("GET", u"connections/"_s + id).status, 404);
    QVERIFY(!client.send("GET", linksOfProduction()).body.contains(id.toLatin1()));
    QCOMPARE(client.send("DELETE", u"connections/"_s + id).status, 404);
    QCOMPARE(client.server.changes(), 1);
}

void TestVersoriDemo::aDynamicConnectionInUseIsGuarded()
{
    Client client;
    const HttpResponse answer =
        client.send("DELETE", u"connections/"_s + connection(u"acme-shop"_s));
    QCOMPARE(answer.status, 409);
    QCOMPARE(QJsonDocument::fromJson(answer.body)[u"details"_s].toString(),
             u"dynamic connection belongs to an active end user"_s);
    QCOMPARE(client.send("DELETE", u"connections/"_s + connection(u"acme-old"_s)).status, 204);
}

void TestVersoriDemo::unlinkingNeedsItsBody()
{
    Client client;
    const QString link = u"connections/"_s + connection(u"erp-prod"_s) + u"/link"_s;
    const QString slot = stableId(u"slot/orders/production/erp"_s);
    QCOMPARE(client.send("DELETE", link).status, 400);
    QCOMPARE(client.send("DELETE", link, slotBody(stableId(u"nowhere"_s))).status, 404);
    QCOMPARE(client.send("DELETE", link, slotBody(slot)).status, 204);
    QCOMPARE(client.send("DELETE", link, slotBody(slot)).status, 404);
    QCOMPARE(client.send("POST", link, slotBody(slot)).status, 201);
    const QString another = u"connections/"_s + connection(u"erp-spare"_s) + u"/link"_s;
    QCOMPARE(client.send("POST", another, slotBody(slot)).status, 201); // re-wires without a word
    QCOMPARE(client.server.estate().slot(slot)->connection, connection(u"erp-spare"_s));
    client.server.estate().dropsDeleteBodies = true;
    QCOMPARE(client.send("DELETE", another, slotBody(slot)).status, 400);
}

void TestVersoriDemo::activationsAreABareArrayWithoutTheStaticOne()
{
    Client client;
    const QString list = u"environments/"_s + production + u"/activations"_s;
    QCOMPARE(client.get(list).array().size(), 2);
    QCOMPARE(client.get(list + u"?static=true"_s).array().size(), 3);
    QVERIFY(client.get(list).array().first()[u"connections"_s].isArray());
    client.server.estate().unknowns.thinActivations = true;
    QVERIFY(client.get(list).array().first()[u"connections"_s].isUndefined());
    const QString slot = stableId(u"slot/orders/production/shop"_s);
    const auto filling = client.get(u"environment-systems/"_s + slot + u"/activations/"_s
                                    + stableId(u"activation/acme"_s));
    QCOMPARE(filling[u"id"_s].toString(), connection(u"acme-shop"_s));
}

void TestVersoriDemo::startingAnActivationGivesItANewId()
{
    Client client;
    const QString one =
        u"environments/"_s + production + u"/activations/"_s + stableId(u"activation/acme"_s);
    const QByteArray body = "{\"userId\":\"tenant/42\",\"environmentId\":\"" + production.toLatin1()
        + "\",\"connections\":[{\"connectionTemplateId\":\""
        + stableId(u"slot/orders/production/shop"_s).toLatin1() + "\",\"existingConnectionId\":\""
        + connection(u"acme-shop"_s).toLatin1() + "\"}],\"dynamicVariables\":{\"n\":1.10}}";
    QCOMPARE(client.send("POST", u"activations"_s, body).status, 409); // one per environment
    QCOMPARE(client.send("DELETE", one).status, 204);
    QCOMPARE(client.send("GET", one).status, 404);
    const HttpResponse made = client.send("POST", u"activations"_s, body);
    QCOMPARE(made.status, 200);
    QVERIFY(QJsonDocument::fromJson(made.body)[u"id"_s].toString() != one.right(26));
    QVERIFY(made.body.contains("{\"n\":1.10}"));
    QCOMPARE(client.send("POST", u"activations"_s, "{}").status, 400);
}

void TestVersoriDemo::aPostToAnEnvironmentDeletesIt()
{
    Client client;
    QCOMPARE(client.send("POST", u"projects/"_s + orders + u"/environments/"_s + production).status,
             204);
    QVERIFY(!client.server.estate().environment(production));
    QVERIFY(client.server.estate().activations.empty());
}

void TestVersoriDemo::resetBringsEverythingBack()
{
    Client client;
    QVERIFY(client.server.act(u"take-user-right"_s) && !client.server.act(u"no such thing"_s));
    QCOMPARE(client.send("GET", u"users"_s).status, 403);
    (void)client.send("DELETE", u"connections/"_s + connection(u"erp-spare"_s));
    client.server.expireTokens();
    client.server.reset();
    QCOMPARE(client.send("GET", u"users"_s).status, 200);
    QVERIFY(client.server.estate().connection(connection(u"erp-spare"_s)));
}

void TestVersoriDemo::theLargeOrganisationIsLinkedAsItSays()
{
    Client client(largeEstate(50, 2));
    int links = 0;
    for (const Project &project : client.server.estate().projects) {
        for (const Environment &environment : project.environments)
            links += client
                         .get(u"projects/"_s + project.id + u"/connections?env_id="_s
                              + environment.id)[u"totalCount"_s]
                         .toInt();
    }
    QCOMPARE(links, 100);
}

QTEST_APPLESS_MAIN(TestVersoriDemo)
#include "tst_versoridemo.moc"
