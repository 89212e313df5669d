// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/savedreview.h"
#include "models/store/database.h"
#include "models/store/impactpacking.h"
#include "models/store/packer.h"
#include "models/store/unfinishedfile.h"

namespace linchpin {

/// Writes a review file as the world is read, so that nothing large waits in memory. Until finish()
/// there is nothing at the path; a writer that is destroyed before leaves nothing at all. Whatever
/// comes in is made fit for a file first (fitForReview: no secrets).
class ReviewWriter final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ReviewWriter>> create(const QString &path,
                                                                      Existing existing);
    ~ReviewWriter();

    /// The list of one more endpoint. Of the facts, the counts are filled in by the writer. Gives
    /// the endpoint's number: 0, 1, ... Rows have distinct ids.
    [[nodiscard]] Result<int> addEndpoint(ReviewedEndpoint facts,
                                          const std::vector<Connection> &rows);
    /// What was found out about one connection of that endpoint; at most once for each. It is
    /// packed on another thread and written a little later: an error may be that of an earlier one,
    /// and that of the last ones comes from finish().
    [[nodiscard]] Result<void> addImpact(int endpoint, const ConnectionId &id,
                                         ReviewedImpact reviewed);
    /// Requests that belong to no single impact: the list, the sign-in.
    void addRequests(int endpoint, int requests);

    /// What was said of the endpoints so far, with the counts.
    [[nodiscard]] const std::vector<ReviewedEndpoint> &endpoints() const { return m_endpoints; }

    /// On disk, whole, when this returns well. Nothing is written afterwards, ever.
    [[nodiscard]] Result<void> finish(const ReviewOrigin &origin);

private:
    ReviewWriter();
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> writeImpact(const PackedImpact &impact);
    [[nodiscard]] Result<void> writeFacts(const ReviewOrigin &origin);

    std::unique_ptr<UnfinishedFile> m_file;
    std::unique_ptr<Database> m_database; ///< in the file above: goes first
    std::vector<ReviewedEndpoint> m_endpoints;
    Packer m_packer;
    ImpactPacking m_impacts;
};

} // namespace linchpin
