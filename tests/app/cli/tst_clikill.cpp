// SPDX-License-Identifier: Apache-2.0
// linchpin-cli is killed at every point of its journal, over real HTTP; then it is resumed or taken
// back, and what it says is held against the server's own records.
#include "models/domain/step.h"
#include "models/store/journal.h"
#include "tests/app/cli/clistory.h"
#include "tests/app/cli/killpoints.h"
#include "tests/app/deletion/deletionbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

/// A program that was killed, and the one that goes on with its run.
struct Killed
{
    int request = 0;
    std::unique_ptr<CliBench> bench;
    QString run; ///< empty: it had not begun
    bool isOff = false; ///< something was changed, and the connection is still there
    std::unique_ptr<QProcess> next = nullptr;
};

/// Going on is mostly waiting until a lost write may count as lost: so many go on side by side.
constexpr std::size_t sideBySide = 8;

QStringList deleteArguments(const CliStory &story, const QStringList &choices)
{
    return QStringList{u"delete"_s, story.id, u"--confirm"_s, story.phrase, u"--json"_s} + choices
        + secretsOf(story) + soon();
}

RunRecord firstRun(const CliBench &bench)
{
    const auto journal = Journal::open(bench.stateFolder(), Journal::Mode::ReadOnly);
    const auto runs = journal ? (*journal)->runs() : failure(journal.error());
    if (!runs || runs->empty())
        return {};
    return (*journal)->run(runs->back().id).value_or(RunRecord{});
}

/// All that a program started anew would know.
QByteArray journalled(const CliBench &bench)
{
    const RunRecord run = firstRun(bench);
    QByteArray text = run.id.isEmpty() ? QByteArray() : QJsonDocument(toJson(run.state)).toJson();
    for (const JournalledWrite &write : run.writes)
        text += QByteArray::number(write.number) + (write.outcome ? " ended" : " under way");
    return text;
}

/// Whether something of that id was deleted, by the server's record.
bool wasDeleted(const RequestLog &log, const QString &id)
{
    const QByteArray name = id.section(u'/', -1).toUtf8();
    return std::ranges::any_of(log.entries(), [&name](const LoggedRequest &entry) {
        return entry.request.method == "DELETE" && entry.tookEffect
            && QByteArray::fromPercentEncoding(entry.request.path).contains(name);
    });
}

} // namespace

class CliKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAnywhereItIsResumedToItsEnd_data() { rows(); }
    void killedAnywhereItIsResumedToItsEnd()
    {
        everywhere(&CliKillTest::checkResumed, u"resume"_s);
    }
    void killedAnywhereItIsTakenBack_data() { rows(); }
    void killedAnywhereItIsTakenBack() { everywhere(&CliKillTest::checkTakenBack, u"rollback"_s); }
    void killedOnTheWayBackItIsTakenBackAll_data() { rows(); }
    void killedOnTheWayBackItIsTakenBackAll();

private:
    static void rows();
    using Check = void (CliKillTest::*)(Killed &);
    void everywhere(Check check, const QString &command);
    void choose();
    [[nodiscard]] Killed killed(const KillPoint &point, bool takesEffect);
    void goOn(Killed &killed, const QString &command);
    void checkResumed(Killed &killed);
    void checkTakenBack(Killed &killed);
    [[nodiscard]] CliResult takenBack(Killed &killed);
    void checkRecords(CliBench &bench, const CliResult &result);
    [[nodiscard]] std::unique_ptr<CliBench> parked(QString &run);

    CliStory m_story;
    QStringList m_choices;
    QString m_before; ///< the facts before anything was done
};

void CliKillTest::rows()
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

