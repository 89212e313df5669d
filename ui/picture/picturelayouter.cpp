// SPDX-License-Identifier: Apache-2.0
#include "ui/picture/picturelayouter.h"

#include <QtConcurrentRun>

namespace linchpin {

PictureLayouter::PictureLayouter(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &PictureLayouter::finish);
}

void PictureLayouter::layOut(LayoutInput input)
{
    m_isWanted = true;
    if (m_watcher.isRunning())
        m_next = std::move(input);
    else
        start(std::move(input));
}

void PictureLayouter::forget()
{
    m_isWanted = false;
    m_next.reset();
}

void PictureLayouter::start(LayoutInput input)
{
    m_next.reset();
    m_watcher.setFuture(
        QtConcurrent::run([input = std::move(input)] { return linchpin::layOut(input); }));
}

void PictureLayouter::finish()
{
    if (m_next)
        return start(*std::exchange(m_next, std::nullopt));
    if (!std::exchange(m_isWanted, false))
        return;
    const Outcome outcome = m_watcher.result();
    if (outcome)
        Q_EMIT laidOut(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace linchpin
