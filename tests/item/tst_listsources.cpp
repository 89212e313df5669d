// SPDX-License-Identifier: Apache-2.0
// Lists that are read where they are packed, and the marks of protected rows.
#include "models/item/connectiontablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<Connection>;

Rows numbered(int first, int count)
{
    Rows rows;
    for (int i = first; i < first + count; ++i) {
        Connection row;
        row.id.value = u"id-%1"_s.arg(i, 5, 10, QChar(u'0'));
        row.name = u"name %1"_s.arg(i, 5, 10, QChar(u'0'));
        rows.push_back(row);
    }
    return rows;
}

/// Gives so many rows in pieces of a hundred, then fails if it has to.
ConnectionSource sourceOf(int rows, std::optional<ApiError> error = {})
{
    return [rows, error](const std::function<void(Rows)> &take) -> Result<void> {
        for (int at = 0; at < rows; at += 100)
            take(numbered(at, std::min(100, rows - at)));
        if (error)
            return failure(*error);
        return {};
    };
}

void settle(const ConnectionTableModel &model)
{
    QTRY_VERIFY_WITH_TIMEOUT(!model.isWorking(), 60000);
}

QStringList names(const ConnectionTableModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.connectionAt(model.index(row, 0))->name;
    return all;
}

ProtectionRule ruleFor(const QString &pattern)
{
    ProtectionRule rule;
    rule.namePattern = pattern;
    rule.reason = u"somebody needs it"_s;
    return rule;
}

QStringList protectedNames(const ConnectionTableModel &model)
{
    QStringList all;
    for (const Connection &row : model.connectionsOf(u"one"_s)) {
        if (row.traits.contains(protectedTrait))
            all << row.name;
    }
    all.sort();
    return all;
}

const EndpointIdentity identity{u"umbraco"_s, u"https://cms.example"_s, {}};

} // namespace

class TestListSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSourceIsReadOnAnotherThreadAndShownWhole()
    {
        ConnectionTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::atomic<QThread *> reader = nullptr;
        model.readConnections(u"one"_s,
                              [&reader](const std::function<void(Rows)> &take) -> Result<void> {
                                  reader = QThread::currentThread();
                                  return sourceOf(450)(take);
                              });
        QVERIFY(model.isWorking());
        settle(model);
        QVERIFY(reader.load() != QThread::currentThread());
        QCOMPARE(model.rowCount(), 450);
        QCOMPARE(model.connectionsOf(u"one"_s), numbered(0, 450));
        QVERIFY(model.connectionsOf(u"two"_s).empty());
    }

    void itsFirstRowsAreShownBeforeAndStay()
    {
        ConnectionTableModel model;
        model.addConnections(u"one"_s, numbered(0, 100));
        model.readConnections(u"one"_s, sourceOf(450));
        QCOMPARE(model.rowCount(), 100);
        const QPersistentModelIndex kept = model.index(70, 0);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        settle(model);
        QCOMPARE(model.rowCount(), 450);
        QCOMPARE(kept.row(), 70);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(inserted.size(), 1);
    }

    void whatIsNotInTheSourceGoes()
    {
        ConnectionTableModel model;
        model.setConnections(u"one"_s, numbered(90, 20));
        model.setConnections(u"two"_s, numbered(500, 3));
        model.readConnections(u"one"_s, sourceOf(100));
        settle(model);
        QCOMPARE(model.connectionsOf(u"one"_s).size(), 100U);
        QCOMPARE(model.connectionsOf(u"two"_s), numbered(500, 3));
    }

    void ofASourceThatFailsNothingIsShown()
    {
        ConnectionTableModel model;
        QSignalSpy failed(&model, &ConnectionTableModel::sourceFailed);
        model.addConnections(u"one"_s, numbered(0, 100));
        model.addConnections(u"two"_s, numbered(0, 5));
        model.readConnections(
            u"one"_s,
            sourceOf(300, ApiError{.kind = ApiError::Kind::Malformed, .detail = u"cut"_s}));
        settle(model);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.connectionsOf(u"one"_s).size(), 0U);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.front().at(0).toString(), u"one"_s);
        QCOMPARE(failed.front().at(1).value<ApiError>().detail, u"cut"_s);
    }

    void aSourceThatIsLeftBeforeItWasReadShowsNothing()
    {
        ConnectionTableModel model;
        model.readConnections(u"one"_s, sourceOf(450));
        model.setConnections(u"one"_s, Rows());
        settle(model);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.connectionsOf(u"one"_s).empty());
    }

    void aModelThatGoesWhileASourceIsReadTakesNoHarm()
    {
        auto model = std::make_unique<ConnectionTableModel>();
        model->readConnections(u"one"_s, sourceOf(3000));
        model.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    void rowsAreMarkedWheneverTheyCome_data()
    {
        QTest::addColumn<int>("patience");
        QTest::newRow("at once") << 4000;
        QTest::newRow("by way of another thread") << 0;
    }
    void rowsAreMarkedWheneverTheyCome()
    {
        QFETCH(const int, patience);
        ConnectionTableModel model;
        model.setPatience(patience);
        const auto mark = [&model](std::vector<ProtectionRule> rules) {
            model.setMarks(u"one"_s, {identity, std::move(rules)});
            settle(model);
        };
        model.addConnections(u"one"_s, numbered(0, 3));
        model.addConnections(u"two"_s, numbered(0, 3));
        mark({ruleFor(u"*2"_s), ruleFor(u"*9"_s)});
        QCOMPARE(protectedNames(model), (QStringList{u"name 00002"_s}));
        model.addConnections(u"one"_s, numbered(3, 10));
        settle(model);
        QCOMPARE(protectedNames(model),
                 (QStringList{u"name 00002"_s, u"name 00009"_s, u"name 00012"_s}));
        model.readConnections(u"one"_s, sourceOf(20));
        settle(model);
        QCOMPARE(protectedNames(model).size(), 4);
        mark({ruleFor(u"*19"_s)});
        QCOMPARE(protectedNames(model), (QStringList{u"name 00019"_s}));
        mark({});
        QVERIFY(protectedNames(model).isEmpty());
        QVERIFY(model.connectionsOf(u"two"_s) == numbered(0, 3));
        QCOMPARE(model.connectionsOf(u"one"_s), numbered(0, 20));
    }

    void marksThatAreTheSameAreSilent()
    {
        ConnectionTableModel model;
        model.addConnections(u"one"_s, numbered(0, 3));
        model.setMarks(u"one"_s, {identity, {ruleFor(u"*2"_s)}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setPatience(0);
        model.setMarks(u"one"_s, {identity, {ruleFor(u"*2"_s)}});
        QVERIFY(!model.isWorking());
        QCOMPARE(changed.size(), 0);
    }

    void aMarkKeepsOrderAndSelection()
    {
        ConnectionTableModel model;
        model.setConnections(u"one"_s, numbered(0, 50));
        const QPersistentModelIndex kept = model.index(30, 0);
        const QStringList before = names(model);
        model.setMarks(u"one"_s, {identity, {ruleFor(u"*3*"_s)}});
        QCOMPARE(names(model), before);
        QCOMPARE(kept.row(), 30);
    }
};

QTEST_MAIN(TestListSources)
#include "tst_listsources.moc"
