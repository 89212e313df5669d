// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/net/call.h"

#include <QObject>

#include <map>
#include <memory>

namespace linchpin {

/// Asks a conversation what it wants on the wire and tells it the answers, until it is over.
/// Destroying it aborts every call, and nothing is signalled afterwards.
class Dialogue final : public QObject
{
    Q_OBJECT

public:
    Dialogue(SessionCore &core, Conversation &conversation, std::shared_ptr<Tally> tally,
             QObject *parent = nullptr);
    ~Dialogue() override;

    void allowWrites(const WriteGate &gate) { m_gate = gate; }
    /// For signing in itself: credentials are never added, whatever the asks say.
    void neverSignedIn() { m_neverSignedIn = true; }
    void start();

Q_SIGNALS:
    void progressed();
    void ended(); ///< once, from the event loop

private:
    void pump();
    void begin(Ask ask);
    void take(Call *call, Ticket ticket, const Result<HttpResponse> &reply);

    SessionCore &m_core;
    Conversation &m_conversation;
    std::shared_ptr<Tally> m_tally;
    WriteGate m_gate;
    bool m_neverSignedIn = false;
    bool m_ended = false;
    std::map<Call *, std::unique_ptr<Call>> m_calls;
};

} // namespace linchpin
