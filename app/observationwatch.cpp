// SPDX-License-Identifier: Apache-2.0
#include "app/observationwatch.h"

#include "models/store/journal.h"

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes betweenTicks{1};
constexpr std::chrono::minutes betweenLooks{15};

} // namespace

ObservationWatch::ObservationWatch(const Workspace &workspace, Journal &journal, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_journal(journal), m_book(LookBook::in(journal))
{
    m_timer.setInterval(betweenTicks);
    connect(&m_timer, &QTimer::timeout, this, &ObservationWatch::tick);
    connect(&m_notifier, &DesktopNotifier::ready, this, &ObservationWatch::tellAll);
    connect(&workspace, &Workspace::opened, this, &ObservationWatch::tick);
    // A session that goes takes its look along.
    connect(&workspace, &Workspace::closing, this, [this] {
        m_due.clear();
        m_watcher.reset();
    });
}

ObservationWatch::~ObservationWatch() = default;

void ObservationWatch::setIsShown(std::function<bool(const QString &run)> isShown)
{
    m_isShown = std::move(isShown);
}

void ObservationWatch::start()
{
    m_notifier.open();
    m_timer.start();
}

std::vector<ObservationWatch::Waiting> ObservationWatch::waitingRuns() const
{
    std::vector<Waiting> all;
    const auto batches = m_journal.batches();
    for (const BatchRecord &batch : batches.value_or(std::vector<BatchRecord>())) {
        if (!whyNotWatched(batch.state.stage).isEmpty())
            continue;
        const ObservationTime time = observationTimeOf(batch.batch, batch.state);
        for (std::size_t i = 0; i < batch.runs.size(); ++i) {
            if (whyNotWatched(batch.runs[i].state).isEmpty())
                all.push_back({batch.runs[i], doneElsewhere(batch.batch, batch.states(), i), time,
                               batch.runs.front().id, batch.id});
        }
    }
    const auto runs = m_journal.runs();
    for (const RunRecord &run : runs.value_or(std::vector<RunRecord>())) {
        const ObservationTime time = observationTimeOf(run.plan, run.state);
        if (time.end.isValid() && whyNotWatched(run.state).isEmpty())
            all.push_back({run, {}, time});
    }
    return all;
}

Session *ObservationWatch::sessionOf(const EndpointIdentity &endpoint) const
{
    for (const SavedEndpoint &saved : m_workspace.endpoints()) {
        if (saved.identity == endpoint)
            return m_workspace.session(saved.name);
    }
    return nullptr;
}

bool ObservationWatch::isDue(const Waiting &waiting) const
{
    if (m_isShown(waiting.batch.isEmpty() ? waiting.record.id : waiting.batch)
        || !sessionOf(waiting.record.plan.endpoint))
        return false;
    const auto looks = m_book->looks(waiting.record.id);
    if (!looks || looks->empty())
        return looks.has_value();
    // Also after one that failed: a server in trouble is not asked again at once.
    return std::abs(looks->back().at.secsTo(m_now())) >= std::chrono::seconds(betweenLooks).count();
}

void ObservationWatch::tick()
{
    if (m_watcher)
        return;
    m_due.clear();
    for (Waiting &waiting : waitingRuns()) {
        if (isDue(waiting))
            m_due.push_back(std::move(waiting));
    }
    lookAtNext();
}

void ObservationWatch::lookAtNext()
{
    if (m_watcher)
        m_watcher.release()->deleteLater(); // it is the sender
    Session *session = nullptr;
    while (!session && !m_due.empty()) {
        session = sessionOf(m_due.front().record.plan.endpoint);
        if (!session)
            m_due.pop_front();
    }
    if (!session) {
        tellAll();
        Q_EMIT looked();
        return;
    }
    const Waiting next = m_due.front();
    m_due.pop_front();
    m_watcher = std::make_unique<Watcher>(*session, *m_book, u"window"_s);
    m_watcher->setNow(m_now);
    connect(m_watcher.get(), &Watcher::looked, this, &ObservationWatch::lookAtNext);
    m_watcher->look(next.record, next.elsewhere, next.time);
}

/// Also what others saw: an assistant, or a watch by cron that tells nobody.
void ObservationWatch::tellAll()
{
    if (!m_notifier.isAvailable())
        return;
    std::vector<Waiting> together;
    for (Waiting &waiting : waitingRuns()) {
        const bool isOfTheSame = !together.empty() && !waiting.batch.isEmpty()
            && together.front().batch == waiting.batch;
        if (!isOfTheSame) {
            tell(together);
            together.clear();
        }
        together.push_back(std::move(waiting));
    }
    tell(together);
}

void ObservationWatch::tell(const std::vector<Waiting> &together)
{
    if (together.empty())
        return;
    const Waiting &first = together.front();
    std::vector<RunRecord> runs;
    for (const Waiting &waiting : together)
        runs.push_back(waiting.record);
    const auto due = first.whole.isEmpty()
        ? claimedNotices(*m_book, first.record, m_now(), first.time)
        : claimedNotices(*m_book, runs, first.whole, m_now(), first.time);
    for (const SignNotice &notice : due.value_or(std::vector<SignNotice>()))
        m_notifier.tell(notice);
}

} // namespace linchpin
