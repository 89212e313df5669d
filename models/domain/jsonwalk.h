// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace linchpin {

/// The same array or object with each entry as `made` makes it of its name (empty in an array) and
/// its value; any other value as it is.
template<typename Made>
[[nodiscard]] QJsonValue withEntries(const QJsonValue &value, Made made)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto it = array.begin(); it != array.end(); ++it)
            *it = made(QString(), QJsonValue(*it));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = made(it.key(), QJsonValue(*it));
    return object;
}

} // namespace linchpin
