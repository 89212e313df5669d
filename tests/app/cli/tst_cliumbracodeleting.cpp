// SPDX-License-Identifier: Apache-2.0
#include "models/store/journal.h"
#include "models/store/planfile.h"
#include "tests/app/cli/clibench.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

QStringList accepting()
{
    QStringList options;
    for (const QString &source :
         {u"config-defaults"_s, u"automate"_s, u"deploy"_s, u"custom-code"_s})
        options << u"--accept-unknown"_s << source + u"=looked by hand"_s;
    return options;
}

TroubleRule onMethod(const QString &method, Trouble trouble, int count = 1)
{
    return {.method = method, .count = count, .trouble = std::move(trouble)};
}

Trouble status(int code, bool takesEffect = false)
{
    return {.reply = Trouble::Reply::Status, .takesEffect = takesEffect, .status = code};
}

} // namespace

/// What changes: apply, delete, resume, rollback. Every exit code, over real HTTP.
class CliUmbracoDeletingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void deleteDeletesOnceAndSaysSo();
    void aPlanIsAppliedOnce();
    void aWrongPhraseSendsNoWrite();
    void whatSpeaksAgainstAPlanIsFoundBeforeTheFirstRequest();
    void aWorldThatDriftedIsThreeAndSaysWhat();
    void aPlanWhoseTargetIsGoneIsThree();
    void dryRunChangesNothingAndKeepsThePlan();
    void aRefusedSwitchOffIsFour();
    void aRefusedDeleteIsRolledBackAndFive();
    void anUnclearDeleteIsLookedAtAndNotRepeated();
    void anUnknownOutcomeIsSixAndResumeSettlesIt();
    void aWatchedRunIsParkedAndGoesOnOrBack();
    void aRunOfTheWindowNeedsItsPhrase();
    void aRunByForceIsConfirmedInTheWindowAlone();
    void rollbackOfADeletedConnectionIsThree();
    void anotherEndpointIsRefused();
    void aSecondProgramIsTold();
    void interruptedItGoesBack();
    void interruptedTwiceItQuitsAndCanBeResumed();
    void dependentsAreMovedFirst();
    void dependentsAreDeletedFirst();
    void theAuditHasItAll();

private:
    [[nodiscard]] QString idOf(const QString &name);
    [[nodiscard]] QString stateOf(const QString &id);
    [[nodiscard]] QString directProfileOf(const QString &id);
    [[nodiscard]] CliResult remove(const QStringList &more = {});
    [[nodiscard]] QString plan(const QString &file);
    void rewrite(const QString &file, const std::function<void(Plan &)> &change);

    std::unique_ptr<CliBench> m_bench;
    QString m_spare; ///< id of a connection nothing hangs on
};

void CliUmbracoDeletingTest::init()
{
    m_bench = std::make_unique<CliBench>(u"umbraco"_s);
    m_spare = idOf(u"Anthropic spare"_s);
}

void CliUmbracoDeletingTest::cleanup()
{
    QVERIFY(!m_bench->printed().contains("CANARY"));
    QVERIFY(!m_bench->written().contains("CANARY"));
    m_bench.reset();
}

QString CliUmbracoDeletingTest::idOf(const QString &name)
{
    const CliResult list = m_bench->run({u"list"_s});
    for (const QJsonValue &row : list.document.value("connections"_L1).toArray()) {
        if (row.toObject().value("name"_L1).toString() == name)
            return row.toObject().value("id"_L1).toString();
    }
    return {};
}

QString CliUmbracoDeletingTest::stateOf(const QString &id)
{
    const CliResult show = m_bench->run({u"show"_s, id});
    return show.code == 4
        ? show.errorKind()
        : show.document.value("connection"_L1).toObject().value("state"_L1).toString();
}

QString CliUmbracoDeletingTest::directProfileOf(const QString &id)
{
    const CliResult impact = m_bench->run({u"dependents"_s, id});
    for (const QJsonValue &row : impact.document.value("dependents"_L1).toArray()) {
        if (row.toObject().value("relation"_L1).toString() == u"direct"_s)
            return row.toObject().value("id"_L1).toString();
    }
    return {};
}

