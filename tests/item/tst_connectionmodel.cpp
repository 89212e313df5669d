// SPDX-License-Identifier: Apache-2.0
#include "models/item/connectiontablemodel.h"
#include "models/item/displaytext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

/// "a:Alpha:active b:Beta:inactive" to connections; the state may be left out.
std::vector<Connection> connections(const QString &sketch)
{
    std::vector<Connection> rows;
    for (const QString &word : sketch.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(u':');
        Connection row;
        row.id.value = parts.at(0);
        row.name = parts.value(1, parts.at(0));
        row.state = connectionStateFrom(parts.value(2, u"active"_s));
        row.type = u"openai"_s;
        rows.push_back(row);
    }
    return rows;
}

QString sketch(const ConnectionTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names.join(u' ');
}

} // namespace

class TestConnectionModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreSortedForPeople();
    void aRefreshMergesAndKeepsPersistentIndexes();
    void aRefreshThatChangesNothingIsSilent();
    void aRefreshOfOneEndpointLeavesTheOthersAlone();
    void equalIdsOfTwoEndpointsAreTwoConnections();
    void whatAnEndpointIsStandsInItsRowsAndIsFound();
    void anIdNamedTwiceIsOneRow();
    void pagesArriveInPlace();
    void theFilterFindsWordsInAnyColumn_data();
    void theFilterFindsWordsInAnyColumn();
    void theFilterKnowsHowNamesAreWritten_data();
    void theFilterKnowsHowNamesAreWritten();
    void filteringKeepsTheSelectionWhileItIsShown();
    void filteringManyRowsTakesAtMostOneRemovalAndOneInsertion();
    void sortingKeepsPersistentIndexes();
    void sortingIsStableAndReversible();
    void randomMergesAgreeWithAPlainModel();
    void whatIsOutOfRangeHasNoData();
    void controlCharactersAreShownNotObeyed();
    void toolTipsAreLiteral();
};

void TestConnectionModel::rowsAreSortedForPeople()
{
    ConnectionTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConnections(u"e"_s, connections(u"1:zebra 2:Apple 3:conn10 4:conn9 5:Éclair"_s));
    QCOMPARE(sketch(model), u"Apple conn9 conn10 Éclair zebra"_s);
}

