// SPDX-License-Identifier: Apache-2.0
#include "app/demo/apinizer/answers.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer::demo {

HttpResponse json(const QByteArray &text, int status)
{
    return {status, {{"content-type", "application/json;charset=UTF-8"}}, text};
}

HttpResponse package(const QByteArray &zip)
{
    return {200,
            {{"content-type", "application/octet-stream"},
             {"content-disposition", "attachment; filename=\"export.zip\""}},
            zip};
}

HttpResponse refusal(const Estate &estate, int status, const QByteArray &code,
                     const QString &message)
{
    if (estate.speaksB)
        return json("{\"status\":\"FAILURE\",\"resultMessage\":" + jsontext::string(message) + '}',
                    status);
    return json("{\"error\":\"" + code + "\",\"error_description\":" + jsontext::string(message)
                    + '}',
                status);
}

HttpResponse notFound(const Estate &estate, const QString &message)
{
    return refusal(estate, estate.speaksB ? 400 : 404, "not_found", message);
}

HttpResponse noHandler(const QByteArray &path)
{
    return json("{\"timestamp\":\"2026-05-01T12:00:00.000+00:00\",\"status\":404,\"error\":"
                "\"Not Found\",\"path\":"
                    + jsontext::string(QString::fromLatin1(path)) + '}',
                404);
}

HttpResponse list(bool inB, const QByteArrayList &items)
{
    const QByteArray flag = inB ? "\"status\":\"SUCCESS\"" : "\"success\":true";
    return json('{' + flag + ",\"resultCount\":" + QByteArray::number(items.size())
                + ",\"resultList\":" + jsontext::array(items) + '}');
}

QString openPart(const RoutedRequest &request, qsizetype index)
{
    QString part = request.open.value(index);
    return part.replace("%2F"_L1, "/"_L1, Qt::CaseInsensitive);
}

std::function<HttpResponse(const RoutedRequest &)> inProject(const World &world, Handler handler)
{
    return [&world, handler = std::move(handler)](const RoutedRequest &request) {
        const QString project = openPart(request, 0);
        if (world.estate.hasProject(project))
            return handler(request, project);
        return notFound(world.estate,
                        world.estate.speaksB ? u"Project (%1) is not found!"_s.arg(project)
                                             : u"Project '%1' not found"_s.arg(project));
    };
}

} // namespace linchpin::apinizer::demo
