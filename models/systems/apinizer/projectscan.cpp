// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/projectscan.h"

#include "models/systems/apinizer/endpoints.h"
#include "models/systems/apinizer/kinds.h"
#include "models/systems/apinizer/oneconnection.h"
#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

/// A path the server does not have, and not one it does not have for us.
bool isNoSuchPath(const ApiError &error)
{
    return (error.httpStatus == 404 || error.httpStatus == 405)
        && !error.serverSays.startsWith("Project"_L1);
}

SourceState invisible(const QString &reason)
{
    return {.status = CoverageStatus::Invisible, .reasons = {reason}};
}

QString probeText()
{
    return translate("Apinizer", "Asking what the server can export");
}

/// What is read in another way than by bulk exports.
bool isProxies(const ExportType &type)
{
    return type.source == source::proxies;
}

} // namespace

ProjectScan::ProjectScan(Exchange &exchange, QString project, const Matcher &matcher,
                         bool isLogTarget)
    : m_exchange(exchange)
    , m_project(std::move(project))
    , m_matcher(matcher)
    , m_isLogTarget(isLogTarget)
    , m_proxies(exchange, m_project, matcher)
{ }

void ProjectScan::begin()
{
    askOrRefuse(m_exchange, request::exportTypes(m_project), probeText(),
                [this](const Exchange::Reply &reply) { typesRead(read(reply, parseExportTypes)); });
}

void ProjectScan::typesRead(const Result<QStringList> &types)
{
    if (types)
        return beginBulk(*types);
    if (isNoSuchPath(types.error()))
        return secondProbe();
    SourceState failed;
    failed.fail(types.error());
    withoutBulk(failed);
}

/// One "no such path" may come from anything in between; a path of the same kind has to agree.
void ProjectScan::secondProbe()
{
    askOrRefuse(m_exchange, request::exportObjects(m_project, u"API_CREATOR"_s), probeText(),
                [this](const Exchange::Reply &reply) {
                    const auto objects = read(reply, parseExportObjects);
                    if (objects) {
                        QStringList all;
                        for (const ExportType &type : exportTypes())
                            all.append(type.word);
                        return beginBulk(all);
                    }
                    if (isNoSuchPath(objects.error())) {
                        m_tier = Tier::Single;
                        return withoutBulk(invisible(translate(
                            "Apinizer", "The server here has no export that shows them.")));
                    }
                    SourceState failed;
                    failed.fail(objects.error());
                    withoutBulk(failed);
                });
}

void ProjectScan::beginBulk(const QStringList &offered)
{
    m_tier = Tier::Bulk;
    const auto readTraffic = [this](const QStringList &names, const QString &gap) {
        if (m_isLogTarget)
            m_proxies.readTrafficLogs(names, gap);
    };
    m_proxies.onListed = readTraffic;
    for (const ExportType &type : exportTypes()) {
        if (!offered.contains(type.word)) {
            if (isProxies(type))
                m_proxies.begin();
            else
                m_states[type.source] =
                    invisible(translate("Apinizer", "The server here does not export these."));
            continue;
        }
        auto &exported = *m_exports.emplace_back(
            std::make_unique<BulkExport>(m_exchange, m_project, type, m_matcher));
        if (isProxies(type)) {
            exported.onListed = readTraffic;
            exported.onNotListed = [this](const ApiError &) { m_proxies.begin(); };
            exported.onNotExported = [this](const QStringList &names) {
                m_proxies.readEach(names);
            };
        }
        exported.begin();
    }
}

/// The proxies one by one; everything that only a bulk export shows stands as given.
void ProjectScan::withoutBulk(const SourceState &state)
{
    for (const ExportType &type : exportTypes()) {
        if (!isProxies(type))
            m_states[type.source] = state;
    }
    if (m_isLogTarget)
        m_proxies.trafficState() = state;
    beginSingle();
}

void ProjectScan::beginSingle()
{
    m_proxies.begin();
    if (m_tier != Tier::Single)
        return; // the state of the groups is told already
    askOrRefuse(m_exchange, request::proxyGroups(m_project),
                translate("Apinizer", "Reading API proxy groups"),
                [this](const Exchange::Reply &reply) { groupsRead(read(reply, parseNames)); });
}

/// This list gives names, neither members nor policies.
void ProjectScan::groupsRead(const Result<Listed<QString>> &groups)
{
    SourceState state;
    if (!groups) {
        state.fail(groups.error());
    } else if (!groups->gap.isEmpty()) {
        state.addGap(groups->gap);
    } else if (!groups->items.empty()) {
        const QStringList names(groups->items.begin(), groups->items.end());
        state = invisible(
            translate("Apinizer", "There are groups, but no API shows their policies: %1.")
                .arg(names.join(u", "_s)));
    }
    m_states[source::proxyGroups] = state;
}

std::vector<std::pair<QString, SourceState>> ProjectScan::states() const
{
    std::map<QString, SourceState> all = m_states;
    SourceState proxies = m_proxies.state();
    for (const auto &exported : m_exports) {
        if (isProxies(exported->type())) {
            for (const QString &gap : exported->state().reasons)
                proxies.addGap(gap);
        } else {
            all[exported->type().source] = exported->state();
        }
    }
    all[source::proxies] = proxies;
    SourceState traffic = m_proxies.trafficState();
    if (proxies.status == CoverageStatus::Failed || proxies.status == CoverageStatus::Forbidden)
        traffic = traffic.status == CoverageStatus::Complete ? proxies : traffic;
    std::vector<std::pair<QString, SourceState>> ordered;
    for (const ExportType &type : exportTypes()) {
        ordered.emplace_back(type.source, all[type.source]);
        if (isProxies(type) && m_isLogTarget)
            ordered.emplace_back(source::trafficLog, traffic);
    }
    return ordered;
}

std::map<QString, std::map<QString, Matched>> ProjectScan::found() const
{
    std::map<QString, std::map<QString, Matched>> all;
    for (const auto &exported : m_exports) {
        for (const auto &[name, matched] : exported->found())
            all[exported->type().kind][name].add(matched);
    }
    for (const auto *part : {&m_proxies.found(), &m_proxies.inTrafficLogs()}) {
        for (const auto &[name, matched] : *part)
            all[kind::proxy][name].add(matched);
    }
    return all;
}

} // namespace linchpin::apinizer
