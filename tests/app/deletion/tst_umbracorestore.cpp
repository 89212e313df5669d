// SPDX-License-Identifier: Apache-2.0
// A deletion and its way back, over real HTTP against the demo endpoint: what comes back is held
// against what was there, by names, since ids are new.
#include "app/demo/umbraco/estates.h"
#include "app/demo/umbraco/umbracodemo.h"
#include "models/store/backupfile.h"
#include "tests/app/deletion/restoresweep.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
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

const QUuid target = demo::stableId(u"target"_s);
const QUuid neighbour = demo::stableId(u"neighbour"_s);
const QUuid moves = demo::stableId(u"moves"_s);
const QUuid goes = demo::stableId(u"goes"_s);
const QUuid agent = demo::stableId(u"agent"_s);
const QUuid prompt = demo::stableId(u"prompt"_s);

demo::Connection connection(const QUuid &id, const QString &name)
{
    demo::Connection made;
    made.id = id;
    made.alias = made.name = name;
    made.providerId = u"openai"_s;
    made.settings = R"({"apiKey":"CANARY-key","organizationId":"$Site:Org","retries":3})";
    return made;
}

demo::Profile profile(const QUuid &id, const QString &name)
{
    demo::Profile made;
    made.id = id;
    made.alias = made.name = name;
    made.connectionId = target;
    made.capability = u"SpeechToText"_s;
    made.modelProviderId = u"openai"_s;
    made.modelId = u"whisper"_s;
    made.tags = {u"spoken"_s};
    return made;
}

/// A profile that moves, a profile with an agent and a prompt that go; a default, a guardrail and a
/// test are left pointing at it.
demo::Estate smallWorld()
{
    demo::Estate estate = demo::emptyEstate();
    estate.config.insert(u"Site:Org"_s, u"org"_s);
    estate.connections.insert(connection(target, u"target"_s));
    estate.connections.insert(connection(neighbour, u"neighbour"_s));
    estate.profiles.insert(profile(moves, u"moves"_s));
    estate.profiles.insert(profile(goes, u"goes"_s));
    estate.agents.insert({.id = agent, .alias = u"agent"_s, .name = u"agent"_s, .profileId = goes});
    estate.prompts.insert(
        {.id = prompt, .alias = u"prompt"_s, .name = u"prompt"_s, .profileId = goes});
    estate.settings.defaultSpeechToTextProfileId = goes;
    const QByteArray config = "{\"profileId\":\"" + textOf(goes).toLatin1() + "\"}";
    estate.guardrails.insert({demo::stableId(u"guardrail"_s),
                              u"guardrail"_s,
                              u"guardrail"_s,
                              {{demo::stableId(u"rule"_s), u"rule"_s, u"llm-judge"_s, config}}});
    demo::Test test;
    test.id = demo::stableId(u"test"_s);
    test.alias = test.name = u"test"_s;
    test.profileId = goes;
    test.testTargetId = prompt;
    estate.tests.insert(test);
    return estate;
}

std::vector<Decision> decisions()
{
    const auto key = [](const QString &kind, const QUuid &id) {
        return DependentKey{kind, textOf(id)};
    };
    return {{key(u"profile"_s, moves), DecisionWord::Reassign, textOf(neighbour), {}},
            {key(u"profile"_s, goes), DecisionWord::Delete, {}, {}},
            {key(u"agent"_s, agent), DecisionWord::Delete, {}, {}},
            {key(u"prompt"_s, prompt), DecisionWord::Delete, {}, {}},
            {key(u"guardrail"_s, demo::stableId(u"guardrail"_s)), DecisionWord::Accept, {}, {}},
            {key(u"test"_s, demo::stableId(u"test"_s)), DecisionWord::Accept, {}, {}},
            {{u"default"_s, u"defaultSpeechToTextProfileId"_s}, DecisionWord::Accept, {}, {}}};
}

demo::Estate &estateOf(DeletionBench &bench)
{
    return estateIn<demo::UmbracoDemo>(bench);
}

template<typename T>
QString nameOf(const demo::Table<T> &table, const std::optional<QUuid> &id)
{
    const T *row = id ? table.find(*id) : nullptr;
    return row ? row->name : id ? u"(lost)"_s : u"(none)"_s;
}

QString profileIn(const demo::Estate &estate, const QByteArray &config)
{
    const QString id = QJsonDocument::fromJson(config).object().value("profileId"_L1).toString();
    return nameOf(estate.profiles, std::optional(QUuid(id)));
}

