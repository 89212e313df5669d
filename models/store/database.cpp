// SPDX-License-Identifier: Apache-2.0
#include "models/store/database.h"

#include "models/store/refusal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Database)
};

/// A QString without a value would be stored as NULL, which the tables refuse: for us it is an
/// empty text.
QVariant stored(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s)
                                                                             : value;
}

/// SQLite's way of saying that a file will not change (sqlite.org/uri.html).
QString immutableUri(const QString &path)
{
    const QByteArray name = QFile::encodeName(QDir(path).absolutePath());
    return u"file://"_s + QString::fromLatin1(name.toPercentEncoding("/"))
        + u"?mode=ro&immutable=1"_s;
}

/// SQLite's primary result codes that have a sentence of their own (sqlite.org/rescode.html).
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    NotADatabase = 26
};

QString sentenceFor(int code, const QString &path, const QString &words)
{
    switch (code) {
    case Busy:
    case Locked: return Text::tr("%1 is held by another program right now.").arg(path);
    case ReadOnlyFile: return Text::tr("%1 cannot be written: it is read-only.").arg(path);
    case Full: return Text::tr("%1 cannot be written: the disk is full.").arg(path);
    case IoError:
        return Text::tr("%1 cannot be read or written: the disk reports an error.").arg(path);
    case Corrupt:
    case NotADatabase:
        return Text::
            tr("%1 is damaged and was left as it is. Move it away to begin a new one; what it held "
               "about unfinished runs has to be checked by hand.")
                .arg(path);
    default: return Text::tr("%1 cannot be used: %2.").arg(path, words);
    }
}

} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path)), m_connection(std::move(connection))
{ }

Database::~Database()
{
    m_statements.clear(); // before the connection they belong to
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QString connection = u"linchpin-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(path, connection));
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    if (!sql.isValid())
        return refusal(Text::tr("Qt's SQLite driver is not installed."));
    sql.setDatabaseName(access == Access::Immutable ? immutableUri(path) : path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=3000"_s;
    if (access != Access::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::Immutable)
        options += u";QSQLITE_OPEN_URI"_s;
    sql.setConnectOptions(options);
    if (!sql.open())
        return failure(database->trouble(sql.lastError()));
    return database;
}

ApiError Database::trouble(const QSqlError &error) const
{
    const int code =
        error.nativeErrorCode().toInt() & 0xff; // extended codes carry the primary one below
    return {ApiError::Kind::Unsafe, 0,
            sentenceFor(code, QDir::toNativeSeparators(m_path), error.databaseText())};
}

Result<QSqlQuery *> Database::run(const QString &sql, const QVariantList &values)
{
    auto statement = m_statements.find(sql);
    if (statement == m_statements.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failure(trouble(query.lastError()));
        statement = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = statement->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), stored(values[i]));
    if (query.exec())
        return &query;
    const ApiError error = trouble(query.lastError());
    query.finish();
    return failure(error);
}

Result<Database::Written> Database::write(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query)
        return failure(query.error());
    const Written written{(*query)->numRowsAffected(), (*query)->lastInsertId().toLongLong()};
    (*query)->finish();
    return written;
}

Result<void> Database::each(const QString &sql, const QVariantList &values,
                            const std::function<void(const QSqlQuery &)> &row)
{
    const auto query = run(sql, values);
    if (!query)
        return failure(query.error());
    while ((*query)->next())
        row(**query);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return failure(trouble(error));
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    const auto read = each(sql, values, [&first](const QSqlQuery &row) {
        if (!first.isValid())
            first = row.value(0);
    });
    if (!read)
        return failure(read.error());
    return first;
}

/// SQLite takes this in while it reads the statement, so it is never one that was prepared before.
Result<void> Database::setSync(Sync sync)
{
    if (sync == m_sync)
        return {};
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sync == Sync::Now ? u"PRAGMA synchronous = FULL"_s
                                      : u"PRAGMA synchronous = NORMAL"_s))
        return failure(trouble(query.lastError()));
    m_sync = sync;
    return {};
}

Result<void> Database::inTransaction(const std::function<Result<void>()> &work, Sync sync)
{
    if (auto set = setSync(sync); !set)
        return set;
    // Immediate: a file that cannot be written is found out here, before any work.
    if (const auto begun = write(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun.error());
    Result<void> done = work();
    if (done) {
        if (const auto committed = write(u"COMMIT"_s); !committed)
            done = failure(committed.error());
    }
    if (!done)
        (void)write(
            u"ROLLBACK"_s); // SQLite may have rolled back already; then this has nothing to do
    return done;
}

} // namespace linchpin
