// SPDX-License-Identifier: Apache-2.0
#include "models/report/reviewreport.h"

#include "models/domain/kindtext.h"
#include "models/item/displaytext.h"
#include "models/report/impactparts.h"

#include <QCoreApplication>

#include <compare>
#include <map>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ReviewReport)
};

QString nameOf(const ReviewedEndpoint &endpoint)
{
    return endpoint.name.isEmpty() ? endpoint.identity.url : endpoint.name;
}

QString nameOf(const Connection &connection)
{
    return connection.name.isEmpty() ? connection.id.value : connection.name;
}

/// What was not read is alike for many connections: one row for all of them, with their number.
struct Gap
{
    QString place, state, reason;
    std::strong_ordering operator<=>(const Gap &) const = default;
    bool operator==(const Gap &) const = default;
};

/// One endpoint on its way into the report.
class EndpointPart
{
public:
    EndpointPart(const ReviewFile &file, int number)
        : m_file(file), m_number(number), m_facts(file.endpoint(number))
    { }

    [[nodiscard]] Result<void> read()
    {
        if (m_facts.list == ListReading::Failed) {
            add({Text::tr("The connections"), textOf(CoverageStatus::Failed),
                 m_facts.error ? m_facts.error->sentence() : QString()},
                0);
            return {};
        }
        if (m_facts.list == ListReading::Incomplete)
            add({Text::tr("The connections"), textOf(CoverageStatus::Partial),
                 Text::tr("There may be more than are listed.")},
                0);
        const auto rows = m_file.connections(m_number);
        if (!rows)
            return failure(rows.error());
        for (const Connection &row : *rows) {
            const auto reviewed = m_file.impact(m_number, row.id);
            if (!reviewed)
                return failure(reviewed.error());
            take(row, *reviewed);
        }
        return {};
    }

    void addTo(Document &document, const Making &making) const;

private:
    void add(const Gap &gap, int connections) { m_gaps[gap] += connections; }
    void take(const Connection &row, const std::optional<ReviewedImpact> &reviewed);
    void takeImpact(const Connection &row, const Impact &impact);
    [[nodiscard]] Section facts(const Making &making) const;

    const ReviewFile &m_file;
    int m_number;
    const ReviewedEndpoint &m_facts;
    std::vector<QStringList> m_connections;
    std::vector<QStringList> m_dependents;
    std::map<Gap, int> m_gaps;
};

void EndpointPart::take(const Connection &row, const std::optional<ReviewedImpact> &reviewed)
{
    QStringList cells{row.name, row.id.value, row.type, textOf(row.state)};
    if (reviewed && reviewed->impact) {
        QStringList open;
        for (const Coverage &coverage : reviewed->impact->coverage) {
            if (!coverage.isSettled())
                open << (coverage.label.isEmpty() ? coverage.source : coverage.label);
        }
        cells << textOf(reviewed->impact->verdict())
              << QString::number(reviewed->impact->dependents.size()) << open.join(u", "_s);
        takeImpact(row, *reviewed->impact);
    } else {
        const QString why = reviewed ? reviewed->impact.error().sentence()
                                     : Text::tr("Nobody looked: the saving was stopped before.");
        add({Text::tr("What depends on a connection"), textOf(CoverageStatus::Failed), why}, 1);
        //: In a table, in place of a number: nobody knows how many.
        cells << textOf(Verdict::Unknown) << Text::tr("not known") << why;
    }
    m_connections.push_back(std::move(cells));
}

void EndpointPart::takeImpact(const Connection &row, const Impact &impact)
{
    for (const Coverage &coverage : impact.coverage) {
        if (!coverage.isSettled())
            add({coverage.label.isEmpty() ? coverage.source : coverage.label,
                 textOf(coverage.status), coverage.reason},
                1);
    }
    for (const Dependent &dependent : impact.dependents) {
        QStringList through;
        for (const DependentKey &key : dependent.via) {
            const Dependent *other = impact.find(key);
            through << kindText(key.kind) + u' '
                    + (other && !other->name.isEmpty() ? other->name : key.id);
        }
        m_dependents.push_back({nameOf(row), textOf(dependent.effect), kindText(dependent.key.kind),
                                dependent.name, dependent.key.id, textOf(dependent.activity),
                                through.join(u", "_s), dependent.evidence});
    }
}

Section EndpointPart::facts(const Making &making) const
{
    //: Heading of a part of a report. %1 is an endpoint.
    Section section{
        u"endpoint-%1"_s.arg(m_number + 1), Text::tr("Endpoint %1").arg(nameOf(m_facts)), {}};
    addEndpoint(section, m_facts.identity, m_facts.name);
    //: Label of a fact: badge of the endpoint, such as "production".
    section.facts.push_back({Text::tr("Environment"), m_facts.environment});
    //: Label of a fact: version of the software at the endpoint.
    section.facts.push_back({Text::tr("Version of the system"), m_facts.serverVersion});
    //: Label of a fact: when something was read.
    section.facts.push_back({Text::tr("Read"), bothTexts(m_facts.readAt, making)});
    //: Label of a fact: how long ago something was read.
    section.facts.push_back({Text::tr("Age"), ageText(m_facts.readAt, making)});
    //: Label of a fact: how many requests the reading took.
    section.facts.push_back({Text::tr("Requests"), QString::number(m_facts.requests)});
    for (const Warning &warning : m_facts.warnings)
        section.notes << warning.message;
    return section;
}

