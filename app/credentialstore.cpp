// SPDX-License-Identifier: Apache-2.0
#include "app/credentialstore.h"

#include "app/keyservice.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

const auto backendKey = "credentials/backend"_L1;

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part, "@"));
}

/// Calls a handler later, and only if whoever asked is still there.
template<typename... Arguments>
auto guarded(QObject *context, std::function<void(Arguments...)> handler)
{
    return
        [guard = QPointer<QObject>(context), handler = std::move(handler)](Arguments... arguments) {
            if (guard)
                handler(std::forward<Arguments>(arguments)...);
        };
}

} // namespace

CredentialStore::CredentialStore(QSettings &settings, QObject *parent)
    : CredentialStore(settings, Options{}, parent)
{ }

CredentialStore::CredentialStore(QSettings &settings, Options options, QObject *parent)
    : QObject(parent), m_settings(settings), m_options(std::move(options))
{
    if (m_options.service.isEmpty())
        m_options.service = u"linchpin"_s;
}

CredentialStore::~CredentialStore() = default;

QString CredentialStore::keyFor(const EndpointIdentity &endpoint, const QString &user,
                                const QString &kind)
{
    QStringList scope;
    for (auto it = endpoint.scope.begin(); it != endpoint.scope.end(); ++it)
        scope.append(encoded(it.key()) + u'=' + encoded(it.value()));
    const QString address = scope.isEmpty() ? endpoint.url : endpoint.url + u'?' + scope.join(u'&');
    return QStringList{endpoint.system, address, encoded(user), kind}.join(u'/');
}

void CredentialStore::open()
{
    if (std::exchange(m_isLooking, true))
        return;
    setMode(Mode::Looking, {});
    auto *service = new KeyService(m_options.patience, this);
    connect(service, &KeyService::found, this, [this, service](const QString &backend) {
        service->deleteLater();
        m_isLooking = false;
        chooseBackend(backend);
    });
    service->find();
}

void CredentialStore::chooseBackend(const QString &backend)
{
    m_backend = backend;
    const QString before = remembered();
    if (backend.isEmpty()) {
        setMode(
            Mode::SessionOnly,
            before.isEmpty() ? tr(
                "There is no key store in this session. Secrets are kept until the program ends.")
                             : tr("The key store %1 is not there. Secrets saved in it cannot be "
                                  "read, and new ones are "
                                  "kept until the program ends.")
                                   .arg(before));
    } else if (isOtherBackend()) {
        setMode(Mode::SessionOnly,
                tr("Secrets were saved in %1, but this session has %2. It is not used unless you "
                   "say so; until then "
                   "secrets are kept until the program ends.")
                    .arg(before, backend));
    } else {
        setMode(Mode::KeyStore, {});
    }
}

bool CredentialStore::isOtherBackend() const
{
    return !m_backend.isEmpty() && !remembered().isEmpty() && m_backend != remembered();
}

void CredentialStore::useThisBackend()
{
    if (m_backend.isEmpty())
        return;
    m_settings.setValue(backendKey, m_backend);
    setMode(Mode::KeyStore, {});
}

QString CredentialStore::remembered() const
{
    return m_settings.value(backendKey).toString();
}

void CredentialStore::setMode(Mode mode, const QString &notice)
{
    const bool isNew = m_mode != mode || m_notice != notice;
    m_mode = mode;
    m_notice = notice;
    if (isNew)
        Q_EMIT modeChanged();
    if (mode == Mode::Looking)
        return;
    for (const auto &work : std::exchange(m_waiting, {}))
        work();
}

/// The key store did not do what it was asked for. From here on nobody waits for it again until
/// open().
void CredentialStore::fallBack(QKeychain::Job *job)
{
    const QString reason = job ? job->errorString().trimmed() : tr("it does not answer");
    setMode(Mode::SessionOnly,
            //: %1 is a program, %2 the reason it gave, possibly in its own words
            tr("The key store %1 cannot be used (%2). Secrets are kept until the program ends.")
                .arg(m_backend, reason.isEmpty() ? tr("it gave no reason") : reason));
}

