// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "models/item/connectiontablemodel.h"
#include "tests/store/journalsample.h"
#include "tests/store/reviewsample.h"
#include "tests/support/withoutnetwork.h"
#include "ui/connections/connectionpane.h"
#include "ui/endpoints/endpointpane.h"
#include "ui/impact/impactpanel.h"
#include "ui/impact/impactreader.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/reviews/findingwindow.h"
#include "ui/reviews/reviewcontroller.h"
#include "ui/widget/messagearea.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>
#include <QThreadPool>
#include <QTreeView>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // a guard against hanging for ever

/// As long as this lives no thread of the pool is free.
class BusyThreads
{
public:
    BusyThreads()
    {
        for (int i = 0; i < m_count; ++i)
            QThreadPool::globalInstance()->start([gate = m_gate] { gate->acquire(); });
    }
    ~BusyThreads() { m_gate->release(m_count); }
    Q_DISABLE_COPY_MOVE(BusyThreads)

private:
    int m_count = QThreadPool::globalInstance()->maxThreadCount();
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

} // namespace

/// The window with saved reviews in it, and no endpoint at all.
class ReviewWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("LINCHPIN_HOME", QFile::encodeName(m_home->path()));
        sample::writeSampleReview(path());
        m_program = std::make_unique<Application>(Application::Options{.reviews = {path()}});
        QVERIFY(m_program->start());
    }
    void cleanup()
    {
        m_program.reset();
        m_home.reset();
    }

    void reviewLooksLikeTheLiveWorld()
    {
        QCOMPARE(window().connections().rowCount(), rows() / 2); // the first endpoint in the file
        endpointList()->setCurrentIndex(endpointList()->model()->index(0, 0));
        QCOMPARE(window().connections().rowCount(), rows());
        // Two endpoints are in the file, besides the row that stands for all.
        QCOMPARE(endpointList()->model()->rowCount(), 3);
        choose(0);
        QCOMPARE(window().reader().state(), ImpactReader::State::Read);
        QCOMPARE(window().reader().impact()->dependents.size(), size_t(3));
        QVERIFY(window().impactPanel().tree()->model()->rowCount() > 0);
        window().findChild<QLineEdit *>(u"connectionFilter"_s)->setText(u"bold"_s);
        QCOMPARE(window().connections().rowCount(), 2);
    }

    void windowNeedsNoNetwork()
    {
        QProcess alone;
        test::takeNetworkAway(alone);
        alone.start(QCoreApplication::applicationFilePath(),
                    {u"reviewLooksLikeTheLiveWorld"_s, u"onlyAloneThereIsNoNetwork"_s});
        QVERIFY(alone.waitForFinished(patienceMs));
        QVERIFY2(alone.exitCode() == 0, alone.readAllStandardOutput().constData());
    }
    void onlyAloneThereIsNoNetwork()
    {
        // Two functions are asked for by windowNeedsNoNetwork() only.
        const bool isAlone = QCoreApplication::arguments().size() == 3;
        QCOMPARE(QTcpServer().listen(QHostAddress::LocalHost), !isAlone);
    }

    void ageAndOriginAreAlwaysInSight()
    {
        for (const int row : {0, 1, 2}) {
            endpointList()->setCurrentIndex(endpointList()->model()->index(row, 0));
            const QStringList wanted = row == 0 ? QStringList{u"host-0"_s, u"host-1"_s}
                : row == 1                      ? QStringList{u"host-0"_s}
                                                : QStringList{u"host-1"_s};
            QTRY_COMPARE(notices().size(), wanted.size());
            const QString all = notices().join(u'\n');
            for (const QString &host : wanted)
                QVERIFY2(all.contains(host), qPrintable(all));
            QVERIFY2(all.contains(u"days old"_s), qPrintable(all));
        }
    }

    void whatCouldNotBeReadAndWhatNobodyLookedAtAreNotKnown()
    {
        choose(1);
        QCOMPARE(window().reader().state(), ImpactReader::State::Failed);
        QCOMPARE(window().reader().error()->kind, ApiError::Kind::Forbidden);
        choose(2);
        QCOMPARE(window().reader().state(), ImpactReader::State::Failed);
        QVERIFY(window().reader().error()->sentence().contains(u"Nobody looked"_s));
    }

    void nothingThatWritesIsThere()
    {
        choose(0);
        const MainActions &actions = window().actions();
        QVERIFY(!actions.deleteConnection->isEnabled());
        QVERIFY(actions.deleteConnection->toolTip().contains(u"saved review"_s));
        const auto *button = window().findChild<QPushButton *>(u"deleteConnection"_s);
        if (button) {
            QVERIFY(!button->isEnabled());
            QVERIFY(button->toolTip().contains(u"saved review"_s));
        }
        endpointList()->setCurrentIndex(endpointList()->model()->index(1, 0));
        for (const QAction *action : {actions.editEndpoint, actions.signIn, actions.removeEndpoint,
                                      actions.refresh, actions.readAgain})
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QVERIFY(!window().reviews().save->isEnabled());
        QVERIFY(!window().reviews().compareNow->isEnabled());
    }

    void closingTakesTheWholeFileAway()
    {
        choose(0);
        endpointList()->setCurrentIndex(endpointList()->model()->index(2, 0));
        window().reviews().closeReview->trigger();
        QCOMPARE(window().connections().rowCount(), 0);
        QCOMPARE(endpointList()->model()->rowCount(), 1);
        QCOMPARE(window().connectionPane().messages().count(), 0);
        QVERIFY(!window().reader().chosen());
        window().reviews().open(path());
        QCOMPARE(window().connections().total() > 0, true);
    }

    void openingTwiceShowsItOnce()
    {
        window().reviews().open(path());
        QCOMPARE(endpointList()->model()->rowCount(), 3);
    }

    void damagedFileIsRefusedWithASentence()
    {
        const QString damaged = m_home->filePath(u"damaged.linchpin"_s);
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no review") > 0);
        file.close();
        window().reviews().open(damaged);
        MessageBar *bar = window().messages().find(u"review"_s);
        QVERIFY(bar && bar->text().contains(damaged));
        QCOMPARE(endpointList()->model()->rowCount(), 3);
    }

    void unusedConnectionsAreFoundAndFiltered()
    {
        endpointList()->setCurrentIndex(endpointList()->model()->index(1, 0));
        FindingWindow *found = windowOf([this] { window().reviews().unused->trigger(); });
        QVERIFY(found);
        // One is in use, one failed, at the rest nobody looked: none is called unused.
        QCOMPARE(found->model().total(), int(sample::nastyConnections().size()) - 1);
        auto *group = found->findChild<QComboBox *>(u"findingGroup"_s);
        group->setCurrentIndex(group->findData(u"no-dependents"_s));
        QCOMPARE(found->model().rowCount(), 0);
        group->setCurrentIndex(group->findData(u"not-judged"_s));
        QCOMPARE(found->model().rowCount(), found->model().total());
        found->findChild<QLineEdit *>(u"findingFilter"_s)->setText(u"bold"_s);
        QCOMPARE(found->model().rowCount(), 1);
        QSignalSpy chosen(found, &FindingWindow::chosen);
        found->table()->setCurrentIndex(found->model().index(0, 0));
        found->findChild<QPushButton *>(u"findingShow"_s)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(window().connectionPane().current()->id, chosen[0][0].value<ConnectionRef>().id);
        QSignalSpy judged(&found->model(), &QAbstractItemModel::modelReset);
        found->findChild<QSpinBox *>(u"unusedDays"_s)->setValue(30);
        QTRY_VERIFY(judged.size() > 0);
        QVERIFY(found->model().total() > 0);
    }

    void theWindowGoesOnWhileAReviewIsJudged()
    {
        endpointList()->setCurrentIndex(endpointList()->model()->index(1, 0));
        QSignalSpy opened(&window().reviews(), &ReviewController::windowOpened);
        {
            const BusyThreads busy;
            window().reviews().unused->trigger();
            for (int round = 0; round < 20; ++round)
                QCoreApplication::processEvents();
            QCOMPARE(opened.size(), 0); // nothing of it is done on this thread
            QVERIFY(window().messages().find(u"review"_s)); // and that is said
        }
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(!window().messages().find(u"review"_s));
    }

    void onlyTheLastNumberOfDaysCounts()
    {
        endpointList()->setCurrentIndex(endpointList()->model()->index(1, 0));
        FindingWindow *found = windowOf([this] { window().reviews().unused->trigger(); });
        QVERIFY(found);
        auto *days = found->findChild<QSpinBox *>(u"unusedDays"_s);
        QSignalSpy judged(&found->model(), &QAbstractItemModel::modelReset);
        days->setValue(30);
        QTRY_VERIFY(judged.size() > 0);
        const qsizetype once = judged.size();
        {
            const BusyThreads busy;
            for (const int value : {40, 0, 50})
                days->setValue(value);
        }
        QTRY_COMPARE(judged.size(), 2 * once);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(patienceMs));
        QCoreApplication::processEvents();
        QCOMPARE(judged.size(), 2 * once);
    }

    void aReviewThatWasReplacedMeanwhileIsRefused()
    {
        const QString other = m_home->filePath(u"other.linchpin"_s);
        const auto writer = sample::must(ReviewWriter::create(other, Existing::Refuse));
        (void)sample::must(
            writer->addEndpoint(sample::reviewedEndpoint(0), sample::nastyConnections()));
        ReviewOrigin origin = sample::reviewOrigin();
        origin.savedAt = origin.savedAt.addDays(1);
        sample::must(writer->finish(origin));
        QVERIFY(QFile::remove(path()) && QFile::rename(other, path()));
        endpointList()->setCurrentIndex(endpointList()->model()->index(1, 0));
        QSignalSpy opened(&window().reviews(), &ReviewController::windowOpened);
        window().reviews().unused->trigger();
        const auto said = [this] {
            const MessageBar *bar = window().messages().find(u"review"_s);
            return bar ? bar->text() : QString();
        };
        QTRY_VERIFY2(said().contains(u"replaced"_s), qPrintable(said()));
        QCOMPARE(opened.size(), 0);
    }

    void differencesAreListedWithBothValues()
    {
        const QString later = m_home->filePath(u"later.linchpin"_s);
        std::vector<Connection> changed = sample::nastyConnections();
        changed[0].state = ConnectionState::Inactive;
        changed.pop_back();
        Impact less = sample::impact();
        less.connection = changed[0];
        less.dependents.erase(less.dependents.begin());
        const auto writer = sample::must(ReviewWriter::create(later, Existing::Refuse));
        (void)sample::must(writer->addEndpoint(sample::reviewedEndpoint(0), changed));
        sample::must(writer->addImpact(0, changed[0].id, {less, 1}));
        ReviewOrigin origin = sample::reviewOrigin();
        origin.savedAt = origin.savedAt.addDays(1);
        sample::must(writer->finish(origin));

        endpointList()->setCurrentIndex(endpointList()->model()->index(1, 0));
        FindingWindow *found = windowOf([this, &later] { window().reviews().compareWith(later); });
        QVERIFY(found);
        QStringList lines;
        for (const QStringList &cells : found->model().shown())
            lines << cells.join(u'|');
        const QString all = lines.join(u'\n');
        QVERIFY2(all.contains(u"before \"active\", after \"inactive\""_s), qPrintable(all));
        QVERIFY2(all.contains(u"|Vanished|Connection|"_s), qPrintable(all));
        QVERIFY2(all.contains(u"|Vanished|agent Name of a|"_s)
                     || all.contains(u"|Not known|agent Name of a|"_s),
                 qPrintable(all));
        QVERIFY2(all.contains(u"|Not known|Connection|"_s), qPrintable(all));
    }

    void hostileNamesAreShownLiterally()
    {
        endpointList()->setCurrentIndex(endpointList()->model()->index(1, 0));
        FindingWindow *found = windowOf([this] { window().reviews().unused->trigger(); });
        QStringList names;
        for (int row = 0; row < found->model().rowCount(); ++row)
            names << found->model().index(row, 0).data().toString();
        QVERIFY(names.contains(u"<b>bold</b><img src='file:///etc/passwd'>"_s));
        for (const QString &name : names)
            QVERIFY(!name.contains(QChar(0x202E)));
    }

