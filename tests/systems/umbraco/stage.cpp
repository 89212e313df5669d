// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/umbraco/stage.h"

#include "tests/systems/umbraco/randomestate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::test {

Stage::Stage(Estate made)
    : estate(std::move(made))
    , world([this](const Ask &ask) -> Result<HttpResponse> { return estate.answer(ask.request); })
    , m_system(
          umbraco::makeSystem([] { return QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC); }))
{ }

Result<Impact> Stage::readImpact()
{
    const auto conversation = m_system->findDependents({}, {id()});
    last = drive(*conversation, world);
    return conversation->result();
}

int Stage::makePlan(const Choices &choices, QStringView verb)
{
    plan.impact = readImpact().value_or(Impact());
    plan.choices = choices;
    plan.actions = m_system->actions({}, plan.impact, choices);
    const auto it = std::ranges::find_if(
        plan.actions, [verb](const PlannedAction &action) { return action.verb == verb; });
    return it == plan.actions.end() ? -1 : int(it - plan.actions.begin());
}

ActionContext Stage::contextFor(int action)
{
    return {.plan = &plan, .action = action, .memo = memo, .memory = &memory};
}

const Ask *Stage::lastWrite() const
{
    const auto isWrite = [](const Ask &ask) { return ask.effect != AskEffect::Reads; };
    const auto it = std::find_if(last.asked.rbegin(), last.asked.rend(), isWrite);
    return it == last.asked.rend() ? nullptr : &*it;
}

Result<Performed> Stage::carryOut(std::unique_ptr<TypedConversation<Performed>> conversation)
{
    last = drive(*conversation, world);
    if (const Ask *write = lastWrite())
        memo = write->memo;
    Result<Performed> result = conversation->result();
    if (result && !result->memo.isEmpty())
        memo = result->memo;
    return result;
}

Result<Performed> Stage::perform(int action)
{
    return carryOut(m_system->perform(contextFor(action)));
}

Result<Performed> Stage::undo(int action)
{
    return carryOut(m_system->undo(contextFor(action)));
}

Result<Seen> Stage::look(int action)
{
    const auto conversation = m_system->look(contextFor(action));
    last = drive(*conversation, world);
    return conversation->result();
}

Estate smallEstate()
{
    Estate estate;
    for (int i = 0; i < 3; ++i) {
        EstateConnection connection{.id = guidNumber(1, i), .provider = u"openai"_s};
        connection.content = {u"oai-%1"_s.arg(i), u"OpenAI %1"_s.arg(i), i < 2,
                              "{\"apiKey\":\"sk-canary-4711\"}"};
        connection.version = 3;
        connection.history = {{2, connection.content}};
        estate.connections.push_back(connection);
    }
    estate.profiles.push_back(
        {.id = guidNumber(2, 0), .name = u"Writer"_s, .connection = guidNumber(1, 0)});
    return estate;
}

} // namespace linchpin::test
