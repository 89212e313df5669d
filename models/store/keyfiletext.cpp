// SPDX-License-Identifier: Apache-2.0
#include "models/store/keyfiletext.h"

#include "models/store/approverkey.h"
#include "models/store/ed25519.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QByteArray title(KeyFileKind kind)
{
    return kind == KeyFileKind::Private
        ? "Linchpin approver key, version 1. SECRET: never hand it on."
        : "Linchpin public key, version 1. Compare the fingerprint by voice.";
}

std::optional<QString> taken(QStringList &lines, const QString &label)
{
    if (lines.isEmpty() || !lines.first().startsWith(label + u": "_s))
        return std::nullopt;
    return lines.takeFirst().mid(label.size() + 2);
}

} // namespace

QByteArray keyFileHead(const Approver &person, KeyFileKind kind)
{
    const QStringList lines{QString::fromLatin1(title(kind)),
                            u"Name: "_s + person.name,
                            u"Login: "_s + person.login,
                            u"Key: "_s + QString::fromLatin1(person.key.toBase64()),
                            u"Fingerprint: "_s + fingerprintOf(person.key),
                            QString()};
    return lines.join(u'\n').toUtf8();
}

std::optional<KeyFileParts> keyFileParts(const QByteArray &text, KeyFileKind kind)
{
    const qsizetype begin = text.indexOf("-----BEGIN ");
    if (begin < 0)
        return std::nullopt;
    QStringList lines = QString::fromUtf8(text.left(begin)).remove(u'\r').split(u'\n');
    if (lines.takeFirst() != QString::fromLatin1(title(kind)))
        return std::nullopt;
    const auto name = taken(lines, u"Name"_s);
    const auto login = taken(lines, u"Login"_s);
    const auto key = taken(lines, u"Key"_s);
    const auto fingerprint = taken(lines, u"Fingerprint"_s);
    if (!name || !login || !key || !fingerprint || lines != QStringList{QString()}
        || !problemOfName(*name).isEmpty() || name->trimmed() != *name)
        return std::nullopt;
    const QByteArray raw = QByteArray::fromBase64(key->toLatin1());
    if (raw.size() != keyBytes || raw.toBase64() != key->toLatin1()
        || *fingerprint != fingerprintOf(raw))
        return std::nullopt;
    return KeyFileParts{{.name = *name, .login = *login, .key = raw}, text.mid(begin)};
}

} // namespace linchpin
