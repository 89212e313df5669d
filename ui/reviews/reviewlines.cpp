// SPDX-License-Identifier: Apache-2.0
#include "ui/reviews/reviewlines.h"

#include "models/domain/kindtext.h"
#include "models/item/displaytext.h"
#include "models/service/systemfacts.h"

#include <QCoreApplication>
#include <QLocale>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ReviewLines)
};

QString textOf(Change change)
{
    switch (change) {
    //: What became of a connection or a dependent between two reviews.
    case Change::Appeared: return Text::tr("Appeared");
    //: What became of a connection or a dependent between two reviews.
    case Change::Vanished: return Text::tr("Vanished");
    //: What became of a connection or a dependent between two reviews.
    case Change::Changed: return Text::tr("Changed");
    //: What became of a connection or a dependent between two reviews: one side could not be read.
    case Change::NotKnown: return Text::tr("Not known");
    }
    return {};
}

QString iconOf(Change change)
{
    switch (change) {
    case Change::Appeared: return u"mark-ok"_s;
    case Change::Vanished: return u"mark-absent"_s;
    case Change::Changed: return u"mark-warning"_s;
    case Change::NotKnown: return u"state-unknown"_s;
    }
    return {};
}

QString textOf(Use use)
{
    switch (use) {
    //: How far a connection is in use.
    case Use::NoDependents: return Text::tr("No dependents");
    //: How far a connection is in use: nothing found, but there are places that cannot be seen.
    case Use::NoneVisible: return Text::tr("None visible");
    //: How far a connection is in use: what depends on it is paused.
    case Use::OnlyPaused: return Text::tr("Only paused");
    //: How far a connection is in use: the system saw no use.
    case Use::NotUsedLately: return Text::tr("Not used lately");
    //: How far a connection is in use: it could not be read.
    case Use::NotJudged: return Text::tr("Could not be judged");
    //: How far a connection is in use.
    case Use::InUse: return Text::tr("In use");
    }
    return {};
}

QString iconOf(Use use)
{
    switch (use) {
    case Use::NoDependents: return u"mark-ok"_s;
    case Use::NoneVisible: return u"mark-invisible"_s;
    case Use::OnlyPaused: return u"state-inactive"_s;
    case Use::NotUsedLately: return u"mark-partial"_s;
    case Use::NotJudged: return u"state-unknown"_s;
    case Use::InUse: return u"state-active"_s;
    }
    return {};
}

/// Adds the lines of one connection's difference.
class Lines
{
public:
    Lines(FindingTable &table, const ConnectionDifference &one, QString source)
        : m_table(table), m_one(one), m_source(std::move(source))
    { }

    void add()
    {
        const QString reason = m_one.reason.isEmpty() ? m_one.impact.notKnown : m_one.reason;
        //: What a difference is about: the connection as a whole.
        const QString whole = Text::tr("Connection");
        if (m_one.change != Change::Changed)
            line(m_one.change, whole, {}, {}, reason);
        for (const FactChange &fact : m_one.facts)
            line(Change::Changed, kindText(fact.fact), fact.before, fact.after, {});
        if (m_one.change == Change::Changed && !m_one.impact.notKnown.isEmpty())
            //: What a difference is about: what depends on a connection.
            line(Change::NotKnown, Text::tr("Dependents"), {}, {}, m_one.impact.notKnown);
        for (const DependentDifference &dependent : m_one.impact.dependents)
            addDependent(dependent);
        for (const CoverageDifference &coverage : m_one.impact.coverage)
            line(Change::Changed,
                 //: What a difference is about. %1 is a place where dependents are looked for.
                 Text::tr("Reading of %1").arg(coverage.label),
                 coverage.before ? linchpin::textOf(*coverage.before) : QString(),
                 coverage.after ? linchpin::textOf(*coverage.after) : QString(), {});
    }

private:
    void addDependent(const DependentDifference &dependent)
    {
        //: What a difference is about. %1 is a kind ("Profile"), %2 a name.
        const QString what =
            Text::tr("%1 %2").arg(kindText(dependent.dependent.key.kind), dependent.dependent.name);
        if (dependent.facts.empty()) {
            const QString why = dependent.change == Change::NotKnown
                ? Text::tr("The other side could not read all it can have come from.")
                : QString();
            line(dependent.change, what, {}, {}, why);
        }
        for (const FactChange &fact : dependent.facts)
            line(dependent.change, what + u", "_s + kindText(fact.fact), fact.before, fact.after,
                 {});
    }
    void line(Change change, const QString &what, const QString &before, const QString &after,
              const QString &why)
    {
        const QString said = why.isEmpty() && !(before.isEmpty() && after.isEmpty())
            //: %1 is what changed, %2 and %3 its values.
            ? Text::tr("%1: before \"%2\", after \"%3\"").arg(what, before, after)
            : why.isEmpty() ? textOf(change) : why;
        m_table.lines.push_back(
            {{m_source, m_one.connection.id},
             wordOf(change),
             iconOf(change),
             {m_one.connection.name, textOf(change), what, m_one.connection.id.value, said}});
    }

