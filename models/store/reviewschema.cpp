// SPDX-License-Identifier: Apache-2.0
#include "models/store/reviewschema.h"

#include "models/store/packer.h"

#include <QtEndian>

#include <array>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Part
{
    QLatin1StringView type;
    QLatin1StringView name;
    QLatin1StringView sql;
};

/// By name, as SQLite keeps them. The index holds all that a comparison has to look at first.
constexpr std::array parts{
    Part{"table"_L1, "endpoint"_L1,
         "CREATE TABLE endpoint (number INTEGER PRIMARY KEY, facts BLOB NOT NULL) STRICT"_L1},
    Part{"table"_L1, "impact"_L1,
         "CREATE TABLE impact (endpoint INTEGER NOT NULL, connection TEXT NOT NULL, "
         "sum BLOB NOT NULL, "
         "content BLOB NOT NULL) STRICT"_L1},
    Part{"index"_L1, "impact_of"_L1,
         "CREATE INDEX impact_of ON impact (endpoint, connection, sum)"_L1},
    Part{"table"_L1, "page"_L1,
         "CREATE TABLE page (number INTEGER PRIMARY KEY, endpoint INTEGER NOT NULL, "
         "connections BLOB NOT NULL) STRICT"_L1},
    Part{"table"_L1, "review"_L1,
         "CREATE TABLE review (number INTEGER PRIMARY KEY, facts BLOB NOT NULL) STRICT"_L1},
};

constexpr qsizetype headerBytes = 4; // qCompress() puts the plain size in front, big-endian
constexpr quint32 largestContent = 64 * 1024 * 1024;

} // namespace

Result<void> makeReviewTables(Database &database)
{
    QStringList statements{u"PRAGMA application_id = %1"_s.arg(reviewApplicationId),
                           u"PRAGMA user_version = %1"_s.arg(reviewVersion)};
    for (const Part &part : parts)
        statements << part.sql;
    for (const QString &sql : statements) {
        if (const auto done = database.write(sql); !done)
            return failure(done.error());
    }
    return {};
}

bool hasReviewTables(Database &database)
{
    std::size_t known = 0;
    bool isOurs = true;
    const auto read =
        database.each(u"SELECT type, name, sql FROM sqlite_master ORDER BY name LIMIT 100"_s, {},
                      [&](const QSqlQuery &row) {
                          isOurs = isOurs && known < parts.size()
                              && row.value(0).toString() == parts[known].type
                              && row.value(1).toString() == parts[known].name
                              && row.value(2).toString() == parts[known].sql;
                          ++known;
                      });
    return read && isOurs && known == parts.size();
}

QByteArray packed(const QByteArray &plain)
{
    return Packer().pack(plain);
}

std::optional<QByteArray> unpacked(const QByteArray &packed)
{
    if (packed.size() < headerBytes)
        return std::nullopt;
    const auto size = qFromBigEndian<quint32>(packed.constData());
    if (size > largestContent)
        return std::nullopt;
    // Not qUncompress(): it takes the size in front for a hint and makes room for whatever comes.
    QByteArray plain(static_cast<qsizetype>(size), Qt::Uninitialized);
    uLongf length = size;
    const auto *from = reinterpret_cast<const Bytef *>(packed.constData() + headerBytes);
    const int done = ::uncompress(reinterpret_cast<Bytef *>(plain.data()), &length, from,
                                  static_cast<uLong>(packed.size() - headerBytes));
    return done == Z_OK && length == size ? std::optional(plain) : std::nullopt;
}

} // namespace linchpin
