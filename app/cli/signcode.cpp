// SPDX-License-Identifier: Apache-2.0
#include "app/cli/signcode.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

QString signCode(const std::vector<SeenOfRun> &seen)
{
    constexpr qsizetype digits = 8;
    QStringList keys;
    for (const SeenOfRun &one : seen) {
        if (one.observation.unaccepted().empty())
            continue;
        for (const Sign &sign : one.observation.open())
            keys << one.run + u'\n' + sign.key();
    }
    if (keys.isEmpty())
        return {};
    keys.sort();
    const QByteArray sum =
        QCryptographicHash::hash(keys.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256);
    return u"%1-%2"_s.arg(keys.size()).arg(QString::fromLatin1(sum.toHex().left(digits)));
}

OrRefusal<SignAcceptanceWords> signAcceptanceFrom(const QString &words)
{
    static const QRegularExpression form(uR"(^([0-9]+-[0-9a-f]{8})=(.*)$)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(words);
    if (!match.hasMatch() || match.captured(2).trimmed().isEmpty())
        return usageError(
            u"--accept-signs wants CODE=REASON. The code names what was seen; \"watch RUN\" tells "
            u"it, and so does a \"resume RUN\" that is refused for it."_s);
    return SignAcceptanceWords{match.captured(1), match.captured(2)};
}

} // namespace linchpin::cli
