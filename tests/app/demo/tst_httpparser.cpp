// SPDX-License-Identifier: Apache-2.0
#include "app/demo/httpparser.h"
#include "app/demo/router.h"

#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;
using State = HttpParser::State;

namespace {

const QByteArray whole =
    "PUT /a%2Fb/?q=1 HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nX-Y: z\r\n"
    "Content-Length: 5\r\n\r\nhello";
const QByteArray chunked = "POST /c HTTP/1.1\r\nTransfer-Encoding: "
                           "chunked\r\n\r\n5;ext=1\r\nhello\r\n6\r\n world\r\n0\r\n\r\n";

} // namespace

/// The HTTP reader of the demo server: exact where it is fed well, calm where it is not.
class HttpParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsReadExactly();
    void chunksArePutTogether();
    void anyCutOfTheStreamGivesTheSame();
    void pipelinedRequestsComeOneByOne();
    void theLineStaysUpUnlessToldOtherwise_data();
    void theLineStaysUpUnlessToldOtherwise();
    void brokenRequestsAreRefused_data();
    void brokenRequestsAreRefused();
    void noiseNeverCrashes();
    void anExpectationIsToldOnce();
    void answersAreWrittenWithTheirLength();
    void pathsKeepTheirSlashesApart_data();
    void pathsKeepTheirSlashesApart();
    void formsAreDecoded();
};

void HttpParserTest::aRequestIsReadExactly()
{
    HttpParser parser;
    parser.feed(whole);
    QCOMPARE(parser.parse(), State::Ready);
    const HttpRequest request = parser.take();
    QCOMPARE(request.method, QByteArray("PUT"));
    QCOMPARE(request.path, QByteArray("/a%2Fb/"));
    QCOMPARE(request.query, QByteArray("q=1"));
    QCOMPARE(request.body, QByteArray("hello"));
    QCOMPARE(request.contentType, QByteArray("text/plain"));
    QVERIFY(request.headers.contains({"x-y", "z"}));
    QCOMPARE(parser.parse(), State::NeedsMore);
}

void HttpParserTest::chunksArePutTogether()
{
    HttpParser parser;
    parser.feed(chunked);
    QCOMPARE(parser.parse(), State::Ready);
    QCOMPARE(parser.take().body, QByteArray("hello world"));
    QCOMPARE(parser.parse(), State::NeedsMore);
}

void HttpParserTest::anyCutOfTheStreamGivesTheSame()
{
    for (const QByteArray &text : {whole, chunked}) {
        HttpParser reference;
        reference.feed(text);
        QCOMPARE(reference.parse(), State::Ready);
        const HttpRequest expected = reference.take();
        for (qsizetype cut = 1; cut < text.size(); ++cut) {
            HttpParser parser;
            parser.feed(text.left(cut));
            QCOMPARE(parser.parse(), State::NeedsMore);
            parser.feed(text.mid(cut));
            QCOMPARE(parser.parse(), State::Ready);
            QCOMPARE(parser.take(), expected);
        }
    }
}

void HttpParserTest::pipelinedRequestsComeOneByOne()
{
    HttpParser parser;
    parser.feed(whole + chunked + "\r\n" + whole);
    for (const char *path : {"/a%2Fb/", "/c", "/a%2Fb/"}) {
        QCOMPARE(parser.parse(), State::Ready);
        QCOMPARE(parser.take().path, QByteArray(path));
    }
    QCOMPARE(parser.parse(), State::NeedsMore);
}

void HttpParserTest::theLineStaysUpUnlessToldOtherwise_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\n\r\n") << true;
    QTest::newRow("1.1, close") << QByteArray("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n")
                                << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0, keep-alive")
        << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
}

void HttpParserTest::theLineStaysUpUnlessToldOtherwise()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, keeps);
    HttpParser parser;
    parser.feed(head);
    QCOMPARE(parser.parse(), State::Ready);
    QCOMPARE(parser.keepsAlive(), keeps);
}