void TestConnectionModel::aRefreshMergesAndKeepsPersistentIndexes()
{
    ConnectionTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConnections(u"e"_s, connections(u"1:A:active 2:B:active"_s));
    const QPersistentModelIndex a = model.index(0, 0);
    const QPersistentModelIndex b = model.index(1, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setConnections(u"e"_s, connections(u"2:B:inactive 3:C:active"_s));
    QCOMPARE(sketch(model), u"B C"_s);
    QVERIFY(!a.isValid());
    QCOMPARE(b.row(), 0);
    const int state = int(ConnectionTableModel::Column::State);
    QCOMPARE(b.sibling(0, state).data().toString(), u"Inactive"_s);
    QCOMPARE(b.sibling(0, state).data(IconNameRole).toString(), u"state-inactive"_s);
    QCOMPARE(reset.count(), 0);
}

void TestConnectionModel::aRefreshThatChangesNothingIsSilent()
{
    ConnectionTableModel model;
    model.setConnections(u"e"_s, connections(u"1:A 2:B"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setConnections(u"e"_s, connections(u"2:B 1:A"_s));
    QCOMPARE(changed.count() + layout.count() + inserted.count() + removed.count(), 0);
}

void TestConnectionModel::aRefreshOfOneEndpointLeavesTheOthersAlone()
{
    ConnectionTableModel model;
    model.setConnections(u"one"_s, connections(u"1:A 2:B"_s));
    model.setConnections(u"two"_s, connections(u"1:C"_s));
    model.setConnections(u"one"_s, {});
    QCOMPARE(sketch(model), u"C"_s);
    QCOMPARE(model.total(), 1);
    model.setEndpoint(u"one"_s);
    QCOMPARE(model.total(), 0);
}

void TestConnectionModel::equalIdsOfTwoEndpointsAreTwoConnections()
{
    ConnectionTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConnections(u"one"_s, connections(u"1:same"_s));
    model.setConnections(u"two"_s, connections(u"1:same"_s));
    QCOMPARE(model.rowCount(), 2);
    const auto first = model.refAt(model.index(0, 0));
    const auto second = model.refAt(model.index(1, 0));
    QVERIFY(first && second && *first != *second);
    QCOMPARE(model.indexOf(*second).row(), 1);
    model.setEndpoint(first->endpoint);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.indexOf(*second).isValid());
    QVERIFY(model.find(*second));
}

void TestConnectionModel::whatAnEndpointIsStandsInItsRowsAndIsFound()
{
    ConnectionTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<Connection> rows = connections(u"1:A 2:B"_s);
    rows.back().scope.insert(u"project"_s, u"Back Office"_s);
    model.setConnections(u"one"_s, rows);
    model.setConnections(u"two"_s, connections(u"1:C"_s));
    const auto column = [&model](ConnectionTableModel::Column which) {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, int(which)).data().toString());
        return texts.join(u'|');
    };
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setEndpointFacts(u"one"_s, u"Zeta"_s, u"Shop"_s); // also after the rows
    model.setEndpointFacts(u"two"_s, u"Alpha"_s, {});
    QCOMPARE(changed.size(), 2);
    model.setEndpointFacts(u"two"_s, u"Alpha"_s, {});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(column(ConnectionTableModel::Column::System), u"Zeta|Zeta|Alpha"_s);
    QCOMPARE(column(ConnectionTableModel::Column::Scope), u"Shop|Back Office|"_s);
    model.sort(int(ConnectionTableModel::Column::System));
    QCOMPARE(sketch(model), u"C A B"_s);
    model.setEndpointFacts(u"two"_s, u"Zulu"_s, {}); // the order follows
    QCOMPARE(sketch(model), u"A B C"_s);
    model.setFilter(u"zeta"_s);
    QCOMPARE(sketch(model), u"A B"_s);
    model.setFilter(u"office"_s);
    QCOMPARE(sketch(model), u"B"_s);
    model.setFilter(u"alpha"_s);
    QCOMPARE(sketch(model), QString());
}

void TestConnectionModel::anIdNamedTwiceIsOneRow()
{
    ConnectionTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConnections(u"e"_s, connections(u"1:A 1:B 2:C"_s));
    QCOMPARE(sketch(model), u"A C"_s);
    QCOMPARE(model.total(), 2);
}

void TestConnectionModel::pagesArriveInPlace()
{
    ConnectionTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addConnections(u"e"_s, connections(u"1:B 2:D"_s));
    const QPersistentModelIndex d = model.index(1, 0);
    model.addConnections(u"e"_s, connections(u"3:A 4:C 5:E"_s));
    QCOMPARE(sketch(model), u"A B C D E"_s);
    QCOMPARE(d.row(), 3);
}

void TestConnectionModel::theFilterFindsWordsInAnyColumn_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing typed") << u""_s << u"Billing Müller Writer"_s;
    QTest::newRow("only blanks") << u"   "_s << u"Billing Müller Writer"_s;
    QTest::newRow("part of a name") << u"ill"_s << u"Billing"_s;
    QTest::newRow("case does not matter") << u"WRITER"_s << u"Writer"_s;
    QTest::newRow("accents do not matter") << u"muller"_s << u"Müller"_s;
    QTest::newRow("accents are found too") << u"MÜLL"_s << u"Müller"_s;
    QTest::newRow("the state by its word") << u"inactive"_s << u"Writer"_s;
    QTest::newRow("the id") << u"id-2"_s << u"Müller"_s;
    QTest::newRow("the endpoint") << u"prod"_s << u"Billing Müller Writer"_s;
    QTest::newRow("every word, in any order") << u"prod bill"_s << u"Billing"_s;
    QTest::newRow("one word missing") << u"bill test"_s << u""_s;
    QTest::newRow("no match across columns") << u"billingopenai"_s << u""_s;
}

