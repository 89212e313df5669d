// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>

namespace linchpin {

/// Makes a value on another thread while the window goes on. Only what was asked for last counts:
/// whatever is under way is told to give up by the next start, and when this goes.
template<typename Made>
class Background final
{
public:
    using MayGoOn = std::function<bool()>; ///< to be asked now and then; false: nobody waits
    Background() = default;
    ~Background() { giveUp(); }
    Q_DISABLE_COPY_MOVE(Background)

    /// `done` is called on this thread, unless the context is gone by then.
    void start(QObject *context, std::function<Made(const MayGoOn &)> make,
               std::function<void(const Made &)> done)
    {
        giveUp();
        m_isWanted = std::make_shared<std::atomic_bool>(true);
        auto *watcher = new QFutureWatcher<Made>(context);
        QObject::connect(watcher, &QFutureWatcher<Made>::finished, context,
                         [watcher, isWanted = m_isWanted, done = std::move(done)] {
                             watcher->deleteLater();
                             if (*isWanted)
                                 done(watcher->result());
                         });
        watcher->setFuture(QtConcurrent::run([make = std::move(make), isWanted = m_isWanted] {
            return make([isWanted] { return isWanted->load(); });
        }));
    }

private:
    void giveUp()
    {
        if (m_isWanted)
            *m_isWanted = false;
    }

    std::shared_ptr<std::atomic_bool> m_isWanted; ///< what is under way; null: nothing ever was
};

} // namespace linchpin
