// SPDX-License-Identifier: Apache-2.0
#include "models/domain/redaction.h"
#include "models/store/journalprivate.h"
#include "models/store/loginname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

AuditEntry entryFrom(const QSqlQuery &row)
{
    return {.number = row.value(0).toLongLong(),
            .at = timeFrom(row.value(1)),
            .user = row.value(2).toString(),
            .run = row.value(3).toString(),
            .event = row.value(4).toString(),
            .endpoint = row.value(5).toString(),
            .subject = row.value(6).toString(),
            .text = row.value(7).toString()};
}

/// SQLite folds the case of ASCII only, names may be in any script: hence here.
bool holds(const AuditEntry &entry, const QString &text)
{
    const std::array columns{&entry.user,     &entry.run,     &entry.event,
                             &entry.endpoint, &entry.subject, &entry.text};
    return std::ranges::any_of(columns, [&text](const QString *column) {
        return column->contains(text, Qt::CaseInsensitive);
    });
}

} // namespace

Result<void> appendAuditEntry(Database &database, const AuditEntry &entry)
{
    const QDateTime at = entry.at.isValid() ? entry.at : QDateTime::currentDateTimeUtc();
    const auto written = database.write(
        u"INSERT INTO audit (at, user, run, event, endpoint, subject, text) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {timeText(at), entry.user.isEmpty() ? loginName() : entry.user, entry.run, entry.event,
         redactedText(entry.endpoint), redactedText(entry.subject), redactedText(entry.text)});
    if (!written)
        return failure(written.error());
    return {};
}

Result<void> Journal::Private::appendAudit(const AuditEntry &entry)
{
    return appendAuditEntry(*database, entry);
}

Result<void> Journal::addAudit(AuditEntry entry)
{
    return d->inTransaction([&] { return d->appendAudit(entry); });
}

Result<std::vector<AuditEntry>> Journal::audit(const AuditFilter &filter) const
{
    QString sql =
        u"SELECT number, at, user, run, event, endpoint, subject, text FROM audit WHERE 1"_s;
    QVariantList values;
    const auto where = [&](const QString &condition, const QString &value) {
        sql += u" AND "_s + condition;
        values.append(value);
    };
    if (filter.from.isValid())
        where(u"at >= ?"_s, timeText(filter.from));
    if (filter.to.isValid())
        where(u"at <= ?"_s, timeText(filter.to));
    if (!filter.run.isEmpty())
        where(u"run = ?"_s, filter.run);
    sql += u" ORDER BY number DESC"_s;

    std::vector<AuditEntry> entries;
    const auto read = d->each(sql, values, [&](const QSqlQuery &row) {
        AuditEntry entry = entryFrom(row);
        if (filter.text.isEmpty() || holds(entry, filter.text))
            entries.push_back(std::move(entry));
    });
    if (!read)
        return failure(read.error());
    return entries;
}

} // namespace linchpin
