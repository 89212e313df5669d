// SPDX-License-Identifier: Apache-2.0
// The body of a connection: what is compared, what is hidden, and what goes back.
#include "models/systems/apinizer/content.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::apinizer;
using namespace Qt::StringLiterals;

namespace {

const ConnectionType &type(QStringView word)
{
    return *typeOf(word);
}

} // namespace

class TestApinizerContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteGoesBackButTheSwitch();
    void hiddenFields_data();
    void hiddenFields();
    void whatIsTypedTakesTheHiddenPlace_data();
    void whatIsTypedTakesTheHiddenPlace();
    void starsInsideAreNeverSent_data();
    void starsInsideAreNeverSent();
    void theDigestKnowsChangesAndNoSecrets_data();
    void theDigestKnowsChangesAndNoSecrets();
    void aSecretThatWasShownHasToStay();
};

void TestApinizerContent::everyByteGoesBackButTheSwitch()
{
    const QByteArray read = R"({"type":"email", "weight" : 1.10,"n":12345678901234567890,)"
                            R"("text":"\u00fc\/ü","projectName":"Shop","enabled" : true,)"
                            R"("list":[ 1, {"a" :null}],"password":"s"})";
    const auto body = bodyToSend(read, type(u"email"), false, {});
    QCOMPARE(*body,
             R"({"type":"email","weight":1.10,"n":12345678901234567890,)"
             R"("text":"\u00fc\/ü","enabled":false,"list":[ 1, {"a" :null}],"password":"s"})");
    QCOMPARE(
        bodyToSend(R"({"type":"email","password":"s"})", type(u"email"), false, {}).error().kind,
        ApiError::Kind::Unsafe); // no switch in it
}

void TestApinizerContent::hiddenFields_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QStringList>("fields");
    const QStringList password{u"password"_s};
    const auto row = [](const char *name, const QString &word, const char *object,
                        const QStringList &fields) {
        QTest::newRow(name) << word << QByteArray(object) << fields;
    };
    row("shown", u"ftp"_s, R"({"password":"x"})", {});
    row("null", u"ftp"_s, R"({"password":null})", password);
    row("absent", u"ftp"_s, "{}", password);
    row("empty", u"ftp"_s, R"({"password":""})", password);
    row("stars", u"ftp"_s, R"({"password":"********"})", password);
    row("dots", u"ftp"_s, R"({"password":"\u2022\u2022\u2022"})", password);
    row("a number", u"ftp"_s, R"({"password":4711})", {});
    row("in use", u"database"_s, R"({"useCredentials":true,"password":null})", password);
    row("not in use", u"database"_s, R"({"useCredentials":false,"password":null})", {});
    row("does not say", u"email"_s, R"({"password":null})", password);
    row("no secrets at all", u"logback"_s, "{}", {});
    row("key store by id", u"kafka"_s, R"({"keyStoreId":"66a","trustStoreId":null})",
        {u"keyStoreName"_s});
    row("both stores by name", u"kafka"_s,
        R"({"keyStoreId":"66a","keyStoreName":"k","trustStoreId":"66b","trustStoreName":"t"})", {});
    row("certificate of LDAP by id", u"ldap"_s,
        R"({"password":"x","certificateId":"66a","certificateName":null})", {});
    row("a secret the pages do not name", u"ftp"_s,
        R"({"password":"x","privateKeyPassphrase":null,"passwordHint":null})",
        {u"privateKeyPassphrase"_s});
    row("one of those that is shown", u"ftp"_s, R"({"password":"x","apiKey":"k"})", {});
}

void TestApinizerContent::hiddenFields()
{
    QFETCH(QString, word);
    QFETCH(QByteArray, object);
    QFETCH(QStringList, fields);
    QCOMPARE(apinizer::hiddenFields(object, type(word)), fields);
}

void TestApinizerContent::whatIsTypedTakesTheHiddenPlace_data()
{
    QTest::addColumn<QByteArray>("shown"); // of the password; empty: absent
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("sent"); // empty: absent; "-": refused
    QTest::newRow("null, typed") << QByteArray("null") << QByteArray("p\"w")
                                 << QByteArray(R"("p\"w")");
    QTest::newRow("stars, typed") << QByteArray(R"("***")") << QByteArray("pw")
                                  << QByteArray(R"("pw")");
    QTest::newRow("absent, typed") << QByteArray() << QByteArray("pw") << QByteArray(R"("pw")");
    QTest::newRow("null, not set")
        << QByteArray("null") << QByteArray("(none)") << QByteArray("null");
    QTest::newRow("stars, not set")
        << QByteArray(R"("***")") << QByteArray("(none)") << QByteArray("null");
    QTest::newRow("absent, not set") << QByteArray() << QByteArray("(none)") << QByteArray();
    QTest::newRow("left empty") << QByteArray("null") << QByteArray() << QByteArray("-");
    QTest::newRow("shown: what is typed is not used")
        << QByteArray(R"("old")") << QByteArray("pw") << QByteArray(R"("old")");
}