private:
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] QString path() const { return m_home->filePath(u"sample.linchpin"_s); }
    [[nodiscard]] static int rows() { return 2 * int(sample::nastyConnections().size()); }
    [[nodiscard]] QStringList notices()
    {
        QStringList shown;
        for (const MessageBar *bar :
             window().connectionPane().messages().findChildren<MessageBar *>()) {
            if (bar->isVisibleTo(&window()))
                shown << bar->text();
        }
        return shown;
    }
    [[nodiscard]] QListView *endpointList()
    {
        return window().findChild<QListView *>(u"endpointList"_s);
    }
    /// Of the first endpoint in the file.
    void choose(int number)
    {
        const QString source =
            window().findChild<EndpointPane *>()->list()->model()->index(1, 0).data().toString();
        const ConnectionRef ref{source, sample::nastyConnections().at(size_t(number)).id};
        QVERIFY(window().connections().indexOf(ref).isValid());
        window().connectionPane().select(ref);
    }
    FindingWindow *windowOf(const std::function<void()> &act)
    {
        FindingWindow *opened = nullptr;
        const auto connection = connect(&window().reviews(), &ReviewController::windowOpened, this,
                                        [&opened](FindingWindow *one) { opened = one; });
        act();
        (void)QTest::qWaitFor([&opened] { return opened != nullptr; }, patienceMs);
        disconnect(connection);
        return opened;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Application> m_program;
};

QTEST_MAIN(ReviewWindowTest)
#include "tst_reviewwindow.moc"
