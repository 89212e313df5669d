// SPDX-License-Identifier: Apache-2.0
// What counts as naming a connection, in definitions whose schema nobody documents.
#include "models/systems/apinizer/matching.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::apinizer;
using namespace Qt::StringLiterals;

class TestApinizerMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDefinitionNamesTheConnection_data();
    void aDefinitionNamesTheConnection();
    void namesFoldAsTheServersDo_data();
    void namesFoldAsTheServersDo();
    void internalIdsAreCollectedAndResolved();
    void theOutermostObjectOwnsWhatIsInside();
};

void TestApinizerMatching::aDefinitionNamesTheConnection_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("grade"); // best one, or empty
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *json, const QString &grade,
                        const QString &where = {}) {
        QTest::newRow(name) << QByteArray(json) << grade << where;
    };
    const QString certain = u"certain"_s;
    const QString possible = u"possible"_s;
    const QString mention = u"mention"_s;
    row("log policy", R"({"p":[{"connectorRefs":[{"connectionName":"Orders DB"}]}]})", certain,
        u"p[0].connectorRefs[0].connectionName"_s);
    row("other case", R"({"connectorRefs":[{"connectionName":"ORDERS db"}]})", certain,
        u"connectorRefs[0].connectionName"_s);
    row("key of the map", R"({"connectorSettingsMap":{"Orders DB":{"enabled":true}}})", certain,
        u"connectorSettingsMap.Orders DB"_s);
    row("below the map", R"({"connectorSettingsMap":{"x":{"Orders DB":1}}})", possible,
        u"connectorSettingsMap.x.Orders DB"_s);
    row("connectionName elsewhere", R"({"connectionName":"Orders DB"})", possible,
        u"connectionName"_s);
    row("a value", R"({"a":{"b":["Orders DB"]}})", possible, u"a.b[0]"_s);
    row("a key", R"({"a":{"orders db":1}})", possible, u"a.orders db"_s);
    row("script", R"({"scriptBody":"use('Orders DB');"})", mention, u"scriptBody"_s);
    row("longer word", R"({"scriptBody":"Orders DB2 or MyOrders DB or Orders DB-x"})", {});
    row("second try", R"({"scriptBody":"Orders DB2, then Orders DB."})", mention, u"scriptBody"_s);
    row("its own name", R"({"name":"Orders DB","projectName":"Orders DB"})", {});
    row("a name inside", R"({"a":{"name":"Orders DB"}})", possible, u"a.name"_s);
    row("a variable in place of it", R"({"connectorRefs":[{"connectionName":"${LOG}"}]})", mention,
        u"connectorRefs[0].connectionName (${LOG})"_s);
    row("a variable elsewhere", R"({"url":"${HOST}"})", {});
    row("nothing", R"({"a":[1,true,null,{}]})", {});
    row("escaped", R"({"a":"\u004frders DB"})", possible, u"a"_s);
}

void TestApinizerMatching::aDefinitionNamesTheConnection()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, grade);
    QFETCH(QString, where);
    const auto document = JsonDocument::parse(json);
    const Matched matched = Matcher(u"orders DB"_s).match((*document)->root());
    const QStringList words{u"certain"_s, u"possible"_s, u"mention"_s};
    QCOMPARE(matched.findings.empty() ? QString() : words.at(int(matched.findings.front().grade)),
             grade);
    QCOMPARE(matched.findings.empty() ? QString() : matched.findings.front().where, where);
}

void TestApinizerMatching::namesFoldAsTheServersDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isName");
    QTest::newRow("itself") << u"IŞIK-db"_s << true;
    QTest::newRow("without dots") << u"ışık-db"_s << true;
    QTest::newRow("with dots") << u"İşik-DB"_s << true;
    QTest::newRow("another letter") << u"isik-db"_s << false;
}

/// Java takes the four Turkish letters i for one.
void TestApinizerMatching::namesFoldAsTheServersDo()
{
    QFETCH(QString, text);
    QFETCH(bool, isName);
    const auto document = JsonDocument::parse("{\"a\":" + jsonString(text) + '}');
    const Matched matched = Matcher(u"IŞIK-db"_s).match((*document)->root());
    QCOMPARE(matched.findings.size(), isName ? 1U : 0U);
}

void TestApinizerMatching::internalIdsAreCollectedAndResolved()
{
    const QString id = u"66a1f0d25d4b2e7a91c04b07"_s;
    const QString uuid = u"0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d21"_s;
    const QByteArray json =
        R"({"poolId":"66a1f0d25d4b2e7a91c04b07","short":"66a1f0d25d4b2e7a91c04b0",)"
        R"("id":"0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d22",)"
        R"("connectorSettingsMap":{"0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d21":{}}})";
    const auto document = JsonDocument::parse(json);
    const Matcher matcher(u"orders-db"_s);
    const Matched matched = matcher.match((*document)->root());
    QCOMPARE(matched.ids.keys(), QStringList({uuid, id})); // a UUID only where connections stand
    QCOMPARE(matcher.resolved(matched.ids, {{id, u"other"_s}}).size(), 0U);
    const auto found = matcher.resolved(matched.ids, {{id, u"Orders-DB"_s}, {uuid, {}}});
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().where, u"poolId"_s);
    QCOMPARE(found.front().grade, Grade::Certain);
    const Matched capital = matcher.match(
        (*JsonDocument::parse("{\"poolId\":\"" + id.toUpper().toLatin1() + "\"}"))->root());
    QCOMPARE(matcher.resolved(capital.ids, {{id, u"orders-db"_s}}).size(), 1U);
}

void TestApinizerMatching::theOutermostObjectOwnsWhatIsInside()
{
    const QByteArray json = R"({"items":[{"name":"A","inner":{"name":"B","use":"db"}},)"
                            R"({"name":"B","use":"else"},{"name":"C","use":"db"}]})";
    const auto document = JsonDocument::parse(json);
    const auto found =
        Matcher(u"db"_s).match((*document)->root(), u"file"_s, {u"A"_s, u"B"_s, u"C"_s});
    QCOMPARE(found.at(u"A"_s).findings.size(), 1U);
    QCOMPARE(found.at(u"B"_s).findings.size(), 0U); // it was seen, and names nothing
    QCOMPARE(found.at(u"C"_s).findings.size(), 1U);
}

QTEST_APPLESS_MAIN(TestApinizerMatching)
#include "tst_apinizer_matching.moc"
