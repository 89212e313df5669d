// SPDX-License-Identifier: Apache-2.0
// Random lists, filters, orders and updates: the table shows what a plain list would show, at once
// or by way of another thread, and views keep what they hold on to.
#include "tests/item/randomlist.h"
#include "tests/item/referencelist.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <set>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

using Column = ConnectionTableModel::Column;

void settle(const ConnectionTableModel &model)
{
    QTRY_VERIFY_WITH_TIMEOUT(!model.isWorking(), 60000);
}

std::vector<ConnectionRef> shown(const ConnectionTableModel &model)
{
    std::vector<ConnectionRef> refs;
    for (int row = 0; row < model.rowCount(); ++row)
        refs.push_back(*model.refAt(model.index(row, 0)));
    return refs;
}

/// The table, the plain list, and what a view would hold on to.
class Pair
{
public:
    explicit Pair(int patience) : selection(&model) { model.setPatience(patience); }

    void step(Dice &dice)
    {
        const QString endpoint = dice.oneOf(std::array{u"one"_s, u"two"_s, u"Tür"_s});
        const int ids = 3 + dice.below(60);
        switch (dice.below(9)) {
        case 0: {
            const std::vector<Connection> rows = randomConnections(dice, 40, ids);
            model.setConnections(endpoint, rows);
            plain.setConnections(endpoint, rows);
            break;
        }
        case 1:
        case 2: {
            const std::vector<Connection> rows = randomConnections(dice, 5, ids);
            model.addConnections(endpoint, rows);
            plain.addConnections(endpoint, rows);
            break;
        }
        case 3: {
            const EndpointFacts facts{randomPiece(dice), randomPiece(dice)};
            model.setEndpointFacts(endpoint, facts.system, facts.scope);
            plain.setFacts(endpoint, facts);
            break;
        }
        case 4: {
            const QString chosen = dice.below(3) ? QString() : endpoint;
            model.setEndpoint(chosen);
            plain.setEndpoint(chosen);
            break;
        }
        case 5: {
            const auto column = Column(dice.below(model.columnCount()));
            const auto order = dice.below(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            model.sort(int(column), order);
            plain.sort(fieldOf(column), order);
            break;
        }
        case 6: type(dice); break;
        default: {
            const QString text = randomFilter(dice);
            model.setFilter(text);
            plain.setFilter(text);
        }
        }
    }

    ConnectionTableModel model;
    QItemSelectionModel selection;
    ReferenceList plain;

private:
    /// Key by key, and some of it back.
    void type(Dice &dice)
    {
        const QString text = randomFilter(dice);
        for (qsizetype length = 0; length <= text.size(); ++length)
            model.setFilter(firstOf(text, length));
        const qsizetype left = dice.below(int(text.size()) + 1);
        for (qsizetype length = text.size(); length >= left; --length)
            model.setFilter(firstOf(text, length));
        plain.setFilter(firstOf(text, left));
    }

    static ListField fieldOf(Column column)
    {
        switch (column) {
        case Column::Name: return ListField::Name;
        case Column::State: return ListField::State;
        case Column::Type: return ListField::Type;
        case Column::System: return ListField::System;
        case Column::Endpoint: return ListField::Endpoint;
        case Column::Scope: return ListField::Scope;
        case Column::Alias: return ListField::Alias;
        case Column::Modified: return ListField::Modified;
        case Column::Id: return ListField::Id;
        }
        return ListField::Name;
    }
};

/// Both lists side by side, for whoever has to look into it.
QString told(const Pair &pair)
{
    QString text;
    const std::vector<ConnectionRef> expected = pair.plain.shown();
    for (size_t row = 0; row < expected.size(); ++row) {
        const auto now = pair.model.refAt(pair.model.index(int(row), 0));
        const Connection &wanted = pair.plain.at(expected[row]);
        text += u"\n%1 %2 '%3', shown: %4 '%5'"_s.arg(
            expected[row].endpoint, wanted.id.value, wanted.name,
            now ? now->id.value : u"nothing"_s, now ? pair.plain.at(*now).name : QString());
    }
    return text;
}

using Refs = std::set<std::pair<QString, QString>>;

Refs asSet(const std::vector<ConnectionRef> &refs)
{
    Refs set;
    for (const ConnectionRef &ref : refs)
        set.emplace(ref.endpoint, ref.id.value);
    return set;
}

Refs selected(const Pair &pair)
{
    std::vector<ConnectionRef> refs;
    for (const QModelIndex &index : pair.selection.selectedRows())
        refs.push_back(*pair.model.refAt(index));
    return asSet(refs);
}

Refs both(const Refs &a, const Refs &b)
{
    Refs set;
    std::ranges::set_intersection(a, b, std::inserter(set, set.end()));
    return set;
}

} // namespace

class TestListProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableShowsWhatAPlainListShows_data();
    void theTableShowsWhatAPlainListShows();
    void selectionAndCurrentRowSurvive_data();
    void selectionAndCurrentRowSurvive();
    void whatIsToldInARowWithoutWaitingIsShownInTheEnd();
    void onlyTheLastOrderAskedForIsShown();
    void newsWaitForASortAndDoNotStopIt();
    void aListLeftIsOutOfSightAtOnce();
    void theFilterWorksWhileAListIsMade();
    void aModelMayGoWhileItWorks();
    void aLongListIsInOrder_data();
    void aLongListIsInOrder();
};

void TestListProperties::theTableShowsWhatAPlainListShows_data()
{
    QTest::addColumn<int>("patience");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed) {
        QTest::addRow("at once, seed %u", seed) << 4000 << seed;
        QTest::addRow("on another thread, seed %u", seed) << 0 << seed;
        QTest::addRow("mixed, seed %u", seed) << 30 << seed;
    }
}

void TestListProperties::theTableShowsWhatAPlainListShows()
{
    QFETCH(const int, patience);
    QFETCH(const unsigned, seed);
    Dice dice(seed);
    Pair pair(patience);
    const QAbstractItemModelTester tester(&pair.model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int step = 0; step < 120; ++step) {
        pair.step(dice);
        settle(pair.model);
        const std::vector<ConnectionRef> expected = pair.plain.shown();
        QVERIFY2(shown(pair.model) == expected, qPrintable(u"step %1"_s.arg(step) + told(pair)));
        for (const ConnectionRef &ref : expected) {
            QCOMPARE(*pair.model.find(ref), pair.plain.at(ref));
            QCOMPARE(*pair.model.connectionAt(pair.model.indexOf(ref)), pair.plain.at(ref));
        }
    }
}

void TestListProperties::selectionAndCurrentRowSurvive_data()
{
    QTest::addColumn<int>("patience");
    QTest::newRow("at once") << 4000;
    QTest::newRow("on another thread") << 0;
}

