// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/review.h"

namespace linchpin {

/// Reads the impacts of several connections of one endpoint, a few at once. Reads only.
class Reviews final : public QObject
{
    Q_OBJECT

public:
    explicit Reviews(Session &session, QObject *parent = nullptr); ///< the session outlives it
    ~Reviews() override;

    void start(std::vector<ConnectionId> ids); ///< stops those under way first
    void stop();
    [[nodiscard]] bool isReading() const { return !m_running.empty(); }
    [[nodiscard]] Progress progress() const;

    using Impacts = std::vector<Impact>; ///< parallel to the ids
    /// Of the last start. All of them, or the first error: then the others are given up.
    [[nodiscard]] const std::optional<Result<Impacts>> &result() const { return m_result; }
    /// The connection that could not be read, where result() is an error.
    [[nodiscard]] const ConnectionId &failedOn() const { return m_failedOn; }

Q_SIGNALS:
    void progressed();
    void ended(); ///< result() is there

private:
    struct Running
    {
        std::size_t place = 0; ///< among the ids
        std::unique_ptr<Review> review;
    };
    void startMore();
    void take(const Review &review);
    void finish(Result<Impacts> result);

    Session &m_session;
    std::vector<ConnectionId> m_ids;
    Impacts m_impacts;
    std::size_t m_next = 0; ///< of the ids, the first that is not begun
    std::size_t m_read = 0;
    std::vector<Running> m_running;
    std::optional<Result<Impacts>> m_result;
    ConnectionId m_failedOn;
};

} // namespace linchpin
