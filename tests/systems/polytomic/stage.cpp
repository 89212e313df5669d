// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/polytomic/stage.h"

#include "models/systems/polytomic/polytomicsystem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::test {

HttpResponse answerOf(demo::PolytomicDemo &server, const HttpRequest &request)
{
    HttpRequest sent = request;
    sent.headers.append({"authorization", "Bearer " + server.estate().apiKey});
    sent.headers.append(PolytomicSystem().commonHeaders());
    for (auto &[name, value] : sent.headers)
        name = name.toLower();
    return server.answer(sent);
}

World worldOf(demo::PolytomicDemo &server)
{
    return
        [&server](const Ask &ask) -> Result<HttpResponse> { return answerOf(server, ask.request); };
}

Stage::Stage(demo::Estate made)
    : server(std::move(made)), world(worldOf(server)), m_system(makeSystem())
{
    endpoint = m_system
                   ->identity(u"https://app.example.com"_s,
                              {{u"organisation"_s, server.estate().organisation}})
                   .value();
}

Result<Impact> Stage::readImpact()
{
    const auto conversation = m_system->findDependents(endpoint, {id()});
    last = linchpin::test::drive(*conversation, world);
    return conversation->result();
}

void Stage::makePlan(bool isForced)
{
    plan.endpoint = endpoint;
    plan.impact = readImpact().value_or(Impact());
    plan.choices = isForced ? Choices() : deletingAll(plan.impact);
    plan.choices.forceCascade = isForced;
    plan.actions = m_system->actions(endpoint, plan.impact, plan.choices);
}

int Stage::find(QStringView verb, int nth) const
{
    for (int i = 0; i < int(plan.actions.size()); ++i) {
        if (plan.actions[std::size_t(i)].verb == verb && nth-- == 0)
            return i;
    }
    return -1;
}

ActionContext Stage::contextFor(int action)
{
    return {.endpoint = endpoint, .plan = &plan, .action = action, .memo = memo, .memory = &memory};
}

const Ask *Stage::lastWrite() const
{
    const auto isWrite = [](const Ask &ask) { return ask.effect != AskEffect::Reads; };
    const auto it = std::find_if(last.asked.rbegin(), last.asked.rend(), isWrite);
    return it == last.asked.rend() ? nullptr : &*it;
}

Result<Performed> Stage::carriedOut(std::unique_ptr<TypedConversation<Performed>> conversation)
{
    last = linchpin::test::drive(*conversation, world);
    if (const Ask *write = lastWrite())
        memo = write->memo;
    return conversation->result();
}

Result<Performed> Stage::perform(int action)
{
    memo.clear();
    return carriedOut(m_system->perform(contextFor(action)));
}

Result<Performed> Stage::undo(int action)
{
    return carriedOut(m_system->undo(contextFor(action)));
}

Result<Seen> Stage::look(int action)
{
    const auto conversation = m_system->look(contextFor(action));
    last = linchpin::test::drive(*conversation, world);
    return conversation->result();
}

void Stage::carryOut(int action)
{
    for (int tries = 0; tries < 10; ++tries) {
        const auto performed = perform(action);
        if (!performed)
            qFatal("not performed: %s", qPrintable(performed.error().sentence()));
        if (performed->kind == Performed::Kind::NothingToDo)
            return;
        if (performed->kind == Performed::Kind::Busy)
            continue;
        Result<Seen> seen = look(action);
        for (; seen == Seen::NotYet && tries < 10; ++tries)
            seen = look(action);
        if (seen != Seen::InEffect)
            qFatal("not in effect: %s", qPrintable(word(seen)));
        return;
    }
    qFatal("busy without end");
}

Choices deletingAll(const Impact &impact)
{
    Choices choices;
    for (const Dependent &row : impact.dependents) {
        const DecisionWord word =
            row.offers(DecisionWord::Delete) ? DecisionWord::Delete : DecisionWord::Accept;
        choices.decisions.push_back({row.key, word, {}, {}});
    }
    for (const Coverage &coverage : impact.coverage) {
        if (!coverage.isSettled())
            choices.acceptances.push_back({coverage.source, u"looked at"_s});
    }
    return choices;
}

QString idNumber(int group, int number)
{
    return u"%1-0000-4000-8000-%2"_s.arg(group, 8, 16, QLatin1Char('0'))
        .arg(number + 1, 12, 16, QLatin1Char('0'));
}

demo::Estate smallEstate()
{
    demo::Estate estate;
    for (int i = 0; i < 2; ++i) {
        demo::Connection connection;
        connection.id = idNumber(1, i);
        connection.name = u"Connection %1"_s.arg(i);
        connection.configuration = R"({"host":"db","password":"CANARY-pw"})";
        estate.connections.push_back(connection);
    }
    estate.bulkSyncs = {{.id = idNumber(2, 0),
                         .name = u"Bulk"_s,
                         .source = idNumber(1, 1),
                         .destination = idNumber(1, 0),
                         .run = demo::Run{idNumber(9, 0)}}};
    estate.models = {{idNumber(3, 0), u"Model"_s, idNumber(1, 0)}};
    estate.syncs = {{.id = idNumber(4, 0),
                     .name = u"Running"_s,
                     .target = idNumber(1, 1),
                     .models = {idNumber(3, 0)},
                     .run = demo::Run{idNumber(9, 1)}},
                    {.id = idNumber(4, 1),
                     .name = u"Paused"_s,
                     .target = idNumber(1, 0),
                     .models = {},
                     .isActive = false},
                    {.id = idNumber(4, 2),
                     .name = u"Runs after"_s,
                     .target = idNumber(1, 1),
                     .models = {},
                     .afterSyncs = {idNumber(4, 0)}}};
    return estate;
}

void quieten(demo::Estate &estate)
{
    for (auto &sync : estate.bulkSyncs)
        sync.run.reset();
    for (auto &sync : estate.syncs)
        sync.run.reset();
}

HttpResponse reply(int status, const QByteArray &body)
{
    return {status, {{"content-type", "application/json"}}, body};
}

} // namespace linchpin::polytomic::test
