// SPDX-License-Identifier: Apache-2.0
#include "app/demo/apinizer/answers.h"
#include "app/demo/apinizer/zipwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer::demo {

namespace {

constexpr std::array types{"API_PROXY"_L1,         "PROXY_GROUP"_L1,    "API_CREATOR"_L1,
                           "GLOBAL_POLICY"_L1,     "POLICY_GROUP"_L1,   "IDENTITY_SERVICE"_L1,
                           "TASK_FLOW_MANAGER"_L1, "UPTIME_MONITOR"_L1, "ANOMALY_DETECTOR"_L1,
                           "REPORT_CONF"_L1,       "CERTIFICATE"_L1};

struct Exported
{
    QString name;
    QString kind;
    QByteArray definition;
};

std::vector<Exported> objectsOf(const Estate &estate, const QString &project, const QString &type)
{
    std::vector<Exported> objects;
    if (type == "API_PROXY"_L1) {
        for (const Proxy &proxy : estate.proxies) {
            if (proxy.project == project)
                objects.push_back({proxy.name, {}, definitionOf(proxy)});
        }
    }
    for (const Thing &thing : estate.things) {
        if (thing.project == project && thing.type == type)
            objects.push_back({thing.name, thing.kind, named(thing.name, thing.definition)});
    }
    return objects;
}

HttpResponse forbidden(const Estate &estate)
{
    return refusal(estate, 400, "bad_request",
                   u"User does not have required permission for this operation!"_s);
}

HttpResponse objectList(const Estate &estate, const RoutedRequest &request, const QString &project)
{
    QByteArrayList rows;
    for (const Exported &object : objectsOf(estate, project, openPart(request, 1))) {
        QByteArray row = "{\"name\":" + jsontext::string(object.name);
        if (!object.kind.isEmpty())
            row += ",\"kind\":" + jsontext::string(object.kind);
        rows.append(row + '}');
    }
    return list(true, rows);
}

QString fileNameOf(const QString &name)
{
    QString file = name;
    for (const char16_t c : std::u16string_view(u"/\\:*?\"<>|"))
        file.replace(c, u'_');
    return file.left(80) + u".json"_s;
}

/// One name that is not there, or that two objects have, and nothing is packed.
HttpResponse packObjects(const Estate &estate, const RoutedRequest &request, const QString &project)
{
    const QJsonObject body = QJsonDocument::fromJson(request.request->body).object();
    const auto objects = objectsOf(estate, project, openPart(request, 1));
    std::vector<std::pair<QString, QByteArray>> files;
    const QJsonArray names = body.value("names"_L1).toArray();
    for (const auto &entry : names) {
        const QString name = entry.toString();
        const QString kind = body.value("kind"_L1).toString();
        int found = 0;
        for (const Exported &object : objects) {
            if (object.name != name || (!kind.isEmpty() && object.kind != kind))
                continue;
            ++found;
            files.emplace_back(fileNameOf(name), object.definition);
        }
        if (found != 1)
            return refusal(estate, 400, "bad_request",
                           u"Object (%1) is unknown or ambiguous!"_s.arg(name));
    }
    if (!estate.packsOneFile)
        return package(zipped(files));
    QByteArrayList all;
    for (const auto &[name, content] : files)
        all.append(content);
    return package(zipped({{u"objects.json"_s, "{\"items\":" + jsontext::array(all) + '}'}}));
}

HttpResponse namesOfIds(const Estate &estate, const RoutedRequest &request)
{
    QByteArrayList rows;
    const QJsonArray ids = QJsonDocument::fromJson(request.request->body).array();
    for (const auto &entry : ids) {
        for (const Connection &row : estate.connections) {
            if (row.id == entry.toString())
                rows.append("{\"id\":" + jsontext::string(row.id)
                            + ",\"name\":" + jsontext::string(row.name) + '}');
        }
    }
    return list(true, rows);
}

} // namespace

void addExportRoutes(Router &router, World &world)
{
    if (!world.estate.hasBulkExport)
        return;
    const QString base = u"/apiops/projects/*/export-import/"_s;
    const auto guarded = [&world](HttpResponse (*read)(const Estate &, const RoutedRequest &,
                                                       const QString &)) {
        return inProject(world,
                         [&world, read](const RoutedRequest &request, const QString &project) {
                             return world.estate.mayExport ? read(world.estate, request, project)
                                                           : forbidden(world.estate);
                         });
    };
    router.add("GET", base + u"types/"_s,
               guarded([](const Estate &, const RoutedRequest &, const QString &) {
                   QByteArrayList rows;
                   for (const QLatin1StringView type : types)
                       rows.append("{\"type\":\"" + QByteArray(type.data(), type.size())
                                   + "\",\"multiKind\":false}");
                   return list(true, rows);
               }));
    router.add("GET", base + u"*/objects/"_s, guarded(objectList));
    router.add("POST", base + u"*/export/"_s, guarded(packObjects));
    router.add(
        "POST", u"/apiops/utility/connections/batch-names"_s,
        [&world](const RoutedRequest &request) { return namesOfIds(world.estate, request); });
}

} // namespace linchpin::apinizer::demo
