// SPDX-License-Identifier: Apache-2.0
// Several deletions at once over real HTTP, on the demo endpoint of every system there is: all
// well, cut off at every write and resumed or taken back, trouble with every write, and refusals.
#include "app/demo/demoestates.h"
#include "models/service/catalogue.h"
#include "models/service/runoffers.h"
#include "tests/app/deletion/batchbench.h"
#include "tests/app/deletion/troublerows.h"

#include <QEventLoop>
#include <QSet>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int most = 3; ///< connections in one batch here
constexpr int many = 20; ///< where they have nothing to do with each other

std::unique_ptr<DeletionBench> benchOf(const QString &word, int connections, int dependentsEach)
{
    DemoOptions options;
    options.estate = u"large"_s;
    options.connections = connections;
    options.profilesPerConnection = dependentsEach;
    return std::make_unique<DeletionBench>(word, makeDemoEstate(word, options));
}

/// A small estate: each connection has a dependent, and where that is possible they share some.
std::unique_ptr<DeletionBench> benchOf(const QString &word)
{
    return benchOf(word, most, 1);
}

std::vector<ConnectionId> idsOf(const std::vector<Connection> &rows)
{
    std::vector<ConnectionId> ids;
    std::ranges::transform(rows, std::back_inserter(ids), &Connection::id);
    return ids;
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

bool isThere(DeletionBench &bench, const Plan &plan)
{
    const Result<Impact> impact = bench.review(plan.impact.connection.id);
    return impact.has_value();
}

/// No delete of something gone was sent, and every write has an intent of its own.
QString brokenOnTheWire(DeletionBench &bench, const QString &run)
{
    QSet<QByteArray> gone;
    int sent = 0;
    for (const LoggedRequest &entry : bench.server().log().entries()) {
        sent += entry.isWrite ? 1 : 0;
        if (entry.request.method != "DELETE")
            continue;
        // Two links of one connection are ended by the same address with another body.
        const QByteArray what = entry.request.path + ' ' + entry.request.body;
        if (gone.contains(what))
            return u"a delete of something gone: "_s + QString::fromUtf8(what);
        if (entry.tookEffect)
            gone.insert(what);
    }
    const auto intended = static_cast<int>(writesOf(bench, run).size());
    return sent <= intended ? QString() : u"%1 writes, %2 intents"_s.arg(sent).arg(intended);
}

QByteArray pathOf(const PlannedAction &action)
{
    return action.path.section(u'?', 0, 0).toLatin1();
}

/// Just before and just after the delete the next that was asked about that connection was a read.
QString blindDelete(const RequestLog &log, const Plan &plan)
{
    const PlannedAction &last = plan.actions.back();
    std::vector<const LoggedRequest *> about;
    for (const LoggedRequest &entry : log.entries()) {
        if (entry.request.path == pathOf(last))
            about.push_back(&entry);
    }
    const auto sent = std::ranges::find_if(
        about, [](const LoggedRequest *entry) { return entry->request.method == "DELETE"; });
    if (sent == about.end())
        return last.path + u": no delete"_s;
    const bool isLookedAt = sent != about.begin() && !(*std::prev(sent))->isWrite
        && std::next(sent) != about.end() && !(*std::next(sent))->isWrite;
    return isLookedAt ? QString() : last.path + u": a delete without a look"_s;
}

/// What every end must satisfy, whatever happened on the way.
QString brokenPromise(DeletionBench &bench, const Batch &batch, const QString &run)
{
    const auto states = statesOf(bench, run);
    const QString wire = brokenOnTheWire(bench, run);
    if (!wire.isEmpty())
        return wire;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const QString name = batch.members[i].impact.connection.name;
        const Standing standing = standingOf(states[i]);
        const bool isGone = !isThere(bench, batch.members[i]);
        if (standing == Standing::Gone && !isGone)
            return name + u": says gone, is there"_s;
        if (standing == Standing::Back && isGone)
            return name + u": says kept, is gone"_s;
        if (standing == Standing::Halted && states[i].reason.isEmpty())
            return name + u": halted without a reason"_s;
    }
    return {};
}

} // namespace

class TestBatchRun : public QObject
{
    Q_OBJECT

private:
    struct Begun
    {
        std::unique_ptr<DeletionBench> bench;
        Batch batch;
    };
    QMap<QString, std::vector<ConnectionId>> m_ids;
    QMap<QString, int> m_writes; ///< of a batch when all is well

