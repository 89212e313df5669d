// SPDX-License-Identifier: Apache-2.0
#include "tests/store/journalsample.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

const Plan &samplePlan()
{
    static const Plan plan = sample::planNamed(u"plan-1"_s);
    return plan;
}

/// A state with every free text set, so that a lost member would show.
RunState fullState()
{
    RunState state = initialState(samplePlan());
    state.step = Step::Deactivating;
    state.current = 0;
    state.actions.at(0) = {ActionState::Sent, R"({"b":1.50,"a":2})"};
    state.reason = u"Switching off"_s;
    state.warnings = {{u"leftover"_s, u"Two pods keep the old definition."_s, false}};
    state.error =
        ApiError{ApiError::Kind::TimedOut, 0, u"after 30 s"_s, u"<b>busy</b>"_s, u"E17"_s};
    state.observeUntil = sample::noon.addDays(1);
    return state;
}

} // namespace

class JournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void runComesBackAsItWasSaved()
    {
        const QJsonObject access{{u"name"_s, u"shop"_s}, {u"timeoutSeconds"_s, 30}};
        QString id;
        {
            const auto journal = sample::writer(path());
            id = sample::must(
                journal->createRun(samplePlan(), access, initialState(samplePlan()), sample::noon));
            sample::must(journal->saveState(id, fullState(), sample::noon.addSecs(5)));
        }
        const RunRecord record = sample::must(sample::reader(path())->run(id));
        QCOMPARE(record.id, id);
        QVERIFY(record.plan == samplePlan());
        QVERIFY(record.state == fullState());
        QCOMPARE(record.access, access);
        QCOMPARE(record.startedAt, sample::noon);
        QCOMPARE(record.updatedAt, sample::noon.addSecs(5));
        QVERIFY(record.writes.empty());
    }

    void runIdsAreTenBase32LettersAndDiffer()
    {
        const auto journal = sample::writer(path());
        static const QRegularExpression shape(u"^[a-z2-7]{10}$"_s);
        QSet<QString> ids;
        for (int i = 0; i < 50; ++i) {
            const QString id = sample::startRun(*journal, u"plan-%1"_s.arg(i));
            QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 50);
    }

    void planIsAppliedOnce()
    {
        const auto journal = sample::writer(path());
        QVERIFY(!journal->isPlanUsed(u"plan-1"_s));
        const QString first = sample::startRun(*journal, u"plan-1"_s);
        QVERIFY(journal->isPlanUsed(u"plan-1"_s));
        const auto second =
            journal->createRun(samplePlan(), {}, initialState(samplePlan()), sample::noon);
        QVERIFY(!second);
        QVERIFY2(sample::complaint(second).contains(first), qPrintable(sample::complaint(second)));
        QCOMPARE(sample::must(journal->runs()).size(), 1U);
        QVERIFY(!journal->isPlanUsed(u"plan-2"_s));
    }

    void runsComeNewestFirst()
    {
        const auto journal = sample::writer(path());
        const QString a = sample::startRun(*journal, u"a"_s);
        const QString b = sample::startRun(*journal, u"b"_s);
        const auto runs = sample::must(journal->runs());
        QCOMPARE(runs.size(), 2U);
        QCOMPARE(runs[0].id, b);
        QCOMPARE(runs[1].id, a);
    }

    void unknownRunIsRefusedByName()
    {
        const auto journal = sample::writer(path());
        QVERIFY(sample::complaint(journal->run(u"aaaaaaaaaa"_s)).contains(u"aaaaaaaaaa"_s));
        const auto saved = journal->saveState(u"aaaaaaaaaa"_s, fullState(), sample::noon);
        QVERIFY(sample::complaint(saved).contains(u"aaaaaaaaaa"_s));
        QVERIFY(!journal->logOf(u"aaaaaaaaaa"_s)->record(sample::deleteIntent()));
    }

    void intentsAndOutcomesArePartOfTheRun()
    {
        const auto journal = sample::writer(path());
        const QString id = sample::startRun(*journal, u"plan-1"_s);
        const auto log = journal->logOf(id);
        auto first = log->record(sample::deleteIntent());
        QVERIFY(first);
        QVERIFY(first->number() > 0);
        QVERIFY(first->covers(u"DELETE", sample::deleteIntent().path));
        Intent undo = sample::deleteIntent();
        undo.isUndo = true;
        undo.memo.clear();
        auto second = log->record(undo);
        QVERIFY(second);
        log->recordOutcome(first->number(), WriteOutcome::Unknown, 0, u"cut off"_s);

        const auto writes = sample::must(journal->run(id)).writes;
        QCOMPARE(writes.size(), 2U);
        QCOMPARE(writes[0].number, first->number());
        QCOMPARE(writes[0].intent.method, u"DELETE"_s);
        QCOMPARE(writes[0].intent.path, sample::deleteIntent().path);
        QCOMPARE(writes[0].intent.purpose, sample::deleteIntent().purpose);
        QCOMPARE(writes[0].intent.memo, sample::deleteIntent().memo);
        QCOMPARE(writes[0].intent.action, 0);
        QVERIFY(!writes[0].intent.isUndo);
        QVERIFY(writes[0].outcome == WriteOutcome::Unknown);
        QCOMPARE(writes[0].note, u"cut off"_s);
        QVERIFY(writes[0].intendedAt.isValid());
        QVERIFY(writes[1].intent.isUndo);
        QVERIFY(!writes[1].outcome);
    }

    void laterOutcomeReplacesAnUnknownOne()
    {
        const auto journal = sample::writer(path());
        const QString id = sample::startRun(*journal, u"plan-1"_s);
        const auto log = journal->logOf(id);
        const auto receipt = log->record(sample::deleteIntent());
        log->recordOutcome(receipt->number(), WriteOutcome::Unknown, 500, {});
        log->recordOutcome(receipt->number(), WriteOutcome::Done, 204, u"seen gone"_s);
        const auto writes = sample::must(journal->run(id)).writes;
        QVERIFY(writes.at(0).outcome == WriteOutcome::Done);
        QCOMPARE(writes.at(0).httpStatus, 204);
    }

    void outcomeThatCannotBeRecordedIsLogged()
    {
        const auto journal = sample::writer(path());
        const QString id = sample::startRun(*journal, u"plan-1"_s);
        static const QRegularExpression warning(u"outcome done of write 99 of run "_s + id);
        QTest::ignoreMessage(QtWarningMsg, warning);
        journal->logOf(id)->recordOutcome(99, WriteOutcome::Done, 200, {});
    }

    void readingSeesWhatAWriterWrites()
    {
        const auto journal = sample::writer(path());
        const QString id = sample::startRun(*journal, u"plan-1"_s);
        const auto other = sample::reader(path());
        QCOMPARE(sample::must(other->runs()).size(), 1U);
        QVERIFY(journal->logOf(id)->record(sample::deleteIntent()));
        QCOMPARE(sample::must(other->run(id)).writes.size(), 1U);
        QVERIFY(other->isPlanUsed(u"plan-1"_s));
    }

    void readOnlyJournalWritesNothing()
    {
        const QString id = sample::startRun(*sample::writer(path()), u"plan-1"_s);
        const auto journal = sample::reader(path());
        QVERIFY(!journal->logOf(id)->record(sample::deleteIntent()));
        QVERIFY(!journal->saveState(id, fullState(), sample::noon));
        const Plan other = sample::planNamed(u"plan-2"_s);
        QVERIFY(!journal->createRun(other, {}, initialState(other), sample::noon));
        QVERIFY(!journal->addAudit({.event = u"decision"_s}));
        QCOMPARE(sample::must(journal->run(id)).writes.size(), 0U);
    }

    void freeTextsAreRedactedAndTheRestIsKept()
    {
        const auto journal = sample::writer(path());
        const QString id = sample::must(journal->createRun(
            samplePlan(), {{u"password"_s, u"canary-1"_s}, {u"name"_s, u"shop"_s}},
            initialState(samplePlan()), sample::noon));
        RunState state = initialState(samplePlan());
        state.reason = u"Authorization: Bearer canary-canary-2"_s;
        state.actions.at(0).memo = R"({"settings":{"apiKey":"canary-3","region":"eu"}})";
        sample::must(journal->saveState(id, state, sample::noon));
        Intent intent = sample::deleteIntent();
        intent.memo = R"({"clientSecret":"canary-4","version":7})";
        const auto log = journal->logOf(id);
        const auto receipt = log->record(intent);
        log->recordOutcome(receipt->number(), WriteOutcome::Refused, 400,
                           u"bad token=canary-5 given"_s);
        sample::must(
            journal->addAudit({.event = u"decision"_s, .text = u"https://u:canary-6@host/"_s}));

        const RunRecord record = sample::must(journal->run(id));
        QCOMPARE(record.access.value("name"_L1).toString(), u"shop"_s);
        QVERIFY(record.state.actions.at(0).memo.contains("\"region\":\"eu\""));
        QVERIFY(record.writes.at(0).intent.memo.contains("\"version\":7"));
        for (const QFileInfo &file : QDir(path()).entryInfoList(QDir::Files)) {
            QFile content(file.filePath());
            QVERIFY(content.open(QIODevice::ReadOnly));
            QVERIFY2(!content.readAll().contains("canary"), qPrintable(file.fileName()));
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
