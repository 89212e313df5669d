// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/signnotice.h"

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

namespace linchpin {

/// Tells a person something through the desktop's notification service
/// (org.freedesktop.Notifications over D-Bus; docs/decisions/0089). Never waits for it: a service
/// that is not there, or does not answer, is a sentence in problem(), and nothing else stops.
class DesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    /// Asks the service what it can do; ready() follows, whatever it says, also where there is
    /// none.
    void open(std::chrono::milliseconds patience = std::chrono::seconds(3));
    /// There is a service, and it took everything so far.
    [[nodiscard]] bool isAvailable() const { return m_isReady && m_problem.isEmpty(); }
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< empty: none known
    /// Plain text; what the service would take for markup is escaped.
    void tell(const SignNotice &notice);
    [[nodiscard]] bool isIdle() const { return m_pending == 0; } ///< everything told was answered

Q_SIGNALS:
    void ready();
    void idle();
    void problemChanged();

private:
    void greeted(bool isConnected);
    void setProblem(const QString &problem);

    std::chrono::milliseconds m_patience{3000};
    QDBusConnection m_bus;
    QString m_problem;
    bool m_isReady = false;
    bool m_takesMarkup = false;
    bool m_showsBody = true;
    int m_pending = 0;
};

/// The body as the service has to be sent it: a service that reads markup gets none of ours.
[[nodiscard]] QString notificationBody(const QString &plain, bool takesMarkup);

} // namespace linchpin
