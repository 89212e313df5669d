// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QUuid>

#include <algorithm>
#include <vector>

namespace linchpin::umbraco::demo {

/// Old states of one kind of entity. The database has a unique index over (entity, version).
template<typename T>
struct Snapshot
{
    QUuid id;
    int version = 0;
    QDateTime created;
    T state;
};

template<typename T>
class History
{
public:
    /// False: this version of the entity is stored already, and the index refuses a second one.
    [[nodiscard]] bool store(const QUuid &entity, Snapshot<T> snapshot)
    {
        auto &snapshots = m_byEntity[entity];
        if (std::ranges::find(snapshots, snapshot.version, &Snapshot<T>::version)
            != snapshots.end())
            return false;
        snapshots.push_back(std::move(snapshot));
        std::ranges::sort(snapshots, std::ranges::greater(), &Snapshot<T>::version);
        return true;
    }
    /// Newest first.
    [[nodiscard]] std::vector<Snapshot<T>> of(const QUuid &entity) const
    {
        return m_byEntity.value(entity);
    }
    [[nodiscard]] const Snapshot<T> *find(const QUuid &entity, int version) const
    {
        const auto it = m_byEntity.constFind(entity);
        if (it == m_byEntity.constEnd())
            return nullptr;
        const auto found = std::ranges::find(*it, version, &Snapshot<T>::version);
        return found == it->end() ? nullptr : &*found;
    }
    void purge(const QUuid &entity) { m_byEntity.remove(entity); }
    /// What the clean-up job leaves: the newest `most` of each entity, none from before `oldest`.
    void cleanUp(size_t most, const QDateTime &oldest)
    {
        for (auto &snapshots : m_byEntity) {
            if (snapshots.size() > most)
                snapshots.erase(snapshots.begin() + std::ptrdiff_t(most), snapshots.end());
            std::erase_if(snapshots,
                          [&](const auto &snapshot) { return snapshot.created < oldest; });
        }
    }

private:
    QHash<QUuid, std::vector<Snapshot<T>>> m_byEntity;
};

} // namespace linchpin::umbraco::demo
