// SPDX-License-Identifier: Apache-2.0
#include "app/demo/lerian/leriandemo.h"

#include "app/demo/lerian/estates.h"
#include "app/demo/lerian/policy.h"
#include "app/demo/lerian/signs.h"

using namespace Qt::StringLiterals;

namespace linchpin::lerian::demo {

namespace {

constexpr auto tokenPath = "/auth/v1/login/oauth/access_token";

QString textOf(const jsontext::Members &body, const char *name)
{
    const auto raw = body.raw(name);
    return raw ? jsontext::toString(*raw).value_or(QString()) : QString();
}

/// With the word Bearer or without: the server takes both.
QByteArray tokenIn(const HttpRequest &request)
{
    const QByteArray value = header(request, "authorization");
    return value.left(7).toLower() == "bearer " ? value.mid(7).trimmed() : value;
}

} // namespace

LerianDemo::LerianDemo(Estate estate, std::function<QDateTime()> clock)
    : m_original(std::move(estate))
{
    m_world.estate = m_original;
    m_world.now = [clock = std::move(clock)] { return clock().toMSecsSinceEpoch(); };
    m_router.add(
        "POST", QLatin1StringView(tokenPath),
        [this](const RoutedRequest &routed) { return giveToken(*routed.request); }, Anonymous);
    addFetcherReading(m_router, m_world);
    addFetcherChanges(m_router, m_world);
    addReporter(m_router, m_world);
    addMatcher(m_router, m_world);
}

HttpResponse LerianDemo::answer(const HttpRequest &request)
{
    const Router::Match match = m_router.match(request);
    if (match.isOtherMethod)
        return numberedError(405, "request_failed", u"Method Not Allowed"_s);
    if (!match.route)
        return numberedError(404, "request_failed",
                             u"Cannot %1 %2"_s.arg(QString::fromLatin1(request.method),
                                                   QString::fromLatin1(request.path)));
    if (match.route->policy == SignedIn) {
        if (const auto refused = refusal(request))
            return *refused;
    }
    return match.route->handler(match.routed);
}

bool LerianDemo::isWrite(const HttpRequest &request) const
{
    if (request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS")
        return false;
    const QByteArray path = request.path.toLower();
    // POSTs that only read, one of them into the customer's database.
    return path != tokenPath
        && !(request.method == "POST"
             && (path.endsWith("/validate-schema") || path.endsWith("/test")));
}

HttpResponse LerianDemo::giveToken(const HttpRequest &request)
{
    const auto body = jsontext::Members::of(request.body);
    if (!body || request.contentType != "application/json"
        || textOf(*body, "grantType") != "client_credentials"_L1)
        return json(R"({"code":"AUT-1001","title":"Bad Request","message":"unknown grant"})", 400);
    if (textOf(*body, "clientId") != m_world.estate.clientId
        || textOf(*body, "clientSecret").toUtf8() != m_world.estate.clientSecret)
        return json(R"({"code":"AUT-1004","title":"Unauthorized","message":"invalid client"})",
                    401);
    QByteArray token =
        "CANARY-access-token-" + QByteArray::number(++m_tokensGiven).rightJustified(6, '0');
    if (const QString tenant = m_world.estate.tenant; !tenant.isEmpty())
        token += '.'
            + QByteArray("{\"tenantId\":" + jsontext::string(tenant) + '}')
                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            + ".signature";
    const int lifetime = m_world.estate.tokenLifetimeSeconds;
    m_tokens.insert(token, m_world.now() + qint64(lifetime) * 1000);
    return json("{\"accessToken\":\"" + token + "\",\"tokenType\":\"Bearer\",\"expiresIn\":"
                + QByteArray::number(lifetime) + '}');
}

std::optional<HttpResponse> LerianDemo::refusal(const HttpRequest &request) const
{
    const QByteArray token = tokenIn(request);
    if (token.isEmpty())
        return plainText(401, "Missing Token");
    if (m_tokens.value(token, 0) <= m_world.now())
        return json(R"({"code":"INVALID_TOKEN","title":"Unauthorized","message":"expired"})", 401);
    return std::nullopt;
}

HttpResponse LerianDemo::typicalAnswer(int status) const
{
    switch (status) {
    case 400: return fetError(400, "FET-0001", "Bad Request", u"invalid values"_s);
    case 401: return plainText(401, "Missing Token");
    case 403: return plainText(403, "Forbidden");
    case 404: return notFound();
    case 409: return jobsActive();
    case 422: return fetError(422, "FET-1060", "Schema validation failed", u"not valid"_s);
    case 429: return numberedError(429, "Rate Limit Exceeded", u"try again in 4 seconds"_s);
    case 500: return fetError(500, "FET-0002", "Internal Server Error", u"unexpected error"_s);
    case 503: return fetError(503, "FET-0003", "Service Unavailable", u"no database"_s);
    default: return numberedError(status, "request_failed", u"the request failed"_s);
    }
}

DemoSignIn LerianDemo::signIn() const
{
    return {.credentials = {.kind = Credentials::Kind::ClientCredentials,
                            .user = m_world.estate.clientId,
                            .secret = m_world.estate.clientSecret},
            .scope = m_world.estate.scope};
}

void LerianDemo::reset()
{
    m_world.estate = m_original;
    m_world.listings = 0;
    m_world.lastRetired.clear();
    m_tokens.clear();
}

QStringList LerianDemo::actions() const
{
    return QStringList{u"finish-jobs"_s, u"start-job"_s, u"take-name"_s} + signActions();
}

bool LerianDemo::act(const QString &action)
{
    if (action == "finish-jobs"_L1) {
        for (Job &job : m_world.estate.jobs)
            job.status = u"completed"_s;
        return true;
    }
    if (action == "start-job"_L1) {
        Job job;
        for (const Connection &one : m_world.estate.connections)
            job.configNames.append(one.configName);
        m_world.estate.jobs.push_back(job);
        return true;
    }
    return action == "take-name"_L1 ? takeName() : actSign(m_world, action);
}

/// Somebody makes a new connection of the name that the last renamed one had.
bool LerianDemo::takeName()
{
    Estate &estate = m_world.estate;
    if (!m_world.lastRetired.isEmpty() && !estate.findByName(m_world.lastRetired)) {
        Connection taken;
        taken.id = stableId(u"taken/"_s + m_world.lastRetired);
        taken.configName = m_world.lastRetired;
        taken.createdAt = taken.updatedAt = m_world.now();
        estate.connections.push_back(taken);
    }
    return true;
}

} // namespace linchpin::lerian::demo

std::unique_ptr<linchpin::DemoEstate> linchpin::lerian::makeDemoEstate(const DemoOptions &options)
{
    auto estate = demo::namedEstate(options);
    if (!estate)
        return nullptr;
    estate->tokenLifetimeSeconds = options.tokenLifetimeSeconds;
    return std::make_unique<demo::LerianDemo>(std::move(*estate), options.clock);
}
