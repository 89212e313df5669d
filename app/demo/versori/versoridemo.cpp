// SPDX-License-Identifier: Apache-2.0
#include "app/demo/versori/versoridemo.h"

#include "app/demo/versori/answers.h"
#include "app/demo/versori/estates.h"
#include "app/demo/versori/ids.h"
#include "app/demo/versori/routes.h"
#include "app/demo/versori/signs.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori::demo {

namespace {

QByteArray authorization(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == "authorization")
            return value;
    }
    return {};
}

/// What the router of this platform says to a path it does not know: no envelope.
HttpResponse noSuchRoute()
{
    return {404, {{"content-type", "text/plain; charset=utf-8"}}, "404 page not found\n"};
}

} // namespace

VersoriDemo::VersoriDemo(Estate estate, std::function<QDateTime()> clock)
    : m_original(std::move(estate))
{
    m_world.now = std::move(clock);
    m_world.estate = m_original;
    addConnectionRoutes(m_router, m_world);
    addProjectRoutes(m_router, m_world);
    addActivationRoutes(m_router, m_world);
    addNeighbourRoutes(m_router, m_world);
}

HttpResponse VersoriDemo::answer(const HttpRequest &request)
{
    const Router::Match match = m_router.match(request);
    if (match.isOtherMethod)
        return {405, {{"content-type", "text/plain; charset=utf-8"}}, "Method Not Allowed\n"};
    if (!match.route)
        return noSuchRoute();
    if (const auto refused = refusal(request, match.routed.open.value(0)))
        return *refused;
    for (const QString &part : match.routed.open) {
        if (!readId(part))
            return errorAnswer(400, u"invalid ULID"_s, u"ulid: bad data size when unmarshaling"_s);
    }
    return match.route->handler(match.routed);
}

std::optional<HttpResponse> VersoriDemo::refusal(const HttpRequest &request,
                                                 const QString &organisation) const
{
    const QByteArray header = authorization(request);
    const bool isOurs =
        header == "Bearer " + m_world.estate.token || header == "JWT " + m_world.estate.token;
    if (!isOurs || m_areTokensVoid)
        return errorAnswer(401, u"unauthorized"_s);
    if (readId(organisation) != m_world.estate.organisation)
        return errorAnswer(403, u"forbidden"_s, u"not a member of this organisation"_s);
    return std::nullopt;
}

bool VersoriDemo::isWrite(const HttpRequest &request) const
{
    return request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS";
}

HttpResponse VersoriDemo::typicalAnswer(int status) const
{
    switch (status) {
    case 401: return errorAnswer(401, u"unauthorized"_s);
    case 403: return errorAnswer(403, u"forbidden"_s);
    case 404: return notFound(u"connection"_s);
    case 409:
        return errorAnswer(409, u"connection is in use"_s,
                           u"dynamic connection belongs to an active end user"_s);
    default:
        return status >= 400 ? errorAnswer(status, u"something went wrong"_s) : emptyAnswer(status);
    }
}

DemoSignIn VersoriDemo::signIn() const
{
    return {.credentials = {.kind = Credentials::Kind::Token, .secret = m_world.estate.token},
            .scope = {{u"organisation"_s, m_world.estate.organisation}}};
}

void VersoriDemo::reset()
{
    m_world.estate = m_original;
    m_world.created = 0;
    m_areTokensVoid = false;
}

QStringList VersoriDemo::actions() const
{
    return QStringList{u"take-user-right"_s, u"give-user-right"_s, u"touch-connections"_s}
    + signActions();
}

bool VersoriDemo::act(const QString &action)
{
    if (action == "take-user-right"_L1 || action == "give-user-right"_L1) {
        m_world.estate.maySeeUsers = action == "give-user-right"_L1;
        return true;
    }
    if (action == "touch-connections"_L1) { // somebody edits all of them
        for (Connection &connection : m_world.estate.connections)
            connection.updatedAt = u"2026-01-02T03:04:05Z"_s;
        return true;
    }
    return actSign(m_world, m_original, action);
}

} // namespace linchpin::versori::demo

std::unique_ptr<linchpin::DemoEstate> linchpin::versori::makeDemoEstate(const DemoOptions &options)
{
    auto estate =
        demo::namedEstate(options.estate, options.connections, options.profilesPerConnection);
    if (!estate)
        return nullptr;
    return std::make_unique<demo::VersoriDemo>(std::move(*estate), options.clock);
}
