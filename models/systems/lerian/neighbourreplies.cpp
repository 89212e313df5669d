// SPDX-License-Identifier: Apache-2.0
// What Reporter's and Matcher's answers say.
#include "models/systems/lerian/jsonreading.h"

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

Result<TemplateReply> templateFrom(const JsonValue &value)
{
    const auto id = Uuid::parse(value["id"].stringOr());
    if (!id)
        return failure(malformed());
    return TemplateReply{*id, value["description"].stringOr(), value["fileName"].stringOr()};
}

Result<ReportReply> reportFrom(const JsonValue &value)
{
    const auto id = Uuid::parse(value["id"].stringOr());
    if (!id)
        return failure(malformed());
    ReportReply reply{.id = *id, .status = value["status"].stringOr()};
    reply.reportTemplate = Uuid::parse(value["templateId"].stringOr());
    const JsonValue filters = value["filters"];
    if (filters.isObject()) {
        reply.filters = QStringList();
        for (const auto &[name, filter] : filters.members())
            reply.filters->append(QString::fromUtf8(name));
    }
    const bool isSilent = filters.isNull() || filters.isAbsent();
    reply.isWhole = reply.reportTemplate && !reply.status.isEmpty() && (reply.filters || isSilent);
    return reply;
}

Result<DataSourceReply> dataSourceFrom(const JsonValue &value)
{
    const QString id = value["id"].stringOr();
    if (id.isEmpty())
        return failure(malformed());
    return DataSourceReply{id, value["externalName"].stringOr()};
}

Result<MatcherConnectionReply> matcherConnectionFrom(const JsonValue &value)
{
    const auto id = Uuid::parse(value["id"].stringOr());
    const auto name = value["configName"].string();
    if (!id || !name)
        return failure(malformed());
    return MatcherConnectionReply{*id, *name, value["status"].stringOr()};
}

Result<ContextReply> contextFrom(const JsonValue &value)
{
    const auto id = Uuid::parse(value["id"].stringOr());
    if (!id)
        return failure(malformed());
    return ContextReply{*id, value["name"].stringOr()};
}

Result<MatcherSourceReply> matcherSourceFrom(const JsonValue &value)
{
    const auto id = Uuid::parse(value["id"].stringOr());
    const auto type = value["type"].string();
    if (!id || !type)
        return failure(malformed());
    MatcherSourceReply reply{.id = *id, .name = value["name"].stringOr()};
    reply.isFetcher = type->compare("FETCHER"_L1, Qt::CaseInsensitive) == 0;
    reply.connection = Uuid::parse(value["config"]["connection_id"].stringOr());
    reply.isWhole = !reply.isFetcher || reply.connection;
    return reply;
}

} // namespace

bool ReportReply::isRunning() const
{
    return status.compare("Processing"_L1, Qt::CaseInsensitive) == 0
        || status.compare("PendingExtraction"_L1, Qt::CaseInsensitive) == 0;
}

bool ReportReply::isOver() const
{
    return status.compare("Finished"_L1, Qt::CaseInsensitive) == 0
        || status.compare("Error"_L1, Qt::CaseInsensitive) == 0;
}

Result<Page<TemplateReply>> parseTemplatePage(const QByteArray &body)
{
    return readPage<TemplateReply>(body, templateFrom);
}

Result<Page<ReportReply>> parseReportPage(const QByteArray &body)
{
    return readPage<ReportReply>(body, reportFrom);
}

Result<Page<DataSourceReply>> parseDataSources(const QByteArray &body)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return failure(document.error());
    return readItems<Page<DataSourceReply>>((*document)->root(), dataSourceFrom);
}

Result<Page<MatcherConnectionReply>> parseMatcherConnections(const QByteArray &body)
{
    return readObject<Page<MatcherConnectionReply>>(body, [](const JsonValue &root) {
        return readItems<Page<MatcherConnectionReply>>(root["connections"], matcherConnectionFrom)
            .map([&root](Page<MatcherConnectionReply> page) {
                page.hasMore = root["hasMore"].boolean().value_or(false)
                    || !root["nextCursor"].stringOr().isEmpty();
                return page;
            });
    });
}

Result<CursorPage<ContextReply>> parseContextPage(const QByteArray &body)
{
    return readCursorPage<ContextReply>(body, contextFrom);
}

Result<CursorPage<MatcherSourceReply>> parseMatcherSourcePage(const QByteArray &body)
{
    return readCursorPage<MatcherSourceReply>(body, matcherSourceFrom);
}

} // namespace linchpin::lerian
