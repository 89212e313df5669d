// SPDX-License-Identifier: Apache-2.0
#include "models/item/rowkeys.h"

#include "models/item/displaytext.h"

namespace linchpin {

namespace {

bool isOfGroup(ListField field)
{
    switch (field) {
    case ListField::State:
    case ListField::Type:
    case ListField::System:
    case ListField::Endpoint:
    case ListField::Scope: return true;
    case ListField::Name:
    case ListField::Alias:
    case ListField::Modified:
    case ListField::Id: return false;
    }
    return false;
}

} // namespace

RowKeys::RowKeys(const ConnectionStore &store, ListField field) : m_store(store), m_field(field)
{
    if (!isOfGroup(field))
        return;
    const GroupTable &groups = store.groups();
    m_groupKeys.resize(groups.size());
    for (GroupTable::Id id = GroupTable::none + 1; id < groups.size(); ++id) {
        if (field == ListField::State)
            m_groupKeys[id] = {char(1 + int(groups.at(id).state)), '\0'};
        else
            m_collator.appendKey(m_groupKeys[id], commonText(groups.at(id)));
    }
}

QString RowKeys::commonText(const RowGroup &group) const
{
    const EndpointFacts facts = m_store.groups().facts(group.endpoint);
    switch (m_field) {
    case ListField::Type: return group.type;
    case ListField::System: return facts.system;
    case ListField::Endpoint: return group.endpoint;
    case ListField::Scope: return scopeText(group.scope, facts.scope);
    case ListField::State:
    case ListField::Name:
    case ListField::Alias:
    case ListField::Modified:
    case ListField::Id: return {};
    }
    return {};
}

QString RowKeys::text(Slot slot) const
{
    switch (m_field) {
    case ListField::Name: return m_store.name(slot);
    case ListField::Alias: return m_store.property(slot, u"alias");
    case ListField::Modified: return m_store.modified(slot);
    case ListField::Id: return m_store.id(slot);
    case ListField::State:
    case ListField::Type:
    case ListField::System:
    case ListField::Endpoint:
    case ListField::Scope: return {};
    }
    return {};
}

void RowKeys::appendKey(std::string &bytes, Slot slot) const
{
    switch (m_field) {
    case ListField::Name:
    case ListField::Alias: m_collator.appendKey(bytes, text(slot)); return;
    case ListField::Modified:
        appendUnitKey(bytes, text(slot));
        bytes.push_back('\0');
        return;
    case ListField::Id: // equal ids are of different endpoints
        appendUnitKey(bytes, text(slot));
        bytes.push_back('\1');
        appendUnitKey(bytes, m_store.group(slot).endpoint);
        bytes.push_back('\0');
        return;
    case ListField::State:
    case ListField::Type:
    case ListField::System:
    case ListField::Endpoint:
    case ListField::Scope: bytes += m_groupKeys[m_store.groupId(slot)]; return;
    }
}

int RowKeys::compare(Slot left, Slot right) const
{
    if (isOfGroup(m_field)) {
        return m_groupKeys[m_store.groupId(left)].compare(m_groupKeys[m_store.groupId(right)]);
    }
    if (m_field == ListField::Name || m_field == ListField::Alias)
        return m_collator.compare(text(left), text(right));
    const int order = QString::compare(text(left), text(right));
    if (order != 0 || m_field == ListField::Modified)
        return order;
    return QString::compare(m_store.group(left).endpoint, m_store.group(right).endpoint);
}

} // namespace linchpin
