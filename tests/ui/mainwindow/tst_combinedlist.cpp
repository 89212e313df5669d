// SPDX-License-Identifier: Apache-2.0
// One list over endpoints of all systems: what its columns say, what the one filter finds, and what
// an endpoint that is down does to the others.
#include "app/application.h"
#include "models/item/connectiontablemodel.h"
#include "models/item/endpointlistmodel.h"
#include "models/service/systemfacts.h"
#include "tests/ui/deletewizard/waiting.h"
#include "ui/connections/connectionpane.h"
#include "ui/impact/impactreader.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/plainlabel.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <set>

using namespace linchpin;
using namespace Qt::StringLiterals;
using Column = ConnectionTableModel::Column;

class TestCombinedList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachRowSaysItsSystemItsEndpointAndItsScope();
    void oneEndpointAloneNeedsNoColumnsForThat();
    void theFilterFindsSystemsEndpointsAndScopes_data();
    void theFilterFindsSystemsEndpointsAndScopes();
    void theListIsSortedBySystemAndByScope();
    void anEndpointThatIsDownFromTheStartHurtsNoOther();
    void anEndpointThatGoesDownKeepsItsRowsAndHurtsNoOther();

private:
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] ConnectionTableModel &rows() { return window().connections(); }
    [[nodiscard]] QStringList words() { return m_program->demo()->words(); }
    [[nodiscard]] SavedEndpoint endpoint(const QString &word);
    [[nodiscard]] Catalogue::Status status(const QString &word)
    {
        const Catalogue *catalogue = m_program->workspace().catalogue(endpoint(word).name);
        return catalogue ? catalogue->status() : Catalogue::Status::Empty;
    }
    [[nodiscard]] bool isListed(const QString &butWord = {});
    [[nodiscard]] int rowsOf(const QString &word);
    [[nodiscard]] QString text(int row, Column column)
    {
        return rows().index(row, int(column)).data().toString();
    }
    [[nodiscard]] EndpointState shownState(const QString &word);
    [[nodiscard]] bool canBeReviewed(const QString &word);

    std::unique_ptr<Application> m_program;
};

void TestCombinedList::init()
{
    qunsetenv("LINCHPIN_HOME");
    m_program = std::make_unique<Application>(Application::Options{.isDemo = true});
    QVERIFY(m_program->start());
}

void TestCombinedList::cleanup()
{
    m_program.reset();
}

SavedEndpoint TestCombinedList::endpoint(const QString &word)
{
    for (const SavedEndpoint &each : m_program->workspace().endpoints())
        if (each.identity.system == word)
            return each;
    qFatal("no endpoint of %s", qPrintable(word));
}

bool TestCombinedList::isListed(const QString &butWord)
{
    const QStringList all = words();
    return std::ranges::all_of(all, [&](const QString &word) {
        return word == butWord || status(word) == Catalogue::Status::Complete;
    });
}

int TestCombinedList::rowsOf(const QString &word)
{
    int count = 0;
    for (int row = 0; row < rows().rowCount(); ++row)
        count += rows().refAt(rows().index(row, 0))->endpoint == endpoint(word).name ? 1 : 0;
    return count;
}

EndpointState TestCombinedList::shownState(const QString &word)
{
    const auto *list = qobject_cast<EndpointListModel *>(
        window().findChild<QListView *>(u"endpointList"_s)->model());
    for (const EndpointLine &line : list->lines())
        if (line.name == endpoint(word).name)
            return line.state;
    return EndpointState::SignInNeeded;
}

bool TestCombinedList::canBeReviewed(const QString &word)
{
    for (int row = 0; row < rows().rowCount(); ++row) {
        const auto ref = rows().refAt(rows().index(row, 0));
        if (ref->endpoint != endpoint(word).name)
            continue;
        window().connectionPane().select(*ref);
        return QTest::qWaitFor(
            [this] { return window().reader().state() == ImpactReader::State::Read; }, 15000);
    }
    return false;
}

void TestCombinedList::eachRowSaysItsSystemItsEndpointAndItsScope()
{
    QVERIFY(testing::waitUntil([this] { return isListed(); }, 30000));
    const auto *table = window().findChild<QTableView *>(u"connectionTable"_s);
    for (const Column column : {Column::System, Column::Endpoint, Column::Scope})
        QVERIFY(!table->isColumnHidden(int(column)));
    std::set<QString> systems;
    for (int row = 0; row < rows().rowCount(); ++row) {
        const auto ref = rows().refAt(rows().index(row, 0));
        const SavedEndpoint *of = m_program->workspace().find(ref->endpoint);
        QCOMPARE(text(row, Column::System), systemName(of->identity.system));
        QCOMPARE(text(row, Column::Endpoint), of->name);
        systems.insert(text(row, Column::System));
        const QMap<QString, QString> &own = rows().find(*ref)->scope;
        QCOMPARE(text(row, Column::Scope),
                 own.isEmpty() ? placeOf(of->identity) : own.values().join(u", "_s));
    }
    QCOMPARE(systems.size(), size_t(words().size()));
}

