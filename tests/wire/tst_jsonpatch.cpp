// SPDX-License-Identifier: Apache-2.0
#include "models/wire/json.h"

#include <QTest>

namespace linchpin {

using namespace Qt::StringLiterals;

class JsonPatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheMembersValueChanges_data();
    void onlyTheMembersValueChanges();
    void whatWouldMeanSomethingElseIsRefused_data();
    void whatWouldMeanSomethingElseIsRefused();
    void textIsEqualByValue_data();
    void textIsEqualByValue();
    void aStringSurvivesTheWayThereAndBack_data();
    void aStringSurvivesTheWayThereAndBack();
    void aStringIsSpelledOut();
};

void JsonPatchTest::onlyTheMembersValueChanges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("alone", R"({"isActive":true})", R"({"isActive":false})");
    row("white space stays", "{ \"isActive\" :\t true \r\n}\n", "{ \"isActive\" :\t false \r\n}\n");
    row("numbers stay text", R"({"n":1.10,"isActive":true,"big":12345678901234567890})",
        R"({"n":1.10,"isActive":false,"big":12345678901234567890})");
    row("escaped spelling of the name", R"({"\u0069sActive":true,"x":"\u0041"})",
        R"({"\u0069sActive":false,"x":"\u0041"})");
    row("same name deeper is another", R"({"settings":{"isActive":true},"isActive":true})",
        R"({"settings":{"isActive":true},"isActive":false})");
    row("an object is replaced whole", R"({"isActive":{"a":[1,{}]},"z":1})",
        R"({"isActive":false,"z":1})");
    row("null is a value", R"({"isActive":null})", R"({"isActive":false})");
    row("name inside a string", R"({"x":"\"isActive\":true","isActive":true})",
        R"({"x":"\"isActive\":true","isActive":false})");
    row("duplicates elsewhere stay", R"({"a":1,"a":2,"isActive":true})",
        R"({"a":1,"a":2,"isActive":false})");
    row("byte order mark stays", "\xEF\xBB\xBF{\"isActive\":true}",
        "\xEF\xBB\xBF{\"isActive\":false}");
}

void JsonPatchTest::onlyTheMembersValueChanges()
{
    QFETCH(QByteArray, before);
    QTEST(withMember(before, "isActive", "false").value_or("refused"), "after");
}

void JsonPatchTest::whatWouldMeanSomethingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no such member") << QByteArray(R"({"isactive":true})") << QByteArray("false");
    QTest::newRow("only deeper") << QByteArray(R"({"a":{"isActive":true}})") << QByteArray("false");
    QTest::newRow("twice") << QByteArray(R"({"isActive":true,"isActive":true})")
                           << QByteArray("false");
    QTest::newRow("twice, spelled twice")
        << QByteArray(R"({"isActive":true,"is\u0041ctive":true})") << QByteArray("false");
    QTest::newRow("an array") << QByteArray(R"([{"isActive":true}])") << QByteArray("false");
    QTest::newRow("not JSON") << QByteArray(R"({"isActive":true)") << QByteArray("false");
    QTest::newRow("empty") << QByteArray() << QByteArray("false");
    QTest::newRow("value injects a member")
        << QByteArray(R"({"isActive":true})") << QByteArray("false,\"x\":1");
    QTest::newRow("value is nothing") << QByteArray(R"({"isActive":true})") << QByteArray();
}

void JsonPatchTest::whatWouldMeanSomethingElseIsRefused()
{
    QFETCH(QByteArray, object);
    QFETCH(QByteArray, value);
    const auto changed = withMember(object, "isActive", value);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ApiError::Kind::Unsafe);
}

void JsonPatchTest::textIsEqualByValue_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QByteArray &a, const QByteArray &b, bool same) {
        QTest::newRow(name) << a << b << same;
    };
    row("white space", R"({"a":[1,2]})", "{ \"a\" : [1 , 2]\n}", true);
    row("escapes", R"({"\u0061":"\u00e4\/"})", "{\"a\":\"\xC3\xA4/\"}", true);
    row("emoji as a pair", R"(["\ud83d\ude00"])", "[\"\xF0\x9F\x98\x80\"]", true);
    row("number text", "1.10", "1.1", false);
    row("exponent", "1e2", "100", false);
    row("member order", R"({"a":1,"b":2})", R"({"b":2,"a":1})", false);
    row("missing member", R"({"a":1})", R"({"a":1,"b":null})", false);
    row("null is not absent", R"({"a":null})", "{}", false);
    row("false is not null", R"({"a":null})", R"({"a":false})", false);
    row("true is not false", "true", "false", false);
    row("text is not number", R"("1")", "1", false);
    row("empty array is not empty object", "[]", "{}", false);
    row("duplicates count", R"({"a":1,"a":1})", R"({"a":1})", false);
    row("lone surrogates differ", R"("\ud83d")", R"("\ud83e")", false);
    row("names with lone surrogates differ", R"({"\ud83d":1})", R"({"\ud83e":1})", false);
    row("broken is never equal", "{", "{", false);
}

void JsonPatchTest::textIsEqualByValue()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QTEST(sameJson(a, b), "same");
    QTEST(sameJson(b, a), "same");
}

void JsonPatchTest::aStringSurvivesTheWayThereAndBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString(u""_s);
    QTest::newRow("quotes and slashes") << u"\"a\\b/c\""_s;
    QTest::newRow("controls") << u"\b\f\n\r\t\u0001\u001f\u007f"_s;
    QTest::newRow("nul") << QString(QChar(0));
    QTest::newRow("emoji") << u"a\U0001F511b\U0001F511"_s;
    QTest::newRow("right to left") << u"\u05d0\u202e\u0628"_s;
    QTest::newRow("lone high") << u"a"_s + QChar(0xd83d);
    QTest::newRow("lone low") << QString(QChar(0xde00)) + u"b"_s;
}

void JsonPatchTest::aStringSurvivesTheWayThereAndBack()
{
    QFETCH(QString, text);
    const auto document = JsonDocument::parse(jsonString(text));
    QVERIFY(document);
    QCOMPARE((*document)->root().string(), std::optional(text));
}

void JsonPatchTest::aStringIsSpelledOut()
{
    QCOMPARE(jsonString(u"a\"\\\n\u0001\u00e4"_s), QByteArray("\"a\\\"\\\\\\n\\u0001\xC3\xA4\""));
    QCOMPARE(jsonString(QString(QChar(0xd83d))), QByteArray("\"\\ud83d\""));
}

} // namespace linchpin

QTEST_APPLESS_MAIN(linchpin::JsonPatchTest)
#include "tst_jsonpatch.moc"
