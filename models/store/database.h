// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>

class QSqlError;

namespace linchpin {

/// One connection to one SQLite file. Statements are prepared once and kept. Every trouble is a
/// sentence that names the file. Belongs to the thread that opened it.
class Database final
{
public:
    enum class Access {
        ReadOnly,
        Immutable, ///< read-only, and nobody else writes: no lock, no file beside it
        ReadWrite,
    };
    /// The file must exist (it may be empty).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();

    struct Written
    {
        int rows = 0;
        qint64 number = 0; ///< of the row inserted last
    };
    [[nodiscard]] Result<Written> write(const QString &sql, const QVariantList &values = {});
    /// Calls for every row. An error after some rows is an error: what was read so far is not the
    /// whole.
    [[nodiscard]] Result<void> each(const QString &sql, const QVariantList &values,
                                    const std::function<void(const QSqlQuery &)> &row);
    /// The first column of the first row; invalid if there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// When what was written has to have reached the disk, with a write-ahead log.
    enum class Sync {
        Now, ///< when the transaction returns
        WithTheNext, ///< with the next one that says Now; a killed program loses nothing before
    };
    /// All of the work or none of it.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work,
                                             Sync sync = Sync::Now);

private:
    Database(QString path, QString connection);
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> setSync(Sync sync);
    [[nodiscard]] ApiError trouble(const QSqlError &error) const;

    QString m_path;
    QString m_connection; ///< Qt's name for it, unique in this program
    std::map<QString, QSqlQuery> m_statements;
    Sync m_sync = Sync::Now;
};

} // namespace linchpin
