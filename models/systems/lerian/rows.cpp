// SPDX-License-Identifier: Apache-2.0
// Who names the connection: the rows a person decides about.
#include "models/systems/lerian/impactassembly.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/names.h"
#include "models/systems/translate.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

class Finder
{
public:
    explicit Finder(const Reading &reading)
        : m_reading(reading), m_names(knownAs(reading.connection.connection.name))
    { }

    std::vector<Dependent> rows()
    {
        addServerConfiguration();
        countUses();
        addReports();
        addTemplates();
        addDataSources();
        addMatcher();
        std::ranges::sort(m_rows, {}, &Dependent::key);
        return std::move(m_rows);
    }

private:
    /// Nothing here can be changed over the API by this program: take it as it is, or stop.
    Dependent &add(QLatin1StringView kindWord, const QString &id, const QString &name,
                   Effect effect)
    {
        Dependent row{.key = {kindWord, id}, .name = name, .effect = effect};
        row.decisions = {DecisionWord::Keep, DecisionWord::Accept};
        return m_rows.emplace_back(std::move(row));
    }

    void addServerConfiguration()
    {
        const Connection &connection = m_reading.connection.connection;
        if (!connection.traits.contains(trait::readOnly))
            return;
        Dependent &row =
            add(kind::serverConfiguration, connection.id.value, connection.name, Effect::Blocks);
        row.decisions = {DecisionWord::Keep};
        row.evidence = translate(
            "Lerian", "An internal data source of the server: it answers 404 to a deletion.");
    }

    [[nodiscard]] QString filterNaming(const ReportReply &report) const
    {
        for (const QString &name : m_names) {
            if (report.filters && report.filters->contains(name))
                return name;
        }
        return {};
    }

    void countUses()
    {
        for (const ReportReply &report : m_reading.reports.items) {
            if (report.reportTemplate && !filterNaming(report).isEmpty())
                ++m_uses[*report.reportTemplate];
        }
    }

    /// A report that is over is made; what it was made from may go.
    void addReports()
    {
        for (const ReportReply &report : m_reading.reports.items) {
            const QString name = filterNaming(report);
            const bool isByTemplate =
                name.isEmpty() && report.reportTemplate && m_uses.contains(*report.reportTemplate);
            if (report.isOver() || (name.isEmpty() && !isByTemplate))
                continue;
            Dependent &row = add(kind::report, report.id.text(), nameOf(report), Effect::Breaks);
            row.activity = report.isRunning() ? Activity::Running : Activity::Unknown;
            if (isByTemplate) {
                row.relation = Relation::Indirect;
                row.via = {{kind::reportTemplate, report.reportTemplate->text()}};
                row.evidence =
                    translate("Lerian", "status %1, of a template that uses it").arg(report.status);
            } else {
                row.evidence =
                    translate("Lerian", "status %1, filters: %2").arg(report.status, name);
            }
            row.losses.append(
                translate("Lerian", "The report fails if its data has not been fetched yet."));
        }
    }

    [[nodiscard]] const TemplateReply *find(const Uuid &id) const
    {
        const auto &all = m_reading.templates.items;
        const auto it = std::ranges::find(all, id, &TemplateReply::id);
        return it == all.end() ? nullptr : &*it;
    }

    [[nodiscard]] QString nameOf(const ReportReply &report) const
    {
        const TemplateReply *made = report.reportTemplate ? find(*report.reportTemplate) : nullptr;
        return made ? made->description : report.id.text();
    }

    /// A template that is not listed is deleted, if the list is whole: nothing will be made of it.
    void addTemplates()
    {
        const bool isListWhole = m_reading.templates.state.status == CoverageStatus::Complete;
        for (const auto &[id, count] : m_uses) {
            const TemplateReply *listed = find(id);
            if (!listed && isListWhole)
                continue;
            Dependent &row =
                add(kind::reportTemplate, id.text(), listed ? listed->description : id.text(),
                    listed ? Effect::Breaks : Effect::Mentions);
            if (listed && !listed->fileName.isEmpty())
                row.path = {listed->fileName};
            row.evidence =
                translate("Lerian", "%n of its reports filter by this connection.", nullptr, count);
            row.losses.append(translate("Lerian", "Reports cannot be made from it any more."));
        }
    }

    void addDataSources()
    {
        QStringList seen;
        for (const DataSourceReply &one : m_reading.dataSources.items) {
            if (!m_names.contains(one.id) || seen.contains(one.id))
                continue;
            seen.append(one.id);
            Dependent &row = add(kind::dataSource, one.id, one.externalName, Effect::Mentions);
            row.evidence = translate("Lerian",
                                     "Reporter has a data source of this name. It may have its "
                                     "own address, or come through Fetcher.");
        }
    }

    void addMatcher()
    {
        std::map<Uuid, MatcherConnectionReply> ours;
        for (const MatcherConnectionReply &one : matchedConnections(m_reading)) {
            if (!ours.emplace(one.id, one).second)
                continue;
            Dependent &row =
                add(kind::matcherConnection, one.id.text(), one.configName, Effect::Breaks);
            row.evidence =
                translate("Lerian", "configName = %1, status %2").arg(one.configName, one.status);
            row.losses.append(translate("Lerian", "Matcher cannot extract through it any more."));
        }
        for (const auto &[source, context] : m_reading.matcherSources.items) {
            if (!source.isFetcher || !source.connection || !ours.contains(*source.connection))
                continue;
            Dependent &row =
                add(kind::matcherSource, source.id.text(), source.name, Effect::Breaks);
            row.relation = Relation::Indirect;
            row.via = {{kind::matcherConnection, source.connection->text()}};
            row.path = {context.name};
            row.evidence = u"config.connection_id = "_s + source.connection->text();
            row.losses.append(translate("Lerian", "Its context gets no new data from it."));
        }
    }

    const Reading &m_reading;
    QStringList m_names;
    std::map<Uuid, int> m_uses; ///< reports that name the connection, by template
    std::vector<Dependent> m_rows;
};

} // namespace

std::vector<MatcherConnectionReply> matchedConnections(const Reading &reading)
{
    const QStringList names = knownAs(reading.connection.connection.name);
    std::vector<MatcherConnectionReply> ours;
    for (const MatcherConnectionReply &one : reading.matcherConnections.items) {
        if (names.contains(one.configName))
            ours.push_back(one);
    }
    return ours;
}

std::vector<Dependent> findRows(const Reading &reading)
{
    return Finder(reading).rows();
}

} // namespace linchpin::lerian
