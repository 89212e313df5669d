// SPDX-License-Identifier: Apache-2.0
// Several connections that were deleted at once come back from their one backup, over real HTTP, on
// the demo endpoint of every system there is: what they shared is there once and hangs on all of
// them again, or it is said why not.
#include "app/demo/demoestates.h"
#include "models/service/catalogue.h"
#include "models/systems/wayback.h"
#include "tests/app/deletion/batchbench.h"
#include "tests/app/deletion/troublerows.h"

#include <QEventLoop>
#include <QTest>

#include <algorithm>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int most = 3; ///< connections in one batch here

std::unique_ptr<DeletionBench> benchOf(const QString &word)
{
    DemoOptions options;
    options.estate = u"large"_s;
    options.connections = most;
    return std::make_unique<DeletionBench>(word, makeDemoEstate(word, options));
}

std::vector<Connection> listOf(DeletionBench &bench)
{
    Catalogue catalogue(bench.session());
    QEventLoop loop;
    QObject::connect(&catalogue, &Catalogue::statusChanged, &loop, [&] {
        if (catalogue.status() != Catalogue::Status::Loading)
            loop.quit();
    });
    catalogue.refresh();
    if (catalogue.status() == Catalogue::Status::Loading)
        loop.exec();
    return catalogue.rows();
}

/// Every connection and what hangs on it directly, by names: ids are new afterwards.
QStringList worldOf(DeletionBench &bench)
{
    QStringList lines;
    for (const Connection &connection : listOf(bench)) {
        lines << connection.name;
        const auto impact = bench.review(connection.id);
        if (!impact)
            continue;
        for (const Dependent &row : impact->dependents) {
            if (row.relation == Relation::Direct)
                lines << u"%1 < %2 %3"_s.arg(connection.name, row.key.kind, row.name);
        }
    }
    lines.sort();
    return lines;
}

QByteArray secretFor(const QString &)
{
    return "CANARY-typed-again";
}

/// A batch that was deleted, its backup, and the world before.
struct Deleted
{
    std::unique_ptr<DeletionBench> bench;
    Backup backup;
    QStringList before;
    QStringList after;
};

Deleted deleted(const QString &word)
{
    Deleted made{.bench = benchOf(word), .backup = {}, .before = {}, .after = {}};
    DeletionBench &bench = *made.bench;
    made.before = worldOf(bench);
    std::vector<ConnectionId> ids;
    for (const Connection &connection : listOf(bench))
        ids.push_back(connection.id);
    const auto batch = batchOf(bench, ids);
    if (!batch)
        qFatal("no batch: %s", qPrintable(batch.error().detail));
    made.backup = bench.backUp(batch->members);
    const QString run = carryOut(bench, *batch);
    for (const RunState &state : statesOf(bench, run)) {
        if (state.outcome != Outcome::Deleted)
            qFatal("not deleted: %s", qPrintable(state.reason));
    }
    made.after = worldOf(bench);
    bench.server().clearLog();
    return made;
}

/// What was there before and is not there now, without being said by a step that was left out.
QStringList lostInSilence(const Deleted &world, const QStringList &now, const RestoreState &state)
{
    const auto steps = wayBack(world.bench->session().system(), world.backup);
    QStringList lost;
    for (const QString &line : world.before) {
        if (now.contains(line))
            continue;
        bool isSaid = false;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const bool isLeftOut =
                state.steps[i].state == RestoreStepState::LeftOut && !state.steps[i].note.isEmpty();
            isSaid = isSaid || (isLeftOut && line.contains(steps[i].name));
        }
        if (!isSaid)
            lost << line;
    }
    return lost;
}

QStringList thereTwice(const QStringList &now)
{
    QStringList twice;
    for (const QString &line : now) {
        if (now.count(line) > 1 && !twice.contains(line))
            twice << line;
    }
    return twice;
}

} // namespace

class TestBatchRestore : public QObject
{
    Q_OBJECT

private:
    QMap<QString, int> m_writes; ///< of a way back when all is well
    QMap<QString, QStringList> m_back; ///< the world after it

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : demoWords())
            QTest::newRow(qPrintable(word)) << word;
    }

    void allOfThemComeBackFromOneBackup()
    {
        QFETCH_GLOBAL(QString, word);
        Deleted world = deleted(word);
        DeletionBench &bench = *world.bench;
        QCOMPARE(world.backup.parts(), std::size_t(most));
        QCOMPARE(restorePhrase(world.backup), u"restore 3 connections"_s);
        const auto state = bench.restore(world.backup, secretFor);
        QVERIFY(state);
        QCOMPARE(state->reason, QString());
        QCOMPARE(state->outcome, RestoreOutcome::Restored);
        const QStringList now = worldOf(bench);
        QCOMPARE(lostInSilence(world, now, *state), QStringList());
        QCOMPARE(thereTwice(now), thereTwice(world.before));
        QVERIFY(now.size() > world.after.size());
        QCOMPARE(brokenOnTheWire(bench.server().log(), bench.restoreWrites()), QString());
        m_writes.insert(word, bench.server().writes());
        m_back.insert(word, now);
        QVERIFY(m_writes.value(word) >= most);
        QVERIFY(!bench.allFiles().contains("CANARY"));
        QVERIFY(!bench.restore(world.backup, secretFor)); // a backup is used once
        QCOMPARE(bench.server().writes(), m_writes.value(word));
    }

    void cutOffAtEveryWriteItGoesOnAndMakesNothingTwice()
    {
        QFETCH_GLOBAL(QString, word);
        for (int write = 1; write <= m_writes.value(word); ++write) {
            Deleted world = deleted(word);
            DeletionBench &bench = *world.bench;
            TroubleRule rule;
            rule.trouble = troubleFrom(write % 2 ? u"close-after-effect"_s : u"status"_s).value();
            rule.trouble.status = write % 2 ? 0 : 503;
            rule.onlyWrites = true;
            rule.from = write;
            rule.count = 0;
            bench.server().addTrouble(rule);
            QVERIFY(bench.restore(world.backup, secretFor));
            bench.server().clearTrouble();
            (void)bench.restore(world.backup, secretFor); // refused if it is restored already
            const QStringList now = worldOf(bench);
            QVERIFY2(now == m_back.value(word),
                     qPrintable(u"write %1:\n"_s.arg(write) + now.join(u'\n')));
        }
    }

    void secretsSayWhoseTheyAre()
    {
        QFETCH_GLOBAL(QString, word);
        const Deleted world = deleted(word);
        const auto steps = wayBack(world.bench->session().system(), world.backup);
        QStringList names;
        for (const RestoreStep &step : steps)
            names += step.secrets;
        QCOMPARE(names.removeDuplicates(), 0);
        for (const QString &name : names)
            QVERIFY2(name.contains(u':') && name.contains(u'/'), qPrintable(name));
        RestoreRun::Options options;
        for (const QString &name : names.mid(1))
            options.secrets.insert(name, "x");
        if (names.isEmpty())
            return;
        QVERIFY(!RestoreRun::create(world.bench->session(), world.bench->journal(), world.backup,
                                    std::move(options)));
        QCOMPARE(world.bench->server().writes(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBatchRestore)
#include "tst_batchrestore.moc"
