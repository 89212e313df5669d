// SPDX-License-Identifier: Apache-2.0
#include "models/report/auditparts.h"

#include "models/domain/kindtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin::report {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::AuditReport)
};

} // namespace

Table entryTable(std::vector<AuditEntry> entries, Entries which, const Making &making)
{
    std::ranges::sort(entries, {}, &AuditEntry::number);
    const bool hasRun = which != Entries::OfOneRun;
    const bool hasEndpoint = which == Entries::OfAll;
    Table table;
    //: Column: number of an entry of the audit.
    table.columns = {{Text::tr("No."), 6},
                     //: Column: when something happened.
                     {Text::tr("When (UTC)"), 15},
                     //: Column: when something happened.
                     {Text::tr("Local time"), 17},
                     //: Column: a login name.
                     {Text::tr("Who"), 10},
                     //: Column: kind of an entry of the audit.
                     {Text::tr("Event"), 13},
                     //: Column: what an entry is about.
                     {Text::tr("About"), 24},
                     //: Column: a sentence.
                     {Text::tr("What"), 36}};
    if (hasRun)
        //: Column: id of a run.
        table.columns.push_back({Text::tr("Run"), 12});
    if (hasEndpoint)
        //: Column: a configured server.
        table.columns.push_back({Text::tr("Endpoint"), 22});
    table.whenEmpty = Text::tr("No entry.");
    table.rows.reserve(entries.size());
    for (const AuditEntry &entry : entries) {
        QStringList row{QString::number(entry.number),
                        utcText(entry.at),
                        localText(entry.at, making),
                        entry.user,
                        kindText(entry.event),
                        entry.subject,
                        entry.text};
        if (hasRun)
            row << entry.run;
        if (hasEndpoint)
            row << entry.endpoint;
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<const JournalledWrite *> unclearWrites(const RunRecord &record)
{
    std::vector<const JournalledWrite *> unclear;
    for (const JournalledWrite &write : record.writes) {
        if (!write.outcome || *write.outcome == WriteOutcome::Unknown)
            unclear.push_back(&write);
    }
    return unclear;
}

} // namespace linchpin::report
