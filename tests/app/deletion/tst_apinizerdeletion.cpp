// SPDX-License-Identifier: Apache-2.0
// Every write and every read of a safe deletion x every trouble, over real HTTP against the demo
// endpoint.
#include "app/demo/apinizer/apinizerdemo.h"
#include "app/demo/apinizer/estates.h"
#include "tests/app/deletion/deletionbench.h"
#include "tests/app/deletion/troublerows.h"

#include <QJsonDocument>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::apinizer::demo;

namespace {

const QString target = u"database/target"_s;

/// One connection to delete, whose password the server hides; two proxies that name it; a
/// neighbour.
demo::Estate smallWorld()
{
    demo::Estate estate = demo::emptyEstate();
    estate.connections = {demo::connectionOf(u"database"_s, u"target"_s),
                          demo::connectionOf(u"database"_s, u"neighbour"_s)};
    estate.proxies = {{.project = u"Shop"_s, .name = u"Names it"_s},
                      {.project = u"Shop"_s, .name = u"Does not"_s}};
    estate.proxies.front().requestPolicies = '[' + demo::logPolicy(u"target"_s) + ']';
    return estate;
}

/// Everything, byte by byte, secrets included.
QString facts(const demo::Estate &estate)
{
    QStringList lines;
    for (const demo::Connection &row : estate.connections) {
        QString line = row.project + u'/' + row.type + u'/' + row.name;
        for (const auto &[name, raw] : row.members)
            line += u' ' + QString::fromUtf8(name + '=' + raw);
        lines << line;
    }
    for (const demo::Proxy &proxy : estate.proxies)
        lines << proxy.name + QString::fromUtf8(proxy.requestPolicies);
    lines.sort();
    return lines.join(u'\n');
}

const demo::Estate &estateOf(DeletionBench &bench)
{
    return dynamic_cast<demo::ApinizerDemo &>(bench.server().estate()).estate();
}

QString brokenPromise(DeletionBench &bench, const demo::Estate &before, const RunState &state)
{
    const demo::Estate &estate = estateOf(bench);
    const bool isGone = estate.find(u"Shop"_s, u"target"_s) == nullptr;
    const bool isSame = facts(estate) == facts(before);
    const QString changes =
        isSame ? QString() : u" was:\n%1\nis:\n%2"_s.arg(facts(before), facts(estate));
    if (const QString broken = brokenOnTheWire(bench.server().log(), bench.writes());
        !broken.isEmpty())
        return broken;
    if (!estate.find(u"Shop"_s, u"neighbour"_s))
        return u"the neighbour is gone"_s;
    return brokenClaim(state, isGone, changes);
}

constexpr int writesOnTheRoad = 2;

} // namespace

class TestApinizerDeletion : public QObject
{
    Q_OBJECT

private:
    struct Begun
    {
        demo::Estate world;
        std::unique_ptr<DeletionBench> bench;
        Plan plan;
    };
    static Begun begin(const demo::Estate &world = smallWorld())
    {
        Begun begun{.world = world};
        begun.bench = std::make_unique<DeletionBench>(u"apinizer"_s,
                                                      std::make_unique<demo::ApinizerDemo>(world));
        begun.bench->setTypedSecrets({{u"password"_s, "CANARY-database"}});
        const auto impact = begun.bench->review({target});
        if (!impact)
            qFatal("no impact: %s", qPrintable(impact.error().sentence()));
        const auto plan = begun.bench->plan(
            *impact, {{{u"proxy"_s, u"Names it"_s}, DecisionWord::Accept, {}, {}}});
        if (!plan)
            qFatal("no plan: %s", qPrintable(plan.error().detail));
        begun.plan = *plan;
        begun.bench->server().clearLog();
        return begun;
    }
    static void addRows(int writes, bool withLies = true)
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("write");
        for (std::size_t row = 0; row < troubleRows.size(); ++row) {
            if (troubleRows[row].isLie && !withLies)
                continue;
            for (int write = 1; write <= writes; ++write)
                QTest::addRow("write %d: %s", write, troubleRows[row].name)
                    << static_cast<int>(row) << write;
        }
    }
    static TroubleRule onWrite(int row, int write)
    {
        TroubleRule rule = troubleRows.at(static_cast<std::size_t>(row)).rule();
        rule.onlyWrites = true;
        rule.from = write;
        return rule;
    }
    static QStringList codes(const RunState &state)
    {
        QStringList words;
        for (const Warning &warning : state.warnings)
            words << warning.code;
        return words;
    }

