// SPDX-License-Identifier: Apache-2.0
#include "models/net/unpacker.h"
#include "tests/net/fakes.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

#include <zlib.h>

namespace linchpin {

using namespace Qt::StringLiterals;
using namespace testing;
using State = Unpacker::State;

class UnpackerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainBytesPassUpToTheCap();
    void gzipIsUnpackedHoweverItIsCut();
    void severalMembersAreOneBody();
    void withoutItsTrailerItIsNotWhole();
    void damageIsSeen();
    void aBombIsStoppedAtTheCap();
    void anUnknownCodingIsDamage();
    void nothingAtAllIsWhole();
    void theWireUnpacksToo_data();
    void theWireUnpacksToo();
};

namespace {

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream zlib = {};
    deflateInit2(&zlib, Z_BEST_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray in = bytes;
    QByteArray out(qsizetype(deflateBound(&zlib, uLong(in.size()))), '\0');
    zlib.next_in = reinterpret_cast<Bytef *>(in.data());
    zlib.avail_in = uInt(in.size());
    zlib.next_out = reinterpret_cast<Bytef *>(out.data());
    zlib.avail_out = uInt(out.size());
    deflate(&zlib, Z_FINISH);
    out.chop(qsizetype(zlib.avail_out));
    deflateEnd(&zlib);
    return out;
}

const QByteArray json =
    R"({"items":[1,2,3,"and some words that repeat, and some words that repeat"]})";

} // namespace

void UnpackerTest::plainBytesPassUpToTheCap()
{
    Unpacker unpacker({}, 5);
    QCOMPARE(unpacker.add("abc"), State::Well);
    QCOMPARE(unpacker.add("de"), State::Well);
    QVERIFY(unpacker.isWhole());
    QCOMPARE(unpacker.body(), QByteArray("abcde"));
    QCOMPARE(unpacker.add("f"), State::TooLarge);
    QVERIFY(!unpacker.isWhole());
    QCOMPARE(unpacker.add(""), State::TooLarge);
}

void UnpackerTest::gzipIsUnpackedHoweverItIsCut()
{
    const QByteArray packed = gzipped(json);
    for (qsizetype step = 1; step <= packed.size(); ++step) {
        Unpacker unpacker("GZip", json.size());
        for (qsizetype at = 0; at < packed.size(); at += step)
            QCOMPARE(unpacker.add(packed.mid(at, step)), State::Well);
        QVERIFY(unpacker.isWhole());
        QCOMPARE(unpacker.body(), json);
    }
}

void UnpackerTest::severalMembersAreOneBody()
{
    Unpacker unpacker("gzip", 1000);
    QCOMPARE(unpacker.add(gzipped("[1,") + gzipped("2]")), State::Well);
    QVERIFY(unpacker.isWhole());
    QCOMPARE(unpacker.body(), QByteArray("[1,2]"));
}

void UnpackerTest::withoutItsTrailerItIsNotWhole()
{
    const QByteArray packed = gzipped(json);
    for (qsizetype size = 1; size < packed.size(); ++size) {
        Unpacker unpacker("gzip", 1000);
        QCOMPARE(unpacker.add(packed.first(size)), State::Well);
        QVERIFY(!unpacker.isWhole());
    }
}

void UnpackerTest::damageIsSeen()
{
    QByteArray packed = gzipped(json);
    packed[packed.size() - 6] = char(packed.at(packed.size() - 6) ^ 1); // in the checksum
    QCOMPARE(Unpacker("gzip", 1000).add(packed), State::Damaged);
    QCOMPARE(Unpacker("gzip", 1000).add(json), State::Damaged);
}

void UnpackerTest::aBombIsStoppedAtTheCap()
{
    const QByteArray packed = gzipped(QByteArray(50 << 20, 'a'));
    QVERIFY(packed.size() < 100'000);
    Unpacker unpacker("gzip", 1 << 20);
    QCOMPARE(unpacker.add(packed), State::TooLarge);
    QVERIFY(unpacker.body().size() <= 1 << 20);
}

void UnpackerTest::anUnknownCodingIsDamage()
{
    QCOMPARE(Unpacker("br", 1000).add("x"), State::Damaged);
    QCOMPARE(Unpacker("identity", 1000).add("x"), State::Well);
}

void UnpackerTest::nothingAtAllIsWhole()
{
    QVERIFY(Unpacker("gzip", 1000).isWhole());
    QVERIFY(Unpacker({}, 1000).isWhole());
}

void UnpackerTest::theWireUnpacksToo_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("sound") << gzipped(json) << u"200"_s;
    QTest::newRow("cut, though its length is right") << gzipped(json).chopped(4) << u"cut-off"_s;
    QTest::newRow("damaged") << QByteArray("no gzip at all") << u"malformed"_s;
    QTest::newRow("bomb") << gzipped(QByteArray(50 << 20, 'a')) << u"too-large"_s;
}

void UnpackerTest::theWireUnpacksToo()
{
    QFETCH(QByteArray, body);
    ScriptedServer server([&](const Received &) {
        return Reply::answer(200, body, {{"Content-Encoding", "gzip"}});
    });
    const FakeSystem system(server.url());
    Session session(system, {.maxResponseBytes = 1 << 20}, tokenCredentials());
    session.setPacing(hurried());
    const auto answers = runToEnd(session, {reading(1)});
    QTEST(outcomeText(answers.at(1)), "outcome");
    if (answers.at(1))
        QCOMPARE(answers.at(1)->body, json);
    QCOMPARE(server.received().front().header("accept-encoding"), QByteArray("gzip"));
}

} // namespace linchpin

QTEST_GUILESS_MAIN(linchpin::UnpackerTest)
#include "tst_unpacker.moc"
