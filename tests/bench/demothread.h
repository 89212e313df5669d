// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoserver.h"

#include <QThread>

#include <functional>
#include <optional>

namespace linchpin::bench {

/// A demo server in a thread of its own: what it costs is not what is measured.
class DemoThread final
{
public:
    DemoThread(const QString &word, const DemoOptions &options);
    ~DemoThread();
    Q_DISABLE_COPY_MOVE(DemoThread)

    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] const DemoSignIn &signIn() const { return m_signIn; }
    /// From now on every answer takes so many milliseconds.
    void setDelay(int milliseconds);
    /// Carries work out in the server's thread, and waits for it.
    void in(const std::function<void(DemoServer &)> &work);

private:
    QThread m_thread;
    QObject m_context;
    std::optional<DemoServer> m_server;
    QString m_url;
    DemoSignIn m_signIn;
};

} // namespace linchpin::bench
