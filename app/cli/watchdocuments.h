// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/report.h"
#include "models/domain/observation.h"
#include "models/store/runrecord.h"

namespace linchpin::cli {

/// What a watch tells of one run. Pure.
struct WatchedRun
{
    RunRecord record;
    Observation observation;
    QString whyNotWatched; ///< empty: it can be looked at
    std::optional<ApiError> trouble; ///< the look could not be kept
    int requests = 0; ///< of the last look
    bool isAsked = false; ///< its time is over, and it waits for the question
    std::vector<PlannedAction> elsewhere = {}; ///< what others of its batch have in effect
    QString whole = {}; ///< the batch it belongs to; empty: none
    QString wholeCode = {}; ///< signCode() of all of the batch that is still to be deleted
};

[[nodiscard]] QJsonObject watchDocument(const WatchedRun &run, const QDateTime &now);
[[nodiscard]] QString watchText(const WatchedRun &run, const QDateTime &now);
/// Document, text and exit code in one.
[[nodiscard]] Report watchReport(const WatchedRun &run, const QDateTime &now);
/// The same of several together: what is worst of one is worst of all.
[[nodiscard]] Report watchReport(const BatchRecord &batch, const std::vector<WatchedRun> &members,
                                 const QDateTime &now);

} // namespace linchpin::cli
