// SPDX-License-Identifier: Apache-2.0
#include "models/report/csvwriter.h"

#include "models/domain/csv.h"

#include <algorithm>
#include <utility>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

/// Collects records until there is enough of them to be worth a write.
class Records
{
public:
    Records(const Sink &sink, qsizetype cells) : m_sink(sink), m_cells(cells) { }

    [[nodiscard]] Result<void> add(const QString &part, const QString &kind,
                                   const QStringList &cells)
    {
        QStringList record{part, kind};
        for (const QString &cell : cells)
            record << sealed(cell);
        while (record.size() < m_cells + 2)
            record << QString();
        m_bytes += csvRecord(record);
        return m_bytes.size() < pieceSize ? Result<void>() : flush();
    }

    [[nodiscard]] Result<void> flush() { return m_sink(std::exchange(m_bytes, {})); }

    [[nodiscard]] Result<void> begin()
    {
        QStringList head;
        for (qsizetype i = 1; i <= m_cells; ++i)
            head << QString::number(i);
        m_bytes = csvMark.toByteArray();
        return add(u"part"_s, u"kind"_s, head);
    }

private:
    const Sink &m_sink;
    qsizetype m_cells;
    QByteArray m_bytes;
};

qsizetype widest(const Document &document)
{
    constexpr qsizetype fact = 2;
    qsizetype cells = fact;
    const auto take = [&cells](const Section &section) {
        if (section.table)
            cells = std::max(cells, qsizetype(section.table->columns.size()));
    };
    take(document.unknown);
    std::ranges::for_each(document.sections, take);
    return cells;
}

Result<void> writeTable(const QString &word, const Table &table, Records &records)
{
    QStringList head;
    for (const Column &column : table.columns)
        head << column.title;
    if (auto done = records.add(word, u"head"_s, head); !done)
        return done;
    for (const QStringList &row : table.rows) {
        if (auto done = records.add(word, u"row"_s, row); !done)
            return done;
    }
    if (table.rows.empty() && !table.whenEmpty.isEmpty())
        return records.add(word, u"note"_s, {table.whenEmpty});
    return {};
}

Result<void> writeSection(const Section &section, Records &records)
{
    if (auto done = records.add(section.word, u"title"_s, {section.title}); !done)
        return done;
    for (const QString &note : section.notes) {
        if (auto done = records.add(section.word, u"note"_s, {note}); !done)
            return done;
    }
    for (const Fact &fact : section.facts) {
        if (fact.value.isEmpty())
            continue;
        if (auto done = records.add(section.word, u"fact"_s, {fact.label, fact.value}); !done)
            return done;
    }
    return section.table ? writeTable(section.word, *section.table, records) : Result<void>();
}

} // namespace

Result<void> writeCsv(const Document &document, const Sink &sink)
{
    Records records(sink, widest(document));
    if (auto done = records.begin(); !done)
        return done;
    if (auto done = records.add(u"report"_s, u"title"_s, {document.title}); !done)
        return done;
    for (const Section *section : {&document.unknown, &document.cover}) {
        if (auto done = writeSection(*section, records); !done)
            return done;
    }
    for (const Section &section : document.sections) {
        if (auto done = writeSection(section, records); !done)
            return done;
    }
    return records.flush();
}

} // namespace linchpin::report
