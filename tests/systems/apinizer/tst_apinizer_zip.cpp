// SPDX-License-Identifier: Apache-2.0
// Packages come from a server: whole ones are read, everything else is refused and never costs more
// memory than the caps.
#include "app/demo/apinizer/zipwriter.h"
#include "models/systems/apinizer/package.h"
#include "models/systems/apinizer/zip.h"

#include <QTest>
#include <QtEndian>

#include <random>

using namespace linchpin;
using namespace linchpin::apinizer;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample()
{
    return demo::zipped({{u"a.json"_s, "{\"name\":\"a\"}"},
                         {u"\u05e9/b.json"_s, QByteArray(5000, 'b')},
                         {u"empty"_s, {}}});
}

void put32(QByteArray &bytes, qsizetype place, quint32 number)
{
    qToLittleEndian(number, bytes.data() + place);
}

void put16(QByteArray &bytes, qsizetype place, quint16 number)
{
    qToLittleEndian(number, bytes.data() + place);
}

qsizetype directoryOf(const QByteArray &zip)
{
    return zip.indexOf("PK\x01\x02");
}

qsizetype endOf(const QByteArray &zip)
{
    return zip.lastIndexOf("PK\x05\x06");
}

} // namespace

class TestApinizerZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedAndDeflatedFilesAreRead();
    void aCommentAndBytesBeforeTheEndAreNoHarm();
    void whatIsNoWholePackageIsRefused_data();
    void whatIsNoWholePackageIsRefused();
    void everyCutIsRefused();
    void capsHold();
    void aBombIsRefusedBeforeItIsUnpacked();
    void changedBytesNeverCrash();
    void pathsInsideArePlainNames();
};

void TestApinizerZip::storedAndDeflatedFilesAreRead()
{
    const auto files = unzipped(sample());
    QCOMPARE(files->size(), 3U);
    QCOMPARE((*files)[0].content, "{\"name\":\"a\"}");
    QCOMPARE((*files)[1].name, u"\u05e9/b.json"_s);
    QCOMPARE((*files)[1].content, QByteArray(5000, 'b'));
    QCOMPARE((*files)[2].content, QByteArray());
    QCOMPARE(unzipped(demo::zipped({}))->size(), 0U);
    QCOMPARE(unzipped(demo::zipped({{u"folder/"_s, {}}, {u"folder/x"_s, "1"}}))->size(), 1U);
}

void TestApinizerZip::aCommentAndBytesBeforeTheEndAreNoHarm()
{
    QByteArray zip = sample();
    put16(zip, endOf(zip) + 20, 7);
    QVERIFY(!unzipped(zip)); // announced and not there
    zip += "comment";
    QCOMPARE(unzipped(zip)->size(), 3U);
}

