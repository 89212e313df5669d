// SPDX-License-Identifier: Apache-2.0
#include "models/domain/csv.h"
#include "models/domain/plan.h"
#include "models/report/csvwriter.h"
#include "models/report/impactreport.h"
#include "tests/report/reportsample.h"

#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

QByteArray csvOf(const report::Document &document)
{
    QByteArray csv;
    const auto done = report::writeCsv(document, [&csv](const QByteArray &bytes) {
        csv += bytes;
        return Result<void>();
    });
    return done ? csv : QByteArray();
}

/// Reads as RFC 4180 says, and nothing that it does not.
class CsvReader
{
public:
    explicit CsvReader(const QByteArray &csv) : m_text(QString::fromUtf8(csv)) { }

    [[nodiscard]] std::vector<QStringList> records()
    {
        std::vector<QStringList> records;
        while (m_at < m_text.size())
            records.push_back(record());
        return records;
    }
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    QStringList record()
    {
        QStringList cells{cell()};
        while (next(u','))
            cells << cell();
        if (!next(u'\r') || !next(u'\n'))
            complain(u"no end of line"_s);
        return cells;
    }

    QString cell()
    {
        QString text;
        if (!next(u'"')) {
            while (m_at < m_text.size() && !QStringView(u",\r\n\"").contains(m_text[m_at]))
                text += m_text[m_at++];
            return text;
        }
        while (m_at < m_text.size()) {
            if (!next(u'"'))
                text += m_text[m_at++];
            else if (next(u'"'))
                text += u'"';
            else
                return text;
        }
        complain(u"open quote"_s);
        return text;
    }

    bool next(QChar c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void complain(const QString &what)
    {
        m_trouble = u"%1 at %2"_s.arg(what).arg(m_at);
        m_at = m_text.size();
    }

    QString m_text;
    qsizetype m_at = 0;
    QString m_trouble;
};

/// As a spreadsheet would see it: the defence in front, the rest as it was sealed.
QString defused(const QString &text)
{
    const QString sealed = report::sealed(text);
    const bool isFormula =
        !sealed.isEmpty() && QStringView(u"=+-@\t\r\uff1d\uff0b\uff0d\uff20").contains(sealed[0]);
    return isFormula ? u'\'' + sealed : sealed;
}

} // namespace

class ReportCsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameComesBackAndNoneIsAFormula_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[label, name] : sample::hostileNames())
            QTest::newRow(label) << name;
    }

    void everyNameComesBackAndNoneIsAFormula()
    {
        QFETCH(const QString, name);
        const QByteArray csv = csvOf(sample::filledWith(name));
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        CsvReader reader(csv.sliced(3));
        const auto records = reader.records();
        QCOMPARE(reader.trouble(), QString());
        const QString safe = defused(name);
        int found = 0;
        for (const QStringList &record : records) {
            QCOMPARE(record.size(), records.front().size());
            for (const QString &cell : record) {
                QVERIFY2(cell.isEmpty() || !QStringView(u"=+-@\t\r\n").contains(cell.front()),
                         qPrintable(cell));
                QVERIFY(!cell.contains(u'\n') && !cell.contains(u'\r'));
                found += cell == safe ? 1 : 0;
            }
        }
        // Title; three parts with title and note; two facts; two tables; one that is empty.
        QCOMPARE(found, 1 + 6 + 1 + 4 + 2 * 5 + 2);
    }

    void everyRowComesBackInItsPart()
    {
        const auto document = report::ofPlan(sample::planStory(), sample::making());
        CsvReader reader(csvOf(document).sliced(3));
        const auto records = reader.records();
        QCOMPARE(reader.trouble(), QString());
        QCOMPARE(records.front().mid(0, 3), QStringList({u"part"_s, u"kind"_s, u"1"_s}));
        for (const report::Section &section : document.sections) {
            if (!section.table)
                continue;
            std::vector<QStringList> rows;
            for (const QStringList &record : records) {
                if (record[0] == section.word && record[1] == u"row")
                    rows.push_back(record.mid(2, qsizetype(section.table->columns.size())));
            }
            std::vector<QStringList> expected;
            for (const QStringList &row : section.table->rows) {
                QStringList cells;
                for (const QString &cell : row)
                    cells << defused(cell);
                expected.push_back(cells);
            }
            QCOMPARE(rows, expected);
        }
    }

    void numbersStayNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("negative") << u"-5"_s << QByteArray("\"-5\"");
        QTest::newRow("with a sign") << u"+3.25"_s << QByteArray("\"+3.25\"");
        QTest::newRow("infinite") << u"-inf"_s << QByteArray("\"'-inf\"");
        QTest::newRow("a sum") << u"-5+1"_s << QByteArray("\"'-5+1\"");
        QTest::newRow("a blank behind") << u"-5 "_s << QByteArray("\"'-5 \"");
        QTest::newRow("empty") << QString() << QByteArray("\"\"");
    }

    void numbersStayNumbers()
    {
        QFETCH(const QString, text);
        QTEST(csvRecord({text}).chopped(2), "cell");
    }

    void aLargeReportLeavesInSmallPieces()
    {
        qsizetype largest = 0;
        qsizetype total = 0;
        const auto done = report::writeCsv(sample::ofRows(100'000), [&](const QByteArray &bytes) {
            largest = std::max(largest, bytes.size());
            total += bytes.count("\r\n");
            return Result<void>();
        });
        QVERIFY(done.has_value());
        QVERIFY(largest < 128 * 1024);
        QVERIFY(total > 100'000);
    }
};

QTEST_GUILESS_MAIN(ReportCsvTest)
#include "tst_reportcsv.moc"
