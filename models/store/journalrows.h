// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/journalprivate.h"
#include "models/store/refusal.h"

namespace linchpin {

/// How what the journal holds is read, whatever it is. A journal that does not exist yet (no
/// database) has no rows.
template<typename Record>
using FromRow = Result<Record> (*)(const QSqlQuery &);

/// Every row. A list that silently lacks one would hide what needs its way back: the first that
/// cannot be read is the answer then.
template<typename Record>
[[nodiscard]] Result<std::vector<Record>> allRecords(Database *database, const QString &sql,
                                                     const QVariantList &values,
                                                     FromRow<Record> fromRow)
{
    std::vector<Record> records;
    std::optional<ApiError> trouble;
    const auto take = [&](const QSqlQuery &row) {
        auto record = fromRow(row);
        if (record)
            records.push_back(std::move(*record));
        else if (!trouble)
            trouble = record.error();
    };
    if (const auto read = database ? database->each(sql, values, take) : Result<void>{}; !read)
        return failure(read.error());
    if (trouble)
        return failure(*trouble);
    return records;
}

/// The only row; refused with this sentence if there is none.
template<typename Record>
[[nodiscard]] Result<Record> oneRecord(Database *database, const QString &sql,
                                       const QVariantList &values, FromRow<Record> fromRow,
                                       const QString &missing)
{
    auto records = allRecords(database, sql, values, fromRow);
    if (!records)
        return failure(records.error());
    if (records->empty())
        return refusal(missing);
    return std::move(records->front());
}

/// The first column, as text.
[[nodiscard]] inline Result<QString> textFrom(const QSqlQuery &row)
{
    return row.value(0).toString();
}

/// The first column of the first row; empty if there is none.
[[nodiscard]] inline Result<QString> textOrNone(Database *database, const QString &sql,
                                                const QVariantList &values)
{
    const auto texts = allRecords<QString>(database, sql, values, textFrom);
    if (!texts)
        return failure(texts.error());
    return texts->empty() ? QString() : texts->front();
}

/// What runs, batches and ways back have in common: id, what was planned, state, access,
/// started_at, updated_at, in this order.
template<typename Record, typename Planned, typename State>
[[nodiscard]] Result<Record> recordFrom(const QSqlQuery &row, Planned Record::*planned,
                                        Result<Planned> (*plannedFrom)(const QJsonObject &),
                                        Result<State> (*stateFrom)(const QJsonObject &))
{
    Record record;
    record.id = row.value(0).toString();
    const auto plannedJson = objectFrom(record.id, row.value(1));
    const auto stateJson = objectFrom(record.id, row.value(2));
    auto access = objectFrom(record.id, row.value(3));
    if (const auto trouble = firstTrouble(plannedJson, stateJson, access))
        return failure(*trouble);
    auto plan = plannedFrom(*plannedJson);
    auto state = stateFrom(*stateJson);
    if (const auto trouble = firstTrouble(plan, state))
        return failure(*trouble);
    record.*planned = std::move(*plan);
    record.state = std::move(*state);
    record.access = std::move(*access);
    record.startedAt = timeFrom(row.value(4));
    record.updatedAt = timeFrom(row.value(5));
    return record;
}

template<typename Record>
[[nodiscard]] Result<Record> withWrites(Result<Record> record,
                                        Result<std::vector<JournalledWrite>> writes)
{
    if (record && !writes)
        return failure(writes.error());
    if (record)
        record->writes = std::move(*writes);
    return record;
}

} // namespace linchpin