    FindingTable &m_table;
    const ConnectionDifference &m_one;
    QString m_source;
};

} // namespace

FindingTable differenceTable(const ReviewDifference &difference, const QString &source)
{
    FindingTable table;
    //: Column heading.
    table.head = {Text::tr("Connection"),
                  //: Column heading: what became of it.
                  Text::tr("Change"),
                  //: Column heading: what it is about.
                  Text::tr("What"),
                  //: Column heading: what the system addresses the connection by.
                  Text::tr("ID"),
                  //: Column heading: a sentence.
                  Text::tr("Details")};
    for (const EndpointDifference &endpoint : difference.endpoints) {
        for (const ConnectionDifference &one : endpoint.connections)
            Lines(table, one, source).add();
    }
    for (const Change change :
         {Change::Appeared, Change::Vanished, Change::Changed, Change::NotKnown})
        table.groups.push_back({wordOf(change), textOf(change)});
    return table;
}

FindingTable useTable(const std::vector<UseFinding> &findings, const QString &source)
{
    FindingTable table;
    table.head = {Text::tr("Connection"),
                  //: Column heading: how far a connection is in use.
                  Text::tr("Use"),
                  //: Column heading: number of things that depend on it.
                  Text::tr("Dependents"),
                  //: Column heading: what the system addresses the connection by.
                  Text::tr("ID"),
                  //: Column heading: a sentence.
                  Text::tr("Why")};
    for (const Use use : {Use::NoDependents, Use::NoneVisible, Use::OnlyPaused, Use::NotUsedLately,
                          Use::NotJudged}) {
        table.groups.push_back({wordOf(use), textOf(use)});
        for (const UseFinding &finding : findings) {
            if (finding.judgement.use != use)
                continue;
            table.lines.push_back(
                {{source, finding.connection.id},
                 wordOf(use),
                 iconOf(use),
                 {finding.connection.name, textOf(use), QLocale().toString(finding.dependents),
                  finding.connection.id.value, finding.judgement.reason}});
        }
    }
    return table;
}

QString ageText(const QDateTime &readAt, const QDateTime &now)
{
    const qint64 hours = readAt.secsTo(now) / 3600;
    if (hours < 1)
        return Text::tr("less than an hour old");
    if (hours < 48)
        return Text::tr("%n hours old", nullptr, int(hours));
    return Text::tr("%n days old", nullptr, int(hours / 24));
}

QString originText(const ReviewedEndpoint &endpoint, const QDateTime &now)
{
    const QString name =
        endpoint.name.isEmpty() ? systemName(endpoint.identity.system) : endpoint.name;
    const QString when = QLocale().toString(endpoint.readAt.toLocalTime(), QLocale::ShortFormat);
    //: %1 is an endpoint, %2 its address, %3 a date and time, %4 an age ("3 days old").
    return Text::tr("%1, %2, read %3, %4")
        .arg(name, endpoint.identity.url, when, ageText(endpoint.readAt, now));
}

} // namespace linchpin
