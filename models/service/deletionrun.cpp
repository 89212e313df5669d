// SPDX-License-Identifier: Apache-2.0
#include "models/service/deletionrun.h"

#include "models/net/conversationrun.h"
#include "models/net/redaction.h"
#include "models/service/endpointjson.h"
#include "models/service/foreignaccount.h"
#include "models/service/maskederror.h"
#include "models/service/watcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

namespace {

/// The journal must be written before anything else happens; when it cannot be, nothing else may
/// happen.
ApiError journalTrouble(const ApiError &error)
{
    ApiError trouble = error;
    trouble.kind = ApiError::Kind::Unsafe;
    return trouble;
}

/// Is something asked of the server next? If not, the run rests, and somebody may go away.
bool goesOn(const std::vector<MachineEffect> &effects)
{
    return std::ranges::any_of(effects, [](const MachineEffect &effect) {
        return std::holds_alternative<effect::ReadImpact>(effect)
            || std::holds_alternative<effect::Perform>(effect)
            || std::holds_alternative<effect::Look>(effect)
            || std::holds_alternative<effect::LookForSigns>(effect)
            || std::holds_alternative<effect::Undo>(effect);
    });
}

} // namespace

Result<std::unique_ptr<DeletionRun>> DeletionRun::create(Session &session, Journal &journal,
                                                         const Plan &plan, Options options)
{
    if (!(plan.endpoint == session.identity())) {
        return failure(
            {ApiError::Kind::Unsafe, 0,
             QCoreApplication::translate("DeletionRun", "The plan belongs to another endpoint: %1.")
                 .arg(plan.endpoint.url)});
    }
    Plan bound = plan;
    if (bound.account.isEmpty())
        bound.account = session.account();
    RunState state = initialState(bound);
    auto id =
        journal.createRun(bound, toJson(session.access()), state, QDateTime::currentDateTimeUtc());
    if (!id)
        return failure(id.error());
    return std::unique_ptr<DeletionRun>(new DeletionRun(session, journal, *id, std::move(bound),
                                                        std::move(state), std::move(options)));
}

Result<std::unique_ptr<DeletionRun>> DeletionRun::open(Session &session, Journal &journal,
                                                       const RunRecord &record, Options options)
{
    if (!(record.plan.endpoint == session.identity())) {
        return failure(
            {ApiError::Kind::Unsafe, 0,
             QCoreApplication::translate("DeletionRun", "The run belongs to another endpoint: %1.")
                 .arg(record.plan.endpoint.url)});
    }
    return std::unique_ptr<DeletionRun>(new DeletionRun(session, journal, record.id, record.plan,
                                                        record.state, std::move(options)));
}

DeletionRun::DeletionRun(Session &session, Journal &journal, QString id, Plan plan, RunState state,
                         Options options)
    : m_session(session)
    , m_journal(journal)
    , m_id(std::move(id))
    , m_plan(std::move(plan))
    , m_state(std::move(state))
    , m_options(std::move(options))
    , m_log(journal.logOf(m_id))
    , m_looks(LookBook::in(journal))
    , m_watcher(std::make_unique<Watcher>(session, *m_looks, QStringLiteral("run")))
{
    const System &system = session.system();
    m_rules.project = [&system](const Impact &impact, const std::vector<PlannedAction> &done) {
        return system.project(impact, done);
    };
    m_rules.asksWhenResumed = m_options.doneElsewhere != nullptr; // a member of several
    m_rules.busyLimit = m_options.busyLimit;
    // What may still be carried out after a time-out is waited for about as long as a request may
    // take.
    m_rules.settle =
        m_options.settle.value_or(std::min(session.access().timeout, std::chrono::seconds(15)));
    for (const QByteArray &secret : std::as_const(m_options.typedSecrets))
        addSecret(secret); // the server may repeat it, and what it says is kept and shown
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &DeletionRun::checkClock);
    connect(m_watcher.get(), &Watcher::looked, this, &DeletionRun::takeLook);
}

DeletionRun::~DeletionRun()
{
    for (QByteArray &secret : m_memory)
        secret.fill('\0');
    for (QByteArray &secret : m_options.typedSecrets)
        secret.fill('\0');
}

void DeletionRun::giveSecrets(const QMap<QString, QByteArray> &typed)
{
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        addSecret(it.value());
        m_options.typedSecrets[it.key()].fill('\0');
        m_options.typedSecrets[it.key()] = QByteArray(it.value().constData(), it.value().size());
    }
}

std::vector<JournalledWrite> DeletionRun::writes() const
{
    const auto record = m_journal.run(m_id);
    return record ? record->writes : std::vector<JournalledWrite>{};
}

