// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/intent.h"
#include "models/net/sessioncore.h"
#include "models/net/transfer.h"
#include "models/systems/conversation.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace linchpin {

/// What a conversation that may write needs for it.
struct WriteGate
{
    IntentLog *log = nullptr;
    int action = -1;
    bool isUndo = false;
};

/// One ask from the moment it is asked to its answer: token, turn, sending, and for a read the next
/// try. A write is sent at most once, and only with the receipt for its intent. Destroying a call
/// aborts it; a write then stays in the journal without an outcome, which is what it has.
class Call final : public QObject
{
    Q_OBJECT

public:
    struct Terms
    {
        const void *owner = nullptr; ///< whose turn it is in the queue
        std::shared_ptr<Tally> tally;
        WriteGate gate; ///< without a log nothing is written
    };

    Call(SessionCore &core, Ask ask, Terms terms, QObject *parent = nullptr);
    ~Call() override;
    void start();

Q_SIGNALS:
    void
    answered(const linchpin::Result<linchpin::HttpResponse> &reply); ///< once, from the event loop

private:
    [[nodiscard]] bool isWrite() const { return m_ask.effect != AskEffect::Reads; }
    [[nodiscard]] Result<void> check();
    [[nodiscard]] Result<void> takeSiteToken();
    void proceed();
    void awaitToken();
    void awaitTurn();
    void send();
    void sendWrite(const HttpRequest &request);
    void watch(std::unique_ptr<Transfer> exchange);
    void count(int by);
    void takeReply(const Result<HttpResponse> &reply);
    void takeReadReply(const Result<HttpResponse> &reply);
    void takeWriteReply(const Result<HttpResponse> &reply);
    [[nodiscard]] bool isExpired(const Result<HttpResponse> &reply) const;
    void retryAfterDelay(std::chrono::milliseconds delay, bool isForAll);
    void fail(const ApiError &error);

    SessionCore &m_core;
    Ask m_ask;
    Terms m_terms;
    QUrl m_url;
    std::unique_ptr<Slot> m_slot;
    std::unique_ptr<Transfer> m_transfer;
    QTimer m_pause;
    QByteArray m_token; ///< the one this try was sent with
    std::optional<QByteArray> m_siteToken; ///< where the site has one of its own
    qint64 m_intent = 0; ///< number of the intent on the wire
    int m_tries = 0;
    int m_signIns = 0;
    bool m_renewed = false;
};

} // namespace linchpin
