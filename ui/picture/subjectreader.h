// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/dependencygraph.h"
#include "models/domain/result.h"
#include "models/item/connectionref.h"

#include <QObject>

#include <memory>

namespace linchpin {

class OpenReviews;
class Review;
class Workspace;

/// Reads what hangs on several connections, one after the other: from their endpoints, or from the
/// saved reviews they are in. Reads only. What cannot be read is in the result, with the reason.
class SubjectReader final : public QObject
{
    Q_OBJECT

public:
    /// Workspace and reviews outlive it.
    SubjectReader(Workspace &workspace, const OpenReviews &reviews, QObject *parent = nullptr);
    ~SubjectReader() override;

    struct Wanted
    {
        QString endpoint;
        Connection connection;
    };
    void read(std::vector<Wanted> wanted);
    void stop(); ///< what is not read yet is said to be so
    [[nodiscard]] const std::vector<GraphSubject> &subjects() const { return m_subjects; }
    [[nodiscard]] int total() const { return int(m_wanted.size()); }
    [[nodiscard]] bool isReading() const { return m_subjects.size() < m_wanted.size(); }

Q_SIGNALS:
    void progressed();
    void ended();

private:
    void next();
    void add(Result<Impact> impact);
    void addUnread(const QString &why);
    void leave(const QString &source);

    Workspace &m_workspace;
    const OpenReviews &m_reviews;
    std::vector<Wanted> m_wanted;
    std::vector<GraphSubject> m_subjects; ///< of the first of the wanted
    std::unique_ptr<Review> m_review;
};

} // namespace linchpin