void TestApinizerContent::whatIsTypedTakesTheHiddenPlace()
{
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, sent);
    const QByteArray member = shown.isEmpty() ? QByteArray() : ",\"password\":" + shown;
    const auto body = bodyToSend("{\"type\":\"ftp\",\"enabled\":true" + member + '}', type(u"ftp"),
                                 true, {{u"password"_s, typed}});
    QCOMPARE(body.has_value(), sent != "-");
    if (!body)
        return;
    const auto document = JsonDocument::parse(*body);
    QCOMPARE((*document)->root()["password"].raw(), sent);
}

void TestApinizerContent::starsInsideAreNeverSent_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("isHidden");
    const auto row = [](const char *name, const char *member, bool isHidden) {
        QTest::newRow(name) << QByteArray(member) << isHidden;
    };
    row("header", R"("headerList":[{"key":"A","value":"****"}])", true);
    row("header null", R"("headerList":[{"key":"A","value":null}])", true);
    row("no headers", R"("headerList":null)", false);
    row("property", R"("propertiesMap":{"sasl":{"value":null,"valueType":"STRING"}})", true);
    row("no properties", R"("propertiesMap":null)", false);
    row("another field", R"("securityOrCommunityName":"*****")", true);
    row("one star is a pattern", R"("pattern":"*")", false);
    row("null elsewhere", R"("addressToTest":null,"x":{"y":null})", false);
    row("a null secret inside", R"("options":{"proxyPassword":null})", true);
}

void TestApinizerContent::starsInsideAreNeverSent()
{
    QFETCH(QByteArray, member);
    QFETCH(bool, isHidden);
    const QByteArray object = "{\"enabled\":true," + member + '}';
    QCOMPARE(!hiddenInside(object, type(u"webhook")).isEmpty(), isHidden);
    const auto body = bodyToSend(object, type(u"webhook"), false, {});
    QCOMPARE(body.has_value(), !isHidden);
}

void TestApinizerContent::theDigestKnowsChangesAndNoSecrets_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const char *object, bool isSame) {
        QTest::newRow(name) << QByteArray(object) << isSame;
    };
    row("itself", R"({"enabled":true,"host":"h","port":1,"password":null,"a":{"x":1,"y":2}})",
        true);
    row("order and space", R"({"a":{"y":2, "x":1},"port":1,"host":"\u0068","password":null})",
        true);
    row("the switch", R"({"enabled":false,"host":"h","port":1,"a":{"x":1,"y":2}})", true);
    row("project", R"({"projectName":"P","host":"h","port":1,"a":{"x":1,"y":2}})", true);
    row("the secret", R"({"host":"h","port":1,"password":"CANARY","a":{"x":1,"y":2}})", true);
    row("host", R"({"host":"i","port":1,"a":{"x":1,"y":2}})", false);
    row("number text", R"({"host":"h","port":1.0,"a":{"x":1,"y":2}})", false);
    row("null for absent", R"({"host":"h","port":1,"z":null,"a":{"x":1,"y":2}})", false);
    row("inside", R"({"host":"h","port":1,"a":{"x":1,"y":3}})", false);
}

void TestApinizerContent::theDigestKnowsChangesAndNoSecrets()
{
    QFETCH(QByteArray, object);
    QFETCH(bool, isSame);
    const QByteArray base =
        R"({"enabled":true,"host":"h","port":1,"password":null,"a":{"x":1,"y":2}})";
    QCOMPARE(contentDigest(object, type(u"ftp")) == contentDigest(base, type(u"ftp")), isSame);
    QCOMPARE(isSameContent(base, object, type(u"ftp")), isSame);
}

void TestApinizerContent::aSecretThatWasShownHasToStay()
{
    const QByteArray shown = R"({"password":"s"})";
    QVERIFY(isSameContent(shown, R"({"password":"s"})", type(u"email")));
    QVERIFY(!isSameContent(shown, R"({"password":null})", type(u"email"))); // erased?
    QVERIFY(!isSameContent(shown, "{}", type(u"email")));
    QVERIFY(!isSameContent(shown, R"({"password":"t"})", type(u"email")));
    QVERIFY(isSameContent(R"({"password":null})", R"({"password":"s"})", type(u"email")));
    // A key store whose name went away took TLS with it.
    QVERIFY(!isSameContent(R"({"keyStoreName":"k"})", R"({"keyStoreName":null})", type(u"kafka")));
    QVERIFY(!isSameContent(R"({"keyStoreId":"1"})", R"({"keyStoreId":null})", type(u"kafka")));
    QVERIFY(!isSameContent("no json", "no json", type(u"email")));
}

QTEST_APPLESS_MAIN(TestApinizerContent)
#include "tst_apinizer_content.moc"
