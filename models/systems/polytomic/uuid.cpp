// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/uuid.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

std::optional<Uuid> Uuid::parse(QStringView text)
{
    static const QRegularExpression dashed(
        u"\\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"_s);
    const QString lower = text.trimmed().toString().toLower();
    if (!dashed.match(lower).hasMatch() || lower == "00000000-0000-0000-0000-000000000000"_L1)
        return std::nullopt;
    return Uuid(lower);
}

} // namespace linchpin::polytomic