private Q_SLOTS:
    void allWellSwitchesOffAndDeletesThatOneAndNothingElse()
    {
        Begun begun = begin();
        const RunState state = begun.bench->carryOut(begun.plan);
        QCOMPARE(state.reason, QString());
        QCOMPARE(state.outcome, Outcome::Deleted);
        QCOMPARE(codes(state), QStringList());
        QCOMPARE(brokenPromise(*begun.bench, begun.world, state), QString());
        QCOMPARE(begun.bench->server().writes(), writesOnTheRoad);
        QCOMPARE(estateOf(*begun.bench).connections.size(), 1U);
        QCOMPARE(estateOf(*begun.bench).proxies.size(), 2U);
    }

    void goneFromTheManagerAndStaleOnAPodIsNoPlainSuccess_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<bool>("speaksB");
        for (const bool speaksB : {false, true}) {
            QTest::addRow("by environment, %s", speaksB ? "B" : "A") << 1 << speaksB;
            QTest::addRow("with message, %s", speaksB ? "B" : "A") << 2 << speaksB;
            QTest::addRow("recursive, %s", speaksB ? "B" : "A") << 3 << speaksB;
        }
    }
    void goneFromTheManagerAndStaleOnAPodIsNoPlainSuccess()
    {
        QFETCH(int, shape);
        QFETCH(bool, speaksB);
        demo::Estate world = smallWorld();
        world.deployShape = static_cast<demo::DeployShape>(shape);
        world.speaksB = speaksB;
        world.staleAtDelete = {u"target"_s};
        Begun begun = begin(world);
        const RunState state = begun.bench->carryOut(begun.plan);
        QCOMPARE(state.outcome, Outcome::Deleted);
        QCOMPARE(codes(state), QStringList(u"leftover-stale-pods"_s));
        QVERIFY(state.warnings.front().message.contains(u"staging"_s));
        QVERIFY(state.warnings.front().message.contains(u"Connection refused"_s));
        QVERIFY(!state.warnings.front().message.contains(u"production"_s));
    }

    void aSwitchOffThatAPodDidNotTakeOverIsTakenBack()
    {
        demo::Estate world = smallWorld();
        world.stuckAtSwitchOff = {u"target"_s};
        Begun begun = begin(world);
        const RunState state = begun.bench->carryOut(begun.plan);
        QCOMPARE(state.outcome, Outcome::RolledBack);
        QCOMPARE(codes(state), QStringList(u"pods-not-switched"_s));
        QCOMPARE(brokenPromise(*begun.bench, begun.world, state), QString());
    }

    void aWayBackThatAPodDidNotTakeOverIsSentAgainUntilItDid()
    {
        demo::Estate world = smallWorld();
        world.stuckAtSwitchOff = {u"target"_s};
        world.stuckAtSwitchOn = {u"target"_s};
        Begun begun = begin(world);
        RunState state = begun.bench->carryOut(begun.plan);
        QCOMPARE(state.outcome, Outcome::Halted);
        dynamic_cast<demo::ApinizerDemo &>(begun.bench->server().estate())
            .estate()
            .stuckAtSwitchOn = {};
        state = begun.bench->rollBack();
        QCOMPARE(state.outcome, Outcome::RolledBack);
        QCOMPARE(brokenPromise(*begun.bench, begun.world, state), QString());
    }

    void aTypedSecretThatIsMissingSendsNothing()
    {
        Begun begun = begin();
        begun.bench->setTypedSecrets({});
        const RunState state = begun.bench->carryOut(begun.plan);
        QCOMPARE(state.outcome, Outcome::Unchanged);
        QCOMPARE(begun.bench->server().writes(), 0);
        QVERIFY(begun.bench->writes().empty());
    }

    void aConnectionThatSomebodyElseDeletesJustBeforeIsAlreadyGone()
    {
        Begun begun = begin();
        int readings = 0; // of the connection by itself: at the start, before and after the
                          // switch-off, before the delete
        QObject::connect(
            &begun.bench->server(), &DemoServer::answered, &begun.bench->session(), [&] {
                const auto &last = begun.bench->server().log().entries().back().request;
                readings += last.method == "GET" && last.path.endsWith("/connections/target/");
                if (readings != 4)
                    return;
                auto &demo = dynamic_cast<demo::ApinizerDemo &>(begun.bench->server().estate());
                std::erase_if(demo.estate().connections,
                              [](const demo::Connection &row) { return row.name == "target"_L1; });
            });
        const RunState state = begun.bench->carryOut(begun.plan);
        QCOMPARE(state.outcome, Outcome::AlreadyGone);
        QCOMPARE(begun.bench->server().writes(), 1); // no delete was sent
    }

    void anAnswerThatDoesNotArriveLeavesThePodsUnknown()
    {
        Begun begun = begin();
        begun.bench->server().addTrouble(onWrite(1, 2));
        const RunState state = begun.bench->carryOut(begun.plan);
        QCOMPARE(state.outcome, Outcome::Deleted);
        QCOMPARE(codes(state), QStringList(u"leftover-pods-unknown"_s));
    }

    void troubleWithOneWriteEndsHonestly_data() { addRows(writesOnTheRoad); }
    void troubleWithOneWriteEndsHonestly()
    {
        QFETCH(int, row);
        QFETCH(int, write);
        Begun begun = begin();
        begun.bench->server().addTrouble(onWrite(row, write));
        const RunState state = begun.bench->carryOut(begun.plan);
        QCOMPARE(brokenPromise(*begun.bench, begun.world, state), QString());
        QVERIFY2(state.outcome != Outcome::Halted, qPrintable(state.reason));
    }

    void troubleOnTheWayBackEndsHonestly_data() { addRows(1); }
    void troubleOnTheWayBackEndsHonestly()
    {
        QFETCH(int, row);
        demo::Estate world = smallWorld();
        world.stuckAtSwitchOff = {u"target"_s};
        Begun begun = begin(world);
        begun.bench->server().addTrouble(onWrite(row, 2));
        RunState state = begun.bench->carryOut(begun.plan);
        QCOMPARE(brokenPromise(*begun.bench, begun.world, state), QString());
        if (state.outcome != Outcome::Halted)
            return;
        state = begun.bench->rollBack();
        QCOMPARE(brokenPromise(*begun.bench, begun.world, state), QString());
        QCOMPARE(state.outcome, Outcome::RolledBack);
    }

    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd_data()
    {
        addRows(writesOnTheRoad, false); // a lie is found out by reading, and here nothing is read
    }
    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd()
    {
        QFETCH(int, row);
        QFETCH(int, write);
        Begun begun = begin();
        begun.bench->server().addTrouble(onWrite(row, write));
        RunState state = begun.bench->carryOutUntilDead(begun.plan, write);
        QCOMPARE(brokenPromise(*begun.bench, begun.world, state), QString());
        if (state.outcome != Outcome::Halted)
            return;
        begun.bench->server().clearTrouble();
        state = begun.bench->resume();
        QCOMPARE(brokenPromise(*begun.bench, begun.world, state), QString());
        QVERIFY2(state.outcome != Outcome::Halted, qPrintable(state.reason));
    }

    void troubleWithOneReadEndsHonestly_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("read");
        for (std::size_t row = 0; row < troubleRows.size(); ++row) {
            if (troubleRows[row].isSlow())
                continue; // a hanging read costs a second each: two of them are below
            const int step = troubleRows[row].claimsGone() ? 1 : row % 4 == 0 ? 5 : 13;
            for (int read = step == 1 ? 1 : 1 + int(row); read <= 95; read += step)
                QTest::addRow("read %d: %s", read, troubleRows[row].name)
                    << static_cast<int>(row) << read;
        }
        QTest::addRow("read 3 hangs") << 2 << 3;
        QTest::addRow("read 40 hangs") << 2 << 40;
    }
    void troubleWithOneReadEndsHonestly()
    {
        QFETCH(int, row);
        QFETCH(int, read);
        Begun begun = begin();
        TroubleRule rule = troubleRows.at(static_cast<std::size_t>(row)).rule();
        rule.method = u"GET|POST"_s; // no write of this system is a POST
        rule.from = read;
        begun.bench->server().addTrouble(rule);
        RunState state = begun.bench->carryOut(begun.plan);
        QCOMPARE(brokenPromise(*begun.bench, begun.world, state), QString());
        if (state.outcome != Outcome::Halted)
            return;
        state = begun.bench->resume();
        QCOMPARE(brokenPromise(*begun.bench, begun.world, state), QString());
        QVERIFY2(state.outcome != Outcome::Halted, qPrintable(state.reason));
    }

    void theCanaryIsInNoFileOfTheRun()
    {
        Begun begun = begin();
        QCOMPARE(begun.bench->carryOut(begun.plan).outcome, Outcome::Deleted);
        const auto record = begun.bench->journal().run(begun.bench->lastRun());
        QVERIFY(!QJsonDocument(toJson(record->plan)).toJson().contains("CANARY"));
        QVERIFY(!QJsonDocument(toJson(record->state)).toJson().contains("CANARY"));
        for (const JournalledWrite &write : record->writes)
            QVERIFY(!write.intent.memo.contains("CANARY"));
    }

    /// A server may repeat what was typed, in its refusals and in what it says of its pods.
    void whatWasTypedIsMaskedInWhatTheServerSays()
    {
        demo::Estate world = smallWorld();
        world.pods = {{u"production"_s, u"TYPED-CANARY-9"_s, u"10.0.0.9"_s}};
        world.stuckAtSwitchOff = {u"target"_s};
        DeletionBench bench(u"apinizer"_s, std::make_unique<demo::ApinizerDemo>(world));
        bench.setTypedSecrets({{u"password"_s, "TYPED-CANARY-9"}});
        const auto impact = bench.review({u"database/target"_s});
        const auto plan =
            bench.plan(*impact, {{{u"proxy"_s, u"Names it"_s}, DecisionWord::Accept, {}, {}}});
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().detail));
        const RunState state = bench.carryOut(*plan);
        QVERIFY(!state.warnings.empty());
        QVERIFY(!QJsonDocument(toJson(state)).toJson().contains("CANARY"));
    }
};

QTEST_GUILESS_MAIN(TestApinizerDeletion)
#include "tst_apinizerdeletion.moc"
