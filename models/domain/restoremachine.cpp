// SPDX-License-Identifier: Apache-2.0
#include "models/domain/restore.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

namespace {

using State = RestoreStepState;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Restore)
};

bool isThere(State state)
{
    return state == State::Done || state == State::AlreadyThere;
}

bool isUncertain(State state)
{
    return state == State::Sent || state == State::Unknown;
}

/// No answer at all: what comes next would meet the same trouble.
bool isTransport(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    return kind == Kind::Cancelled || kind == Kind::TimedOut || kind == Kind::Unreachable
        || kind == Kind::TlsFailed || kind == Kind::CutOff || kind == Kind::Unauthenticated;
}

/// Why, in our words where there are some, with the server's own behind them.
QString explained(const ApiError &error)
{
    const QString ours = error.detail.isEmpty() ? error.sentence() : error.detail;
    return error.serverSays.isEmpty()
        ? ours
        : Text::tr("%1 The server says: %2").arg(ours, error.serverSays);
}

/// One event on its way through.
class Advance final
{
public:
    Advance(const std::vector<RestoreStep> &steps, RestoreState state, const QDateTime &now,
            std::chrono::seconds settle)
        : m_steps(steps), m_state(std::move(state)), m_now(now), m_settle(settle)
    { }

    [[nodiscard]] RestoreTransition take(const restore::Event &event)
    {
        std::visit([this](const auto &one) { on(one); }, event);
        return {std::move(m_state), m_effect};
    }

private:
    void on(const restore::Go &)
    {
        if (m_state.outcome == RestoreOutcome::None && m_state.current < 0)
            return next();
        const bool isUnsettled = m_state.current >= 0 && isUncertain(current().state);
        // What was refused or left out may go now: the person asked again. What was there may be
        // gone by now.
        for (RestoreProgress &one : m_state.steps) {
            if (one.state == State::NotTaken || one.state == State::LeftOut
                || one.state == State::AlreadyThere)
                one = {};
        }
        m_state.outcome = RestoreOutcome::None;
        m_state.reason.clear();
        m_state.isStopping = false;
        m_state.isGoingOn = isUnsettled;
        if (isUnsettled)
            look();
        else
            next();
    }

    void on(const restore::StepEnded &ended)
    {
        if (!isUnderWay())
            return;
        if (ended.result) {
            keepWarnings(ended.result->warnings);
            current().newId = ended.result->newId;
            if (!ended.result->memo.isEmpty())
                current().memo = ended.result->memo;
            if (!ended.result->wasThere)
                return look();
            current().state = State::AlreadyThere;
            return next();
        }
        const ApiError &error = ended.result.error();
        current().note = explained(error);
        if (ended.writeWasSent && error.mayHaveTakenEffect()) {
            current().state = State::Unknown;
            return look();
        }
        current().state = State::NotTaken;
        if (isTransport(error.kind))
            m_state.isStopping = true;
        next();
    }

    void on(const restore::LookEnded &ended)
    {
        if (!isUnderWay())
            return;
        if (!ended.sight) {
            current().state = State::Unknown;
            return halt(Text::tr("It could not be read whether this took effect: %1")
                            .arg(explained(ended.sight.error())));
        }
        switch (ended.sight->seen) {
        case Seen::InEffect:
            keepWarnings(ended.sight->warnings);
            current() = {State::Done, ended.sight->newId, current().memo, {}};
            return next();
        case Seen::Different:
            current().state = State::Unknown;
            return halt(Text::tr("What is there now is not what was sent, or there is more than "
                                 "one that could be it."));
        case Seen::NotInEffect:
        case Seen::NotYet: break;
        }
        if (m_now < m_state.sentAt.addSecs(m_settle.count())) {
            m_effect = restore::WaitUntil{m_now.addSecs(1)};
            return;
        }
        if (m_state.isGoingOn) {
            current() = {}; // it never came to anything: once more from the beginning
            return next();
        }
        current().state = State::NotTaken;
        if (current().note.isEmpty())
            current().note = Text::tr("The server said yes, but it is not there.");
        next();
    }

    void on(const restore::Stop &) { m_state.isStopping = m_state.outcome == RestoreOutcome::None; }

    void on(const restore::TimeReached &)
    {
        if (isUnderWay())
            look();
    }

    [[nodiscard]] bool isUnderWay() const
    {
        return m_state.outcome == RestoreOutcome::None && m_state.current >= 0;
    }
    RestoreProgress &current() { return m_state.steps[std::size_t(m_state.current)]; }

    void look()
    {
        if (!m_state.sentAt.isValid())
            m_state.sentAt = m_now;
        m_effect = restore::Look{m_state.current};
    }

