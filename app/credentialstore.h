// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sharedsecret.h"
#include "models/domain/plan.h"

#include <QMap>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

class QSettings;
namespace QKeychain {
class Job;
}

namespace linchpin {

/// Keeps secrets in the desktop's key store, or, where there is none or it refuses, in memory for
/// this session, and says which. There is no third way: nothing is ever written in plain text.
/// Answers always come from the event loop.
class CredentialStore final : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Looking, ///< not known yet; what is asked for waits
        KeyStore,
        SessionOnly, ///< notice() says why
    };
    struct Options
    {
        QString service; ///< empty: "linchpin"
        std::chrono::milliseconds patience{60'000}; ///< unlocking it takes a person
    };

    /// The settings remember which key store is used, and outlive this.
    explicit CredentialStore(QSettings &settings, QObject *parent = nullptr);
    CredentialStore(QSettings &settings, Options options, QObject *parent = nullptr);
    ~CredentialStore() override; ///< wipes what it held

    /// "<system>/<url>/<user>/<kind>"; the scope, where there is one, follows the address as
    /// "?key=value".
    [[nodiscard]] static QString keyFor(const EndpointIdentity &endpoint, const QString &user,
                                        const QString &kind);

    void open(); ///< looks for the key store; may be called again ("Try again")
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Program and service; empty if there is none.
    [[nodiscard]] const QString &backend() const { return m_backend; }
    /// A sentence; empty with a key store.
    [[nodiscard]] const QString &notice() const { return m_notice; }
    /// Another key store than the remembered one is there now: secrets saved in the other will not
    /// be found in it.
    [[nodiscard]] bool isOtherBackend() const;
    void useThisBackend(); ///< a person agreed to use it from now on

    /// Nothing, if nothing is saved; an error, if it may be there but cannot be read.
    using Reading = Result<std::optional<QByteArray>>;
    /// No handler runs once its context is gone.
    void read(const QString &key, QObject *context, std::function<void(const Reading &)> handler);
    /// The handler is told where the secret is kept now.
    void write(const QString &key, const QByteArray &secret, QObject *context,
               std::function<void(Mode)> handler);
    void remove(const QString &key, QObject *context,
                std::function<void(const Result<void> &)> handler);

Q_SIGNALS:
    void modeChanged(); ///< mode(), backend() or notice() is another one

private:
    using Ended = std::function<void(QKeychain::Job *)>; ///< null: no answer in time
    void whenKnown(std::function<void()> work);
    void run(QKeychain::Job *job, const QString &key, const Ended &ended);
    void readFromKeyStore(const QString &key, std::function<void(const Reading &)> handler);
    void notFound(const QString &key, std::function<void(const Reading &)> handler);
    void checkWritten(const QString &key, const SharedSecret &secret,
                      std::function<void(Mode)> handler);
    void chooseBackend(const QString &backend);
    void setMode(Mode mode, const QString &notice);
    void fallBack(QKeychain::Job *job);
    [[nodiscard]] QString remembered() const;

    QSettings &m_settings;
    Options m_options;
    Mode m_mode = Mode::Looking;
    QString m_backend;
    QString m_notice;
    bool m_isLooking = false;
    QMap<QString, SharedSecret> m_session;
    QList<std::function<void()>> m_waiting; ///< until the mode is known
};

} // namespace linchpin
