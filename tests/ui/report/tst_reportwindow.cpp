// SPDX-License-Identifier: Apache-2.0
#include "models/item/connectiontablemodel.h"
#include "models/store/reviewwriter.h"
#include "tests/report/pdftools.h"
#include "tests/support/files.h"
#include "tests/ui/plans/planbench.h"
#include "ui/audit/auditwindow.h"
#include "ui/connections/connectionpane.h"
#include "ui/impact/impactreader.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/plans/planwindow.h"
#include "ui/report/reportdesk.h"
#include "ui/reviews/reviewcontroller.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/messagebar.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // a guard against hanging for ever

} // namespace

/// Every place of the window that exports a report, on the demo endpoints. None may ask or change
/// anything at a server.
class ReportWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<PlanBench>(); }
    void cleanupTestCase() { m_bench.reset(); }
    void init() { m_asked = -1; }
    void cleanup()
    {
        QCOMPARE(m_bench->server().writes(), 0);
        if (m_asked >= 0)
            QCOMPARE(m_bench->server().log().total(), m_asked);
    }

    void theImpactOnTheScreenIsWritten()
    {
        auto *button = window().findChild<QPushButton *>(u"impactReport"_s);
        QVERIFY(button);
        choose(u"OpenAI main"_s);
        QVERIFY(button->isEnabled());
        QVERIFY(window().actions().exportReport->isEnabled());
        quietFromHere();
        button->click();
        const QString text = written(&window(), u"impact.pdf"_s, window().messages());
        const Impact &impact = *window().reader().impact();
        QVERIFY(!impact.dependents.empty());
        for (const Dependent &dependent : impact.dependents)
            QVERIFY2(squeezed(text).contains(squeezed(dependent.key.id).left(8)),
                     qPrintable(dependent.key.id));
        QVERIFY(text.contains(u"read live from the endpoint"_s));
        QVERIFY(text.contains(m_bench->endpoint()));
    }

    void nothingIsOfferedBeforeSomethingWasRead()
    {
        window().reader().choose(std::nullopt);
        QVERIFY(!window().findChild<QPushButton *>(u"impactReport"_s)->isEnabled());
        QVERIFY(!window().actions().exportReport->isEnabled());
        QVERIFY(!window().actions().exportReport->toolTip().isEmpty());
    }

    void aPlanIsWrittenWithItsSignatures()
    {
        m_bench->colleague(u"Grace"_s);
        const auto plan = m_bench->plan(u"Anthropic spare"_s);
        QVERIFY(plan);
        const QString file = m_bench->written(*plan, u"report.linchpin-plan.json"_s);
        QVERIFY(m_bench->approve(u"Grace"_s, file));
        quietFromHere();
        PlanWindow *shown = m_bench->program().openPlan(file);
        QVERIFY(shown);
        shown->findChild<QPushButton *>(u"planReport"_s)->click();
        const QString text = written(shown, u"plan.html"_s, *shown->findChild<MessageArea *>());
        QVERIFY(text.contains(plan->id));
        QVERIFY(text.contains(u"Grace"_s));
        QVERIFY(text.contains(u">counts<"_s));
        shown->close();
    }

    void theAuditOfTheChosenTimeIsWritten()
    {
        quietFromHere();
        window().openAudit();
        auto *audit = window().findChild<AuditWindow *>(u"auditWindow"_s);
        QVERIFY(audit);
        audit->findChild<QPushButton *>(u"auditReport"_s)->click();
        const QString text = written(audit, u"audit.csv"_s, *audit->findChild<MessageArea *>());
        QVERIFY(text.contains(u"\"not-known\",\"title\""_s));
        QVERIFY(text.contains(u"\"runs\",\"title\""_s));
        audit->close();
    }

    void aWholeReviewIsWritten()
    {
        const QString review = m_bench->path(u"friday.linchpin"_s);
        auto writer = ReviewWriter::create(review, Existing::Replace);
        QVERIFY(writer);
        ReviewedEndpoint facts;
        facts.identity = m_bench->identity();
        facts.name = u"Friday's world"_s;
        facts.list = ListReading::Complete;
        facts.readAt = QDateTime::currentDateTimeUtc();
        QVERIFY((*writer)->addEndpoint(facts,
                                       window().connections().connectionsOf(m_bench->endpoint())));
        QVERIFY((*writer)->finish({.savedAt = facts.readAt, .savedBy = u"ada"_s}));
        writer->reset();
        ReviewController &reviews = window().reviews();
        QVERIFY(!reviews.report->isEnabled());
        reviews.open(review);
        QVERIFY(reviews.report->isEnabled());
        quietFromHere();
        reviews.report->trigger();
        const QString text = written(&window(), u"review.html"_s, window().messages());
        QVERIFY(text.contains(u"Friday&#39;s world"_s) || text.contains(u"Friday's world"_s));
        QVERIFY(text.contains(u"Nobody looked"_s));
        reviews.closeReview->trigger();
    }

    void theFolderIsRememberedByTheNextProgram()
    {
        m_bench->program().reports().askPath(&window(), u"x"_s, [](const QString &) {});
        const QFileDialog *dialog = openDialog(&window());
        QCOMPARE(QFileInfo(dialog->directory().absolutePath()).canonicalFilePath(),
                 QFileInfo(m_bench->path({})).canonicalFilePath());
    }

private:
    [[nodiscard]] MainWindow &window() { return m_bench->window(); }

    void choose(const QString &name)
    {
        const Connection *connection = m_bench->connection(name);
        QVERIFY(connection);
        window().connectionPane().select({m_bench->endpoint(), connection->id});
        QTRY_VERIFY_WITH_TIMEOUT(window().reader().state() == ImpactReader::State::Read
                                     && window().reader().impact()->connection.name == name,
                                 patienceMs);
    }

    /// From here on no server is to hear anything.
    void quietFromHere() { m_asked = m_bench->server().log().total(); }

    [[nodiscard]] static QFileDialog *openDialog(QWidget *parent)
    {
        auto *dialog = parent->findChild<QFileDialog *>(u"exportReportDialog"_s);
        if (!dialog)
            qFatal("no dialog is open");
        return dialog;
    }

    /// Chooses a file in the open dialog and waits; gives what is in it.
    [[nodiscard]] QString written(QWidget *parent, const QString &name, MessageArea &messages)
    {
        QFileDialog *dialog = openDialog(parent);
        const QString path = m_bench->path(name);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
        const bool isSaved = QTest::qWaitFor(
            [&messages] {
                const MessageBar *bar = messages.find(u"report"_s);
                return bar && bar->text().contains(u"was saved"_s);
            },
            patienceMs);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QByteArray bytes = bytesOf(path);
        if (!isSaved)
            return {};
        return name.endsWith(u".pdf"_s) ? pagesOf(bytes).join(u'\n') : QString::fromUtf8(bytes);
    }

    std::unique_ptr<PlanBench> m_bench;
    int m_asked = -1;
};

QTEST_MAIN(ReportWindowTest)
#include "tst_reportwindow.moc"
