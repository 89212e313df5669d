// SPDX-License-Identifier: Apache-2.0
// `linchpin-cli restore` is killed at every point of its journal, over real HTTP; the same command
// once more comes to the end of it, and nothing is there twice.
#include "models/store/journal.h"
#include "tests/app/cli/clistory.h"
#include "tests/app/cli/killpoints.h"
#include "tests/app/deletion/deletionbench.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

/// A world after a deletion, and the command that restores from its backup.
struct World
{
    std::unique_ptr<CliBench> bench;
    QStringList restore;
};

/// So many restores go on side by side: most of the time passes until a lost write counts as lost.
constexpr std::size_t sideBySide = 8;

QString onlyBackup(const CliBench &bench)
{
    const QDir folder(bench.stateFolder() + u"/backups"_s);
    const QStringList names = folder.entryList({u"*.linchpin-backup.json"_s}, QDir::Files);
    return names.size() == 1 ? folder.filePath(names.first()) : QString();
}

World deleted(const CliStory &story, const QStringList &choices)
{
    World world{benchOf(story), {}};
    CliBench &bench = *world.bench;
    const CliResult gone =
        bench.run(QStringList{u"delete"_s, story.id, u"--confirm"_s, story.phrase} + choices
                  + secretsOf(story) + soon());
    const QString backup = onlyBackup(bench);
    if (gone.code != 0 || backup.isEmpty())
        qFatal("not deleted, or no backup: %s", gone.out.constData());
    world.restore = {u"restore"_s, backup, u"--confirm"_s, story.phrase, u"--json"_s};
    bench.setVariable(u"BENCH_AGAIN"_s, "CANARY-typed-again");
    const CliResult dry = bench.run({u"restore"_s, backup, u"--dry-run"_s}, With::Nothing);
    for (const QJsonValue &step : dry.document["steps"_L1].toArray()) {
        for (const QJsonValue &name : step["secrets"_L1].toArray())
            world.restore << u"--secret-env"_s << name.toString() + u"=BENCH_AGAIN"_s;
    }
    world.restore += soon();
    bench.server().clearLog();
    return world;
}

RestoreRecord recordIn(const CliBench &bench)
{
    const auto journal = Journal::open(bench.stateFolder(), Journal::Mode::ReadOnly);
    const auto all = journal ? (*journal)->restores() : failure(journal.error());
    if (!all || all->empty())
        return {};
    return (*journal)->restore(all->front().id).value_or(RestoreRecord{});
}

/// All that a program started anew would know.
QByteArray journalled(const CliBench &bench)
{
    const RestoreRecord record = recordIn(bench);
    QByteArray text =
        record.id.isEmpty() ? QByteArray() : QJsonDocument(toJson(record.state)).toJson();
    for (const JournalledWrite &write : record.writes)
        text += QByteArray::number(write.number) + (write.outcome ? " ended" : " under way");
    return text;
}

/// The facts of the server with the old id in place of each new one.
QString factsByOldIds(const CliStory &story, CliBench &bench, const CliResult &restored)
{
    QString facts = story.facts(bench.server().estate());
    for (const QJsonValue &step : restored.document["steps"_L1].toArray()) {
        const QString newId = step["newId"_L1].toString();
        if (!newId.isEmpty())
            facts.replace(newId, step["id"_L1].toString());
    }
    QStringList lines = facts.split(u'\n');
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

class CliRestoreKillTest : public QObject
{
    Q_OBJECT

private:
    void check(World &world, const CliResult &result);

    CliStory m_story;
    QString m_wanted; ///< the facts after a restore that nothing disturbed

private Q_SLOTS:
    void killedAnywhereTheSameCommandEndsItAndMakesNothingTwice_data();
    void killedAnywhereTheSameCommandEndsItAndMakesNothingTwice();
};

void CliRestoreKillTest::killedAnywhereTheSameCommandEndsItAndMakesNothingTwice_data()
{
    QTest::addColumn<int>("story");
    QTest::addColumn<bool>("takesEffect");
    const auto stories = cliStories(QStringLiteral(LINCHPIN_STORIES));
    for (std::size_t i = 0; i < stories.size(); ++i) {
        QTest::addRow("%s, request lost", qPrintable(stories[i].name)) << int(i) << false;
        QTest::addRow("%s, answer lost", qPrintable(stories[i].name)) << int(i) << true;
    }
    QVERIFY(!stories.empty());
}

void CliRestoreKillTest::check(World &world, const CliResult &result)
{
    QVERIFY2(result.code == 0, result.out.constData());
    QCOMPARE(result.text("outcome"), u"restored"_s);
    QCOMPARE(factsByOldIds(m_story, *world.bench, result), m_wanted);
    const RequestLog &log = world.bench->server().log();
    QCOMPARE(brokenOnTheWire(log, recordIn(*world.bench).writes), QString());
    QCOMPARE(blindRepetition(log), QString());
    QVERIFY(!world.bench->printed().contains("CANARY"));
    QVERIFY(!world.bench->written().contains("CANARY"));
}

void CliRestoreKillTest::killedAnywhereTheSameCommandEndsItAndMakesNothingTwice()
{
    QFETCH(int, story);
    QFETCH(bool, takesEffect);
    m_story = cliStories(QStringLiteral(LINCHPIN_STORIES)).at(std::size_t(story));
    const QStringList choices = choicesOf(m_story);
    World whole = deleted(m_story, choices);
    CliBench &bench = *whole.bench;
    CliResult result;
    auto points = killPointsOf(
        bench, *bench.start(whole.restore), [&bench] { return journalled(bench); }, result);
    m_wanted = factsByOldIds(m_story, bench, result);
    check(whole, result);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(std::ranges::count(points, true, &KillPoint::isWrite) > 0);
    QVERIFY(points.size() > 2);
    // A read has no effect: whether it is lost on the way there or back is the same.
    if (takesEffect)
        std::erase_if(points, [](const KillPoint &point) { return !point.isWrite; });
    for (std::size_t begin = 0; begin < points.size(); begin += sideBySide) {
        std::vector<World> worlds;
        std::vector<std::unique_ptr<QProcess>> again;
        const std::size_t end = std::min(begin + sideBySide, points.size());
        for (std::size_t i = begin; i < end; ++i) {
            worlds.push_back(deleted(m_story, choices));
            CliBench &one = *worlds.back().bench;
            QVERIFY(
                killAt(one, worlds.back().restore, With::Endpoint, points[i].request, takesEffect));
            again.push_back(one.start(worlds.back().restore));
        }
        for (std::size_t i = 0; i < worlds.size(); ++i) {
            check(worlds[i], worlds[i].bench->finish(*again[i]));
            if (QTest::currentTestFailed())
                return qWarning("killed at request %d", points[begin + i].request);
        }
    }
}

QTEST_GUILESS_MAIN(CliRestoreKillTest)
#include "tst_clirestorekill.moc"
