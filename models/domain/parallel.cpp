// SPDX-License-Identifier: Apache-2.0
#include "models/domain/parallel.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>

namespace linchpin {

namespace {

class Work
{
public:
    Work(std::size_t count, const std::function<void(std::size_t)> &part)
        : m_part(part), m_count(count)
    { }

    /// A helper that comes late finds nothing left, and does not touch what the caller owns.
    void help() noexcept // one that throws would leave the others working on what is gone
    {
        for (std::size_t at = m_next++; at < m_count; at = m_next++) {
            m_part(at);
            if (++m_done == m_count)
                m_done.notify_all();
        }
    }
    void wait()
    {
        for (std::size_t done = m_done; done != m_count; done = m_done)
            m_done.wait(done);
    }

private:
    const std::function<void(std::size_t)> &m_part;
    const std::size_t m_count;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_done = 0;
};

} // namespace

void inParallel(std::size_t count, const std::function<void(std::size_t)> &part)
{
    const auto work = std::make_shared<Work>(count, part);
    const std::size_t helpers = std::min(count, std::size_t(QThread::idealThreadCount()));
    for (std::size_t helper = 1; helper < helpers; ++helper) {
        if (!QThreadPool::globalInstance()->tryStart([work] { work->help(); }))
            break;
    }
    work->help();
    work->wait();
}

} // namespace linchpin
