// SPDX-License-Identifier: Apache-2.0
#include "models/store/planfile.h"
#include "tests/app/cli/clichoices.h"

#include <QJsonArray>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

/// protect, and what it keeps from being deleted: the real program over real HTTP.
class CliProtectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void protectedConnectionIsNotPlannedOrDeleted_data();
    void protectedConnectionIsNotPlannedOrDeleted();
    void ruleByIdNeedsNoRequest();
    void planMadeBeforeTheProtectionIsRefused();
    void waitingRunGoesBackButNotOn();
    void traitIsShownAndTheFingerprintStays();
    void ruleNeedsAReasonAndSomethingToProtect();
    void whatIsDoneIsAudited();

private:
    [[nodiscard]] CliResult offline(const QStringList &arguments)
    {
        return m_bench->run(arguments, With::Nothing);
    }
    [[nodiscard]] QString protect(const QStringList &what);
    [[nodiscard]] CliResult check() { return m_bench->run({u"protect"_s, u"check"_s, m_spare}); }

    std::unique_ptr<CliBench> m_bench;
    QString m_spare;
};

void CliProtectionTest::init()
{
    m_bench = std::make_unique<CliBench>(u"umbraco"_s);
    QCOMPARE(
        offline(QStringList{u"endpoints"_s, u"add"_s, u"production"_s} + m_bench->endpoint()).code,
        0);
    const CliResult list = m_bench->run({u"list"_s});
    for (const QJsonValue &row : list.document.value("connections"_L1).toArray()) {
        if (row.toObject().value("name"_L1).toString() == u"Anthropic spare"_s)
            m_spare = row.toObject().value("id"_L1).toString();
    }
    QVERIFY(!m_spare.isEmpty());
}

QString CliProtectionTest::protect(const QStringList &what)
{
    const CliResult added =
        offline(QStringList{u"protect"_s, u"add"_s, u"--reason"_s, u"feeds the invoices"_s} + what);
    return added.document.value("rules"_L1).toArray().at(0).toObject().value("rule"_L1).toString();
}

void CliProtectionTest::protectedConnectionIsNotPlannedOrDeleted_data()
{
    QTest::addColumn<QStringList>("what");
    QTest::addColumn<bool>("fits");
    QTest::newRow("name") << QStringList{u"--name"_s, u"anthropic*"_s} << true;
    QTest::newRow("another name") << QStringList{u"--name"_s, u"anthropic"_s} << false;
    QTest::newRow("system") << QStringList{u"--system"_s, u"umbraco"_s} << true;
    QTest::newRow("another system") << QStringList{u"--system"_s, u"polytomic"_s} << false;
    QTest::newRow("endpoint") << QStringList{u"--endpoint"_s, u"production"_s} << true;
    QTest::newRow("endpoint and name")
        << QStringList{u"--endpoint"_s, u"production"_s, u"--name"_s, u"*SPARE"_s} << true;
    QTest::newRow("endpoint and another name")
        << QStringList{u"--endpoint"_s, u"production"_s, u"--name"_s, u"x"_s} << false;
}
void CliProtectionTest::protectedConnectionIsNotPlannedOrDeleted()
{
    QFETCH(QStringList, what);
    QFETCH(bool, fits);
    const QString rule = protect(what);
    QVERIFY(!rule.isEmpty());
    QCOMPARE(check().document.value("protected"_L1).toBool(), fits);
    const QString out = m_bench->path(u"p"_s);
    const QStringList plan = QStringList{u"plan"_s, m_spare, u"--out"_s, out} + accepting();
    const CliResult planned = m_bench->run(plan);
    QCOMPARE(planned.code, fits ? 3 : 0);
    QCOMPARE(QFile::exists(out), !fits);
    if (!fits)
        return;
    QCOMPARE(planned.errorKind(), u"protected"_s);
    QVERIFY(planned.out.contains("feeds the invoices"));
    const CliResult removed = m_bench->run(
        QStringList{u"delete"_s, m_spare, u"--confirm"_s, u"Anthropic spare"_s} + accepting());
    QCOMPARE(removed.code, 3);
    QCOMPARE(removed.errorKind(), u"protected"_s);
    QCOMPARE(m_bench->server().writes(), 0);
    QCOMPARE(offline({u"protect"_s, u"remove"_s, rule, u"--reason"_s, u"moved"_s}).code, 0);
    QCOMPARE(m_bench->run(plan).code, 0);
}

void CliProtectionTest::ruleByIdNeedsNoRequest()
{
    (void)protect({u"--id"_s, m_spare, u"--endpoint"_s, u"production"_s});
    const int before = m_bench->server().log().total();
    const CliResult planned = m_bench->run(
        QStringList{u"plan"_s, m_spare, u"--out"_s, m_bench->path(u"p"_s)} + accepting());
    QCOMPARE(planned.errorKind(), u"protected"_s);
    const CliResult removed = m_bench->run(
        QStringList{u"delete"_s, m_spare, u"--confirm"_s, u"Anthropic spare"_s} + accepting());
    QCOMPARE(removed.errorKind(), u"protected"_s);
    QCOMPARE(m_bench->server().log().total(), before);
}

