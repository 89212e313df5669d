// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/uuid.h"

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool fits(QStringView text)
{
    constexpr QStringView form = u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    if (text.size() != form.size())
        return false;
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form[i] == u'-' ? text[i] != u'-' : !isHexDigit(text[i]))
            return false;
    }
    return text != "00000000-0000-0000-0000-000000000000"_L1;
}

} // namespace

std::optional<Uuid> Uuid::parse(QStringView text)
{
    text = text.trimmed();
    return fits(text) ? std::optional(Uuid(text.toString().toLower())) : std::nullopt;
}

} // namespace linchpin::polytomic