void TestListProperties::selectionAndCurrentRowSurvive()
{
    QFETCH(const int, patience);
    Dice dice(99);
    Pair pair(patience);
    for (int step = 0; step < 300; ++step) {
        for (int row = 0; row < pair.model.rowCount(); ++row) {
            if (dice.below(4) == 0)
                pair.selection.select(pair.model.index(row, 0),
                                      QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        }
        if (pair.model.rowCount() > 0)
            pair.selection.setCurrentIndex(pair.model.index(dice.below(pair.model.rowCount()), 0),
                                           QItemSelectionModel::NoUpdate);
        const std::optional<ConnectionRef> current =
            pair.model.refAt(pair.selection.currentIndex());
        const Refs before = selected(pair);
        pair.selection.setProperty("step", step);
        // One change at a time: a row that goes and comes back within one is selected no more.
        const Refs shownBefore = asSet(shown(pair.model));
        const QString filter = randomFilter(dice);
        if (dice.below(3) == 0)
            pair.model.setFilter(filter);
        else if (dice.below(2))
            pair.model.sort(dice.below(pair.model.columnCount()),
                            dice.below(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        else
            pair.model.setConnections(u"one"_s, randomConnections(dice, 60, 40));
        settle(pair.model);
        const Refs shownAfter = asSet(shown(pair.model));
        QCOMPARE(selected(pair), both(before, shownAfter));
        if (current && shownAfter.contains({current->endpoint, current->id.value}))
            QCOMPARE(pair.model.refAt(pair.selection.currentIndex()), current);
    }
}

void TestListProperties::whatIsToldInARowWithoutWaitingIsShownInTheEnd()
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        Dice dice(seed);
        Pair pair(dice.below(2) ? 0 : 20);
        const QAbstractItemModelTester tester(
            &pair.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int step = 0; step < 150; ++step) {
            pair.step(dice);
            if (dice.below(4) == 0)
                QCoreApplication::processEvents();
        }
        settle(pair.model);
        QVERIFY2(shown(pair.model) == pair.plain.shown(), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestListProperties::onlyTheLastOrderAskedForIsShown()
{
    Dice dice(5);
    Pair pair(0);
    const std::vector<Connection> rows = randomConnections(dice, 3000, 3000);
    pair.model.setConnections(u"one"_s, rows);
    pair.plain.setConnections(u"one"_s, rows);
    settle(pair.model);
    QSignalSpy layout(&pair.model, &QAbstractItemModel::layoutChanged);
    for (const Column column : {Column::State, Column::Type, Column::Alias, Column::Modified})
        pair.model.sort(int(column));
    QVERIFY(pair.model.isWorking());
    QCOMPARE(layout.count(), 0); // nothing half done is shown meanwhile
    QVERIFY(shown(pair.model) == pair.plain.shown());
    settle(pair.model);
    QCOMPARE(layout.count(), 1);
    pair.plain.sort(ListField::Modified, Qt::AscendingOrder);
    QVERIFY(shown(pair.model) == pair.plain.shown());
    pair.model.sort(int(Column::Modified), Qt::DescendingOrder); // known: only turned round
    QVERIFY(!pair.model.isWorking());
    pair.plain.sort(ListField::Modified, Qt::DescendingOrder);
    QVERIFY(shown(pair.model) == pair.plain.shown());
}

void TestListProperties::newsWaitForASortAndDoNotStopIt()
{
    Dice dice(6);
    Pair pair(0);
    const std::vector<Connection> rows = randomConnections(dice, 500, 500);
    pair.model.setConnections(u"one"_s, rows);
    pair.plain.setConnections(u"one"_s, rows);
    settle(pair.model);
    pair.model.sort(int(Column::State));
    pair.plain.sort(ListField::State, Qt::AscendingOrder);
    const std::vector<ConnectionRef> inOrder = pair.plain.shown();
    const std::vector<Connection> more = randomConnections(dice, 50, 900);
    pair.model.addConnections(u"two"_s, more);
    pair.plain.addConnections(u"two"_s, more);
    QSignalSpy changed(&pair.model, &ConnectionTableModel::workChanged);
    QVERIFY(changed.wait(60000));
    QVERIFY(shown(pair.model) == inOrder);
    settle(pair.model);
    QVERIFY(shown(pair.model) == pair.plain.shown());
}

void TestListProperties::aListLeftIsOutOfSightAtOnce()
{
    Dice dice(7);
    Pair pair(0);
    pair.model.setConnections(u"one"_s, randomConnections(dice, 300, 300));
    pair.model.setConnections(u"two"_s, randomConnections(dice, 300, 300));
    settle(pair.model);
    pair.model.setConnections(u"one"_s, {});
    QVERIFY(pair.model.isWorking());
    for (const ConnectionRef &ref : shown(pair.model))
        QCOMPARE(ref.endpoint, u"two"_s);
    settle(pair.model);
    const int two = pair.model.rowCount();
    QCOMPARE(pair.model.total(), two);
    const std::vector<Connection> again = randomConnections(dice, 300, 300);
    pair.model.setConnections(u"one"_s, again);
    settle(pair.model);
    QVERIFY(pair.model.rowCount() > two);
}

void TestListProperties::theFilterWorksWhileAListIsMade()
{
    Dice dice(8);
    Pair pair(0);
    const std::vector<Connection> rows = randomConnections(dice, 2000, 2000);
    pair.model.setConnections(u"one"_s, rows);
    pair.plain.setConnections(u"one"_s, rows);
    settle(pair.model);
    const std::vector<Connection> fresh = randomConnections(dice, 2000, 2000);
    pair.model.setConnections(u"one"_s, fresh);
    QVERIFY(pair.model.isWorking());
    pair.model.setFilter(u"strasse"_s);
    pair.plain.setFilter(u"strasse"_s);
    QVERIFY(pair.model.isWorking());
    QVERIFY(shown(pair.model) == pair.plain.shown()); // of the list before
    pair.plain.setConnections(u"one"_s, fresh);
    settle(pair.model);
    QVERIFY(shown(pair.model) == pair.plain.shown());
}

void TestListProperties::aModelMayGoWhileItWorks()
{
    Dice dice(9);
    const std::vector<Connection> rows = randomConnections(dice, 3000, 3000);
    for (int round = 0; round < 20; ++round) {
        ConnectionTableModel model;
        model.setPatience(0);
        model.setConnections(u"one"_s, rows);
        if (round % 2) {
            settle(model);
            model.sort(int(Column::State));
        }
        QVERIFY(model.isWorking());
    }
    QCoreApplication::processEvents();
}

void TestListProperties::aLongListIsInOrder_data()
{
    QTest::addColumn<Column>("column");
    QTest::newRow("by name: long equal beginnings, equal names") << Column::Name;
    QTest::newRow("by state: few values") << Column::State;
    QTest::newRow("by id") << Column::Id;
}

void TestListProperties::aLongListIsInOrder()
{
    QFETCH(const Column, column);
    Dice dice(10);
    std::vector<Connection> rows(70000); // more than one slice of the sort
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].id.value = u"%1-%2"_s.arg(dice.below(1000)).arg(i);
        rows[i].name = u"a connection of the department %1"_s.arg(dice.below(20000));
        rows[i].state = dice.below(2) ? ConnectionState::Active : ConnectionState::Inactive;
    }
    ConnectionTableModel model;
    model.sort(int(column));
    model.setConnections(u"e"_s, rows);
    QVERIFY(model.isWorking());
    settle(model);
    QCOMPARE(model.rowCount(), int(rows.size()));
    QCollator collator(QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    Connection before = *model.connectionAt(model.index(0, 0));
    for (int row = 1; row < model.rowCount(); ++row) {
        const Connection now = *model.connectionAt(model.index(row, 0));
        int order = 0;
        if (column == Column::Name)
            order = collator.compare(before.name, now.name);
        else if (column == Column::State)
            order = int(before.state) - int(now.state);
        QVERIFY(order < 0 || (order == 0 && before.id.value < now.id.value));
        before = now;
    }
}

QTEST_GUILESS_MAIN(TestListProperties)
#include "tst_listproperties.moc"
