// SPDX-License-Identifier: Apache-2.0
#include "models/domain/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

class RedactionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatSaySecret_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("secret");
        for (const char *name :
             {"password", "Password", "apiKey", "api_key", "x-auth-token", "clientSecret",
              "Ocp-Apim-Subscription-Key", "AWSSecretAccessKey", "token2", "credentials",
              "Authorization", "APIKEY", "client secret"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name :
             {"name", "keyboard", "monkey", "tokenizer", "tokenPrefix", "reporter-token-env",
              "keyId", "passwordHint", "secretName", "", "-", "region", "tokenExpiresAt"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void namesThatSaySecret()
    {
        QFETCH(QString, name);
        QTEST(saysSecret(name), "secret");
    }

    void jsonIsMaskedBelowSecretNames_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *what, const char *json, const char *expected) {
            QTest::newRow(what) << QByteArray(json) << QByteArray(expected);
        };
        row("member", R"({"a":1,"password":"x"})", R"({"a":1,"password":"***"})");
        row("number", R"({"pin":1,"password":123})", R"({"password":"***","pin":1})");
        row("nested", R"({"s":{"list":[{"apiKey":"x","b":"y"}]}})",
            R"({"s":{"list":[{"apiKey":"***","b":"y"}]}})");
        row("everything below", R"({"secrets":{"a":"x","b":["y",{"c":"z"}]}})",
            R"({"secrets":{"a":"***","b":["***",{"c":"***"}]}})");
        row("no value, no secret", R"({"token":null,"hasKey":true})",
            R"({"token":null,"hasKey":true})");
        row("counts", R"({"maxTokens":4096})", R"({"maxTokens":4096})");
        row("texts", R"(["Bearer abcdefghij"])", R"(["Bearer ***"])");
        row("not json", "password=hunter2;x", "password=***;x");
        row("empty", "", "");
    }
    void jsonIsMaskedBelowSecretNames()
    {
        QFETCH(QByteArray, json);
        QTEST(redactedJson(json), "expected");
    }

    void jsonWithoutSecretsIsKeptByteForByte()
    {
        const QByteArray json =
            "{ \"z\": 1.500, \"a\": 12345678901234567890123, \"e\": 1E2, \"u\": \"\\u0041\" }";
        QCOMPARE(redactedJson(json), json);
    }

    void textIsMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const char *text, const char *expected) {
            QTest::newRow(what) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("plain", "The server says no.", "The server says no.");
        row("parameter", "GET /x?access_token=abc&page=2", "GET /x?access_token=***&page=2");
        row("colon", "password: abc rest", "password: *** rest");
        row("json in text", "said {\"clientSecret\":\"a b\\\"c\",\"id\":7}",
            "said {\"clientSecret\":***,\"id\":7}");
        row("escaped json in text", "said {\\\"apiKey\\\":\\\"abc\\\"}",
            "said {\\\"apiKey\\\":***}");
        row("parameter of an address", "GET https://h:1/x?a=1&token=abc",
            "GET https://h:1/x?a=1&token=***");
        row("within a value", "id=7?token=abc", "id=7?token=***");
        row("whole json", "{\"secret\":{\"a\":\"b\"},\"id\":7}",
            "{\"id\":7,\"secret\":{\"a\":\"***\"}}");
        row("header", "Authorization: Bearer abcdef.ghi-jkl", "Authorization: *** ***");
        row("scheme alone", "sent Bearer abcdefghijk twice", "sent Bearer *** twice");
        row("scheme in any case", "sent bEARER abcdefghijk", "sent bEARER ***");
        row("scheme of foreign letters", "sent Api\u212Aey abcdefghijk", "sent Api\u212Aey ***");
        row("scheme behind a foreign letter", "\u00FCBasic abcdefghijk", "\u00FCBasic ***");
        row("scheme within a word", "my_Basic abcdefghijk", "my_Basic abcdefghijk");
        row("scheme behind another word", "a digest abcdefghijk", "a digest ***");
        row("hidden in JSON", R"(["password\u003dabc"])", R"(["password=***"])");
        row("hidden in JSON, scheme", R"(["\u0042earer abcdefghijk"])", R"(["Bearer ***"])");
        row("user info", "https://mia:pw@host/x", "https://***@host/x");
        row("harmless", "id: 17, keyboard: yes", "id: 17, keyboard: yes");
        row("two", "token=a token=b", "token=*** token=***");
        row("beyond ascii", "Schlüssel password=ä€😀!", "Schlüssel password=***");
    }
    void textIsMasked()
    {
        QFETCH(QString, text);
        QTEST(redactedText(text), "expected");
    }

    void maskingTwiceChangesNothingMore()
    {
        const QString once = redactedText(u"Authorization: Bearer abcdef.ghi-jkl, password: x"_s);
        QCOMPARE(redactedText(once), once);
    }

    void longHostileTextIsReadInReasonableSteps()
    {
        for (const QString &filler : {u"a"_s, u"a "_s, u" "_s, u"\""_s, u"\\\""_s, u"a="_s,
                                      u"a:\""_s, u"a=\\\""_s, u"{"_s}) {
            const QString text = filler.repeated(50'000) + u"\" token=canary password=\""_s
                + QString(50'000, u'x') + u'"';
            const QString clean = redactedText(text);
            QVERIFY2(!clean.contains(u"canary"_s), qPrintable(filler));
            QVERIFY2(!clean.contains(u"xxxx"_s), qPrintable(filler));
        }
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
