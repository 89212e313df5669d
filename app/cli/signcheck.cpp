// SPDX-License-Identifier: Apache-2.0
#include "app/cli/signcheck.h"

#include "app/cli/table.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

struct Held
{
    const RunRecord *run;
    Observation observation;
};

QString codeOf(const std::vector<Held> &held)
{
    std::vector<SeenOfRun> seen;
    for (const Held &one : held)
        seen.push_back({one.run->id, one.observation});
    return signCode(seen);
}

/// Everything the code stands for, and the two ways on.
tl::unexpected<Refusal> signsSeen(const std::vector<Held> &held, bool isOfSeveral,
                                  const std::optional<SignAcceptanceWords> &words)
{
    QStringList seen;
    QStringList back;
    for (const Held &one : held) {
        const QString name = shown(one.run->plan.impact.connection.name);
        for (const Sign &sign : one.observation.open())
            seen << (isOfSeveral ? name + u": "_s : QString()) + shown(sign.text);
        back << u"linchpin-cli rollback "_s + one.run->id;
    }
    const QString wrong =
        words ? u"%1 is not the code of what was seen so far. "_s.arg(words->code) : QString();
    return refused(
        ExitCode::Refused, u"signs-seen"_s,
        u"%1While it was watched, this was seen: %2 To go on although: --accept-signs %3=REASON. To switch on again: %4."_s
            .arg(wrong, seen.join(u' '), codeOf(held), back.join(u", "_s)));
}

} // namespace

OrRefusal<void> checkSignsOf(LookBook &book, const std::vector<HeldCandidate> &runs,
                             const std::optional<SignAcceptanceWords> &words, const QDateTime &now)
{
    std::vector<Held> held;
    for (const HeldCandidate &one : runs) {
        auto observation = book.observation(one.run, now, one.time);
        if (!observation)
            return tl::unexpected(refusalOf(observation.error()));
        if (!observation->unaccepted().empty())
            held.push_back({&one.run, std::move(*observation)});
    }
    if (held.empty())
        return {};
    if (!words || words->code != codeOf(held))
        return signsSeen(held, runs.size() > 1, words);
    for (const Held &one : held) {
        const auto kept = book.accept(*one.run, one.observation.open(), words->reason, now);
        if (!kept)
            return tl::unexpected(refusalOf(kept.error()));
    }
    return {};
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
