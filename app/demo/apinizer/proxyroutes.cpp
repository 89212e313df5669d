// SPDX-License-Identifier: Apache-2.0
#include "app/demo/apinizer/answers.h"
#include "app/demo/apinizer/zipwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer::demo {

namespace {

const Proxy *findProxy(const Estate &estate, const QString &project, const QString &name)
{
    const auto it = std::ranges::find_if(estate.proxies, [&](const Proxy &proxy) {
        return proxy.project == project && proxy.name == name; // case counts here
    });
    return it == estate.proxies.end() ? nullptr : &*it;
}

HttpResponse forbidden(const Estate &estate)
{
    return refusal(estate, estate.speaksB ? 400 : 403, "forbidden",
                   u"User does not have required permission for this operation!"_s);
}

QByteArray policiesOf(const Proxy &proxy)
{
    return "\"requestPolicyList\":" + proxy.requestPolicies
        + ",\"responsePolicyList\":[],\"errorPolicyList\":[],\"endpointList\":[{\"endpoint\":"
          "\"/items\",\"httpMethod\":\"GET\",\"active\":true,\"requestPolicyList\":"
        + proxy.endpointPolicies + ",\"responsePolicyList\":[],\"errorPolicyList\":[]}]";
}

HttpResponse policies(const Proxy &proxy)
{
    const QByteArray text = "{\"name\":" + jsontext::string(proxy.name) + ",\"type\":\"REST\","
        + policiesOf(proxy) + '}';
    // Some pages show it one level deeper.
    return list(true, {proxy.name.size() % 2 == 0 ? text : "{\"apiProxy\":" + text + '}'});
}

HttpResponse trafficLog(const Proxy &proxy)
{
    QByteArrayList targets;
    for (const QString &target : proxy.logTargets)
        targets.append(jsontext::string(target) + ":{\"enabled\":true}");
    if (targets.isEmpty())
        return list(true, {});
    return list(true,
                {"{\"environmentId\":\"66a1f0d25d4b2e7a91c04a02\",\"enableKafkaConnector\":"
                 "true,\"connectorSettingsMap\":{"
                 + targets.join(',') + "}}"});
}

} // namespace

QByteArray named(const QString &name, const QByteArray &definition)
{
    const QByteArray inside = definition.mid(1);
    return "{\"name\":" + jsontext::string(name) + (inside.startsWith('}') ? "" : ",") + inside;
}

QByteArray definitionOf(const Proxy &proxy)
{
    return "{\"name\":" + jsontext::string(proxy.name)
        + ",\"type\":\"REST\",\"projectName\":" + jsontext::string(proxy.project)
        + ",\"relativePath\":\"/x\",\"routing\":" + proxy.routing + ',' + policiesOf(proxy) + '}';
}

void addProxyRoutes(Router &router, World &world)
{
    const QString all = u"/apiops/projects/*/apiProxies/"_s;
    using Read = HttpResponse (*)(const Proxy &);
    const auto ofOne = [&world](const auto &read) {
        return inProject(
            world, [&world, read](const RoutedRequest &request, const QString &project) {
                const Proxy *proxy = findProxy(world.estate, project, openPart(request, 1));
                if (!proxy)
                    return notFound(
                        world.estate,
                        u"API Proxy (name: %1) was not found!"_s.arg(openPart(request, 1)));
                return read(*proxy);
            });
    };
    router.add("GET", all,
               inProject(world, [&world](const RoutedRequest &, const QString &project) {
                   QByteArrayList rows;
                   for (const Proxy &proxy : world.estate.proxies) {
                       if (proxy.project == project)
                           rows.append("{\"name\":" + jsontext::string(proxy.name)
                                       + ",\"description\":\"\",\"type\":\"REST\",\"relativePath\":"
                                         "\"/x\",\"soapToRest\":false}");
                   }
                   return list(true, rows); // this page answers "status" even in dialect A
               }));
    router.add("GET", all + u"*/policies/"_s, ofOne(Read(policies)));
    router.add("GET", all + u"*/export/"_s, ofOne([&world](const Proxy &proxy) {
                   if (!world.estate.mayExport)
                       return forbidden(world.estate);
                   return package(zipped({{proxy.name + u".json"_s, definitionOf(proxy)}}));
               }));
    if (world.estate.hasBulkExport)
        router.add("GET", all + u"*/trafficLogSettings/"_s, ofOne(Read(trafficLog)));
    router.add("GET", u"/apiops/projects/*/apiProxyGroups/"_s,
               inProject(world, [&world](const RoutedRequest &, const QString &project) {
                   QByteArrayList rows;
                   for (const QString &group : world.estate.groups.value(project))
                       rows.append("{\"id\":\"g\",\"name\":" + jsontext::string(group)
                                   + ",\"description\":null}");
                   return list(true, rows);
               }));
}

} // namespace linchpin::apinizer::demo
