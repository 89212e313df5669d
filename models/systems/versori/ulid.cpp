// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/ulid.h"

#include <algorithm>

namespace linchpin::versori {

namespace {

constexpr qsizetype length = 26;

/// Only plain letters: QString would make an S of a long s, and the id another one.
QChar upperCase(QChar c)
{
    return c >= u'a' && c <= u'z' ? QChar(char16_t(c.unicode() - u'a' + u'A')) : c;
}

bool isInAlphabet(QChar c)
{
    const bool isExcluded = c == u'I' || c == u'L' || c == u'O' || c == u'U';
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z' && !isExcluded);
}

} // namespace

std::optional<Ulid> Ulid::parse(QStringView text)
{
    if (text.size() != length || text.front() < u'0' || text.front() > u'7')
        return std::nullopt;
    QString upper = text.toString();
    std::ranges::transform(upper, upper.begin(), upperCase);
    const bool isZero = std::ranges::all_of(upper, [](QChar c) { return c == u'0'; });
    if (isZero || !std::ranges::all_of(upper, isInAlphabet))
        return std::nullopt;
    return Ulid(std::move(upper));
}

} // namespace linchpin::versori
