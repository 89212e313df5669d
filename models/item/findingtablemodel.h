// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionref.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace linchpin {

/// One thing found out about a connection: that it changed, or that nothing seems to use it.
struct FindingLine
{
    ConnectionRef connection;
    QString group; ///< stable word, what the view can be limited to
    QString iconName; ///< of the first cell
    QStringList cells;
    bool operator==(const FindingLine &) const = default;
};

/// Findings in columns that the caller names, in the caller's order, filtered by text and group.
class FindingTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QStringList &head, std::vector<FindingLine> lines);
    void setFilter(const QString &text, const QString &group); ///< empty: everything
    [[nodiscard]] std::vector<QStringList> shown() const; ///< the cells of what passes the filter
    [[nodiscard]] int total() const { return int(m_lines.size()); }
    [[nodiscard]] const QStringList &head() const { return m_head; }
    [[nodiscard]] std::optional<ConnectionRef> refAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void refilter();

    QStringList m_head;
    std::vector<FindingLine> m_lines;
    std::vector<QString> m_keys; ///< of m_lines: folded for the filter
    std::vector<size_t> m_visible;
    QStringList m_words;
    QString m_group;
};

} // namespace linchpin
