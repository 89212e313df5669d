// SPDX-License-Identifier: Apache-2.0
#include "tests/store/journalsample.h"
#include "tests/support/fulldisk.h"

#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

std::atomic<int> syncs = 0;
/// Called when the disk keeps what it was given: what is there now survives a loss of power.
std::function<void()> atSync;

int counted(int result)
{
    ++syncs;
    if (const auto then = std::exchange(atSync, {})) { // what it copies is synced too
        then();
        atSync = then;
    }
    return result;
}

} // namespace

// SQLite is loaded later and finds these first: every time the disk is made to keep something is
// counted.
extern "C" int fdatasync(int file)
{
    return counted(static_cast<int>(::syscall(SYS_fdatasync, file)));
}

extern "C" int fsync(int file)
{
    return counted(static_cast<int>(::syscall(SYS_fsync, file)));
}

class JournalDiskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_journal.reset(); // before its folder
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = sample::writer(m_folder->path());
        m_run = sample::startRun(*m_journal, u"plan-1"_s);
        m_log = m_journal->logOf(m_run);
    }

    void durableStepCostsOneSync()
    {
        RunState state = initialState(sample::plan());
        (void)m_log->record(
            sample::deleteIntent()); // the first write of a new file also syncs its folder
        syncs = 0;
        const auto receipt = m_log->record(sample::deleteIntent());
        QVERIFY(receipt);
        QCOMPARE(syncs.load(), 1); // on disk, intent and audit together, when record() returns
        state.step = Step::Deactivating;
        sample::must(m_journal->saveState(m_run, state, sample::noon));
        QCOMPARE(syncs.load(), 2);
    }

    void whatOnlyReadingFollowsCostsNoSync()
    {
        const auto receipt = m_log->record(sample::deleteIntent());
        syncs = 0;
        m_log->recordOutcome(receipt->number(), WriteOutcome::Done, 200, {});
        saveSoon(Step::CheckingOff);
        saveSoon(Step::Rechecking);
        QCOMPARE(syncs.load(), 0);
        // A program that is killed here loses nothing of it.
        const RunRecord seen = sample::must(sample::reader(m_folder->path())->run(m_run));
        QCOMPARE(seen.state.step, Step::Rechecking);
        QVERIFY(seen.writes.at(0).outcome == WriteOutcome::Done);
    }

    /// What a loss of power leaves is what was there at the last sync.
    void theNextIntentTakesAlongWhatWasWrittenBefore()
    {
        const auto first = m_log->record(sample::deleteIntent());
        QTemporaryDir kept;
        atSync = [this, &kept] { keepIn(kept.path()); };
        m_log->recordOutcome(first->number(), WriteOutcome::Done, 200, {});
        saveSoon(Step::CheckingOff);
        saveSoon(Step::Deleting);
        QVERIFY(m_log->record(sample::deleteIntent()));
        atSync = {};
        saveSoon(Step::CheckingGone);
        const RunRecord left = sample::must(sample::reader(kept.path())->run(m_run));
        QCOMPARE(left.state.step, Step::Deleting);
        QCOMPARE(left.writes.size(), 2U);
        QVERIFY(left.writes[0].outcome == WriteOutcome::Done);
        QVERIFY(!left.writes[1].outcome); // so it is looked at
    }

    void fullDiskGivesNoReceiptAndLosesNothing()
    {
        const auto first = m_log->record(sample::deleteIntent());
        {
            const FullDisk full(0);
            const auto refused = m_log->record(sample::deleteIntent());
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ApiError::Kind::Unsafe);
            QVERIFY(refused.error().sentence().contains(u"linchpin.sqlite"_s));
            const QDateTime later = sample::noon.addSecs(1);
            QVERIFY(!m_journal->saveState(m_run, initialState(sample::plan()), later));
            QVERIFY(!m_journal->addAudit({.event = u"decision"_s}));
        }
        // The very same journal goes on once there is room again.
        QCOMPARE(sample::must(m_journal->run(m_run)).writes.size(), 1U);
        const auto second = m_log->record(sample::deleteIntent());
        QVERIFY(second);
        QVERIFY(second->number() > first->number());
        QCOMPARE(sample::must(sample::reader(m_folder->path())->run(m_run)).writes.size(), 2U);
    }

    void outcomeOnAFullDiskIsTriedTwiceAndLogged()
    {
        const auto receipt = m_log->record(sample::deleteIntent());
        {
            const FullDisk full(0);
            static const QRegularExpression warning(
                u"The outcome done of write .* was not recorded"_s);
            QTest::ignoreMessage(QtWarningMsg, warning);
            m_log->recordOutcome(receipt->number(), WriteOutcome::Done, 200, {});
        }
        QVERIFY(!sample::must(m_journal->run(m_run)).writes.at(0).outcome);
        m_log->recordOutcome(receipt->number(), WriteOutcome::Done, 200, {});
        QVERIFY(sample::must(m_journal->run(m_run)).writes.at(0).outcome == WriteOutcome::Done);
    }

    void journalThatCannotBeMadeOnAFullDiskIsASentence()
    {
        QTemporaryDir other;
        const FullDisk full(0);
        const auto opened = Journal::open(other.path(), Journal::Mode::Write);
        QVERIFY(!opened);
        QVERIFY(opened.error().sentence().contains(other.path()));
    }

private:
    void saveSoon(Step step)
    {
        RunState state = initialState(sample::plan());
        state.step = step;
        sample::must(
            m_journal->saveState(m_run, state, sample::noon, Journal::Durable::WithTheNextIntent));
    }
    void keepIn(const QString &folder) const
    {
        for (const QString &name : {u"linchpin.sqlite"_s, u"linchpin.sqlite-wal"_s}) {
            QFile::remove(folder + u'/' + name);
            QFile::copy(m_folder->filePath(name), folder + u'/' + name);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<RunLog> m_log;
    QString m_run;
};

QTEST_GUILESS_MAIN(JournalDiskTest)
#include "tst_journaldisk.moc"