Progress DeletionRun::progress() const
{
    return m_run ? m_run->conversation().progress() : Progress{};
}

bool DeletionRun::isAtRest() const
{
    return m_run == nullptr && !m_isFirstLook && !m_isLastLook
        && (m_state.outcome != Outcome::None || m_state.step == Step::Confirming
            || m_state.step == Step::Observing);
}

void DeletionRun::begin(bool isConfirmed)
{
    handle(event::Begin{isConfirmed});
}
void DeletionRun::confirm()
{
    handle(event::Confirmed{});
}
void DeletionRun::requestStop()
{
    handle(event::StopRequested{});
}
void DeletionRun::skipObservation(const QString &reason)
{
    handle(event::ObservationSkipped{reason});
}
void DeletionRun::checkClock()
{
    handle(event::TimeReached{});
}
void DeletionRun::resume()
{
    adoptUndoMemo();
    handle(event::ResumeRequested{lastWriteAt()});
}
void DeletionRun::rollBack()
{
    adoptUndoMemo();
    handle(event::RollBackRequested{lastWriteAt()});
}

void DeletionRun::handle(const Event &event)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // Only a reading of the world is compared with what the others did to it.
    if (m_options.doneElsewhere && std::holds_alternative<event::ImpactRead>(event))
        m_rules.doneElsewhere = m_options.doneElsewhere();
    if (std::holds_alternative<event::Confirmed>(event)
        || std::holds_alternative<event::ResumeRequested>(event))
        m_lookedLastAt = {};
    judgeSigns(now);
    Transition next = advance(m_plan, m_state, event, now, m_rules);
    if (std::holds_alternative<event::ImpactRead>(event))
        m_lookedLastAt = {}; // it holds good for the reading after it
    const bool isAnother = !(next.state == m_state);
    const bool beginsToObserve =
        next.state.step == Step::Observing && m_state.step != Step::Observing;
    if (isAnother) {
        // Promise 1: what we are about to do is on disk before we do it. A write has its intent,
        // which takes this along; what is read can be read again.
        const auto durable =
            goesOn(next.effects) ? Journal::Durable::WithTheNextIntent : Journal::Durable::Now;
        if (const auto saved = m_journal.saveState(m_id, next.state, now, durable); !saved) {
            m_run.reset();
            m_state.haltedIn = m_state.step;
            m_state.step = Step::Halted;
            m_state.outcome = Outcome::Halted;
            m_state.error = journalTrouble(saved.error());
            m_state.reason = m_state.error->sentence();
            signalLater(&DeletionRun::finished);
            Q_EMIT changed();
            return;
        }
        m_state = std::move(next.state);
    }
    if (!whyNotWatched(m_state).isEmpty())
        dropLook(); // nothing else is read while it goes on
    for (const MachineEffect &effect : next.effects)
        carryOut(effect);
    if (beginsToObserve) {
        m_isFirstLook = true; // what is there right after the switch-off is what later is compared
        lookNow();
    }
    if (isAnother)
        Q_EMIT changed();
}

void DeletionRun::carryOut(const MachineEffect &effect)
{
    struct Carrier
    {
        DeletionRun &run;
        void operator()(const effect::ReadImpact &) const { run.startRead(); }
        void operator()(const effect::Perform &perform) const { run.startPerform(perform.action); }
        void operator()(const effect::Look &look) const { run.startLook(look.action); }
        void operator()(const effect::Undo &undo) const { run.startUndo(undo.action); }
        void operator()(const effect::LookForSigns &) const { run.startLastLook(); }
        void operator()(const effect::AskConfirmation &) const
        {
            run.signalLater(&DeletionRun::confirmationNeeded);
        }
        void operator()(const effect::WaitUntil &wait) const { run.wakeAt(wait.time); }
        void operator()(const effect::DropConversation &) const { run.m_run.reset(); }
        void operator()(const effect::Finish &) const { run.signalLater(&DeletionRun::finished); }
    };
    std::visit(Carrier{*this}, effect);
}

/// Signals that make listeners act come from the event loop: never from within a call into us.
void DeletionRun::signalLater(void (DeletionRun::*signal)())
{
    QMetaObject::invokeMethod(this, signal, Qt::QueuedConnection);
}

void DeletionRun::wakeAt(const QDateTime &time)
{
    // Long waits are cut into hours: a timer does not count the time a laptop sleeps.
    constexpr qint64 longestPause = 3'600'000;
    const qint64 pause = QDateTime::currentDateTimeUtc().msecsTo(time);
    m_clock.start(static_cast<int>(qBound<qint64>(0, pause + 1, longestPause)));
}

