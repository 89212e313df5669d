// SPDX-License-Identifier: Apache-2.0
#include "models/wire/json.h"

#include <QTest>

#include <simdjson.h>

#include <random>

namespace linchpin {

using namespace Qt::StringLiterals;
using Type = JsonValue::Type;

class JsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoJsonIsMalformed_data();
    void whatIsNoJsonIsMalformed();
    void whatIsJsonIsRead_data();
    void whatIsJsonIsRead();
    void absentNullWrongAndEmptyAreToldApart();
    void rawIsTheTextAsItStood();
    void ofDuplicatesTheLastOneCounts();
    void namesAreFoundHoweverTheyAreSpelled();
    void stringsAreUnescaped_data();
    void stringsAreUnescaped();
    void onlyWholeNumbersThatFitAreIntegers_data();
    void onlyWholeNumbersThatFitAreIntegers();
    void depthHasACap_data();
    void depthHasACap();
    void aHundredThousandBracketsAreRefused();
    void aByteOrderMarkIsSkipped();
    void textsOfEveryLengthAreReadAsQtReadsThem();
    void escapesFarApartAreAllSeen();
    void whatIsNestedIsNotTakenForAMember();
    void whatStandsBehindTheEndIsNotRead();
    void oneDocumentOutlivesTheReadingOfOthers();
    void everyByteOfDamageIsSeenAsTheStrictParserSeesIt_data();
    void everyByteOfDamageIsSeenAsTheStrictParserSeesIt();
};

namespace {

std::shared_ptr<const JsonDocument> parsed(const QByteArray &text)
{
    return JsonDocument::parse(text).value_or(nullptr);
}

} // namespace

void JsonTest::whatIsNoJsonIsMalformed_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("empty", "");
    row("blank", " \r\n\t ");
    row("only a byte order mark", "\xEF\xBB\xBF");
    row("html", "<!doctype html><html></html>");
    row("cut object", R"({"a":1)");
    row("cut array", "[1,2");
    row("cut inside", R"([{"a":1])");
    row("cut string", R"(["a)");
    row("cut at the escape", R"(["a\)");
    row("trailing comma in array", "[1,]");
    row("trailing comma in object", R"({"a":1,})");
    row("leading comma", "[,1]");
    row("missing comma", "[1 2]");
    row("missing colon", R"({"a" 1})");
    row("missing value", R"({"a":})");
    row("name without value", R"({"a"})");
    row("name is a number", "{1:2}");
    row("colon in array", R"(["a":1])");
    row("wrong bracket", R"({"a":1])");
    row("two values", "{}{}");
    row("two values with a comma", "[1],[2]");
    row("two scalars", "1 2");
    row("two strings", R"("a" "b")");
    row("garbage behind", "[]x");
    row("closing bracket behind", "[]]");
    row("nul behind", QByteArray("[]\0", 3));
    row("nul inside", QByteArray("[1\0]", 4));
    row("single quotes", "['a']");
    row("comment", "[1/*x*/]");
    row("unknown word", "[nul]");
    row("word runs on", "[truex]");
    row("upper case", "[True]");
    row("not a number", "[NaN]");
    row("plus", "[+1]");
    row("leading zero", "[01]");
    row("no digits behind the point", "[1.]");
    row("no digits before the point", "[.5]");
    row("no digits in the exponent", "[1e]");
    row("two minus", "[--1]");
    row("hex", "[0x10]");
    row("number runs on", "[12abc]");
    row("unknown escape", R"(["\x"])");
    row("short unicode escape", R"(["\u12"])");
    row("wrong unicode escape", R"(["\u12g4"])");
    row("wrong escape in a name", R"({"\q":1})");
    row("line feed in a string", "[\"a\nb\"]");
    row("invalid UTF-8", "[\"\xFF\"]");
    row("overlong UTF-8", "[\"\xC0\xAF\"]");
    row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]");
    row("UTF-16", QByteArray("\xFF\xFE[\0]\0", 6));
    row("only a comma", ",");
    row("only a closing bracket", "]");
}

void JsonTest::whatIsNoJsonIsMalformed()
{
    QFETCH(QByteArray, text);
    const auto document = JsonDocument::parse(text);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ApiError::Kind::Malformed);
    QVERIFY(!document.error().detail.isEmpty());
}

