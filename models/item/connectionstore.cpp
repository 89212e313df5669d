// SPDX-License-Identifier: Apache-2.0
#include "models/item/connectionstore.h"

#include <algorithm>

namespace linchpin {

ConnectionStore::ConnectionStore() : m_groups(std::make_shared<GroupTable>()) { }

bool ConnectionStore::holds(Slot slot) const
{
    return slot < m_slotCount && groupId(slot) != GroupTable::none;
}

std::optional<Slot> ConnectionStore::find(const ConnectionRef &ref) const
{
    std::string packedId;
    appendPacked(packedId, ref.id.value);
    return m_ids.find(qHash(ref), [&](Slot slot) {
        PackedReader reader(texts(slot));
        reader.skip(1);
        return reader.nextBytes() == packedId && group(slot).endpoint == ref.endpoint;
    });
}

Connection ConnectionStore::connection(Slot slot) const
{
    const RowGroup &group = this->group(slot);
    PackedReader reader(texts(slot));
    Connection connection;
    connection.name = reader.next();
    connection.id.value = reader.next();
    connection.modified = reader.next();
    connection.type = group.type;
    connection.state = group.state;
    connection.traits = group.traits;
    connection.scope = group.scope;
    connection.properties.reserve(group.properties.size());
    for (const auto &[key, isIdentity] : group.properties)
        connection.properties.push_back({key, reader.next(), isIdentity});
    return connection;
}

QString ConnectionStore::name(Slot slot) const
{
    return PackedReader(texts(slot)).next();
}

QString ConnectionStore::id(Slot slot) const
{
    PackedReader reader(texts(slot));
    reader.skip(1);
    return reader.next();
}

QString ConnectionStore::modified(Slot slot) const
{
    PackedReader reader(texts(slot));
    reader.skip(2);
    return reader.next();
}

QString ConnectionStore::property(Slot slot, QStringView key) const
{
    const auto &keys = group(slot).properties;
    const auto it = std::ranges::find(keys, key, &std::pair<QString, bool>::first);
    if (it == keys.end())
        return {};
    PackedReader reader(texts(slot));
    for (auto skipped = 3 + (it - keys.begin()); skipped > 0; --skipped)
        reader.skip(1);
    return reader.next();
}

ListFields ConnectionStore::differing(Slot slot, const Connection &from) const
{
    const RowGroup &group = this->group(slot);
    PackedReader reader(texts(slot));
    ListFields fields = 0;
    const auto note = [&fields](bool isOther, ListField field) {
        fields |= isOther ? fieldBit(field) : 0;
    };
    note(reader.next() != from.name, ListField::Name);
    reader.skip(1);
    note(reader.next() != from.modified, ListField::Modified);
    note(property(slot, u"alias") != from.property(u"alias"), ListField::Alias);
    note(group.state != from.state, ListField::State);
    note(group.type != from.type, ListField::Type);
    note(group.scope != from.scope, ListField::Scope);
    return fields;
}

} // namespace linchpin
