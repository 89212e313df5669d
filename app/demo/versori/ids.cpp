// SPDX-License-Identifier: Apache-2.0
#include "app/demo/versori/ids.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace linchpin::versori::demo {

namespace {
constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
}

QString stableId(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    QString id = u"01K"_s;
    for (int i = 0; i < 23; ++i)
        id += QChar(alphabet[static_cast<unsigned char>(hash.at(i)) % alphabet.size()]);
    return id;
}

QString zeroId()
{
    return QString(26, u'0');
}

std::optional<QString> readId(const QString &text)
{
    if (text.size() != 26 || text.front() < u'0' || text.front() > u'7')
        return std::nullopt;
    QString id = text;
    for (QChar &c : id) {
        if (c >= u'a' && c <= u'z')
            c = QChar(char16_t(c.unicode() - u'a' + u'A'));
        if (!alphabet.contains(c))
            c = u'Z';
    }
    return id;
}

} // namespace linchpin::versori::demo
