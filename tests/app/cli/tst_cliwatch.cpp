// SPDX-License-Identifier: Apache-2.0
// watch as a person, a timer and cron use it: the real program against the demo endpoints.
#include "models/store/journal.h"
#include "models/store/lookbook.h"
#include "tests/app/cli/clistory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

QStringList kindsIn(const CliResult &result)
{
    QStringList kinds;
    const QJsonArray signs =
        result.document.value("observation"_L1).toObject().value("signs"_L1).toArray();
    for (const QJsonValue &sign : signs)
        kinds << sign.toObject().value("kind"_L1).toString();
    return kinds;
}

/// What a refused resume says that has to be given.
QString codeIn(const CliResult &result)
{
    static const QRegularExpression option(u"--accept-signs ([^=]+)=REASON"_s);
    return option.match(QString::fromUtf8(result.out)).captured(1);
}

QJsonObject observationIn(const CliResult &result)
{
    return result.document.value("observation"_L1).toObject();
}

} // namespace

class CliWatchTest final : public QObject
{
    Q_OBJECT

private:
    CliStory m_story;
    std::unique_ptr<CliBench> m_bench;
    QString m_run;

    [[nodiscard]] CliResult watch(const QStringList &more = {u"--once"_s})
    {
        return m_bench->run(QStringList{u"watch"_s, m_run} + more, With::SignIn);
    }
    [[nodiscard]] CliResult resume(const QStringList &more = {})
    {
        return m_bench->run(QStringList{u"resume"_s, m_run, u"--skip-observation"_s, u"tested"_s}
                                + more + secretsOf(m_story),
                            With::SignIn);
    }
    void park(const QString &observe)
    {
        const CliResult parked = m_bench->run(QStringList{u"delete"_s, m_story.id, u"--confirm"_s,
                                                          m_story.phrase, u"--observe"_s, observe}
                                              + choicesOf(m_story, *m_bench) + secretsOf(m_story));
        QVERIFY2(parked.code == 6, parked.out.constData());
        m_run = parked.text("run");
        m_bench->server().clearLog();
    }
    void act(const QString &what)
    {
        QVERIFY(m_bench->server().estate().act(what + u':' + m_story.id));
    }
    static CliStory storyOf(const QString &system) { return cliStories(system).front(); }
    void begin(const QString &system, const QString &observe = u"1h"_s)
    {
        m_story = storyOf(system);
        m_bench = benchOf(m_story);
        park(observe);
    }
    static void addSystems()
    {
        QTest::addColumn<QString>("system");
        for (const char *word : {"umbraco", "apinizer", "lerian", "versori", "polytomic"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }

private Q_SLOTS:
    void nothingSeenIsZero_data() { addSystems(); }
    void nothingSeenIsZero()
    {
        QFETCH(QString, system);
        begin(system);
        const CliResult seen = watch();
        QVERIFY2(seen.code == 0, seen.out.constData());
        QCOMPARE(kindsIn(seen), QStringList());
        QCOMPARE(observationIn(seen).value("looks"_L1).toInt(), 2); // the run took the first
        QVERIFY(!observationIn(seen).value("notLookedAt"_L1).toArray().isEmpty());
        QVERIFY(seen.document.value("requests"_L1).toInt() > 0);
        QCOMPARE(m_bench->server().writes(), 0);
        QVERIFY(!m_bench->written().contains("CANARY"));
    }

    void somethingSeenIsEightUntilItIsAccepted_data() { addSystems(); }
    void somethingSeenIsEightUntilItIsAccepted()
    {
        QFETCH(QString, system);
        begin(system);
        act(u"point-here"_s);
        const CliResult seen = watch();
        QVERIFY2(seen.code == 8, seen.out.constData());
        QVERIFY(kindsIn(seen).contains(u"appeared"_s));
        QCOMPARE(watch().code, 8); // also if nothing new is seen
        QCOMPARE(m_bench->server().writes(), 0);

        const int sent = m_bench->server().log().total();
        const CliResult refused = resume();
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.errorKind(), u"signs-seen"_s);
        QCOMPARE(m_bench->server().log().total(), sent);
        QCOMPARE(resume({u"--accept-signs"_s, u" "_s}).code, 2);
        // The reason does not make the world match the plan again: the run goes back.
        QCOMPARE(resume({u"--accept-signs"_s, u"it is a test"_s}).code, 2); // of what?
        QCOMPARE(resume({u"--accept-signs"_s, u"1-00000000=it is a test"_s}).errorKind(),
                 u"signs-seen"_s);
        QCOMPARE(codeIn(refused), seen.text("signsCode"));
        const CliResult accepted =
            resume({u"--accept-signs"_s, codeIn(refused) + u"=it is a test"_s});
        QCOMPARE(accepted.code, 5);
        const CliResult audit = m_bench->run({u"audit"_s, u"--run"_s, m_run}, With::Nothing);
        QVERIFY(audit.out.contains("signs-accepted"));
        QVERIFY(audit.out.contains("it is a test"));
    }

    void aFailedRunHoldsTheDeletionUntilSomebodySaysWhyNot()
    {
        begin(u"polytomic"_s);
        act(u"fail-run"_s);
        QCOMPARE(watch().code, 8);
        const CliResult refused = resume();
        QCOMPARE(refused.code, 3);
        const QString code = codeIn(refused);
        // Something else comes, and nobody was shown it: that reason was not given for it.
        act(u"point-here"_s);
        QCOMPARE(watch().code, 8);
        const CliResult more = resume({u"--accept-signs"_s, code + u"=known outage"_s});
        QCOMPARE(more.errorKind(), u"signs-seen"_s);
        QVERIFY(codeIn(more) != code);
        QCOMPARE(m_bench->server().writes(), 0);
        QVERIFY(!m_bench->run({u"audit"_s}, With::Nothing).out.contains("signs-accepted"));
    }

    void aReasonForExactlyWhatWasSeenLetsItGo()
    {
        begin(u"polytomic"_s);
        act(u"fail-run"_s);
        const QString code = watch().text("signsCode");
        QVERIFY(!code.isEmpty());
        const CliResult gone = resume({u"--accept-signs"_s, code + u"=known outage"_s});
        QVERIFY2(gone.code == 0, gone.out.constData());
        QCOMPARE(gone.text("outcome"), u"deleted"_s);
    }

    void aSignThatTheLastLookFindsHoldsItToo()
    {
        begin(u"polytomic"_s);
        act(u"fail-run"_s);
        const CliResult refused = resume(); // nobody watched
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.errorKind(), u"signs-seen"_s);
        QCOMPARE(m_bench->server().writes(), 0);
    }

