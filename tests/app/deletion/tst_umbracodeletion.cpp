// SPDX-License-Identifier: Apache-2.0
// Every write and every read of a safe deletion x every trouble, over real HTTP against the demo
// endpoint.
#include "app/demo/umbraco/estates.h"
#include "app/demo/umbraco/umbracodemo.h"
#include "tests/app/deletion/deletionbench.h"
#include "tests/app/deletion/troublerows.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::umbraco::demo;

namespace {

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// One connection to delete with a profile that moves, a profile and an agent that go, and a
/// neighbour.
struct SmallWorld
{
    demo::Estate estate = demo::emptyEstate();
    QUuid target = demo::stableId(u"target"_s);
    QUuid neighbour = demo::stableId(u"neighbour"_s);
    QUuid moves = demo::stableId(u"moves"_s);
    QUuid goes = demo::stableId(u"goes"_s);
    QUuid agent = demo::stableId(u"agent"_s);

    SmallWorld()
    {
        estate.connections.insert(connection(target, u"target"_s));
        estate.connections.insert(connection(neighbour, u"neighbour"_s));
        estate.profiles.insert(profile(moves, u"moves"_s));
        estate.profiles.insert(profile(goes, u"goes"_s));
        demo::Agent uses;
        uses.id = agent;
        uses.alias = uses.name = u"agent"_s;
        uses.profileId = goes;
        estate.agents.insert(uses);
    }

    [[nodiscard]] std::vector<Decision> decisions() const
    {
        return {{{u"profile"_s, textOf(moves)}, DecisionWord::Reassign, textOf(neighbour), {}},
                {{u"profile"_s, textOf(goes)}, DecisionWord::Delete, {}, {}},
                {{u"agent"_s, textOf(agent)}, DecisionWord::Delete, {}, {}}};
    }

private:
    static demo::Connection connection(const QUuid &id, const QString &name)
    {
        demo::Connection made;
        made.id = id;
        made.alias = made.name = name;
        made.providerId = u"openai"_s;
        made.settings = R"({"apiKey":"CANARY-key","weight":1.10,"z":1,"a":12345678901234567890})";
        return made;
    }
    [[nodiscard]] demo::Profile profile(const QUuid &id, const QString &name) const
    {
        demo::Profile made;
        made.id = id;
        made.alias = made.name = name;
        made.connectionId = target;
        made.modelProviderId = u"openai"_s;
        made.modelId = u"gpt"_s;
        made.settings = R"({"$type":"chat","contextIds":[],"guardrailIds":[],"maxTokens":null,)"
                        R"("systemPromptTemplate":null,"temperature":null})";
        return made;
    }
};

/// What must be as before after a way back (versions grow, that is the system's way).
QString facts(const demo::Estate &estate)
{
    QStringList lines;
    for (const auto &row : estate.connections.rows())
        lines << textOf(row.id) + row.alias + row.name + (row.isActive ? u" on "_s : u" off "_s)
                + QString::fromUtf8(row.settings.value_or("null"));
    for (const auto &row : estate.profiles.rows())
        lines << textOf(row.id) + row.name + textOf(row.connectionId)
                + QString::fromUtf8(row.settings);
    for (const auto &row : estate.agents.rows())
        lines << textOf(row.id) + row.name;
    lines.sort();
    return lines.join(u'\n');
}

QString brokenPromise(DeletionBench &bench, const SmallWorld &before, const RunState &state)
{
    const auto &estate = dynamic_cast<demo::UmbracoDemo &>(bench.server().estate()).estate();
    const bool isGone = estate.connections.find(before.target) == nullptr;
    const bool isSame = facts(estate) == facts(before.estate);
    const QString changes =
        isSame ? QString() : u" was:\n%1\nis:\n%2"_s.arg(facts(before.estate), facts(estate));
    if (const QString broken = brokenOnTheWire(bench.server().log(), bench.writes());
        !broken.isEmpty())
        return broken;
    return brokenClaim(state, isGone, changes);
}

constexpr int writesOnTheRoad = 5;

} // namespace

