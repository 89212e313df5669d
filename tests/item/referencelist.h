// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectiontablemodel.h"

#include <QCollator>

#include <map>

namespace linchpin {

/// What the table has to show, said in the plainest way: every row is looked at, every two rows
/// are compared with QCollator, nothing is kept.
class ReferenceList
{
public:
    ReferenceList();

    void setConnections(const QString &endpoint, const std::vector<Connection> &rows);
    void addConnections(const QString &endpoint, const std::vector<Connection> &rows);
    void setFacts(const QString &endpoint, const EndpointFacts &facts)
    {
        m_facts[endpoint] = facts;
    }
    void setFilter(const QString &text) { m_filter = text; }
    void setEndpoint(const QString &endpoint) { m_endpoint = endpoint; }
    void sort(ListField field, Qt::SortOrder direction);

    [[nodiscard]] std::vector<ConnectionRef> shown() const;
    [[nodiscard]] const Connection &at(const ConnectionRef &ref) const;

private:
    using Key = std::pair<QString, QString>; ///< endpoint, id
    [[nodiscard]] bool passes(const Key &key, const Connection &row) const;
    [[nodiscard]] bool isBefore(const Key &left, const Key &right) const;
    [[nodiscard]] int compare(const Key &left, const Key &right) const;
    [[nodiscard]] QString text(const Key &key) const;

    QCollator m_collator;
    std::map<Key, Connection> m_rows;
    std::map<QString, EndpointFacts> m_facts;
    QString m_filter;
    QString m_endpoint;
    ListField m_field = ListField::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace linchpin