/// Everything by names. Histories and times are said to be lost.
QString facts(const demo::Estate &estate)
{
    QStringList lines;
    for (const auto &row : estate.connections.rows())
        lines << row.alias + row.name + row.providerId + (row.isActive ? u" on "_s : u" off "_s)
                + QString::fromUtf8(row.settings.value_or("null"));
    for (const auto &row : estate.profiles.rows())
        lines << row.alias + row.name + row.capability + row.modelId + row.tags.join(u',')
                + u" at "_s + nameOf(estate.connections, std::optional(row.connectionId));
    for (const auto &row : estate.agents.rows())
        lines << u"agent "_s + row.alias + row.name + QString::fromUtf8(row.config) + u" at "_s
                + nameOf(estate.profiles, row.profileId);
    for (const auto &row : estate.prompts.rows())
        lines << u"prompt "_s + row.alias + row.name + u" at "_s
                + nameOf(estate.profiles, row.profileId);
    for (const auto &row : estate.guardrails.rows())
        lines << u"guardrail "_s + profileIn(estate, row.rules.front().config);
    for (const auto &row : estate.tests.rows())
        lines << u"test "_s + nameOf(estate.profiles, row.profileId)
                + nameOf(estate.prompts, std::optional(row.testTargetId));
    lines << u"default "_s + nameOf(estate.profiles, estate.settings.defaultSpeechToTextProfileId);
    lines.sort();
    return lines.join(u'\n');
}

QByteArray secretFor(const QString &)
{
    return "CANARY-key";
}

constexpr int writesBack = 8;

} // namespace

class TestUmbracoRestore : public QObject
{
    Q_OBJECT

private:
    static Deleted begin()
    {
        auto bench = std::make_unique<DeletionBench>(
            u"umbraco"_s, std::make_unique<demo::UmbracoDemo>(smallWorld()));
        return deleted(worldOf<demo::UmbracoDemo>(std::move(bench), facts, secretFor),
                       {textOf(target)}, decisions());
    }

    /// Backs up as the program does, beside the plan of that folder; gives the path of the backup.
    static QString backUpBesides(DeletionBench &bench, const Plan &plan, const QTemporaryDir &home)
    {
        BackupTaking taking(bench.session(), bench.journal());
        QSignalSpy ended(&taking, &BackupTaking::ended);
        taking.start(plan, [&](const Backup &backup) {
            return placeForBackup(backup, {}, home.filePath(u"a.linchpin-plan.json"_s),
                                  usedIn(bench.journal()));
        });
        return ended.wait(20'000) ? taking.result()->value_or(QString()) : QString();
    }

private Q_SLOTS:
    void everythingComesBackUnderNewIds()
    {
        Deleted world = begin();
        QVERIFY(world.after != world.before);
        verifyIsBack(world, world.restore(), world.before, writesBack);
        QVERIFY(!estateOf(*world.bench).connections.find(target)); // the id is a new one
    }

    void troubleWithOneWriteEndsHonestlyAndMakesNothingTwice_data()
    {
        addWriteRows(writesBack, Lies::Told);
    }
    void troubleWithOneWriteEndsHonestlyAndMakesNothingTwice()
    {
        Deleted world = begin();
        verifyRestoreWithTrouble(world, world.before);
    }

    void aBackupIsUsedOnce()
    {
        Deleted world = begin();
        QVERIFY(world.restore());
        world.bench->server().clearLog();
        const auto again = world.restore();
        QVERIFY(!again);
        QVERIFY(again.error().sentence().contains(u"restored before"_s));
        QCOMPARE(world.bench->server().writes(), 0);
    }

    void whileItsRunCanBeTakenBackThereIsNoOtherWayBack()
    {
        DeletionBench bench(u"umbraco"_s, std::make_unique<demo::UmbracoDemo>(smallWorld()));
        const QString before = facts(estateOf(bench));
        const auto impact = bench.review({textOf(target)});
        const auto plan = bench.plan(*impact, decisions());
        QVERIFY(plan);
        const Backup backup = bench.backUp(*plan);
        QVERIFY(canRollBack(*plan, bench.carryOutUntilDead(*plan, 1)));
        bench.server().clearTrouble();
        bench.server().clearLog();
        const auto refused = bench.restore(backup, secretFor);
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence().contains(bench.lastRun()));
        QCOMPARE(bench.server().writes(), 0);
        QCOMPARE(bench.rollBack().outcome, Outcome::RolledBack);
        QCOMPARE(facts(estateOf(bench)), before);
        bench.server().clearLog();
        const auto state = bench.restore(backup, secretFor);
        QVERIFY(state);
        QCOMPARE(state->outcome, RestoreOutcome::Unchanged);
        QVERIFY(wasAllThere(*state));
        QCOMPARE(bench.server().writes(), 0);
    }

