// SPDX-License-Identifier: Apache-2.0
#include "models/item/rowgroup.h"

#include "models/item/displaytext.h"
#include "models/item/plaintext.h"

namespace linchpin {

size_t qHash(const RowGroup &group, size_t seed)
{
    size_t hash = qHashMulti(seed, group.endpoint, group.type, int(group.state));
    for (const QString &trait : group.traits)
        hash = qHashMulti(hash, trait);
    for (auto it = group.scope.begin(); it != group.scope.end(); ++it)
        hash = qHashMulti(hash, it.key(), it.value());
    for (const auto &[key, isIdentity] : group.properties)
        hash = qHashMulti(hash, key, isIdentity);
    return hash;
}

RowGroup groupOf(const QString &endpoint, const Connection &connection)
{
    RowGroup group{endpoint,          connection.type,  connection.state,
                   connection.traits, connection.scope, {}};
    group.properties.reserve(connection.properties.size());
    for (const Property &property : connection.properties)
        group.properties.emplace_back(property.key, property.isIdentity);
    return group;
}

GroupTable::GroupTable() : m_groups(1), m_searchKeys(1) { }

GroupTable::Id GroupTable::idOf(const QString &endpoint, const Connection &connection) const
{
    return m_ids.value(groupOf(endpoint, connection), none);
}

GroupTable::Id GroupTable::add(const RowGroup &group)
{
    const Id id = Id(m_groups.size());
    m_groups.push_back(group);
    m_searchKeys.push_back(searchKeyOf(group));
    m_ids.insert(group, id);
    return id;
}

void GroupTable::setFacts(const QString &endpoint, const EndpointFacts &facts)
{
    m_facts.insert(endpoint, facts);
    for (Id id = none + 1; id < m_groups.size(); ++id) {
        if (m_groups[id].endpoint == endpoint)
            m_searchKeys[id] = searchKeyOf(m_groups[id]);
    }
}

std::string GroupTable::searchKeyOf(const RowGroup &group) const
{
    constexpr QChar gap(searchGap);
    const EndpointFacts facts = this->facts(group.endpoint);
    return foldedForSearch(group.type + gap + textOf(group.state) + gap + group.traits.join(gap)
                           + gap + facts.system + gap + group.endpoint + gap
                           + scopeText(group.scope, facts.scope))
        .toStdString();
}

} // namespace linchpin
