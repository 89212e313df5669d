// SPDX-License-Identifier: Apache-2.0
#include "models/item/connectionstore.h"
#include "models/item/plaintext.h"

namespace linchpin {

namespace {

void pack(std::string &bytes, const Connection &connection)
{
    bytes.clear();
    appendPacked(bytes, connection.name);
    appendPacked(bytes, connection.id.value);
    appendPacked(bytes, connection.modified);
    for (const Property &property : connection.properties)
        appendPacked(bytes, property.value);
}

/// The first and the last character are gaps: no word reaches into the next row either.
std::string searchKeyOf(const Connection &connection)
{
    constexpr QChar gap(searchGap);
    return foldedForSearch(connection.name + gap + connection.property(u"alias") + gap
                           + connection.id.value + gap
                           + QString(connection.modified.left(16)).replace(u'T', u' ') + gap)
        .toStdString();
}

} // namespace

StoreEdit::Placed StoreEdit::put(const QString &endpoint, const Connection &connection)
{
    const ConnectionRef ref{endpoint, connection.id};
    const std::optional<Slot> known = m_store.find(ref);
    const GroupTable::Id group = groupFor(endpoint, connection);
    pack(m_packed, connection);
    if (known) {
        if (m_store.groupId(*known) == group && m_store.texts(*known) == m_packed)
            return {*known, Outcome::Same, 0};
        const ListFields fields = m_store.differing(*known, connection);
        write(*known, connection, group);
        return {*known, Outcome::Changed, fields};
    }
    const Slot slot = takeSlot();
    write(slot, connection, group);
    if (slot % RowChunk::rows == RowChunk::rows - 1)
        settle(own(slot));
    m_store.m_ids.insert(qHash(ref), slot);
    ++m_store.m_rowCount;
    ++m_store.m_totals[endpoint];
    return {slot, Outcome::Added, 0};
}

void StoreEdit::write(Slot slot, const Connection &connection, GroupTable::Id group)
{
    RowChunk &chunk = own(slot);
    const size_t row = slot % RowChunk::rows;
    chunk.groups[row] = group;
    if (chunk.texts.at(row) == m_packed)
        return;
    chunk.texts.set(row, m_packed);
    const std::string key = searchKeyOf(connection);
    if (chunk.folded.at(row) != key)
        chunk.folded.set(row, key);
}

/// A chunk that is full gets memory of its size. What it grew in serves the next one: given back,
/// it would be a hole in the heap after every chunk, as large as the chunk and too small for
/// another.
void StoreEdit::settle(RowChunk &chunk)
{
    m_room.texts = chunk.texts.settle();
    m_room.folded = chunk.folded.settle();
}

void StoreEdit::remove(Slot slot)
{
    const QString endpoint = m_store.group(slot).endpoint;
    m_store.m_ids.remove(qHash(ConnectionRef{endpoint, {m_store.id(slot)}}), slot);
    --m_store.m_rowCount;
    --m_store.m_totals[endpoint];
    RowChunk &chunk = own(slot);
    const size_t row = slot % RowChunk::rows;
    chunk.groups[row] = GroupTable::none;
    chunk.texts.set(row, {});
    chunk.folded.set(row, {});
    m_freed.push_back(slot);
}

void StoreEdit::setFacts(const QString &endpoint, const EndpointFacts &facts)
{
    ownGroups().setFacts(endpoint, facts);
}

void StoreEdit::finish()
{
    for (const size_t at : m_written)
        m_store.m_chunks[at]->shrink();
    m_written.clear();
    m_store.m_free.insert(m_store.m_free.end(), m_freed.begin(), m_freed.end());
    m_freed.clear();
}

Slot StoreEdit::takeSlot()
{
    if (!m_store.m_free.empty()) {
        const Slot slot = m_store.m_free.back();
        m_store.m_free.pop_back();
        return slot;
    }
    const Slot slot = Slot(m_store.m_slotCount++);
    if (slot % RowChunk::rows == 0) {
        auto chunk = std::make_shared<RowChunk>();
        chunk->texts.growIn(std::move(m_room.texts));
        chunk->folded.growIn(std::move(m_room.folded));
        m_store.m_chunks.push_back(std::move(chunk));
    }
    return slot;
}

RowChunk &StoreEdit::own(Slot slot)
{
    const size_t at = slot / RowChunk::rows;
    std::shared_ptr<RowChunk> &chunk = m_store.m_chunks[at];
    if (chunk.use_count() > 1)
        chunk = std::make_shared<RowChunk>(*chunk);
    if (m_written.empty() || m_written.back() != at)
        m_written.push_back(at);
    return *chunk;
}

GroupTable &StoreEdit::ownGroups()
{
    if (m_store.m_groups.use_count() > 1)
        m_store.m_groups = std::make_shared<GroupTable>(*m_store.m_groups);
    return *m_store.m_groups;
}

GroupTable::Id StoreEdit::groupFor(const QString &endpoint, const Connection &connection)
{
    const GroupTable::Id known = m_store.groups().idOf(endpoint, connection);
    return known != GroupTable::none ? known : ownGroups().add(groupOf(endpoint, connection));
}

} // namespace linchpin
