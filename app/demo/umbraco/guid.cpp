// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/guid.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

QUuid fromDigits(const QString &digits)
{
    return QUuid::fromRfc4122(QByteArray::fromHex(digits.toLatin1()));
}

/// {0x00000000,0x0000,0x0000,{0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00}}; digits may be left out at
/// the front.
std::optional<QUuid> parsedHexForm(const QString &text)
{
    static const QRegularExpression form(
        u"^\\{0x([0-9a-f]{1,8}),0x([0-9a-f]{1,4}),0x([0-9a-f]{1,4}),"
        "\\{0x([0-9a-f]{1,2}),0x([0-9a-f]{1,2}),0x([0-9a-f]{1,2}),0x([0-9a-f]{1,2}),"
        "0x([0-9a-f]{1,2}),0x([0-9a-f]{1,2}),0x([0-9a-f]{1,2}),0x([0-9a-f]{1,2})\\}\\}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString compact = text;
    compact.remove(u' ');
    const auto match = form.match(compact);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(1).rightJustified(8, u'0')
        + match.captured(2).rightJustified(4, u'0') + match.captured(3).rightJustified(4, u'0');
    for (int i = 4; i <= 11; ++i)
        digits += match.captured(i).rightJustified(2, u'0');
    return fromDigits(digits);
}

} // namespace

std::optional<QUuid> parsedGuid(const QString &text)
{
    static const QRegularExpression plain(u"^[0-9a-f]{32}$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hyphens(
        u"^(?:([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})"
        "|\\{([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\\}"
        "|\\(([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\\))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    if (plain.match(trimmed).hasMatch())
        return fromDigits(trimmed);
    const auto match = hyphens.match(trimmed);
    if (!match.hasMatch())
        return parsedHexForm(trimmed);
    QString digits = match.captured(1) + match.captured(2) + match.captured(3);
    return fromDigits(digits.remove(u'-'));
}

QString guidText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace linchpin::umbraco::demo
