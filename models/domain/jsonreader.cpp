// SPDX-License-Identifier: Apache-2.0
#include "models/domain/jsonreader.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::JsonReader)
};

/// More than any system has or this program writes; what is longer was put together by somebody,
/// and would go on into the journal, the audit and the screen.
qsizetype longestOf(QLatin1StringView key)
{
    constexpr qsizetype longestId = 4'000;
    constexpr qsizetype longestName = 20'000;
    constexpr qsizetype longestText = 500'000;
    return key == "id"_L1 ? longestId : key == "name"_L1 ? longestName : longestText;
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString where)
    : m_object(std::move(object)), m_where(std::move(where))
{ }

void JsonReader::refuse(QLatin1StringView key, const char *why)
{
    if (m_error)
        return;
    //: %1 is what was read, %2 a member of it, %3 why not: "it is missing", "it is no text".
    const QString detail =
        ReaderText::tr("%1: the member \"%2\" cannot be used: %3.")
            .arg(m_where, key, QCoreApplication::translate("linchpin::JsonReader", why));
    m_error = ApiError{.kind = ApiError::Kind::Malformed, .detail = detail};
}

void JsonReader::refuseLeftOver()
{
    for (auto it = m_object.begin(); it != m_object.end() && !m_error; ++it) {
        if (m_known.contains(it.key())) {
            continue;
        }
        m_error = ApiError{
            .kind = ApiError::Kind::Malformed,
            .detail =
                ReaderText::tr("%1: the member \"%2\" is not known here.").arg(m_where, it.key())};
    }
}

QJsonValue JsonReader::take(QLatin1StringView key)
{
    m_known << key;
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        refuse(key, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is missing"));
    return value;
}

QString JsonReader::text(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isString())
        refuse(key, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is no text"));
    const QString text = value.toString();
    if (text.size() > longestOf(key)) {
        refuse(key, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is too long"));
        return {};
    }
    return text;
}

bool JsonReader::flag(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        refuse(key, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is neither true nor false"));
    return value.toBool();
}

int JsonReader::number(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    const double number = value.toDouble(0.5);
    constexpr auto limit = static_cast<double>(std::numeric_limits<int>::max());
    if (!value.isDouble() || std::trunc(number) != number || std::abs(number) > limit) {
        refuse(key, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is no whole number"));
        return 0;
    }
    return static_cast<int>(number);
}

QDateTime JsonReader::time(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isNull())
        return {};
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        refuse(key, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is no time with a zone"));
    return time.toUTC();
}

QStringList JsonReader::texts(QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray items = array(key);
    for (const QJsonValue &item : items) {
        if (!item.isString())
            refuse(key,
                   QT_TRANSLATE_NOOP("linchpin::JsonReader", "it holds something that is no text"));
        if (item.toString().size() > longestOf(key))
            refuse(key, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is too long"));
        texts << item.toString();
    }
    return texts;
}

QMap<QString, QString> JsonReader::textMap(QLatin1StringView key)
{
    QMap<QString, QString> map;
    const QJsonObject members = object(key);
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (!it.value().isString())
            refuse(key,
                   QT_TRANSLATE_NOOP("linchpin::JsonReader", "it holds something that is no text"));
        map.insert(it.key(), it.value().toString());
    }
    return map;
}

QJsonObject JsonReader::object(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        refuse(key, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is no object"));
    return value.toObject();
}

QJsonArray JsonReader::array(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        refuse(key, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is no list"));
    return value.toArray();
}

bool JsonReader::isNull(QLatin1StringView key) const
{
    return m_object.value(key).isNull();
}

void JsonReader::skip(QLatin1StringView key)
{
    m_known << key;
}

QJsonValue jsonOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto it = map.begin(); it != map.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace linchpin
