// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/watchcommand.h"

#include "app/cli/signcode.h"
#include "models/domain/batchmachine.h"
#include "models/service/endpointjson.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

WatchCommand::~WatchCommand() = default;

void WatchCommand::interrupt()
{
    if (m_watcher)
        m_watcher->stop();
    m_pause.stop();
    EndpointCommand::interrupt();
}

OrRefusal<void> WatchCommand::readRuns()
{
    m_runs.clear();
    m_batch.reset();
    const auto batch = m_journal->batchOf(invocation().run);
    if (!batch)
        return tl::unexpected(refusalOf(batch.error()));
    if (!batch->isEmpty() || m_journal->batch(invocation().run))
        return readBatch(batch->isEmpty() ? invocation().run : *batch);
    const auto record = m_journal->run(invocation().run);
    if (!record)
        return usageError(u"There is no run \"%1\" in this journal."_s.arg(invocation().run));
    if (auto added = add(*record, observationTimeOf(record->plan, record->state)); !added)
        return added;
    WatchedRun &run = m_runs.back();
    run.isAsked = record->state.step == Step::Confirming;
    if (run.whyNotWatched.isEmpty() && !run.observation.end.isValid())
        run.whyNotWatched =
            u"This run has no time of observation: it was not asked for (--observe)."_s;
    return {};
}

OrRefusal<void> WatchCommand::readBatch(const QString &batch)
{
    auto record = m_journal->batch(batch);
    if (!record)
        return tl::unexpected(refusalOf(record.error()));
    m_batch = std::move(*record);
    const ObservationTime time = observationTimeOf(m_batch->batch, m_batch->state);
    const QString standing = whyNotWatched(m_batch->state.stage);
    const auto code = codeOfBatch(time);
    if (!code)
        return tl::unexpected(code.error());
    for (std::size_t i = 0; i < m_batch->runs.size(); ++i) {
        const RunRecord &run = m_batch->runs[i];
        if (batch != invocation().run && run.id != invocation().run)
            continue;
        if (auto added = add(run, time); !added)
            return added;
        m_runs.back().isAsked = m_batch->state.stage == BatchStage::Confirming;
        m_runs.back().whole = batch;
        m_runs.back().wholeCode = *code;
        m_runs.back().elsewhere = doneElsewhere(m_batch->batch, m_batch->states(), i);
        if (m_runs.back().whyNotWatched.isEmpty())
            m_runs.back().whyNotWatched = standing;
    }
    return {};
}

/// As `resume` of the whole asks for it, also if one member alone is watched.
OrRefusal<QString> WatchCommand::codeOfBatch(const ObservationTime &time) const
{
    std::vector<SeenOfRun> seen;
    for (std::size_t i = 0; i < m_batch->runs.size(); ++i) {
        const RunRecord &run = m_batch->runs[i];
        if (!isStillToDelete(m_batch->state.members[i], run.state)
            || run.state.anyDeleteInEffectOrUnknown(run.plan))
            continue;
        auto observation = m_book->observation(run, QDateTime::currentDateTimeUtc(), time);
        if (!observation)
            return tl::unexpected(refusalOf(observation.error()));
        seen.push_back({run.id, std::move(*observation)});
    }
    return signCode(seen);
}

OrRefusal<void> WatchCommand::add(const RunRecord &record, const ObservationTime &time)
{
    const auto seen = m_book->observation(record, QDateTime::currentDateTimeUtc(), time);
    if (!seen)
        return tl::unexpected(refusalOf(seen.error()));
    WatchedRun run;
    run.record = record;
    run.observation = *seen;
    run.whyNotWatched = whyNotWatched(record.state);
    if (const auto it = m_results.find(record.id); it != m_results.end())
        std::tie(run.requests, run.trouble) = it->second;
    m_runs.push_back(std::move(run));
    return {};
}

bool WatchCommand::isWatched() const
{
    return std::ranges::any_of(m_runs,
                               [](const WatchedRun &run) { return run.whyNotWatched.isEmpty(); });
}

bool WatchCommand::isAtTheEnd() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return std::ranges::any_of(m_runs, [&now](const WatchedRun &run) {
        return run.isAsked || run.observation.isOver(now);
    });
}

