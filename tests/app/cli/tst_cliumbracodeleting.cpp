// SPDX-License-Identifier: Apache-2.0
#include "models/store/journal.h"
#include "tests/app/cli/umbracodeletion.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

/// What changes: apply and delete. Their exit codes, over real HTTP.
class CliUmbracoDeletingTest : public QObject, private UmbracoDeletion
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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
    void dependentsAreMovedFirst();
    void dependentsAreDeletedFirst();
    void theAuditHasItAll();
};

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
