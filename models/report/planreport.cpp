// SPDX-License-Identifier: Apache-2.0
#include "models/report/planreport.h"

#include "models/domain/planage.h"
#include "models/item/displaytext.h"
#include "models/report/impactparts.h"
#include "models/report/planparts.h"
#include "models/report/runparts.h"
#include "models/report/severalparts.h"
#include "models/report/words.h"
#include "models/service/clearance.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::PlanReport)
};

/// Which connection each change is about: the rows are those of the joint plan.
void nameConnections(Table &table, const Batch &batch)
{
    constexpr int behindNumber = 1;
    addConnectionColumn(table, behindNumber);
    const QStringList labels = labelsOf(batch.members);
    const std::vector<JointAction> order = jointOrder(batch);
    for (std::size_t i = 0; i < table.rows.size() && i < order.size(); ++i)
        table.rows[i].insert(behindNumber, labels[qsizetype(order[i].member)]);
}

Section changesOf(const PlanFile &file)
{
    const Plan &plan = file.plan;
    Section section{u"changes"_s, Text::tr("What will be done, in this order"), {}};
    //: Column: number of a change.
    Table table{{{Text::tr("No."), 5},
                 //: Column: when in the deletion.
                 {Text::tr("When"), 12},
                 //: Column: what is done.
                 {Text::tr("What"), 26},
                 //: Column: method and path of a request.
                 {Text::tr("Request"), 26},
                 //: Column: what is read to prove a change.
                 {Text::tr("Proved by"), 22},
                 //: Column: yes or no.
                 {Text::tr("Can be undone"), 10},
                 //: Column: what a change loses for good.
                 {Text::tr("Lost"), 20}},
                {},
                Text::tr("Nothing.")};
    for (std::size_t i = 0; i < plan.actions.size(); ++i) {
        const PlannedAction &action = plan.actions[i];
        table.rows.push_back({QString::number(i + 1), textOf(action.phase), action.purpose,
                              requestText(action.method, action.path), action.expectation,
                              yesOrNo(action.isReversible), action.loss});
    }
    if (file.batch)
        nameConnections(table, *file.batch);
    section.table = std::move(table);
    return section;
}

Section approvalsOf(const PlanStory &story, const Making &making)
{
    //: Heading: the signatures of a plan.
    Section section{u"approvals"_s, Text::tr("Approvals"), {}};
    Table table{{//: Column: a person.
                 {Text::tr("Signed by"), 20},
                 //: Column: when somebody signed.
                 {Text::tr("When (UTC)"), 18},
                 //: Column: whether a signature counts.
                 {Text::tr("Worth"), 22},
                 //: Column: what somebody wrote when signing.
                 {Text::tr("Words"), 26},
                 //: Column: fingerprint of a key.
                 {Text::tr("Fingerprint"), 30}},
                {},
                Text::tr("Nobody has signed it.")};
    const auto add = [&table](const Approval &approval, const QString &worth) {
        table.rows.push_back({approval.name, utcText(approval.at), worth, approval.reason,
                              fingerprintOf(approval.key)});
    };
    if (story.standing) {
        section.notes << sentenceOf(*story.standing);
        if (story.standing->needed == 0)
            section.notes << Text::tr("On this computer the endpoint asks for no approvals.");
        section.notes << Text::tr("Weighed by the people and the policy of this computer at %1.")
                             .arg(bothTexts(making.now, making));
        for (const WeighedApproval &weighed : story.standing->approvals)
            add(weighed.approval, textOf(weighed.worth));
    } else {
        for (const Approval &approval : story.file.approvals)
            //: Whether a signature counts: nobody knows.
            add(approval, Text::tr("NOT KNOWN"));
    }
    section.table = std::move(table);
    return section;
}

void addUnknown(Section &unknown, const PlanStory &story)
{
    if (!story.standing)
        //: %1 is a sentence.
        unknown.notes << Text::tr("What the signatures are worth is not known: %1")
                             .arg(story.standing.error().sentence());
    if (!story.isUsed)
        unknown.notes << Text::tr("Whether the plan was used before is not known: no journal of "
                                  "this computer could be read.");
}

Section coverOf(const PlanStory &story, const Making &making)
{
    const Plan &plan = story.file.plan;
    //: Heading: where a report comes from.
    Section cover{u"cover"_s, Text::tr("About this report"), {}};
    const QString age = sentenceOf(ageOf(plan, making.now), plan);
    //: Label of a fact: whether a plan can be carried out.
    cover.facts.push_back({Text::tr("State of the plan"),
                           story.isUsed.value_or(false) ? Text::tr("used already")
                               : age.isEmpty()
                               //: State of a plan: its time is not over.
                               ? Text::tr("in force")
                               : age});
    //: Label of a fact: the verdict on a connection.
    cover.facts.push_back({Text::tr("Verdict"), textOf(plan.impact.verdict())});
    addConnection(cover, plan.impact.connection);
    addEndpoint(cover, plan.endpoint, plan.endpointName);
    addPlan(cover, plan, making);
    cover.facts.push_back({Text::tr("SHA-256 of the plan"), story.file.sha256});
    //: Label of a fact: from where the report has what it says.
    cover.facts.push_back({Text::tr("Source"), Text::tr("a plan file, without network")});
    //: Label of a fact: a path.
    cover.facts.push_back({Text::tr("File"), story.path});
    addMaking(cover, making);
    return cover;
}

} // namespace

Document ofPlan(const PlanStory &story, const Making &making)
{
    const Plan &plan = story.file.plan;
    const std::optional<Batch> &batch = story.file.batch;
    Document document;
    document.language = making.language;
    const Connection &connection = plan.impact.connection;
    //: Title of a report. %1 is a connection, or "3 connections".
    document.title = Text::tr("Plan: delete %1")
                         .arg(connection.name.isEmpty() ? connection.id.value : connection.name);
    document.unknown = batch ? unknownOf(batch->members) : unknownOf(plan.impact, &plan.choices);
    addUnknown(document.unknown, story);
    document.cover = coverOf(story, making);
    if (batch)
        document.sections.push_back(connectionsOf(*batch));
    document.sections.push_back(decisionsOf(plan));
    document.sections.push_back(changesOf(story.file));
    document.sections.push_back(approvalsOf(story, making));
    std::ranges::move(batch ? impactSections(batch->members, making)
                            : impactSections(plan.impact, making),
                      std::back_inserter(document.sections));
    return document;
}

} // namespace linchpin::report
