// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/proxyreader.h"

#include "models/systems/apinizer/endpoints.h"
#include "models/systems/apinizer/oneconnection.h"
#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

QString wordsOf(const ApiError &error)
{
    return error.detail.isEmpty() ? error.sentence() : error.detail;
}

/// "Order API: why"
QString gapOfProxy(const QString &name, const QString &why)
{
    return u"%1: %2"_s.arg(name, why);
}

QString proxiesText()
{
    return translate("Apinizer", "Reading API proxies");
}

} // namespace

ProxyReader::ProxyReader(Exchange &exchange, QString project, const Matcher &matcher)
    : m_exchange(exchange), m_project(std::move(project)), m_matcher(matcher)
{ }

void ProxyReader::begin()
{
    askOrRefuse(m_exchange, request::proxies(m_project), proxiesText(),
                [this](const Exchange::Reply &reply) {
                    const auto names = read(reply, parseNames);
                    if (!names)
                        return m_state.fail(names.error());
                    if (!names->gap.isEmpty())
                        m_state.addGap(names->gap);
                    QStringList distinct(names->items.begin(), names->items.end());
                    distinct.removeDuplicates();
                    onListed(distinct, names->gap);
                    readEach(distinct);
                });
}

void ProxyReader::readEach(const QStringList &names)
{
    for (const QString &name : names) {
        askOrRefuse(m_exchange, request::proxyExport(m_project, name), proxiesText(),
                    [this, name](const Exchange::Reply &reply) { exportRead(name, reply); });
    }
}

void ProxyReader::exportRead(const QString &name, const Exchange::Reply &reply)
{
    const auto package = successOf(reply).and_then([&](const HttpResponse &response) {
        return readPackage(response.body, m_matcher, {name});
    });
    if (!package)
        return askPolicies(name, package.error());
    for (const QString &gap : package->state.reasons)
        m_state.addGap(gapOfProxy(name, gap));
    for (const auto &[owner, matched] : package->objects)
        m_found[name].add(matched);
}

void ProxyReader::askPolicies(const QString &name, const ApiError &whyNoExport)
{
    askOrRefuse(m_exchange, request::proxyPolicies(m_project, name), proxiesText(),
                [this, name, whyNoExport](const Exchange::Reply &reply) {
                    const auto policies =
                        read(reply, [this](const JsonValue &root) -> Result<Matched> {
                            return m_matcher.match(root);
                        });
                    if (policies)
                        m_found[name].add(*policies);
                    m_state.addGap(gapOfProxy(
                        name,
                        policies ? translate("Apinizer", "Only its policies could be read. %1")
                                       .arg(wordsOf(whyNoExport))
                                 : wordsOf(whyNoExport)));
                });
}

void ProxyReader::readTrafficLogs(const QStringList &names, const QString &gap)
{
    if (!gap.isEmpty())
        m_trafficState.addGap(gap);
    for (const QString &name : names) {
        askOrRefuse(m_exchange, request::trafficLog(m_project, name),
                    translate("Apinizer", "Reading traffic-log settings"),
                    [this, name](const Exchange::Reply &reply) {
                        const auto settings =
                            read(reply, [this](const JsonValue &root) -> Result<Matched> {
                                if (!root["resultList"].isArray() && !root["resultList"].isObject())
                                    return failure(malformed());
                                return m_matcher.match(root);
                            });
                        if (settings)
                            m_inTraffic[name].add(*settings);
                        else
                            m_trafficState.addGap(gapOfProxy(name, wordsOf(settings.error())));
                    });
    }
}

} // namespace linchpin::apinizer
