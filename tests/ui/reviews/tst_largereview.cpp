// SPDX-License-Identifier: Apache-2.0
// A saved review with more connections than are read at once: the first are shown before the rest,
// and of a damaged one nothing is.
#include "app/application.h"
#include "models/item/connectiontablemodel.h"
#include "tests/store/journalsample.h"
#include "tests/store/reviewsample.h"
#include "ui/connections/connectionpane.h"
#include "ui/endpoints/endpointpane.h"
#include "ui/reviews/reviewcontroller.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

constexpr int all = 1300;
constexpr int first = 500;

std::vector<Connection> connections()
{
    std::vector<Connection> rows;
    for (int i = 0; i < all; ++i) {
        Connection row;
        row.id.value = u"c-%1"_s.arg(i, 4, 10, QChar(u'0'));
        row.name = u"Connection %1"_s.arg(all - i, 4, 10, QChar(u'0')); // the last is the first
        row.type = u"openai"_s;
        row.state = ConnectionState::Active;
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class LargeReviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("LINCHPIN_HOME", QFile::encodeName(m_home->path()));
        const auto writer = sample::must(ReviewWriter::create(path(), Existing::Refuse));
        (void)sample::must(writer->addEndpoint(sample::reviewedEndpoint(0), connections()));
        sample::must(writer->finish(sample::reviewOrigin()));
        m_program = std::make_unique<Application>(Application::Options{});
        QVERIFY(m_program->start());
    }
    void cleanup()
    {
        m_program.reset();
        m_home.reset();
    }

    void firstRowsAreThereAtOnceAndTheRestFollows()
    {
        window().reviews().open(path());
        QCOMPARE(model().rowCount(), first);
        QVERIFY(model().isWorking());
        const QString known = u"500 of %1"_s.arg(QLocale().toString(all));
        QVERIFY2(status().contains(known) && status().contains(u"arranging"_s),
                 qPrintable(status()));
        const QModelIndex chosen = model().index(10, 0);
        const ConnectionRef ref = *model().refAt(chosen);
        window().connectionPane().select(ref);
        QTRY_COMPARE(model().rowCount(), all);
        QVERIFY(!model().isWorking());
        QVERIFY2(!status().contains(u"arranging"_s), qPrintable(status()));
        QVERIFY(window().connectionPane().current() == ref);
        QCOMPARE(model().index(0, 0).data().toString(), u"Connection 0001"_s);
    }

    void aReviewThatIsClosedBeforeItWasReadLeavesNothing()
    {
        window().reviews().open(path());
        window().reviews().closeReview->trigger();
        QCOMPARE(model().rowCount(), 0);
        QTRY_VERIFY(!model().isWorking());
        QCOMPARE(model().rowCount(), 0);
    }

    void ofADamagedListNothingIsShownAndWhyIsSaid()
    {
        const auto damage = sample::must(Database::open(path(), Database::Access::ReadWrite));
        (void)sample::must(damage->write(
            u"UPDATE page SET connections = x'00' WHERE number = (SELECT max(number) FROM page)"_s));
        window().reviews().open(path());
        QTRY_VERIFY(!model().isWorking());
        QCOMPARE(model().rowCount(), 0);
        const QString line = endpoints()->model()->index(1, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(line.contains(u"damaged"_s), qPrintable(line));
        QStringList said;
        for (const QLabel *label : window().connectionPane().findChildren<QLabel *>()) {
            if (label->isVisibleTo(&window()))
                said << label->text();
        }
        QVERIFY(said.contains(u"The connections are not known"_s)); // and not: there are none
        QVERIFY2(said.join(u'\n').contains(u"damaged or was cut short"_s),
                 qPrintable(said.join(u'\n')));
        QVERIFY(status().contains(u"not complete"_s));
    }

private:
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] ConnectionTableModel &model() { return window().connections(); }
    [[nodiscard]] QString path() const { return m_home->filePath(u"large.linchpin"_s); }
    [[nodiscard]] QListView *endpoints() { return window().findChild<EndpointPane *>()->list(); }
    [[nodiscard]] QString status()
    {
        return window().findChild<QLabel *>(u"connectionStatus"_s)->text();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Application> m_program;
};

QTEST_MAIN(LargeReviewTest)
#include "tst_largereview.moc"
