// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/answers.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

using jsontext::Object;

QString foldedAscii(const QString &text)
{
    QString folded = text;
    for (QChar &c : folded) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + 32);
    }
    return folded;
}

const Provider *Estate::provider(const QString &id) const
{
    const auto it = std::ranges::find(providers, id, &Provider::id);
    return it == providers.end() ? nullptr : &*it;
}

HttpResponse json(QByteArray text, int status)
{
    return {status,
            {{"content-type", "application/json; charset=utf-8"},
             {"cache-control", "no-cache, no-store"}},
            std::move(text)};
}

HttpResponse emptyAnswer(int status)
{
    return {status, {{"cache-control", "no-cache, no-store"}}, {}};
}

HttpResponse crashed()
{
    return {500, {}, {}};
}

HttpResponse problem(int status, const QString &title, const QString &detail,
                     const QString &operationStatus)
{
    // Written in the order the framework writes a problem, which is not the alphabet.
    QByteArray text = "{\"type\":\"Error\",\"title\":" + jsontext::string(title)
        + ",\"status\":" + QByteArray::number(status) + ",\"detail\":" + jsontext::string(detail);
    if (!operationStatus.isEmpty())
        text += ",\"operationStatus\":" + jsontext::string(operationStatus);
    return json(text + '}', status);
}

HttpResponse bindingProblem(const QString &member, const QString &message)
{
    return json("{\"type\":\"https://tools.ietf.org/html/rfc9110#section-15.5.1\","
                "\"title\":\"One or more validation errors occurred.\",\"status\":400,\"errors\":{"
                    + jsontext::string(member) + ":[" + jsontext::string(message)
                    + "]},\"traceId\":\"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00\"}",
                400);
}

HttpResponse page(const QByteArrayList &items, qsizetype total)
{
    return json(Object()
                    .add("items", jsontext::array(items))
                    .add("total", QByteArray::number(total))
                    .text());
}

QByteArray dateText(const QDateTime &date)
{
    if (!date.isValid())
        return QByteArrayLiteral("\"0001-01-01T00:00:00.000Z\"");
    return '"' + date.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s).toLatin1() + '"';
}

QByteArray idText(const QUuid &id)
{
    return '"' + guidText(id).toLatin1() + '"';
}

QByteArray idText(const std::optional<QUuid> &id)
{
    return id ? idText(*id) : QByteArrayLiteral("null");
}

QByteArray idTexts(const QList<QUuid> &ids)
{
    QByteArrayList texts;
    for (const QUuid &id : ids)
        texts.append(idText(id));
    return jsontext::array(texts);
}

Window::Window(const RoutedRequest &request, int defaultTake) : take(defaultTake)
{
    for (const auto &[name, into] : {std::pair{u"skip"_s, &skip}, std::pair{u"take"_s, &take}}) {
        const auto text = request.value(name);
        if (!text || text->isEmpty())
            continue;
        bool ok = false;
        *into = text->trimmed().toInt(&ok);
        if (!ok)
            problem = bindingProblem(name, u"The value '%1' is not valid."_s.arg(*text));
    }
}

qsizetype Window::begin(qsizetype total) const
{
    return qMin<qsizetype>(qMax(skip, 0), total);
}

qsizetype Window::end(qsizetype total) const
{
    return take < 0 ? total : qMin<qsizetype>(begin(total) + take, total);
}

} // namespace linchpin::umbraco::demo
