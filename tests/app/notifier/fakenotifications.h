// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace linchpin {

/// A desktop's notification service as far as a program sees it, on the session bus.
class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotifications(QStringList capabilities)
        : m_capabilities(std::move(capabilities))
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                              QStringLiteral("fake service")))
    {
        if (!m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots)
            || !m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")))
            qFatal("no fake service");
    }
    ~FakeNotifications() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        QDBusConnection::disconnectFromBus(QStringLiteral("fake service"));
    }

    struct Shown
    {
        QString application, summary, body;
        QStringList actions;
        QVariantMap hints;
    };
    std::vector<Shown> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString &application, uint, const QString &, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.push_back({application, summary, body, actions, hints});
        return uint(shown.size());
    }

private:
    QStringList m_capabilities;
    QDBusConnection m_bus;
};

} // namespace linchpin
