// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace linchpin {

class RequestQueue;

/// The right to have one request on the wire; given back when it goes.
class Slot final
{
public:
    explicit Slot(RequestQueue &queue);
    ~Slot();
    Slot(const Slot &) = delete;
    Slot &operator=(const Slot &) = delete;

private:
    QPointer<RequestQueue> m_queue;
};

/// Lets at most so many requests onto the wire at once. Conversations take turns, first come first
/// served within each: a review of a thousand requests does not keep a single read waiting.
class RequestQueue final : public QObject
{
    Q_OBJECT

public:
    using Entry = std::function<void(std::unique_ptr<Slot>)>;

    explicit RequestQueue(int limit, QObject *parent = nullptr);

    /// Calls entry with a slot as soon as it is its turn, from the event loop; never if waiting
    /// goes before.
    void enter(const void *owner, QObject *waiting, Entry entry);
    /// The server asked for quiet: nobody enters before that time is over.
    void pauseFor(std::chrono::milliseconds delay);

private:
    friend class Slot;
    struct Waiting
    {
        QPointer<QObject> who;
        Entry entry;
    };
    struct Lane
    {
        const void *owner;
        std::deque<Waiting> waiting;
    };
    void leave();
    void schedule();
    void admit();
    [[nodiscard]] Waiting takeNext();

    int m_limit;
    int m_inFlight = 0;
    std::deque<Lane> m_lanes; ///< the front one is next; none is empty
    QTimer m_admission; ///< zero delay, or what is left of a pause
};

} // namespace linchpin
