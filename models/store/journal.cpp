// SPDX-License-Identifier: Apache-2.0
#include "models/store/journal.h"

#include "models/store/journalprivate.h"
#include "models/store/privatefile.h"
#include "models/store/refusal.h"
#include "models/store/schema.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Journal)
};

/// Looks at a file without changing a byte of it, before anything is opened to write.
Result<int> inspect(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return failure(database.error());
    const auto version = readSchemaVersion(**database, path);
    if (!version)
        return version;
    if (const auto whole = checkIntegrity(**database, path); !whole)
        return failure(whole.error());
    return version;
}

} // namespace

Result<void> configureWriting(Database &database)
{
    const auto mode =
        database.value(u"PRAGMA journal_mode = WAL"_s); // kept as it is where WAL cannot be
    if (!mode)
        return failure(mode.error());
    for (const QString &sql : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                               u"PRAGMA trusted_schema = OFF"_s}) {
        if (const auto done = database.write(sql); !done)
            return failure(done.error());
    }
    return {};
}

Journal::Journal() : d(std::make_unique<Private>()) { }

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const QString &directory, Mode mode)
{
    std::unique_ptr<Journal> journal(new Journal);
    journal->d->mode = mode;
    if (const auto opened = journal->d->openFile(directory); !opened)
        return failure(opened.error());
    return journal;
}

std::unique_ptr<RunLog> Journal::logOf(const QString &run)
{
    return std::make_unique<RunLog>(*this, run);
}

Result<void> Journal::Private::openFile(const QString &directory)
{
    const QString path = directory + u"/linchpin.sqlite"_s;
    return mode == Mode::Write ? openToWrite(directory, path) : openToRead(directory, path);
}

Result<void> Journal::Private::openToWrite(const QString &directory, const QString &path)
{
    if (const auto made = makePrivateFolder(directory); !made)
        return made;
    auto taken = WriterLock::take(directory);
    if (!taken)
        return failure(taken.error());
    lock = std::move(*taken);
    // SQLite gives its companions (-wal, -shm) the permissions of the file itself.
    if (const auto made = makePrivateFile(path); !made)
        return made;
    if (const auto version = inspect(path); !version)
        return failure(version.error());
    auto opened = Database::open(path, Database::Access::ReadWrite);
    if (!opened)
        return failure(opened.error());
    database = std::move(*opened);
    if (const auto configured = configureWriting(*database); !configured)
        return configured;
    return migrateSchema(*database);
}

Result<void> Journal::Private::openToRead(const QString &directory, const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.size() == 0)
        return {}; // nothing was ever written: an empty journal
    auto opened = Database::open(path, Database::Access::ReadOnly);
    if (!opened)
        return failure(opened.error());
    const auto version = readSchemaVersion(**opened, path);
    if (!version)
        return failure(version.error());
    if (*version < schemaVersion) {
        opened->reset();
        // An older file is brought up to date first, which a writer does.
        if (const auto migrated = Journal::open(directory, Mode::Write); !migrated)
            return failure(migrated.error());
        return openToRead(directory, path);
    }
    database = std::move(*opened);
    return {};
}

Result<void> Journal::Private::inTransaction(const std::function<Result<void>()> &work,
                                             Database::Sync sync)
{
    if (mode != Mode::Write || !database)
        return refusal(
            Text::tr("The journal was opened for reading only, so nothing may be changed."));
    return database->inTransaction(work, sync);
}

Result<void> Journal::Private::each(const QString &sql, const QVariantList &values,
                                    const std::function<void(const QSqlQuery &)> &row)
{
    return database ? database->each(sql, values, row) : Result<void>{};
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

} // namespace linchpin
