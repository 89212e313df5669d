// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace linchpin {

/// Tables between our enumerators and the stable kebab-case words of files and --json.
/// A word that no row has is no value: the caller decides what an unknown word means.
template<typename E, std::size_t N>
using WordTable = std::array<std::pair<QLatin1StringView, E>, N>;

template<typename E, std::size_t N>
[[nodiscard]] QString wordOf(const WordTable<E, N> &table, E value)
{
    const auto it =
        std::ranges::find_if(table, [value](const auto &row) { return row.second == value; });
    Q_ASSERT(it != table.end());
    return it == table.end() ? QString() : QString(it->first);
}

template<typename E, std::size_t N>
[[nodiscard]] std::optional<E> valueOf(const WordTable<E, N> &table, QStringView word)
{
    const auto it =
        std::ranges::find_if(table, [word](const auto &row) { return word == row.first; });
    return it == table.end() ? std::nullopt : std::optional<E>(it->second);
}

} // namespace linchpin
