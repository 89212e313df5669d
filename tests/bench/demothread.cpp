// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/demothread.h"

#include "app/demo/demoestates.h"

namespace linchpin::bench {

DemoThread::DemoThread(const QString &word, const DemoOptions &options)
{
    m_context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_context,
        [&] {
            m_server.emplace(makeDemoEstate(word, options));
            if (!m_server->start())
                qFatal("the demo server does not start");
            m_url = m_server->url().toString();
            m_signIn = m_server->signIn();
        },
        Qt::BlockingQueuedConnection);
}

DemoThread::~DemoThread()
{
    in([this](DemoServer &) { m_server.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void DemoThread::setDelay(int milliseconds)
{
    TroubleRule slow;
    slow.count = 0;
    slow.trouble.delayMs = milliseconds;
    in([&slow](DemoServer &server) {
        server.clearTrouble();
        server.addTrouble(slow);
    });
}

void DemoThread::in(const std::function<void(DemoServer &)> &work)
{
    QMetaObject::invokeMethod(
        &m_context, [&] { work(*m_server); }, Qt::BlockingQueuedConnection);
}

} // namespace linchpin::bench