void TestCombinedList::oneEndpointAloneNeedsNoColumnsForThat()
{
    QVERIFY(testing::waitUntil([this] { return isListed(); }, 30000));
    const auto *table = window().findChild<QTableView *>(u"connectionTable"_s);
    auto *list = window().findChild<QListView *>(u"endpointList"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(table->isColumnHidden(int(Column::System)));
    QVERIFY(table->isColumnHidden(int(Column::Endpoint)));
    QVERIFY(table->isColumnHidden(int(Column::Scope))); // the first system knows no such thing
    list->setCurrentIndex(list->model()->index(2, 0));
    QVERIFY(!table->isColumnHidden(int(Column::Scope)));
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(!table->isColumnHidden(int(Column::System)));
    QVERIFY(!table->isColumnHidden(int(Column::Endpoint)));
}

void TestCombinedList::theFilterFindsSystemsEndpointsAndScopes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word"); // rows of this endpoint, and no others
    QTest::addColumn<int>("count"); // so many; 0: all that it has
    QTest::newRow("a system") << u"lerian fetcher"_s << u"lerian"_s << 0;
    QTest::newRow("a system in part, in other letters") << u"POLYTOM"_s << u"polytomic"_s << 0;
    QTest::newRow("a whole endpoint") << u"Apinizer API Ops (demo)"_s << u"apinizer"_s << 0;
    QTest::newRow("a scope of one connection") << u"admin apinizer"_s << u"apinizer"_s << 1;
    QTest::newRow("a scope of its endpoint") << u"<scope of versori>"_s << u"versori"_s << 0;
}

void TestCombinedList::theFilterFindsSystemsEndpointsAndScopes()
{
    QFETCH(QString, typed);
    QFETCH(const QString, word);
    QVERIFY(testing::waitUntil([this] { return isListed(); }, 30000));
    typed.replace(u"<scope of versori>"_s, placeOf(endpoint(u"versori"_s).identity));
    QFETCH(const int, count);
    const int all = count > 0 ? count : rowsOf(word);
    QVERIFY(all > 0);
    QTest::keyClicks(window().findChild<QLineEdit *>(u"connectionFilter"_s), typed);
    QCOMPARE(rowsOf(word), all);
    QCOMPARE(rows().rowCount(), all);
}

void TestCombinedList::theListIsSortedBySystemAndByScope()
{
    QVERIFY(testing::waitUntil([this] { return isListed(); }, 30000));
    for (const Column column : {Column::System, Column::Scope}) {
        rows().sort(int(column), Qt::AscendingOrder);
        // Each text in one piece: what is equal stands together.
        QStringList pieces;
        for (int row = 0; row < rows().rowCount(); ++row)
            if (pieces.isEmpty() || pieces.constLast() != text(row, column))
                pieces.append(text(row, column));
        QCOMPARE(std::set<QString>(pieces.cbegin(), pieces.cend()).size(), size_t(pieces.size()));
        QVERIFY(pieces.size() > 2);
    }
}

void TestCombinedList::anEndpointThatIsDownFromTheStartHurtsNoOther()
{
    const QString down = words().constLast();
    m_program->demo()->server(down)->setNetworkDown(true);
    QTRY_COMPARE(status(down), Catalogue::Status::Failed);
    QVERIFY(testing::waitUntil([&] { return isListed(down); }, 30000));
    QCOMPARE(rowsOf(down), 0);
    QCOMPARE(shownState(down), EndpointState::Failed);
    const MessageBar *bar = window().connectionPane().messages().find(endpoint(down).name);
    QVERIFY(bar);
    QVERIFY2(bar->text().contains(endpoint(down).name), qPrintable(bar->text()));
    const QString below = window().findChild<PlainLabel *>(u"connectionStatus"_s)->text();
    QVERIFY2(below.contains(u"not complete"_s), qPrintable(below));
    for (const QString &word : words()) {
        if (word == down)
            continue;
        QCOMPARE(shownState(word), EndpointState::Complete);
        QVERIFY(rowsOf(word) > 0);
        QVERIFY(!window().connectionPane().messages().find(endpoint(word).name));
        QVERIFY(canBeReviewed(word));
    }
}

void TestCombinedList::anEndpointThatGoesDownKeepsItsRowsAndHurtsNoOther()
{
    QVERIFY(testing::waitUntil([this] { return isListed(); }, 30000));
    const QString down = words().at(2);
    const int before = rowsOf(down);
    const int total = rows().rowCount();
    m_program->demo()->server(down)->setNetworkDown(true);
    window().actions().refresh->trigger(); // all of them
    QTRY_COMPARE(status(down), Catalogue::Status::Failed);
    QVERIFY(testing::waitUntil([&] { return isListed(down); }, 30000));
    QCOMPARE(rowsOf(down), before); // as they were read, and that is said
    QCOMPARE(rows().rowCount(), total);
    QCOMPARE(shownState(down), EndpointState::Failed);
    QVERIFY(canBeReviewed(words().constFirst()));
    m_program->demo()->server(down)->setNetworkDown(false);
    auto *retry = window().findChild<QPushButton *>(u"retry_"_s + endpoint(down).name);
    QTRY_VERIFY(retry && retry->isVisible());
    for (const QString &word : words())
        m_program->demo()->server(word)->clearLog();
    QTest::mouseClick(retry, Qt::LeftButton);
    QVERIFY(testing::waitUntil([this] { return isListed(); }, 30000));
    for (const QString &word : words()) {
        if (word != down)
            QVERIFY2(m_program->demo()->server(word)->log().entries().empty(), qPrintable(word));
    }
    QVERIFY(!window().connectionPane().messages().find(endpoint(down).name));
}

QTEST_MAIN(TestCombinedList)
#include "tst_combinedlist.moc"
