// SPDX-License-Identifier: Apache-2.0
#include "models/net/requestqueue.h"

#include <algorithm>

namespace linchpin {

using namespace std::chrono_literals;

Slot::Slot(RequestQueue &queue) : m_queue(&queue)
{
    ++queue.m_inFlight;
}

Slot::~Slot()
{
    if (m_queue)
        m_queue->leave();
}

RequestQueue::RequestQueue(int limit, QObject *parent)
    : QObject(parent), m_limit(std::max(limit, 1))
{
    m_admission.setSingleShot(true);
    connect(&m_admission, &QTimer::timeout, this, &RequestQueue::admit);
}

void RequestQueue::enter(const void *owner, QObject *waiting, Entry entry)
{
    auto lane = std::ranges::find(m_lanes, owner, &Lane::owner);
    if (lane == m_lanes.end())
        lane = m_lanes.insert(m_lanes.end(), Lane{.owner = owner, .waiting = {}});
    lane->waiting.push_back({.who = waiting, .entry = std::move(entry)});
    schedule();
}

void RequestQueue::pauseFor(std::chrono::milliseconds delay)
{
    if (!m_admission.isActive() || m_admission.remainingTimeAsDuration() < delay)
        m_admission.start(delay);
}

void RequestQueue::leave()
{
    --m_inFlight;
    schedule();
}

void RequestQueue::schedule()
{
    if (!m_admission.isActive())
        m_admission.start(0ms);
}

RequestQueue::Waiting RequestQueue::takeNext()
{
    Lane lane = std::move(m_lanes.front());
    m_lanes.pop_front();
    Waiting next = std::move(lane.waiting.front());
    lane.waiting.pop_front();
    if (!lane.waiting.empty())
        m_lanes.push_back(std::move(lane)); // to the end: the others have their turn first
    return next;
}

void RequestQueue::admit()
{
    // An entry may destroy us: whoever is let in may end the session.
    const QPointer<RequestQueue> self(this);
    while (self && m_inFlight < m_limit && !m_lanes.empty() && !m_admission.isActive()) {
        Waiting next = takeNext();
        if (next.who)
            next.entry(std::make_unique<Slot>(*this));
    }
}

} // namespace linchpin
