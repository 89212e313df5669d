// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

class QDBusMessage;

namespace linchpin {

/// Finds out, without ever blocking, which program keeps secrets for this desktop session: the
/// Secret Service of GNOME Keyring, KeePassXC or KWallet, or KWallet's own. Starts it if the
/// session can.
class KeyService final : public QObject
{
    Q_OBJECT

public:
    explicit KeyService(std::chrono::milliseconds patience, QObject *parent = nullptr);

    void find();

    /// Does this key store answer "not found" also for what is there behind a lock?
    [[nodiscard]] static bool hidesWhatIsLocked(const QString &backend);
    void lookForLocked(const QString &service, const QString &key);

Q_SIGNALS:
    /// The name of the program and of its service; empty if there is none. Comes once per find().
    void found(const QString &backend);
    void
    lookedForLocked(bool mayBeThere); ///< once per lookForLocked(); true also if nobody could tell

private:
    void tryNext();
    void askWhoItIs(const QString &service, std::function<void()> isNobody);
    template<typename Answered>
    void call(const QDBusMessage &message, Answered answered);

    std::chrono::milliseconds m_patience;
    QStringList m_candidates; ///< bus names not tried yet
};

} // namespace linchpin