void TestConnectionModel::theFilterFindsWordsInAnyColumn()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, shown);
    ConnectionTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConnections(u"prod"_s,
                         connections(u"id-1:Billing id-2:Müller id-3:Writer:inactive"_s));
    model.setFilter(filter);
    QCOMPARE(sketch(model), shown);
    QCOMPARE(model.total(), 3);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3);
}

void TestConnectionModel::theFilterKnowsHowNamesAreWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("sharp s by two") << u"Straße"_s << u"strasse"_s << true;
    QTest::newRow("two by a sharp s") << u"STRASSE"_s << u"straße"_s << true;
    QTest::newRow("a large sharp s") << u"STRAẞE"_s << u"strasse"_s << true;
    QTest::newRow("half way to it") << u"Straße"_s << u"stras"_s << true;
    QTest::newRow("one accent typed after the letter") << u"Café"_s << u"cafe\u0301"_s << true;
    QTest::newRow("stored after the letter") << u"Cafe\u0301"_s << u"CAFÉ"_s << true;
    QTest::newRow("a dotted capital i") << u"İstanbul"_s << u"istanbul"_s << true;
    QTest::newRow("a capital i") << u"ISTANBUL"_s << u"istanbul"_s << true;
    QTest::newRow("an i without a dot is another letter") << u"ışık"_s << u"isik"_s << false;
    QTest::newRow("ligature") << u"ﬁnance"_s << u"fin"_s << true;
    QTest::newRow("right to left") << u"שלום"_s << u"לום"_s << true;
    QTest::newRow("emoji") << u"ops 🚀 x"_s << u"🚀"_s << true;
    QTest::newRow("another emoji") << u"ops 🚀"_s << u"🚁"_s << false;
    QTest::newRow("syllables") << u"한국"_s << u"국"_s << true;
    QTest::newRow("wide letters") << u"ＡＢＣ"_s << u"abc"_s << true;
}

void TestConnectionModel::theFilterKnowsHowNamesAreWritten()
{
    QFETCH(const QString, name);
    QFETCH(const QString, filter);
    QFETCH(const bool, isFound);
    Connection row;
    row.id.value = u"1"_s;
    row.name = name;
    ConnectionTableModel model;
    model.setConnections(u"e"_s, {row});
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), isFound ? 1 : 0);
}

void TestConnectionModel::filteringKeepsTheSelectionWhileItIsShown()
{
    ConnectionTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConnections(u"e"_s, connections(u"1:alpha 2:beta 3:gamma 4:alphabet"_s));
    const QPersistentModelIndex alphabet = model.indexOf({u"e"_s, {u"4"_s}});
    const QPersistentModelIndex beta = model.indexOf({u"e"_s, {u"2"_s}});
    model.setFilter(u"alpha"_s);
    QCOMPARE(alphabet.row(), 1);
    QVERIFY(!beta.isValid());
    model.setFilter({});
    QCOMPARE(alphabet.data().toString(), u"alphabet"_s);
}

void TestConnectionModel::filteringManyRowsTakesAtMostOneRemovalAndOneInsertion()
{
    QString text;
    for (int i = 0; i < 1000; ++i)
        text += u"%1:%2-%1 "_s.arg(i).arg(i % 2 ? u"odd"_s : u"even"_s);
    ConnectionTableModel model;
    model.setConnections(u"e"_s, connections(text));
    model.sort(int(ConnectionTableModel::Column::Id));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setFilter(u"odd"_s);
    QCOMPARE(model.rowCount(), 500);
    model.setFilter(u"even"_s);
    QCOMPARE(model.rowCount(), 500);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(inserted.count(), 2);
}

