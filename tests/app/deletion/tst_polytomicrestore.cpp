// SPDX-License-Identifier: Apache-2.0
// A deletion and its way back, over real HTTP against the demo organisation. Names are no ids here:
// what was made without a clear answer must be found, and not made again.
#include "app/demo/polytomic/estates.h"
#include "app/demo/polytomic/polytomicdemo.h"
#include "tests/app/deletion/restoresweep.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::polytomic::demo;

namespace {

const QString target = demo::stableId(u"target"_s);
const QString neighbour = demo::stableId(u"neighbour"_s);

/// A bulk sync, and two syncs over a model of the connection, one after the other; a third sync
/// runs after them and stays. The neighbour bears the same name as the connection.
demo::Estate smallWorld()
{
    demo::Estate estate;
    estate.readings.cancellingLooks = 0;
    for (const QString &id : {target, neighbour}) {
        demo::Connection connection;
        connection.id = id;
        connection.name = u"warehouse"_s;
        connection.configuration = R"({"host":"db","password":"CANARY-pw","port":5432})";
        estate.connections.push_back(connection);
    }
    estate.bulkSyncs = {{.id = demo::stableId(u"bulk"_s),
                         .name = u"bulk"_s,
                         .source = neighbour,
                         .destination = target}};
    estate.models = {{demo::stableId(u"model"_s), u"model"_s, target}};
    estate.syncs = {{.id = demo::stableId(u"second"_s),
                     .name = u"second"_s,
                     .target = target,
                     .models = {demo::stableId(u"model"_s)},
                     .isActive = false,
                     .afterSyncs = {demo::stableId(u"sync"_s)}},
                    {.id = demo::stableId(u"sync"_s),
                     .name = u"sync"_s,
                     .target = neighbour,
                     .models = {demo::stableId(u"model"_s)}},
                    {.id = demo::stableId(u"after"_s),
                     .name = u"after"_s,
                     .target = neighbour,
                     .models = {},
                     .afterSyncs = {demo::stableId(u"sync"_s)}}};
    return estate;
}

std::vector<Decision> decisions()
{
    const auto gone = [](const QString &kind, const QString &word) {
        return Decision{{kind, demo::stableId(word)}, DecisionWord::Delete, {}, {}};
    };
    return {gone(u"bulk-sync"_s, u"bulk"_s),
            gone(u"sync"_s, u"sync"_s),
            gone(u"sync"_s, u"second"_s),
            gone(u"model"_s, u"model"_s),
            {{u"sync"_s, demo::stableId(u"after"_s)}, DecisionWord::Accept, {}, {}}};
}

demo::Estate &estateOf(DeletionBench &bench)
{
    return estateIn<demo::PolytomicDemo>(bench);
}

template<typename Rows>
QString nameIn(const Rows &rows, const QString &id)
{
    const auto it = std::ranges::find_if(rows, [&id](const auto &row) { return row.id == id; });
    return it == rows.end() ? u"(lost)"_s : it->name;
}

/// Everything by names; the neighbour, whose id stays, is told by it.
QString facts(const demo::Estate &estate)
{
    const auto connection = [&](const QString &id) {
        return id == neighbour ? u"neighbour"_s : nameIn(estate.connections, id);
    };
    QStringList lines;
    for (const auto &row : estate.connections)
        lines << row.name + row.type + QString::fromUtf8(row.configuration);
    for (const auto &row : estate.bulkSyncs)
        lines << row.name + (row.isActive ? u" on "_s : u" off "_s) + connection(row.source)
                + connection(row.destination);
    for (const auto &row : estate.models)
        lines << row.name + connection(row.connection);
    for (const auto &row : estate.syncs) {
        QString line = row.name + (row.isActive ? u" on "_s : u" off "_s) + connection(row.target);
        for (const QString &model : row.models)
            line += u' ' + nameIn(estate.models, model);
        for (const QString &sync : row.afterSyncs)
            line += u" after "_s + nameIn(estate.syncs, sync);
        lines << line;
    }
    lines.sort();
    return lines.join(u'\n');
}

/// As it was, but for what is said to differ: the bulk sync stays off, and the sync that stayed
/// waits for one that is gone.
QString wanted()
{
    demo::Estate estate = smallWorld();
    estate.bulkSyncs.front().isActive = false;
    estate.syncs.back().afterSyncs = {u"gone"_s};
    return facts(estate);
}

QByteArray secretFor(const QString &name)
{
    return name.endsWith(u"encryption_passphrase"_s) ? "CANARY-passphrase" : "CANARY-pw";
}

constexpr int writesBack = 6; // connection, model, two syncs, bulk sync, one switched on

} // namespace

