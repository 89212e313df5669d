// SPDX-License-Identifier: Apache-2.0
#include "app/keyservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

const auto secretService = "org.freedesktop.secrets"_L1;

/// In the order in which QtKeychain chooses: KWallet's own service only on a KDE Plasma 5 desktop.
QStringList candidates()
{
    const bool isPlasma5 = qEnvironmentVariable("XDG_CURRENT_DESKTOP") == "KDE"_L1
        && qEnvironmentVariable("KDE_SESSION_VERSION") == "5"_L1;
    return isPlasma5 ? QStringList{u"org.kde.kwalletd5"_s, secretService}
                     : QStringList{secretService};
}

/// Asking for a bus that nobody started would start one; a session without a bus has no key store.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR", u"/nowhere"_s) + u"/bus"_s);
}

QDBusMessage busCall(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    message.setArguments(arguments);
    return message;
}

QString programOf(uint process)
{
    const QString folder = u"/proc/%1/"_s.arg(process);
    QString name = QFileInfo(QFile::symLinkTarget(folder + u"exe"_s)).fileName();
    name.remove(u" (deleted)"_s); // replaced by an update while it runs
    if (!name.isEmpty())
        return name;
    QFile file(folder + u"comm"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()).trimmed()
                                          : QString();
}

} // namespace

KeyService::KeyService(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_patience(patience)
{ }

template<typename Answered>
void KeyService::call(const QDBusMessage &message, Answered answered)
{
    const auto pending =
        QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(m_patience.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered] {
        watcher->deleteLater();
        answered(*watcher);
    });
}

void KeyService::find()
{
    m_candidates = hasSessionBus() ? candidates() : QStringList();
    // Connecting waits for the bus to greet us, up to 25 s: that is done where nobody waits for it.
    QThread *greeting = QThread::create([isWanted = !m_candidates.isEmpty()] {
        if (isWanted)
            (void)QDBusConnection::sessionBus();
    });
    connect(greeting, &QThread::finished, this, &KeyService::tryNext);
    connect(greeting, &QThread::finished, greeting, &QObject::deleteLater);
    greeting->start();
}

void KeyService::tryNext()
{
    if (m_candidates.isEmpty()) {
        Q_EMIT found({});
        return;
    }
    const QString service = m_candidates.takeFirst();
    // Asked first, started after: the bus cannot start what registers itself (KeePassXC), running
    // or not.
    askWhoItIs(service, [this, service] {
        call(busCall(u"StartServiceByName"_s, {service, 0U}),
             [this, service](const QDBusPendingCall &reply) {
                 if (reply.isError())
                     tryNext();
                 else
                     askWhoItIs(service, [this] { tryNext(); });
             });
    });
}

void KeyService::askWhoItIs(const QString &service, std::function<void()> isNobody)
{
    call(busCall(u"GetConnectionUnixProcessID"_s, {service}),
         [this, service, isNobody](const QDBusPendingReply<uint> &process) {
             if (process.isError()) {
                 isNobody();
                 return;
             }
             const QString program = programOf(process.value());
             Q_EMIT found(program.isEmpty() ? service : u"%1 (%2)"_s.arg(program, service));
         });
}

bool KeyService::hidesWhatIsLocked(const QString &backend)
{
    return backend.contains(secretService); // KWallet's own service says that access was denied
}

void KeyService::lookForLocked(const QString &service, const QString &key)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    auto search =
        QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    const Attributes attributes{{u"server"_s, service}, {u"user"_s, key}};
    search.setArguments({QVariant::fromValue(attributes)});
    using Items = QList<QDBusObjectPath>;
    call(search, [this](const QDBusPendingReply<Items, Items> &items) {
        Q_EMIT lookedForLocked(items.isError() || !items.template argumentAt<1>().isEmpty());
    });
}

} // namespace linchpin
