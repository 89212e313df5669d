// SPDX-License-Identifier: Apache-2.0
#include "models/service/batchrun.h"

#include "models/domain/batchplan.h"
#include "models/service/endpointjson.h"
#include "models/service/watcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

using Kind = BatchEvent::Kind;

Result<std::unique_ptr<BatchRun>> BatchRun::create(Session &session, Journal &journal,
                                                   const Batch &batch,
                                                   const DeletionRun::Options &options)
{
    if (!(batch.endpoint == session.identity())) {
        return failure(
            {ApiError::Kind::Unsafe, 0,
             QCoreApplication::translate("DeletionRun", "The plan belongs to another endpoint: %1.")
                 .arg(batch.endpoint.url)});
    }
    const auto record =
        journal.createBatch(batch, toJson(session.access()), QDateTime::currentDateTimeUtc());
    if (!record)
        return failure(record.error());
    return open(session, journal, *record, options);
}

Result<std::unique_ptr<BatchRun>> BatchRun::open(Session &session, Journal &journal,
                                                 const BatchRecord &record,
                                                 const DeletionRun::Options &options)
{
    std::unique_ptr<BatchRun> made(new BatchRun(session, journal, record));
    BatchRun *batch = made.get();
    for (std::size_t i = 0; i < record.runs.size(); ++i) {
        DeletionRun::Options own = options;
        own.typedSecrets =
            secretsOf(record.batch.members[i].impact.connection.id, options.typedSecrets);
        own.doneElsewhere = [batch, i] {
            return doneElsewhere(batch->m_batch, batch->m_states, i);
        };
        auto run = DeletionRun::open(session, journal, record.runs[i], std::move(own));
        if (!run)
            return failure(run.error());
        batch->addRun(std::move(*run));
    }
    return made;
}

BatchRun::BatchRun(Session &session, Journal &journal, const BatchRecord &record)
    : m_session(session)
    , m_journal(journal)
    , m_id(record.id)
    , m_batch(record.batch)
    , m_links(linksOf(m_batch))
    , m_state(lastingPart(record.state)) // what was cut off is not under way
    , m_looks(LookBook::in(journal))
    , m_watcher(std::make_unique<Watcher>(session, *m_looks, QStringLiteral("run")))
{
    connect(m_watcher.get(), &Watcher::looked, this, &BatchRun::lookAtNext);
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &BatchRun::checkClock);
}

BatchRun::~BatchRun() = default;

void BatchRun::giveSecrets(const QMap<QString, QByteArray> &typed)
{
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        m_runs[i]->giveSecrets(secretsOf(m_batch.members[i].impact.connection.id, typed));
}

void BatchRun::addRun(std::unique_ptr<DeletionRun> run)
{
    const int member = static_cast<int>(m_runs.size());
    const auto rested = [this, member] { memberRested(member); };
    connect(run.get(), &DeletionRun::changed, this,
            [this, place = m_runs.size()] { memberChanged(place); });
    // From the event loop: a run may end within the call that set it going.
    connect(run.get(), &DeletionRun::finished, this, rested, Qt::QueuedConnection);
    connect(run.get(), &DeletionRun::confirmationNeeded, this, rested, Qt::QueuedConnection);
    m_states.push_back(run->state());
    m_runs.push_back(std::move(run));
}

void BatchRun::memberChanged(std::size_t member)
{
    m_states[member] = m_runs[member]->state();
    if (!m_isCarryingOut)
        Q_EMIT changed();
}

bool BatchRun::isAtRest() const
{
    return m_trouble
        || (!m_isFirstLook && !m_isLastLook
            && std::ranges::none_of(m_state.members, &MemberState::isUnderWay));
}

void BatchRun::begin(bool isConfirmed)
{
    handle({.kind = Kind::Begin, .isConfirmed = isConfirmed});
}
void BatchRun::confirm()
{
    handle({.kind = Kind::Confirmed});
}
void BatchRun::requestStop()
{
    handle({.kind = Kind::StopRequested});
}
void BatchRun::skipObservation(const QString &reason, int only)
{
    handle({.kind = Kind::ObservationSkipped, .member = only, .reason = reason});
}
void BatchRun::checkClock()
{
    handle({.kind = Kind::TimeReached});
}
void BatchRun::resume(int only)
{
    handle({.kind = Kind::ResumeRequested, .member = only});
}
void BatchRun::rollBack(int only)
{
    handle({.kind = Kind::RollBackRequested, .member = only});
}

