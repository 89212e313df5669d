// SPDX-License-Identifier: Apache-2.0
#include "models/report/impactreport.h"
#include "ui/report/reportdesk.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/messagebar.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // a guard against hanging for ever

report::Document document()
{
    Impact impact;
    impact.connection.id.value = u"c-1"_s;
    impact.connection.name = u"billing"_s;
    return report::ofImpact(impact, {}, report::makingNow());
}

} // namespace

/// One dialog for all formats, and a thread that writes.
class ReportDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_remembered = m_folder->path();
        m_window = std::make_unique<QWidget>();
        m_messages = new MessageArea(m_window.get());
        m_desk = std::make_unique<ReportDesk>(
            ReportDesk::Memory{[this] { return m_remembered; },
                               [this](const QString &folder) { m_remembered = folder; }},
            nullptr, m_folder->path(), m_folder->path());
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void everyFormatIsOfferedInOneDialog()
    {
        ask(u"billing"_s);
        QFileDialog *dialog = openDialog();
        QCOMPARE(dialog->nameFilters(),
                 QStringList({u"PDF (*.pdf)"_s, u"HTML (*.html)"_s, u"CSV (*.csv)"_s}));
        QCOMPARE(dialog->directory().absolutePath(), m_folder->path());
        QVERIFY(dialog->selectedFiles().front().endsWith(u"/billing.pdf"_s));
        for (const QString &ending : {u"html"_s, u"csv"_s, u"pdf"_s}) {
            for (const QString &filter : dialog->nameFilters()) {
                if (filter.contains(ending)) {
                    dialog->selectNameFilter(filter);
                    Q_EMIT dialog->filterSelected(filter);
                }
            }
            QCOMPARE(dialog->defaultSuffix(), ending);
            QVERIFY(dialog->selectedFiles().front().endsWith(u"/billing."_s + ending));
        }
        dialog->reject();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    }

    void aNameThatIsNoFileNameIsMadeHarmless()
    {
        ask(u"../../etc/passwd\u202e"_s);
        const QString file = openDialog()->selectedFiles().front();
        QVERIFY2(file.startsWith(m_folder->path() + u'/'), qPrintable(file));
        QVERIFY(!file.mid(m_folder->path().size() + 1).contains(u'/'));
        openDialog()->reject();
    }

    void aReportIsWrittenAndTheFolderRemembered_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"html", "pdf", "csv"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void aReportIsWrittenAndTheFolderRemembered()
    {
        QFETCH(const QString, ending);
        QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
        const QString path = m_folder->filePath(u"sub/billing."_s + ending);
        ask(u"billing"_s);
        choose(path);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"was saved"_s), patienceMs);
        QVERIFY(QFile::exists(path));
        QCOMPARE(m_remembered, m_folder->filePath(u"sub"_s));
        ask(u"again"_s);
        QCOMPARE(openDialog()->directory().absolutePath(), m_remembered);
        openDialog()->reject();
    }

    void whatCannotBeWrittenIsSaidAndLeavesNothing()
    {
        ask(u"billing"_s);
        choose(m_folder->filePath(u"billing.docx"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"not saved"_s), patienceMs);
        QVERIFY2(said().contains(u".html, .pdf or .csv"_s), qPrintable(said()));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void whatCannotBeMadeIsSaid()
    {
        m_desk->exportTo(
            m_window.get(), u"billing"_s, *m_messages, []() -> Result<report::Document> {
                return failure({.kind = ApiError::Kind::Unsafe, .detail = u"It is damaged."_s});
            });
        choose(m_folder->filePath(u"billing.html"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"It is damaged."_s), patienceMs);
        QVERIFY(!QFile::exists(m_folder->filePath(u"billing.html"_s)));
    }

    void aWindowThatIsClosedMeanwhileIsNotTold()
    {
        const QString path = m_folder->filePath(u"billing.html"_s);
        ask(u"billing"_s);
        choose(path);
        m_window.reset();
        m_desk.reset(); // waits for the thread
        QVERIFY(QFile::exists(path));
    }

    void withoutAJournalThereIsNoStory()
    {
        QVERIFY(!m_desk->runStory(u"x"_s));
        QVERIFY(!m_desk->auditStory({}));
        QVERIFY(!m_desk->planStory({}, {}).isUsed.has_value());
    }

private:
    void ask(const QString &name)
    {
        m_desk->exportTo(m_window.get(), name, *m_messages,
                         []() -> Result<report::Document> { return document(); });
    }
    [[nodiscard]] QFileDialog *openDialog()
    {
        QFileDialog *found = nullptr;
        for (auto *dialog : m_window->findChildren<QFileDialog *>(u"exportReportDialog"_s)) {
            if (dialog->isVisible())
                found = dialog;
        }
        if (!found)
            qFatal("no dialog is open");
        return found;
    }
    void choose(const QString &path)
    {
        QFileDialog *dialog = openDialog();
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    }
    [[nodiscard]] QString said() const
    {
        const MessageBar *bar = m_messages->find(u"report"_s);
        return bar ? bar->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_remembered;
    std::unique_ptr<QWidget> m_window;
    MessageArea *m_messages = nullptr;
    std::unique_ptr<ReportDesk> m_desk;
};

QTEST_MAIN(ReportDeskTest)
#include "tst_reportdesk.moc"
