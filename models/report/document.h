// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Reports for people who were not there: one value, written as HTML, PDF or CSV. The value holds
/// texts as they are; every writer makes them harmless (sealed()) before they leave.
namespace linchpin::report {

struct Fact
{
    QString label;
    QString value; ///< empty: left out by the writers
    bool operator==(const Fact &) const = default;
};

struct Column
{
    QString title;
    int width = 10; ///< share of the line, in any unit
    bool operator==(const Column &) const = default;
};

struct Table
{
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< as many cells each as there are columns
    QString whenEmpty; ///< what it means that there is no row
    bool operator==(const Table &) const = default;
};

struct Section
{
    QString word; ///< stable kebab-case word, unique in its document: what scripts look for in CSV
    QString title;
    QStringList notes; ///< sentences above all else
    std::vector<Fact> facts = {};
    std::optional<Table> table = std::nullopt;
    bool operator==(const Section &) const = default;
};

struct Document
{
    QString title;
    QString language; ///< of its texts, as HTML names it: "en", "de"
    /// The first block of every report: what could not be read, or was not seen (promise 3). Never
    /// empty: that everything was read is said, too.
    Section unknown;
    Section cover; ///< source, age, times, program
    std::vector<Section> sections;
    bool operator==(const Document &) const = default;
};

[[nodiscard]] inline std::size_t rowCount(const Document &document)
{
    std::size_t rows = document.unknown.table ? document.unknown.table->rows.size() : 0;
    for (const Section &section : document.sections)
        rows += section.table ? section.table->rows.size() : 0;
    return rows;
}

/// More columns than stand side by side on an upright page.
[[nodiscard]] inline bool isWide(const Document &document)
{
    constexpr std::size_t uprightColumns = 6;
    for (const Section &section : document.sections) {
        if (section.table && section.table->columns.size() > uprightColumns)
            return true;
    }
    return false;
}

} // namespace linchpin::report