template<typename T, typename Ended>
void DeletionRun::converse(std::unique_ptr<TypedConversation<T>> conversation, int action,
                           bool isUndo, bool mayWrite, Ended ended)
{
    m_run = std::make_unique<ConversationRun>(m_session, std::move(conversation));
    if (mayWrite)
        m_run->allowWrites(*m_log, action, isUndo);
    connect(m_run.get(), &ConversationRun::progressed, this, &DeletionRun::changed);
    connect(m_run.get(), &ConversationRun::ended, this, [this, ended] {
        ConversationRun *run = m_run.release();
        run->deleteLater(); // it is the sender
        // What the run holds in memory only is known as secret before anything the server says is
        // kept.
        for (const QByteArray &held : std::as_const(m_memory))
            keepSecret(held);
        const auto &talked = dynamic_cast<TypedConversation<T> &>(run->conversation());
        Result<T> result = withoutSecrets(talked.result());
        const bool tellsOfIt = result || result.error().kind == ApiError::Kind::NotFound;
        if (const auto stranger = foreignAccount(m_plan, m_session.account(), tellsOfIt))
            result = failure(*stranger);
        ended(std::move(result), run->writeWasSent());
    });
    m_run->start();
}

void DeletionRun::startRead()
{
    converse<Impact>(
        m_session.system().findDependents(m_session.identity(), m_plan.impact.connection.id), -1,
        false, false, [this](Result<Impact> impact, bool) {
            if (impact) {
                impact->readAt = QDateTime::currentDateTimeUtc();
                m_lastImpact = *impact;
            }
            handle(event::ImpactRead{std::move(impact)});
        });
}

void DeletionRun::startPerform(int action)
{
    converse<Performed>(m_session.system().perform(contextFor(action)), action, false, true,
                        [this](Result<Performed> result, bool sent) {
                            handle(event::PerformEnded{std::move(result), sent});
                        });
}

void DeletionRun::startLook(int action)
{
    converse<Seen>(m_session.system().look(contextFor(action)), action, false, false,
                   [this](Result<Seen> seen, bool) { handle(event::LookEnded{std::move(seen)}); });
}

void DeletionRun::startUndo(int action)
{
    converse<Performed>(m_session.system().undo(contextFor(action)), action, true, true,
                        [this](Result<Performed> result, bool sent) {
                            if (!result && sent)
                                adoptUndoMemo();
                            handle(event::UndoEnded{std::move(result), sent});
                        });
}

/// An undo whose answer is unclear, or was never heard: what it left behind is told by the memo of
/// its intent.
void DeletionRun::adoptUndoMemo()
{
    const auto record = m_journal.run(m_id);
    if (!record || !m_state.isUndoing || m_state.current < 0)
        return;
    ActionProgress &current = m_state.actions.at(static_cast<std::size_t>(m_state.current));
    const auto &writes = record->writes;
    const auto newest =
        std::find_if(writes.rbegin(), writes.rend(), [this](const JournalledWrite &write) {
            return write.intent.action == m_state.current;
        });
    const bool isUntold = current.state == ActionState::InEffect; // its end was not taken in yet
    if (isUntold && newest != writes.rend() && newest->intent.isUndo
        && !newest->intent.memo.isEmpty())
        current.memo = newest->intent.memo;
}

QDateTime DeletionRun::lastWriteAt() const
{
    const auto record = m_journal.run(m_id);
    return record && !record->writes.empty() ? record->writes.back().intendedAt : QDateTime();
}

ActionContext DeletionRun::contextFor(int action)
{
    ActionContext context;
    context.endpoint = m_session.identity();
    context.plan = &m_plan;
    context.action = action;
    context.memo = memoOf(action);
    context.progress = &m_state.actions;
    context.memory = &m_memory;
    context.typedSecrets = &m_options.typedSecrets;
    return context;
}

/// The memo of the state, or, after a crash between intent and answer, the one journalled with the
/// intent.
QByteArray DeletionRun::memoOf(int action) const
{
    const QByteArray known = m_state.actions.at(static_cast<std::size_t>(action)).memo;
    if (!known.isEmpty())
        return known;
    const auto record = m_journal.run(m_id);
    if (!record)
        return {};
    for (auto write = record->writes.rbegin(); write != record->writes.rend(); ++write) {
        if (write->intent.action == action && !write->intent.memo.isEmpty())
            return write->intent.memo;
    }
    return {};
}

} // namespace linchpin
