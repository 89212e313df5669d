// SPDX-License-Identifier: Apache-2.0
#include "models/domain/observation.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Observation)
};

void addSigns(std::vector<SeenSign> &seen, const Look &look)
{
    for (const Sign &sign : look.signs) {
        const QString key = sign.key();
        const auto it = std::ranges::find_if(
            seen, [&key](const SeenSign &one) { return one.sign.key() == key; });
        if (it == seen.end()) {
            seen.push_back({sign, look.at, look.at});
            continue;
        }
        it->sign = sign;
        it->lastSeen = look.at;
    }
}

/// Clocks are set back now and then: a step backwards is no silence.
void addSilence(std::vector<UnwatchedTime> &times, const QDateTime &from, const QDateTime &to)
{
    if (from.isValid() && to.isValid()
        && from.secsTo(to) > std::chrono::seconds(longestSilence).count())
        times.push_back({from, to});
}

} // namespace

std::vector<Sign> Observation::open() const
{
    std::vector<Sign> all;
    for (const SeenSign &seen : signs) {
        if (!accepted.contains(seen.sign.key()))
            all.push_back(seen.sign);
    }
    return all;
}

std::vector<Sign> Observation::unaccepted() const
{
    std::vector<Sign> serious = open();
    std::erase_if(serious, [](const Sign &sign) { return !sign.isSerious; });
    return serious;
}

bool Observation::hasLastLook(const QDateTime &now) const
{
    const bool isLate = !isOver(now) || lastLook >= end;
    return !lastError && looks > 1 && isLate
        && std::abs(lastLook.secsTo(now)) <= std::chrono::seconds(lastLookLasts).count();
}

bool Observation::isHalfBlind() const
{
    return std::ranges::any_of(blindSpots, [](const Coverage &source) {
        return source.status == CoverageStatus::Failed
            || source.status == CoverageStatus::Forbidden;
    });
}

ObservationTime observationTimeOf(const Plan &plan, const RunState &state)
{
    if (!state.observeUntil.isValid())
        return {};
    return {state.observeUntil.addSecs(-plan.choices.observe.count()), state.observeUntil};
}

ObservationTime observationTimeOf(const Batch &batch, const BatchState &state)
{
    if (!state.observeUntil.isValid())
        return {};
    return {state.observeUntil.addSecs(-batch.observe.count()), state.observeUntil};
}

Observation observationOf(const ObservationTime &time, const std::vector<Look> &looks,
                          const std::vector<SignAcceptance> &acceptances, const QDateTime &now)
{
    Observation all{.start = time.start, .end = time.end};
    QDateTime watchedUntil = time.start;
    for (const Look &look : looks) {
        all.lastError = look.error;
        all.failedInARow = look.error ? all.failedInARow + 1 : 0;
        if (look.error) {
            ++all.failedLooks;
            continue;
        }
        ++all.looks;
        addSilence(all.unwatched, watchedUntil, look.at);
        all.lastLook = watchedUntil = look.at;
        all.blindSpots.clear();
        std::ranges::copy_if(look.sources, std::back_inserter(all.blindSpots),
                             [](const Coverage &source) { return !source.isSettled(); });
        addSigns(all.signs, look);
    }
    addSilence(all.unwatched, watchedUntil, time.end.isValid() ? std::min(now, time.end) : now);
    for (const SignAcceptance &acceptance : acceptances)
        all.accepted.unite(QSet<QString>(acceptance.keys.begin(), acceptance.keys.end()));
    return all;
}

QString whyNotWatched(const RunState &state)
{
    switch (state.step) {
    case Step::Observing:
    case Step::Confirming: return {};
    case Step::Draft:
    case Step::Reviewing:
    case Step::Deciding:
    case Step::Planned:
        return state.outcome == Outcome::None
            ? Text::tr("Nothing is switched off yet, so there is nothing to watch.")
            : Text::tr("This run ended before anything was switched off.");
    case Step::Preparing:
    case Step::Deactivating:
    case Step::CheckingOff:
        return Text::tr("It is being switched off; the watch begins after that.");
    case Step::Rechecking:
        return Text::tr("The watch is over, and everything is being read again.");
    case Step::RemovingDependents:
    case Step::Deleting:
    case Step::CheckingGone: return Text::tr("The watch is over, and the deletion has begun.");
    case Step::Done: return Text::tr("The run is over: the connection is deleted.");
    case Step::RollingBack: return Text::tr("It is being switched on again.");
    case Step::RolledBack: return Text::tr("The run is over: it was switched on again.");
    case Step::Halted:
        return Text::tr("The run is halted. It has to be resumed or rolled back first.");
    case Step::Resuming: return Text::tr("The run is finding out how things stand.");
    }
    return {};
}

QString whyNotWatched(BatchStage stage)
{
    switch (stage) {
    case BatchStage::Observing:
    case BatchStage::Confirming: return {};
    case BatchStage::Planned:
        return Text::tr("Nothing is switched off yet, so there is nothing to watch.");
    case BatchStage::SwitchingOff:
        return Text::tr("It is being switched off; the watch begins after that.");
    case BatchStage::Deleting: return Text::tr("The watch is over, and the deletion has begun.");
    case BatchStage::GoingBack: return Text::tr("It is being switched on again.");
    case BatchStage::Ended: return Text::tr("The run is over.");
    }
    return {};
}

} // namespace linchpin
