// SPDX-License-Identifier: Apache-2.0
#include "models/item/displaytext.h"
#include "models/item/findingtablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

std::vector<FindingLine> lines()
{
    return {{{u"here"_s, {u"a"_s}}, u"changed"_s, u"mark-ok"_s, {u"Müller"_s, u"one"_s}},
            {{u"here"_s, {u"b"_s}}, u"vanished"_s, u"mark-ok"_s, {u"b\u202Eevil"_s, u"two"_s}},
            {{u"here"_s, {u"c"_s}}, u"changed"_s, u"mark-ok"_s, {u"third"_s}}};
}

} // namespace

class FindingModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filterByWordsAndGroup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("ids");
        QTest::newRow("everything") << u""_s << u""_s << u"abc"_s;
        QTest::newRow("a word") << u"two"_s << u""_s << u"b"_s;
        QTest::newRow("without accents") << u"muller"_s << u""_s << u"a"_s;
        QTest::newRow("every word counts") << u"muller two"_s << u""_s << u""_s;
        QTest::newRow("a group") << u""_s << u"changed"_s << u"ac"_s;
        QTest::newRow("both") << u"third"_s << u"changed"_s << u"c"_s;
        QTest::newRow("no such group") << u""_s << u"appeared"_s << u""_s;
    }
    void filterByWordsAndGroup()
    {
        QFETCH(QString, text);
        QFETCH(QString, group);
        QFETCH(QString, ids);
        FindingTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings({u"Connection"_s, u"What"_s}, lines());
        model.setFilter(text, group);
        QString seen;
        for (int row = 0; row < model.rowCount(); ++row)
            seen += model.refAt(model.index(row, 0))->id.value;
        QCOMPARE(seen, ids);
        QCOMPARE(model.total(), 3);
        QCOMPARE(model.shown().size(), size_t(ids.size()));
    }

    void cellsAreShownLiterallyAndMissingOnesAreEmpty()
    {
        FindingTableModel model;
        model.setFindings({u"Connection"_s, u"What"_s}, lines());
        QCOMPARE(model.index(1, 0).data().toString(), u"b\\u{202e}evil"_s);
        QCOMPARE(model.index(2, 1).data().toString(), QString());
        QCOMPARE(model.index(0, 0).data(IconNameRole).toString(), u"mark-ok"_s);
        QVERIFY(!model.index(0, 1).data(IconNameRole).isValid());
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"What"_s);
        QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model.data({}).isValid());
        QVERIFY(!model.refAt({}));
    }
};

QTEST_GUILESS_MAIN(FindingModelTest)
#include "tst_findingmodel.moc"
