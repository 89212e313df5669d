// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/lerian/stage.h"

#include "app/demo/lerian/estates.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::test {

using lerian::demo::Estate;
using lerian::demo::stableId;

QDateTime lerianNow()
{
    return {QDate(2026, 5, 20), QTime(12, 0), Qt::UTC};
}

std::unique_ptr<System> lerianSystem()
{
    return lerian::makeSystem(lerianNow);
}

LerianServer::LerianServer(Estate estate) : m_demo(std::move(estate), lerianNow)
{
    m_endpoint =
        lerianSystem()->identity(u"https://fetcher.example.com"_s, m_demo.signIn().scope).value();
    const HttpRequest signIn{
        .method = "POST",
        .path = "/auth/v1/login/oauth/access_token",
        .body = R"({"grantType":"client_credentials","clientId":"linchpin","clientSecret":")"
            + m_demo.signIn().credentials.secret + "\"}",
        .contentType = "application/json"};
    const auto token = QJsonDocument::fromJson(m_demo.answer(signIn).body).object();
    m_token = "Bearer " + token.value(u"accessToken"_s).toString().toLatin1();
}

Result<HttpResponse> LerianServer::answer(const Ask &ask)
{
    HttpRequest request = ask.request;
    for (auto &header : request.headers)
        header.first = header.first.toLower();
    if (!request.site.isEmpty())
        request.path = '/' + request.site.toLatin1() + request.path;
    if (request.isSignedIn)
        request.headers.append({"authorization", m_token});
    return m_demo.answer(request);
}

World LerianServer::world()
{
    return [this](const Ask &ask) { return answer(ask); };
}

LerianStage::LerianStage(const Estate &estate)
    : server(estate)
    , endpoint(server.endpoint())
    , world(server.world())
    , m_system(lerianSystem())
    , m_id(estate.connections.front().id.toString(QUuid::WithoutBraces))
{ }

lerian::demo::Connection &LerianStage::connection()
{
    return server.estate().connections.front();
}

Result<Impact> LerianStage::readImpact()
{
    const auto conversation = m_system->findDependents(endpoint, {m_id});
    last = drive(*conversation, world);
    return conversation->result();
}

int LerianStage::makePlan(QStringView verb, const Choices &choices)
{
    plan.impact = readImpact().value_or(Impact());
    plan.choices = choices;
    plan.actions = m_system->actions(endpoint, plan.impact, choices);
    const auto it = std::ranges::find_if(
        plan.actions, [verb](const PlannedAction &action) { return action.verb == verb; });
    return it == plan.actions.end() ? -1 : int(it - plan.actions.begin());
}

ActionContext LerianStage::contextFor(int action)
{
    return {.endpoint = endpoint, .plan = &plan, .action = action, .memo = memo, .memory = &memory};
}

Result<Performed> LerianStage::carryOut(std::unique_ptr<TypedConversation<Performed>> conversation)
{
    last = drive(*conversation, world);
    for (const Ask &ask : last.asked)
        memo = ask.effect == AskEffect::Reads ? memo : ask.memo;
    Result<Performed> result = conversation->result();
    if (result && !result->memo.isEmpty())
        memo = result->memo;
    return result;
}

Result<Performed> LerianStage::perform(int action)
{
    return carryOut(m_system->perform(contextFor(action)));
}

Result<Performed> LerianStage::undo(int action)
{
    return carryOut(m_system->undo(contextFor(action)));
}

Result<Seen> LerianStage::look(int action)
{
    const auto conversation = m_system->look(contextFor(action));
    last = drive(*conversation, world);
    return conversation->result();
}

void LerianStage::crash()
{
    memory.clear();
}

QStringList LerianStage::writes() const
{
    QStringList bodies;
    for (const Ask &ask : last.asked) {
        if (ask.effect != AskEffect::Reads)
            bodies.append(QString::fromUtf8(ask.request.method + ' ' + ask.request.body).trimmed());
    }
    return bodies;
}

Estate smallLerianEstate()
{
    Estate estate;
    for (const QString &name : {u"dwh_sales"_s, u"neighbour"_s}) {
        lerian::demo::Connection one;
        one.id = stableId(name);
        one.configName = name;
        one.metadata = R"({"note":"CANARY-metadata"})";
        one.createdAt = one.updatedAt = lerianNow().addDays(-10).toMSecsSinceEpoch();
        estate.connections.push_back(one);
    }
    const QByteArray filters = R"({"dwh_sales":{"mart.orders":{}}})";
    estate.templates = {{stableId(u"t1"_s), u"Monthly"_s, u"monthly.tpl"_s, {}},
                        {stableId(u"t2"_s), u"Other"_s, u"other.tpl"_s, {}}};
    estate.reports = {{stableId(u"r1"_s), stableId(u"t1"_s), u"Finished"_s, filters},
                      {stableId(u"r2"_s), stableId(u"t1"_s), u"Processing"_s, filters},
                      {stableId(u"r3"_s), stableId(u"t1"_s), u"PendingExtraction"_s, "null"},
                      {stableId(u"r4"_s), stableId(u"t2"_s), u"Finished"_s, "null"}};
    estate.dataSources = {{u"dwh_sales"_s, u"Sales"_s}, {u"neighbour"_s, u"Other"_s}};
    estate.matcherConnections = {{stableId(u"m1"_s), u"dwh_sales"_s, u"UNREACHABLE"_s},
                                 {stableId(u"m2"_s), u"neighbour"_s, u"AVAILABLE"_s}};
    estate.contexts = {{stableId(u"c1"_s), u"Bank"_s}};
    const auto config = [](const QString &connection) {
        return "{\"connection_id\":\"" + stableId(connection).toByteArray(QUuid::WithoutBraces)
            + "\"}";
    };
    estate.sources = {
        {stableId(u"s1"_s), stableId(u"c1"_s), u"Sales feed"_s, u"FETCHER"_s, config(u"m1"_s)},
        {stableId(u"s2"_s), stableId(u"c1"_s), u"Other feed"_s, u"FETCHER"_s, config(u"m2"_s)},
        {stableId(u"s3"_s), stableId(u"c1"_s), u"File"_s, u"FILE"_s, "{}"}};
    return estate;
}

} // namespace linchpin::test
