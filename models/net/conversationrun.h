// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/intent.h"
#include "models/net/session.h"

#include <QObject>

namespace linchpin {

/// Carries one conversation over a session's wire. Owns the conversation. Destroying it aborts what
/// is under way and nothing is signalled afterwards.
///
/// An ask that changes or deletes is recorded in the log first and sent with the receipt; without a
/// log, or if the log refuses, it is answered with ApiError::Unsafe and nothing is sent. Outcomes
/// are recorded when the answer is here: 2xx done, a clear no refused, anything else unknown
/// (ApiError::mayHaveTakenEffect).
class ConversationRun final : public QObject
{
    Q_OBJECT

public:
    ConversationRun(Session &session, std::unique_ptr<Conversation> conversation,
                    QObject *parent = nullptr);
    ~ConversationRun() override;

    /// Allows writes: intents go to the log, which outlives this, as belonging to this action.
    void allowWrites(IntentLog &log, int action, bool isUndo);
    /// Begins; ended() comes from the event loop, never from within start().
    void start();

    [[nodiscard]] Conversation &conversation() const;
    [[nodiscard]] bool writeWasSent() const; ///< at least one change or delete was put on the wire
    [[nodiscard]] int requestsSent() const; ///< by this conversation, sign-in included

Q_SIGNALS:
    void progressed(); ///< an answer was handed to the conversation
    void ended(); ///< the conversation is over; exactly once

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace linchpin
