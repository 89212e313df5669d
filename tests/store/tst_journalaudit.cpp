// SPDX-License-Identifier: Apache-2.0
#include "models/store/database.h"
#include "tests/store/journalsample.h"

#include <QTemporaryDir>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

QStringList eventsOf(const std::vector<AuditEntry> &entries)
{
    QStringList events;
    for (const AuditEntry &entry : entries)
        events.append(entry.event);
    return events;
}

} // namespace

class JournalAuditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_journal.reset(); // before its folder
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = sample::writer(m_folder->path());
    }

    void entryIsNumberedDatedAndSigned()
    {
        sample::must(m_journal->addAudit({.at = sample::noon,
                                          .event = u"plan-made"_s,
                                          .endpoint = u"shop"_s,
                                          .subject = u"orders (17)"_s,
                                          .text = u"A plan was made."_s}));
        sample::must(m_journal->addAudit({.user = u"mia"_s, .event = u"decision"_s}));
        const auto entries = sample::must(m_journal->audit({}));
        QCOMPARE(eventsOf(entries), QStringList({u"decision"_s, u"plan-made"_s}));
        QVERIFY(entries[0].number > entries[1].number);
        QVERIFY(entries[0].at.isValid());
        QCOMPARE(entries[0].user, u"mia"_s);
        QCOMPARE(entries[1].at, sample::noon);
        QVERIFY(!entries[1].user.isEmpty());
        QCOMPARE(entries[1].endpoint, u"shop"_s);
        QCOMPARE(entries[1].subject, u"orders (17)"_s);
        QCOMPARE(entries[1].text, u"A plan was made."_s);
    }

    void runLeavesItsTraceByItself()
    {
        const QString id = sample::startRun(*m_journal, u"plan-1"_s);
        RunState state = initialState(sample::plan());
        sample::must(m_journal->saveState(id, state, sample::noon)); // same step: nothing to tell
        state.step = Step::Deactivating;
        sample::must(m_journal->saveState(id, state, sample::noon));
        const auto log = m_journal->logOf(id);
        const auto receipt = log->record(sample::deleteIntent());
        log->recordOutcome(receipt->number(), WriteOutcome::Done, 204, u"gone"_s);

        const auto entries = sample::must(m_journal->audit({.run = id}));
        QCOMPARE(eventsOf(entries),
                 QStringList({u"write-ended"_s, u"write-intended"_s, u"step"_s, u"run-started"_s}));
        QCOMPARE(entries[0].text, u"done (HTTP 204): gone"_s);
        QVERIFY(entries[1].text.startsWith(u"DELETE "_s + sample::deleteIntent().path));
        QCOMPARE(entries[2].text, wordOf(Step::Deactivating));
        const Plan plan = sample::plan();
        for (const AuditEntry &entry : entries)
            QVERIFY(entry.endpoint.contains(plan.endpoint.url));
        QVERIFY(entries[0].subject.contains(plan.actions.at(0).subject.id));
        QVERIFY(entries[3].subject.contains(plan.impact.connection.id.value));
    }

    void traceNamesItsSubjectsAlsoAfterARestart()
    {
        const QString id = sample::startRun(*m_journal, u"plan-1"_s);
        m_journal.reset();
        m_journal = sample::writer(m_folder->path());
        QVERIFY(m_journal->logOf(id)->record(sample::deleteIntent()));
        const auto entries = sample::must(m_journal->audit({.text = u"write-intended"_s}));
        QCOMPARE(entries.size(), 1U);
        QVERIFY(entries[0].subject.contains(sample::plan().actions.at(0).subject.id));
    }

    void filterPicksByTextTimeAndRun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("run");
        QTest::addColumn<QStringList>("events");
        const QStringList all{u"third"_s, u"second"_s, u"first"_s};
        QTest::newRow("all") << u""_s << -1 << -1 << u""_s << all;
        QTest::newRow("text in any column")
            << u"SHOP"_s << -1 << -1 << u""_s << QStringList{u"third"_s, u"first"_s};
        QTest::newRow("case beyond ascii")
            << u"ÜBER"_s << -1 << -1 << u""_s << QStringList{u"second"_s};
        QTest::newRow("like patterns are plain")
            << u"%"_s << -1 << -1 << u""_s << QStringList{u"third"_s};
        QTest::newRow("quotes are plain") << u"' OR 1=1"_s << -1 << -1 << u""_s << QStringList();
        QTest::newRow("from, inclusive")
            << u""_s << 60 << -1 << u""_s << QStringList{u"third"_s, u"second"_s};
        QTest::newRow("to, inclusive")
            << u""_s << -1 << 60 << u""_s << QStringList{u"second"_s, u"first"_s};
        QTest::newRow("between") << u""_s << 30 << 90 << u""_s << QStringList{u"second"_s};
        QTest::newRow("run") << u""_s << -1 << -1 << u"r2"_s << QStringList{u"second"_s};
        QTest::newRow("text and run") << u"shop"_s << -1 << -1 << u"r2"_s << QStringList();
    }
    void filterPicksByTextTimeAndRun()
    {
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, run);
        const auto at = [](int seconds) {
            return seconds < 0 ? QDateTime() : sample::noon.addSecs(seconds);
        };
        sample::must(m_journal->addAudit(
            {.at = at(0), .run = u"r1"_s, .event = u"first"_s, .endpoint = u"Shop"_s}));
        sample::must(m_journal->addAudit(
            {.at = at(60), .run = u"r2"_s, .event = u"second"_s, .text = u"über"_s}));
        sample::must(
            m_journal->addAudit({.at = at(120), .event = u"third"_s, .subject = u"100 % shop"_s}));
        const auto found = sample::must(m_journal->audit({text, at(from), at(to), run}));
        QTEST(eventsOf(found), "events");
    }

    void auditCannotBeChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << u"UPDATE audit SET text = 'x'"_s;
        QTest::newRow("delete") << u"DELETE FROM audit"_s;
        QTest::newRow("replace")
            << u"INSERT OR REPLACE INTO audit SELECT number, at, user, run, event, endpoint,"
               " subject, 'x' FROM audit"_s;
        QTest::newRow("run deleted") << u"DELETE FROM run"_s;
        QTest::newRow("plan changed") << u"UPDATE run SET plan = '{}'"_s;
        QTest::newRow("intent deleted") << u"DELETE FROM intent"_s;
        QTest::newRow("intent changed") << u"UPDATE intent SET path = '/'"_s;
    }
    void auditCannotBeChanged()
    {
        QFETCH(QString, sql);
        const QString id = sample::startRun(*m_journal, u"plan-1"_s);
        QVERIFY(m_journal->logOf(id)->record(sample::deleteIntent()));
        const auto before = sample::must(m_journal->audit({}));
        const auto database = sample::must(
            Database::open(m_folder->filePath(u"linchpin.sqlite"_s), Database::Access::ReadWrite));
        QVERIFY(!database->write(sql));
        const auto after = sample::must(m_journal->audit({}));
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after[0].text, before[0].text);
        QCOMPARE(sample::must(m_journal->run(id)).writes.at(0).intent.path,
                 sample::deleteIntent().path);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
};

QTEST_GUILESS_MAIN(JournalAuditTest)
#include "tst_journalaudit.moc"