void JsonTest::whatIsJsonIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Type>("type");
    const auto row = [](const char *name, const QByteArray &text, Type type) {
        QTest::newRow(name) << text << type;
    };
    row("null", "null", Type::Null);
    row("true", " true\n", Type::Boolean);
    row("zero", "0", Type::Number);
    row("minus zero", "-0", Type::Number);
    row("exponent", "-1.5e+300", Type::Number);
    row("beyond every float", "1e99999", Type::Number);
    row("beyond every integer", "12345678901234567890123456789012345678901234567890", Type::Number);
    row("string", R"("a \"b\" c")", Type::String);
    row("empty string", R"("")", Type::String);
    row("brackets in a string", R"("[{")", Type::String);
    row("empty array", "[ ]", Type::Array);
    row("empty object", "{ }", Type::Object);
    row("nested", R"([[],{},[{"a":[]}]])", Type::Array);
    row("empty name", R"({"":1})", Type::Object);
}

void JsonTest::whatIsJsonIsRead()
{
    QFETCH(QByteArray, text);
    const auto document = parsed(text);
    QVERIFY(document);
    QTEST(document->root().type(), "type");
    QCOMPARE(document->root().raw(), text.trimmed());
}

void JsonTest::absentNullWrongAndEmptyAreToldApart()
{
    const auto document =
        parsed(R"({"null":null,"text":"","list":[],"object":{},"number":0,"no":false})");
    QVERIFY(document);
    const JsonValue root = document->root();
    QCOMPARE(root["missing"].type(), Type::Absent);
    QCOMPARE(root["missing"]["deeper"].type(), Type::Absent);
    QCOMPARE(root["null"].type(), Type::Null);
    QCOMPARE(root["text"].string(), std::optional(QString(u""_s)));
    QCOMPARE(root["null"].string(), std::optional<QString>());
    QCOMPARE(root["number"].string(), std::optional<QString>());
    QCOMPARE(root["number"].stringOr(u"other"_s), u"other"_s);
    QVERIFY(root["list"].isArray());
    QVERIFY(root["list"].items().empty());
    QVERIFY(!root["null"].isArray());
    QVERIFY(root["object"].isObject());
    QVERIFY(root["object"].members().empty());
    QCOMPARE(root["no"].boolean(), std::optional(false));
    QCOMPARE(root["null"].boolean(), std::optional<bool>());
    QCOMPARE(root["number"].boolean(), std::optional<bool>());
    QCOMPARE(root["text"]["x"].type(), Type::Absent);
    QCOMPARE(root["list"]["x"].type(), Type::Absent);
    QCOMPARE(JsonValue().type(), Type::Absent);
    QCOMPARE(JsonValue().raw(), QByteArray());
    QVERIFY(JsonValue().items().empty());
}

void JsonTest::rawIsTheTextAsItStood()
{
    const QByteArray settings =
        "{ \"b\":1.10 , \"a\":\"\\u00e4\\/\",\"n\":12345678901234567890,\"e\":1E+2}";
    const QByteArray text = "\n[ {\"settings\" : " + settings + " , \"x\" : [ 1 , [ ] ] } ,null\t]";
    const auto document = parsed(text);
    QVERIFY(document);
    const JsonValue object = document->root().items().at(0);
    QCOMPARE(document->root().raw(), text.trimmed());
    QCOMPARE(object["settings"].raw(), settings);
    QCOMPARE(object["settings"]["b"].raw(), QByteArray("1.10"));
    QCOMPARE(object["settings"]["n"].raw(), QByteArray("12345678901234567890"));
    QCOMPARE(object["settings"]["a"].raw(), QByteArray("\"\\u00e4\\/\""));
    QCOMPARE(object["x"].raw(), QByteArray("[ 1 , [ ] ]"));
    QCOMPARE(object["x"].items().at(1).raw(), QByteArray("[ ]"));
    QCOMPARE(document->root().items().at(1).raw(), QByteArray("null"));
    QCOMPARE(object["settings"].span().offset, text.indexOf(settings));
    std::vector<QByteArray> names;
    for (const auto &[name, value] : object["settings"].members())
        names.push_back(name);
    QCOMPARE(names, (std::vector<QByteArray>{"b", "a", "n", "e"}));
}

void JsonTest::ofDuplicatesTheLastOneCounts()
{
    const auto document = parsed(R"({"a":{"x":1},"b":2,"a":[7]})");
    QVERIFY(document);
    QCOMPARE(document->root()["a"].raw(), QByteArray("[7]"));
    QCOMPARE(document->root().members().size(), std::size_t(3));
}

void JsonTest::namesAreFoundHoweverTheyAreSpelled()
{
    const auto document = parsed("{\"\\u0069d\":1,\"n\xC3\xA4me\":2,\"\\ud83d\\ude00\":3}");
    QVERIFY(document);
    QCOMPARE(document->root()["id"].integer(), std::optional<qint64>(1));
    QCOMPARE(document->root()["n\xC3\xA4me"].integer(), std::optional<qint64>(2));
    QCOMPARE(document->root()["\xF0\x9F\x98\x80"].integer(), std::optional<qint64>(3));
    QVERIFY(document->root()["ID"].isAbsent());
}

void JsonTest::stringsAreUnescaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("all short escapes")
        << QByteArray(R"("\"\\\/\b\f\n\r\t")") << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("unicode") << QByteArray(R"("\u00E4\u00e4")") << u"\u00e4\u00e4"_s;
    QTest::newRow("surrogate pair") << QByteArray(R"("\uD83D\uDE00!")") << u"\U0001F600!"_s;
    QTest::newRow("emoji as bytes") << QByteArray("\"\xF0\x9F\x98\x80\"") << u"\U0001F600"_s;
    QTest::newRow("nul") << QByteArray(R"("a\u0000b")") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("lone surrogate stays")
        << QByteArray(R"("\ud83dx")") << QString(QChar(0xd83d)) + u"x"_s;
    QTest::newRow("escaped backslash before quote") << QByteArray(R"("a\\")") << u"a\\"_s;
}

