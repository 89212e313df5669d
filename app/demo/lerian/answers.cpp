// SPDX-License-Identifier: Apache-2.0
#include "app/demo/lerian/answers.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::lerian::demo {

Connection *Estate::find(const QUuid &id)
{
    const auto it = std::ranges::find_if(
        connections, [&id](const Connection &one) { return one.id == id && !one.isDeleted; });
    return it == connections.end() ? nullptr : &*it;
}

const Connection *Estate::find(const QUuid &id) const
{
    return const_cast<Estate *>(this)->find(id);
}

const Connection *Estate::findByName(const QString &configName) const
{
    const auto it = std::ranges::find_if(connections, [&configName](const Connection &one) {
        return one.configName == configName && !one.isDeleted;
    });
    return it == connections.end() ? nullptr : &*it;
}

HttpResponse json(const QByteArray &text, int status)
{
    return {status, {{"content-type", "application/json"}}, text};
}

HttpResponse fetError(int status, const char *code, const char *title, const QString &message,
                      const QByteArray &fields)
{
    jsontext::Object object;
    object.add("code", '"' + QByteArray(code) + '"')
        .add("title", '"' + QByteArray(title) + '"')
        .add("message", jsontext::string(message));
    if (!fields.isEmpty())
        object.add("entityType", "\"connection\"").add("fields", fields);
    return json(object.text(), status);
}

HttpResponse numberedError(int status, const char *title, const QString &message)
{
    return json(jsontext::Object()
                    .add("code", QByteArray::number(status))
                    .add("title", '"' + QByteArray(title) + '"')
                    .add("message", jsontext::string(message))
                    .text(),
                status);
}

HttpResponse plainText(int status, const QByteArray &text)
{
    return {status, {{"content-type", "text/plain; charset=utf-8"}}, text};
}

HttpResponse notFound()
{
    return fetError(404, "FET-1001", "Entity Not Found", u"no connection for this id"_s);
}

HttpResponse jobsActive()
{
    return fetError(409, "FET-1021", "Job In Progress",
                    u"cannot change connection with active jobs"_s);
}

QByteArray timeText(qint64 ms)
{
    QByteArray text =
        QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    text.chop(1);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text + 'Z';
}

QByteArray idText(const QUuid &id)
{
    return '"' + id.toByteArray(QUuid::WithoutBraces) + '"';
}

std::optional<QUuid> parsedId(QString text)
{
    if (text.startsWith("urn:uuid:"_L1, Qt::CaseInsensitive))
        text.remove(0, 9);
    if (text.size() == 32) {
        for (const int place : {20, 16, 12, 8})
            text.insert(place, u'-');
    }
    const QUuid id = QUuid::fromString(text);
    return id.isNull() ? std::nullopt : std::optional(id);
}

QMap<QString, QString> exactQuery(const HttpRequest &request)
{
    QMap<QString, QString> items;
    for (const QByteArray &item : request.query.split('&')) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = equals < 0 ? item : item.left(equals);
        if (!name.isEmpty())
            items.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(name)),
                         equals < 0 ? QString()
                                    : QString::fromUtf8(
                                        QByteArray::fromPercentEncoding(item.mid(equals + 1))));
    }
    return items;
}

bool isLegalName(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    });
}

QByteArray header(const HttpRequest &request, const char *lowerCaseName)
{
    for (const auto &[name, value] : request.headers) {
        if (name == lowerCaseName)
            return value.trimmed();
    }
    return {};
}

QByteArray shown(const Connection &one)
{
    const QByteArray never = "\"0001-01-01T00:00:00Z\"";
    const auto time = [&](qint64 ms) { return one.isInternal ? never : '"' + timeText(ms) + '"'; };
    jsontext::Object object;
    object.add("id", idText(one.id))
        .add("configName", jsontext::string(one.configName))
        .add("type", jsontext::string(one.type))
        .add("host", jsontext::string(one.host))
        .add("port", QByteArray::number(one.port))
        .add("databaseName", jsontext::string(one.databaseName))
        .add("userName", jsontext::string(one.userName))
        .add("createdAt", time(one.createdAt))
        .add("updatedAt", time(one.updatedAt));
    if (one.productName && !one.isInternal)
        object.add("productName", jsontext::string(*one.productName));
    if (!one.sslMode.isEmpty())
        object.add("ssl", "{\"mode\":" + jsontext::string(one.sslMode) + '}');
    if (!one.metadata.isEmpty())
        object.add("metadata", one.metadata);
    return object.text();
}

} // namespace linchpin::lerian::demo
