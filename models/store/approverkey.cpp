// SPDX-License-Identifier: Apache-2.0
#include "models/store/approverkey.h"

#include "models/store/ed25519.h"
#include "models/store/keyfiletext.h"
#include "models/store/privatefile.h"
#include "models/store/refusal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

constexpr qint64 maxKeyBytes = 64 * 1024;
constexpr qsizetype longestReason = 4000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ApproverKey)
};

/// Wiped when it goes.
struct Secret
{
    QByteArray bytes;
    ~Secret() { bytes.fill('\0'); }
};

Result<QByteArray> privateBytes(const QString &path)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (QFileInfo(path).permissions() & others)
        return refusal(Text::tr("%1 may be read by others and is not used. Take that back "
                                "(chmod 600), or make a new key.")
                           .arg(QDir::toNativeSeparators(path)));
    return readWholeFile(path, maxKeyBytes);
}

tl::unexpected<ApiError> damaged(const QString &path)
{
    return refusal(Text::tr("%1 is no key of an approver, or it is damaged.")
                       .arg(QDir::toNativeSeparators(path)));
}

} // namespace

ApproverKey::ApproverKey(const QString &directory) : m_path(directory + u"/approver-key.pem"_s) { }

bool ApproverKey::exists() const
{
    const QFileInfo info(m_path);
    return info.exists() || info.isSymLink();
}

Result<Approver> ApproverKey::make(const QString &name, const QString &login,
                                   const QByteArray &passphrase) const
{
    if (const QString problem = problemOfName(name); !problem.isEmpty())
        return refusal(problem);
    if (login.contains(u'\n'))
        return refusal(Text::tr("A login is one line."));
    auto key = makePrivateKey();
    if (!key)
        return failure(key.error());
    const Secret wipe{*key};
    const auto publicKey = publicKeyOf(*key);
    const auto pem = privatePem(*key, passphrase);
    if (!publicKey || !pem)
        return failure(publicKey ? pem.error() : publicKey.error());
    const Approver person{.name = name.trimmed(), .login = login.trimmed(), .key = *publicKey};
    if (const auto made = makePrivateFolder(QFileInfo(m_path).absolutePath()); !made)
        return failure(made.error());
    const QByteArray text = keyFileHead(person, KeyFileKind::Private) + *pem;
    if (const auto written = writePrivateFile(m_path, text, Existing::Refuse); !written)
        return failure(written.error());
    return person;
}

Result<Approver> ApproverKey::owner() const
{
    const auto bytes = privateBytes(m_path);
    if (!bytes)
        return failure(bytes.error());
    const auto parts = keyFileParts(*bytes, KeyFileKind::Private);
    return parts ? Result<Approver>(parts->person) : damaged(m_path);
}

bool ApproverKey::needsPassphrase() const
{
    const auto bytes = privateBytes(m_path);
    return bytes && bytes->contains("-----BEGIN ENCRYPTED PRIVATE KEY-----");
}

Result<Approval> ApproverKey::sign(const Plan &plan, const QString &sha256, const QString &reason,
                                   const QDateTime &now, const QByteArray &passphrase) const
{
    const auto bytes = privateBytes(m_path);
    if (!bytes)
        return failure(bytes.error());
    const auto parts = keyFileParts(*bytes, KeyFileKind::Private);
    if (!parts)
        return damaged(m_path);
    if (reason.size() > longestReason)
        return refusal(Text::tr("The words are too long."));
    auto key = privateKeyFromPem(parts->pem, passphrase);
    if (!key)
        return needsPassphrase()
            ? refusal(
                Text::tr("The passphrase does not open %1.").arg(QDir::toNativeSeparators(m_path)))
            : damaged(m_path);
    const Secret wipe{*key};
    // The name stands in the open: it must belong to the key.
    if (const auto publicKey = publicKeyOf(*key); !publicKey || *publicKey != parts->person.key)
        return damaged(m_path);
    Approval approval{.name = parts->person.name,
                      .key = parts->person.key,
                      .at = QDateTime::fromMSecsSinceEpoch(now.toMSecsSinceEpoch(), Qt::UTC),
                      .reason = reason.trimmed()};
    const auto signature = signedWith(*key, approvalMessage(plan.id, sha256, approval));
    if (!signature)
        return failure(signature.error());
    approval.signature = *signature;
    return approval;
}

Result<Approver> readPublicKeyFile(const QString &path)
{
    const auto bytes = readWholeFile(path, maxKeyBytes);
    if (!bytes)
        return failure(bytes.error());
    const auto person = approverFromText(*bytes);
    return person ? person : damaged(path);
}

Result<void> writePublicKeyFile(const QString &path, const Approver &person)
{
    const auto text = publicKeyText(person);
    if (!text)
        return failure(text.error());
    if (const auto written = writePrivateFile(path, *text, Existing::Refuse); !written)
        return written;
    // It is public, and made to be copied by others.
    QFile::setPermissions(
        path, QFile::permissions(path) | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    return {};
}

Result<QByteArray> publicKeyText(const Approver &person)
{
    const auto pem = publicPem(person.key);
    if (!pem)
        return failure(pem.error());
    return keyFileHead(person, KeyFileKind::Public) + *pem;
}

Result<Approver> approverFromText(const QByteArray &text)
{
    const auto parts = keyFileParts(text, KeyFileKind::Public);
    const auto key = parts ? publicKeyFromPem(parts->pem) : Result<QByteArray>(QByteArray());
    if (!parts || !key || *key != parts->person.key)
        return refusal(Text::tr("This is no public key of an approver, or it is damaged."));
    return parts->person;
}

QString problemOfName(const QString &name)
{
    constexpr qsizetype longest = 200;
    const QString trimmed = name.trimmed();
    const bool isOneLine = std::ranges::all_of(trimmed, [](QChar c) { return c.isPrint(); });
    if (trimmed.isEmpty() || trimmed.size() > longest || !isOneLine)
        return Text::tr("A name is one line of up to 200 characters.");
    return {};
}

} // namespace linchpin
