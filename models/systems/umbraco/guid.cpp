// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/guid.h"

#include <algorithm>

namespace linchpin::umbraco {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isDashPlace(qsizetype index)
{
    return index == 8 || index == 13 || index == 18 || index == 23;
}

bool isDashed(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isDashPlace(i) ? text[i] != u'-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

} // namespace

std::optional<Guid> Guid::parse(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'{') && text.endsWith(u'}') && text.size() > 2)
        text = text.sliced(1, text.size() - 2);
    if (isDashed(text))
        return Guid(text.toString().toLower());
    if (text.size() != 32 || !std::ranges::all_of(text, isHexDigit))
        return std::nullopt;
    QString dashed = text.toString().toLower();
    for (const int place : {20, 16, 12, 8})
        dashed.insert(place, u'-');
    return Guid(dashed);
}

} // namespace linchpin::umbraco
