// SPDX-License-Identifier: Apache-2.0
// The parts the list is made of, each against the plainest thing that does the same.
#include "models/item/connectionstore.h"
#include "models/item/peoplecollator.h"
#include "models/item/textscan.h"

#include <QTest>

#include <map>
#include <random>

using namespace linchpin;
using namespace Qt::StringLiterals;

class TestListParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackedTextComesBackUnchanged_data();
    void aPackedTextComesBackUnchanged();
    void aWordIsFoundWhereAPlainSearchFindsIt();
    void keysCompareAsTheTextsDo();
    void unitKeysCompareAsTheUnitsDo();
    void idsAreFoundAfterAnyChanges();
    void aCopyOfAStoreIsAStateOfItsOwn();
};

void TestListParts::aPackedTextComesBackUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString(u""_s);
    QTest::newRow("plain") << u"orders-db"_s;
    QTest::newRow("Latin 1") << u"Straße ÿ"_s;
    QTest::newRow("beyond") << u"Łódź 東京 😀"_s;
    QTest::newRow("a zero") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("half a character") << u"x"_s + QChar(0xd800) + u"y"_s;
    QTest::newRow("long") << QString(100000, u'q');
    QTest::newRow("long and wide") << QString(100000, u'東');
}

void TestListParts::aPackedTextComesBackUnchanged()
{
    QFETCH(const QString, text);
    std::string bytes;
    appendPacked(bytes, u"before"_s);
    appendPacked(bytes, text);
    appendPacked(bytes, u"after"_s);
    PackedReader reader(bytes);
    QCOMPARE(reader.next(), u"before"_s);
    QCOMPARE(reader.next(), text);
    QCOMPARE(reader.next(), u"after"_s);
    QCOMPARE(reader.next(), QString());
    PackedReader skipping(bytes);
    skipping.skip(2);
    QCOMPARE(skipping.next(), u"after"_s);
    skipping.skip(5);
    QVERIFY(skipping.rest().empty());
}

void TestListParts::aWordIsFoundWhereAPlainSearchFindsIt()
{
    std::mt19937 random(3);
    for (int round = 0; round < 20000; ++round) {
        std::string text(random() % 80, ' ');
        std::string word(1 + random() % 5, ' ');
        for (char &c : text)
            c = char('a' + random() % 3);
        for (char &c : word)
            c = char('a' + random() % 3);
        const size_t from = random() % (text.size() + 1);
        QCOMPARE(findWord(text, word, from), std::string_view(text).find(word, from));
    }
    QCOMPARE(findWord("abc", "", 1), size_t(1));
}

void TestListParts::keysCompareAsTheTextsDo()
{
    const QStringList texts{u""_s,
                            u"a"_s,
                            u"A"_s,
                            u"ä"_s,
                            u"b"_s,
                            u"conn9"_s,
                            u"conn10"_s,
                            u"Straße"_s,
                            u"Strasse"_s,
                            u"é"_s,
                            u"e\u0301"_s,
                            u"日本"_s,
                            u"😀"_s,
                            u" a"_s,
                            u"a b"_s,
                            u"a-b"_s,
                            u"ab"_s,
                            u"a"_s + QChar(u'\0') + u"b"_s,
                            QString(5000, u'z')};
    const PeopleCollator collator;
    for (const QString &left : texts) {
        for (const QString &right : texts) {
            std::string keys[2];
            collator.appendKey(keys[0], left);
            collator.appendKey(keys[1], right);
            QCOMPARE(keys[0].find('\0'), keys[0].size() - 1);
            const int byKey = keys[0].compare(keys[1]);
            const int byText = collator.compare(left, right);
            QCOMPARE(byKey < 0, byText < 0);
            QCOMPARE(byKey > 0, byText > 0);
        }
    }
}

void TestListParts::unitKeysCompareAsTheUnitsDo()
{
    QStringList texts{u""_s, u"a"_s, u"ab"_s, u"b"_s};
    for (const char16_t unit : u"\1\2\x7d\x7e\x7f\x7fd\x7fe\xd800\xfffd\xfffe\xffff") // and zero
        texts << QString(QChar(unit)) << QString(QChar(unit)) + u'a';
    for (const QString &left : texts) {
        for (const QString &right : texts) {
            std::string keys[2];
            appendUnitKey(keys[0], left);
            appendUnitKey(keys[1], right);
            QVERIFY(keys[0].find('\0') == std::string::npos);
            QCOMPARE(keys[0] < keys[1], QString::compare(left, right) < 0);
        }
    }
}

void TestListParts::idsAreFoundAfterAnyChanges()
{
    std::mt19937 random(4);
    IdTable table;
    IdTable before;
    std::map<Slot, quint64> plain;
    for (int round = 0; round < 3000; ++round) {
        const Slot slot = Slot(random() % 300);
        const auto known = plain.find(slot);
        if (known == plain.end()) {
            plain[slot] = random() % 100; // many have the same
            table.insert(plain[slot], slot);
        } else {
            table.remove(known->second, slot);
            plain.erase(known);
        }
        if (round % 50 == 0)
            before = table; // what is shared is copied from now on
        const Slot sought = Slot(random() % 300);
        const auto expected = plain.find(sought);
        const quint64 hash = expected == plain.end() ? random() % 100 : expected->second;
        const auto found = table.find(hash, [sought](Slot s) { return s == sought; });
        QCOMPARE(found.has_value(), expected != plain.end());
    }
}

void TestListParts::aCopyOfAStoreIsAStateOfItsOwn()
{
    ConnectionStore store;
    StoreEdit edit(store);
    Connection row;
    for (int id = 0; id < 200; ++id) {
        row.id.value = QString::number(id);
        row.name = u"first %1"_s.arg(id);
        QVERIFY(edit.put(u"e"_s, row).outcome == StoreEdit::Outcome::Added);
    }
    edit.finish();
    ConnectionStore copy = store;
    StoreEdit change(copy);
    row.id.value = u"7"_s;
    row.name = u"second, and longer than the first"_s;
    row.type = u"other"_s;
    const StoreEdit::Placed placed = change.put(u"e"_s, row);
    QVERIFY(placed.outcome == StoreEdit::Outcome::Changed);
    QCOMPARE(placed.fields, fieldBit(ListField::Name) | fieldBit(ListField::Type));
    QVERIFY(change.put(u"e"_s, row).outcome == StoreEdit::Outcome::Same);
    change.remove(*copy.find({u"e"_s, {u"8"_s}}));
    change.finish();
    const Slot seven = *store.find({u"e"_s, {u"7"_s}});
    QCOMPARE(store.name(seven), u"first 7"_s);
    QCOMPARE(copy.connection(seven), row);
    QCOMPARE(copy.name(seven + 2), u"first 9"_s);
    QVERIFY(store.find({u"e"_s, {u"8"_s}}));
    QVERIFY(!copy.find({u"e"_s, {u"8"_s}}));
    QCOMPARE(store.total(u"e"_s), 200);
    QCOMPARE(copy.total(u"e"_s), 199);
    QVERIFY(!copy.find({u"f"_s, {u"7"_s}}));
}

QTEST_GUILESS_MAIN(TestListParts)
#include "tst_listparts.moc"
