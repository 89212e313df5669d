// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/lerian/oracle.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::test {

using lerian::demo::Connection;
using lerian::demo::Estate;
using lerian::demo::Report;

namespace {

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QStringList namesOf(const Connection &connection)
{
    QStringList names{connection.configName};
    const QString before = connection.configName.mid(11);
    if (connection.configName.startsWith(u"zz_retired_"_s) && before.size() >= 3)
        names.append(before);
    return names;
}

bool filtersBy(const Report &report, const QStringList &names)
{
    const QStringList keys = QJsonDocument::fromJson(report.filters).object().keys();
    return std::ranges::any_of(keys, [&names](const QString &key) { return names.contains(key); });
}

QString connectionIdIn(const lerian::demo::Source &source)
{
    return QJsonDocument::fromJson(source.config).object().value(u"connection_id"_s).toString();
}

void addReporter(LerianOracle &oracle, const Estate &estate, const QStringList &names,
                 bool areTemplatesWhole)
{
    std::set<QUuid> used;
    for (const Report &report : estate.reports) {
        if (filtersBy(report, names))
            used.insert(report.templateId);
    }
    for (const Report &report : estate.reports) {
        const QString status = report.status.toLower();
        const bool isNamed = filtersBy(report, names);
        if (status == "finished"_L1 || status == "error"_L1
            || (!isNamed && !used.contains(report.templateId)))
            continue;
        LerianExpected &row = oracle[{u"report"_s, textOf(report.id)}];
        const bool isRunning = status == "processing"_L1 || status == "pendingextraction"_L1;
        row.activity = isRunning ? Activity::Running : Activity::Unknown;
        row.relation = isNamed ? Relation::Direct : Relation::Indirect;
        if (!isNamed)
            row.via = {{u"template"_s, textOf(report.templateId)}};
    }
    for (const QUuid &id : used) {
        const bool isListed =
            std::ranges::any_of(estate.templates, [&id](const auto &one) { return one.id == id; });
        if (isListed || !areTemplatesWhole)
            oracle[{u"template"_s, textOf(id)}].effect =
                isListed ? Effect::Breaks : Effect::Mentions;
    }
    for (const auto &one : estate.dataSources) {
        if (names.contains(one.id))
            oracle[{u"data-source"_s, one.id}].effect = Effect::Mentions;
    }
}

std::set<QString> matched(const Estate &estate, const QStringList &names)
{
    std::set<QString> ids;
    for (const auto &one : estate.matcherConnections) {
        if (names.contains(one.configName))
            ids.insert(textOf(one.id));
    }
    return ids;
}

bool has(const Estate &estate, const QString &key)
{
    return estate.scope.contains(key);
}

int pages(std::size_t count, std::size_t limit)
{
    return int(std::max(std::size_t(1), (count + limit - 1) / limit));
}

} // namespace

LerianOracle dependentsIn(const Estate &estate, const Connection &connection,
                          bool areTemplatesWhole)
{
    LerianOracle oracle;
    const QStringList names = namesOf(connection);
    static const QStringList internal{u"midaz_onboarding"_s, u"midaz_transaction"_s,
                                      u"plugin_crm"_s};
    if (connection.isInternal || internal.contains(connection.configName))
        oracle[{u"server-configuration"_s, textOf(connection.id)}].effect = Effect::Blocks;
    if (has(estate, u"reporter-url"_s))
        addReporter(oracle, estate, names, areTemplatesWhole);
    if (!has(estate, u"matcher-url"_s))
        return oracle;
    const std::set<QString> ours = matched(estate, names);
    for (const QString &id : ours)
        oracle[{u"matcher-connection"_s, id}];
    for (const auto &source : estate.sources) {
        const bool isThere = std::ranges::any_of(
            estate.contexts, [&source](const auto &one) { return one.id == source.contextId; });
        if (source.type != "FETCHER"_L1 || !isThere || !ours.contains(connectionIdIn(source)))
            continue;
        LerianExpected &row = oracle[{u"matcher-source"_s, textOf(source.id)}];
        row.relation = Relation::Indirect;
        row.via = {{u"matcher-connection"_s, connectionIdIn(source)}};
    }
    return oracle;
}

LerianOracle oracleOf(const std::vector<Dependent> &rows)
{
    LerianOracle oracle;
    for (const Dependent &row : rows)
        oracle[row.key] = {row.relation, row.effect, row.activity,
                           std::set<DependentKey>(row.via.begin(), row.via.end())};
    return oracle;
}

QString mismatch(const LerianOracle &expected, const LerianOracle &found)
{
    if (expected == found)
        return {};
    QString text;
    for (const auto &[key, row] : expected) {
        const auto it = found.find(key);
        if (it == found.end() || !(it->second == row))
            text += u"\n  missed or other: "_s + key.text();
    }
    for (const auto &[key, row] : found) {
        if (!expected.contains(key))
            text += u"\n  made up: "_s + key.text();
    }
    return text;
}

int requestsFor(const Estate &estate, const Connection &connection)
{
    int count = 2;
    if (has(estate, u"reporter-url"_s))
        count += int(estate.templates.size() / 100 + 1 + estate.reports.size() / 100 + 1 + 1);
    if (!has(estate, u"matcher-url"_s))
        return count;
    ++count;
    if (matched(estate, namesOf(connection)).empty())
        return count;
    count += pages(estate.contexts.size(), 200);
    for (const auto &context : estate.contexts) {
        const auto sources = std::ranges::count_if(
            estate.sources, [&](const auto &one) { return one.contextId == context.id; });
        count += pages(std::size_t(sources), 200);
    }
    return count;
}

Estate withoutAnswer(const Estate &estate, const HttpRequest &request)
{
    Estate rest = estate;
    const QUrlQuery query(QString::fromLatin1(request.query));
    const auto cut = [](auto &rows, std::size_t from) { rows.resize(std::min(rows.size(), from)); };
    const auto page = std::size_t(qMax(1, query.queryItemValue(u"page"_s).toInt()));
    const auto offset = std::size_t(
        QByteArray::fromBase64(query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded).toLatin1())
            .toUInt());
    if (request.path == "/v1/templates")
        cut(rest.templates, (page - 1) * 100);
    else if (request.path == "/v1/reports")
        cut(rest.reports, (page - 1) * 100);
    else if (request.path == "/v1/data-sources")
        rest.dataSources.clear();
    else if (request.path == "/v1/discovery/connections")
        rest.matcherConnections.clear();
    else if (request.path == "/v1/contexts")
        cut(rest.contexts, offset);
    else if (request.path.endsWith("/sources")) {
        const QUuid context(QString::fromLatin1(request.path.split('/').at(3)));
        std::size_t place = 0;
        std::erase_if(rest.sources, [&](const auto &one) {
            return one.contextId == context && place++ >= offset;
        });
    }
    return rest;
}

} // namespace linchpin::test
