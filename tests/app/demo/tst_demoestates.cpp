// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoestates.h"
#include "app/demo/umbraco/guid.h"
#include "app/demo/umbraco/standardestate.h"
#include "tests/app/demo/estateclient.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::test;
using namespace linchpin::umbraco::demo;

/// The estates there are to choose from, and what the standard one promises.
class DemoEstatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estatesAreMadeByName_data();
    void estatesAreMadeByName();
    void theStandardEstateIsTheSameEveryTime();
    void everyConnectionHasSettingsThatAreJsonAndMarkedSecrets();
    void idsAndAliasesAreUniqueAndNamesAreNot();
    void theNamesThatHurtAreThere_data();
    void theNamesThatHurtAreThere();
    void aTestBuildsAnEstateOfItsOwn();
    void theLargeEstateTellsWhatDependsOnWhat();
    void theTokenLifetimeAndTheClockAreOptions();
};

void DemoEstatesTest::estatesAreMadeByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("none") << QString() << true;
    for (const QString &name : estateNames())
        QTest::newRow(qPrintable(name)) << name << true;
    QTest::newRow("unknown") << u"atlantis"_s << false;
}

void DemoEstatesTest::estatesAreMadeByName()
{
    QFETCH(QString, name);
    QFETCH(bool, isThere);
    DemoOptions options;
    options.estate = name;
    options.connections = 5;
    QCOMPARE(makeDemoEstate(u"umbraco", options) != nullptr, isThere);
    QVERIFY(!makeDemoEstate(u"atlantis", options));
}

void DemoEstatesTest::theStandardEstateIsTheSameEveryTime()
{
    EstateClient one;
    EstateClient two;
    for (const QByteArray &target :
         {QByteArray("connections"), QByteArray("profiles?take=999"), QByteArray("agents")})
        QCOMPARE(one.get(target).body, two.get(target).body);
}

void DemoEstatesTest::everyConnectionHasSettingsThatAreJsonAndMarkedSecrets()
{
    const Estate estate = standardEstate();
    for (const linchpin::umbraco::demo::Connection &connection : estate.connections.rows()) {
        if (!connection.settings)
            continue;
        const auto settings = QJsonDocument::fromJson(*connection.settings);
        QVERIFY2(settings.isObject(), connection.settings->constData());
        const Provider *provider = estate.provider(connection.providerId);
        for (const QString &secret : provider ? provider->secretFields : QStringList{u"apiKey"_s}) {
            const QString value = settings[secret].toString();
            QVERIFY2(value.isEmpty() || value.contains(u"CANARY-"_s) || value.startsWith(u'$'),
                     qPrintable(value));
        }
    }
}

void DemoEstatesTest::idsAndAliasesAreUniqueAndNamesAreNot()
{
    const Estate estate = standardEstate();
    QSet<QUuid> ids;
    QSet<QString> aliases;
    QSet<QString> names;
    for (const linchpin::umbraco::demo::Connection &connection : estate.connections.rows()) {
        ids.insert(connection.id);
        aliases.insert(connection.alias.toLower());
        names.insert(connection.name);
    }
    QCOMPARE(ids.size(), estate.connections.size());
    QCOMPARE(aliases.size(), estate.connections.size());
    QCOMPARE(names.size(), estate.connections.size() - 1);
    // One digit apart, and of the same name.
    QCOMPARE(guidText(connectionId(u"oai-main"_s)).chopped(1),
             guidText(connectionId(u"oai-main-copy"_s)).chopped(1));
}

void DemoEstatesTest::theNamesThatHurtAreThere_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("markup") << u"<img src=file:///etc/passwd>"_s;
    QTest::newRow("quotes") << u"\"It's\" 'quoted' \\"_s;
    QTest::newRow("slashes") << u"a/b\\c/../d"_s;
    QTest::newRow("new line") << u"one\nline two\r\n\tand"_s;
    QTest::newRow("right to left") << u"\u05D7\u05D9\u05D1"_s;
    QTest::newRow("direction override") << u"safe\u202Etxt"_s;
    QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F527"_s;
    QTest::newRow("look-alike") << u"Open\u0410I main"_s;
    QTest::newRow("zero width") << u"Open\u200BAI"_s;
    QTest::newRow("composed") << u"Caf\u00E9"_s;
    QTest::newRow("decomposed") << u"Cafe\u0301"_s;
    QTest::newRow("spaces") << u"  spaced   out  "_s;
    QTest::newRow("formula") << u"=HYPERLINK("_s;
}

void DemoEstatesTest::theNamesThatHurtAreThere()
{
    QFETCH(QString, part);
    EstateClient client;
    bool isThere = false;
    for (const auto &item : object(client.get("connections")).value(u"items"_s).toArray())
        isThere = isThere || item.toObject().value(u"name"_s).toString().contains(part);
    QVERIFY(isThere);
}

void DemoEstatesTest::aTestBuildsAnEstateOfItsOwn()
{
    Estate estate = emptyEstate();
    linchpin::umbraco::demo::Connection connection;
    connection.id = stableId(u"mine"_s);
    connection.alias = u"mine"_s;
    connection.name = u"Mine"_s;
    connection.providerId = u"openai"_s;
    connection.settings = QByteArrayLiteral("{\"apiKey\":\"k\"}");
    estate.connections.insert(connection);
    EstateClient client(std::move(estate));
    QCOMPARE(object(client.get("connections")).value(u"total"_s).toInt(), 1);
    QCOMPARE(client.remove(pathOf("connections", connection.id)).status, 200);
    QCOMPARE(client.estate().connections.size(), 0);
}

void DemoEstatesTest::theLargeEstateTellsWhatDependsOnWhat()
{
    EstateClient client(largeEstate(50, 3));
    QCOMPARE(object(client.get("profiles?take=1000")).value(u"items"_s).toArray().size(), 150);
    const QJsonObject connection = object(client.get("connections/connection-000007"));
    for (const char *alias : {"profile-0000021", "profile-0000022", "profile-0000023"}) {
        QCOMPARE(object(client.get(QByteArray("profiles/") + alias)).value(u"connectionId"_s),
                 connection.value(u"id"_s));
    }
    QCOMPARE(client.remove("connections/connection-000007").status, 400);
}

void DemoEstatesTest::theTokenLifetimeAndTheClockAreOptions()
{
    QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    DemoOptions options;
    options.tokenLifetimeSeconds = 2;
    options.clock = [&now] { return now; };
    const auto estate = makeDemoEstate(u"umbraco", options);
    HttpRequest ask;
    ask.method = "POST";
    ask.path = "/umbraco/management/api/v1/security/back-office/token";
    ask.contentType = "application/x-www-form-urlencoded";
    ask.body =
        "grant_type=client_credentials&client_id=" + estate->signIn().credentials.user.toUtf8()
        + "&client_secret=" + estate->signIn().credentials.secret;
    const QJsonObject token = object(estate->answer(ask));
    QCOMPARE(token.value(u"expires_in"_s).toInt(), 2);
    HttpRequest list;
    list.method = "GET";
    list.path = "/umbraco/ai/management/api/v1/connections";
    list.headers = {
        {"authorization", "Bearer " + token.value(u"access_token"_s).toString().toUtf8()}};
    QCOMPARE(estate->answer(list).status, 200);
    now = now.addSecs(2);
    QCOMPARE(estate->answer(list).status, 401);
}

QTEST_GUILESS_MAIN(DemoEstatesTest)
#include "tst_demoestates.moc"