    /// What was not seen is not known: it is no reason to go on.
    void aLastLookThatFailsEndsThere()
    {
        begin(u"umbraco"_s);
        TroubleRule rule;
        rule.method = u"GET"_s;
        rule.target = m_story.id;
        rule.count = 0;
        rule.trouble = troubleFrom(u"status").value();
        rule.trouble.status = 500;
        m_bench->server().addTrouble(rule);
        const CliResult refused = resume();
        QCOMPARE(refused.code, 4);
        QCOMPARE(refused.errorKind(), u"not-looked-at"_s);
        QCOMPARE(m_bench->server().writes(), 0);
        m_bench->server().clearTrouble();
        QCOMPARE(resume().code, 0);
    }

    void couldNotLookIsFourAndNothingIsClaimed()
    {
        begin(u"umbraco"_s);
        m_bench->server().setNetworkDown(true);
        const CliResult seen = watch();
        m_bench->server().setNetworkDown(false);
        QCOMPARE(seen.code, 4);
        QVERIFY(seen.document.contains("error"_L1));
        QCOMPARE(observationIn(seen).value("failedLooks"_L1).toInt(), 1);
        QVERIFY(!seen.text("reason").contains(u"Nothing was seen"_s));
        QCOMPARE(watch().code, 0); // the next one works
    }

    void aSourceThatIsRefusedIsFour()
    {
        begin(u"umbraco"_s);
        TroubleRule rule;
        rule.target = u"/audit-logs"_s;
        rule.count = 0;
        rule.trouble = troubleFrom(u"status").value();
        rule.trouble.status = 403;
        m_bench->server().addTrouble(rule);
        const CliResult seen = watch();
        QCOMPARE(seen.code, 4);
        const QByteArray blind =
            QJsonDocument(observationIn(seen).value("notLookedAt"_L1).toArray()).toJson();
        QVERIFY(blind.contains("audit-log"));
    }

    void theEndIsNineAndTheDeletionStillWaits()
    {
        begin(u"umbraco"_s, u"1s"_s);
        const auto over = [this] { return watch().code; };
        QTRY_COMPARE_WITH_TIMEOUT(over(), 9, 20000);
        QCOMPARE(m_bench->server().writes(), 0);
        QCOMPARE(m_bench->run({u"runs"_s}, With::Nothing)
                     .document.value("runs"_L1)
                     .toArray()
                     .first()
                     .toObject()
                     .value("step"_L1)
                     .toString(),
                 u"observing"_s);
    }

    void withoutOnceItWatchesUntilTheEnd()
    {
        begin(u"umbraco"_s, u"3s"_s);
        const CliResult seen = watch({u"--every"_s, u"10s"_s});
        QVERIFY2(seen.code == 0 || seen.code == 9, seen.out.constData());
        QCOMPARE(watch({u"--every"_s, u"1s"_s}).code, 2); // no gentle watch
    }

    void otherStatesAreSaidClearly()
    {
        begin(u"umbraco"_s);
        QCOMPARE(m_bench->run({u"rollback"_s, m_run}, With::SignIn).code, 0);
        const int sent = m_bench->server().log().total();
        const CliResult over = watch();
        QCOMPARE(over.code, 3);
        QVERIFY(over.text("reason").contains(u"switched on again"_s));
        QCOMPARE(m_bench->server().log().total(), sent);
        const CliResult nobody = m_bench->run({u"watch"_s, u"nobody"_s, u"--once"_s}, With::SignIn);
        QCOMPARE(nobody.code, 2);
    }

