// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

namespace linchpin {

class MessageArea;
class OpenReviews;

/// Age and origin of everything in the table that is not the live world, always in sight.
class ReviewNotices final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ReviewNotices(const OpenReviews &reviews, MessageArea &messages, QObject &parent);

    void show(const QString &source); ///< the review that is chosen in the list; empty: all of them

private:
    const OpenReviews &m_reviews;
    MessageArea &m_messages;
    QStringList m_shown; ///< keys
};

} // namespace linchpin
