// SPDX-License-Identifier: Apache-2.0
#include "app/notifier/desktopnotifier.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

const auto service = u"org.freedesktop.Notifications"_s;
constexpr qsizetype longestBody = 600; ///< services cut long texts at places of their own
constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, u"/org/freedesktop/Notifications"_s, service,
                                          method);
}

/// Asking for a bus that nobody started would start one.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR", u"/nowhere"_s) + u"/bus"_s);
}

} // namespace

QString notificationBody(const QString &plain, bool takesMarkup)
{
    const QString body =
        plain.size() > longestBody ? plain.first(longestBody) + QChar(u'\u2026') : plain;
    return takesMarkup ? body.toHtmlEscaped() : body;
}

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent), m_bus(QString()) // none yet
{ }

void DesktopNotifier::open(std::chrono::milliseconds patience)
{
    m_patience = patience;
    // Connecting may wait for the bus to greet us: that is done where nobody waits for it.
    QThread *greeting = QThread::create([isWanted = hasSessionBus()] {
        if (isWanted)
            (void)QDBusConnection::sessionBus().isConnected();
    });
    connect(greeting, &QThread::finished, greeting, &QObject::deleteLater);
    connect(greeting, &QThread::finished, this,
            [this] { greeted(hasSessionBus() && QDBusConnection::sessionBus().isConnected()); });
    greeting->start();
}

void DesktopNotifier::greeted(bool isConnected)
{
    if (!isConnected) {
        m_isReady = true;
        setProblem(tr("There is no session bus, so nothing can be shown on the desktop."));
        Q_EMIT ready();
        return;
    }
    m_bus = QDBusConnection::sessionBus();
    auto *answer = new QDBusPendingCallWatcher(
        m_bus.asyncCall(call(u"GetCapabilities"_s), int(m_patience.count())), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> can = *answer;
        m_isReady = true;
        if (can.isError()) {
            setProblem(tr("The desktop has no notification service, so nothing is shown there."));
        } else {
            m_takesMarkup = can.value().contains(u"body-markup"_s);
            m_showsBody = can.value().contains(u"body"_s);
        }
        Q_EMIT ready();
    });
}

void DesktopNotifier::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void DesktopNotifier::tell(const SignNotice &notice)
{
    if (!isAvailable())
        return;
    // The summary is plain text by the specification; only the body may hold markup.
    const QString title =
        m_showsBody ? notice.title : notice.title + u": "_s + notice.body.left(longestBody);
    QDBusMessage message = call(u"Notify"_s);
    message.setArguments(
        {u"Linchpin"_s, 0U, u"linchpin"_s, title, notificationBody(notice.body, m_takesMarkup),
         QStringList(),
         QVariantMap{
             {u"urgency"_s, QVariant::fromValue(notice.isUrgent ? criticalUrgency : normalUrgency)},
             {u"desktop-entry"_s, u"linchpin"_s}},
         -1});
    ++m_pending;
    auto *answer =
        new QDBusPendingCallWatcher(m_bus.asyncCall(message, int(m_patience.count())), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (answer->isError())
            setProblem(tr("The desktop's notification service did not take a notification."));
        if (--m_pending == 0)
            Q_EMIT idle();
    });
}

} // namespace linchpin
