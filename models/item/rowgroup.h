// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"

#include <QHash>

#include <string>
#include <vector>

namespace linchpin {

/// What many rows of a list have in common, kept once for all of them.
struct RowGroup
{
    QString endpoint;
    QString type;
    ConnectionState state = ConnectionState::Unknown;
    QStringList traits;
    QMap<QString, QString> scope;
    std::vector<std::pair<QString, bool>> properties; ///< their keys; the values are the row's own
    bool operator==(const RowGroup &) const = default;
};
[[nodiscard]] size_t qHash(const RowGroup &group, size_t seed = 0);
[[nodiscard]] RowGroup groupOf(const QString &endpoint, const Connection &connection);

/// What every row of an endpoint says of it, besides its name.
struct EndpointFacts
{
    QString system; ///< name for people
    QString scope; ///< for connections that carry none of their own
    bool operator==(const EndpointFacts &) const = default;
};

/// All groups there are. They stay: there are as many as there are combinations, not rows.
class GroupTable
{
public:
    using Id = quint32;
    static constexpr Id none = 0; ///< the group of a slot that holds no row

    GroupTable();

    [[nodiscard]] Id idOf(const QString &endpoint, const Connection &connection) const; ///< or none
    Id add(const RowGroup &group); ///< which is not there yet
    [[nodiscard]] const RowGroup &at(Id id) const { return m_groups[id]; }
    [[nodiscard]] const std::string &searchKey(Id id) const { return m_searchKeys[id]; }
    [[nodiscard]] size_t size() const { return m_groups.size(); }

    void setFacts(const QString &endpoint, const EndpointFacts &facts);
    [[nodiscard]] EndpointFacts facts(const QString &endpoint) const
    {
        return m_facts.value(endpoint);
    }

private:
    [[nodiscard]] std::string searchKeyOf(const RowGroup &group) const;

    std::vector<RowGroup> m_groups;
    std::vector<std::string> m_searchKeys; ///< folded UTF-8
    QHash<RowGroup, Id> m_ids;
    QHash<QString, EndpointFacts> m_facts; ///< by endpoint
};

} // namespace linchpin
