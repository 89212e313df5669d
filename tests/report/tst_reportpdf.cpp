// SPDX-License-Identifier: Apache-2.0
#include "models/report/columnwidths.h"
#include "models/report/impactreport.h"
#include "models/report/pdfwriter.h"
#include "models/report/sealing.h"
#include "tests/report/pdftools.h"
#include "tests/report/reportsample.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray must(const Result<QByteArray> &pdf)
{
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().sentence()));
    return *pdf;
}

report::Document withRows(std::vector<QStringList> rows)
{
    report::Document document = sample::ofRows(0);
    document.sections.front().table->rows = std::move(rows);
    return document;
}

} // namespace

class ReportPdfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsWrittenWhole_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[label, name] : sample::hostileNames())
            QTest::newRow(label) << name;
    }

    void everyNameIsWrittenWhole()
    {
        QFETCH(const QString, name);
        const QByteArray pdf = must(report::pdfOf(sample::filledWith(name)));
        const QString text = squeezed(pagesOf(pdf).join(QString()));
        // Columns stand side by side, so that what is wrapped is looked for in pieces; letters
        // without a font, or written from the right, come out of a PDF in another order.
        static const QRegularExpression plain(u"[!-~]{3,}"_s);
        for (const auto &match : plain.globalMatch(report::sealed(name))) {
            const QString piece = match.captured().left(24);
            QVERIFY2(text.contains(piece), qPrintable(piece + u" is not in "_s + text));
        }
        const QByteArray &bytes = pdf;
        for (const char *never : {"/JavaScript", "/URI", "/Launch", "/EmbeddedFile"})
            QVERIFY2(!bytes.contains(never), never);
    }

    void everyPageHasItsNumberAndTheHeadings()
    {
        const QStringList pages = pagesOf(must(report::pdfOf(sample::ofRows(300))));
        QVERIFY2(pages.size() > 4, qPrintable(QString::number(pages.size())));
        QString all;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
            QCOMPARE(pages[i].count(u"Where"_s), 1);
            all += squeezed(pages[i]);
        }
        for (int i = 0; i < 300; ++i)
            QCOMPARE(all.count(u"name-%1-of-a-connection"_s.arg(i)), 1);
    }

    void noRowAndOneRow()
    {
        const QStringList none = pagesOf(must(report::pdfOf(sample::ofRows(0))));
        QCOMPARE(none.size(), 1);
        QVERIFY(none.front().contains(u"No row."_s));
        QVERIFY(!none.front().contains(u"Where"_s)); // headings of nothing
        const QStringList one = pagesOf(must(report::pdfOf(sample::ofRows(1))));
        QCOMPARE(one.size(), 1);
        QVERIFY(one.front().contains(u"name-0-of-a-connection"_s));
    }

    /// A row is whole on one page, as long as it fits on one.
    void rowsAreNotTornApart()
    {
        std::vector<QStringList> rows;
        for (int i = 0; i < 40; ++i) {
            QStringList words;
            for (int word = 0; word < 60; ++word)
                words << u"r%1w%2"_s.arg(i).arg(word);
            rows.push_back({QString::number(i), words.join(u' '), u"x"_s});
        }
        const QStringList pages = pagesOf(must(report::pdfOf(withRows(rows))));
        QVERIFY(pages.size() > 2);
        for (int i = 0; i < 40; ++i) {
            int on = 0;
            for (const QString &page : pages)
                on += page.contains(QRegularExpression(u"\\br%1w"_s.arg(i))) ? 1 : 0;
            QCOMPARE(on, 1);
        }
    }

    /// What is taller than a page goes on, and not a word of it is lost.
    void whatIsTallerThanAPageGoesOn()
    {
        QStringList words;
        for (int word = 0; word < 3000; ++word)
            words << u"w%1."_s.arg(word);
        const QByteArray pdf = must(report::pdfOf(
            withRows({{u"1"_s, words.join(u' '), u"x"_s}, {u"2"_s, u"after"_s, u"y"_s}})));
        const QStringList pages = pagesOf(pdf);
        QVERIFY(pages.size() > 2);
        const QString all = pages.join(u' ');
        for (const QString &word : words)
            QCOMPARE(all.count(
                         QRegularExpression(u"(?<![a-z0-9])"_s + QRegularExpression::escape(word))),
                     1);
        QVERIFY(pages.last().contains(u"after"_s));
        for (const QString &page : pages)
            QVERIFY(page.contains(u"Where"_s));
    }

    /// Whatever the shares are: together they fill the page, and where there is room each column
    /// has what its heading and its short words need.
    void columnsFillThePageAndTearNoHeading()
    {
        QRandomGenerator chance(41);
        const auto letters = [](const QString &text) { return qreal(text.size()); };
        for (int round = 0; round < 2000; ++round) {
            report::Table table;
            QStringList cells;
            qreal needed = 0;
            for (int i = 1 + chance.bounded(10); i > 0; --i) {
                const QString title = QString(2 + chance.bounded(20), u'h') + u" xy"_s;
                const QString cell = QString(1 + chance.bounded(40), u'c');
                table.columns.push_back({title, 1 + chance.bounded(40)});
                cells << cell;
                const qsizetype own = cell.size() <= 16 ? cell.size() : 0;
                needed += qreal(std::max(title.size() - 3, own)) + 2;
            }
            table.rows = {cells};
            constexpr qreal page = 120;
            const auto widths = report::columnWidths(table, page, 2, letters, letters);
            QVERIFY(std::abs(std::accumulate(widths.begin(), widths.end(), 0.0) - page) < 0.001);
            if (needed > page)
                continue;
            for (std::size_t i = 0; i < widths.size(); ++i)
                QVERIFY2(widths[i] + 0.001 >= qreal(table.columns[i].title.size() - 3) + 2,
                         qPrintable(table.columns[i].title));
        }
    }

    /// A server's text may have millions of words: those that are not printed are not looked at.
    void whatIsCutTakesNoRoom()
    {
        int measured = 0;
        const auto letters = [&measured](const QString &text) {
            ++measured;
            return qreal(text.size());
        };
        report::Table table;
        table.columns = {{u"a"_s, 1}, {u"b"_s, 99}};
        table.rows = {{u"x "_s.repeated(1'000'000) + u"sixteen-letters!"_s, u"y"_s}};
        const auto widths = report::columnWidths(table, 100, 0, letters, letters);
        QCOMPARE(widths, (std::vector<qreal>{1, 99}));
        QVERIFY2(measured < 20'000, qPrintable(QString::number(measured)));
    }

    void aRunsIdIsNotTornInANarrowColumn()
    {
        report::Document document = sample::ofRows(0);
        report::Table &table = *document.sections.front().table;
        table.columns = {{u"Wiederherstellung"_s, 1}, {u"Run"_s, 1}, {u"Reason"_s, 98}};
        table.rows = {{u"1"_s, u"k3x7q2m9ab"_s, u"because "_s.repeated(60)}};
        const QString page = pagesOf(must(report::pdfOf(document))).join(QString());
        QVERIFY2(page.contains(u"Wiederherstellung"_s), qPrintable(page));
        QVERIFY(page.contains(u"k3x7q2m9ab"_s));
    }

    void aTextWithoutEndIsCutAndSaysSo()
    {
        const QString text = QString(u"0123456789"_s).repeated(150'000) + u"THE-END"_s;
        const QStringList pages = pagesOf(
            must(report::pdfOf(withRows({{u"1"_s, text, u"x"_s}, {u"2"_s, u"after"_s, u"y"_s}}))));
        const QString all = squeezed(pages.join(QString()));
        QVERIFY(all.contains(u"thefirst20000of1500007characters"_s));
        QVERIFY(!all.contains(u"THE-END"_s));
        QVERIFY(pages.last().contains(u"after"_s));
        QVERIFY2(pages.size() < 40, qPrintable(QString::number(pages.size())));
        report::Document facts = sample::ofRows(1);
        facts.cover.facts.push_back({u"Long"_s, text});
        QVERIFY(pagesOf(must(report::pdfOf(facts))).size() < 40);
    }

    /// Asked before every row, of both passes.
    void itStopsBetweenTwoRows()
    {
        int asked = 0;
        const report::Document document = sample::ofRows(100);
        const auto whole = report::pdfOf(document, [&asked] {
            ++asked;
            return false;
        });
        QVERIFY(whole.has_value());
        QVERIFY2(asked > 200, qPrintable(QString::number(asked)));
        for (const int last : {1, 50, 150}) {
            asked = 0;
            const auto stopped =
                report::pdfOf(document, [&asked, last] { return ++asked >= last; });
            QVERIFY(!stopped.has_value());
            QCOMPARE(stopped.error().kind, ApiError::Kind::Cancelled);
            QVERIFY2(asked < last + 5, qPrintable(QString::number(asked)));
        }
    }

    void aWordOf300LettersIsWrappedAndWhole()
    {
        QString name;
        for (int i = 0; i < 300; ++i)
            name += QChar(u'a' + i % 26);
        const QString page =
            pagesOf(must(report::pdfOf(withRows({{u"1"_s, name, {}}})))).join(QString());
        QVERIFY(squeezed(page).contains(name)
                || squeezed(page).remove(u'1').contains(name)); // the number of the row
        QVERIFY(!page.contains(name)); // in pieces, as it is wider than its column
    }

    void aHeadingIsNotLeftAloneAtTheFoot()
    {
        for (int rows = 30; rows < 60; ++rows) {
            report::Document document = sample::ofRows(rows);
            document.sections.push_back(document.sections.front());
            document.sections.back().title = u"The second heading"_s;
            document.sections.back().table->rows = {{u"9999"_s, u"first-below"_s, {}}};
            for (const QString &page : pagesOf(must(report::pdfOf(document))))
                QCOMPARE(page.contains(u"The second heading"_s), page.contains(u"first-below"_s));
        }
    }

    void wideTablesLieAcross()
    {
        const auto impact = report::ofImpact(sample::planStory().file.plan.impact, sample::source(),
                                             sample::making());
        QVERIFY(report::isWide(impact));
        QVERIFY(infoOf(must(report::pdfOf(impact))).contains(u"841.89 x 595.276 pts (A4)"_s)
                || infoOf(must(report::pdfOf(impact))).contains(u"842 x 595 pts (A4)"_s));
        const QString info = infoOf(must(report::pdfOf(sample::ofRows(2))));
        QVERIFY2(info.contains(u"595 x 842 pts (A4)"_s), qPrintable(info));
        QVERIFY(info.contains(u"Many rows"_s));
    }

    void whatIsNotKnownStandsBeforeAllElse()
    {
        Impact impact = sample::planStory().file.plan.impact;
        impact.coverage.front().status = CoverageStatus::Failed;
        impact.coverage.front().reason = u"it timed out"_s;
        const QString first =
            pagesOf(
                must(report::pdfOf(report::ofImpact(impact, sample::source(), sample::making()))))
                .front();
        QVERIFY(first.indexOf(u"it timed out"_s) > 0);
        QVERIFY(first.indexOf(u"it timed out"_s) < first.indexOf(u"https://cms.example"_s));
        QVERIFY(first.contains(u"2026-11-22 08:00:00 UTC (2026-11-22 09:00:00 +01:00)"_s));
    }

    void moreRowsThanAnybodyPrintsAreRefused()
    {
        const auto pdf = report::pdfOf(sample::ofRows(int(report::pdfRowLimit) + 1));
        QVERIFY(!pdf.has_value());
        QCOMPARE(pdf.error().kind, ApiError::Kind::Unsafe);
        QVERIFY(pdf.error().detail.contains(u"20000"_s));
        QVERIFY(pdf.error().detail.contains(u"20001"_s));
    }

    /// Takes some seconds: measured by whoever looks at the time of this test.
    void asManyRowsAsAllowedAreWritten()
    {
        const QByteArray pdf = must(report::pdfOf(sample::ofRows(int(report::pdfRowLimit))));
        const QString info = infoOf(pdf);
        QVERIFY(info.contains(QRegularExpression(u"Pages: +[0-9]{3}"_s)));
    }
};

QTEST_MAIN(ReportPdfTest)
#include "tst_reportpdf.moc"