void CredentialStore::whenKnown(std::function<void()> work)
{
    if (m_mode == Mode::Looking) {
        m_waiting.push_back(std::move(work));
        if (!m_isLooking)
            open();
        return;
    }
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

void CredentialStore::run(QKeychain::Job *job, const QString &key, const Ended &ended)
{
    // The job has no parent: what it started cannot be called off, and its answer must find it
    // alive. It deletes itself then. We only stop listening, with the timer as the ear.
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(job, &QKeychain::Job::finished, timer, [timer, ended](QKeychain::Job *finished) {
        timer->stop();
        timer->deleteLater();
        ended(finished);
    });
    connect(timer, &QTimer::timeout, this, [timer, job, ended] {
        job->disconnect(timer);
        timer->deleteLater();
        ended(nullptr);
    });
    timer->start(m_options.patience);
    job->setInsecureFallback(false); // never in plain text
    job->setKey(key);
    job->start();
}

void CredentialStore::read(const QString &key, QObject *context,
                           std::function<void(const Reading &)> handler)
{
    whenKnown([this, key, answer = guarded(context, std::move(handler))] {
        if (const auto held = m_session.constFind(key); held != m_session.constEnd())
            answer(Reading(**held));
        else if (m_mode == Mode::KeyStore)
            readFromKeyStore(key, answer);
        else if (remembered().isEmpty())
            answer(Reading(std::nullopt));
        else
            answer(failure(
                {ApiError::Kind::Unsafe, 0, m_notice})); // it may be there: unknown is not none
    });
}

void CredentialStore::readFromKeyStore(const QString &key,
                                       std::function<void(const Reading &)> handler)
{
    auto *job = new QKeychain::ReadPasswordJob(m_options.service);
    run(job, key, [this, key, handler](QKeychain::Job *ended) {
        if (ended && ended->error() == QKeychain::NoError) {
            handler(Reading(qobject_cast<QKeychain::ReadPasswordJob *>(ended)->binaryData()));
            return;
        }
        if (!ended || ended->error() != QKeychain::EntryNotFound) {
            fallBack(ended);
            handler(failure({ApiError::Kind::Unsafe, 0, m_notice}));
            return;
        }
        notFound(key, handler);
    });
}

/// QtKeychain may say "not found" for what is there but locked.
void CredentialStore::notFound(const QString &key, std::function<void(const Reading &)> handler)
{
    if (!KeyService::hidesWhatIsLocked(m_backend)) {
        handler(Reading(std::nullopt));
        return;
    }
    auto *service = new KeyService(m_options.patience, this);
    connect(service, &KeyService::lookedForLocked, this, [this, service, handler](bool mayBeThere) {
        service->deleteLater();
        if (!mayBeThere) {
            handler(Reading(std::nullopt));
            return;
        }
        setMode(Mode::SessionOnly,
                tr("The key store %1 is locked. Secrets are kept until the program ends.")
                    .arg(m_backend));
        handler(failure({ApiError::Kind::Unsafe, 0, m_notice}));
    });
    service->lookForLocked(m_options.service, key);
}

void CredentialStore::write(const QString &key, const QByteArray &secret, QObject *context,
                            std::function<void(Mode)> handler)
{
    whenKnown(
        [this, key, secret = sharedSecret(secret), answer = guarded(context, std::move(handler))] {
            if (m_mode != Mode::KeyStore) {
                m_session.insert(key, secret);
                answer(m_mode);
                return;
            }
            auto *job = new QKeychain::WritePasswordJob(m_options.service);
            job->setBinaryData(*secret);
            run(job, key, [this, key, secret, answer](QKeychain::Job *ended) {
                if (ended && ended->error() == QKeychain::NoError) {
                    checkWritten(key, secret, answer);
                    return;
                }
                fallBack(ended);
                m_session.insert(key, secret);
                answer(m_mode);
            });
        });
}

/// QtKeychain does not look at whether anything was stored, only at errors, and a declined prompt
/// need not be one: saved is what can be read.
void CredentialStore::checkWritten(const QString &key, const SharedSecret &secret,
                                   std::function<void(Mode)> handler)
{
    readFromKeyStore(key, [this, key, secret, handler](const Reading &reading) {
        if (reading && *reading == *secret) {
            m_session.remove(key); // an older one of this session
            if (remembered().isEmpty())
                m_settings.setValue(backendKey, m_backend);
        } else {
            if (m_mode == Mode::KeyStore)
                setMode(Mode::SessionOnly,
                        tr("The key store %1 did not keep the secret. Secrets are kept until the "
                           "program ends.")
                            .arg(m_backend));
            m_session.insert(key, secret);
        }
        handler(m_mode);
    });
}

void CredentialStore::remove(const QString &key, QObject *context,
                             std::function<void(const Result<void> &)> handler)
{
    whenKnown([this, key, answer = guarded(context, std::move(handler))] {
        m_session.remove(key);
        if (m_mode != Mode::KeyStore) {
            answer(remembered().isEmpty() ? Result<void>()
                                          : failure({ApiError::Kind::Unsafe, 0, m_notice}));
            return;
        }
        run(new QKeychain::DeletePasswordJob(m_options.service), key,
            [this, answer](QKeychain::Job *ended) {
                if (ended
                    && (ended->error() == QKeychain::NoError
                        || ended->error() == QKeychain::EntryNotFound)) {
                    answer({});
                    return;
                }
                fallBack(ended);
                answer(failure({ApiError::Kind::Unsafe, 0, m_notice}));
            });
    });
}

} // namespace linchpin
