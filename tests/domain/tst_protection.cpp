// SPDX-License-Identifier: Apache-2.0
#include "models/domain/fingerprint.h"
#include "models/domain/protection.h"
#include "tests/domain/sampleimpact.h"

#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

/// Which connections a rule means.
class ProtectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternFitsTheWholeName_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the name") << u"billing"_s << u"billing"_s << true;
        QTest::newRow("other case") << u"BILLing"_s << u"billING"_s << true;
        QTest::newRow("part of a name") << u"bill"_s << u"billing"_s << false;
        QTest::newRow("begins with") << u"prod-*"_s << u"prod-billing"_s << true;
        QTest::newRow("begins with, nothing after") << u"prod-*"_s << u"prod-"_s << true;
        QTest::newRow("ends with") << u"*-prod"_s << u"eu/billing-prod"_s << true;
        QTest::newRow("in the middle") << u"*prod*db"_s << u"my prod-orders db"_s << true;
        QTest::newRow("goes back once more") << u"*ab*c"_s << u"xabyabzc"_s << true;
        QTest::newRow("never fits") << u"*ab*c"_s << u"xabyabz"_s << false;
        QTest::newRow("one character") << u"db?"_s << u"db1"_s << true;
        QTest::newRow("one is not none") << u"db?"_s << u"db"_s << false;
        QTest::newRow("one emoji is one")
            << u"db?"_s << QString::fromUtf8("db\xF0\x9F\x94\xA5") << true;
        QTest::newRow("dots are dots") << u"a.b"_s << u"axb"_s << false;
        QTest::newRow("brackets are brackets") << u"[ab]"_s << u"a"_s << false;
        QTest::newRow("composed otherwise")
            << QString::fromUtf8("caf\xC3\xA9") << QString::fromUtf8("cafe\xCC\x81") << true;
        QTest::newRow("long and hopeless")
            << QString(200, u'*') + u'b' << QString(5000, u'a') << false;
    }
    void patternFitsTheWholeName()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        QFETCH(bool, fits);
        ProtectionRule rule;
        rule.namePattern = pattern;
        QCOMPARE(matches(rule, m_endpoint, named(name)), fits);
    }

    void everythingARuleNamesHasToFit()
    {
        ProtectionRule rule = whole();
        Connection connection = named(u"prod-1"_s);
        connection.traits = {u"shared"_s};
        QVERIFY(matches(rule, m_endpoint, connection));
        EndpointIdentity elsewhere = m_endpoint;
        elsewhere.scope.insert(u"project"_s, u"other"_s);
        QVERIFY(!matches(rule, elsewhere, connection));
        connection.traits = {};
        QVERIFY(!matches(rule, m_endpoint, connection));
        connection.traits = {u"shared"_s};
        connection.id.value = u"c-2"_s;
        QVERIFY(!matches(rule, m_endpoint, connection));
        rule.connection = u"c-2"_s;
        QVERIFY(matches(rule, m_endpoint, connection));
        rule.system = u"other"_s;
        QVERIFY(!matches(rule, m_endpoint, connection));
    }

    void ruleThatNamesNothingProtectsNothing()
    {
        QVERIFY(!matches({}, m_endpoint, named(u"x"_s)));
        ProtectionRule rule;
        rule.reason = u"because"_s;
        QVERIFY(!problemOf(rule).isEmpty());
        rule.system = u"demo"_s;
        QCOMPARE(problemOf(rule), QString());
        rule.reason = u" "_s;
        QVERIFY(!problemOf(rule).isEmpty());
    }

    void ruleByIdIsKnownBeforeReading()
    {
        ProtectionRule rule;
        rule.connection = u"c-1"_s;
        QVERIFY(matchesById(rule, m_endpoint, {u"c-1"_s}));
        QVERIFY(!matchesById(rule, m_endpoint, {u"C-1"_s}));
        rule.namePattern = u"*"_s;
        QVERIFY(!matchesById(rule, m_endpoint, {u"c-1"_s}));
    }

    void traitIsAddedForTheEyeOnly()
    {
        ProtectionRule rule;
        rule.namePattern = u"*"_s;
        Connection connection = named(u"x"_s);
        connection.traits = {u"shared"_s, u"read-only"_s};
        const Connection shown = marked(connection, {rule}, m_endpoint);
        QCOMPARE(shown.traits, QStringList({u"protected"_s, u"read-only"_s, u"shared"_s}));
        QCOMPARE(marked(shown, {rule}, m_endpoint), shown);
        QCOMPARE(marked(connection, {}, m_endpoint), connection);
    }

    void sentenceSaysWhoWhenAndWhy()
    {
        ProtectionRule rule = whole();
        const QString sentence = sentenceOf({rule}, named(u"prod-1"_s));
        for (const QString &part :
             {u"prod-1"_s, u"name prod-*"_s, u"feeds invoices"_s, u"ops"_s, u"2026-11-01"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void jsonComesBackAndIsStrict()
    {
        const ProtectionRule rule = whole();
        const QJsonObject json = toJson(rule);
        QVERIFY(protectionRuleFromJson(json).value() == rule);
        for (const QString &member : json.keys()) {
            QJsonObject without = json;
            without.remove(member);
            QVERIFY2(!protectionRuleFromJson(without), qPrintable(member));
        }
        QJsonObject more = json;
        more.insert("off"_L1, true);
        QVERIFY(!protectionRuleFromJson(more));
    }

private:
    [[nodiscard]] static Connection named(const QString &name)
    {
        Connection connection;
        connection.id.value = u"c-1"_s;
        connection.name = name;
        return connection;
    }
    [[nodiscard]] ProtectionRule whole() const
    {
        return {.id = u"r1"_s,
                .namePattern = u"prod-*"_s,
                .connection = u"c-1"_s,
                .system = u"demo"_s,
                .endpoint = m_endpoint,
                .endpointName = u"Production"_s,
                .trait = u"shared"_s,
                .reason = u"feeds invoices"_s,
                .addedBy = u"ops"_s,
                .addedAt = sample::plan().createdAt};
    }

    const EndpointIdentity m_endpoint = sample::plan().endpoint;
};

QTEST_APPLESS_MAIN(ProtectionTest)
#include "tst_protection.moc"
