// SPDX-License-Identifier: Apache-2.0
#include "models/net/dialogue.h"

#include "models/net/netlog.h"

#include <QPointer>

namespace linchpin {

Dialogue::Dialogue(SessionCore &core, Conversation &conversation, std::shared_ptr<Tally> tally,
                   QObject *parent)
    : QObject(parent), m_core(core), m_conversation(conversation), m_tally(std::move(tally))
{ }

Dialogue::~Dialogue() = default;

void Dialogue::start()
{
    QMetaObject::invokeMethod(this, &Dialogue::pump, Qt::QueuedConnection);
}

void Dialogue::pump()
{
    if (m_ended)
        return;
    if (!m_conversation.isOver()) {
        for (Ask &ask : m_conversation.next())
            begin(std::move(ask));
    }
    const bool isStuck = !m_conversation.isOver() && m_calls.empty();
    if (isStuck)
        qCCritical(lcNet) << "a conversation is not over but asks for nothing";
    if (!m_conversation.isOver() && !isStuck)
        return;
    m_ended = true;
    m_calls.clear(); // what an ended conversation still had on the wire interests nobody
    Q_EMIT ended();
}

void Dialogue::begin(Ask ask)
{
    const Ticket ticket = ask.ticket;
    if (m_neverSignedIn)
        ask.request.isSignedIn = false;
    auto call = std::make_unique<Call>(
        m_core, std::move(ask), Call::Terms{.owner = this, .tally = m_tally, .gate = m_gate});
    Call *const key = call.get();
    m_calls.emplace(key, std::move(call));
    connect(key, &Call::answered, this,
            [this, key, ticket](const auto &reply) { take(key, ticket, reply); });
    key->start();
}

void Dialogue::take(Call *call, Ticket ticket, const Result<HttpResponse> &reply)
{
    const auto own = m_calls.find(call);
    own->second.release()->deleteLater(); // it is its signal that we are in
    m_calls.erase(own);
    m_conversation.answer(ticket, reply);
    const QPointer<Dialogue> self(this);
    Q_EMIT progressed();
    if (self)
        pump();
}

} // namespace linchpin
