// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionref.h"
#include "models/item/idtable.h"
#include "models/item/listfield.h"
#include "models/item/rowchunk.h"

namespace linchpin {

/// The connections of all endpoints, packed, each in a slot. A value: a copy shares everything with
/// the original but what is changed in either later (through StoreEdit). So a thread can make the
/// next state of a list of a million rows from a copy while the window reads the present one.
class ConnectionStore
{
public:
    ConnectionStore();

    [[nodiscard]] bool holds(Slot slot) const;
    [[nodiscard]] std::optional<Slot> find(const ConnectionRef &ref) const;
    [[nodiscard]] size_t slotCount() const { return m_slotCount; } ///< above every slot number
    [[nodiscard]] size_t rowCount() const { return m_rowCount; }
    [[nodiscard]] int total(const QString &endpoint) const { return m_totals.value(endpoint); }

    /// Of a slot that is held:
    [[nodiscard]] Connection connection(Slot slot) const;
    [[nodiscard]] QString name(Slot slot) const;
    [[nodiscard]] QString id(Slot slot) const;
    [[nodiscard]] QString modified(Slot slot) const;
    [[nodiscard]] QString property(Slot slot, QStringView key) const; ///< empty if there is none
    /// In which fields a row with the same id is another.
    [[nodiscard]] ListFields differing(Slot slot, const Connection &from) const;
    [[nodiscard]] const RowGroup &group(Slot slot) const { return m_groups->at(groupId(slot)); }
    [[nodiscard]] GroupTable::Id groupId(Slot slot) const
    {
        return m_chunks[slot / RowChunk::rows]->groups[slot % RowChunk::rows];
    }

    [[nodiscard]] const GroupTable &groups() const { return *m_groups; }
    [[nodiscard]] size_t chunkCount() const { return m_chunks.size(); }
    [[nodiscard]] const RowChunk &chunk(size_t at) const { return *m_chunks[at]; }

private:
    friend class StoreEdit;
    [[nodiscard]] std::string_view texts(Slot slot) const
    {
        return m_chunks[slot / RowChunk::rows]->texts.at(slot % RowChunk::rows);
    }

    std::vector<std::shared_ptr<RowChunk>> m_chunks;
    std::shared_ptr<GroupTable> m_groups;
    IdTable m_ids;
    std::vector<Slot> m_free;
    QHash<QString, int> m_totals; ///< by endpoint
    size_t m_slotCount = 0;
    size_t m_rowCount = 0;
};

/// One change of a store, from its first row to finish(). A slot that becomes free is not taken
/// again by the same edit: within one edit a slot means one connection.
class StoreEdit
{
public:
    explicit StoreEdit(ConnectionStore &store) : m_store(store) { } ///< which outlives it

    enum class Outcome { Same, Added, Changed };
    struct Placed
    {
        Slot slot = 0;
        Outcome outcome = Outcome::Same;
        ListFields fields = 0; ///< which of a changed row differ
    };
    [[nodiscard]] Placed put(const QString &endpoint, const Connection &connection);
    void remove(Slot slot);
    void setFacts(const QString &endpoint, const EndpointFacts &facts);
    void finish();

private:
    [[nodiscard]] Slot takeSlot();
    [[nodiscard]] RowChunk &own(Slot slot);
    [[nodiscard]] GroupTable &ownGroups();
    [[nodiscard]] GroupTable::Id groupFor(const QString &endpoint, const Connection &connection);
    void write(Slot slot, const Connection &connection, GroupTable::Id group);

    void settle(RowChunk &chunk);

    struct Room ///< where the texts of a new chunk grow
    {
        std::string texts;
        std::string folded;
    };

    ConnectionStore &m_store;
    Room m_room;
    std::vector<size_t> m_written; ///< numbers of chunks
    std::vector<Slot> m_freed;
    std::string m_packed; ///< of the row that is put
};

} // namespace linchpin
