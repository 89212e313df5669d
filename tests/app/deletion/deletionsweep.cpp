// SPDX-License-Identifier: Apache-2.0
#include "tests/app/deletion/deletionsweep.h"

#include "tests/app/deletion/troublerows.h"

#include <QJsonDocument>
#include <QTest>

namespace linchpin::test {

using namespace Qt::StringLiterals;

namespace {

void addRow(const char *what, int number, std::size_t row)
{
    QTest::addRow("%s %d: %s", what, number, troubleRows[row].name)
        << static_cast<int>(row) << number;
}

TroubleRule ruleOf(int row, int from)
{
    TroubleRule rule = troubleRows.at(static_cast<std::size_t>(row)).rule();
    rule.from = from;
    return rule;
}

/// Resumed if it halted.
void verifyHonestEnd(PlannedDeletion &deletion, const RunState &state)
{
    QCOMPARE(deletion.brokenPromise(state), QString());
    if (state.outcome != Outcome::Halted)
        return;
    deletion.bench->server().clearTrouble();
    const RunState resumed = deletion.bench->resume();
    QCOMPARE(deletion.brokenPromise(resumed), QString());
    QVERIFY2(resumed.outcome != Outcome::Halted, qPrintable(resumed.reason));
}

} // namespace

Impact impactIn(DeletionBench &bench, const ConnectionId &id)
{
    const auto impact = bench.review(id);
    if (!impact)
        qFatal("no impact: %s", qPrintable(impact.error().sentence()));
    return *impact;
}

Plan planIn(DeletionBench &bench, const Impact &impact, const std::vector<Decision> &decisions)
{
    const auto plan = bench.plan(impact, decisions);
    if (!plan)
        qFatal("no plan: %s", qPrintable(plan.error().detail));
    return *plan;
}

QString changesBetween(const QString &before, const QString &now)
{
    return now == before ? QString() : u" was:\n%1\nis:\n%2"_s.arg(before, now);
}

void addWriteRows(int writes, Lies lies)
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("write");
    for (std::size_t row = 0; row < troubleRows.size(); ++row) {
        if (troubleRows[row].isLie && lies == Lies::LeftOut)
            continue;
        for (int write = 1; write <= writes; ++write)
            addRow("write", write, row);
    }
}

void addReadRows(int reads, const std::function<int(int)> &stride, const std::vector<int> &hanging)
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("read");
    for (std::size_t row = 0; row < troubleRows.size(); ++row) {
        if (troubleRows[row].isSlow())
            continue;
        const int number = static_cast<int>(row);
        const int step = troubleRows[row].claimsGone() ? 1 : stride(number);
        for (int read = 1 + number % step; read <= reads; read += step)
            addRow("read", read, row);
    }
    const auto hangs = std::ranges::find_if(troubleRows, &TroubleRow::isSlow);
    for (const int read : hanging)
        addRow("read", read, static_cast<std::size_t>(hangs - troubleRows.begin()));
}

TroubleRule onWrite(int row, int write)
{
    TroubleRule rule = ruleOf(row, write);
    rule.onlyWrites = true;
    return rule;
}

void verifyTroubleWithOneWrite(PlannedDeletion &deletion, int mayHaltFrom)
{
    QFETCH(int, row);
    QFETCH(int, write);
    deletion.bench->server().addTrouble(onWrite(row, write));
    const RunState state = deletion.carryOut();
    QCOMPARE(deletion.brokenPromise(state), QString());
    if (state.outcome == Outcome::Halted)
        QVERIFY2(write >= mayHaltFrom, qPrintable(state.reason));
}

void verifyTroubleThatStays(PlannedDeletion &deletion)
{
    QFETCH(int, row);
    QFETCH(int, write);
    deletion.bench->server().addTrouble(onWrite(row, write));
    verifyHonestEnd(deletion, deletion.bench->carryOutUntilDead(deletion.plan, write));
}

void verifyTroubleWithOneRead(PlannedDeletion &deletion, const QString &methods)
{
    QFETCH(int, row);
    QFETCH(int, read);
    TroubleRule rule = ruleOf(row, read);
    rule.method = methods;
    deletion.bench->server().addTrouble(rule);
    verifyHonestEnd(deletion, deletion.carryOut());
}

void verifyNoCanaryAfter(PlannedDeletion &deletion)
{
    QCOMPARE(deletion.carryOut().outcome, Outcome::Deleted);
    const auto record = deletion.bench->journal().run(deletion.bench->lastRun());
    QVERIFY(!QJsonDocument(toJson(record->plan)).toJson().contains("CANARY"));
    QVERIFY(!QJsonDocument(toJson(record->state)).toJson().contains("CANARY"));
    for (const JournalledWrite &write : record->writes) {
        QVERIFY(!write.intent.memo.contains("CANARY"));
        QVERIFY(!write.intent.purpose.contains(u"CANARY"_s));
    }
}

} // namespace linchpin::test
