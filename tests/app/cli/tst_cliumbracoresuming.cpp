// SPDX-License-Identifier: Apache-2.0
#include "models/store/journal.h"
#include "tests/app/cli/umbracodeletion.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

/// What did not come to its end: parked, unclear, interrupted, gone on with or taken back.
class CliUmbracoResumingTest : public QObject, private UmbracoDeletion
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void anUnknownOutcomeIsSixAndResumeSettlesIt();
    void aWatchedRunIsParkedAndGoesOnOrBack();
    void aRunOfTheWindowNeedsItsPhrase();
    void aRunByForceIsConfirmedInTheWindowAlone_data();
    void aRunByForceIsConfirmedInTheWindowAlone();
    void rollbackOfADeletedConnectionIsThree();
    void anotherEndpointIsRefused();
    void aSecondProgramIsTold();
    void interruptedItGoesBack();
    void interruptedTwiceItQuitsAndCanBeResumed();
};

void CliUmbracoResumingTest::anUnknownOutcomeIsSixAndResumeSettlesIt()
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

void CliUmbracoResumingTest::aWatchedRunIsParkedAndGoesOnOrBack()
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

void CliUmbracoResumingTest::aRunOfTheWindowNeedsItsPhrase()
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

void CliUmbracoResumingTest::aRunByForceIsConfirmedInTheWindowAlone_data()
{
    QTest::addColumn<bool>("wasConfirmed");
    QTest::newRow("never confirmed") << false;
    QTest::newRow("confirmed before it stopped at the question") << true; // void by then
}

void CliUmbracoResumingTest::aRunByForceIsConfirmedInTheWindowAlone()
{
    QFETCH(bool, wasConfirmed);
    const CliResult parked = remove({u"--observe"_s, u"1h"_s});
    QString run;
    {
        auto journal = Journal::open(m_bench->path(u"home/state"_s), Journal::Mode::Write).value();
        RunRecord record = journal->run(parked.text("run")).value();
        record.plan.id += u"-by-force"_s;
        record.plan.choices.forceCascade = true;
        record.plan.choices.forceCascadeReason = u"the project ends"_s;
        record.state.isConfirmed = wasConfirmed;
        if (wasConfirmed) {
            record.state.step = Step::Confirming;
            record.state.outcome = Outcome::None;
            record.state.hasObserved = true;
        }
        run = journal
                  ->createRun(record.plan, record.access, record.state,
                              QDateTime::currentDateTimeUtc())
                  .value();
    }
    const int sent = m_bench->server().log().total();
    QStringList words{u"resume"_s, run, u"--confirm"_s, u"Anthropic spare"_s};
    if (!wasConfirmed)
        words += QStringList{u"--skip-observation"_s, u"seen"_s};
    const CliResult resumed = m_bench->run(words, With::SignIn);
    QCOMPARE(resumed.code, 3);
    QCOMPARE(resumed.errorKind(), u"forced-plan"_s);
    QCOMPARE(m_bench->server().log().total(), sent);
    QCOMPARE(m_bench->run({u"rollback"_s, run}, With::SignIn).code, 0);
    QCOMPARE(m_bench->server().log().count("DELETE"), 0);
}

void CliUmbracoResumingTest::rollbackOfADeletedConnectionIsThree()
{
    const CliResult removed = remove();
    const CliResult back = m_bench->run({u"rollback"_s, removed.text("run")}, With::SignIn);
    QCOMPARE(back.code, 3);
    QCOMPARE(back.text("outcome"), u"deleted"_s);
    QCOMPARE(m_bench->run({u"rollback"_s, u"nothing"_s}, With::SignIn).code, 2);
}

void CliUmbracoResumingTest::anotherEndpointIsRefused()
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

void CliUmbracoResumingTest::aSecondProgramIsTold()
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

void CliUmbracoResumingTest::interruptedItGoesBack()
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

void CliUmbracoResumingTest::interruptedTwiceItQuitsAndCanBeResumed()
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

QTEST_GUILESS_MAIN(CliUmbracoResumingTest)
#include "tst_cliumbracoresuming.moc"
