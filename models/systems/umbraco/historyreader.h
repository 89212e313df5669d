// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/otherreplies.h"
#include "models/systems/umbraco/pagedreader.h"
#include "models/systems/umbraco/profilereplies.h"

#include <memory>

namespace linchpin::umbraco {

/// Versions of a profile that point at the connection although the profile itself does not (any
/// more). Rolling back to one of them after the deletion breaks the profile for good.
struct HistoricLink
{
    Guid profile;
    QString name;
    std::vector<qint64> versions; ///< sorted
};

/// Reads the version histories of profiles that use another connection now.
class HistoryReader final
{
public:
    HistoryReader(Exchange &exchange, const Guid &connection);

    /// Reads the history of this profile if it may point at the connection.
    void follow(const ProfileReply &profile);

    [[nodiscard]] std::vector<HistoricLink> links() const; ///< sorted by profile
    [[nodiscard]] SourceState state() const;

private:
    struct History
    {
        HistoricLink link;
        qint64 current = 0;
        std::unique_ptr<PagedReader<VersionEntry>> pages;
        QStringList gaps;
    };
    void pagesRead(History &history);
    void compare(History &history, qint64 version);

    Exchange &m_exchange;
    Guid m_connection;
    std::map<Guid, History> m_histories;
    std::optional<ApiError> m_firstError;
    int m_read = 0; ///< answers that told something
};

} // namespace linchpin::umbraco
