// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QSocketNotifier;

namespace linchpin::cli {

/// SIGINT, SIGTERM and SIGHUP as a signal of the event loop. One at a time; a closed pipe is no
/// reason to die.
class Interruption final : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    /// Whether one came that the event loop has not told yet: for what works long without it.
    [[nodiscard]] static bool isPending();

Q_SIGNALS:
    void happened(); ///< once for each signal

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace linchpin::cli
