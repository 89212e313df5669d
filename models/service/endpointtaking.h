// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/catalogue.h"
#include "models/service/review.h"
#include "models/store/reviewwriter.h"

namespace linchpin {

/// One endpoint's part of a review: its list, then its impacts, several at once.
class EndpointTaking final : public QObject
{
    Q_OBJECT

public:
    EndpointTaking(Session &session, QString environment); ///< the session outlives this
    ~EndpointTaking() override;

    void start(ReviewWriter &writer); ///< the writer outlives this
    void stop(); ///< what is under way is given up; the list, too, if it is not read yet

    [[nodiscard]] bool isListed() const { return m_number >= 0; }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] int failed() const { return m_failed; }
    [[nodiscard]] int requests() const { return m_requests; }
    /// The first trouble with the file; then nothing more is asked.
    [[nodiscard]] const std::optional<ApiError> &fileError() const { return m_fileError; }

Q_SIGNALS:
    void progressed(); ///< one more thing is known, or all is over

private:
    void listed();
    void addList(ReviewedEndpoint facts, const std::vector<Connection> &rows);
    void goOn();
    void startOne();
    void looked(Review &review);
    void end();

    Session &m_session;
    QString m_environment;
    ReviewWriter *m_writer = nullptr;
    Catalogue m_catalogue;
    std::vector<ConnectionId> m_ids;
    std::vector<std::unique_ptr<Review>> m_running;
    std::size_t m_next = 0;
    int m_number = -1; ///< of the endpoint in the file; -1 before its list is there
    int m_done = 0;
    int m_failed = 0;
    int m_requests = 0;
    bool m_isOver = false;
    std::optional<ApiError> m_fileError;
};

} // namespace linchpin
