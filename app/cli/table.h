// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace linchpin::cli {

/// A text as it is safe to show on one line of a terminal: what a terminal would obey or hide is
/// written out.
[[nodiscard]] QString shown(const QString &text);
/// A name cut to what a table bears; `show` and --json have it whole.
[[nodiscard]] QString brief(const QString &name);
/// How many columns of a terminal a text takes.
[[nodiscard]] int columnsOf(const QString &text);

/// Rows in aligned columns, two blanks between them, no blanks at line ends. Cells are escaped
/// here.
class Table
{
public:
    explicit Table(QStringList head) : m_rows{std::move(head)} { }
    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    [[nodiscard]] QString text() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace linchpin::cli
