// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionref.h"
#include "models/service/openreviews.h"
#include "models/service/review.h"
#include "models/service/workspace.h"

#include <QHash>
#include <QTimer>

namespace linchpin {

/// Reads what hangs on the chosen connection, a moment after it was chosen: walking through the
/// list with the arrow keys must not ask a server about every row. What was read stays, with its
/// time, until it is read again.
class ImpactReader final : public QObject
{
    Q_OBJECT

public:
    /// Workspace and reviews outlive it.
    ImpactReader(Workspace &workspace, OpenReviews &reviews, QObject *parent = nullptr);
    ~ImpactReader() override;

    enum class State { Nothing, Reading, Read, Failed, Stopped };

    void choose(const std::optional<ConnectionRef> &ref);
    void readAgain();
    void stop();
    void forget(const ConnectionRef &ref); ///< it was changed: what is known of it is old

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ConnectionRef> &chosen() const { return m_chosen; }
    [[nodiscard]] const Impact *
    impact() const; ///< read last, perhaps while reading again; null if never
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; } ///< of Failed
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] int requests() const { return m_requests; } ///< of the last reading

Q_SIGNALS:
    void changed();
    void progressed();

private:
    void start();
    void finish();
    void setState(State state);

    void startFromReview();
    void leave(const QString &source);

    Workspace &m_workspace;
    OpenReviews &m_reviews;
    std::optional<ConnectionRef> m_chosen;
    std::unique_ptr<Review> m_review;
    QHash<ConnectionRef, Impact> m_known;
    std::optional<ApiError> m_error;
    QTimer m_pause;
    State m_state = State::Nothing;
    int m_requests = 0;
};

} // namespace linchpin