    void aBackupThatSaysTheSameIsNotWrittenTwice()
    {
        DeletionBench bench(u"umbraco"_s, std::make_unique<demo::UmbracoDemo>(smallWorld()));
        const QTemporaryDir home;
        const auto plan = bench.plan(*bench.review({textOf(target)}), decisions());
        QVERIFY(plan);
        const auto backUp = [&] { return backUpBesides(bench, *plan, home); };
        const QString path = home.filePath(u"a.linchpin-backup.json"_s);
        QCOMPARE(backUp(), path);
        QCOMPARE(backUp(), path);
        QCOMPARE(QDir(home.path()).entryList(QDir::Files).size(), 1);
        QVERIFY(QFile::remove(path));
        QFile other(path); // of somebody else: left alone
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(backUp(), home.filePath(u"a-2.linchpin-backup.json"_s));
        QCOMPARE(other.size(), 0);
    }

    /// Backed up, and killed before the run began; then a way back that found everything there.
    void aBackupThatWasUsedIsNotTheOneOfALaterDeletion()
    {
        DeletionBench bench(u"umbraco"_s, std::make_unique<demo::UmbracoDemo>(smallWorld()));
        const QString before = facts(estateOf(bench));
        const QTemporaryDir home;
        const auto plan = bench.plan(*bench.review({textOf(target)}), decisions());
        QVERIFY(plan);
        const auto backUp = [&] { return backUpBesides(bench, *plan, home); };
        const QString first = backUp();
        const auto found = bench.restore(readBackupFile(first).value(), secretFor);
        QCOMPARE(found->outcome, RestoreOutcome::Unchanged);
        QVERIFY(!isBackupOf(first, {*plan}, usedIn(bench.journal())));
        const QString second = backUp();
        QCOMPARE(second, home.filePath(u"a-2.linchpin-backup.json"_s));
        QVERIFY(isBackupOf(second, {*plan}, usedIn(bench.journal())));
        QCOMPARE(bench.carryOut(*plan).outcome, Outcome::Deleted);
        QVERIFY(facts(estateOf(bench)) != before);
        // Either of them is a way back: the first one made nothing.
        const auto back = bench.restore(readBackupFile(first).value(), secretFor);
        QVERIFY(back);
        QCOMPARE(back->outcome, RestoreOutcome::Restored);
        QCOMPARE(facts(estateOf(bench)), before);
    }

    void withoutItsSecretsNothingIsSent()
    {
        Deleted world = begin();
        const auto run =
            RestoreRun::create(world.bench->session(), world.bench->journal(), world.backup, {});
        QVERIFY(!run);
        QVERIFY(run.error().sentence().contains(u"settings.apiKey"_s));
        QCOMPARE(world.bench->server().writes(), 0);
    }

    void aBackupOfAnotherEndpointIsRefused()
    {
        Deleted world = begin();
        world.backup.plan.endpoint.url += u"/elsewhere"_s;
        const auto run = world.restore();
        QVERIFY(!run);
        QCOMPARE(world.bench->server().writes(), 0);
    }

    void anotherOneOfTheAliasIsNotTouched()
    {
        Deleted world = begin();
        demo::Estate &estate = estateOf(*world.bench);
        estate.connections.insert(connection(demo::stableId(u"newcomer"_s), u"target"_s));
        const QString now = facts(estate);
        const auto state = world.restore();
        QCOMPARE(state->outcome, RestoreOutcome::Unchanged);
        QVERIFY2(state->reason.contains(u"another one"_s), qPrintable(state->reason));
        QCOMPARE(facts(estate), now);
        QCOMPARE(world.bench->server().writes(), 0);
    }

    void aProfileThatSomebodyMovedOnStaysWhereItIs()
    {
        Deleted world = begin();
        demo::Estate &estate = estateOf(*world.bench);
        const QUuid third = demo::stableId(u"third"_s);
        estate.connections.insert(connection(third, u"third"_s));
        demo::Profile moved = *estate.profiles.find(moves);
        moved.connectionId = third;
        estate.profiles.replace(moved);
        const auto state = world.restore();
        QCOMPARE(state->outcome, RestoreOutcome::Partly);
        QVERIFY2(state->reason.contains(u"somebody else"_s), qPrintable(state->reason));
        QCOMPARE(estate.profiles.find(moves)->connectionId, third);
    }

    void theCanaryIsInNoFile()
    {
        Deleted world = begin();
        verifyNoCanaryAfterRestore(world);
    }
};

QTEST_GUILESS_MAIN(TestUmbracoRestore)
#include "tst_umbracorestore.moc"
