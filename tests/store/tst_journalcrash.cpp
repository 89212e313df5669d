// SPDX-License-Identifier: Apache-2.0
#include "tests/store/journalsample.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

/// The program that crashes: writes, says what it wrote and waits for the blow.
int child(const QString &directory, const QString &point)
{
    const auto journal = sample::writer(directory);
    const QString id = sample::startRun(*journal, u"plan-1"_s);
    const auto log = journal->logOf(id);
    qint64 number = 0;
    if (point != u"started"_s) {
        const auto receipt = log->record(sample::deleteIntent());
        number = receipt ? receipt->number() : -1;
    }
    if (point == u"ended"_s)
        log->recordOutcome(number, WriteOutcome::Done, 204, u"gone"_s);
    std::printf("%s %lld\n", qPrintable(id), static_cast<long long>(number));
    std::fflush(stdout);
    ::pause();
    return 0;
}

/// A child that stands at its point.
class Victim
{
public:
    Victim(const QString &directory, const QString &point)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, directory, point});
        while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                break;
        }
        const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
        if (words.size() == 2) {
            run = QString::fromLatin1(words[0]);
            number = words[1].toLongLong();
        }
    }
    ~Victim() { kill(); }
    Q_DISABLE_COPY_MOVE(Victim)

    void kill()
    {
        m_process.kill(); // SIGKILL: nothing is tidied up
        m_process.waitForFinished();
    }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    QString run;
    qint64 number = 0;

private:
    QProcess m_process;
};

} // namespace

class JournalCrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasRecordedOutlivesAKill_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<int>("writes");
        QTest::addColumn<bool>("hasOutcome");
        QTest::newRow("run created") << u"started"_s << 0 << false;
        QTest::newRow("intent recorded") << u"intended"_s << 1 << false;
        QTest::newRow("outcome recorded") << u"ended"_s << 1 << true;
    }
    void whatWasRecordedOutlivesAKill()
    {
        QFETCH(QString, point);
        QFETCH(int, writes);
        QFETCH(bool, hasOutcome);
        Victim victim(m_folder->path(), point);
        QVERIFY(!victim.run.isEmpty());

        // While it lives, another program sees it already.
        check(*sample::reader(m_folder->path()), victim, writes, hasOutcome);
        victim.kill();
        // First a reader: it has to do without repairing anything.
        check(*sample::reader(m_folder->path()), victim, writes, hasOutcome);
        // Then a writer, which takes the lock of the dead over.
        const auto journal = sample::writer(m_folder->path());
        check(*journal, victim, writes, hasOutcome);
        QVERIFY(journal->logOf(victim.run)->record(sample::deleteIntent()));
    }

    void secondProgramIsToldWhoHoldsTheJournal()
    {
        const Victim victim(m_folder->path(), u"started"_s);
        const auto opened = Journal::open(m_folder->path(), Journal::Mode::Write);
        const QString sentence = sample::complaint(opened);
        QVERIFY2(sentence.contains(QString::number(victim.processId())), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"tst_journalcrash"_s), qPrintable(sentence));
    }

private:
    static void check(const Journal &journal, const Victim &victim, int writes, bool hasOutcome)
    {
        const RunRecord record = sample::must(journal.run(victim.run));
        QCOMPARE(static_cast<int>(record.writes.size()), writes);
        if (writes == 0)
            return;
        QCOMPARE(record.writes[0].number, victim.number);
        QCOMPARE(record.writes[0].intent.path, sample::deleteIntent().path);
        QCOMPARE(record.writes[0].intent.memo, sample::deleteIntent().memo);
        QCOMPARE(record.writes[0].outcome.has_value(), hasOutcome);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child"_s)
        return child(arguments.value(2), arguments.value(3));
    JournalCrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journalcrash.moc"