    void halt(const QString &why)
    {
        current().note = why;
        m_state.reason = why;
        finish(RestoreOutcome::Halted);
    }

    void finish(RestoreOutcome outcome)
    {
        m_state.outcome = outcome;
        m_effect = restore::Finish{};
    }

    void next()
    {
        m_state.current = -1;
        m_state.isGoingOn = false;
        m_state.sentAt = {};
        for (std::size_t i = 0; i < m_steps.size() && !m_state.isStopping; ++i) {
            RestoreProgress &one = m_state.steps[i];
            if (one.state != State::Pending)
                continue;
            one.note = obstacle(m_steps[i]);
            if (!one.note.isEmpty()) {
                one.state = State::LeftOut;
                continue;
            }
            one.state = State::Sent;
            m_state.current = int(i);
            m_state.sentAt = m_now;
            m_effect = restore::Perform{int(i)};
            return;
        }
        conclude();
    }

    /// Why this step cannot be done; empty if it can.
    [[nodiscard]] QString obstacle(const RestoreStep &step) const
    {
        if (!step.impossible.isEmpty())
            return step.impossible;
        for (const DependentKey &need : step.needs) {
            const auto it = std::ranges::find(m_steps, need, &RestoreStep::subject);
            const bool isMet = it == m_steps.end()
                || isThere(m_state.steps[std::size_t(it - m_steps.begin())].state);
            if (!isMet)
                return Text::tr("It needs %1, which is not there again.").arg(it->name);
        }
        return {};
    }

    void conclude()
    {
        bool isAnyDone = false;
        bool isAllThere = true;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const State state = m_state.steps[i].state;
            isAnyDone = isAnyDone || state == State::Done;
            isAllThere = isAllThere && (isThere(state) || !m_steps[i].impossible.isEmpty());
        }
        if (!isAllThere && m_state.reason.isEmpty()) {
            const auto first = std::ranges::find_if(m_state.steps, [](const RestoreProgress &one) {
                return one.state == State::NotTaken;
            });
            m_state.reason =
                first != m_state.steps.end() ? first->note : Text::tr("It was stopped.");
        }
        if (isAllThere && !isAnyDone)
            m_state.reason = whyNothing();
        finish(!isAnyDone       ? RestoreOutcome::Unchanged
                   : isAllThere ? RestoreOutcome::Restored
                                : RestoreOutcome::Partly);
    }

    [[nodiscard]] QString whyNothing() const
    {
        return std::ranges::any_of(m_state.steps, isThere, &RestoreProgress::state)
            ? Text::tr("Everything is there already. The backup can still be used.")
            : Text::tr("Nothing of it can be made again here.");
    }

    void keepWarnings(const std::vector<Warning> &warnings)
    {
        for (const Warning &warning : warnings) {
            if (std::ranges::find(m_state.warnings, warning) == m_state.warnings.end())
                m_state.warnings.push_back(warning);
        }
    }

    const std::vector<RestoreStep> &m_steps;
    RestoreState m_state;
    QDateTime m_now;
    std::chrono::seconds m_settle;
    std::optional<restore::Effect> m_effect;
};

} // namespace

RestoreState initialRestore(const std::vector<RestoreStep> &steps)
{
    RestoreState state;
    state.steps.resize(steps.size());
    return state;
}

RestoreTransition advance(const std::vector<RestoreStep> &steps, const RestoreState &state,
                          const restore::Event &event, const QDateTime &now,
                          std::chrono::seconds settle)
{
    return Advance(steps, state, now, settle).take(event);
}

bool wasAllThere(const RestoreState &state)
{
    const auto isFine = [](const RestoreProgress &one) {
        return one.state == State::AlreadyThere || one.state == State::LeftOut;
    };
    return state.outcome == RestoreOutcome::Unchanged && std::ranges::all_of(state.steps, isFine)
        && std::ranges::any_of(state.steps, isThere, &RestoreProgress::state);
}

QStringList differencesToTell(const RestoreStep &step, const RestoreProgress &progress)
{
    const bool isMade = step.impossible.isEmpty() && progress.state != State::AlreadyThere;
    return isMade ? step.differs : QStringList();
}

QMap<QString, QString> newIds(const std::vector<RestoreStep> &steps, const RestoreState &state)
{
    QMap<QString, QString> ids;
    for (std::size_t i = 0; i < steps.size() && i < state.steps.size(); ++i) {
        if (isThere(state.steps[i].state) && !state.steps[i].newId.isEmpty())
            ids.insert(steps[i].subject.id, state.steps[i].newId);
    }
    return ids;
}

} // namespace linchpin
