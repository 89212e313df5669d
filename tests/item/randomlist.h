// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"

#include <random>
#include <vector>

namespace linchpin::test {

/// The same for the same seed.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) { }
    [[nodiscard]] int below(int end) { return int(m_random() % unsigned(end)); }
    template<typename List>
    [[nodiscard]] auto oneOf(const List &list)
    {
        return list[size_t(below(int(list.size())))];
    }

private:
    std::mt19937 m_random;
};

/// Letters, cases, scripts and numbers that lists trip over.
[[nodiscard]] QString randomPiece(Dice &dice);
[[nodiscard]] std::vector<Connection> randomConnections(Dice &dice, int most, int ids);
[[nodiscard]] QString randomFilter(Dice &dice);
/// Nobody types half a character.
[[nodiscard]] QString firstOf(const QString &text, qsizetype length);

} // namespace linchpin::test
