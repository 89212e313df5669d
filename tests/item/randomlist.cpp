// SPDX-License-Identifier: Apache-2.0
#include "tests/item/randomlist.h"

#include <array>

namespace linchpin::test {

using namespace Qt::StringLiterals;

namespace {

const std::array pieces{u"Straße"_s,   u"STRASSE"_s,
                        u"ss"_s,       u"é"_s,
                        u"e\u0301"_s,  u"É"_s,
                        u"İstanbul"_s, u"ISTANBUL"_s,
                        u"ışık"_s,     u"i"_s,
                        u"שלום"_s,     u"مرحبا"_s,
                        u"😀"_s,        u"👩‍👩‍👧"_s,
                        u"한국"_s,     u"conn10"_s,
                        u"conn9"_s,    u"conn0010"_s,
                        u"Ⅷ"_s,        u"ﬁn"_s,
                        u"Å"_s,        u"\u212b"_s,
                        u"日本"_s,     u"a-b"_s,
                        u"ab"_s,       u"a\tb"_s,
                        u"Z"_s,        u"z"_s,
                        u"naïve"_s,    u"ŁÓDŹ"_s};

QString randomText(Dice &dice, int most)
{
    QStringList parts;
    for (int count = dice.below(most + 1); count > 0; --count)
        parts.append(randomPiece(dice));
    return parts.join(dice.below(2) ? u" "_s : u""_s);
}

Connection randomConnection(Dice &dice, int ids)
{
    Connection row;
    row.id.value = u"id-%1"_s.arg(dice.below(ids));
    row.name = randomText(dice, 3);
    row.type = dice.oneOf(std::array{u"openai"_s, u"Postgres"_s, u"ﬁle"_s});
    row.state = dice.oneOf(std::array{ConnectionState::Active, ConnectionState::Inactive,
                                      ConnectionState::Unknown, ConnectionState::NoSuchFlag});
    if (dice.below(4) == 0)
        row.traits = {u"shared"_s};
    if (dice.below(3) > 0)
        row.modified = u"2025-0%1-02T03:04:05Z"_s.arg(1 + dice.below(9));
    if (dice.below(3) == 0)
        row.scope.insert(u"project"_s, randomPiece(dice));
    if (dice.below(3) == 0)
        row.setProperty(u"alias"_s, randomText(dice, 1));
    return row;
}

} // namespace

QString randomPiece(Dice &dice)
{
    return dice.oneOf(pieces);
}

std::vector<Connection> randomConnections(Dice &dice, int most, int ids)
{
    std::vector<Connection> rows;
    for (int count = dice.below(most + 1); count > 0; --count)
        rows.push_back(randomConnection(dice, ids));
    return rows;
}

QString firstOf(const QString &text, qsizetype length)
{
    const QString first = text.left(length);
    return !first.isEmpty() && first.back().isHighSurrogate() ? text.left(length + 1) : first;
}

QString randomFilter(Dice &dice)
{
    switch (dice.below(6)) {
    case 0: return {};
    case 1: return randomPiece(dice).toUpper();
    case 2: return firstOf(randomPiece(dice), 1 + dice.below(2));
    case 3: return u"id-%1"_s.arg(dice.below(10));
    case 4:
        return dice.oneOf(std::array{u"inactive"_s, u"2025-03"_s, u"open"_s, u"one"_s, u"zz"_s});
    default: return randomText(dice, 2).toLower();
    }
}

} // namespace linchpin::test