void HttpParserTest::brokenRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &text, int status) {
        QTest::newRow(name) << text << status;
    };
    const QByteArray post = "POST / HTTP/1.1\r\n";
    row("no HTTP", "hello\r\n\r\n", 400);
    row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\r\n\r\n", 9), 400);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\n", 505);
    row("no version", "GET /\r\n\r\n", 400);
    row("two spaces", "GET  / HTTP/1.1\r\n\r\n", 400);
    row("no slash", "GET x HTTP/1.1\r\n\r\n", 400);
    row("control in target", "GET /\x01 HTTP/1.1\r\n\r\n", 400);
    row("header without colon", "GET / HTTP/1.1\r\nnonsense\r\n\r\n", 400);
    row("empty header name", "GET / HTTP/1.1\r\n: x\r\n\r\n", 400);
    row("folded header", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", 400);
    row("length is no number", post + "Content-Length: five\r\n\r\n", 400);
    row("negative length", post + "Content-Length: -1\r\n\r\n", 400);
    row("two lengths", post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
    row("length and chunks", post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na",
        400);
    row("too long", post + "Content-Length: 99999999999\r\n\r\n", 413);
    row("absurdly long", post + "Content-Length: 99999999999999999999999\r\n\r\n", 413);
    row("other encoding", post + "Transfer-Encoding: gzip\r\n\r\n", 501);
    row("chunk size is no number", post + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", 400);
    row("chunk longer than said", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n", 400);
    row("chunk too large", post + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n", 400);
    row("endless head", "GET / HTTP/1.1\r\nA: " + QByteArray(HttpParser::maxHeadBytes, 'a'), 431);
}

void HttpParserTest::brokenRequestsAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    HttpParser parser;
    parser.feed(text);
    QCOMPARE(parser.parse(), State::Broken);
    QCOMPARE(parser.errorStatus(), status);
    parser.feed(whole); // broken stays broken
    QCOMPARE(parser.parse(), State::Broken);
}

void HttpParserTest::noiseNeverCrashes()
{
    // Every single byte of good requests replaced by every kind of bad one.
    for (const QByteArray &text : {whole, chunked}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            for (const char c : {'\0', '\r', '\n', ' ', ':', '\x7f', '\xff', '9', 'f'}) {
                QByteArray noisy = text;
                noisy[i] = c;
                HttpParser parser;
                parser.feed(noisy);
                if (parser.parse() == State::Ready)
                    QVERIFY(parser.take().path.startsWith('/'));
            }
        }
    }
}

void HttpParserTest::anExpectationIsToldOnce()
{
    HttpParser parser;
    parser.feed("PUT / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(parser.parse(), State::NeedsMore);
    QVERIFY(parser.takeExpectation());
    QVERIFY(!parser.takeExpectation());
    parser.feed("ok");
    QCOMPARE(parser.parse(), State::Ready);
}

void HttpParserTest::answersAreWrittenWithTheirLength()
{
    QCOMPARE(
        serialised({200, {{"a", "b"}}, "xyz"}, true),
        QByteArray(
            "HTTP/1.1 200 OK\r\na: b\r\ncontent-length: 3\r\nconnection: keep-alive\r\n\r\nxyz"));
    QCOMPARE(serialised({204, {}, "dropped"}, false),
             QByteArray("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n"));
    QVERIFY(serialised({200, {}, "xyz"}, true, true)
                .endsWith("content-length: 3\r\nconnection: keep-alive\r\n\r\n"));
    QVERIFY(serialised({299, {}, {}}, true).startsWith("HTTP/1.1 299 "));
}

void HttpParserTest::pathsKeepTheirSlashesApart_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QStringList>("segments");
    QTest::newRow("plain") << QByteArray("/a/b") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("root") << QByteArray("/") << QStringList();
    QTest::newRow("encoded slash") << QByteArray("/a%2Fb/c") << QStringList{u"a%2Fb"_s, u"c"_s};
    QTest::newRow("encoded letters") << QByteArray("/%61%20%C3%A9") << QStringList{u"a \u00e9"_s};
    QTest::newRow("plus is a plus") << QByteArray("/a+b") << QStringList{u"a+b"_s};
    QTest::newRow("dots") << QByteArray("/a/./b/../c") << QStringList{u"a"_s, u"c"_s};
    QTest::newRow("encoded dots") << QByteArray("/a/%2e%2E/c") << QStringList{u"c"_s};
    QTest::newRow("above the root") << QByteArray("/../../c") << QStringList{u"c"_s};
    QTest::newRow("empty segment")
        << QByteArray("/a//b/") << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("half an escape") << QByteArray("/a%4/%") << QStringList{u"a%4"_s, u"%"_s};
}

void HttpParserTest::pathsKeepTheirSlashesApart()
{
    QFETCH(QByteArray, path);
    QFETCH(QStringList, segments);
    QCOMPARE(pathSegments(path), segments);
}

void HttpParserTest::formsAreDecoded()
{
    const auto items = formItems("A=1&b=x+y%26z&c&&a=2&=odd");
    QCOMPARE(items.value(u"a"_s), u"1"_s);
    QCOMPARE(items.value(u"b"_s), u"x y&z"_s);
    QVERIFY(items.contains(u"c"_s));
}

QTEST_GUILESS_MAIN(HttpParserTest)
#include "tst_httpparser.moc"
