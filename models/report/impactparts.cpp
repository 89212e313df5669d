// SPDX-License-Identifier: Apache-2.0
#include "models/report/impactparts.h"

#include "models/domain/kindtext.h"
#include "models/domain/redaction.h"
#include "models/item/displaytext.h"
#include "models/report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ImpactReport)
};

constexpr int ownerColumn = 4; ///< behind what names the dependent

QString reasonFor(const QString &source, const Choices &choices)
{
    const auto it = std::ranges::find(choices.acceptances, source, &Acceptance::source);
    //: In a table: nobody accepted that this was not read.
    return it == choices.acceptances.end() ? Text::tr("not accepted") : it->reason;
}

QString stateOf(const Coverage &coverage)
{
    const QString state = textOf(coverage.status);
    return coverage.found > 0
        ? state + u", "_s + Text::tr("%n found there", nullptr, coverage.found)
        : state;
}

QString throughText(const Impact &impact, const Dependent &dependent)
{
    QStringList through;
    for (const DependentKey &key : dependent.via) {
        const Dependent *other = impact.find(key);
        through << kindText(key.kind) + u' '
                + (other && !other->name.isEmpty() ? other->name : key.id);
    }
    //: In a table: it hangs on the connection itself.
    return through.isEmpty() ? Text::tr("directly") : through.join(u", "_s);
}

Section dependentsOf(const Impact &impact, const HangsOn &hangsOn)
{
    Section section{u"dependents"_s,
                    hangsOn ? Text::tr("What depends on them") : Text::tr("What depends on it"),
                    {}};
    Table table;
    table.columns = {//: Column: what happens to a dependent if the connection goes.
                     {Text::tr("Effect"), 12},
                     //: Column: kind of a dependent: profile, sync.
                     {Text::tr("Kind"), 9},
                     //: Column: name of a dependent.
                     {Text::tr("Name"), 20},
                     //: Column: how the system addresses it.
                     {Text::tr("ID"), 18},
                     //: Column: whether something is running, active or paused.
                     {Text::tr("Activity"), 8},
                     //: Column: through which other thing a dependent hangs on the connection.
                     {Text::tr("Through"), 13},
                     //: Column: project, environment, slot.
                     {Text::tr("Where"), 12},
                     //: Column: what shows that it depends on the connection.
                     {Text::tr("How we know"), 18},
                     //: Column: what is lost by the choices there are.
                     {Text::tr("What is lost"), 18}};
    // Worst first, as on the screen.
    std::vector<const Dependent *> sorted;
    for (const Dependent &dependent : impact.dependents)
        sorted.push_back(&dependent);
    std::ranges::stable_sort(sorted, {}, &Dependent::effect);
    for (const Dependent *d : sorted) {
        table.rows.push_back({textOf(d->effect), kindText(d->key.kind), d->name, d->key.id,
                              textOf(d->activity), throughText(impact, *d), d->path.join(u" › "_s),
                              d->evidence, d->losses.join(u' ')});
        if (hangsOn)
            table.rows.back().insert(ownerColumn, hangsOn(d->key));
    }
    if (hangsOn)
        //: Column: the connections a dependent hangs on.
        table.columns.insert(table.columns.begin() + ownerColumn, {Text::tr("Hangs on"), 16});
    const bool isSettled = std::ranges::all_of(impact.coverage, &Coverage::isSettled);
    const QString nothing = hangsOn ? Text::tr("Nothing depends on them. Every place was read.")
                                    : Text::tr("Nothing depends on it. Every place was read.");
    table.whenEmpty = isSettled ? nothing
                                : Text::tr("Nothing was found in what could be read. What could "
                                           "not be read stands at the top.");
    if (!impact.dependents.empty())
        section.notes << Text::tr("%n dependents.", nullptr, int(impact.dependents.size()));
    section.table = std::move(table);
    return section;
}

Section hazardsOf(const Impact &impact)
{
    Section section{u"hazards"_s, Text::tr("To know before going on"), {}};
    Table table{{//: Column: a sentence to know before going on.
                 {Text::tr("What"), 60},
                 //: Column: already when the connection is switched off, or only when deleted.
                 {Text::tr("Matters when"), 14}},
                {},
                Text::tr("Nothing in particular.")};
    //: In a table: a hazard matters from then on.
    const QString whenDeleted = Text::tr("deleted");
    const QString whenOff = Text::tr("switched off");
    for (const Warning &warning : impact.warnings)
        table.rows.push_back(
            {warning.message, warning.isHazardOfDeactivation ? whenOff : whenDeleted});
    section.table = std::move(table);
    return section;
}

