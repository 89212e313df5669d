// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace linchpin {

/// Reads our own JSON strictly: a member that is missing, of another type or not known is an error,
/// never a default. The first error is kept, and everything read after it is void.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString where);

    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] int number(QLatin1StringView key);
    [[nodiscard]] QDateTime time(QLatin1StringView key); ///< null is no time
    [[nodiscard]] QStringList texts(QLatin1StringView key);
    [[nodiscard]] QMap<QString, QString> textMap(QLatin1StringView key);
    [[nodiscard]] QJsonObject object(QLatin1StringView key);
    [[nodiscard]] QJsonArray array(QLatin1StringView key);
    [[nodiscard]] bool isNull(QLatin1StringView key) const;
    void skip(QLatin1StringView key); ///< known, but of no interest here

    /// A word of one of our tables; a foreign word is an error.
    template<typename E>
    [[nodiscard]] E word(QLatin1StringView key, std::optional<E> (*from)(QStringView))
    {
        const QString written = text(key);
        const std::optional<E> value = from(written);
        if (!value)
            refuse(key, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is no word known here"));
        return value.value_or(E{});
    }

    /// A value read by a function of its own: Result<T> read(const QJsonObject &).
    template<typename Read>
    [[nodiscard]] auto one(QLatin1StringView key, Read read)
    {
        auto value = read(object(key));
        keep(value);
        return value ? std::move(*value) : typename decltype(value)::value_type{};
    }
    template<typename Read>
    [[nodiscard]] auto many(QLatin1StringView key, Read read)
    {
        std::vector<typename decltype(read(QJsonObject{}))::value_type> values;
        const QJsonArray items = array(key);
        for (const QJsonValue &item : items) {
            if (!item.isObject())
                refuse(key,
                       QT_TRANSLATE_NOOP("linchpin::JsonReader",
                                         "it holds something that is no object"));
            auto value = read(item.toObject());
            keep(value);
            if (value)
                values.push_back(std::move(*value));
        }
        return values;
    }

    void refuse(QLatin1StringView key, const char *why);
    /// The value if everything could be read and nothing was left over.
    template<typename T>
    [[nodiscard]] Result<T> finish(T value)
    {
        refuseLeftOver();
        if (m_error)
            return failure(*m_error);
        return value;
    }

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView key);
    void refuseLeftOver();
    template<typename T>
    void keep(const Result<T> &value)
    {
        if (!value && !m_error)
            m_error = value.error();
    }

    QJsonObject m_object;
    QString m_where;
    QStringList m_known;
    std::optional<ApiError> m_error;
};

/// A time as our files hold it: RFC 3339 in UTC with milliseconds, or null.
[[nodiscard]] QJsonValue jsonOf(const QDateTime &time);
[[nodiscard]] QJsonObject jsonOf(const QMap<QString, QString> &map);
template<typename Values, typename ToJson>
[[nodiscard]] QJsonArray jsonArray(const Values &values, ToJson toJson)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toJson(value));
    return array;
}

} // namespace linchpin