OrRefusal<std::optional<EndpointAccess>> WatchCommand::boundEndpoint()
{
    auto journal = Journal::open(stateFolder(), Journal::Mode::ReadOnly);
    if (!journal)
        return tl::unexpected(refusalOf(journal.error()));
    m_journal = std::move(*journal);
    auto book = LookBook::open(stateFolder());
    if (!book)
        return tl::unexpected(refusalOf(book.error()));
    m_book = std::move(*book);
    if (auto read = readRuns(); !read)
        return tl::unexpected(read.error());
    if (!isWatched()) {
        conclude();
        return std::nullopt;
    }
    auto access = accessFromJson(m_batch ? m_batch->access : m_runs.front().record.access);
    if (!access)
        return tl::unexpected(refusalOf(access.error()));
    return *access;
}

void WatchCommand::run(Session &session)
{
    m_watcher = std::make_unique<Watcher>(session, *m_book, u"terminal"_s);
    connect(m_watcher.get(), &Watcher::looked, this, &WatchCommand::looked);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WatchCommand::goOn);
    if (!invocation().watch.notifies)
        return begin();
    m_notifier = std::make_unique<DesktopNotifier>();
    connect(m_notifier.get(), &DesktopNotifier::ready, this, &WatchCommand::begin);
    connect(m_notifier.get(), &DesktopNotifier::problemChanged, this,
            [this] { console().log(m_notifier->problem()); });
    m_notifier->open();
}

void WatchCommand::begin()
{
    m_current = 0;
    look();
}

/// One after the other: a watch is gentle.
void WatchCommand::look()
{
    while (m_current < m_runs.size() && !m_runs[m_current].whyNotWatched.isEmpty())
        ++m_current;
    if (m_current == m_runs.size())
        return allLooked();
    const WatchedRun &run = m_runs[m_current];
    console().progress(u"looking at %1"_s.arg(run.record.id));
    m_watcher->look(run.record, run.elsewhere, {{run.observation.start, run.observation.end}});
}

void WatchCommand::looked()
{
    m_results[m_runs[m_current].record.id] = {m_watcher->requestsSent(), m_watcher->trouble()};
    ++m_current;
    look();
}

void WatchCommand::allLooked()
{
    if (auto read = readRuns(); !read)
        return end(read.error());
    if (m_notifier)
        tell();
    if (invocation().watch.isOnce || !isWatched() || isAtTheEnd())
        return conclude();
    console().log(report().text.trimmed());
    m_pause.start(invocation().watch.every);
}

/// After the pause the run may stand elsewhere: somebody resumed it, or took it back.
void WatchCommand::goOn()
{
    if (auto read = readRuns(); !read)
        return end(read.error());
    if (!isWatched())
        return conclude();
    begin();
}

void WatchCommand::tell()
{
    if (!m_notifier->isAvailable())
        return; // what cannot be told now stays to be told
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Observation &first = m_runs.front().observation;
    const ObservationTime time{first.start, first.end};
    std::vector<RunRecord> watched;
    for (const WatchedRun &run : m_runs) {
        if (run.whyNotWatched.isEmpty())
            watched.push_back(run.record);
    }
    const auto due = m_batch && m_runs.size() > 1
        ? claimedNotices(*m_book, watched, m_batch->runs.front().id, now, time)
        : claimedNotices(*m_book, m_runs.front().record, now, time);
    if (!due)
        return console().log(due.error().sentence());
    for (const SignNotice &notice : *due)
        m_notifier->tell(notice);
}

Report WatchCommand::report() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return m_batch ? watchReport(*m_batch, m_runs, now) : watchReport(m_runs.front(), now);
}

void WatchCommand::conclude()
{
    Report report = this->report();
    if (m_notifier && !m_notifier->problem().isEmpty()) {
        report.document["warnings"_L1] = QJsonArray{
            QJsonObject{{"code"_L1, u"no-notification"_s}, {"message"_L1, m_notifier->problem()}}};
        report.text += m_notifier->problem() + u'\n';
    }
    if (!m_notifier || m_notifier->isIdle())
        return end(report);
    connect(m_notifier.get(), &DesktopNotifier::idle, this, [this, report] { end(report); });
}

} // namespace linchpin::cli