void JsonTest::stringsAreUnescaped()
{
    QFETCH(QByteArray, text);
    const auto document = parsed(text);
    QVERIFY(document);
    QTEST(document->root().stringOr(u"none"_s), "said");
}

void JsonTest::onlyWholeNumbersThatFitAreIntegers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<qint64>>("number");
    using Maybe = std::optional<qint64>;
    QTest::newRow("zero") << QByteArray("0") << Maybe(0);
    QTest::newRow("negative") << QByteArray("-17") << Maybe(-17);
    QTest::newRow("largest") << QByteArray("9223372036854775807") << Maybe(9223372036854775807);
    QTest::newRow("one too large") << QByteArray("9223372036854775808") << Maybe();
    QTest::newRow("fraction") << QByteArray("1.0") << Maybe();
    QTest::newRow("exponent") << QByteArray("1e3") << Maybe();
    QTest::newRow("text") << QByteArray(R"("1")") << Maybe();
    QTest::newRow("null") << QByteArray("null") << Maybe();
}

void JsonTest::onlyWholeNumbersThatFitAreIntegers()
{
    QFETCH(QByteArray, text);
    const auto document = parsed(text);
    QVERIFY(document);
    QTEST(document->root().integer(), "number");
}

void JsonTest::depthHasACap_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("at the cap") << 128 << true;
    QTest::newRow("over the cap") << 129 << false;
}

void JsonTest::depthHasACap()
{
    QFETCH(int, depth);
    QTEST(parsed(QByteArray(depth, '[') + QByteArray(depth, ']')) != nullptr, "isRead");
    QTEST(parsed(QByteArray("{\"a\":").repeated(depth) + '1' + QByteArray(depth, '}')) != nullptr,
          "isRead");
}

