// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace linchpin::umbraco::demo {

/// As the database there folds: ASCII letters only.
[[nodiscard]] QString foldedAscii(const QString &text);

/// Rows with `id`, `alias` and `name`, as one table of the database. Order of insertion is kept.
template<typename T>
class Table
{
public:
    Table() = default;
    Table(std::initializer_list<T> rows) : m_rows(rows) { }

    [[nodiscard]] const std::vector<T> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }

    [[nodiscard]] const T *find(const QUuid &id) const
    {
        if (m_index.size() != size())
            buildIndex();
        const auto it = m_index.constFind(id);
        return it == m_index.constEnd() ? nullptr : &m_rows[*it];
    }
    /// Without regard to ASCII case, the first that fits.
    [[nodiscard]] const T *findByAlias(const QString &alias) const
    {
        const QString wanted = foldedAscii(alias);
        const auto it = std::ranges::find_if(
            m_rows, [&](const T &row) { return foldedAscii(row.alias) == wanted; });
        return it == m_rows.end() ? nullptr : &*it;
    }
    void insert(T row)
    {
        m_rows.push_back(std::move(row));
        forget();
    }
    /// In place of the row of the same id.
    void replace(T row)
    {
        const T *old = find(row.id);
        if (!old)
            return;
        m_rows[size_t(old - m_rows.data())] = std::move(row);
        m_byName.clear();
    }
    bool remove(const QUuid &id)
    {
        const bool isRemoved =
            std::erase_if(m_rows, [&](const T &row) { return row.id == id; }) > 0;
        forget();
        return isRemoved;
    }
    /// By name only, as the server sorts: rows of one name stay as they were inserted.
    [[nodiscard]] const std::vector<const T *> &byName() const
    {
        if (m_byName.size() != m_rows.size()) {
            m_byName.clear();
            for (const T &row : m_rows)
                m_byName.push_back(&row);
            std::ranges::stable_sort(m_byName, {},
                                     [](const T *row) -> const QString & { return row->name; });
        }
        return m_byName;
    }

    // The indexes point into the rows: a copy makes its own.
    Table(const Table &other) : m_rows(other.m_rows) { }
    Table(Table &&other) noexcept : m_rows(std::move(other.m_rows)) { other.forget(); }
    Table &operator=(Table other) noexcept
    {
        m_rows.swap(other.m_rows);
        forget();
        return *this;
    }
    ~Table() = default;

private:
    void buildIndex() const
    {
        m_index.clear();
        m_index.reserve(size());
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_index.insert(m_rows[i].id, i);
    }
    void forget()
    {
        m_index.clear();
        m_byName.clear();
    }

    std::vector<T> m_rows;
    mutable QHash<QUuid, size_t> m_index;
    mutable std::vector<const T *> m_byName;
};

} // namespace linchpin::umbraco::demo
