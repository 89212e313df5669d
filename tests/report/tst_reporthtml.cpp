// SPDX-License-Identifier: Apache-2.0
#include "models/report/htmlwriter.h"
#include "models/report/impactreport.h"
#include "tests/report/reportsample.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

QByteArray htmlOf(const report::Document &document)
{
    QByteArray html;
    const auto done = report::writeHtml(document, [&html](const QByteArray &bytes) {
        html += bytes;
        return Result<void>();
    });
    return done ? html : QByteArray();
}

/// A page taken apart again by a reader that forgives nothing.
struct Page
{
    QString trouble;
    QStringList texts; ///< of everything in the body, in order, one per element
    QStringList elements;
    QStringList attributes; ///< "name=value"
};

Page pageOf(const QByteArray &html)
{
    Page page;
    QXmlStreamReader reader(html);
    bool isBody = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            page.elements << reader.name().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                page.attributes << attribute.name().toString() + u'='
                        + attribute.value().toString();
            isBody = isBody || reader.name() == u"body";
        }
        if (isBody && reader.isCharacters() && !reader.isWhitespace())
            page.texts << reader.text().toString();
    }
    if (reader.hasError())
        page.trouble = reader.errorString();
    return page;
}

} // namespace

class ReportHtmlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameComesThroughAndNoneActs_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[label, name] : sample::hostileNames())
            QTest::newRow(label) << name;
    }

    void everyNameComesThroughAndNoneActs()
    {
        QFETCH(const QString, name);
        const report::Document document = sample::filledWith(name);
        const Page page = pageOf(htmlOf(document));
        QCOMPARE(page.trouble, QString());
        QStringList expected;
        for (const QString &text : sample::textsOf(document))
            expected << report::sealed(text);
        QCOMPARE(page.texts, expected);
        const QStringList known{
            u"html"_s,     u"head"_s,    u"meta"_s,  u"title"_s, u"style"_s, u"body"_s, u"h1"_s,
            u"h2"_s,       u"section"_s, u"p"_s,     u"dl"_s,    u"dt"_s,    u"dd"_s,   u"table"_s,
            u"colgroup"_s, u"col"_s,     u"thead"_s, u"tbody"_s, u"tr"_s,    u"th"_s,   u"td"_s};
        for (const QString &element : page.elements)
            QVERIFY2(known.contains(element), qPrintable(element));
        static const QRegularExpression outside(u"^(src|href|on.*|action|data|xlink.*)="_s);
        QCOMPARE(page.attributes.filter(outside), QStringList());
    }

    void everyReportIsWellFormedAndWhole()
    {
        const Impact impact = sample::planStory().file.plan.impact;
        for (const report::Document &document :
             {report::ofImpact(impact, sample::source(), sample::making()),
              report::ofPlan(sample::planStory(), sample::making()),
              report::ofRun({sample::run(), sample::entries()}, sample::making()),
              report::ofAudit(sample::auditStory(), sample::making())}) {
            const QByteArray html = htmlOf(document);
            const Page page = pageOf(html);
            QCOMPARE(page.trouble, QString());
            QStringList expected;
            for (const QString &text : sample::textsOf(document)) {
                if (!text.isEmpty())
                    expected << report::sealed(text);
            }
            QCOMPARE(page.texts, expected);
            for (const char *never :
                 {"<script", "src=", "href=", "url(", "@import", "http-equiv=\"refresh"})
                QVERIFY2(!html.contains(never), never);
            QVERIFY(html.contains("default-src 'none'"));
        }
    }

    void whatIsNotKnownStandsBeforeAllElse()
    {
        Impact impact = sample::planStory().file.plan.impact;
        impact.coverage.front().status = CoverageStatus::Failed;
        impact.coverage.front().reason = u"timed out"_s;
        const Page page =
            pageOf(htmlOf(report::ofImpact(impact, sample::source(), sample::making())));
        QVERIFY(page.texts.indexOf(u"timed out"_s) > 0);
        QVERIFY(page.texts.indexOf(u"timed out"_s) < page.texts.indexOf(u"https://cms.example"_s));
    }

    void headingsComeAgainInPrintAndPagesAreNumbered()
    {
        const QByteArray html = htmlOf(sample::ofRows(3));
        QVERIFY(html.contains("thead{display:table-header-group}"));
        QVERIFY(html.contains("content:\"Page \" counter(page) \" of \" counter(pages) \"\""));
        QVERIFY(html.contains("@page{size:A4;"));
    }

    void aLargeReportLeavesInSmallPieces()
    {
        qsizetype largest = 0;
        int pieces = 0;
        const auto done = report::writeHtml(sample::ofRows(100'000), [&](const QByteArray &bytes) {
            largest = std::max(largest, bytes.size());
            ++pieces;
            return Result<void>();
        });
        QVERIFY(done.has_value());
        QVERIFY2(largest < 128 * 1024, qPrintable(QString::number(largest)));
        QVERIFY(pieces > 100);
    }

    void theFirstErrorOfTheSinkEndsTheWriting()
    {
        int pieces = 0;
        const auto done = report::writeHtml(sample::ofRows(100'000), [&](const QByteArray &) {
            return ++pieces < 3 ? Result<void>()
                                : failure({.kind = ApiError::Kind::Unsafe, .detail = u"full"_s});
        });
        QVERIFY(!done.has_value());
        QCOMPARE(pieces, 3);
    }
};

QTEST_GUILESS_MAIN(ReportHtmlTest)
#include "tst_reporthtml.moc"