void BatchRun::leaveOut(std::size_t member, const QString &reason)
{
    dropLooks();
    handle({.kind = Kind::LeftOut, .member = static_cast<int>(member), .reason = reason});
}

void BatchRun::memberRested(int member)
{
    // What it signalled may be over: it may have been set going again since.
    if (m_runs[static_cast<std::size_t>(member)]->isAtRest())
        handle({.kind = Kind::MemberRested, .member = member});
}

void BatchRun::handle(BatchEvent event)
{
    if (m_trouble)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    judgeSigns(event);
    const int limit = m_session.access().maxInFlight;
    BatchTransition next = advance(m_batch, m_links, m_state, m_states, event, now, limit);
    const bool isAnother = !(next.state == m_state);
    if (const BatchState lasting = lastingPart(next.state); !(lasting == lastingPart(m_state))) {
        if (const auto saved = m_journal.saveBatch(m_id, lasting, now); !saved) {
            m_trouble = saved.error();
            Q_EMIT changed();
            return signalLater(&BatchRun::finished);
        }
    }
    const bool beginsToObserve =
        next.state.stage == BatchStage::Observing && m_state.stage != BatchStage::Observing;
    m_state = std::move(next.state);
    if (isAnother && !whyNotWatched(m_state.stage).isEmpty())
        dropLooks(); // nothing else is read while it goes on
    if (beginsToObserve) {
        m_isFirstLook = true; // what is there right after the switch-off is compared with later
        lookNow();
    }
    // Whoever is told may ask for something else, or end it: not while effects of this remain.
    m_isCarryingOut = true;
    for (const BatchEffect &effect : next.effects)
        carryOut(effect);
    m_isCarryingOut = false;
    if (isAnother || !next.effects.empty())
        Q_EMIT changed();
}

void BatchRun::carryOut(const BatchEffect &effect)
{
    switch (effect.kind) {
    case BatchEffect::Kind::AskConfirmation: return signalLater(&BatchRun::confirmationNeeded);
    case BatchEffect::Kind::Look: return startLastLook();
    case BatchEffect::Kind::WaitUntil: return wakeAt(effect.time);
    case BatchEffect::Kind::Finish: return signalLater(&BatchRun::finished);
    case BatchEffect::Kind::Begin:
    case BatchEffect::Kind::Resume:
    case BatchEffect::Kind::Confirm:
    case BatchEffect::Kind::Stop:
    case BatchEffect::Kind::RollBack:
        return startMember(effect, *m_runs.at(static_cast<std::size_t>(effect.member)));
    }
}

void BatchRun::startMember(const BatchEffect &effect, DeletionRun &run)
{
    switch (effect.kind) {
    case BatchEffect::Kind::Begin: run.begin(); break;
    case BatchEffect::Kind::Resume: run.resume(); break;
    case BatchEffect::Kind::Confirm: run.confirm(); break;
    case BatchEffect::Kind::Stop: run.requestStop(); break;
    case BatchEffect::Kind::RollBack: run.rollBack(); break;
    default: break;
    }
    // A run that could be ended without a request has said so, or says nothing: ask it.
    if (run.isAtRest())
        QMetaObject::invokeMethod(
            this, [this, member = effect.member] { memberRested(member); }, Qt::QueuedConnection);
}

/// Signals that make listeners act come from the event loop: never from within a call into us.
void BatchRun::signalLater(void (BatchRun::*signal)())
{
    QMetaObject::invokeMethod(this, signal, Qt::QueuedConnection);
}

void BatchRun::wakeAt(const QDateTime &time)
{
    // Long waits are cut into hours: a timer does not count the time a laptop sleeps.
    constexpr qint64 longestPause = 3'600'000;
    const qint64 pause = QDateTime::currentDateTimeUtc().msecsTo(time);
    m_clock.start(static_cast<int>(qBound<qint64>(0, pause + 1, longestPause)));
}

} // namespace linchpin