class TestUmbracoDeletion : public QObject
{
    Q_OBJECT

private:
    struct Begun
    {
        SmallWorld world;
        std::unique_ptr<DeletionBench> bench;
        Plan plan;
    };
    static Begun begin()
    {
        Begun begun;
        begun.bench = std::make_unique<DeletionBench>(
            u"umbraco"_s, std::make_unique<demo::UmbracoDemo>(begun.world.estate));
        const auto impact = begun.bench->review({textOf(begun.world.target)});
        if (!impact)
            qFatal("no impact: %s", qPrintable(impact.error().sentence()));
        const auto plan = begun.bench->plan(*impact, begun.world.decisions());
        if (!plan)
            qFatal("no plan: %s", qPrintable(plan.error().detail));
        begun.plan = *plan;
        begun.bench->server().clearLog();
        return begun;
    }
    static void addRows()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("write");
        for (std::size_t row = 0; row < troubleRows.size(); ++row) {
            if (troubleRows[row].isLie)
                continue;
            for (int write = 1; write <= writesOnTheRoad; ++write)
                QTest::addRow("write %d: %s", write, troubleRows[row].name)
                    << static_cast<int>(row) << write;
        }
    }

private Q_SLOTS:
    void allWellDeletesWhatWasDecidedAndNothingElse()
    {
        Begun begun = begin();
        const RunState state = begun.bench->carryOut(begun.plan);
        QCOMPARE(state.reason, QString());
        QCOMPARE(state.outcome, Outcome::Deleted);
        QCOMPARE(brokenPromise(*begun.bench, begun.world, state), QString());
        QCOMPARE(begun.bench->server().writes(), writesOnTheRoad);
        const auto &estate =
            dynamic_cast<demo::UmbracoDemo &>(begun.bench->server().estate()).estate();
        QVERIFY(estate.connections.find(begun.world.neighbour));
        QCOMPARE(estate.profiles.find(begun.world.moves)->connectionId, begun.world.neighbour);
        QVERIFY(!estate.profiles.find(begun.world.goes));
        QVERIFY(!estate.agents.find(begun.world.agent));
    }

    void troubleWithOneWriteEndsHonestly_data() { addRows(); }
    void troubleWithOneWriteEndsHonestly()
    {
        QFETCH(int, row);
        QFETCH(int, write);
        Begun begun = begin();
        TroubleRule rule = troubleRows.at(static_cast<std::size_t>(row)).rule();
        rule.onlyWrites = true;
        rule.from = write;
        begun.bench->server().addTrouble(rule);
        const RunState state = begun.bench->carryOut(begun.plan);
        QCOMPARE(brokenPromise(*begun.bench, begun.world, state), QString());
        if (state.outcome == Outcome::Halted)
            QVERIFY2(
                write > 3,
                qPrintable(state.reason)); // before the first delete one trouble is always undone
    }

    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd_data() { addRows(); }
    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd()
    {
        QFETCH(int, row);
        QFETCH(int, write);
        Begun begun = begin();
        TroubleRule rule = troubleRows.at(static_cast<std::size_t>(row)).rule();
        rule.onlyWrites = true;
        rule.from = write;
        begun.bench->server().addTrouble(rule);
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
                continue; // a hanging read costs a second each: one of them is below
            for (int read = 1; read <= 60; read += troubleRows[row].claimsGone() ? 1
                     : row % 3 == 0                                              ? 2
                                                                                 : 7)
                QTest::addRow("read %d: %s", read, troubleRows[row].name)
                    << static_cast<int>(row) << read;
        }
        QTest::addRow("read 5 hangs") << 2 << 5;
        QTest::addRow("read 25 hangs") << 2 << 25;
    }
    void troubleWithOneReadEndsHonestly()
    {
        QFETCH(int, row);
        QFETCH(int, read);
        Begun begun = begin();
        TroubleRule rule = troubleRows.at(static_cast<std::size_t>(row)).rule();
        rule.method = u"GET"_s;
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
        for (const JournalledWrite &write : record->writes)
            QVERIFY(!write.intent.memo.contains("CANARY"));
    }
};

QTEST_GUILESS_MAIN(TestUmbracoDeletion)
#include "tst_umbracodeletion.moc"
