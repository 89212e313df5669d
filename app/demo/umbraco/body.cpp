// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/body.h"

#include "app/demo/umbraco/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

QString fieldName(const char *name)
{
    QString field = QString::fromLatin1(name);
    field[0] = field.at(0).toUpper();
    return field;
}

} // namespace

Body::Body(const HttpRequest &request, const QString &model, const QStringList &required)
{
    if (!request.contentType.toLower().contains("json")) {
        m_problem = emptyAnswer(415);
        return;
    }
    m_members = jsontext::Members::of(request.body);
    if (!m_members) {
        fail(u"$"_s,
             u"The JSON value could not be converted to %1. Path: $ | LineNumber: 0 | "
             "BytePositionInLine: 1."_s.arg(model));
        return;
    }
    QStringList missing;
    for (const QString &name : required) {
        if (!m_members->raw(name.toUtf8()))
            missing.append(u'\'' + name + u'\'');
    }
    if (!missing.isEmpty()) {
        fail(u"$"_s,
             u"JSON deserialization for type '%1' was missing required properties including: %2."_s
                 .arg(model, missing.join(u", "_s)));
    }
}

void Body::fail(const QString &member, const QString &message)
{
    if (!m_problem)
        m_problem = bindingProblem(member, message);
}

std::optional<QByteArray> Body::raw(const char *name) const
{
    const auto value = m_members ? m_members->raw(name) : std::nullopt;
    return value == QByteArrayLiteral("null") ? std::nullopt : value;
}

QString Body::requiredText(const char *name)
{
    const auto value = raw(name);
    const auto text = value ? jsontext::toString(*value) : std::optional(QString());
    if (!text)
        fail(u"$."_s + QLatin1StringView(name),
             u"The JSON value could not be converted to System.String."_s);
    else if (text->trimmed().isEmpty())
        fail(fieldName(name), u"The %1 field is required."_s.arg(fieldName(name)));
    return text.value_or(QString());
}

bool Body::flag(const char *name, bool fallback)
{
    const auto value = m_members ? m_members->raw(name) : std::nullopt;
    if (!value)
        return fallback;
    if (*value != "true" && *value != "false")
        fail(u"$."_s + QLatin1StringView(name),
             u"The JSON value could not be converted to System.Boolean."_s);
    return *value == "true";
}

QStringList Body::texts(const char *name)
{
    QStringList all;
    const auto value = raw(name);
    if (!value)
        return all;
    const auto parsed = QJsonDocument::fromJson(*value);
    if (!parsed.isArray())
        fail(u"$."_s + QLatin1StringView(name),
             u"The JSON value could not be converted to a list."_s);
    const QJsonArray items = parsed.array();
    for (const auto &item : items)
        all.append(item.toString());
    return all;
}

} // namespace linchpin::umbraco::demo