void JsonTest::aHundredThousandBracketsAreRefused()
{
    for (const QByteArray &text :
         {QByteArray(100'000, '['), QByteArray(100'000, '[') + QByteArray(100'000, ']'),
          QByteArray("{\"a\":").repeated(100'000)}) {
        const auto document = JsonDocument::parse(text);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ApiError::Kind::Malformed);
    }
}

void JsonTest::aByteOrderMarkIsSkipped()
{
    const auto document = parsed("\xEF\xBB\xBF{\"a\":1}");
    QVERIFY(document);
    QCOMPARE(document->root()["a"].raw(), QByteArray("1"));
    QCOMPARE(document->root()["a"].span().offset, qsizetype(8));
    QVERIFY(!parsed("\xEF\xBB\xBF\xEF\xBB\xBF{}"));
}

void JsonTest::textsOfEveryLengthAreReadAsQtReadsThem()
{
    const QByteArray letters = QByteArray("abcdefghijklmnopqrstuvwxyz0123456789").repeated(2);
    for (qsizetype length = 0; length <= letters.size(); ++length) {
        for (const char *foreign : {"", "\xC3\xA4", "\xE6\x9D\xB1", "\xF0\x9F\x98\x80"}) {
            for (qsizetype at = 0; at <= length; ++at) {
                const QByteArray said = letters.first(length).insert(at, foreign);
                const auto document = parsed("[\"" + said + "\",\"\xC3\xB6\"]");
                QVERIFY(document);
                QCOMPARE(document->root().items().at(0).string(),
                         std::optional(QString::fromUtf8(said)));
            }
        }
    }
}

/// Backslashes are looked for ahead of the reading, a piece of the text at a time.
void JsonTest::escapesFarApartAreAllSeen()
{
    for (const qsizetype gap : {10, 32 * 1024 - 10, 32 * 1024, 100'000}) {
        const QByteArray plain(gap, 'x');
        const QByteArray text =
            R"({"\u0061":")" + plain + R"(","b":"\n","c":")" + plain + R"(\t","d":"e"})";
        const auto document = parsed(text);
        QVERIFY(document);
        QCOMPARE(document->root()["a"].stringOr(), QString::fromLatin1(plain));
        QCOMPARE(document->root()["b"].stringOr(), u"\n"_s);
        QCOMPARE(document->root()["c"].stringOr(), QString::fromLatin1(plain) + u'\t');
        QCOMPARE(document->root()["d"].stringOr(), u"e"_s);
        QVERIFY(!parsed(QByteArray(text).replace(R"(\t)", R"(\q)")));
    }
}

void JsonTest::whatIsNestedIsNotTakenForAMember()
{
    const auto document =
        parsed(R"({"a":1,"n":{"b":2,"a":3},"l":["b",{"b":4},[]],"a":5,"e":{},"z":null})");
    QVERIFY(document);
    const JsonValue root = document->root();
    QCOMPARE(root["a"].integer(), std::optional<qint64>(5));
    QVERIFY(root["b"].isAbsent());
    QCOMPARE(root["n"]["a"].integer(), std::optional<qint64>(3));
    QCOMPARE(root["l"].items().size(), std::size_t(3));
    QCOMPARE(root["l"].items().at(1)["b"].integer(), std::optional<qint64>(4));
    QVERIFY(root["e"].members().empty());
    QVERIFY(root["z"].isNull());
    QCOMPARE(root.members().size(), std::size_t(6));
}

void JsonTest::whatStandsBehindTheEndIsNotRead()
{
    for (const QByteArray &whole : {QByteArray("[1]]]]"), QByteArray("{\"a\":1}}}}"),
                                    QByteArray("[\"a\"]]]"), QByteArray("[[]]]]")}) {
        for (qsizetype length = 1; length < whole.size(); ++length) {
            QByteArray cut = whole;
            cut.reserve(whole.size() + 100); // shared where it lies, with the rest behind it
            cut.truncate(length);
            simdjson::dom::parser strict;
            const bool isSound =
                strict.parse(cut.constData(), std::size_t(length)).error() == simdjson::SUCCESS;
            QVERIFY2((parsed(cut) != nullptr) == isSound, cut.constData());
        }
    }
}

/// The room that reading needs is kept and used again; what was read is not in it.
void JsonTest::oneDocumentOutlivesTheReadingOfOthers()
{
    const auto first = parsed(R"({"a":["b",{"c":"d"}]})");
    QVERIFY(!parsed("[1,2,,"));
    const auto second = parsed("[" + QByteArray("{\"x\":\"y\"},").repeated(50'000) + "0]");
    QVERIFY(first && second);
    QCOMPARE(first->root()["a"].items().at(1)["c"].stringOr(), u"d"_s);
    QCOMPARE(second->root().items().size(), std::size_t(50'001));
    QCOMPARE(second->root().items().at(49'999)["x"].stringOr(), u"y"_s);
}

void JsonTest::everyByteOfDamageIsSeenAsTheStrictParserSeesIt_data()
{
    QTest::addColumn<QByteArray>("sound");
    QTest::newRow("compact") << QByteArray(
        R"({"a":[1,-2.5e3,"x\n\"y",null,true,false,{"b":{}},[]],"c":"","d":[{"e":0}]})");
    QTest::newRow("with white space")
        << QByteArray("\n[ { \"a\" : \"b c\" ,\t\"d\" :\r\n[ 1 , \"\\\\\" , { } ] } , \"\xC3\xA4\" "
                      ", [ [ ] ] , true ] ");
}

/// Our reader holds the tokens against the grammar itself; simdjson's own reader does so in another
/// way. Random damage must never make one accept what the other refuses (numbers too large for it
/// and lone surrogates excepted: the alphabet has none).
void JsonTest::everyByteOfDamageIsSeenAsTheStrictParserSeesIt()
{
    QFETCH(QByteArray, sound);
    const QByteArray alphabet = "{}[]:,\"\\ 01-.eatnul";
    std::mt19937 random(20240601);
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % quint32(limit)); };
    int accepted = 0;
    for (int round = 0; round < 200'000; ++round) {
        QByteArray text = sound;
        for (qsizetype damage = below(3); damage >= 0; --damage) {
            const qsizetype at = below(text.size());
            if (const qsizetype what = below(3); what == 0)
                text[at] = alphabet.at(below(alphabet.size()));
            else if (what == 1)
                text.remove(at, 1);
            else
                text.insert(at, alphabet.at(below(alphabet.size())));
        }
        simdjson::dom::parser strict;
        const bool isSound =
            strict.parse(text.constData(), std::size_t(text.size())).error() == simdjson::SUCCESS;
        const auto document = parsed(text);
        QVERIFY2((document != nullptr) == isSound, text.constData());
        accepted += isSound ? 1 : 0;
    }
    QVERIFY(accepted > 1000);
}

} // namespace linchpin

QTEST_APPLESS_MAIN(linchpin::JsonTest)
#include "tst_json.moc"
