// SPDX-License-Identifier: Apache-2.0
#include "models/wire/http.h"
#include "models/wire/path.h"

#include <QTest>

namespace linchpin {

using namespace Qt::StringLiterals;

class PathTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSegmentIsEncodedOnItsOwn_data();
    void aSegmentIsEncodedOnItsOwn();
    void whatCouldHitANeighbourIsRefused_data();
    void whatCouldHitANeighbourIsRefused();
    void segmentsAreJoinedInOrder();
    void noSegmentsAreNoPath();
    void aQueryEncodesKeysAndValues();
    void aFormBodyHidesSeparators();
    void theFirstHeaderOfANameCounts();
};

void PathTest::aSegmentIsEncodedOnItsOwn_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("guid") << u"c0ffee00-0000-4000-8000-000000000001"_s
                          << QByteArray("/c0ffee00-0000-4000-8000-000000000001");
    QTest::newRow("unreserved") << u"A-z.0_9~"_s << QByteArray("/A-z.0_9~");
    QTest::newRow("slash") << u"a/b"_s << QByteArray("/a%2Fb");
    QTest::newRow("space") << u"a b"_s << QByteArray("/a%20b");
    QTest::newRow("query and fragment") << u"a?b#c"_s << QByteArray("/a%3Fb%23c");
    QTest::newRow("percent") << u"%2e%2e"_s << QByteArray("/%252e%252e");
    QTest::newRow("dots in a name") << u"..a"_s << QByteArray("/..a");
    QTest::newRow("umlaut") << u"\u00fc"_s << QByteArray("/%C3%BC");
    QTest::newRow("emoji") << u"\U0001F511"_s << QByteArray("/%F0%9F%94%91");
    QTest::newRow("matrix parameter") << u"a;b=c"_s << QByteArray("/a%3Bb%3Dc");
}

void PathTest::aSegmentIsEncodedOnItsOwn()
{
    QFETCH(QString, segment);
    QTEST(joinPath({segment}).value_or(QByteArray("refused")), "path");
}

void PathTest::whatCouldHitANeighbourIsRefused_data()
{
    QTest::addColumn<QString>("segment");
    QTest::newRow("empty") << QString();
    QTest::newRow("here") << u"."_s;
    QTest::newRow("up") << u".."_s;
    QTest::newRow("up and over") << u"../users"_s;
    QTest::newRow("up inside") << u"a/../b"_s;
    QTest::newRow("backslash up") << u"..\\users"_s;
    QTest::newRow("ends up") << u"a/.."_s;
    QTest::newRow("nul") << QString(QChar(0));
    QTest::newRow("line feed") << u"a\nb"_s;
    QTest::newRow("delete character") << u"a\u007f"_s;
    QTest::newRow("c1 control") << u"a\u0085"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd83d);
}

void PathTest::whatCouldHitANeighbourIsRefused()
{
    QFETCH(QString, segment);
    const auto path = joinPath({u"connections"_s, segment, u"x"_s});
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ApiError::Kind::Unsafe);
    QVERIFY(!path.error().detail.isEmpty());
}

void PathTest::segmentsAreJoinedInOrder()
{
    QCOMPARE(joinPath({u"a"_s, u"b c"_s, u"d"_s}).value_or("refused"), QByteArray("/a/b%20c/d"));
}

void PathTest::noSegmentsAreNoPath()
{
    QVERIFY(!joinPath({}));
}

void PathTest::aQueryEncodesKeysAndValues()
{
    QCOMPARE(joinQuery({{"skip", u"0"_s}, {"take", u"100"_s}}), QByteArray("skip=0&take=100"));
    QCOMPARE(joinQuery({{"q", u"a b&c=d+e"_s}}), QByteArray("q=a%20b%26c%3Dd%2Be"));
    QCOMPARE(joinQuery({{"filter[x]", u""_s}}), QByteArray("filter%5Bx%5D="));
    QCOMPARE(joinQuery({}), QByteArray());
}

void PathTest::aFormBodyHidesSeparators()
{
    QCOMPARE(formBody({{"grant_type", u"client_credentials"_s}, {"client_secret", u"p&q=r+s%"_s}}),
             QByteArray("grant_type=client_credentials&client_secret=p%26q%3Dr%2Bs%25"));
}

void PathTest::theFirstHeaderOfANameCounts()
{
    const HttpResponse response{
        .status = 200, .headers = {{"etag", "one"}, {"etag", "two"}}, .body = {}};
    QCOMPARE(response.header("etag"), QByteArray("one"));
    QCOMPARE(response.header("absent"), QByteArray());
}

} // namespace linchpin

QTEST_APPLESS_MAIN(linchpin::PathTest)
#include "tst_path.moc"
