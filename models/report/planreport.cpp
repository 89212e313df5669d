// SPDX-License-Identifier: Apache-2.0
#include "models/report/planreport.h"

#include "models/domain/planage.h"
#include "models/item/displaytext.h"
#include "models/report/impactparts.h"
#include "models/report/planparts.h"
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

Section changesOf(const Plan &plan)
{
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
    int number = 0;
    for (const PlannedAction &action : plan.actions)
        table.rows.push_back({QString::number(++number), textOf(action.phase), action.purpose,
                              requestText(action.method, action.path), action.expectation,
                              yesOrNo(action.isReversible), action.loss});
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

} // namespace

Document ofPlan(const PlanStory &story, const Making &making)
{
    const Plan &plan = story.file.plan;
    Document document;
    document.language = making.language;
    const Connection &connection = plan.impact.connection;
    //: Title of a report. %1 is a connection.
    document.title = Text::tr("Plan: delete %1")
                         .arg(connection.name.isEmpty() ? connection.id.value : connection.name);
    document.unknown = unknownOf(plan.impact, &plan.choices);
    addUnknown(document.unknown, story);
    //: Heading: where a report comes from.
    document.cover = {u"cover"_s, Text::tr("About this report"), {}};
    Section &cover = document.cover;
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
    addConnection(cover, connection);
    addEndpoint(cover, plan.endpoint, plan.endpointName);
    addPlan(cover, plan, making);
    cover.facts.push_back({Text::tr("SHA-256 of the plan"), story.file.sha256});
    //: Label of a fact: from where the report has what it says.
    cover.facts.push_back({Text::tr("Source"), Text::tr("a plan file, without network")});
    //: Label of a fact: a path.
    cover.facts.push_back({Text::tr("File"), story.path});
    addMaking(cover, making);
    document.sections = {decisionsOf(plan), changesOf(plan), approvalsOf(story, making)};
    std::ranges::move(impactSections(plan.impact, making), std::back_inserter(document.sections));
    return document;
}

} // namespace linchpin::report
