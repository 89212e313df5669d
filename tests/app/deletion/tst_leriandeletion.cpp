// SPDX-License-Identifier: Apache-2.0
// Every write and every read of a safe deletion x every trouble, over real HTTP against the demo
// endpoint.
#include "app/demo/lerian/estates.h"
#include "app/demo/lerian/leriandemo.h"
#include "tests/app/deletion/deletionsweep.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::lerian::demo;

namespace {

const QString name = u"dwh_sales"_s;
const QString retired = u"zz_retired_dwh_sales"_s;

QUuid targetId()
{
    return demo::stableId(name);
}

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// One connection with a template, a running report and a source of Matcher's on it; a neighbour.
demo::Estate smallWorld()
{
    demo::Estate estate;
    const qint64 lastWeek = QDateTime::currentMSecsSinceEpoch() - 7LL * 24 * 3600 * 1000;
    for (const QString &configName : {name, u"neighbour"_s}) {
        demo::Connection one;
        one.id = demo::stableId(configName);
        one.configName = configName;
        one.sslMode = u"require"_s;
        one.metadata = R"({"note":"CANARY-metadata"})";
        one.createdAt = one.updatedAt = lastWeek;
        estate.connections.push_back(one);
    }
    estate.templates = {{demo::stableId(u"t"_s), u"Monthly"_s, u"monthly.tpl"_s, {name}}};
    estate.reports = {{demo::stableId(u"r"_s), demo::stableId(u"t"_s), u"Processing"_s,
                       R"({"dwh_sales":{"mart.orders":{}}})"}};
    estate.matcherConnections = {{demo::stableId(u"m"_s), name}};
    estate.contexts = {{demo::stableId(u"c"_s), u"Bank"_s}};
    estate.sources = {
        {demo::stableId(u"s"_s), demo::stableId(u"c"_s), u"Feed"_s, u"FETCHER"_s,
         "{\"connection_id\":\"" + textOf(demo::stableId(u"m"_s)).toLatin1() + "\"}"}};
    return estate;
}

std::vector<Decision> decisions()
{
    return {
        {{u"template"_s, textOf(demo::stableId(u"t"_s))}, DecisionWord::Accept, {}, {}},
        {{u"report"_s, textOf(demo::stableId(u"r"_s))}, DecisionWord::Accept, {}, {}},
        {{u"matcher-connection"_s, textOf(demo::stableId(u"m"_s))}, DecisionWord::Accept, {}, {}},
        {{u"matcher-source"_s, textOf(demo::stableId(u"s"_s))}, DecisionWord::Accept, {}, {}}};
}

/// Everything of the connections but the time of the last change, which only goes forward.
QString facts(const demo::Estate &estate)
{
    QStringList lines;
    for (const demo::Connection &one : estate.connections) {
        lines << textOf(one.id) + u' ' + one.configName + u' ' + one.productName.value_or(u"-"_s)
                + u' ' + one.host + one.password + one.sslMode + QString::fromUtf8(one.metadata)
                + (one.isDeleted ? u" deleted"_s : QString());
    }
    lines.sort();
    return lines.join(u'\n');
}

demo::LerianDemo &demoOf(DeletionBench &bench)
{
    return dynamic_cast<demo::LerianDemo &>(bench.server().estate());
}

QString brokenPromise(DeletionBench &bench, const demo::Estate &before, const RunState &state)
{
    const demo::Estate &estate = demoOf(bench).estate();
    if (const QString broken = brokenOnTheWire(bench.server().log(), bench.writes());
        !broken.isEmpty())
        return broken;
    if (!estate.findByName(u"neighbour"_s))
        return u"the neighbour is gone"_s;
    return brokenClaim(state, estate.find(targetId()) == nullptr,
                       changesBetween(facts(before), facts(estate)));
}

constexpr int writesOnTheRoad = 3; // the probe, the other name, the deletion
constexpr int readsOnTheRoad = 28;

} // namespace

class TestLerianDeletion : public QObject
{
    Q_OBJECT

private:
    static PlannedDeletion begin(const demo::Estate &world = smallWorld())
    {
        auto bench =
            std::make_unique<DeletionBench>(u"lerian"_s, std::make_unique<demo::LerianDemo>(world));
        DeletionBench &same = *bench;
        const Plan plan = planIn(same, impactIn(same, {textOf(targetId())}), decisions());
        same.server().clearLog();
        return {std::move(bench), plan, [&same, world](const RunState &state) {
                    return brokenPromise(same, world, state);
                }};
    }
    /// Somebody takes the name as soon as it is free.
    static void takeNameOnceRetired(DeletionBench &bench)
    {
        QObject::connect(&bench.server(), &DemoServer::answered, &bench.session(), [&bench] {
            if (demoOf(bench).estate().findByName(retired))
                demoOf(bench).act(u"take-name"_s);
        });
    }

private Q_SLOTS:
    void allWellRenamesAndDeletesThatOneAndNothingElse()
    {
        PlannedDeletion begun = begin();
        const RunState state = begun.carryOut();
        QCOMPARE(state.reason, QString());
        QCOMPARE(state.outcome, Outcome::Deleted);
        QCOMPARE(begun.brokenPromise(state), QString());
        QCOMPARE(begun.bench->server().writes(), writesOnTheRoad);
        QCOMPARE(demoOf(*begun.bench).changes(), 2); // the probe is none
        QVERIFY(begun.bench->server().log().count("GET") + begun.bench->server().log().count("POST")
                <= readsOnTheRoad);
        QCOMPARE(demoOf(*begun.bench).estate().connections.front().configName, retired);
    }

