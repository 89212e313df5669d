// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/versori/stage.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::test {

World signedIn(vd::VersoriDemo &server)
{
    return [&server](const Ask &ask) -> Result<HttpResponse> {
        HttpRequest request = ask.request;
        request.headers.append({"authorization", "Bearer " + server.estate().token});
        return server.answer(request);
    };
}

EndpointIdentity endpointOf(const vd::Estate &estate)
{
    return {u"versori"_s,
            u"https://platform.example.com/api/v2"_s,
            {{u"organisation"_s, estate.organisation}}};
}

Stage::Stage(const vd::Estate &made, const QString &connection)
    : server(made)
    , endpoint(endpointOf(made))
    , id{connection}
    , world(signedIn(server))
    , m_system(versori::makeSystem())
{ }

Result<Impact> Stage::readImpact()
{
    const auto conversation = m_system->findDependents(endpoint, id);
    last = drive(*conversation, world);
    return conversation->result();
}

int Stage::makePlan(QStringView verb)
{
    plan.endpoint = endpoint;
    plan.impact = readImpact().value_or(Impact());
    plan.choices = {};
    for (const Dependent &row : plan.impact.dependents) {
        if (row.offers(DecisionWord::Deactivate))
            plan.choices.decisions.push_back({row.key, DecisionWord::Deactivate, {}, {}});
    }
    plan.actions = m_system->actions(endpoint, plan.impact, plan.choices);
    const auto it = std::ranges::find_if(
        plan.actions, [verb](const PlannedAction &action) { return action.verb == verb; });
    return it == plan.actions.end() ? -1 : int(it - plan.actions.begin());
}

ActionContext Stage::contextFor(int action)
{
    return {.endpoint = endpoint,
            .plan = &plan,
            .action = action,
            .memo = memo,
            .progress = progress.empty() ? nullptr : &progress,
            .memory = &memory};
}

QStringList Stage::lastWrites() const
{
    QStringList writes;
    for (const Ask &ask : last.asked) {
        if (ask.effect != AskEffect::Reads)
            writes.append(QString::fromLatin1(ask.request.method + ' ' + ask.request.path));
    }
    return writes;
}

Result<Performed> Stage::carryOut(std::unique_ptr<TypedConversation<Performed>> conversation)
{
    last = drive(*conversation, world);
    for (const Ask &ask : last.asked) {
        if (ask.effect != AskEffect::Reads)
            memo = ask.memo;
    }
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

SmallOrganisation::SmallOrganisation() : estate(vd::emptyEstate())
{
    const QString erpSystem = vd::stableId(u"system/erp"_s);
    const QString shopSystem = vd::stableId(u"system/shop"_s);
    const QByteArray secret =
        R"([{"id":"x","authSchemeConfig":{"type":"api-key"},"credential":{"data":"CANARY-1"}}])";
    estate.connections = {
        {.id = fixed, .name = u"erp-prod"_s, .systemId = erpSystem, .credentials = secret},
        {.id = own,
         .name = u"shop-key"_s,
         .systemId = shopSystem,
         .credentials = secret,
         .owner = user},
        {.id = spare, .name = u"erp-spare"_s, .systemId = erpSystem, .credentials = secret}};
    vd::Environment production{environment, u"production"_s, u"running"_s, {}};
    production.templates = {
        {.id = erp, .systemId = erpSystem, .name = u"erp"_s, .connection = fixed},
        {.id = shop, .systemId = shopSystem, .name = u"shop"_s, .dynamic = true}};
    estate.projects = {{project, u"Orders"_s, {production}}};
    estate.users = {{user, u"tenant/42"_s, u"ACME"_s}, {vd::stableId(u"u2"_s), u"tenant/43"_s, {}}};
    estate.activations = {
        {.id = activation,
         .environment = environment,
         .user = user,
         .fillings = {{erp, fixed}, {shop, own}},
         .variables = R"({"channel":"eu","limit":1.10,"n":12345678901234567890})"}};
}

void addChangeColumns(const char *words)
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>(words);
}

void addChange(const char *name, const Change &change, const QString &words)
{
    QTest::newRow(name) << change << words;
}

} // namespace linchpin::test
