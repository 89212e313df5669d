// SPDX-License-Identifier: Apache-2.0
#include "models/service/refusedswitchoff.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 200; // the run has it all

struct RefusalText
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::RefusedSwitchOff)
};

/// Not a refusal of the switch-off as such: sign in again (401), it is not there (404, 410), it is
/// another one or busy by now (409, 412, 423), ask later (408, 425, 429).
constexpr std::array passing{401, 404, 408, 409, 410, 412, 423, 425, 429};

bool isLasting(int status)
{
    return status >= 400 && status < 500 && std::ranges::find(passing, status) == passing.end();
}

/// The action that switches the connection itself off. Some systems switch off what hangs on it
/// instead: that is decided one by one.
std::optional<int> switchOffOf(const Plan &plan)
{
    const auto it = std::ranges::find_if(plan.actions, [&plan](const PlannedAction &action) {
        return action.phase == Phase::Deactivating && action.subject.kind == u"connection"
            && action.subject.id == plan.impact.connection.id.value;
    });
    if (it == plan.actions.end())
        return std::nullopt;
    return static_cast<int>(std::distance(plan.actions.begin(), it));
}

/// The write by which the switch-off was refused: the last one on the way there.
const JournalledWrite *refusalIn(const RunRecord &record, int action)
{
    const PlannedAction &planned = record.plan.actions.at(static_cast<std::size_t>(action));
    const JournalledWrite *last = nullptr;
    for (const JournalledWrite &write : record.writes) {
        const Intent &intent = write.intent;
        if (intent.action == action && !intent.isUndo && intent.method == planned.method
            && intent.path == planned.path)
            last = &write;
    }
    const bool isRefused =
        last && last->outcome == WriteOutcome::Refused && isLasting(last->httpStatus);
    return isRefused ? last : nullptr;
}

QString reasonFor(const RefusedSwitchOff &found)
{
    const QString day = found.at.toUTC().toString(Qt::ISODate);
    if (found.serverSays.isEmpty())
        return RefusalText::tr("The server refused it in the run %1 at %2 (HTTP status %3).")
            .arg(found.run, day)
            .arg(found.httpStatus);
    return RefusalText::tr("The server refused it in the run %1 at %2 (HTTP status %3): \"%4\".")
        .arg(found.run, day)
        .arg(found.httpStatus)
        .arg(found.serverSays);
}

} // namespace

std::optional<RefusedSwitchOff>
refusedSwitchOff(const Journal &journal, const EndpointIdentity &endpoint, const ConnectionId &id)
{
    const auto runs = journal.runs();
    if (!runs)
        return std::nullopt;
    for (const RunRecord &run : *runs) {
        const auto action = switchOffOf(run.plan);
        if (!(run.plan.endpoint == endpoint) || !(run.plan.impact.connection.id == id) || !action)
            continue;
        const auto progress = static_cast<std::size_t>(*action);
        const ActionState state = progress < run.state.actions.size()
            ? run.state.actions[progress].state
            : ActionState::Pending;
        if (state == ActionState::Pending)
            continue; // that run did not get so far, and says nothing
        const auto whole = journal.run(run.id);
        const bool isNotTaken = whole && state == ActionState::NotTaken;
        const JournalledWrite *write = isNotTaken ? refusalIn(*whole, *action) : nullptr;
        // The refusal has to be what ended that run: a question asked before it may be refused too.
        const auto &error = run.state.error;
        if (!write || !error || error->httpStatus != write->httpStatus)
            return std::nullopt;
        return RefusedSwitchOff{run.id, write->intendedAt, write->httpStatus,
                                error->serverSays.left(longestQuote)};
    }
    return std::nullopt;
}

Impact withJournalledDoubt(Impact impact, const Journal &journal, const EndpointIdentity &endpoint)
{
    Deactivation &deactivation = impact.deactivation;
    if (deactivation.possible != Deactivation::Possible::Yes)
        return impact;
    if (const auto found = refusedSwitchOff(journal, endpoint, impact.connection.id)) {
        deactivation.possible = Deactivation::Possible::Doubtful;
        deactivation.reason = reasonFor(*found);
    }
    return impact;
}

} // namespace linchpin
