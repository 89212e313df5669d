// SPDX-License-Identifier: Apache-2.0
#include "models/item/audittablemodel.h"
#include "models/item/coveragemodel.h"
#include "models/item/displaytext.h"
#include "models/item/endpointlistmodel.h"
#include "models/item/impacttreemodel.h"
#include "models/item/plaintext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

Dependent dependent(const QString &kind, const QString &id, Effect effect,
                    std::vector<DependentKey> via = {})
{
    Dependent made;
    made.key = {kind, id};
    made.name = id.toUpper();
    made.effect = effect;
    made.relation = via.empty() ? Relation::Direct : Relation::Indirect;
    made.via = std::move(via);
    made.activity = Activity::Active;
    made.evidence = u"connectionId"_s;
    return made;
}

Impact anImpact()
{
    Impact impact;
    impact.dependents = {
        dependent(u"agent"_s, u"a1"_s, Effect::Breaks, {{u"profile"_s, u"p1"_s}}),
        dependent(u"llm-judge"_s, u"j1"_s, Effect::Breaks, {{u"profile"_s, u"gone"_s}}),
        dependent(u"profile"_s, u"p1"_s, Effect::Blocks),
        dependent(u"profile"_s, u"p2"_s, Effect::Blocks),
    };
    return impact;
}

QString sketch(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString inner = sketch(model, index);
        parts.append(index.data().toString()
                     + (inner.isEmpty() ? QString() : u"{"_s + inner + u"}"_s));
    }
    return parts.join(u' ');
}

void checkBounds(const QAbstractItemModel &model)
{
    const int rows = model.rowCount();
    const int columns = model.columnCount();
    QVERIFY(!model.index(-1, 0).isValid());
    QVERIFY(!model.index(0, -1).isValid());
    QVERIFY(!model.index(rows, 0).isValid());
    QVERIFY(!model.index(0, columns).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(columns, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
}

} // namespace

class TestItemModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dependentsAreGroupedByEffectWithCounts();
    void throughNamesWhatStandsBetween();
    void anImpactThatIsTakenAwayLeavesNothing();
    void coverageSaysHowFarItGot_data();
    void coverageSaysHowFarItGot();
    void aPlaceThatWasNotReadHasNoNumber();
    void whatNobodyCouldSeeComesFirst();
    void theAuditShowsWhatItIsGiven();
    void endpointsAreMergedByName();
    void nothingIsOutOfRange();
    void everyWordHasATextAndAPicture();
};

void TestItemModels::dependentsAreGroupedByEffectWithCounts()
{
    ImpactTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setImpact(anImpact());
    QCOMPARE(sketch(model), u"Blocks deletion (2){P1 P2} Will break (2){A1 J1}"_s);
    const QModelIndex branch = model.index(0, 0);
    QVERIFY(!model.dependentAt(branch));
    QCOMPARE(model.dependentAt(model.index(1, 0, branch))->key.id, u"p2"_s);
    QCOMPARE(branch.data(IconNameRole).toString(), u"effect-blocks"_s);
}

void TestItemModels::throughNamesWhatStandsBetween()
{
    ImpactTreeModel model;
    model.setImpact(anImpact());
    const int through = int(ImpactTreeModel::Column::Through);
    const QModelIndex blocks = model.index(0, 0);
    const QModelIndex breaks = model.index(1, 0);
    QCOMPARE(model.index(0, through, blocks).data().toString(), u"directly"_s);
    QCOMPARE(model.index(0, through, breaks).data().toString(), u"P1"_s);
    QCOMPARE(model.index(1, through, breaks).data().toString(), u"profile:gone"_s);
}