CliResult CliUmbracoDeletingTest::remove(const QStringList &more)
{
    return m_bench->run(QStringList{u"delete"_s, m_spare, u"--confirm"_s, u"anthropic  SPARE "_s}
                        + accepting() + more);
}

QString CliUmbracoDeletingTest::plan(const QString &file)
{
    const QString path = m_bench->path(file);
    const CliResult result =
        m_bench->run(QStringList{u"plan"_s, m_spare, u"--out"_s, path} + accepting());
    return result.code == 0 ? path : QString();
}

void CliUmbracoDeletingTest::rewrite(const QString &file, const std::function<void(Plan &)> &change)
{
    Plan plan = readPlanFile(file).value().plan;
    change(plan);
    QVERIFY(writePlanFile(file, plan, true).has_value());
}

void CliUmbracoDeletingTest::deleteDeletesOnceAndSaysSo()
{
    const CliResult result = remove();
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.text("outcome"), u"deleted"_s);
    QCOMPARE(result.text("step"), u"done"_s);
    QCOMPARE(result.document.value("deletedIds"_L1).toArray(), QJsonArray{m_spare});
    QStringList writes;
    for (const QJsonValue &write : result.document.value("writes"_L1).toArray()) {
        QCOMPARE(write.toObject().value("outcome"_L1).toString(), u"done"_s);
        QCOMPARE(write.toObject().value("status"_L1).toInt(), 200);
        writes << write.toObject().value("method"_L1).toString();
    }
    QCOMPARE(writes, QStringList({u"PUT"_s, u"DELETE"_s}));
    QCOMPARE(m_bench->server().writes(), 2);
    QCOMPARE(stateOf(m_spare), u"not-found"_s);
    const CliResult again = remove();
    QCOMPARE(again.code, 4); // an unknown id
    QCOMPARE(again.text("outcome"), u"unchanged"_s);
}

void CliUmbracoDeletingTest::aPlanIsAppliedOnce()
{
    const QString file = plan(u"p"_s);
    const QStringList apply{u"apply"_s, file, u"--confirm"_s, u"Anthropic spare"_s};
    const CliResult first = m_bench->run(apply);
    QCOMPARE(first.code, 0);
    QCOMPARE(first.text("outcome"), u"deleted"_s);
    const int sent = m_bench->server().log().total();
    const CliResult second = m_bench->run(apply);
    QCOMPARE(second.code, 3);
    QCOMPARE(second.errorKind(), u"used-plan"_s);
    QCOMPARE(second.text("outcome"), u"refused"_s);
    QCOMPARE(m_bench->server().log().total(), sent);
}

void CliUmbracoDeletingTest::aWrongPhraseSendsNoWrite()
{
    const QString file = plan(u"p"_s);
    const int sent = m_bench->server().log().total();
    for (const QString &phrase : {u"Anthropic"_s, u"delete"_s, u" "_s, m_spare}) {
        const CliResult result = m_bench->run({u"apply"_s, file, u"--confirm"_s, phrase});
        QCOMPARE(result.code, 3);
        QCOMPARE(result.errorKind(), u"wrong-phrase"_s);
    }
    QCOMPARE(m_bench->server().log().total(), sent);
    const CliResult removed = m_bench->run(
        QStringList{u"delete"_s, m_spare, u"--confirm"_s, u"Anthropic"_s} + accepting());
    QCOMPARE(removed.code, 3);
    QCOMPARE(m_bench->server().writes(), 0);
}