Section readOf(const Impact &impact)
{
    Section section{u"read"_s, Text::tr("Where was looked, and read to the end"), {}};
    //: Column: a place that was searched for dependents.
    Table table{{{Text::tr("Place"), 30},
                 //: Column: how far a place was read.
                 {Text::tr("State"), 18},
                 //: Column: how many dependents a place gave.
                 {Text::tr("Found"), 8},
                 //: Column: words about a place that was read.
                 {Text::tr("Note"), 30}},
                {},
                Text::tr("Nowhere.")};
    for (const Coverage &coverage : impact.coverage) {
        if (coverage.isSettled())
            table.rows.push_back({coverage.label.isEmpty() ? coverage.source : coverage.label,
                                  textOf(coverage.status), QString::number(coverage.found),
                                  coverage.reason});
    }
    section.table = std::move(table);
    return section;
}

Section switchingOff(const Deactivation &deactivation)
{
    Section section{u"switching-off"_s, Text::tr("Switching off"), {}};
    section.facts = {
        //: Label of a fact: whether the connection can be switched off.
        {Text::tr("Can it be"), textOf(deactivation.possible)},
        //: Label of a fact: how a connection is switched off.
        {Text::tr("How"), deactivation.how},
        //: Label of a fact: why switching off is doubtful or impossible.
        {Text::tr("Doubt"), deactivation.reason},
        //: Label of a fact: what switching off costs.
        {Text::tr("What it costs"), deactivation.loss},
        {Text::tr("To be typed again"), deactivation.secretsNeeded.join(u", "_s)},
    };
    return section;
}

} // namespace

Section unknownOf(const Impact &impact, const Choices *choices)
{
    Section section{u"not-known"_s, Text::tr("What is not known"), {}};
    Table table{{{Text::tr("Place"), 24},
                 {Text::tr("State"), 16},
                 //: Column: why a place was not read.
                 {Text::tr("Why"), 40}},
                {},
                {}};
    if (choices)
        //: Column: why somebody accepted that a place was not read.
        table.columns.push_back({Text::tr("Accepted because"), 24});
    for (const Coverage &coverage : impact.coverage) {
        if (coverage.isSettled())
            continue;
        QStringList row{coverage.label.isEmpty() ? coverage.source : coverage.label,
                        stateOf(coverage), coverage.reason};
        if (choices)
            row << reasonFor(coverage.source, *choices);
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty()) {
        section.notes << Text::tr("Every place that was looked in was read to its end.");
        return section;
    }
    section.notes << Text::tr("%n places could not be read to their end, or cannot be seen. What "
                              "they hold is not known; that is not the same as nothing.",
                              nullptr, int(table.rows.size()));
    section.table = std::move(table);
    return section;
}

Section factsOf(const Impact &impact, const Making &making)
{
    Section section{u"facts"_s, Text::tr("Signs of use, and other facts"), {}};
    for (const Evidence &evidence : impact.evidence)
        section.facts.push_back({evidence.label, evidence.value});
    if (!impact.evidence.empty())
        section.notes << Text::tr("A sign of use is evidence. That none was seen proves nothing.");
    const QDateTime modified = QDateTime::fromString(impact.connection.modified, Qt::ISODateWithMs);
    //: Label of a fact: when a connection was last changed.
    section.facts.push_back(
        {Text::tr("Changed"),
         modified.isValid() ? bothTexts(modified, making) : impact.connection.modified});
    for (const Property &property : impact.connection.properties)
        section.facts.push_back(
            {kindText(property.key),
             saysSecret(property.key) && !property.value.isEmpty() ? u"***"_s : property.value});
    return section;
}

std::vector<Section> impactSections(const Impact &impact, const Making &making,
                                    const HangsOn &hangsOn)
{
    std::vector<Section> sections{dependentsOf(impact, hangsOn)};
    if (!impact.warnings.empty())
        sections.push_back(hazardsOf(impact));
    sections.push_back(readOf(impact));
    sections.push_back(switchingOff(impact.deactivation));
    sections.push_back(factsOf(impact, making));
    return sections;
}

} // namespace linchpin::report