void TestItemModels::anImpactThatIsTakenAwayLeavesNothing()
{
    ImpactTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setImpact(anImpact());
    model.setImpact(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
    model.setImpact(Impact());
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::coverageSaysHowFarItGot_data()
{
    QTest::addColumn<std::vector<CoverageStatus>>("statuses");
    QTest::addColumn<int>("found");
    QTest::addColumn<QString>("summary");
    using enum CoverageStatus;
    QTest::newRow("all read, none")
        << std::vector{Complete, Complete, NotInstalled} << 0 << u"0 found in 3 of 3 kinds"_s;
    QTest::newRow("one failed") << std::vector{Complete, Failed} << 2
                                << u"2 found in 1 of 2 kinds. 1 not read to the end"_s;
    QTest::newRow("one refused, one cut") << std::vector{Forbidden, Partial} << 0
                                          << u"0 found in 0 of 2 kinds. 2 not read to the end"_s;
    QTest::newRow("one unseen") << std::vector{Complete, Invisible} << 0
                                << u"0 found in 1 of 2 kinds. 1 cannot be seen from outside"_s;
}

void TestItemModels::coverageSaysHowFarItGot()
{
    QFETCH(const std::vector<CoverageStatus>, statuses);
    QFETCH(const int, found);
    QFETCH(const QString, summary);
    std::vector<Coverage> coverage;
    for (const CoverageStatus status : statuses)
        coverage.push_back({u"s"_s, u"S"_s, status, {}, 0});
    coverage.front().found = found;
    CoverageModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCoverage(coverage, {});
    QCOMPARE(model.summary(), summary);
    const QDateTime readAt(QDate(2026, 5, 1), QTime(14, 2), Qt::LocalTime);
    model.setCoverage(coverage, readAt.toUTC());
    QVERIFY(model.summary().contains(u", read 14:02"_s));
}

void TestItemModels::aPlaceThatWasNotReadHasNoNumber()
{
    CoverageModel model;
    model.setCoverage({{u"a"_s, u"Agents"_s, CoverageStatus::Failed, u"timed out"_s, 0}}, {});
    QCOMPARE(model.index(0, int(CoverageModel::Column::Found)).data().toString(), u"–"_s);
    QCOMPARE(model.index(0, int(CoverageModel::Column::Status)).data().toString(), u"Not read"_s);
    QCOMPARE(model.index(0, int(CoverageModel::Column::Reason)).data().toString(), u"timed out"_s);
}

void TestItemModels::whatNobodyCouldSeeComesFirst()
{
    CoverageModel model;
    model.setCoverage({{u"a"_s, u"A"_s, CoverageStatus::Complete, {}, 0},
                       {u"b"_s, u"B"_s, CoverageStatus::Forbidden, u"no right"_s, 0},
                       {u"c"_s, u"C"_s, CoverageStatus::NotInstalled, {}, 0},
                       {u"d"_s, u"D"_s, CoverageStatus::Invisible, u"no API"_s, 0}},
                      {});
    QCOMPARE(sketch(model), u"B D A C"_s);
}

void TestItemModels::theAuditShowsWhatItIsGiven()
{
    AuditTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    AuditLine line;
    line.event = u"write-ended"_s;
    line.text = u"<b>Done</b>"_s;
    model.setLines({line, line});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, int(AuditTableModel::Column::EventKind)).data().toString(),
             u"write ended"_s);
    QCOMPARE(model.index(1, int(AuditTableModel::Column::Text)).data().toString(), line.text);
}

void TestItemModels::endpointsAreMergedByName()
{
    EndpointListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(sketch(model), u"All endpoints"_s);
    EndpointLine one{u"one"_s, u"S"_s, u"production"_s, EndpointState::Loading, {}, 3};
    const EndpointLine two{u"two"_s, u"S"_s, {}, EndpointState::Failed, u"refused"_s, 4};
    model.setLines({one, two});
    const QPersistentModelIndex second = model.indexOf(u"two"_s);
    QCOMPARE(second.data(EndpointListModel::SecondLineRole).toString(), u"S · Failed"_s);
    QVERIFY(model.index(0).data(EndpointListModel::SecondLineRole).toString().startsWith(u'7'));
    one.state = EndpointState::Complete;
    model.setLine(one);
    QCOMPARE(model.indexOf(u"one"_s).data(IconNameRole).toString(), u"mark-ok"_s);
    model.setLines({two});
    QCOMPARE(second.row(), 1);
    QCOMPARE(model.nameAt(second), u"two"_s);
    QCOMPARE(model.nameAt(model.index(0)), QString());
    QCOMPARE(model.indexOf(u"nobody"_s).row(), 0);
}

void TestItemModels::nothingIsOutOfRange()
{
    ImpactTreeModel tree;
    tree.setImpact(anImpact());
    checkBounds(tree);
    QVERIFY(!tree.index(2, 0, tree.index(0, 0)).isValid());
    QVERIFY(!tree.parent({}).isValid());
    QVERIFY(!tree.dependentAt({}));
    CoverageModel coverage;
    coverage.setCoverage({{}, {}}, {});
    checkBounds(coverage);
    AuditTableModel audit;
    audit.setLines({{}});
    checkBounds(audit);
    EndpointListModel endpoints;
    QVERIFY(!endpoints.index(1).isValid());
    QVERIFY(!endpoints.data({}).isValid());
    QVERIFY(endpoints.nameAt({}).isEmpty());
}

void TestItemModels::everyWordHasATextAndAPicture()
{
    for (const auto state : {ConnectionState::Active, ConnectionState::Inactive,
                             ConnectionState::Unknown, ConnectionState::NoSuchFlag}) {
        QVERIFY(!textOf(state).isEmpty());
        QVERIFY(QFile::exists(
            QStringLiteral(LINCHPIN_SOURCE_DIR "/resources/icons/%1.svg").arg(iconNameOf(state))));
    }
    for (int i = 0; i <= int(Effect::Mentions); ++i)
        QVERIFY(!textOf(static_cast<Effect>(i)).isEmpty()
                && !iconNameOf(static_cast<Effect>(i)).isEmpty());
    for (int i = 0; i <= int(Step::Resuming); ++i)
        QVERIFY(!textOf(static_cast<Step>(i)).isEmpty());
    for (int i = 0; i <= int(EndpointState::Failed); ++i)
        QVERIFY(!textOf(static_cast<EndpointState>(i)).isEmpty()
                && !iconNameOf(static_cast<EndpointState>(i)).isEmpty());
}

QTEST_GUILESS_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
