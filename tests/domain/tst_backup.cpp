// SPDX-License-Identifier: Apache-2.0
// What of a definition is kept, what is left out, and how it is put together again.
#include "models/domain/backup.h"
#include "models/domain/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeSecretIsLeftOutAndNamed_data()
    {
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QStringList>("below");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QStringList>("secrets");
        const auto row = [](const char *name, const char *definition, const QStringList &below,
                            const char *kept, const QStringList &secrets) {
            QTest::newRow(name) << QByteArray(definition) << below << QByteArray(kept) << secrets;
        };
        row("nothing secret", R"({"a":"b","n":3,"x":null})", {}, R"({"a":"b","n":3,"x":null})", {});
        row("by its name", R"({"apiKey":"k","host":"h"})", {}, R"({"host":"h"})", {u"apiKey"_s});
        row("below a secret name", R"({"credentials":{"user":"u","age":4}})", {},
            R"({"credentials":{"age":4}})", {u"credentials.user"_s});
        row("inside a text", R"({"url":"jdbc:x?password=abc"})", {}, "{}", {u"url"_s});
        row("a mask", R"({"field":"********"})", {}, "{}", {u"field"_s});
        row("below what is said", R"({"settings":{"region":"eu","deep":["x",1]}})", {u"settings"_s},
            R"({"settings":{"deep":[null,1]}})", {u"settings.deep[0]"_s, u"settings.region"_s});
        row("a dollar is no excuse", R"({"apiKey":"$Site:Key","token":"","host":"$h"})", {},
            R"({"token":"","host":"$h"})", {u"apiKey"_s});
        row("nor beside a name that says secret",
            R"({"h":[{"name":"Authorization","value":"$x"},{"name":"api_key","value":"$y"}]})", {},
            R"({"h":[{"name":"Authorization"},{"name":"api_key"}]})",
            {u"h[0].value"_s, u"h[1].value"_s});
        row("names of their kind",
            R"({"pass":"a","auth":{"basic":{"pw":"b","username":"u"}},"sas":"c","dsn":"d",)"
            R"("ssh_private":"e","webhook_url":"f","private":true,"passenger":"g"})",
            {}, R"({"auth":{"basic":{"username":"u"}},"private":true,"passenger":"g"})",
            {u"auth.basic.pw"_s, u"dsn"_s, u"pass"_s, u"sas"_s, u"ssh_private"_s,
             u"webhook_url"_s});
        row("a pair", R"({"h":[{"key":"Authorization","value":"x"},{"key":"Accept","value":"y"}]})",
            {}, R"({"h":[{"key":"Authorization"},{"key":"Accept","value":"y"}]})",
            {u"h[0].value"_s});
        row("tokens are counted", R"({"maxTokens":5})", {}, R"({"maxTokens":5})", {});
    }
    void whatMayBeSecretIsLeftOutAndNamed()
    {
        QFETCH(QByteArray, definition);
        QFETCH(QStringList, below);
        QFETCH(QByteArray, kept);
        QFETCH(QStringList, secrets);
        const Cleaned cleaned = withoutSecrets(object(definition.constData()), below);
        QCOMPARE(cleaned.definition, object(kept.constData()));
        QCOMPARE(cleaned.secrets, secrets);
    }

    void textsOfTheirKindAreLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isLeftOut");
        const auto row = [](const char *text, bool isLeftOut) {
            QTest::newRow(text) << QString::fromLatin1(text) << isLeftOut;
        };
        row("-----BEGIN RSA PRIVATE KEY-----x", true);
        row("u:PW@tcp(h)/d", true);
        row("postgres://u:PW@h/d", true);
        row("https://x.blob/?sv=1&sig=x", true);
        row("https://hooks.example/T00/B00/x", true);
        row("https://chat.example/api/webhooks/1/x", true);
        row("eyJhbGciOiJI.eyJzdWIiOiIx.c2ln", true);
        row("https://h:8080/path?design=x", false);
        row("see https://medium.com/@you", false);
        row("mail to ops@example.org at 10:30", false);
    }
    void textsOfTheirKindAreLeftOut()
    {
        QFETCH(QString, text);
        QFETCH(bool, isLeftOut);
        const Cleaned cleaned = withoutSecrets({{u"host"_s, text}}, {});
        QCOMPARE(!cleaned.secrets.isEmpty(), isLeftOut);
        QCOMPARE(cleaned.definition.isEmpty(), isLeftOut);
    }

    void aHostileTextCostsNoMoreThanALongOne()
    {
        for (const QString &piece : {u"=a:"_s, u"==="_s, u"a:"_s, u"eyJ"_s, u"-----BEGIN"_s})
            QVERIFY(!mayHoldSecret(piece.repeated(50'000)));
    }

    void aReferenceIsKeptWhereTheContractSaysSo()
    {
        const QJsonObject whole = object(R"({"settings":{"apiKey":"$Site:Key"},"token":"$x"})");
        const Cleaned cleaned = withoutSecrets(whole, {u"settings"_s}, References::Kept);
        QCOMPARE(cleaned.definition, object(R"({"settings":{"apiKey":"$Site:Key"}})"));
        QCOMPARE(cleaned.secrets, QStringList{u"token"_s});
    }

    void aTextThatHoldsAKnownSecretIsLeftOutWhereverItStands()
    {
        const QJsonObject whole = object(R"({"host":"db k3y","in":["a","k3y"],"n":{"x":"b"}})");
        const Cleaned cleaned =
            withoutTexts(whole, [](const QString &text) { return text.contains(u"k3y"_s); });
        QCOMPARE(cleaned.definition, object(R"({"in":["a",null],"n":{"x":"b"}})"));
        QCOMPARE(cleaned.secrets, (QStringList{u"host"_s, u"in[1]"_s}));
        QCOMPARE(
            withSecrets(cleaned.definition, {{u"host"_s, u"db k3y"_s}, {u"in[1]"_s, u"k3y"_s}}),
            whole);
    }

    void whatWasLeftOutGoesBackToItsPlace()
    {
        const QJsonObject whole = object(
            R"({"settings":{"region":"eu","deep":["x",1]},"apiKey":"k","n":[{"token":"t"}]})");
        const Cleaned cleaned = withoutSecrets(whole, {u"settings"_s});
        const QJsonObject back = withSecrets(cleaned.definition,
                                             {{u"settings.region"_s, u"eu"_s},
                                              {u"settings.deep[0]"_s, u"x"_s},
                                              {u"apiKey"_s, u"k"_s},
                                              {u"n[0].token"_s, u"t"_s}});
        QCOMPARE(back, whole);
    }

    void aPathThatIsNotThereIsNotMadeUp()
    {
        const QJsonObject kept = object(R"({"a":{}})");
        QCOMPARE(withSecrets(kept, {{u"b.c"_s, u"x"_s}, {u"a.l[3]"_s, u"y"_s}}), kept);
    }

    void idsAreReplacedWhereATextIsOne()
    {
        const QJsonObject before = object(R"({"id":"OLD","in":["old","older"],"n":1})");
        QCOMPARE(withIds(before, {{u"old"_s, u"new"_s}}).toObject(),
                 object(R"({"id":"new","in":["new","older"],"n":1})"));
    }

    void whatDiffersIsNamedByItsPath()
    {
        QCOMPARE(differingMembers(object(R"({"a":1,"b":{"c":[1,2]},"d":null})"),
                                  object(R"({"a":1,"b":{"c":[1,3]},"more":true})")),
                 QStringList{u"b.c[1]"_s});
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
