// SPDX-License-Identifier: Apache-2.0
#include "app/cli/signcheck.h"

#include "app/cli/table.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<void> checkSignsOf(LookBook &book, const RunRecord &run,
                             const std::optional<QString> &reason, const ObservationTime &time,
                             const QDateTime &now)
{
    const auto observation = book.observation(run, now, time);
    if (!observation)
        return tl::unexpected(refusalOf(observation.error()));
    if (observation->unaccepted().empty())
        return {};
    if (reason) {
        const auto kept = book.accept(run, observation->open(), *reason, now);
        return kept ? OrRefusal<void>{} : tl::unexpected(refusalOf(kept.error()));
    }
    QStringList seen;
    for (const Sign &sign : observation->unaccepted())
        seen << sign.text;
    return refused(
        ExitCode::Refused, u"signs-seen"_s,
        u"While it was watched, this was seen: %1 To go on although: --accept-signs REASON. To switch on again: linchpin-cli rollback %2."_s
            .arg(seen.join(u' '), run.id));
}

OrRefusal<void> couldLook(const Watcher &watcher, const RunRecord &run)
{
    const std::optional<ApiError> why =
        watcher.trouble() ? watcher.trouble() : watcher.lastLook().error;
    if (!why)
        return {};
    return refused(
        ExitCode::Trouble, u"not-looked-at"_s,
        u"Before anything is deleted it is looked whether somebody misses \"%1\" on %2, and that failed: %3 Nothing was changed. Try again: linchpin-cli resume %4."_s
            .arg(shown(run.plan.impact.connection.name), run.plan.endpoint.url, why->sentence(),
                 run.id));
}

} // namespace linchpin::cli