void CliProtectionTest::planMadeBeforeTheProtectionIsRefused()
{
    const QString file = m_bench->path(u"p"_s);
    QCOMPARE(m_bench->run(QStringList{u"plan"_s, m_spare, u"--out"_s, file} + accepting()).code, 0);
    const QString rule = protect({u"--name"_s, u"*spare*"_s});
    const int before = m_bench->server().log().total();
    for (const QStringList &how :
         {QStringList{u"--dry-run"_s}, QStringList{u"--confirm"_s, u"Anthropic spare"_s}}) {
        const CliResult result = m_bench->run(QStringList{u"apply"_s, file} + how, With::SignIn);
        QCOMPARE(result.code, 3);
        QCOMPARE(result.errorKind(), u"protected"_s);
    }
    QCOMPARE(m_bench->server().log().total(), before);
    QCOMPARE(offline({u"protect"_s, u"remove"_s, rule, u"--reason"_s, u"moved"_s}).code, 0);
    QCOMPARE(
        m_bench->run({u"apply"_s, file, u"--confirm"_s, u"Anthropic spare"_s}, With::SignIn).code,
        0);
}

void CliProtectionTest::waitingRunGoesBackButNotOn()
{
    const CliResult parked = m_bench->run(QStringList{u"delete"_s, m_spare, u"--confirm"_s,
                                                      u"Anthropic spare"_s, u"--observe"_s, u"1h"_s}
                                          + accepting());
    QCOMPARE(parked.code, 6);
    (void)protect({u"--name"_s, u"*spare*"_s});
    const int writes = m_bench->server().writes();
    const CliResult on = m_bench->run(
        {u"resume"_s, parked.text("run"), u"--skip-observation"_s, u"now"_s}, With::SignIn);
    QCOMPARE(on.code, 3);
    QCOMPARE(on.errorKind(), u"protected"_s);
    QCOMPARE(m_bench->server().writes(), writes);
    const CliResult back = m_bench->run({u"rollback"_s, parked.text("run")}, With::SignIn);
    QCOMPARE(back.code, 0);
    QCOMPARE(back.text("outcome"), u"rolled-back"_s);
}

void CliProtectionTest::traitIsShownAndTheFingerprintStays()
{
    const CliResult before = m_bench->run({u"dependents"_s, m_spare});
    (void)protect({u"--name"_s, u"anthropic spare"_s});
    const CliResult after = m_bench->run({u"dependents"_s, m_spare});
    QCOMPARE(after.text("fingerprint"), before.text("fingerprint"));
    const auto traitsOf = [](const QJsonValue &connection) {
        return connection.toObject().value("traits"_L1).toArray();
    };
    QVERIFY(traitsOf(after.document.value("connection"_L1)).contains(u"protected"_s));
    const CliResult show = m_bench->run({u"show"_s, m_spare});
    QVERIFY(traitsOf(show.document.value("connection"_L1)).contains(u"protected"_s));
    QVERIFY(show.out.contains("feeds the invoices"));
    int marked = 0;
    for (const QJsonValue &row :
         m_bench->run({u"list"_s}).document.value("connections"_L1).toArray())
        marked += traitsOf(row).contains(u"protected"_s) ? 1 : 0;
    QCOMPARE(marked, 1);
}

void CliProtectionTest::ruleNeedsAReasonAndSomethingToProtect()
{
    const QStringList add{u"protect"_s, u"add"_s};
    QCOMPARE(offline(add + QStringList{u"--name"_s, u"x"_s}).code, 2);
    QCOMPARE(offline(add + QStringList{u"--name"_s, u"x"_s, u"--reason"_s, u" "_s}).code, 2);
    QCOMPARE(offline(add + QStringList{u"--reason"_s, u"why"_s}).code, 2);
    QCOMPARE(offline(add + QStringList{u"--reason"_s, u"why"_s, u"--system"_s, u"x"_s}).code, 2);
    QCOMPARE(offline(add + QStringList{u"--reason"_s, u"why"_s, u"--endpoint"_s, u"x"_s}).code, 2);
    QVERIFY(offline({u"protect"_s, u"list"_s}).document.value("rules"_L1).toArray().isEmpty());
    QCOMPARE(offline({u"protect"_s, u"remove"_s, u"x"_s, u"--reason"_s, u"why"_s}).code, 3);
}

void CliProtectionTest::whatIsDoneIsAudited()
{
    const QString rule = protect({u"--name"_s, u"*spare*"_s});
    QCOMPARE(offline({u"protect"_s, u"remove"_s, rule, u"--reason"_s, u"moved"_s}).code, 0);
    const QJsonArray entries = offline({u"audit"_s}).document.value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(1).toObject().value("event"_L1).toString(), u"protection-added"_s);
    QCOMPARE(entries.at(1).toObject().value("text"_L1).toString(), u"feeds the invoices"_s);
    QCOMPARE(entries.at(0).toObject().value("event"_L1).toString(), u"protection-removed"_s);
    QCOMPARE(entries.at(0).toObject().value("text"_L1).toString(), u"moved"_s);
}

QTEST_GUILESS_MAIN(CliProtectionTest)
#include "tst_cliprotection.moc"
