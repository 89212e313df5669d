// SPDX-License-Identifier: Apache-2.0
#include "models/service/reviews.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

namespace {

constexpr std::size_t atOnce = 4; ///< each of them asks several things at once itself

} // namespace

Reviews::Reviews(Session &session, QObject *parent) : QObject(parent), m_session(session) { }

Reviews::~Reviews() = default;

void Reviews::start(std::vector<ConnectionId> ids)
{
    stop();
    m_ids = std::move(ids);
    m_impacts.assign(m_ids.size(), {});
    m_next = 0;
    m_read = 0;
    m_result.reset();
    startMore();
}

void Reviews::stop()
{
    m_running.clear();
}

void Reviews::startMore()
{
    while (m_running.size() < atOnce && m_next < m_ids.size()) {
        auto review = std::make_unique<Review>(m_session);
        Review *begun = review.get();
        connect(begun, &Review::progressed, this, &Reviews::progressed);
        // From the event loop: it is in the middle of its own work when it says so.
        connect(
            begun, &Review::ended, this, [this, begun] { take(*begun); }, Qt::QueuedConnection);
        m_running.push_back({m_next, std::move(review)});
        begun->start(m_ids[m_next++]);
    }
}

void Reviews::take(const Review &review)
{
    const auto it = std::ranges::find_if(
        m_running, [&review](const Running &running) { return running.review.get() == &review; });
    if (it == m_running.end())
        return;
    const Result<Impact> impact = *review.result();
    if (!impact) {
        m_failedOn = review.connectionId();
        return finish(failure(impact.error()));
    }
    m_impacts[it->place] = *impact;
    ++m_read;
    m_running.erase(it);
    if (m_read == m_ids.size())
        return finish(std::move(m_impacts));
    startMore();
    Q_EMIT progressed();
}

void Reviews::finish(Result<Impacts> result)
{
    m_running.clear();
    m_result = std::move(result);
    Q_EMIT ended();
}

Progress Reviews::progress() const
{
    if (m_running.empty())
        return {};
    Progress own = m_running.front().review->progress();
    if (m_ids.size() == 1)
        return own;
    //: %1 of %2 connections were read. %3 is what is being read now.
    own.what = QCoreApplication::translate("linchpin::Reviews", "%1 of %2 connections read. %3")
                   .arg(m_read)
                   .arg(m_ids.size())
                   .arg(own.what);
    own.done = static_cast<int>(m_read);
    own.total = static_cast<int>(m_ids.size());
    return own;
}

} // namespace linchpin
