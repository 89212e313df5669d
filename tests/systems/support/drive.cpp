// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/support/drive.h"

#include <QStringList>

#include <deque>

namespace linchpin::test {

namespace {
constexpr int askLimit = 100'000; ///< no conversation of a test is longer

Ask takeOne(std::deque<Ask> &underway, std::mt19937 *chance)
{
    std::size_t index = 0;
    if (chance)
        index = std::uniform_int_distribution<std::size_t>(0, underway.size() - 1)(*chance);
    const auto it = underway.begin() + static_cast<std::ptrdiff_t>(index);
    Ask ask = *it;
    underway.erase(it);
    return ask;
}
} // namespace

QStringList Driven::targets() const
{
    QStringList targets;
    for (const Ask &ask : asked)
        targets.append(QString::fromLatin1(ask.request.method) + u' ' + ask.request.target());
    return targets;
}

Driven drive(Conversation &conversation, const World &world, std::mt19937 *chance)
{
    Driven driven;
    std::deque<Ask> underway;
    while (!conversation.isOver() && driven.requests() < askLimit) {
        for (Ask &ask : conversation.next())
            underway.push_back(std::move(ask));
        if (underway.empty())
            return driven;
        const Ask ask = takeOne(underway, chance);
        driven.asked.push_back(ask);
        driven.writes += ask.effect == AskEffect::Reads ? 0 : 1;
        conversation.answer(ask.ticket, world(ask));
    }
    driven.wasOver = conversation.isOver();
    return driven;
}

} // namespace linchpin::test
