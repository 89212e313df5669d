// SPDX-License-Identifier: Apache-2.0
#include "models/systems/exchange.h"

namespace linchpin {

void Exchange::ask(HttpRequest request, const QString &purpose, Handler handler)
{
    change(AskEffect::Reads, std::move(request), purpose, {}, std::move(handler));
}

void Exchange::change(AskEffect effect, HttpRequest request, const QString &purpose,
                      const QByteArray &memo, Handler handler)
{
    const Ticket ticket = ++m_last;
    m_queue.push_back({ticket, effect, std::move(request), purpose, memo});
    m_waiting.emplace(ticket, std::move(handler));
    m_what = purpose;
}

std::vector<Ask> Exchange::next()
{
    return std::exchange(m_queue, {});
}

void Exchange::answer(Ticket ticket, const Reply &reply)
{
    const auto it = m_waiting.find(ticket);
    if (it == m_waiting.end())
        return;
    const Handler handler = std::move(it->second);
    m_waiting.erase(it); // before the handler runs: it may ask more
    ++m_answered;
    handler(reply);
}

Progress Exchange::progress() const
{
    return {m_answered, m_last, m_what};
}

} // namespace linchpin
