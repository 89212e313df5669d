// SPDX-License-Identifier: Apache-2.0
#include "models/report/severalparts.h"

#include "models/domain/jointplan.h"
#include "models/item/displaytext.h"
#include "models/report/impactparts.h"
#include "models/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ReportOfSeveral)
};

std::vector<Impact> impactsOf(const std::vector<Plan> &plans)
{
    std::vector<Impact> impacts;
    std::ranges::transform(plans, std::back_inserter(impacts), &Plan::impact);
    return impacts;
}

/// The whole name stands once, where the connections are listed; elsewhere the number tells it.
QString brief(const QString &name)
{
    constexpr qsizetype most = 40;
    if (name.size() <= most)
        return name;
    const bool isHalf = name[most - 1].isHighSurrogate();
    return name.left(isHalf ? most - 1 : most) + u'…';
}

/// A row that several connections may have in the same words.
struct Shared
{
    QStringList cells;
    QStringList of;
};

void add(std::vector<Shared> &rows, const QString &label, const QStringList &cells)
{
    const auto known = std::ranges::find(rows, cells, &Shared::cells);
    if (known == rows.end())
        rows.push_back({cells, {label}});
    else
        known->of << label;
}

QString namesOf(const QStringList &some, qsizetype all)
{
    //: In a table: what is said holds for every connection.
    return some.size() == all ? Text::tr("all of them") : some.join(u", "_s);
}

Section factsOfEach(const std::vector<Plan> &plans, const Making &making)
{
    Section whole;
    //: Column.
    Table table{{{Text::tr("Connection"), 20},
                 //: Column: what a fact is about.
                 {Text::tr("Fact"), 24},
                 //: Column: what is so.
                 {Text::tr("Is"), 50}},
                {},
                {}};
    const QStringList labels = labelsOf(plans);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const Section own = factsOf(plans[i].impact, making);
        whole.word = own.word;
        whole.title = own.title;
        for (const QString &note : own.notes)
            if (!whole.notes.contains(note))
                whole.notes << note;
        for (const Fact &fact : own.facts)
            if (!fact.value.isEmpty())
                table.rows.push_back({labels[qsizetype(i)], fact.label, fact.value});
        table.rows.push_back({labels[qsizetype(i)], Text::tr("Fingerprint of what was read"),
                              plans[i].plannedFingerprint()});
    }
    whole.table = std::move(table);
    return whole;
}

/// Of each place the worst reading counts, so what is listed here was read for all of them.
void sayForAll(Section &section)
{
    if (section.word == u"read")
        section.notes << Text::tr("For each of the connections.");
}

} // namespace

QStringList labelsOf(const std::vector<Plan> &plans)
{
    QStringList labels;
    for (const Plan &plan : plans) {
        const Connection &connection = plan.impact.connection;
        labels << u"%1. %2"_s.arg(
            QString::number(labels.size() + 1),
            brief(connection.name.isEmpty() ? connection.id.value : connection.name));
    }
    return labels;
}

Section unknownOf(const std::vector<Plan> &plans)
{
    const QStringList labels = labelsOf(plans);
    Section section;
    Table table;
    std::vector<Shared> rows;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        Section own = unknownOf(plans[i].impact, &plans[i].choices);
        section.word = own.word;
        section.title = own.title;
        if (!own.table)
            continue;
        table.columns = own.table->columns;
        for (const QStringList &row : own.table->rows)
            add(rows, labels[qsizetype(i)], row);
    }
    if (rows.empty()) {
        section.notes << Text::tr("Every place that was looked in was read to its end, for each "
                                  "of the connections.");
        return section;
    }
    section.notes << Text::tr("%n places could not be read to their end, or cannot be seen. What "
                              "they hold is not known; that is not the same as nothing.",
                              nullptr, int(rows.size()));
    table.columns.insert(table.columns.begin(), {Text::tr("Connection"), 20});
    for (const Shared &row : rows)
        table.rows.push_back(QStringList{namesOf(row.of, labels.size())} + row.cells);
    section.table = std::move(table);
    return section;
}

QStringList reliedOn(const Batch &batch, const BatchLinks &links, std::size_t member)
{
    const QStringList labels = labelsOf(batch.members);
    QStringList names;
    for (const std::size_t needed : links.needs[member])
        names << labels[qsizetype(needed)];
    return names;
}

Section connectionsOf(const Batch &batch)
{
    Section section{u"connections"_s, Text::tr("The connections, in this order"), {}};
    //: Column: number of a connection.
    Table table{{{Text::tr("No."), 4},
                 {Text::tr("Connection"), 22},
                 //: Column: how the system addresses the connection.
                 {Text::tr("ID"), 22},
                 //: Column: type of a connection.
                 {Text::tr("Type"), 10},
                 //: Column: whether a connection is active.
                 {Text::tr("State"), 9},
                 //: Column: the verdict on a connection.
                 {Text::tr("Verdict"), 16},
                 //: Column: how many dependents a connection has.
                 {Text::tr("Dependents"), 8},
                 //: Column: whether the connection can be switched off.
                 {Text::tr("Switching off"), 12},
                 //: Column: connections that have to be through before this one.
                 {Text::tr("Relies on"), 14}},
                {},
                {}};
    const BatchLinks links = linksOf(batch);
    for (std::size_t i = 0; i < batch.members.size(); ++i) {
        const Impact &impact = batch.members[i].impact;
        table.rows.push_back(
            {QString::number(i + 1), impact.connection.name, impact.connection.id.value,
             impact.connection.type, textOf(impact.connection.state), textOf(impact.verdict()),
             QString::number(impact.dependents.size()), textOf(impact.deactivation.possible),
             reliedOn(batch, links, i).join(u", "_s)});
    }
    section.table = std::move(table);
    return section;
}

std::vector<Section> impactSections(const std::vector<Plan> &plans, const Making &making)
{
    const std::vector<Impact> impacts = impactsOf(plans);
    const QStringList labels = labelsOf(plans);
    const std::vector<UnitedDependent> united = unitedDependents(impacts);
    const auto hangsOn = [&](const DependentKey &key) {
        // Sorted by key.
        const auto it = std::ranges::lower_bound(
            united, key, {}, [](const UnitedDependent &one) { return one.dependent.key; });
        QStringList names;
        if (it != united.end() && it->dependent.key == key)
            for (const std::size_t member : it->members)
                names << labels[qsizetype(member)];
        return namesOf(names, labels.size());
    };
    std::vector<Section> sections = impactSections(jointImpact(impacts), making, hangsOn);
    for (Section &section : sections) {
        if (section.word == u"facts")
            section = factsOfEach(plans, making);
        sayForAll(section);
    }
    return sections;
}

} // namespace linchpin::report
