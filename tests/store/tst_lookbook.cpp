// SPDX-License-Identifier: Apache-2.0
// Looks beside a run that somebody holds: kept, never changed, told once.
#include "models/store/database.h"
#include "models/store/lookbook.h"
#include "models/store/schema.h"
#include "tests/store/journalsample.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace linchpin;
using namespace Qt::StringLiterals;
using sample::must;

namespace {

constexpr int beforeLooks = 4; ///< the last version of the journal without them

Look look(const QString &text)
{
    Look made;
    made.at = sample::noon;
    made.by = u"test"_s;
    made.signs = {{.kind = SignKind::Failed, .subject = {u"profile"_s, u"1"_s}, .text = text}};
    made.mark = R"({"a":[1]})";
    return made;
}

} // namespace

class LookBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void looksAreKeptInTheirOrder()
    {
        const auto journal = sample::writer(path());
        const QString run = sample::startRun(*journal, u"plan-1"_s);
        const auto book = LookBook::in(*journal);
        must(book->addLook(run, look(u"one"_s)));
        must(book->addLook(run, look(u"two"_s)));
        const auto looks = must(book->looks(run));
        QCOMPARE(looks.size(), 2U);
        QCOMPARE(looks.front().signs.front().text, u"one"_s);
        QCOMPARE(looks.back().mark, QByteArray(R"({"a":[1]})"));
        QCOMPARE(looks.back().at, sample::noon);
        QCOMPARE(looks.back().by, u"test"_s);
        QVERIFY(looks.front().number < looks.back().number);
    }

    void nobodyNeedsTheLockToLook()
    {
        const auto journal = sample::writer(path()); // a window that holds the run
        const QString run = sample::startRun(*journal, u"plan-1"_s);
        const auto one = must(LookBook::open(path()));
        const auto two = must(LookBook::open(path()));
        for (int i = 0; i < 20; ++i) {
            must(one->addLook(run, look(u"one"_s)));
            must(two->addLook(run, look(u"two"_s)));
            RunState state = must(journal->run(run)).state;
            state.reason = QString::number(i);
            must(journal->saveState(run, state, sample::noon));
        }
        QCOMPARE(must(LookBook::in(*journal)->looks(run)).size(), 40U);
    }

    void aThingIsToldByWhoeverAsksFirst()
    {
        const auto journal = sample::writer(path());
        const QString run = sample::startRun(*journal, u"plan-1"_s);
        const QString other = sample::startRun(*journal, u"plan-2"_s);
        const auto one = must(LookBook::open(path()));
        const auto two = must(LookBook::open(path()));
        QVERIFY(must(one->claimNotice(run, u"over"_s, sample::noon)));
        QVERIFY(!must(two->claimNotice(run, u"over"_s, sample::noon)));
        QVERIFY(!must(one->claimNotice(run, u"over"_s, sample::noon)));
        QVERIFY(must(two->claimNotice(other, u"over"_s, sample::noon)));
    }

    void goingOnAlthoughIsKeptWithItsReasonAndInTheAudit()
    {
        const auto journal = sample::writer(path());
        const QString run = sample::startRun(*journal, u"plan-1"_s);
        const auto book = LookBook::in(*journal);
        const RunRecord record = must(journal->run(run));
        const auto signs = look(u"a run failed"_s).signs;
        QVERIFY(!book->accept(record, signs, u"  "_s, sample::noon));
        QVERIFY(must(journal->audit({.run = run})).size() == 1U);
        must(book->accept(record, signs, u"planned outage"_s, sample::noon));
        const auto kept = must(book->acceptances(run));
        QCOMPARE(kept.size(), 1U);
        QCOMPARE(kept.front().keys, QStringList{signs.front().key()});
        QVERIFY(!kept.front().user.isEmpty());
        const AuditEntry entry = must(journal->audit({.run = run})).front();
        QCOMPARE(entry.event, u"signs-accepted"_s);
        QVERIFY(entry.text.contains(u"planned outage"_s));
        QVERIFY(entry.text.contains(u"a run failed"_s));
        QVERIFY(!entry.endpoint.isEmpty());
    }

    void whatLooksLikeASecretIsMasked()
    {
        const auto journal = sample::writer(path());
        const QString run = sample::startRun(*journal, u"plan-1"_s);
        const auto book = LookBook::in(*journal);
        must(book->addLook(run, look(u"it said password=CANARY-1"_s)));
        QVERIFY(!must(book->looks(run)).front().signs.front().text.contains(u"CANARY"_s));
    }

    /// Ids and labels are the server's words as much as its sentences are.
    void noPartOfALookKeepsASecret()
    {
        const auto journal = sample::writer(path());
        const QString run = sample::startRun(*journal, u"plan-1"_s);
        const auto book = LookBook::in(*journal);
        const QString canary = u"token=CANARY-1"_s;
        Look one = look(canary);
        one.signs = {{.kind = SignKind::Failed,
                      .subject = {u"sync"_s, canary},
                      .occurrence = canary,
                      .text = canary,
                      .at = canary}};
        one.signs.push_back(one.signs.front());
        one.signs.back().occurrence = u"token=CANARY-2"_s;
        one.sources = {{u"calls"_s, canary, CoverageStatus::Failed, canary, 0}};
        one.mark = R"({"token":"CANARY-1"})";
        must(book->addLook(run, one));
        const Look kept = must(book->looks(run)).front();
        const QByteArray all = QJsonDocument(toJson(kept)).toJson();
        QVERIFY2(!all.contains("CANARY"), all.constData());
        // Masked, they are two things still: to accept one is not to accept the other.
        QVERIFY(kept.signs.front().key() != kept.signs.back().key());
        must(book->addLook(run, one));
        QCOMPARE(must(book->observation(must(journal->run(run)), sample::noon)).signs.size(), 2U);
    }

    void looksAndAcceptancesAreNeverChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("look updated") << u"UPDATE look SET content = '{}'"_s;
        QTest::newRow("look deleted") << u"DELETE FROM look"_s;
        QTest::newRow("acceptance updated") << u"UPDATE sign_acceptance SET reason = ''"_s;
        QTest::newRow("acceptance deleted") << u"DELETE FROM sign_acceptance"_s;
        QTest::newRow("look replaced")
            << u"INSERT OR REPLACE INTO look SELECT number, run, at, looked_by, '{}' FROM look"_s;
        QTest::newRow("acceptance replaced")
            << u"INSERT OR REPLACE INTO sign_acceptance"
               " SELECT number, run, at, user, '', keys FROM sign_acceptance"_s;
        QTest::newRow("notice updated") << u"UPDATE notice SET what = ''"_s;
        QTest::newRow("notice deleted") << u"DELETE FROM notice"_s;
    }
    void looksAndAcceptancesAreNeverChanged()
    {
        QFETCH(QString, sql);
        {
            const auto journal = sample::writer(path());
            const QString run = sample::startRun(*journal, u"plan-1"_s);
            const auto book = LookBook::in(*journal);
            must(book->addLook(run, look(u"one"_s)));
            must(book->accept(must(journal->run(run)), look({}).signs, u"why"_s, sample::noon));
            QVERIFY(must(book->claimNotice(run, u"over"_s, sample::noon)));
        }
        const auto database =
            must(Database::open(path() + u"/linchpin.sqlite"_s, Database::Access::ReadWrite));
        QVERIFY(!database->write(sql));
    }

    void aJournalFromBeforeLooksIsBroughtUpToDate()
    {
        QString run;
        {
            const auto journal = sample::writer(path());
            run = sample::startRun(*journal, u"plan-1"_s);
        }
        {
            const auto database =
                must(Database::open(path() + u"/linchpin.sqlite"_s, Database::Access::ReadWrite));
            for (const QString &table : {u"notice"_s, u"sign_acceptance"_s, u"look"_s})
                (void)must(database->write(u"DROP TABLE "_s + table));
            (void)must(database->write(u"PRAGMA user_version = %1"_s.arg(beforeLooks)));
        }
        const auto book = must(LookBook::open(path()));
        must(book->addLook(run, look(u"one"_s)));
        QCOMPARE(must(book->looks(run)).size(), 1U);
        QCOMPARE(must(sample::reader(path())->run(run)).plan.id, u"plan-1"_s);
    }

    void withoutAJournalThereIsNothingToLookInto()
    {
        QVERIFY(sample::complaint(LookBook::open(path())).contains(u"no journal"_s));
        const auto journal = sample::reader(path());
        const auto book = LookBook::in(*journal);
        QVERIFY(must(book->looks(u"x"_s)).empty());
        QVERIFY(!book->addLook(u"x"_s, look(u"one"_s)));
    }

    /// What is told of several is told in the name of one of them: a batch is no run.
    void aNoticeOfNoRunIsRefused()
    {
        const auto journal = sample::writer(path());
        QVERIFY(!LookBook::in(*journal)->claimNotice(u"nobody"_s, u"over"_s, sample::noon));
    }

    void aNoticeThatIsReplacedKeepsItsTime()
    {
        const auto journal = sample::writer(path());
        const QString run = sample::startRun(*journal, u"plan-1"_s);
        QVERIFY(must(LookBook::in(*journal)->claimNotice(run, u"over"_s, sample::noon)));
        const auto database =
            must(Database::open(path() + u"/linchpin.sqlite"_s, Database::Access::ReadWrite));
        (void)must(database->write(
            u"INSERT OR REPLACE INTO notice (run, what, at) VALUES (?, 'over', '')"_s, {run}));
        QVERIFY(!must(database->value(u"SELECT at FROM notice"_s)).toString().isEmpty());
    }

    void aJournalWhoseLooksCouldBeReplacedIsBroughtUpToDate()
    {
        QString run;
        {
            const auto journal = sample::writer(path());
            run = sample::startRun(*journal, u"plan-1"_s);
            must(LookBook::in(*journal)->addLook(run, look(u"one"_s)));
        }
        const QString file = path() + u"/linchpin.sqlite"_s;
        {
            const auto database = must(Database::open(file, Database::Access::ReadWrite));
            for (const QString &trigger : {u"look_grows"_s, u"sign_acceptance_grows"_s,
                                           u"notice_stays"_s, u"notice_keeps"_s, u"notice_grows"_s})
                (void)must(database->write(u"DROP TRIGGER "_s + trigger));
            (void)must(database->write(u"PRAGMA user_version = 5"_s));
        }
        QCOMPARE(must(must(LookBook::open(path()))->looks(run)).size(), 1U);
        const auto database = must(Database::open(file, Database::Access::ReadWrite));
        QVERIFY(!database->write(u"INSERT OR REPLACE INTO look"
                                 " SELECT number, run, at, looked_by, '{}' FROM look"_s));
    }

    void aLookOfNoRunIsRefused()
    {
        const auto journal = sample::writer(path());
        QVERIFY(!LookBook::in(*journal)->addLook(u"nobody"_s, look(u"one"_s)));
    }

    void aLookThatCannotBeReadHidesNothing()
    {
        const auto journal = sample::writer(path());
        const QString run = sample::startRun(*journal, u"plan-1"_s);
        {
            const auto database =
                must(Database::open(path() + u"/linchpin.sqlite"_s, Database::Access::ReadWrite));
            (void)must(database->write(u"INSERT INTO look (run, at, looked_by, content)"
                                       " VALUES (?, '2026-03-01T12:00:00.000Z', 'test', '{')"_s,
                                       {run}));
        }
        QVERIFY(!LookBook::in(*journal)->looks(run));
        QVERIFY(!LookBook::in(*journal)->observation(must(journal->run(run)), sample::noon));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LookBookTest)
#include "tst_lookbook.moc"
