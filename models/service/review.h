// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/net/session.h"

#include <QObject>

namespace linchpin {

class ConversationRun;

/// Reads the impact of one connection. Reads only: it has no way to write.
class Review final : public QObject
{
    Q_OBJECT

public:
    explicit Review(Session &session, QObject *parent = nullptr); ///< the session outlives it
    ~Review() override;

    void start(const ConnectionId &id); ///< stops one under way first
    void stop();
    [[nodiscard]] bool isReading() const { return m_run != nullptr; }
    [[nodiscard]] ConnectionId connectionId() const { return m_id; }
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] const std::optional<Result<Impact>> &result() const
    {
        return m_result;
    } ///< of the last review
    [[nodiscard]] int requests() const
    {
        return m_requests;
    } ///< of the last review, sign-in included

Q_SIGNALS:
    void progressed();
    void ended(); ///< result() is there

private:
    Session &m_session;
    std::unique_ptr<ConversationRun> m_run;
    ConnectionId m_id;
    std::optional<Result<Impact>> m_result;
    int m_requests = 0;
};

} // namespace linchpin