    void anUnknownVersionIsNotProbed()
    {
        demo::Estate world = smallWorld();
        world.version = u"3.0.2"_s;
        PlannedDeletion begun = begin(world);
        const RunState state = begun.carryOut();
        QCOMPARE(state.outcome, Outcome::Deleted);
        QCOMPARE(begun.bench->server().writes(), writesOnTheRoad - 1);
    }

    void aServerThatTakesTheProbesNameIsPutRightAgain()
    {
        demo::Estate world = smallWorld();
        world.storesAnyName = true;
        PlannedDeletion begun = begin(world);
        const RunState state = begun.carryOut();
        QCOMPARE(state.outcome, Outcome::RolledBack);
        QCOMPARE(begun.brokenPromise(state), QString());
    }

    void matcherThatFollowsTheNewNameIsNoDrift()
    {
        demo::Estate world = smallWorld();
        world.matcherFollowsRenames = true;
        PlannedDeletion begun = begin(world);
        const RunState state = begun.carryOut();
        QCOMPARE(state.reason, QString());
        QCOMPARE(state.outcome, Outcome::Deleted);
    }

    void jobsThatEndAreWaitedFor()
    {
        demo::Estate world = smallWorld();
        world.jobs = {{{name}, u"processing"_s, 1}};
        PlannedDeletion begun = begin(world);
        const RunState state = begun.carryOut();
        QCOMPARE(state.outcome, Outcome::Deleted);
        QCOMPARE(state.warnings.size(), 1U);
        QCOMPARE(state.warnings.front().code, u"jobs-active"_s);
    }

    void jobsThatAreStuckEndTheWaitWithAReason()
    {
        demo::Estate world = smallWorld();
        world.jobs = {{{name}, u"pending"_s, -1}};
        PlannedDeletion begun = begin(world);
        auto run = DeletionRun::create(begun.bench->session(), begun.bench->journal(), begun.plan,
                                       {.busyLimit = std::chrono::seconds(1)});
        QEventLoop loop;
        QObject::connect(run->get(), &DeletionRun::finished, &loop, &QEventLoop::quit);
        (*run)->begin(true);
        loop.exec();
        const RunState &state = (*run)->state();
        QCOMPARE(state.outcome, Outcome::Unchanged);
        QVERIFY(state.reason.contains(u"busy"_s));
        QVERIFY(state.warnings.front().message.contains(u"database"_s)); // what would help
        QCOMPARE(facts(demoOf(*begun.bench).estate()), facts(world));
        QCOMPARE(demoOf(*begun.bench).changes(), 0);
    }

    void aNameTakenMeanwhileHaltsAndIsPutRightOnceItIsFree()
    {
        PlannedDeletion begun = begin();
        takeNameOnceRetired(*begun.bench);
        RunState state = begun.carryOut();
        QCOMPARE(state.outcome, Outcome::Halted);
        QVERIFY(demoOf(*begun.bench).estate().findByName(retired)); // not deleted
        QVERIFY(state.error && state.error->code == "FET-1002"_L1);
        begun.bench->server().disconnect(&begun.bench->session());
        auto &connections = demoOf(*begun.bench).estate().connections;
        connections.pop_back(); // the other one goes away
        state = begun.bench->rollBack();
        QCOMPARE(state.outcome, Outcome::RolledBack);
        QCOMPARE(begun.brokenPromise(state), QString());
    }

    void neighboursAreAskedAtTheirOwnAddressesOnly()
    {
        DemoServer reporter(std::make_unique<demo::LerianDemo>(smallWorld()));
        QVERIFY(reporter.start());
        demo::Estate world = smallWorld();
        world.scope[u"reporter-url"_s] = reporter.url().toString() + u"/reporter"_s;
        DeletionBench bench(u"lerian"_s, std::make_unique<demo::LerianDemo>(world));
        const auto impact = bench.review({textOf(targetId())});
        QVERIFY(impact.has_value());
        // The token is another server's: refused, and said so.
        QCOMPARE(impact->coverage.front().status, CoverageStatus::Forbidden);
        QCOMPARE(impact->verdict(), Verdict::Unknown);
        QVERIFY(reporter.log().total() > 0);
        for (const LoggedRequest &entry : reporter.log().entries())
            QVERIFY(entry.request.path.startsWith("/reporter/v1/"));
        QCOMPARE(bench.server().log().count({}, u"/reporter/"_s), 0);
        QVERIFY(bench.server().log().count({}, u"/matcher/"_s) > 0);
    }