void TestConnectionModel::sortingKeepsPersistentIndexes()
{
    ConnectionTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConnections(u"e"_s, connections(u"1:C:inactive 2:A:active 3:B:unknown"_s));
    const QPersistentModelIndex c = model.index(2, 1);
    model.sort(int(ConnectionTableModel::Column::Name), Qt::DescendingOrder);
    QCOMPARE(sketch(model), u"C B A"_s);
    QCOMPARE(c.row(), 0);
    model.sort(int(ConnectionTableModel::Column::State));
    QCOMPARE(sketch(model), u"A C B"_s);
    QCOMPARE(c.row(), 1);
    model.sort(99);
    model.sort(-1);
    QCOMPARE(sketch(model), u"A C B"_s);
}

void TestConnectionModel::sortingIsStableAndReversible()
{
    ConnectionTableModel model;
    model.setConnections(u"e"_s, connections(u"3:same 1:same 2:same"_s));
    const auto ids = [&model] {
        QString text;
        for (int row = 0; row < model.rowCount(); ++row)
            text += model.refAt(model.index(row, 0))->id.value;
        return text;
    };
    QCOMPARE(ids(), u"123"_s);
    model.sort(int(ConnectionTableModel::Column::Id), Qt::DescendingOrder);
    QCOMPARE(ids(), u"321"_s);
    model.sort(int(ConnectionTableModel::Column::Name), Qt::DescendingOrder);
    QCOMPARE(ids(), u"123"_s);
}

void TestConnectionModel::randomMergesAgreeWithAPlainModel()
{
    std::mt19937 random(17);
    const auto draw = [&random](int below) { return int(random() % unsigned(below)); };
    ConnectionTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 150; ++round) {
        QString text;
        for (int id = 0; id < 12; ++id) {
            if (draw(3) > 0)
                text += u"%1:n%2 "_s.arg(id).arg(draw(20));
        }
        const std::vector<Connection> rows = connections(text);
        const QString endpoint = draw(2) ? u"a"_s : u"b"_s;
        model.setFilter(draw(2) ? QString() : u"n1"_s);
        model.setConnections(endpoint, rows);
        model.setFilter({});
        model.setEndpoint(endpoint);
        QCOMPARE(model.rowCount(), int(rows.size()));
        for (const Connection &row : rows) {
            const QModelIndex shown = model.indexOf({endpoint, row.id});
            QVERIFY(shown.isValid());
            QCOMPARE(*model.connectionAt(shown), row);
        }
        model.setEndpoint({});
    }
}

void TestConnectionModel::whatIsOutOfRangeHasNoData()
{
    ConnectionTableModel model;
    model.setConnections(u"e"_s, connections(u"1:A"_s));
    QVERIFY(!model.index(-1, 0).isValid());
    QVERIFY(!model.index(1, 0).isValid());
    QVERIFY(!model.index(0, model.columnCount()).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!model.refAt({}));
    QVERIFY(!model.connectionAt({}));
    QVERIFY(!model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    ConnectionTableModel other;
    other.setConnections(u"e"_s, connections(u"1:A"_s));
    QVERIFY(!model.refAt(other.index(0, 0)));
}

void TestConnectionModel::controlCharactersAreShownNotObeyed()
{
    Connection row;
    row.id.value = u"1"_s;
    row.name = u"two\nlines \u202Egnp.exe"_s;
    ConnectionTableModel model;
    model.setConnections(u"e"_s, {row});
    const QString shown = model.index(0, 0).data().toString();
    QVERIFY(!shown.contains(u'\n'));
    QVERIFY(!shown.contains(QChar(0x202e)));
}

void TestConnectionModel::toolTipsAreLiteral()
{
    Connection row;
    row.id.value = u"1"_s;
    row.name = u"<b>safe</b><img src=x>"_s;
    ConnectionTableModel model;
    model.setConnections(u"e"_s, {row});
    QCOMPARE(model.index(0, 0).data().toString(), row.name);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(),
             u"<qt>&lt;b&gt;safe&lt;/b&gt;&lt;img src=x&gt;</qt>"_s);
}

QTEST_GUILESS_MAIN(TestConnectionModel)
#include "tst_connectionmodel.moc"