class TestPolytomicRestore : public QObject
{
    Q_OBJECT

private:
    static Deleted worldWith(const demo::Estate &estate)
    {
        auto bench = std::make_unique<DeletionBench>(u"polytomic"_s,
                                                     std::make_unique<demo::PolytomicDemo>(estate));
        return worldOf<demo::PolytomicDemo>(std::move(bench), facts, secretFor);
    }
    static Deleted begin(const demo::Estate &estate = smallWorld())
    {
        return deleted(worldWith(estate), {target}, decisions());
    }

private Q_SLOTS:
    void everythingComesBackOrIsSaidNotTo()
    {
        Deleted world = begin();
        const auto state = world.restore();
        verifyIsBack(world, state, wanted(), writesBack);
        QCOMPARE(state->steps.back().state, RestoreStepState::LeftOut); // the one that stayed
    }

    void troubleWithOneWriteEndsHonestlyAndMakesNothingTwice_data()
    {
        addWriteRows(writesBack, Lies::Told);
    }
    void troubleWithOneWriteEndsHonestlyAndMakesNothingTwice()
    {
        Deleted world = begin();
        verifyRestoreWithTrouble(world, wanted());
    }

    void aWrongPasswordIsRefusedAndMayBeGivenAnew()
    {
        Deleted world = begin();
        auto state = world.bench->restore(world.backup, [](const QString &) { return "wrong"; });
        QCOMPARE(state->outcome, RestoreOutcome::Unchanged);
        QVERIFY2(state->reason.contains(u"connection test failed"_s), qPrintable(state->reason));
        QCOMPARE(facts(estateOf(*world.bench)), world.after);
        state = world.restore();
        QCOMPARE(state->outcome, RestoreOutcome::Restored);
        QCOMPARE(facts(estateOf(*world.bench)), wanted());
    }

    void aPageThatIsExactlyFullIsNoObstacle_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<bool>("isUnclear");
        QTest::newRow("50 before it is made") << 49 << false;
        QTest::newRow("50 before it is made, without a clear answer") << 49 << true;
        QTest::newRow("50 once it is made, without a clear answer") << 48 << true;
    }
    void aPageThatIsExactlyFullIsNoObstacle()
    {
        QFETCH(int, others);
        QFETCH(bool, isUnclear);
        demo::Estate estate = smallWorld();
        for (int i = 0; i < others; ++i) {
            demo::Connection other = estate.connections.back();
            other.id = demo::stableId(u"other-%1"_s.arg(i));
            estate.connections.push_back(other); // of the same name, all of them
        }
        Deleted world = begin(estate);
        if (isUnclear) {
            TroubleRule rule;
            rule.onlyWrites = true;
            rule.trouble = troubleFrom(u"close-after-effect"_s).value();
            world.bench->server().addTrouble(rule);
        }
        const auto state = world.restore();
        QVERIFY(state);
        QCOMPARE(state->reason, QString());
        QCOMPARE(state->outcome, RestoreOutcome::Restored);
        QCOMPARE(estateOf(*world.bench).connections.size(), std::size_t(others) + 2);
    }

    void whatTheServerEchoesOfTheSignInIsInNoFile()
    {
        Deleted untouched = worldWith(smallWorld());
        DeletionBench &same = *untouched.bench;
        const QByteArray token = same.server().signIn().credentials.secret;
        QVERIFY(token.size() >= 8);
        estateOf(same).connections.front().configuration =
            "{\"hostname\":\"db " + token + "\",\"port\":5432}";
        const Deleted world = deleted(std::move(untouched), {target}, decisions());
        QVERIFY(!same.allFiles().contains(token));
        QVERIFY(world.backup.items.front().secrets.contains(u"configuration.hostname"_s));
        const auto impact = same.review({neighbour});
        QVERIFY(impact);
        const std::vector<Decision> typed{{{u"sync"_s, demo::stableId(u"after"_s)},
                                           DecisionWord::Delete,
                                           {},
                                           u"as "_s + QString::fromLatin1(token)}};
        const auto plan = same.plan(*impact, typed);
        QVERIFY(!plan);
        QVERIFY2(plan.error().detail.contains(u"sign-in"_s), qPrintable(plan.error().detail));
        const auto masked = same.plan(*impact,
                                      {{{u"sync"_s, demo::stableId(u"after"_s)},
                                        DecisionWord::Delete,
                                        {},
                                        u"password=abcdef"_s}});
        QVERIFY(masked);
        QVERIFY(!masked->choices.decisions.front().reason.contains(u"abcdef"_s));
    }

    void theCanaryIsInNoFile()
    {
        Deleted world = begin();
        verifyNoCanaryAfterRestore(world);
    }
};

QTEST_GUILESS_MAIN(TestPolytomicRestore)
#include "tst_polytomicrestore.moc"
