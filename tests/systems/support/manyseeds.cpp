// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/support/manyseeds.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace linchpin::test {

QStringList failuresOfSeeds(unsigned count, const std::function<QString(unsigned)> &check)
{
    constexpr qsizetype shown = 5;
    std::atomic<unsigned> next = 0;
    std::mutex mutex;
    QStringList failures;
    const auto work = [&] {
        for (unsigned seed = next++; seed < count; seed = next++) {
            const QString failure = check(seed);
            if (failure.isEmpty())
                continue;
            const std::scoped_lock lock(mutex);
            if (failures.size() < shown)
                failures.append(u"seed %1: %2"_s.arg(seed).arg(failure));
        }
    };
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        workers.emplace_back(work);
    workers.clear(); // waits for all
    return failures;
}

} // namespace linchpin::test