    Begun begin(const QString &word)
    {
        Begun begun;
        begun.bench = benchOf(word);
        if (!m_ids.contains(word))
            m_ids.insert(word, idsOf(listOf(*begun.bench)));
        auto batch = batchOf(*begun.bench, m_ids.value(word));
        if (!batch)
            qFatal("no batch: %s", qPrintable(batch.error().detail));
        begun.batch = std::move(*batch);
        begun.bench->server().clearLog();
        return begun;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : demoWords())
            QTest::newRow(qPrintable(word)) << word;
    }

    void allWellDeletesThemAll()
    {
        QFETCH_GLOBAL(QString, word);
        Begun begun = begin(word);
        QVERIFY(begun.batch.members.size() >= 2);
        const QString run = carryOut(*begun.bench, begun.batch);
        m_writes.insert(word, begun.bench->server().writes());
        for (const RunState &state : statesOf(*begun.bench, run)) {
            QCOMPARE(state.reason, QString());
            QCOMPARE(state.outcome, Outcome::Deleted);
        }
        QCOMPARE(brokenPromise(*begun.bench, begun.batch, run), QString());
        QVERIFY(!BatchRun::create(begun.bench->session(), begun.bench->journal(), begun.batch, {}));
    }

    void asManyGoAtOnceAsTheEndpointAllowsAndEachIsLookedAt()
    {
        QFETCH_GLOBAL(QString, word);
        const auto bench = benchOf(word, many, 0);
        const auto batch = batchOf(*bench, idsOf(listOf(*bench)));
        QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
        TroubleRule slow; // so that what is asked at once is there at once
        slow.count = 0;
        slow.trouble.delayMs = 5;
        bench->server().addTrouble(slow);
        bench->server().clearLog();
        const QString run = carryOut(*bench, *batch);
        QCOMPARE(bench->server().peakInFlight(), bench->session().access().maxInFlight);
        QCOMPARE(bench->server().log().count("DELETE"), many);
        QCOMPARE(bench->server().writes(), int(writesOf(*bench, run).size()));
        for (const RunState &state : statesOf(*bench, run))
            QCOMPARE(state.outcome, Outcome::Deleted);
        for (const Plan &plan : batch->members)
            QCOMPARE(blindDelete(bench->server().log(), plan), QString());
    }

    void cutOffAtEveryWriteItIsResumed()
    {
        QFETCH_GLOBAL(QString, word);
        for (int write = 1; write <= m_writes.value(word); ++write) {
            Begun begun = begin(word);
            DeletionBench &bench = *begun.bench;
            const QString run =
                carryOut(bench, begun.batch, [&] { return bench.server().writes() >= write; });
            goOn(bench, run, false);
            QCOMPARE(brokenPromise(bench, begun.batch, run), QString());
            for (const RunState &state : statesOf(bench, run))
                QVERIFY2(standingOf(state) == Standing::Gone,
                         qPrintable(u"write %1: %2"_s.arg(write).arg(state.reason)));
        }
    }

    void cutOffAtEveryWriteItIsTakenBackOrSaysWhatIsGone()
    {
        QFETCH_GLOBAL(QString, word);
        for (int write = 1; write <= m_writes.value(word); ++write) {
            Begun begun = begin(word);
            DeletionBench &bench = *begun.bench;
            const QString run =
                carryOut(bench, begun.batch, [&] { return bench.server().writes() >= write; });
            goOn(bench, run, true);
            QCOMPARE(brokenPromise(bench, begun.batch, run), QString());
            if (bench.server().log().count("DELETE") == 0) {
                for (const RunState &state : statesOf(bench, run))
                    QVERIFY2(standingOf(state) == Standing::Back,
                             qPrintable(u"write %1: %2"_s.arg(write).arg(state.reason)));
            }
        }
    }

    void troubleWithOneWriteHurtsOnlyWhatReliesOnIt()
    {
        QFETCH_GLOBAL(QString, word);
        const std::array names{"500", "500 after effect", "cut after effect", "400"};
        for (int write = 1; write <= m_writes.value(word); ++write) {
            const char *name = names.at(static_cast<std::size_t>(write) % names.size());
            const auto row = std::ranges::find_if(troubleRows, [name](const TroubleRow &one) {
                return QByteArrayView(one.name) == name;
            });
            Begun begun = begin(word);
            TroubleRule rule = row->rule();
            rule.onlyWrites = true;
            rule.from = write;
            begun.bench->server().addTrouble(rule);
            const QString run = carryOut(*begun.bench, begun.batch);
            begun.bench->server().clearTrouble();
            QCOMPARE(brokenPromise(*begun.bench, begun.batch, run), QString());
        }
    }

    void whatWasCutOffIsOfferedAsAWholeOnly()
    {
        QFETCH_GLOBAL(QString, word);
        Begun begun = begin(word);
        DeletionBench &bench = *begun.bench;
        const QString run =
            carryOut(bench, begun.batch, [&] { return bench.server().writes() >= 1; });
        QVERIFY(unfinishedRuns(bench.journal()).value().empty());
        const auto offers = unfinishedBatches(bench.journal()).value();
        QCOMPARE(offers.size(), 1U);
        QCOMPARE(offers.front().run, run);
        goOn(bench, run, false);
        QVERIFY(unfinishedBatches(bench.journal()).value().empty());
    }

    void driftBeforeTheFirstWriteSendsNothing()
    {
        QFETCH_GLOBAL(QString, word);
        Begun begun = begin(word);
        for (Plan &plan : begun.batch.members)
            plan.impact.connection.name += u" (as it was)"_s;
        const QString run = carryOut(*begun.bench, begun.batch);
        QCOMPARE(begun.bench->server().writes(), 0);
        for (const RunState &state : statesOf(*begun.bench, run))
            QVERIFY(standingOf(state) == Standing::Back);
    }

    void aPlanThatDoesNotFollowFromItsDecisionsIsFoundOut()
    {
        QFETCH_GLOBAL(QString, word);
        const Begun begun = begin(word);
        const System &system = begun.bench->session().system();
        QVERIFY(isConsistent(system, begun.batch));
        Batch extra = begun.batch;
        extra.members.back().actions.push_back(extra.members.back().actions.back());
        QVERIFY(!isConsistent(system, extra));
        Batch less = begun.batch;
        less.members.front().actions.erase(less.members.front().actions.begin());
        QVERIFY(!isConsistent(system, less));
        QCOMPARE(begun.bench->server().writes(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBatchRun)
#include "tst_batchrun.moc"
