// SPDX-License-Identifier: Apache-2.0
#include "models/item/findingtablemodel.h"

#include "models/domain/plan.h"
#include "models/item/displaytext.h"
#include "models/item/plaintext.h"

#include <algorithm>

namespace linchpin {

void FindingTableModel::setFindings(const QStringList &head, std::vector<FindingLine> lines)
{
    beginResetModel();
    m_head = head;
    m_lines = std::move(lines);
    m_keys.clear();
    for (const FindingLine &line : m_lines)
        m_keys.push_back(foldedForSearch(line.cells.join(QChar(u'\n'))));
    refilter();
    endResetModel();
}

void FindingTableModel::setFilter(const QString &text, const QString &group)
{
    beginResetModel();
    m_words = foldedForSearch(text).split(QChar(u' '), Qt::SkipEmptyParts);
    m_group = group;
    refilter();
    endResetModel();
}

void FindingTableModel::refilter()
{
    m_visible.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool isWanted = (m_group.isEmpty() || m_lines[i].group == m_group)
            && std::ranges::all_of(m_words, [this, i](const QString &word) {
                                  return m_keys[i].contains(word);
                              });
        if (isWanted)
            m_visible.push_back(i);
    }
}

std::vector<QStringList> FindingTableModel::shown() const
{
    std::vector<QStringList> rows;
    for (const size_t line : m_visible)
        rows.push_back(m_lines[line].cells);
    return rows;
}

std::optional<ConnectionRef> FindingTableModel::refAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return std::nullopt;
    return m_lines.at(m_visible.at(size_t(index.row()))).connection;
}

int FindingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int FindingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_head.size());
}

QVariant FindingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FindingLine &line = m_lines.at(m_visible.at(size_t(index.row())));
    const QString text = escapedForDisplay(line.cells.value(index.column()));
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return plainToolTip(text);
    case IconNameRole: return index.column() == 0 ? QVariant(line.iconName) : QVariant();
    default: return {};
    }
}

QVariant FindingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isOurs = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0
        && section < m_head.size();
    return isOurs ? QVariant(m_head.at(section)) : QVariant();
}

} // namespace linchpin