void CliUmbracoDeletingTest::whatSpeaksAgainstAPlanIsFoundBeforeTheFirstRequest()
{
    const QString file = plan(u"p"_s);
    QFile plain(file);
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QByteArray good = plain.readAll();
    plain.close();
    const int sent = m_bench->server().log().total();
    const auto tried = [&](const QString &how) {
        const CliResult result =
            m_bench->run({u"apply"_s, file, u"--confirm"_s, u"Anthropic spare"_s});
        if (result.code != 3 || m_bench->server().log().total() != sent)
            qWarning("%s: %d %s", qPrintable(how), result.code, result.out.constData());
        return result.code == 3 && m_bench->server().log().total() == sent;
    };
    const auto write = [&](const QByteArray &bytes) {
        QFile changed(file);
        return changed.open(QIODevice::WriteOnly) && changed.write(bytes) == bytes.size();
    };
    QByteArray oneByte = good;
    oneByte.replace("Anthropic spare", "Anthropic spart");
    QVERIFY(write(oneByte) && tried(u"one byte changed"_s));
    QVERIFY(write("{}") && tried(u"no plan"_s));
    QVERIFY(write(good.left(good.size() / 2)) && tried(u"half a plan"_s));
    QVERIFY(write(good));
    rewrite(file, [](Plan &p) { p.expiresAt = p.createdAt; });
    QVERIFY(tried(u"expired"_s));
    QVERIFY(write(good));
    rewrite(file, [](Plan &p) { p.actions.back().path += u'x'; });
    QVERIFY(tried(u"actions of its own"_s));
    QVERIFY(write(good));
    rewrite(file, [](Plan &p) { p.choices.acceptances.clear(); });
    QVERIFY(tried(u"undecided"_s));
    QVERIFY(write(good));
    rewrite(file, [](Plan &p) { p.endpoint.url += u"/elsewhere"_s; });
    QVERIFY(tried(u"another endpoint"_s));
    QCOMPARE(m_bench->run({u"apply"_s, m_bench->path(u"none"_s), u"--confirm"_s, u"x"_s}).code, 2);
    QCOMPARE(m_bench->server().writes(), 0);
}

void CliUmbracoDeletingTest::aWorldThatDriftedIsThreeAndSaysWhat()
{
    const QString file = plan(u"p"_s);
    const CliResult parked =
        remove({u"--observe"_s, u"1h"_s}); // switched off and on again: another version
    QCOMPARE(m_bench->run({u"rollback"_s, parked.text("run")}, With::SignIn).code, 0);
    const int writes = m_bench->server().writes();
    const CliResult result = m_bench->run({u"apply"_s, file, u"--confirm"_s, u"Anthropic spare"_s});
    QCOMPARE(result.code, 3);
    QCOMPARE(result.text("outcome"), u"refused"_s);
    QVERIFY2(result.text("reason").contains(u"version"_s), qPrintable(result.text("reason")));
    QCOMPARE(m_bench->server().writes(), writes);
}

void CliUmbracoDeletingTest::aPlanWhoseTargetIsGoneIsThree()
{
    const QString file = plan(u"p"_s);
    QCOMPARE(remove().code, 0);
    const int writes = m_bench->server().writes();
    QCOMPARE(m_bench->run({u"apply"_s, file, u"--dry-run"_s}).code, 3);
    const CliResult result = m_bench->run({u"apply"_s, file, u"--confirm"_s, u"Anthropic spare"_s});
    QCOMPARE(result.code, 3);
    QCOMPARE(m_bench->server().writes(), writes);
}

