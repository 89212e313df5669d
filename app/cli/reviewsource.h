// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/report.h"
#include "models/store/reviewfile.h"
#include "models/systems/system.h"

#include <memory>

namespace linchpin::cli {

/// One endpoint of a saved review, in place of a live one. No network.
struct ReviewSource
{
    std::shared_ptr<const ReviewFile> file;
    int endpoint = 0;
    const System *system = nullptr;

    [[nodiscard]] const ReviewedEndpoint &facts() const { return file->endpoint(endpoint); }
    /// Its list; a list that could not be read when the review was saved is trouble (exit 4).
    [[nodiscard]] OrRefusal<std::vector<Connection>> connections() const;
    [[nodiscard]] OrRefusal<Connection> connection(const ConnectionId &id) const;
    /// Its impact; trouble if it could not be read then, or nobody looked.
    [[nodiscard]] OrRefusal<Impact> impact(const ConnectionId &id) const;
    /// Where and when all of it was read, for the document.
    [[nodiscard]] QJsonObject origin() const;
    /// The same in a line for people.
    [[nodiscard]] QString originText() const;
};

[[nodiscard]] OrRefusal<std::shared_ptr<const ReviewFile>> openReview(const QString &path);
/// The endpoint that the options choose; they need not if there is only one.
[[nodiscard]] OrRefusal<ReviewSource> reviewSourceFrom(const QString &path,
                                                       const EndpointOptions &options);

/// "Read 2026-11-22T08:00:00Z, 3 days ago".
[[nodiscard]] QString ageText(const QDateTime &readAt, const QDateTime &now);

} // namespace linchpin::cli
