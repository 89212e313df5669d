// SPDX-License-Identifier: Apache-2.0
#include "models/net/redaction.h"

#include "models/domain/redaction.h"
#include "models/net/secretbytes.h"
#include "models/wire/json.h"

#include <QMutex>

#include <algorithm>
#include <atomic>
#include <vector>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSecret = 5;

/// The known secrets in every spelling they may turn up in. Log messages come from any thread.
class KnownSecrets
{
public:
    void add(const QByteArray &secret);
    void forget();
    void mask(QByteArray &text) const;
    [[nodiscard]] bool areIn(const QByteArray &text) const;

private:
    void addSpelling(QByteArray spelling);

    mutable QMutex m_mutex;
    std::vector<SecretBytes> m_spellings; ///< longest first: a secret may be part of another
};

void KnownSecrets::addSpelling(QByteArray spelling)
{
    spelling.detach(); // our own copy, so that ours can be wiped
    const auto isIt = [&spelling](const SecretBytes &known) { return known.bytes() == spelling; };
    if (spelling.size() < shortestSecret || std::ranges::any_of(m_spellings, isIt))
        return;
    const auto shorter = std::ranges::find_if(m_spellings, [&spelling](const SecretBytes &known) {
        return known.bytes().size() < spelling.size();
    });
    m_spellings.insert(shorter, SecretBytes(std::move(spelling)));
}

void KnownSecrets::add(const QByteArray &secret)
{
    const QMutexLocker lock(&m_mutex);
    addSpelling(secret);
    addSpelling(secret.toPercentEncoding());
    addSpelling(secret.toBase64(QByteArray::OmitTrailingEquals));
    addSpelling(jsonString(QString::fromUtf8(secret)).sliced(1).chopped(1));
    if (const qsizetype space = secret.indexOf(' ');
        space > 0) // "Bearer xyz": xyz alone is as secret
        addSpelling(secret.sliced(space + 1));
}

void KnownSecrets::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_spellings.clear();
}

void KnownSecrets::mask(QByteArray &text) const
{
    const QMutexLocker lock(&m_mutex);
    for (const SecretBytes &spelling : m_spellings)
        text.replace(spelling.bytes(), "***");
}

bool KnownSecrets::areIn(const QByteArray &text) const
{
    constexpr qsizetype shortest = 8;
    const QMutexLocker lock(&m_mutex);
    return std::ranges::any_of(m_spellings, [&text](const SecretBytes &spelling) {
        return spelling.bytes().size() >= shortest && text.contains(spelling.bytes());
    });
}

KnownSecrets &knownSecrets()
{
    static KnownSecrets all;
    return all;
}

/// Those of sign-ins alone.
KnownSecrets &signInSecrets()
{
    static KnownSecrets all;
    return all;
}

std::atomic<QtMessageHandler> earlierHandler = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (const QtMessageHandler handler = earlierHandler.load())
        handler(type, context, redactedForLog(message));
}

} // namespace

void addSecret(const QByteArray &secret)
{
    knownSecrets().add(secret);
    signInSecrets().add(secret);
}

void addTypedSecret(const QByteArray &secret)
{
    knownSecrets().add(secret);
}

bool holdsSignInSecret(const QString &text)
{
    return signInSecrets().areIn(text.toUtf8());
}

void forgetSecrets()
{
    knownSecrets().forget();
    signInSecrets().forget();
}

QString redactedForLog(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    knownSecrets().mask(bytes);
    return redactedText(QString::fromUtf8(bytes));
}

void installRedaction()
{
    if (earlierHandler.load())
        return;
    // Asked for first: Qt hands out its own handler only in exchange for another one.
    const QtMessageHandler earlier = qInstallMessageHandler(nullptr);
    earlierHandler = earlier;
    qInstallMessageHandler(handleMessage);
}

} // namespace linchpin
