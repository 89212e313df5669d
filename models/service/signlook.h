// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/sign.h"
#include "models/net/session.h"

#include <QObject>

namespace linchpin {

class ConversationRun;

/// What a look is about, besides the run itself.
struct LookOrder
{
    Plan plan;
    std::vector<PlannedAction> done; ///< what is in effect, also of others it shares things with
    QByteArray mark; ///< of the last look that worked; empty: this is the first
    bool isPrompt = true; ///< it comes right after the switch-off
};

/// One look at a world in which something is switched off: first what hangs on the connection, then
/// what else the system tells. Only reads: it has no way to write. Destroying it stops it.
class SignLook final : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    SignLook(Session &session, LookOrder order, QObject *parent = nullptr);
    ~SignLook() override;

    void start();
    [[nodiscard]] const Look &result() const { return m_look; } ///< number, time, by not set
    [[nodiscard]] int requestsSent() const { return m_requests; }

Q_SIGNALS:
    void ended(); ///< exactly once, from the event loop

private:
    void takeImpact(Result<Impact> impact);
    void startSigns();
    void takeSigns(Result<SignReading> reading);
    template<typename T, typename Ended>
    void converse(std::unique_ptr<TypedConversation<T>> conversation, Ended ended);
    void fail(const ApiError &error);

    Session &m_session;
    LookOrder m_order;
    Impact m_expected;
    Impact m_now;
    Look m_look;
    int m_requests = 0;
    std::unique_ptr<ConversationRun> m_run;
};

} // namespace linchpin