    void whatIsDeletedIsWatchedNoMore()
    {
        begin(u"umbraco"_s);
        QCOMPARE(resume().code, 0);
        const CliResult over = watch();
        QCOMPARE(over.code, 3);
        QVERIFY(over.text("reason").contains(u"deleted"_s));
    }

    void aWindowThatHoldsTheRunIsNoObstacle()
    {
        begin(u"umbraco"_s);
        const auto window = Journal::open(m_bench->stateFolder(), Journal::Mode::Write);
        QVERIFY(window.has_value());
        const QStringList once{u"watch"_s, m_run, u"--once"_s, u"--json"_s};
        const auto one = m_bench->start(once, With::SignIn);
        const auto two = m_bench->start(once, With::SignIn);
        QCOMPARE(m_bench->finish(*one).code, 0);
        QCOMPARE(m_bench->finish(*two).code, 0);
        const auto looks = LookBook::in(**window)->looks(m_run);
        QCOMPARE(looks->size(), std::size_t(3));
    }

    void killedInTheMiddleItLeavesEverythingAsItWas()
    {
        begin(u"umbraco"_s);
        TroubleRule rule;
        rule.target = u"/profiles"_s;
        rule.trouble = troubleFrom(u"hang").value();
        m_bench->server().addTrouble(rule);
        const auto process = m_bench->start({u"watch"_s, m_run, u"--json"_s}, With::SignIn);
        QVERIFY(m_bench->waitForRequests(3));
        ::kill(pid_t(process->processId()), SIGKILL);
        (void)m_bench->finish(*process);
        m_bench->server().clearTrouble();
        QCOMPARE(m_bench->server().writes(), 0);
        QCOMPARE(watch().code, 0);
        QCOMPARE(resume().code, 0);
    }

    void severalTogetherAreWatchedOneByOne()
    {
        m_story = cliStories(u"umbraco"_s).at(1);
        m_bench = benchOf(m_story);
        const CliResult list = m_bench->run({u"list"_s});
        QStringList ids;
        for (const QJsonValue &row : list.document.value("connections"_L1).toArray())
            ids << row.toObject().value("id"_L1).toString();
        QStringList choices;
        for (const QString &id : std::as_const(ids)) {
            CliStory one = m_story;
            one.id = id;
            const QStringList own = choicesOf(one, *m_bench); // pairs of option and value
            for (qsizetype i = 0; i + 1 < own.size(); i += 2) {
                if (!choices.contains(own.at(i + 1)))
                    choices += own.mid(i, 2);
            }
        }
        const CliResult parked = m_bench->run(
            QStringList{u"delete"_s} + ids
            + QStringList{u"--confirm"_s, u"delete 2 connections"_s, u"--observe"_s, u"1h"_s}
            + choices);
        QVERIFY2(parked.code == 6, parked.out.constData());
        m_run = parked.text("run");
        m_bench->server().clearLog();

        const CliResult whole = watch();
        QVERIFY2(whole.code == 0, whole.out.constData());
        const QJsonArray members = whole.document.value("members"_L1).toArray();
        QCOMPARE(members.size(), 2);
        for (const QJsonValue &member : members)
            QCOMPARE(member.toObject().value("observation"_L1).toObject().value("looks"_L1).toInt(),
                     2); // the run took the first of each

        QVERIFY(m_bench->server().estate().act(u"point-here:"_s + ids.last()));
        QCOMPARE(watch().code, 8);
        QCOMPARE(m_bench->server().writes(), 0);
        const CliResult refused = resume();
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.errorKind(), u"signs-seen"_s);
        QCOMPARE(m_bench->server().writes(), 0);
        // A member can be watched by itself.
        m_run = members.first().toObject().value("run"_L1).toString();
        QCOMPARE(watch().document.value("members"_L1).toArray().size(), 1);
    }

    void aTableIsReadByPeople()
    {
        begin(u"umbraco"_s);
        act(u"switch-on"_s);
        const CliResult told = m_bench->onTerminal({u"watch"_s, m_run, u"--once"_s}, With::SignIn);
        QVERIFY(told.out.contains("switched-on"));
        QVERIFY(told.out.contains("Could not be looked at"));
        QVERIFY(told.out.contains("rollback"));
    }

    void withoutADesktopItSaysSoAndGoesOn()
    {
        begin(u"umbraco"_s);
        m_bench->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, "");
        m_bench->setVariable(u"XDG_RUNTIME_DIR"_s, "/nowhere");
        const CliResult told = watch({u"--once"_s, u"--notify"_s});
        QCOMPARE(told.code, 0);
        QVERIFY(QJsonDocument(told.document.value("warnings"_L1).toArray())
                    .toJson()
                    .contains("no-notification"));
    }
};

QTEST_GUILESS_MAIN(CliWatchTest)
#include "tst_cliwatch.moc"
