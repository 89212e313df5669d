// SPDX-License-Identifier: Apache-2.0
#include "models/domain/filename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin {

namespace {

constexpr qsizetype longestName = 60;

bool isHarmless(QChar c)
{
    const auto u = c.unicode();
    return u < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
}

} // namespace

QString harmlessFileName(const QString &name)
{
    QString result = name.left(longestName);
    std::ranges::transform(result, result.begin(),
                           [](QChar c) { return isHarmless(c) ? c : QChar(u'_'); });
    if (result.isEmpty() || result.startsWith(u'.'))
        result.prepend(u"connection"_s);
    return result;
}

} // namespace linchpin
