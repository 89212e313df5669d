// SPDX-License-Identifier: Apache-2.0
#include "models/item/indexmaker.h"

#include <QThreadPool>

#include <mutex>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace linchpin {

namespace {

/// Keys and texts that are no longer needed stay with the thread's heap otherwise: for a list of
/// 100 000 as much again as the list itself (decision 0093).
void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// malloc_trim leaves the ends of the threads' heaps alone. Those go back when something large is
/// freed there, unless more than a threshold is to be kept, which the allocator raises by itself to
/// 64 MB per thread once large pieces come and go (decision 0118). Here it stays where a list of a
/// million rows can be filtered without asking the system for memory at every key.
void keepLittleMemory()
{
#ifdef __GLIBC__
    constexpr int megabyte = 1 << 20;
    static const bool isSet = mallopt(M_MMAP_THRESHOLD, 32 * megabyte) != 0
        && mallopt(M_TRIM_THRESHOLD, 8 * megabyte) != 0;
    Q_UNUSED(isSet)
#endif
}

} // namespace

/// Shared by the maker and the thread. The thread works on made and news alone; when it is done, it
/// hands the job back through the maker, if that is still there.
struct IndexMaker::Job
{
    static constexpr size_t manyRows = 50'000;

    Made made;
    std::vector<ConnectionIndex::News> news;
    bool isOnlySorting = false;
    std::atomic<bool> isStopped = false;
    std::mutex mutex; ///< of the pointer, and of what it points to while a thread posts to it
    IndexMaker *maker = nullptr;

    void run()
    {
        keepLittleMemory();
        made.changes = made.index.take(news);
        news.clear();
        made.index.makeOrder(isStopped);
        if (made.index.store().rowCount() > manyRows)
            giveMemoryBack();
    }
};

IndexMaker::~IndexMaker()
{
    stop();
}

bool IndexMaker::isOnlySorting() const
{
    return m_job && m_job->isOnlySorting;
}

void IndexMaker::start(ConnectionIndex index, std::vector<ConnectionIndex::News> news)
{
    stop();
    m_job = std::make_shared<Job>();
    m_job->made.index = std::move(index);
    m_job->isOnlySorting = news.empty();
    m_job->news = std::move(news);
    m_job->maker = this;
    QThreadPool::globalInstance()->start([job = m_job] {
        job->run();
        const std::scoped_lock lock(job->mutex);
        if (job->maker) {
            QMetaObject::invokeMethod(
                job->maker, [maker = job->maker, job] { maker->take(job); }, Qt::QueuedConnection);
        }
    });
}

void IndexMaker::stop()
{
    if (!m_job)
        return;
    m_job->isStopped = true;
    const std::scoped_lock lock(m_job->mutex);
    m_job->maker = nullptr;
    m_job.reset();
}

void IndexMaker::take(const std::shared_ptr<Job> &job)
{
    if (job != m_job)
        return; // stopped after it had been handed back
    m_job.reset();
    m_made = std::move(job->made);
    Q_EMIT made();
}

IndexMaker::Made IndexMaker::takeMade()
{
    return std::exchange(m_made, {});
}

void IndexMaker::discard(Made &&made)
{
    QThreadPool::globalInstance()->start(
        [old = std::make_shared<Made>(std::move(made))]() mutable { old.reset(); });
}

} // namespace linchpin