    void theTokenOfAnotherTenantProvesNothing_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::newRow("another") << u"globex"_s;
        QTest::newRow("none told") << QString();
    }
    /// There the id is unknown and the names are free, as after a deletion.
    void theTokenOfAnotherTenantProvesNothing()
    {
        QFETCH(QString, tenant);
        demo::Estate world = smallWorld();
        world.tenant = u"acme"_s;
        PlannedDeletion begun = begin(world);
        RunState state = begun.bench->carryOutUntilDead(begun.plan, writesOnTheRoad);
        QCOMPARE(state.outcome, Outcome::Halted);
        begun.bench->server().clearTrouble();
        demo::Estate &estate = demoOf(*begun.bench).estate();
        const std::vector<demo::Connection> own = std::exchange(estate.connections, {});
        estate.tenant = tenant;
        begun.bench->session().setCredentials(begun.bench->server().signIn().credentials);
        begun.bench->server().clearLog();
        state = begun.bench->resume();
        QCOMPARE(state.outcome, Outcome::Halted);
        QVERIFY2(state.error && state.error->detail.contains(u"acme"_s), qPrintable(state.reason));
        QCOMPARE(begun.bench->server().writes(), 0);
        // A new run of that plan does not begin, either.
        Plan again = begun.plan;
        again.id = u"another"_s;
        again.account = u"acme"_s;
        state = begun.bench->carryOut(again);
        QVERIFY(state.outcome != Outcome::AlreadyGone && state.outcome != Outcome::Deleted);
        QVERIFY2(!state.reason.contains(u"gone"_s), qPrintable(state.reason));
        QCOMPARE(begun.bench->server().writes(), 0);
    }

    void aNeighbourWithATokenOfItsOwnNeverSeesFetchers_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("given") << QByteArray("its-own-token");
        QTest::newRow("not set") << QByteArray();
    }
    void aNeighbourWithATokenOfItsOwnNeverSeesFetchers()
    {
        QFETCH(QByteArray, value);
        constexpr auto variable = "LINCHPIN_TEST_REPORTER_TOKEN";
        qputenv(variable, value);
        demo::Estate world = smallWorld();
        world.scope[u"reporter-token-env"_s] = QString::fromLatin1(variable);
        DeletionBench bench(u"lerian"_s, std::make_unique<demo::LerianDemo>(world));
        const auto impact = bench.review({textOf(targetId())});
        qunsetenv(variable);
        QVERIFY(impact.has_value());
        QCOMPARE(impact->coverage.front().status, CoverageStatus::Forbidden);
        int asked = 0;
        for (const LoggedRequest &entry : bench.server().log().entries()) {
            if (!entry.request.path.startsWith("/reporter/"))
                continue;
            ++asked;
            const auto &headers = entry.request.headers;
            const auto sent = std::ranges::find_if(headers, [](const auto &header) {
                return header.first.compare("authorization", Qt::CaseInsensitive) == 0;
            });
            QVERIFY(sent != headers.end());
            QCOMPARE(sent->second, "Bearer " + value);
        }
        QCOMPARE(asked > 0, !value.isEmpty()); // without its token nothing is sent at all
        if (value.isEmpty())
            QVERIFY2(impact->coverage.front().reason.contains(QLatin1StringView(variable)),
                     qPrintable(impact->coverage.front().reason));
        QVERIFY(bench.server().log().count({}, u"/matcher/"_s) > 0);
    }

    void troubleWithOneWriteEndsHonestly_data() { addWriteRows(writesOnTheRoad, Lies::Told); }
    void troubleWithOneWriteEndsHonestly()
    {
        PlannedDeletion begun = begin();
        verifyTroubleWithOneWrite(begun, writesOnTheRoad + 1);
    }

    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd_data()
    {
        // A lie is found out by reading, and here nothing is read.
        addWriteRows(writesOnTheRoad, Lies::LeftOut);
    }
    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd()
    {
        PlannedDeletion begun = begin();
        verifyTroubleThatStays(begun);
    }

    void troubleWithOneReadEndsHonestly_data()
    {
        addReadRows(readsOnTheRoad, [](int) { return 1; }, {5, 12});
    }
    void troubleWithOneReadEndsHonestly()
    {
        PlannedDeletion begun = begin();
        verifyTroubleWithOneRead(begun, u"GET|POST"_s);
    }

    void theCanaryIsInNoFileOfTheRun()
    {
        PlannedDeletion begun = begin();
        verifyNoCanaryAfter(begun);
    }
};

QTEST_GUILESS_MAIN(TestLerianDeletion)
#include "tst_leriandeletion.moc"
