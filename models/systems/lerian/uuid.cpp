// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/uuid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// The 32 digits, if the dashes are where they belong.
std::optional<QString> digitsOf(QStringView text)
{
    QString digits = text.toString().toLower();
    if (digits.size() == 36) {
        for (const int place : {23, 18, 13, 8}) {
            if (digits[place] != u'-')
                return std::nullopt;
            digits.remove(place, 1);
        }
    }
    if (digits.size() != 32 || !std::ranges::all_of(digits, isHexDigit))
        return std::nullopt;
    return digits;
}

} // namespace

std::optional<Uuid> Uuid::parse(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith("urn:uuid:"_L1, Qt::CaseInsensitive))
        text = text.sliced(9);
    else if (text.size() == 38 && text.startsWith(u'{') && text.endsWith(u'}'))
        text = text.sliced(1, 36);
    auto digits = digitsOf(text);
    if (!digits || digits->count(u'0') == 32)
        return std::nullopt;
    for (const int place : {20, 16, 12, 8})
        digits->insert(place, u'-');
    return Uuid(*digits);
}

} // namespace linchpin::lerian
