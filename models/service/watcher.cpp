// SPDX-License-Identifier: Apache-2.0
#include "models/service/watcher.h"

#include <algorithm>

namespace linchpin {

namespace {

/// A first look within this time comes right after the switch-off.
constexpr qint64 promptSeconds = 600;

QByteArray lastMark(const std::vector<Look> &looks)
{
    const auto it =
        std::find_if(looks.rbegin(), looks.rend(), [](const Look &look) { return !look.error; });
    return it == looks.rend() ? QByteArray() : it->mark;
}

bool isPrompt(const ObservationTime &time, const QDateTime &now)
{
    return time.start.isValid() && qAbs(time.start.secsTo(now)) < promptSeconds;
}

} // namespace

Watcher::Watcher(Session &session, LookBook &book, QString by, QObject *parent)
    : QObject(parent), m_session(session), m_book(book), m_by(std::move(by))
{ }

Watcher::~Watcher() = default;

void Watcher::look(const RunRecord &run, const std::vector<PlannedAction> &elsewhere,
                   const std::optional<ObservationTime> &time)
{
    if (m_look)
        return;
    m_trouble.reset();
    ++m_asked;
    m_run = run.id;
    const auto earlier = m_book.looks(run.id);
    if (!earlier) {
        m_trouble = earlier.error();
        const auto tell = [this, asked = m_asked] {
            if (asked == m_asked)
                Q_EMIT looked();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return;
    }
    std::vector<PlannedAction> done = elsewhere;
    const auto own = actionsInEffect(run.plan, run.state);
    done.insert(done.end(), own.begin(), own.end());
    m_look = std::make_unique<SignLook>(
        m_session,
        LookOrder{.plan = run.plan,
                  .done = std::move(done),
                  .mark = lastMark(*earlier),
                  .isPrompt =
                      isPrompt(time.value_or(observationTimeOf(run.plan, run.state)), m_now())});
    connect(m_look.get(), &SignLook::ended, this, &Watcher::take);
    m_look->start();
}

void Watcher::stop()
{
    ++m_asked;
    m_look.reset();
}

void Watcher::take()
{
    SignLook *look = m_look.release();
    look->deleteLater(); // it is the sender
    m_last = look->result();
    m_requests = look->requestsSent();
    m_last.at = m_now();
    m_last.by = m_by;
    if (const auto kept = m_book.addLook(m_run, m_last); !kept)
        m_trouble = kept.error();
    Q_EMIT looked();
}

namespace {

QString endpointOf(const RunRecord &run)
{
    return run.plan.endpointName.isEmpty() ? run.plan.endpoint.url : run.plan.endpointName;
}

/// Those that nobody told yet are the caller's to tell.
Result<void> claim(LookBook &book, const QString &run, const SignNotice &notice,
                   const QDateTime &now, std::vector<SignNotice> &due)
{
    const auto isOurs = book.claimNotice(run, notice.key, now);
    if (!isOurs)
        return failure(isOurs.error());
    if (*isOurs)
        due.push_back(notice);
    return {};
}

} // namespace

Result<std::vector<SignNotice>> claimedNotices(LookBook &book, const RunRecord &run,
                                               const QDateTime &now,
                                               const std::optional<ObservationTime> &time)
{
    const auto observation = book.observation(run, now, time);
    if (!observation)
        return failure(observation.error());
    std::vector<SignNotice> due;
    for (const SignNotice &notice :
         noticesOf(*observation, run.plan.impact.connection.name, endpointOf(run), now)) {
        if (const auto claimed = claim(book, run.id, notice, now, due); !claimed)
            return failure(claimed.error());
    }
    return due;
}

Result<std::vector<SignNotice>> claimedNotices(LookBook &book,
                                               const std::vector<RunRecord> &members,
                                               const QString &whole, const QDateTime &now,
                                               const ObservationTime &time)
{
    std::vector<MemberObservation> seen;
    for (const RunRecord &run : members) {
        auto observation = book.observation(run, now, time);
        if (!observation)
            return failure(observation.error());
        seen.push_back({run.plan.impact.connection.name, std::move(*observation)});
    }
    std::vector<SignNotice> due;
    const QString endpoint = members.empty() ? QString() : endpointOf(members.front());
    for (const MemberNotice &one : noticesOf(seen, endpoint, now)) {
        const QString run = one.member ? members[*one.member].id : whole;
        if (const auto claimed = claim(book, run, one.notice, now, due); !claimed)
            return failure(claimed.error());
    }
    return due;
}

} // namespace linchpin
