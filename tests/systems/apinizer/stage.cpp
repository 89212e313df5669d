// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/apinizer/stage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::test {

ApinizerStage::ApinizerStage(apinizer::demo::Estate made, QString connectionId)
    : server(std::move(made))
    , id(std::move(connectionId))
    , endpoint{u"apinizer"_s, u"https://manager.test"_s, {{u"project"_s, u"Shop"_s}}}
    , world([this](const Ask &ask) { return honest(ask); })
{ }

Result<HttpResponse> ApinizerStage::honest(const Ask &ask)
{
    HttpRequest request = ask.request;
    request.headers.append({"authorization", "Bearer " + estate().personalToken});
    return server.answer(request);
}

apinizer::demo::Connection &ApinizerStage::connection()
{
    return *estate().find(endpoint.scope.value(u"project"_s), id.section(u'/', 1));
}

Result<Impact> ApinizerStage::readImpact(std::mt19937 *chance)
{
    const auto conversation = m_system.findDependents(endpoint, {id});
    last = drive(*conversation, world, chance);
    return conversation->result();
}

int ApinizerStage::makePlan(const Choices &choices, QStringView verb)
{
    plan.endpoint = endpoint;
    plan.impact = readImpact().value_or(Impact());
    plan.choices = choices;
    plan.actions = m_system.actions(endpoint, plan.impact, choices);
    const auto it = std::ranges::find_if(
        plan.actions, [verb](const PlannedAction &action) { return action.verb == verb; });
    return it == plan.actions.end() ? -1 : int(it - plan.actions.begin());
}

ActionContext ApinizerStage::contextFor(int action)
{
    return {.endpoint = endpoint,
            .plan = &plan,
            .action = action,
            .memo = memo,
            .memory = &memory,
            .typedSecrets = &typed};
}

const Ask *ApinizerStage::lastWrite() const
{
    const auto isWrite = [](const Ask &ask) { return ask.effect != AskEffect::Reads; };
    const auto it = std::find_if(last.asked.rbegin(), last.asked.rend(), isWrite);
    return it == last.asked.rend() ? nullptr : &*it;
}

Result<Performed>
ApinizerStage::carryOut(std::unique_ptr<TypedConversation<Performed>> conversation)
{
    last = drive(*conversation, world);
    const Result<Performed> result = conversation->result();
    if (result && !result->memo.isEmpty())
        memo = result->memo; // as the machine does: an error leaves what was known
    else if (const Ask *write = lastWrite(); write && memo.isEmpty())
        memo = write->memo;
    return result;
}

Result<Performed> ApinizerStage::perform(int action)
{
    return carryOut(m_system.perform(contextFor(action)));
}

Result<Performed> ApinizerStage::undo(int action)
{
    return carryOut(m_system.undo(contextFor(action)));
}

Result<Seen> ApinizerStage::look(int action)
{
    const auto conversation = m_system.look(contextFor(action));
    last = drive(*conversation, world);
    return conversation->result();
}

QStringList rowsOf(const Impact &impact)
{
    QStringList rows;
    for (const Dependent &row : impact.dependents)
        rows.append(row.key.text() + u' ' + wordOf(row.effect));
    return rows;
}

QStringList coverageWords(const Impact &impact)
{
    QStringList words;
    for (const Coverage &coverage : impact.coverage)
        words.append(coverage.source + u' ' + wordOf(coverage.status));
    return words;
}

const Coverage *sourceIn(const Impact &impact, QStringView word)
{
    const auto it = std::ranges::find(impact.coverage, word, &Coverage::source);
    return it == impact.coverage.end() ? nullptr : &*it;
}

QStringList codesOf(const std::vector<Warning> &warnings)
{
    QStringList codes;
    for (const Warning &warning : warnings)
        codes.append(warning.code);
    return codes;
}

} // namespace linchpin::test
