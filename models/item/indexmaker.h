// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionindex.h"

#include <QObject>

namespace linchpin {

/// Makes the next state of a list on another thread. One piece of work at a time; what it works on
/// is its own copy.
class IndexMaker final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~IndexMaker() override; ///< waits for nothing

    /// The index after the news, and in its order. Emits made(), unless it was stopped.
    void start(ConnectionIndex index, std::vector<ConnectionIndex::News> news);
    void stop(); ///< what was begun is never heard of again
    [[nodiscard]] bool isWorking() const { return m_job != nullptr; }
    [[nodiscard]] bool isOnlySorting() const; ///< stopping it loses no news

    struct Made
    {
        ConnectionIndex index;
        ConnectionIndex::Changes changes;
    };
    [[nodiscard]] Made takeMade(); ///< once, after made()
    /// To be freed on another thread: what a million rows leave takes a while.
    static void discard(Made &&made);

Q_SIGNALS:
    void made();

private:
    struct Job;
    void take(const std::shared_ptr<Job> &job);

    std::shared_ptr<Job> m_job;
    Made m_made;
};

} // namespace linchpin
