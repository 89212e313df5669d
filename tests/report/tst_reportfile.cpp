// SPDX-License-Identifier: Apache-2.0
#include "models/report/impactreport.h"
#include "models/report/reportfile.h"
#include "tests/report/pdftools.h"
#include "tests/report/reportsample.h"
#include "tests/support/files.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"canary-7c1e5f0a"_s;

/// A secret that a server put wherever it can put words.
Impact leakyImpact()
{
    Impact impact = sample::planStory().file.plan.impact;
    const QString leak = u"password="_s + canary;
    impact.connection.name = leak;
    impact.connection.properties.push_back({u"description"_s, leak});
    impact.connection.properties.push_back({u"api-key"_s, canary});
    for (Dependent &dependent : impact.dependents) {
        dependent.name = leak;
        dependent.evidence = u"Authorization: Bearer "_s + canary;
        dependent.path = {leak};
        dependent.losses = {u"https://ada:%1@host/"_s.arg(canary)};
    }
    for (Coverage &coverage : impact.coverage) {
        coverage.status = CoverageStatus::Failed;
        coverage.reason = leak;
    }
    impact.warnings.push_back({u"code"_s, leak});
    impact.evidence.push_back({u"Last used"_s, leak});
    impact.deactivation.how = leak;
    return impact;
}

} // namespace

class ReportFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsAreKnownByTheirEndings_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("word");
        QTest::newRow("html") << u"/a.b/report.html"_s << u"html"_s;
        QTest::newRow("htm") << u"report.HTM"_s << u"html"_s;
        QTest::newRow("pdf") << u"report.Pdf"_s << u"pdf"_s;
        QTest::newRow("csv") << u".csv"_s << u"csv"_s;
        QTest::newRow("none") << u"report"_s << QString();
        QTest::newRow("another") << u"report.html.txt"_s << QString();
        QTest::newRow("in the folder") << u"/a.pdf/report"_s << QString();
    }

    void formatsAreKnownByTheirEndings()
    {
        QFETCH(const QString, path);
        const auto format = report::formatOf(path);
        QTEST(format ? report::wordOf(*format) : QString(), "word");
    }

    void aReportIsWrittenForItsOwnerOnly_data() { formats(); }
    void aReportIsWrittenForItsOwnerOnly()
    {
        QFETCH(const QString, ending);
        QVERIFY(report::writeReport(path(ending), sample::ofRows(10), Existing::Refuse));
        QCOMPARE(QFile::permissions(path(ending))
                     & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(bytesOf(path(ending)).size() > 100);
        QCOMPARE(files().size(), 1);
    }

    void whatIsThereIsNotOverwritten_data() { formats(); }
    void whatIsThereIsNotOverwritten()
    {
        QFETCH(const QString, ending);
        QVERIFY(report::writeReport(path(ending), sample::ofRows(10), Existing::Refuse));
        const QByteArray before = bytesOf(path(ending));
        const auto again = report::writeReport(path(ending), sample::ofRows(20), Existing::Refuse);
        QVERIFY(!again.has_value());
        QVERIFY(again.error().sentence().contains(u"exists already"_s)
                || again.error().detail.contains(u"exists already"_s));
        QCOMPARE(bytesOf(path(ending)), before);
        QVERIFY(report::writeReport(path(ending), sample::ofRows(20), Existing::Replace));
        QVERIFY(bytesOf(path(ending)) != before);
    }

    void aFullDiskLeavesNoHalfFile_data() { formats(); }
    void aFullDiskLeavesNoHalfFile()
    {
        QFETCH(const QString, ending);
        Result<void> done;
        {
            const FullDisk full(8 * 1024);
            done = report::writeReport(path(ending), sample::ofRows(5000), Existing::Refuse);
        }
        QVERIFY(!done.has_value());
        QVERIFY2(done.error().detail.contains(path(ending)), qPrintable(done.error().detail));
        QVERIFY(done.error().detail.contains(u"cannot be written"_s));
        QCOMPARE(files(), QStringList());
    }

    void aFullDiskLeavesTheOldFile_data() { formats(); }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(const QString, ending);
        QVERIFY(report::writeReport(path(ending), sample::ofRows(1), Existing::Refuse));
        const QByteArray before = bytesOf(path(ending));
        {
            const FullDisk full(8 * 1024);
            QVERIFY(!report::writeReport(path(ending), sample::ofRows(5000), Existing::Replace));
        }
        QCOMPARE(bytesOf(path(ending)), before);
        QCOMPARE(files().size(), 1);
    }

    void aFolderThatIsNotThereIsAClearRefusal()
    {
        const QString nowhere = m_folder->filePath(u"no/such/folder/report.html"_s);
        const auto done = report::writeReport(nowhere, sample::ofRows(1), Existing::Refuse);
        QVERIFY(!done.has_value());
        QVERIFY(done.error().detail.contains(nowhere));
    }

    void aLinkIsNotFollowed()
    {
        const QString target = m_folder->filePath(u"target"_s);
        QVERIFY(QFile::link(target, path(u"html"_s)));
        for (const Existing existing : {Existing::Refuse, Existing::Replace}) {
            const auto done = report::writeReport(path(u"html"_s), sample::ofRows(1), existing);
            QVERIFY(!done.has_value());
            QVERIFY(done.error().detail.contains(u"symbolic link"_s));
        }
        QVERIFY(!QFile::exists(target));
    }

    void aPdfThatIsRefusedLeavesNoFile()
    {
        const auto done =
            report::writeReport(path(u"pdf"_s), sample::ofRows(30'000), Existing::Refuse);
        QVERIFY(!done.has_value());
        QCOMPARE(files(), QStringList());
    }

    void noSecretOfAServerIsWritten_data() { formats(); }
    void noSecretOfAServerIsWritten()
    {
        QFETCH(const QString, ending);
        const Impact impact = leakyImpact();
        report::PlanStory plan = sample::planStory();
        plan.file.plan.impact = impact;
        RunRecord run = sample::run();
        run.plan.impact = impact;
        run.state.reason = u"token: "_s + canary;
        run.state.error = ApiError{.kind = ApiError::Kind::Server,
                                   .serverSays = u"{\"apiKey\":\"%1\"}"_s.arg(canary)};
        run.writes.front().note = u"secret="_s + canary;
        auto entries = sample::entries();
        entries.front().text = u"client_secret="_s + canary;
        report::AuditStory audit = sample::auditStory();
        audit.entries = entries;
        audit.runs = std::vector{run};
        int number = 0;
        for (const report::Document &document :
             {report::ofImpact(impact, sample::source(), sample::making()),
              report::ofPlan(plan, sample::making()),
              report::ofRun({run, entries}, sample::making()),
              report::ofAudit(audit, sample::making())}) {
            const QString file = m_folder->filePath(u"%1.%2"_s.arg(++number).arg(ending));
            QVERIFY(report::writeReport(file, document, Existing::Refuse));
            const QByteArray bytes = bytesOf(file);
            const QString text = ending == u"pdf"
                ? test::squeezed(test::pagesOf(bytes).join(QString()))
                : QString::fromUtf8(bytes);
            QVERIFY(text.contains(u"***"_s)); // otherwise nothing was masked
            QVERIFY(!text.contains(canary));
            QVERIFY(!bytes.contains(canary.toUtf8()));
        }
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    static void formats()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"html", "pdf", "csv"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    [[nodiscard]] QString path(const QString &ending) const
    {
        return m_folder->filePath(u"report."_s + ending);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(ReportFileTest)
#include "tst_reportfile.moc"