/// The server's records, whatever happened.
void CliKillTest::checkRecords(CliBench &bench, const CliResult &result)
{
    const RequestLog &log = bench.server().log();
    QCOMPARE(brokenOnTheWire(log, firstRun(bench).writes), QString());
    QCOMPARE(blindRepetition(log), QString());
    bool namesConnection = false;
    for (const QJsonValue &id : result.document.value("deletedIds"_L1).toArray()) {
        namesConnection = namesConnection || id.toString() == m_story.id;
        QVERIFY2(wasDeleted(log, id.toString()), qPrintable(id.toString()));
    }
    // What a run that halted did not read it does not claim.
    const bool isDeleted = result.text("outcome") == u"deleted"_s;
    QVERIFY(!namesConnection || !m_story.isThere(bench.server().estate()));
    QVERIFY(!isDeleted || namesConnection);
    QVERIFY(!bench.printed().contains("CANARY"));
    QVERIFY(!bench.written().contains("CANARY"));
}

void CliKillTest::choose()
{
    QFETCH(int, story);
    m_story = cliStories(QStringLiteral(LINCHPIN_STORIES)).at(std::size_t(story));
    m_choices = choicesOf(m_story);
    m_before = m_story.facts(*m_story.makeEstate());
}

/// What was typed went with the program. To go on takes it again; the way back is tried without it
/// first.
void CliKillTest::goOn(Killed &killed, const QString &command)
{
    const QStringList typed = command == u"resume" ? secretsOf(m_story) : QStringList();
    const QStringList arguments = QStringList{command, killed.run, u"--json"_s} + typed + soon();
    if (!killed.run.isEmpty())
        killed.next = killed.bench->start(arguments, With::SignIn);
}

void CliKillTest::checkResumed(Killed &killed)
{
    const CliResult resumed = killed.bench->finish(*killed.next);
    // An answer that told of the gateways may be lost: then it is deleted with a warning.
    QVERIFY2(resumed.code == 0 || resumed.code == 7, resumed.out.constData());
    QCOMPARE(resumed.text("outcome"), u"deleted"_s);
    QVERIFY(!m_story.isThere(killed.bench->server().estate()));
    checkRecords(*killed.bench, resumed);
    const RunRecord record = firstRun(*killed.bench);
    QVERIFY(!canResume(record.plan, record.state) && !canRollBack(record.plan, record.state));
}

/// Without what was typed nothing is sent blindly, and what is missing is said, and how to give it.
CliResult CliKillTest::takenBack(Killed &killed)
{
    const CliResult without = killed.bench->finish(*killed.next);
    if (m_story.secrets.isEmpty() || !killed.isOff)
        return without;
    const QString reason = without.text("reason");
    const QStringList fields = m_story.secrets.keys();
    const bool isSaid =
        without.code == 6 && std::ranges::all_of(fields, [&](const QString &field) {
            return reason.contains(u"rollback %1 --secret-env %2="_s.arg(killed.run, field));
        });
    if (!isSaid)
        qWarning("without its secrets: %s", without.out.constData());
    const QStringList rollback = QStringList{u"rollback"_s, killed.run} + soon();
    return isSaid ? killed.bench->run(rollback + secretsOf(m_story), With::SignIn) : CliResult{};
}

void CliKillTest::checkTakenBack(Killed &killed)
{
    CliBench &bench = *killed.bench;
    const CliResult back = takenBack(killed);
    checkRecords(bench, back);
    if (back.code == 0) {
        QCOMPARE(m_story.facts(bench.server().estate()), m_before);
        return;
    }
    if (back.code == 3) {
        QCOMPARE(back.text("outcome"), u"deleted"_s);
        return; // the records were looked at
    }
    QVERIFY2(back.code == 6, back.out.constData());
    if (!m_story.forgets.isEmpty() && back.text("reason").contains(m_story.forgets))
        return; // it was said before, and it is said now
    // Something was deleted before the kill: there is no way back, and it says so.
    QVERIFY2(bench.server().log().count("DELETE") > 0, back.out.constData());
    const QStringList resume = QStringList{u"resume"_s, killed.run} + soon();
    const CliResult resumed = bench.run(resume + secretsOf(m_story), With::SignIn);
    QVERIFY2(resumed.code == 0 || resumed.code == 7, resumed.out.constData());
    checkRecords(bench, resumed);
}

