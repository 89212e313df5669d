// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "models/item/connectiontablemodel.h"
#include "ui/connections/connectionpane.h"
#include "ui/reviews/findingwindow.h"
#include "ui/reviews/reviewcontroller.h"
#include "ui/reviews/savereviewdialog.h"
#include "ui/reviews/takingdialog.h"
#include "ui/widget/messagearea.h"

#include <QAction>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

/// Reviews of the demo endpoints, taken and compared in the window. Nothing here may send a write.
class ReviewLiveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("LINCHPIN_HOME");
        m_program = std::make_unique<Application>(Application::Options{.isDemo = true});
        QVERIFY(m_program->start());
        QTRY_COMPARE(catalogue()->status(), Catalogue::Status::Complete);
    }
    void cleanupTestCase()
    {
        for (const QString &word : m_program->demo()->words())
            QCOMPARE(m_program->demo()->server(word)->writes(), 0);
        m_program.reset();
    }

    void reviewIsSavedAndOpenedBesideTheEndpoints()
    {
        const int before = window().connections().total();
        QSignalSpy saved(&window().reviews(), &ReviewController::chosen);
        window().reviews().saveTo(path(), {endpoint()});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path()), 60'000);
        QTRY_VERIFY(window().messages().find(u"review"_s));
        window().reviews().open(path());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(window().connections().total(), catalogue()->count());
        QVERIFY(catalogue()->rows().empty()); // the table has taken them over
        QVERIFY(before > 0);
        QVERIFY(window().reviews().compareNow->isEnabled());
    }

    void nothingHasChangedSinceThen()
    {
        FindingWindow *found = nullptr;
        connect(&window().reviews(), &ReviewController::windowOpened, this,
                [&found](FindingWindow *one) { found = one; });
        window().reviews().compareNow->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(found, 60'000);
        QCOMPARE(found->model().total(), 0);
        disconnect(&window().reviews(), &ReviewController::windowOpened, this, nullptr);
    }

    void savingThatIsCancelledLeavesNoFile()
    {
        const QString cancelled = m_folder.filePath(u"cancelled.linchpin"_s);
        window().reviews().saveTo(cancelled, {endpoint()});
        auto *dialog = window().findChild<TakingDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<TakingDialog *>());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"demo.linchpin"_s});
    }

    void savingThatIsStoppedKeepsWhatWasRead()
    {
        const QString part = m_folder.filePath(u"part.linchpin"_s);
        window().reviews().saveTo(part, {endpoint()});
        window().findChild<QPushButton *>(u"takingKeep"_s)->click();
        QTRY_VERIFY(QFile::exists(part));
        const auto file = ReviewFile::open(part);
        QVERIFY(file);
        QVERIFY((*file)->origin().wasStopped);
        QCOMPARE((*file)->endpoint(0).impactsRead, 0);
    }

    void onlyWhatIsTickedIsSaved()
    {
        const QStringList all{u"one"_s, u"two"_s, u"three"_s};
        SaveReviewDialog dialog(all, u"two"_s, nullptr);
        QCOMPARE(dialog.ticked(), QStringList{u"two"_s});
        QSignalSpy wanted(&dialog, &SaveReviewDialog::wanted);
        auto *list = dialog.findChild<QListWidget *>(u"saveReviewEndpoints"_s);
        auto *save = dialog.findChild<QPushButton *>(u"saveReviewSave"_s);
        list->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(!save->isEnabled());
        list->item(2)->setCheckState(Qt::Checked);
        save->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toStringList(), QStringList{u"three"_s});
        QCOMPARE(SaveReviewDialog(all, {}, nullptr).ticked(), all);
    }

private:
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] QString endpoint() { return m_program->workspace().endpoints().front().name; }
    [[nodiscard]] Catalogue *catalogue() { return m_program->workspace().catalogue(endpoint()); }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"demo.linchpin"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_program;
};

QTEST_MAIN(ReviewLiveTest)
#include "tst_reviewlive.moc"
