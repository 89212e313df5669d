// SPDX-License-Identifier: Apache-2.0
#include "models/store/database.h"
#include "models/store/schema.h"
#include "tests/store/journalsample.h"

#include <QDir>
#include <QTemporaryDir>

#include <unistd.h>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

void run(const QString &path, const QStringList &statements)
{
    const auto database = sample::must(Database::open(path, Database::Access::ReadWrite));
    for (const QString &sql : statements)
        (void)sample::must(database->write(sql));
}

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
    | QFileDevice::WriteUser;

} // namespace

/// The superuser may write everywhere. While this lives, the process is nobody, to whom the folder
/// and what is in it belong.
class AsSomebody final
{
public:
    explicit AsSomebody(const QString &folder) : m_isRoot(::geteuid() == 0)
    {
        if (!m_isRoot)
            return;
        constexpr uid_t nobody = 65534;
        QStringList all = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        for (QString &name : all)
            name = folder + u'/' + name;
        for (const QString &path : all << folder) {
            if (::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
                qFatal("the superuser may give files away");
        }
        if (::seteuid(nobody) != 0)
            qFatal("the superuser may be somebody else");
    }
    ~AsSomebody()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("and may come back");
    }
    Q_DISABLE_COPY_MOVE(AsSomebody)

private:
    bool m_isRoot;
};

class JournalFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyFileIsPrivateAndTheFolderToo()
    {
        const QString directory = m_folder->filePath(u"deep/state"_s);
        const auto journal = sample::writer(directory);
        (void)sample::startRun(*journal, u"plan-1"_s);
        QCOMPARE(QFile::permissions(directory),
                 ownerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser);
        QStringList names;
        for (const QFileInfo &file : QDir(directory).entryInfoList(QDir::Files, QDir::Name)) {
            names.append(file.fileName());
            QVERIFY2(file.permissions() == ownerOnly, qPrintable(file.fileName()));
        }
        QCOMPARE(names,
                 QStringList({u"linchpin.lock"_s, u"linchpin.sqlite"_s, u"linchpin.sqlite-shm"_s,
                              u"linchpin.sqlite-wal"_s}));
    }

    void fileThatOthersCouldReadIsClosed()
    {
        sample::writer(path()).reset();
        QFile::setPermissions(file(), ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther);
        const auto journal = sample::writer(path());
        QCOMPARE(QFile::permissions(file()), ownerOnly);
    }

    void symbolicLinkIsNotFollowed()
    {
        const QString target = m_folder->filePath(u"elsewhere"_s);
        write(target, {});
        QVERIFY(QFile::link(target, file()));
        const auto opened = Journal::open(path(), Journal::Mode::Write);
        QVERIFY(sample::complaint(opened).contains(u"no regular file"_s));
        QCOMPARE(bytesOf(target), QByteArray());
    }

    void journalThatDoesNotExistReadsAsEmptyAndIsNotMade()
    {
        const QString nowhere = m_folder->filePath(u"nowhere"_s);
        const auto journal = sample::reader(nowhere);
        QVERIFY(sample::must(journal->runs()).empty());
        QVERIFY(sample::must(journal->audit({})).empty());
        QVERIFY(!journal->isPlanUsed(u"plan-1"_s));
        QVERIFY(!journal->run(u"aaaaaaaaaa"_s));
        QVERIFY(!QFile::exists(nowhere));
    }

    void emptyFileBecomesAJournal()
    {
        write(file(), {});
        QVERIFY(sample::must(sample::reader(path())->runs()).empty());
        const auto journal = sample::writer(path());
        (void)sample::startRun(*journal, u"plan-1"_s);
        QCOMPARE(sample::must(journal->runs()).size(), 1U);
    }

    void olderJournalIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("toRead");
        for (int version = 1; version < schemaVersion; ++version) {
            QTest::addRow("from version %d by a writer", version) << version << false;
            QTest::addRow("from version %d by a reader", version) << version << true;
        }
    }
    void olderJournalIsBroughtUpToDate()
    {
        QFETCH(int, version);
        QFETCH(bool, toRead);
        const QString id = makeVersion(version);
        const auto journal = sample::must(
            Journal::open(path(), toRead ? Journal::Mode::ReadOnly : Journal::Mode::Write));
        const RunRecord record = sample::must(journal->run(id));
        QCOMPARE(record.plan.id, u"plan-1"_s);
        QCOMPARE(sample::must(journal->audit({})).empty(), version < 2);
        QVERIFY(sample::must(journal->batches()).empty());
        QVERIFY(sample::must(journal->restores()).empty());
        const auto database = sample::must(Database::open(file(), Database::Access::ReadOnly));
        QCOMPARE(sample::must(database->value(u"PRAGMA user_version"_s)).toInt(), schemaVersion);
    }

    void refusedFileIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("newer") << QByteArray("newer") << u"newer version"_s;
        QTest::newRow("foreign") << QByteArray("foreign") << u"no journal of Linchpin"_s;
        QTest::newRow("no database") << QByteArray("text") << u"damaged"_s;
        QTest::newRow("cut") << QByteArray("cut") << u"damaged"_s;
        QTest::newRow("page overwritten") << QByteArray("page") << u"damaged"_s;
    }
    void refusedFileIsLeftAsItIs()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QString, says);
        makeRefused(kind);
        const QByteArray before = bytesOf(file());
        const auto opened = Journal::open(path(), Journal::Mode::Write);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ApiError::Kind::Unsafe);
        QVERIFY2(sample::complaint(opened).contains(says), qPrintable(sample::complaint(opened)));
        QVERIFY2(sample::complaint(opened).contains(file()), qPrintable(sample::complaint(opened)));
        QCOMPARE(bytesOf(file()), before);
        // Whoever only reads must not take what is left for the whole either.
        const auto read = Journal::open(path(), Journal::Mode::ReadOnly);
        QVERIFY(!read || !(*read)->runs());
        QCOMPARE(bytesOf(file()), before);
    }

    void refusedFileDoesNotKeepTheLock()
    {
        write(file(), "something else");
        QVERIFY(!Journal::open(path(), Journal::Mode::Write));
        QVERIFY(QFile::remove(file()));
        QVERIFY(Journal::open(path(), Journal::Mode::Write));
    }

    void secondWriterIsToldWhoHoldsTheLock()
    {
        const auto first = sample::writer(path());
        const auto second = Journal::open(path(), Journal::Mode::Write);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ApiError::Kind::Unsafe);
        const QString sentence = sample::complaint(second);
        QVERIFY2(sentence.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(sentence));
        QVERIFY2(sentence.contains(u"tst_journalfile"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(QSysInfo::machineHostName()), qPrintable(sentence));
        QVERIFY(Journal::open(path(), Journal::Mode::ReadOnly));
    }

    void lockIsGivenBack()
    {
        sample::writer(path()).reset();
        QVERIFY(Journal::open(path(), Journal::Mode::Write));
        QVERIFY(!QFile::exists(m_folder->filePath(u"linchpin.lock"_s)));
    }

    void folderThatCannotBeMadeIsNamed()
    {
        write(m_folder->filePath(u"file"_s), "x");
        const auto opened =
            Journal::open(m_folder->filePath(u"file/state"_s), Journal::Mode::Write);
        QVERIFY2(sample::complaint(opened).contains(u"file/state"_s),
                 qPrintable(sample::complaint(opened)));
    }

    void readOnlyFolderIsASentenceAndNoCrash()
    {
        sample::writer(path()).reset();
        const AsSomebody somebody(path());
        QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        const auto opened = Journal::open(path(), Journal::Mode::Write);
        QFile::setPermissions(path(), ownerOnly | QFileDevice::ExeOwner);
        QVERIFY(sample::complaint(opened).contains(path()));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->path(); }
    [[nodiscard]] QString file() const { return m_folder->filePath(u"linchpin.sqlite"_s); }

    /// A journal with one run, as that version of the schema had it.
    QString makeVersion(int version)
    {
        QString id;
        {
            const auto journal = sample::writer(path());
            id = sample::startRun(*journal, u"plan-1"_s);
        }
        QStringList undone;
        if (version < 2)
            undone << u"DROP TABLE audit"_s;
        if (version < 3)
            undone << u"DROP TABLE batch_run"_s << u"DROP TABLE batch"_s;
        if (version < 4)
            undone << u"DROP TABLE restore_intent"_s << u"DROP TABLE restore"_s;
        if (version < 5)
            undone << u"DROP TABLE notice"_s << u"DROP TABLE sign_acceptance"_s
                   << u"DROP TABLE look"_s;
        if (version == 5) // before that, they went with their tables
            for (const QString &trigger : {u"look_grows"_s, u"sign_acceptance_grows"_s,
                                           u"notice_stays"_s, u"notice_keeps"_s, u"notice_grows"_s})
                undone << u"DROP TRIGGER "_s + trigger;
        run(file(), undone + QStringList{u"PRAGMA user_version = %1"_s.arg(version)});
        return id;
    }

    void makeRefused(const QByteArray &kind)
    {
        if (kind == "foreign")
            return write(file(), {}), run(file(), {u"CREATE TABLE notes (text)"_s});
        if (kind == "text")
            return write(file(), QByteArray(5000, 'x'));
        {
            const auto journal = sample::writer(path());
            for (int i = 0; i < 20; ++i)
                (void)sample::startRun(*journal, u"plan-%1"_s.arg(i));
        }
        if (kind == "newer")
            return run(file(), {u"PRAGMA user_version = %1"_s.arg(schemaVersion + 1)});
        QByteArray bytes = bytesOf(file());
        if (kind == "cut")
            bytes.truncate(bytes.size() / 2);
        else
            for (qsizetype page = 4096; page + 4096 <= bytes.size(); page += 4096)
                bytes.replace(page, 200, QByteArray(200, '\xee'));
        write(file(), bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(JournalFileTest)
#include "tst_journalfile.moc"