Killed CliKillTest::killed(const KillPoint &point, bool takesEffect)
{
    Killed made{.request = point.request, .bench = benchOf(m_story), .run = {}};
    CliBench &bench = *made.bench;
    if (!killAt(bench, deleteArguments(m_story, m_choices), With::Endpoint, point.request,
                takesEffect))
        qFatal("the request %d never came", point.request);
    made.run = firstRun(bench).id;
    made.isOff = m_story.facts(bench.server().estate()) != m_before
        && m_story.isThere(bench.server().estate());
    const QJsonObject runs = bench.run({u"runs"_s}, With::Nothing).document;
    const QJsonObject row = runs.value("runs"_L1).toArray().first().toObject();
    if (row.value("run"_L1).toString() != made.run
        || row.value("canResume"_L1).toBool() == made.run.isEmpty())
        qFatal("`runs` does not show it");
    return made;
}

void CliKillTest::everywhere(Check check, const QString &command)
{
    QFETCH(bool, takesEffect);
    choose();
    const auto whole = benchOf(m_story);
    CliResult result;
    std::vector<KillPoint> points = killPointsOf(
        *whole, *whole->start(deleteArguments(m_story, m_choices)),
        [&whole] { return journalled(*whole); }, result);
    QVERIFY2(result.code == 0, result.out.constData());
    QCOMPARE(std::ranges::count(points, true, &KillPoint::isWrite), m_story.writes);
    QVERIFY(int(points.size()) > 2 * m_story.writes);
    // A read has no effect: whether it is lost on the way there or back is the same.
    if (takesEffect)
        std::erase_if(points, [](const KillPoint &point) { return !point.isWrite; });
    for (std::size_t begin = 0; begin < points.size(); begin += sideBySide) {
        std::vector<Killed> together;
        for (std::size_t i = begin; i < std::min(begin + sideBySide, points.size()); ++i) {
            together.push_back(killed(points[i], takesEffect));
            goOn(together.back(), command);
        }
        for (Killed &one : together) {
            if (one.run.isEmpty())
                QCOMPARE(one.bench->server().writes(), 0); // killed before the plan was made
            else
                (this->*check)(one);
            if (QTest::currentTestFailed())
                return qWarning("killed at request %d", one.request);
        }
    }
}

/// A run that is watched: switched off, and nothing deleted.
std::unique_ptr<CliBench> CliKillTest::parked(QString &run)
{
    auto bench = benchOf(m_story);
    const CliResult result = bench->finish(
        *bench->start(deleteArguments(m_story, m_choices) + QStringList{u"--observe"_s, u"1h"_s}));
    run = result.text("run");
    return bench;
}

void CliKillTest::killedOnTheWayBackItIsTakenBackAll()
{
    QFETCH(bool, takesEffect);
    choose();
    if (!m_story.forgets.isEmpty())
        return; // its way back is a person's
    QString run;
    auto bench = parked(run);
    const auto rollback = [this, &run] {
        return QStringList{u"rollback"_s, run, u"--json"_s} + secretsOf(m_story) + soon();
    };
    QVERIFY(m_story.facts(bench->server().estate()) != m_before);
    CliResult result;
    const auto points = killPointsOf(
        *bench, *bench->start(rollback(), With::SignIn), [&bench] { return journalled(*bench); },
        result);
    QVERIFY2(result.code == 0, result.out.constData());
    for (const KillPoint &point : points) {
        if (takesEffect && !point.isWrite)
            continue;
        Killed one{.request = point.request, .bench = parked(run), .run = {}};
        QVERIFY(killAt(*one.bench, rollback(), With::SignIn, point.request, takesEffect));
        one.run = run;
        one.isOff = m_story.facts(one.bench->server().estate()) != m_before;
        goOn(one, u"rollback"_s);
        const CliResult back = takenBack(one);
        QVERIFY2(back.code == 0, back.out.constData());
        QCOMPARE(m_story.facts(one.bench->server().estate()), m_before);
        checkRecords(*one.bench, back);
        if (QTest::currentTestFailed())
            return qWarning("killed at request %d of the way back", point.request);
    }
}

QTEST_GUILESS_MAIN(CliKillTest)
#include "tst_clikill.moc"
