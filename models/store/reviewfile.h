// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connectionsource.h"
#include "models/domain/savedreview.h"
#include "models/store/database.h"

#include <QHash>

#include <functional>
#include <memory>

namespace linchpin {

/// A saved review (.linchpin), opened to be read: without network, without a lock, never written
/// to. Opening reads the facts and counts the rows; lists are read when they are asked for, and an
/// impact when somebody looks at it. A file that is damaged, cut, foreign or of another version is
/// refused with a sentence that names it, when it is opened or when the damaged part is asked for.
/// Belongs to the thread that opened it; the same file may be opened several times.
///
///     const auto review = ReviewFile::open(path);            // or why it is refused
///     const auto rows = (*review)->connections(0);           // of its first endpoint
///     const auto seen = (*review)->impact(0, rows->front().id); // three answers, see there
class ReviewFile final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ReviewFile>> open(const QString &path);
    ~ReviewFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const ReviewOrigin &origin() const { return m_origin; }
    [[nodiscard]] int endpointCount() const { return static_cast<int>(m_endpoints.size()); }
    [[nodiscard]] const ReviewedEndpoint &endpoint(int number) const
    {
        return m_endpoints.at(static_cast<std::size_t>(number));
    }

    /// The list of one endpoint, in the order of the system.
    [[nodiscard]] Result<std::vector<Connection>> connections(int endpoint) const;
    /// Its first rows, as many as are read at once: all, if there are no more.
    [[nodiscard]] Result<std::vector<Connection>> firstConnections(int endpoint) const;
    /// The list as something to be read elsewhere: opens the file anew wherever it is called. The
    /// file has to be the same still.
    [[nodiscard]] ConnectionSource source(int endpoint) const;

    /// What hangs on one connection. Three answers besides the refusal of a damaged file: an
    /// impact; why it could not be read (inside ReviewedImpact); nothing, because nobody looked.
    /// Neither of the last two means that nothing hangs on it (promise 3).
    [[nodiscard]] Result<std::optional<ReviewedImpact>> impact(int endpoint,
                                                               const ConnectionId &id) const;

    /// By connection id, for all that were looked at: equal sums, equal impacts (whenever read).
    /// Sums that differ are a reason to compare. Sums of two files are comparable.
    [[nodiscard]] Result<QHash<QString, QByteArray>> impactSums(int endpoint) const;
    /// The same without keeping them: calls for each, in the order of the ids. An error after some
    /// is an error.
    [[nodiscard]] Result<void>
    eachImpactSum(int endpoint,
                  const std::function<void(const QString &id, const QByteArray &sum)> &take) const;

private:
    ReviewFile(QString path, std::unique_ptr<Database> database);
    [[nodiscard]] Result<void> readFacts();
    /// Gives the list in pieces, until it has given so many or more.
    [[nodiscard]] Result<void>
    giveConnections(int endpoint, std::size_t enough,
                    const std::function<void(std::vector<Connection>)> &take) const;
    [[nodiscard]] Result<void> checkImpactCounts();
    [[nodiscard]] tl::unexpected<ApiError> damaged() const;

    QString m_path;
    std::unique_ptr<Database> m_database;
    ReviewOrigin m_origin;
    std::vector<ReviewedEndpoint> m_endpoints;
};

} // namespace linchpin
