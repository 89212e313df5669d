// SPDX-License-Identifier: Apache-2.0
// Runs that belong together, in the journal and in plan files.
#include "models/store/planfile.h"
#include "tests/store/journalsample.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

Batch sampleBatch()
{
    Batch batch;
    batch.id = u"batch-1"_s;
    for (const QString &name : {u"first"_s, u"second"_s}) {
        Plan plan = sample::planNamed(u"plan-"_s + name);
        plan.impact.connection.id.value += name;
        batch.members.push_back(plan);
    }
    batch.endpoint = batch.members.front().endpoint;
    batch.observe = batch.members.front().choices.observe;
    batch.createdAt = batch.members.front().createdAt;
    batch.expiresAt = batch.members.front().expiresAt;
    batch.createdBy = batch.members.front().createdBy;
    return batch;
}

} // namespace

class JournalBatchTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aBatchAndItsRunsAreKept()
    {
        QTemporaryDir folder;
        const auto journal = sample::writer(folder.path());
        const Batch batch = sampleBatch();
        const BatchRecord made = sample::must(journal->createBatch(batch, {}, sample::noon));
        QCOMPARE(made.runs.size(), 2U);
        BatchState state = made.state;
        state.stage = BatchStage::Observing;
        state.observeUntil = sample::noon.addDays(1);
        state.members[1].isConfirmed = true;
        sample::must(journal->saveBatch(made.id, state, sample::noon.addSecs(1)));
        const BatchRecord read = sample::must(journal->batch(made.id));
        QVERIFY(read.batch == batch);
        QVERIFY(read.state == state);
        QCOMPARE(read.runs[0].plan.id, u"plan-first"_s);
        QVERIFY(read.runs[1].state.hasObserved);
        QCOMPARE(read.updatedAt, sample::noon.addSecs(1));
        QCOMPARE(sample::must(journal->batchOf(read.runs[1].id)), made.id);
        QCOMPARE(sample::must(journal->batches()).size(), 1U);
        QCOMPARE(sample::must(journal->runs()).size(), 2U);
    }

    void aBatchIsAppliedOnceAndSoIsEachOfItsPlans()
    {
        QTemporaryDir folder;
        const auto journal = sample::writer(folder.path());
        const Batch batch = sampleBatch();
        QVERIFY(!journal->isPlanUsed(batch.id));
        (void)sample::must(journal->createBatch(batch, {}, sample::noon));
        QVERIFY(journal->isPlanUsed(batch.id));
        QVERIFY(journal->isPlanUsed(batch.members[1].id));
        QVERIFY(!journal->createBatch(batch, {}, sample::noon));
        Batch other = batch;
        other.id = u"batch-2"_s;
        QVERIFY(!journal->createBatch(other, {}, sample::noon)); // its plans were used
        QVERIFY(!journal->isPlanUsed(other.id));
        QCOMPARE(sample::must(journal->batches()).size(), 1U);
        QCOMPARE(sample::must(journal->runs()).size(), 2U);
    }

    void aRunOfItsOwnBelongsToNoBatch()
    {
        QTemporaryDir folder;
        const auto journal = sample::writer(folder.path());
        const QString run = sample::startRun(*journal, u"alone"_s);
        QCOMPARE(sample::must(journal->batchOf(run)), QString());
        QVERIFY(!journal->batch(run));
        QVERIFY(!journal->saveBatch(run, {}, sample::noon));
    }

    void anEmptyJournalHasNoBatches()
    {
        QTemporaryDir folder;
        const auto journal = sample::reader(folder.path());
        QVERIFY(sample::must(journal->batches()).empty());
        QCOMPARE(sample::must(journal->batchOf(u"any"_s)), QString());
    }

    void aPlanFileOfSeveralIsReadAsItWasWritten()
    {
        const QString path = m_folder.filePath(u"many.linchpin-plan.json"_s);
        const Batch batch = sampleBatch();
        const PlanFile written = sample::must(writePlanFile(path, batch));
        const PlanFile read = sample::must(readPlanFile(path));
        QVERIFY(read.batch == batch);
        QVERIFY(read.plan == jointPlan(batch));
        QCOMPARE(read.sha256, written.sha256);
        QVERIFY(!writePlanFile(path, batch)); // never overwrites
    }

    void aPlanFileOfOneIsReadAsBefore()
    {
        const QString path = m_folder.filePath(u"one.linchpin-plan.json"_s);
        const PlanFile written = sample::must(writePlanFile(path, sample::planNamed(u"one"_s)));
        const PlanFile read = sample::must(readPlanFile(path));
        QCOMPARE(read.sha256, written.sha256);
        QVERIFY(read.plan == written.plan);
        QVERIFY(!read.batch);
    }

    void aPlanFileOfSeveralThatWasChangedIsRefused()
    {
        const QString path = m_folder.filePath(u"changed.linchpin-plan.json"_s);
        (void)sample::must(writePlanFile(path, sampleBatch()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("plan-second", "plan-secund");
        file.seek(0);
        file.write(text);
        file.close();
        QVERIFY(sample::complaint(readPlanFile(path)).contains(u"changed"_s));
    }
};

QTEST_GUILESS_MAIN(JournalBatchTest)
#include "tst_journalbatch.moc"
