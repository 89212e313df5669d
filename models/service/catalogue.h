// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/net/session.h"

#include <QObject>

namespace linchpin {

class ConversationRun;

/// The live list of one endpoint's connections. Rows come page by page; a refresh that fails leaves
/// the last rows. They are kept here until somebody takes them over: one of us holds them, not
/// both.
class Catalogue final : public QObject
{
    Q_OBJECT

public:
    enum class Status { Empty, Loading, Complete, Incomplete, Failed, Stopped };

    explicit Catalogue(Session &session, QObject *parent = nullptr); ///< the session outlives it
    ~Catalogue() override;

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Status status() const { return m_status; }
    /// Of the last list; empty once they were taken.
    [[nodiscard]] const std::vector<Connection> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<Connection> takeRows() { return std::exchange(m_rows, {}); }
    [[nodiscard]] int count() const { return m_count; } ///< of the last list, taken or not
    [[nodiscard]] const std::vector<Warning> &warnings() const { return m_warnings; }
    [[nodiscard]] const std::optional<ApiError> &error() const
    {
        return m_error;
    } ///< of the last refresh
    [[nodiscard]] QDateTime readAt() const
    {
        return m_readAt;
    } ///< UTC, of the last complete or incomplete list
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] int requests() const { return m_requests; } ///< of the last refresh

    void refresh(); ///< stops one under way first
    void stop();

Q_SIGNALS:
    void rowsArrived(
        const std::vector<linchpin::Connection> &rows); ///< more rows of the refresh under way
    void rowsReset(); ///< rows() is a new, whole list (merge by id, or take it over)
    void statusChanged();
    void progressed();

private:
    void takeArrived();
    void finish();

    Session &m_session;
    std::unique_ptr<ConversationRun> m_run;
    std::vector<Connection> m_rows;
    std::vector<Warning> m_warnings;
    std::optional<ApiError> m_error;
    QDateTime m_readAt;
    Status m_status = Status::Empty;
    int m_count = 0;
    int m_requests = 0;
};

} // namespace linchpin