void CliUmbracoDeletingTest::dryRunChangesNothingAndKeepsThePlan()
{
    const QString file = plan(u"p"_s);
    const CliResult dry = m_bench->run({u"apply"_s, file, u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    QCOMPARE(dry.text("outcome"), u"unchanged"_s);
    QCOMPARE(m_bench->server().writes(), 0);
    QCOMPARE(m_bench->run({u"apply"_s, file, u"--dry-run"_s, u"--confirm"_s, u"wrong"_s}).code, 3);
    QCOMPARE(m_bench->run({u"apply"_s, file, u"--confirm"_s, u"Anthropic spare"_s}).code, 0);
}

void CliUmbracoDeletingTest::aRefusedSwitchOffIsFour()
{
    for (const int code : {400, 403, 500}) {
        m_bench->server().addTrouble(onMethod(u"PUT"_s, status(code)));
        const CliResult result = remove();
        QVERIFY2(result.code == 4, result.out.constData());
        QCOMPARE(result.text("outcome"), u"unchanged"_s);
        QCOMPARE(m_bench->server().estate().changes(), 0);
        m_bench->server().clearTrouble();
    }
    QCOMPARE(stateOf(m_spare), u"active"_s);
}

void CliUmbracoDeletingTest::aRefusedDeleteIsRolledBackAndFive()
{
    m_bench->server().addTrouble(onMethod(u"DELETE"_s, status(403)));
    const CliResult result = remove();
    QVERIFY2(result.code == 5, result.out.constData());
    QCOMPARE(result.text("outcome"), u"rolled-back"_s);
    QCOMPARE(result.document.value("writes"_L1).toArray().size(), 3);
    QCOMPARE(stateOf(m_spare), u"active"_s);
}

void CliUmbracoDeletingTest::anUnclearDeleteIsLookedAtAndNotRepeated()
{
    m_bench->server().addTrouble(
        onMethod(u"DELETE"_s, {.reply = Trouble::Reply::Drop, .takesEffect = true}));
    const CliResult result = remove();
    QCOMPARE(result.code, 0);
    QCOMPARE(result.text("outcome"), u"deleted"_s);
    QCOMPARE(m_bench->server().log().count("DELETE"), 1);
}

void CliUmbracoDeletingTest::anUnknownOutcomeIsSixAndResumeSettlesIt()
{
    // The delete takes effect, and from then on nothing can be read.
    TroubleRule blind = onMethod(u"GET"_s, status(500), 0);
    m_bench->server().addTrouble(
        onMethod(u"DELETE"_s, {.reply = Trouble::Reply::Drop, .takesEffect = true}));
    QObject::connect(&m_bench->server(), &DemoServer::answered, this, [this, blind] {
        if (m_bench->server().log().count("DELETE") == 1)
            m_bench->server().addTrouble(blind);
    });
    const CliResult halted = remove();
    QCOMPARE(halted.code, 6);
    QCOMPARE(halted.text("outcome"), u"halted"_s);
    m_bench->server().disconnect(this);
    m_bench->server().clearTrouble();

    const CliResult runs = m_bench->run({u"runs"_s}, With::Nothing);
    const QJsonObject run = runs.document.value("runs"_L1).toArray().first().toObject();
    QCOMPARE(run.value("run"_L1).toString(), halted.text("run"));
    QVERIFY(run.value("canResume"_L1).toBool());
    const CliResult resumed = m_bench->run({u"resume"_s, halted.text("run")}, With::SignIn);
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.text("outcome"), u"deleted"_s);
    QCOMPARE(m_bench->server().log().count("DELETE"), 1);
    // Over is over: asked again, it says how it ended.
    QCOMPARE(m_bench->run({u"resume"_s, halted.text("run")}, With::SignIn).code, 0);
}

void CliUmbracoDeletingTest::aWatchedRunIsParkedAndGoesOnOrBack()
{
    const CliResult parked = remove({u"--observe"_s, u"7d"_s});
    QCOMPARE(parked.code, 6);
    QCOMPARE(parked.text("outcome"), u"waiting"_s);
    QCOMPARE(parked.text("step"), u"observing"_s);
    QVERIFY(parked.text("reason").contains(u"resume "_s + parked.text("run")));
    QCOMPARE(stateOf(m_spare), u"inactive"_s);
    QCOMPARE(m_bench->run({u"resume"_s, parked.text("run")}, With::SignIn).code, 6);
    QCOMPARE(m_bench->server().log().count("DELETE"), 0);

    const CliResult back = m_bench->run({u"rollback"_s, parked.text("run")}, With::SignIn);
    QCOMPARE(back.code, 0);
    QCOMPARE(back.text("outcome"), u"rolled-back"_s);
    QCOMPARE(stateOf(m_spare), u"active"_s);
    QCOMPARE(m_bench->run({u"rollback"_s, parked.text("run")}, With::SignIn).code, 0);
    QCOMPARE(m_bench->run({u"resume"_s, parked.text("run")}, With::SignIn).code, 3);

    const CliResult again = remove({u"--observe"_s, u"1h"_s});
    const CliResult gone =
        m_bench->run({u"resume"_s, again.text("run"), u"--skip-observation"_s, u"tested by hand"_s},
                     With::SignIn);
    QCOMPARE(gone.code, 0);
    QCOMPARE(gone.text("outcome"), u"deleted"_s);
}

void CliUmbracoDeletingTest::aRunOfTheWindowNeedsItsPhrase()
{
    const CliResult parked = remove({u"--observe"_s, u"1h"_s});
    {
        auto journal = Journal::open(m_bench->path(u"home/state"_s), Journal::Mode::Write).value();
        RunRecord record = journal->run(parked.text("run")).value();
        record.state.isConfirmed = false; // as the window leaves it: it asks at the end
        QVERIFY(journal->saveState(record.id, record.state, QDateTime::currentDateTimeUtc())
                    .has_value());
    }
    const int sent = m_bench->server().log().total();
    const QStringList resume{u"resume"_s, parked.text("run"), u"--skip-observation"_s, u"seen"_s};
    QCOMPARE(m_bench->run(resume, With::SignIn).code, 3);
    QCOMPARE(m_bench->run(resume + QStringList{u"--confirm"_s, u"wrong"_s}, With::SignIn).code, 3);
    QCOMPARE(m_bench->server().log().total(), sent);
    QCOMPARE(
        m_bench->run(resume + QStringList{u"--confirm"_s, u"Anthropic spare"_s}, With::SignIn).code,
        0);
}

void CliUmbracoDeletingTest::aRunByForceIsConfirmedInTheWindowAlone()
{
    const CliResult parked = remove({u"--observe"_s, u"1h"_s});
    QString run;
    {
        auto journal = Journal::open(m_bench->path(u"home/state"_s), Journal::Mode::Write).value();
        RunRecord record = journal->run(parked.text("run")).value();
        record.plan.id += u"-by-force"_s;
        record.plan.choices.forceCascade = true;
        record.plan.choices.forceCascadeReason = u"the project ends"_s;
        record.state.isConfirmed = false;
        run = journal
                  ->createRun(record.plan, record.access, record.state,
                              QDateTime::currentDateTimeUtc())
                  .value();
    }
    const int sent = m_bench->server().log().total();
    const CliResult resumed = m_bench->run({u"resume"_s, run, u"--skip-observation"_s, u"seen"_s,
                                            u"--confirm"_s, u"Anthropic spare"_s},
                                           With::SignIn);
    QCOMPARE(resumed.code, 3);
    QCOMPARE(resumed.errorKind(), u"forced-plan"_s);
    QCOMPARE(m_bench->server().log().total(), sent);
    QCOMPARE(m_bench->run({u"rollback"_s, run}, With::SignIn).code, 0);
    QCOMPARE(m_bench->server().log().count("DELETE"), 0);
}

void CliUmbracoDeletingTest::rollbackOfADeletedConnectionIsThree()
{
    const CliResult removed = remove();
    const CliResult back = m_bench->run({u"rollback"_s, removed.text("run")}, With::SignIn);
    QCOMPARE(back.code, 3);
    QCOMPARE(back.text("outcome"), u"deleted"_s);
    QCOMPARE(m_bench->run({u"rollback"_s, u"nothing"_s}, With::SignIn).code, 2);
}

void CliUmbracoDeletingTest::anotherEndpointIsRefused()
{
    const CliResult parked = remove({u"--observe"_s, u"1h"_s});
    CliBench other(u"umbraco"_s);
    for (const QString &command : {u"resume"_s, u"rollback"_s}) {
        const CliResult result =
            m_bench->run(QStringList{command, parked.text("run")} + other.endpoint(), With::SignIn);
        QCOMPARE(result.code, 3);
        QCOMPARE(result.errorKind(), u"other-endpoint"_s);
    }
    QCOMPARE(other.server().log().total(), 0);
    QCOMPARE(m_bench->run({u"rollback"_s, parked.text("run")}).code, 0); // its own, named, is fine
}

void CliUmbracoDeletingTest::aSecondProgramIsTold()
{
    const auto journal =
        Journal::open(m_bench->path(u"home/state"_s), Journal::Mode::Write).value();
    const int sent = m_bench->server().log().total();
    const CliResult result = remove();
    QCOMPARE(result.code, 3);
    QCOMPARE(m_bench->server().log().total(), sent);
    QCOMPARE(m_bench->run({u"runs"_s}, With::Nothing).code, 0); // reading needs no lock
    QCOMPARE(m_bench->run({u"audit"_s}, With::Nothing).code, 0);
}

void CliUmbracoDeletingTest::interruptedItGoesBack()
{
    Trouble slow;
    slow.delayMs = 1500;
    m_bench->server().addTrouble(onMethod(u"PUT"_s, slow));
    const auto process = m_bench->start(
        QStringList{u"delete"_s, m_spare, u"--confirm"_s, u"Anthropic spare"_s, u"--json"_s}
        + accepting());
    QVERIFY(QTest::qWaitFor([this] { return m_bench->server().log().count("PUT") == 1; }, 60'000));
    process->terminate();
    const CliResult result = m_bench->finish(*process);
    QVERIFY2(result.code == 5, result.out.constData());
    QCOMPARE(result.text("outcome"), u"rolled-back"_s);
    QCOMPARE(m_bench->server().log().count("DELETE"), 0);
    QCOMPARE(stateOf(m_spare), u"active"_s);
}

void CliUmbracoDeletingTest::interruptedTwiceItQuitsAndCanBeResumed()
{
    m_bench->server().addTrouble(
        onMethod(u"PUT"_s, {.reply = Trouble::Reply::Hang, .takesEffect = true}));
    const auto process = m_bench->start(
        QStringList{u"delete"_s, m_spare, u"--confirm"_s, u"Anthropic spare"_s, u"--json"_s}
        + accepting());
    QVERIFY(QTest::qWaitFor([this] { return m_bench->server().log().count("PUT") == 1; }, 60'000));
    process->terminate();
    QTest::qWait(50);
    process->terminate();
    const CliResult result = m_bench->finish(*process);
    QCOMPARE(result.code, 6);
    QCOMPARE(result.text("outcome"), u"halted"_s);
    QCOMPARE(m_bench->run({u"rollback"_s, result.text("run")}, With::SignIn).code, 0);
    QCOMPARE(stateOf(m_spare), u"active"_s);
}

void CliUmbracoDeletingTest::dependentsAreMovedFirst()
{
    const QString used = idOf(u"Google speech"_s);
    const QString target = idOf(u"Google spare"_s);
    const QStringList decide{
        u"--decide"_s, u"profile:%1=reassign:{%2}"_s.arg(directProfileOf(used), target.toUpper())};
    const CliResult result = m_bench->run(
        QStringList{u"delete"_s, used, u"--confirm"_s, u"Google speech"_s} + decide + accepting());
    QVERIFY2(result.code == 0, result.out.constData());
    QCOMPARE(result.document.value("deletedIds"_L1).toArray(), QJsonArray{used});
    QVERIFY(m_bench->run({u"dependents"_s, target}).out.contains("Dictation"));
}

void CliUmbracoDeletingTest::dependentsAreDeletedFirst()
{
    const QString used = idOf(u"Amazon Bedrock"_s);
    const QString planner = directProfileOf(used);
    const QStringList decide{u"--decide"_s, u"profile:%1=delete"_s.arg(planner), u"--decide"_s,
                             u"agent:62a20f46-d314-5621-a947-7133afaedee5=accept"_s};
    const CliResult result = m_bench->run(
        QStringList{u"delete"_s, used, u"--confirm"_s, u"Amazon Bedrock"_s} + decide + accepting());
    QVERIFY2(result.code == 0, result.out.constData());
    QCOMPARE(result.document.value("deletedIds"_L1).toArray(), QJsonArray({planner, used}));
}

void CliUmbracoDeletingTest::theAuditHasItAll()
{
    const CliResult removed = remove();
    const CliResult audit =
        m_bench->run({u"audit"_s, u"--run"_s, removed.text("run")}, With::Nothing);
    QStringList events;
    for (const QJsonValue &entry : audit.document.value("entries"_L1).toArray())
        events << entry.toObject().value("event"_L1).toString();
    QCOMPARE(events.count(u"write-intended"_s), 2);
    QCOMPARE(events.count(u"write-ended"_s), 2);
    const auto csv = m_bench->start({u"audit"_s, u"--format"_s, u"csv"_s, u"--text"_s, u"spare"_s},
                                    With::Nothing);
    const CliResult table = m_bench->finish(*csv);
    QCOMPARE(table.code, 0);
    QVERIFY(table.out.contains("number,at,user,run,event,endpoint,subject,text\r\n"));
    QVERIFY(table.out.contains("write-ended"));
}

QTEST_GUILESS_MAIN(CliUmbracoDeletingTest)
#include "tst_cliumbracodeleting.moc"
