// SPDX-License-Identifier: Apache-2.0
#include "tests/item/referencelist.h"

#include "models/item/displaytext.h"
#include "models/item/plaintext.h"

#include <algorithm>

namespace linchpin {

ReferenceList::ReferenceList()
    : m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void ReferenceList::setConnections(const QString &endpoint, const std::vector<Connection> &rows)
{
    std::erase_if(m_rows, [&](const auto &row) {
        return row.first.first == endpoint && std::ranges::none_of(rows, [&](const Connection &c) {
                   return c.id.value == row.first.second;
               });
    });
    addConnections(endpoint, rows);
}

void ReferenceList::addConnections(const QString &endpoint, const std::vector<Connection> &rows)
{
    std::map<QString, bool> seen; // the first of equal ids counts
    for (const Connection &row : rows) {
        if (!std::exchange(seen[row.id.value], true))
            m_rows[{endpoint, row.id.value}] = row;
    }
}

void ReferenceList::sort(ListField field, Qt::SortOrder direction)
{
    m_field = field;
    m_direction = direction;
}

bool ReferenceList::passes(const Key &key, const Connection &row) const
{
    if (!m_endpoint.isEmpty() && key.first != m_endpoint)
        return false;
    const auto known = m_facts.find(key.first);
    const EndpointFacts facts = known == m_facts.end() ? EndpointFacts{} : known->second;
    QStringList fields{row.name,
                       row.type,
                       textOf(row.state),
                       row.property(u"alias"),
                       facts.system,
                       key.first,
                       scopeText(row, facts.scope),
                       row.id.value,
                       QString(row.modified.left(16)).replace(u'T', u' ')};
    fields += row.traits;
    const QStringList words = foldedForSearch(m_filter).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&fields](const QString &word) {
        return std::ranges::any_of(fields, [&word](const QString &field) {
            return foldedForSearch(field).contains(word);
        });
    });
}

std::vector<ConnectionRef> ReferenceList::shown() const
{
    std::vector<Key> keys;
    for (const auto &[key, row] : m_rows) {
        if (passes(key, row))
            keys.push_back(key);
    }
    std::ranges::sort(keys, [this](const Key &a, const Key &b) { return isBefore(a, b); });
    std::vector<ConnectionRef> refs;
    for (const auto &[endpoint, id] : keys)
        refs.push_back({endpoint, {id}});
    return refs;
}

const Connection &ReferenceList::at(const ConnectionRef &ref) const
{
    return m_rows.at({ref.endpoint, ref.id.value});
}

bool ReferenceList::isBefore(const Key &left, const Key &right) const
{
    int order = compare(left, right);
    if (order != 0)
        return m_direction == Qt::AscendingOrder ? order < 0 : order > 0;
    order = QString::compare(left.second, right.second);
    if (order == 0)
        order = QString::compare(left.first, right.first);
    return m_field == ListField::Id && m_direction == Qt::DescendingOrder ? order > 0 : order < 0;
}

int ReferenceList::compare(const Key &left, const Key &right) const
{
    switch (m_field) {
    case ListField::State: return int(m_rows.at(left).state) - int(m_rows.at(right).state);
    case ListField::Modified:
        return QString::compare(m_rows.at(left).modified, m_rows.at(right).modified);
    case ListField::Id: return 0;
    case ListField::Name:
    case ListField::Type:
    case ListField::Alias:
    case ListField::System:
    case ListField::Endpoint:
    case ListField::Scope: return m_collator.compare(text(left), text(right));
    }
    return 0;
}

QString ReferenceList::text(const Key &key) const
{
    const Connection &row = m_rows.at(key);
    const auto known = m_facts.find(key.first);
    const EndpointFacts facts = known == m_facts.end() ? EndpointFacts{} : known->second;
    switch (m_field) {
    case ListField::Name: return row.name;
    case ListField::Type: return row.type;
    case ListField::Alias: return row.property(u"alias");
    case ListField::System: return facts.system;
    case ListField::Endpoint: return key.first;
    case ListField::Scope: return scopeText(row, facts.scope);
    case ListField::State:
    case ListField::Modified:
    case ListField::Id: return {};
    }
    return {};
}

} // namespace linchpin