void EndpointPart::addTo(Document &document, const Making &making) const
{
    for (const auto &[gap, connections] : m_gaps)
        document.unknown.table->rows.push_back(
            {nameOf(m_facts), gap.place, gap.state, gap.reason,
             connections > 0 ? QString::number(connections) : QString()});
    document.sections.push_back(facts(making));
    //: Heading of a part of a report. %1 is an endpoint.
    Section list{u"connections-%1"_s.arg(m_number + 1),
                 Text::tr("Connections of %1").arg(nameOf(m_facts)),
                 {}};
    list.table = Table{{//: Column: name of a connection.
                        {Text::tr("Name"), 24},
                        //: Column: how the system addresses it.
                        {Text::tr("ID"), 28},
                        //: Column: type of a connection.
                        {Text::tr("Type"), 12},
                        //: Column: whether a connection is active.
                        {Text::tr("State"), 9},
                        //: Column: the verdict on a connection.
                        {Text::tr("Verdict"), 14},
                        //: Column: how many dependents a connection has.
                        {Text::tr("Dependents"), 10},
                        //: Column: places that were not read.
                        {Text::tr("Not known"), 24}},
                       m_connections,
                       m_facts.list == ListReading::Complete
                           ? Text::tr("It has none.")
                           : Text::tr("NOT KNOWN: the list could not be read.")};
    document.sections.push_back(std::move(list));
    //: Heading of a part of a report. %1 is an endpoint.
    Section dependents{u"dependents-%1"_s.arg(m_number + 1),
                       Text::tr("What depends on the connections of %1").arg(nameOf(m_facts)),
                       {}};
    dependents.table = Table{{//: Column.
                              {Text::tr("Connection"), 20},
                              //: Column: what happens to a dependent if the connection goes.
                              {Text::tr("Effect"), 11},
                              //: Column: kind of a dependent: profile, sync.
                              {Text::tr("Kind"), 10},
                              //: Column: name of a dependent.
                              {Text::tr("Name"), 20},
                              {Text::tr("ID"), 20},
                              //: Column: whether something is running, active or paused.
                              {Text::tr("Activity"), 9},
                              //: Column: through which other thing a dependent hangs on it.
                              {Text::tr("Through"), 14},
                              //: Column: what shows that it depends on the connection.
                              {Text::tr("How we know"), 20}},
                             m_dependents,
                             Text::tr("Nothing was found in what could be read.")};
    document.sections.push_back(std::move(dependents));
}

Section coverOf(const ReviewFile &file, const Making &making)
{
    //: Heading: where a report comes from.
    Section cover{u"cover"_s, Text::tr("About this report"), {}};
    //: Label of a fact: from where the report has what it says.
    cover.facts = {{Text::tr("Source"), Text::tr("a saved review, without network")},
                   {Text::tr("Review file"), file.path()},
                   {Text::tr("Review saved"), bothTexts(file.origin().savedAt, making)},
                   //: Label of a fact: how long ago something was saved.
                   {Text::tr("Age"), ageText(file.origin().savedAt, making)},
                   {Text::tr("Review saved by"), file.origin().savedBy},
                   //: Label of a fact: name and version of the program a review was saved with.
                   {Text::tr("Saved with"), file.origin().program},
                   //: Label of a fact: how many endpoints.
                   {Text::tr("Endpoints"), QString::number(file.endpointCount())}};
    addMaking(cover, making);
    return cover;
}

} // namespace

Result<Document> ofReview(const ReviewFile &file, const Making &making)
{
    Document document;
    document.language = making.language;
    //: Title of a report. %1 is a day.
    document.title =
        Text::tr("Review of %1").arg(file.origin().savedAt.toUTC().date().toString(Qt::ISODate));
    document.unknown = {u"not-known"_s, Text::tr("What is not known"), {}};
    document.unknown.table = Table{{//: Column: a configured server.
                                    {Text::tr("Endpoint"), 20},
                                    //: Column: a place that was searched for dependents.
                                    {Text::tr("Place"), 22},
                                    //: Column: how far a place was read.
                                    {Text::tr("State"), 14},
                                    //: Column: why a place was not read.
                                    {Text::tr("Why"), 36},
                                    //: Column: for how many connections this is so.
                                    {Text::tr("Connections"), 12}},
                                   {},
                                   {}};
    document.cover = coverOf(file, making);
    for (int i = 0; i < file.endpointCount(); ++i) {
        EndpointPart part(file, i);
        if (auto done = part.read(); !done)
            return failure(done.error());
        part.addTo(document, making);
    }
    if (file.origin().wasStopped)
        document.unknown.notes << Text::tr(
            "The saving of the review was stopped before everything was read.");
    if (!document.unknown.table->rows.empty())
        document.unknown.notes << Text::tr("What these places hold is not known; that is not the "
                                           "same as nothing.");
    else if (document.unknown.notes.isEmpty())
        document.unknown.notes << Text::tr("Every place that was looked in was read to its end.");
    if (document.unknown.table->rows.empty())
        document.unknown.table.reset();
    return document;
}

} // namespace linchpin::report