void TestApinizerZip::whatIsNoWholePackageIsRefused_data()
{
    QTest::addColumn<QByteArray>("zip");
    const QByteArray whole = sample();
    const qsizetype directory = directoryOf(whole);
    const auto changed = [&](const char *name, auto change) {
        QByteArray zip = whole;
        change(zip);
        QTest::newRow(name) << zip;
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("{\"success\":true}");
    changed("encrypted", [&](QByteArray &zip) { put16(zip, directory + 8, 1); });
    changed("another method", [&](QByteArray &zip) { put16(zip, directory + 10, 12); });
    changed("checksum", [&](QByteArray &zip) { put32(zip, directory + 16, 1); });
    changed("packed size", [&](QByteArray &zip) { put32(zip, directory + 20, 0x7fffffff); });
    changed("longer than told", [&](QByteArray &zip) { put32(zip, directory + 24, 3); });
    changed("shorter than told", [&](QByteArray &zip) { put32(zip, directory + 24, 300); });
    changed("place of the file", [&](QByteArray &zip) { put32(zip, directory + 42, 0xfffffff0); });
    changed("place of the directory", [&](QByteArray &zip) { put32(zip, endOf(zip) + 16, 3); });
    changed("other disk", [&](QByteArray &zip) { put16(zip, endOf(zip) + 4, 1); });
    changed("64 bits", [&](QByteArray &zip) {
        put16(zip, endOf(zip) + 8, 0xffff);
        put16(zip, endOf(zip) + 10, 0xffff);
    });
    changed("more files than there are", [&](QByteArray &zip) {
        put16(zip, endOf(zip) + 8, 4);
        put16(zip, endOf(zip) + 10, 4);
    });
}

void TestApinizerZip::whatIsNoWholePackageIsRefused()
{
    QFETCH(QByteArray, zip);
    const auto files = unzipped(zip);
    QVERIFY(!files.has_value());
    QVERIFY(files.error().kind == ApiError::Kind::Malformed
            || files.error().kind == ApiError::Kind::TooLarge);
}

void TestApinizerZip::everyCutIsRefused()
{
    const QByteArray zip = sample();
    for (qsizetype size = 0; size < zip.size(); ++size)
        QVERIFY2(!unzipped(zip.first(size)), qPrintable(QString::number(size)));
}

void TestApinizerZip::capsHold()
{
    const QByteArray zip = sample();
    QCOMPARE(unzipped(zip, {.entries = 2}).error().kind, ApiError::Kind::TooLarge);
    QCOMPARE(unzipped(zip, {.bytesEach = 4999}).error().kind, ApiError::Kind::TooLarge);
    QCOMPARE(unzipped(zip, {.bytesInAll = 5011}).error().kind, ApiError::Kind::TooLarge);
    QVERIFY(unzipped(zip, {.entries = 3, .bytesEach = 5000, .bytesInAll = 5012}));
}

void TestApinizerZip::aBombIsRefusedBeforeItIsUnpacked()
{
    const QByteArray bomb = demo::zipped({{u"bomb.json"_s, QByteArray(16 * 1024 * 1024, '0')}});
    QVERIFY(bomb.size() < 128 * 1024);
    QCOMPARE(unzipped(bomb).error().kind, ApiError::Kind::TooLarge);
    // The same bytes named a thousand times over.
    QByteArray many;
    const QByteArray one = demo::zipped({{u"x"_s, QByteArray(1024 * 1024, 'x')}});
    const qsizetype directory = directoryOf(one);
    many = one.first(directory);
    for (int i = 0; i < 1000; ++i)
        many += one.mid(directory, endOf(one) - directory);
    QByteArray end = one.mid(endOf(one));
    put16(end, 8, 1000);
    put16(end, 10, 1000);
    QCOMPARE(unzipped(many + end).error().kind, ApiError::Kind::TooLarge);
}

void TestApinizerZip::changedBytesNeverCrash()
{
    const QByteArray zip = sample();
    std::mt19937 chance(7);
    std::uniform_int_distribution<qsizetype> place(0, zip.size() - 1);
    std::uniform_int_distribution<int> byte(0, 255);
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray changed = zip;
        for (int k = 0; k < 3; ++k)
            changed[place(chance)] = char(byte(chance));
        const auto files = unzipped(changed);
        refused += files ? 0 : 1;
    }
    QVERIFY(refused > 1000);
}

void TestApinizerZip::pathsInsideArePlainNames()
{
    const QByteArray zip = demo::zipped({{u"../../etc/x.json"_s, R"({"connection":"db"})"},
                                         {u"notes.txt"_s, "uses db at night"},
                                         {u"broken.json"_s, "{"}});
    const auto package = readPackage(zip, Matcher(u"db"_s), {u"x"_s});
    QCOMPARE(package->objects.at(u"x"_s).findings.size(), 1U);
    QCOMPARE(package->objects.at(u"notes.txt"_s).findings.size(), 1U);
    QCOMPARE(package->state.status, CoverageStatus::Partial);
}

QTEST_APPLESS_MAIN(TestApinizerZip)
#include "tst_apinizer_zip.moc"
