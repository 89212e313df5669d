// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "models/item/connectiontablemodel.h"
#include "models/item/impacttreemodel.h"
#include "tests/store/reviewsample.h"
#include "ui/connections/connectionpane.h"
#include "ui/endpoints/endpointpane.h"
#include "ui/impact/impactpanel.h"
#include "ui/impact/impactreader.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/picture/picturecanvas.h"
#include "ui/picture/picturepanel.h"
#include "ui/picture/picturewindow.h"

#include <QAction>
#include <QListView>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

/// The ways to the picture: beside the list, from a saved review, of several rows; and that none of
/// them changes anything anywhere.
class PictureWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_program.reset();
        m_home.reset();
    }

    void aSavedReviewIsDrawnOffline()
    {
        QVERIFY(openReview());
        choose(0);
        panel()->showPicture();
        QVERIFY(laidOut(picture()));
        const DependencyGraph &graph = picture()->graph();
        QCOMPARE(graph.count(GraphNode::Role::Dependent),
                 window().reader().impact()->dependents.size());
        // What could not be read, and what nobody looked at, is drawn as such.
        for (const int number : {1, 2}) {
            choose(number);
            QVERIFY(laidOut(picture()));
            QCOMPARE(picture()->graph().count(GraphNode::Role::Dependent), size_t(0));
            QCOMPARE(picture()->graph().count(GraphNode::Role::Unread), size_t(1));
        }
        QVERIFY(!m_program->demo());
    }

    void thePictureIsGatheredWhenItIsSeen()
    {
        QVERIFY(openReview());
        choose(0);
        QVERIFY(picture()->graph().nodes.empty());
        const auto *model = qobject_cast<const ImpactTreeModel *>(panel()->tree()->model());
        const DependentKey last = window().reader().impact()->dependents.back().key;
        panel()->tree()->setCurrentIndex(model->indexOf(last));
        panel()->showPicture();
        QVERIFY(laidOut(picture()));
        const PictureCanvas &canvas = *picture()->canvas();
        QCOMPARE(canvas.picture().view().firstOf(*canvas.current()).key, last);
    }

    void listAndPictureHaveTheSameCurrent()
    {
        QVERIFY(openReview());
        choose(0);
        panel()->showPicture();
        QVERIFY(laidOut(picture()));
        const auto *model = qobject_cast<const ImpactTreeModel *>(panel()->tree()->model());
        for (const Dependent &dependent : window().reader().impact()->dependents) {
            panel()->tree()->setCurrentIndex(model->indexOf(dependent.key));
            const PictureCanvas &canvas = *picture()->canvas();
            QCOMPARE(canvas.picture().view().firstOf(*canvas.current()).key, dependent.key);
        }
        for (size_t i = 0; i < picture()->canvas()->layout().nodes.size(); ++i) {
            picture()->canvas()->setCurrent(i);
            const GraphNode &node = picture()->canvas()->picture().view().firstOf(i);
            if (node.role == GraphNode::Role::Dependent)
                QCOMPARE(model->dependentAt(panel()->tree()->currentIndex())->key, node.key);
        }
        QVERIFY(!model->indexOf({u"no"_s, u"such"_s}).isValid());
    }

    void severalRowsAreOnePicture()
    {
        QVERIFY(openReview());
        choose(0);
        table()->selectAll();
        PictureWindow *opened = openPicture();
        QVERIFY(opened);
        QVERIFY(laidOut(opened->panel()));
        const DependencyGraph &graph = opened->panel()->graph();
        QCOMPARE(graph.count(GraphNode::Role::Connection),
                 size_t(window().connections().rowCount()));
        QVERIFY(graph.count(GraphNode::Role::Unread) > 0);
    }

    void aLiveEndpointIsOnlyRead()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("LINCHPIN_HOME", QFile::encodeName(m_home->path()));
        m_program = std::make_unique<Application>(Application::Options{.isDemo = true});
        QVERIFY(m_program->start());
        window().show();
        QTRY_VERIFY_WITH_TIMEOUT(window().connections().rowCount() > 10, patienceMs);
        table()->setCurrentIndex(window().connections().index(0, 0));
        for (const int row : {1, 3, 5})
            table()->selectionModel()->select(window().connections().index(row, 0),
                                              QItemSelectionModel::Select
                                                  | QItemSelectionModel::Rows);
        PictureWindow *opened = openPicture();
        QVERIFY(opened);
        QTRY_VERIFY_WITH_TIMEOUT(!opened->isReading(), patienceMs);
        QVERIFY(laidOut(opened->panel()));
        QVERIFY(opened->panel()->graph().count(GraphNode::Role::Connection) >= 3);
        for (const QString &word : m_program->demo()->words())
            QCOMPARE(m_program->demo()->server(word)->log().writes(), 0);
        opened->close();
    }

private:
    bool openReview()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("LINCHPIN_HOME", QFile::encodeName(m_home->path()));
        const QString path = m_home->filePath(u"saved.linchpin"_s);
        sample::writeSampleReview(path);
        m_program = std::make_unique<Application>(Application::Options{.reviews = {path}});
        const bool isStarted = m_program->start();
        window().show();
        return isStarted;
    }
    MainWindow &window() { return m_program->window(); }
    ImpactPanel *panel() { return &window().impactPanel(); }
    PicturePanel *picture() { return panel()->picture(); }
    QTableView *table() { return window().connectionPane().table(); }
    void choose(int number)
    {
        const QString source =
            window().findChild<EndpointPane *>()->list()->model()->index(1, 0).data().toString();
        const ConnectionRef ref{source, sample::nastyConnections().at(size_t(number)).id};
        QVERIFY(window().connections().indexOf(ref).isValid());
        window().connectionPane().select(ref);
    }
    static bool laidOut(const PicturePanel *panel)
    {
        return QTest::qWaitFor([panel] { return panel->isLaidOut(); }, patienceMs);
    }
    PictureWindow *openPicture()
    {
        window().actions().showPicture->trigger();
        return window().findChild<PictureWindow *>();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Application> m_program;
};

QTEST_MAIN(PictureWindowTest)
#include "tst_picturewindow.moc"
