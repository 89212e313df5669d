// SPDX-License-Identifier: Apache-2.0
#include "app/cli/table.h"

#include "models/domain/plan.h"

#include <algorithm>
#include <array>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

/// Ranges whose characters take two columns: Hangul, CJK, full-width forms, pictures.
constexpr std::array<std::pair<char32_t, char32_t>, 6> wideRanges{{{0x1100, 0x115f},
                                                                   {0x2e80, 0xa4cf},
                                                                   {0xac00, 0xd7a3},
                                                                   {0xf900, 0xfaff},
                                                                   {0xff00, 0xff60},
                                                                   {0x1f300, 0x3fffd}}};

int columnsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    const bool isWide = std::ranges::any_of(
        wideRanges, [c](const auto &range) { return c >= range.first && c <= range.second; });
    return isWide ? 2 : 1;
}

} // namespace

QString shown(const QString &text)
{
    return escapedForDisplay(text);
}

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += columnsOf(c);
    return columns;
}

QString brief(const QString &name)
{
    constexpr int widest = 48;
    if (columnsOf(name) <= widest)
        return name;
    QString cut = name;
    while (columnsOf(cut) >= widest)
        cut.chop(cut.back().isLowSurrogate() ? 2 : 1);
    return cut + u'…';
}

QString Table::text() const
{
    std::vector<int> widths;
    std::vector<QStringList> rows;
    for (const QStringList &row : m_rows) {
        QStringList cells;
        for (const QString &cell : row) {
            const auto column = static_cast<std::size_t>(cells.size());
            cells << shown(cell);
            widths.resize(std::max(widths.size(), column + 1), 0);
            widths[column] = std::max(widths[column], columnsOf(cells.last()));
        }
        rows.push_back(cells);
    }
    QString out;
    for (const QStringList &cells : rows) {
        QString line;
        int wanted = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            line += QString(wanted - columnsOf(line), u' ') + cells.at(i);
            wanted += widths[static_cast<std::size_t>(i)] + 2;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    }
    return out;
}

} // namespace linchpin::cli
