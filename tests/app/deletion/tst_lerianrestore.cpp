// SPDX-License-Identifier: Apache-2.0
// A deletion and its way back, over real HTTP against the demo servers: the deleted row stays
// deleted, a new one takes its name.
#include "app/demo/lerian/estates.h"
#include "app/demo/lerian/leriandemo.h"
#include "tests/app/deletion/restoresweep.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::lerian::demo;

namespace {

const QString name = u"dwh_sales"_s;

demo::Estate smallWorld()
{
    demo::Estate estate;
    for (const QString &configName : {name, u"neighbour"_s}) {
        demo::Connection one;
        one.id = demo::stableId(configName);
        one.configName = configName;
        one.productName = u"reporter"_s;
        one.sslMode = u"require"_s;
        one.metadata = R"({"note":"CANARY-metadata"})";
        one.createdAt = one.updatedAt =
            QDateTime::currentMSecsSinceEpoch() - 7LL * 24 * 3600 * 1000;
        estate.connections.push_back(one);
    }
    return estate;
}

/// Everything of what is there by names; a deleted row is nobody's any more.
QString facts(const demo::Estate &estate)
{
    QStringList lines;
    for (const demo::Connection &one : estate.connections) {
        if (!one.isDeleted)
            lines << one.configName + u' ' + one.productName.value_or(u"-"_s) + u' ' + one.type
                    + one.host + QString::number(one.port) + one.databaseName + one.userName
                    + one.password + one.sslMode + QString::fromUtf8(one.metadata);
    }
    lines.sort();
    return lines.join(u'\n');
}

demo::Estate &estateOf(DeletionBench &bench)
{
    return estateIn<demo::LerianDemo>(bench);
}

QByteArray secretFor(const QString &field)
{
    if (field == u"userName")
        return "ro_CANARY-user";
    return field.startsWith(u"metadata"_s) ? "CANARY-metadata" : "CANARY-password";
}

} // namespace

class TestLerianRestore : public QObject
{
    Q_OBJECT

private:
    static Deleted begin()
    {
        auto bench = std::make_unique<DeletionBench>(
            u"lerian"_s, std::make_unique<demo::LerianDemo>(smallWorld()));
        return deleted(worldOf<demo::LerianDemo>(std::move(bench), facts, secretFor),
                       {demo::stableId(name).toString(QUuid::WithoutBraces)}, {});
    }

    /// Why a way back did nothing.
    static std::optional<ApiError> refusalOfBeginning(Deleted &world)
    {
        RestoreRun::Options options{.settle = std::chrono::seconds(0)};
        for (const QString &secret :
             missingSecrets(restoreStepsOf(world.bench->session(), world.backup), {}))
            options.secrets.insert(secret, secretFor(secret));
        auto run = RestoreRun::create(world.bench->session(), world.bench->journal(), world.backup,
                                      std::move(options));
        if (!run)
            return std::nullopt;
        QSignalSpy finished(run->get(), &RestoreRun::finished);
        (*run)->begin();
        return finished.wait(20'000) ? (*run)->refusal() : std::nullopt;
    }

private Q_SLOTS:
    void aNewConnectionTakesTheName()
    {
        Deleted world = begin();
        verifyIsBack(world, world.restore(), world.before, 1);
        QVERIFY(!estateOf(*world.bench).find(demo::stableId(name))); // the old one stays deleted
    }

    void troubleWithTheWriteEndsHonestlyAndMakesNothingTwice_data() { addWriteRows(1, Lies::Told); }
    void troubleWithTheWriteEndsHonestlyAndMakesNothingTwice()
    {
        Deleted world = begin();
        verifyRestoreWithTrouble(world, world.before);
    }

    void aNameThatIsTakenIsLeftToItsOwner()
    {
        Deleted world = begin();
        demo::Connection newcomer = smallWorld().connections.front();
        newcomer.id = demo::stableId(u"newcomer"_s);
        estateOf(*world.bench).connections.push_back(newcomer);
        const auto state = world.restore();
        QCOMPARE(state->outcome, RestoreOutcome::Unchanged);
        QCOMPARE(world.bench->server().writes(), 0);
    }

    void aSignInOfAnotherTenantLeavesTheWayBackAsItStands_data()
    {
        QTest::addColumn<int>("before"); ///< the outcome in the journal
        QTest::addColumn<int>("after");
        for (const RestoreOutcome outcome :
             {RestoreOutcome::Halted, RestoreOutcome::Partly, RestoreOutcome::None})
            QTest::newRow(qPrintable(wordOf(outcome))) << int(outcome) << int(outcome);
    }
    void aSignInOfAnotherTenantLeavesTheWayBackAsItStands()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        Deleted world = begin();
        world.backup.plan.account = u"tenant-7"_s;
        RestoreState midway;
        midway.steps = {{.state = RestoreStepState::Sent}};
        midway.current = 0;
        midway.outcome = RestoreOutcome(before);
        const auto id = world.bench->journal().createRestore(world.backup, {}, midway,
                                                             QDateTime::currentDateTimeUtc());
        const auto why = refusalOfBeginning(world);
        QVERIFY(why);
        QCOMPARE(why->kind, ApiError::Kind::Unsafe);
        QVERIFY2(why->detail.contains(u"tenant-7"_s), qPrintable(why->detail));
        const auto stored = world.bench->journal().restore(*id)->state;
        QCOMPARE(int(stored.outcome), after);
        QVERIFY(stored == midway);
        QCOMPARE(world.bench->server().writes(), 0);
    }

    void aWayBackThatNeverBeganIsUnchangedAfterwards()
    {
        Deleted world = begin();
        world.backup.plan.account = u"tenant-7"_s;
        QVERIFY(refusalOfBeginning(world));
        const QString id = *world.bench->journal().restoreOf(world.backup.id);
        QCOMPARE(world.bench->journal().restore(id)->state.outcome, RestoreOutcome::Unchanged);
    }

    void aServerThatDoesNotAnswerSaysNothingOfTheAccount()
    {
        Deleted world = begin();
        world.backup.plan.account = u"tenant-7"_s;
        TroubleRule rule;
        rule.count = 0;
        rule.trouble = troubleFrom(u"close-before-effect"_s).value();
        world.bench->server().addTrouble(rule);
        world.bench->session().setCredentials(world.bench->server().signIn().credentials);
        const auto why = refusalOfBeginning(world);
        QVERIFY(why);
        QVERIFY(why->kind != ApiError::Kind::Unsafe);
        QVERIFY2(!why->detail.contains(u"tenant"_s), qPrintable(why->detail));
    }

    void theCanaryIsInNoFile()
    {
        Deleted world = begin();
        verifyNoCanaryAfterRestore(world);
    }
};

QTEST_GUILESS_MAIN(TestLerianRestore)
#include "tst_lerianrestore.moc"
