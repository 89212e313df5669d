// SPDX-License-Identifier: Apache-2.0
#include "models/domain/impactindex.h"

#include "models/domain/parallel.h"

#include <algorithm>

namespace linchpin {

namespace {

constexpr std::size_t piece = 4096; ///< dependents that one thread takes at a time

std::size_t piecesOf(std::size_t count)
{
    return (count + piece - 1) / piece;
}

} // namespace

ImpactIndex::ImpactIndex(const Impact &impact) : m_impact(&impact), m_table(impact.dependents)
{
    const std::vector<quint32> before = edgesBefore();
    connect(before, targets(before));
}

std::optional<quint32> ImpactIndex::number(const DependentKey &key, quint32 hint) const
{
    // Of equal keys the first one counts, so a hint has to be the first of its kind.
    if (hint < size() && isSame(at(hint).key, key) && !m_table.isRepeated(hint))
        return hint;
    const quint32 number = m_table.find(key);
    return number == KeyTable::nobody ? std::nullopt : std::optional(number);
}

/// Of each dependent, how many edges those before it have; at the end, all.
std::vector<quint32> ImpactIndex::edgesBefore() const
{
    std::vector<quint32> before(size() + 1);
    for (std::size_t i = 0; i < size(); ++i)
        before[i + 1] = before[i] + quint32(m_impact->dependents[i].via.size());
    return before;
}

/// What each hangs on, one dependent after the other, by number.
std::vector<quint32> ImpactIndex::targets(const std::vector<quint32> &edgesBefore)
{
    std::vector<quint32> targets(edgesBefore.back());
    m_hangsOnUnknown.resize(size());
    inParallel(piecesOf(size()), [&](std::size_t part) {
        const std::size_t begin = part * piece;
        const std::size_t end = std::min(begin + piece, size());
        std::vector<const DependentKey *> keys;
        keys.reserve(edgesBefore[end] - edgesBefore[begin]);
        for (std::size_t i = begin; i < end; ++i) {
            for (const DependentKey &key : m_impact->dependents[i].via)
                keys.push_back(&key);
        }
        m_table.find(keys, targets.data() + edgesBefore[begin]);
        for (std::size_t i = begin; i < end; ++i) {
            const auto own =
                std::span(targets).subspan(edgesBefore[i], edgesBefore[i + 1] - edgesBefore[i]);
            m_hangsOnUnknown[i] = std::ranges::find(own, KeyTable::nobody) != own.end() ? 1 : 0;
        }
    });
    return targets;
}

/// Who hangs on whom, as one array: counted, summed up, filled in.
void ImpactIndex::connect(const std::vector<quint32> &edgesBefore,
                          const std::vector<quint32> &targets)
{
    m_firstUser.resize(size() + 1);
    for (const quint32 target : targets) {
        if (target != KeyTable::nobody)
            ++m_firstUser[target + 1];
    }
    for (std::size_t i = 0; i < size(); ++i)
        m_firstUser[i + 1] += m_firstUser[i];
    m_users.resize(m_firstUser[size()]);
    std::vector<quint32> next(m_firstUser.begin(), m_firstUser.end() - 1);
    for (std::size_t i = 0; i < size(); ++i) {
        for (quint32 edge = edgesBefore[i]; edge < edgesBefore[i + 1]; ++edge) {
            if (targets[edge] != KeyTable::nobody)
                m_users[next[targets[edge]]++] = quint32(i);
        }
    }
}

} // namespace linchpin
