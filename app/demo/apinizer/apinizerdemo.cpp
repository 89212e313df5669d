// SPDX-License-Identifier: Apache-2.0
#include "app/demo/apinizer/apinizerdemo.h"

#include "app/demo/apinizer/answers.h"
#include "app/demo/apinizer/estates.h"
#include "app/demo/apinizer/signs.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer::demo {

namespace {

constexpr auto tokenPath = "/apiops/auth/token";
constexpr auto idsPath = "/apiops/utility/connections/batch-names";

QByteArray bearer(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == "authorization" && value.startsWith("Bearer "))
            return value.mid(7).trimmed();
    }
    return {};
}

HttpResponse oauthError(int status, const QByteArray &error, const QByteArray &description)
{
    return json("{\"error\":\"" + error + "\",\"error_description\":\"" + description + "\"}",
                status);
}

} // namespace

ApinizerDemo::ApinizerDemo(Estate estate, std::function<QDateTime()> clock)
    : m_original(std::move(estate)), m_clock(std::move(clock))
{
    m_world.estate = m_original;
    addRoutes();
}

void ApinizerDemo::addRoutes()
{
    const auto text = [](const QByteArray &words) {
        return HttpResponse{200, {{"content-type", "text/plain;charset=UTF-8"}}, words};
    };
    m_router.add("GET", u"/apiops/test/healthcheck"_s,
                 [text](const RoutedRequest &) { return text("OK"); });
    m_router.add("GET", u"/apiops/test/hello/*"_s, [text](const RoutedRequest &request) {
        return text("Hello " + request.open.constFirst().toUtf8());
    });
    m_router.add("GET", u"/apiops/projects/"_s, [this](const RoutedRequest &) {
        QByteArrayList rows;
        for (const Project &project : m_world.estate.projects) {
            if (project.isMember)
                rows.append("{\"name\":" + jsontext::string(project.name)
                            + ",\"description\":null}");
        }
        return list(true, rows); // "status" here, whatever the dialect
    });
    addConnectionRoutes(m_router, m_world);
    addProxyRoutes(m_router, m_world);
    addExportRoutes(m_router, m_world);
}

HttpResponse ApinizerDemo::answer(const HttpRequest &request)
{
    if (request.path == tokenPath && request.method == "POST")
        return giveToken(request);
    const bool isPublic = request.path == "/apiops/test/healthcheck";
    if (!isPublic && !isSignedIn(request))
        return m_world.estate.speaksB
            ? refusal(m_world.estate, 401, {}, u"Token is not valid!"_s)
            : refusal(m_world.estate, 401, "unauthorized_client", u"Invalid token"_s);
    if (m_world.estate.refusesEncodedSlash && request.path.toLower().contains("%2f"))
        return {400, {{"content-type", "text/html"}}, "<!doctype html><title>400</title>"};
    const bool hasSlash = request.path.endsWith('/');
    const bool needsSlash = request.path.startsWith("/apiops/projects")
        || (request.path.startsWith(idsPath) && m_world.estate.idsNeedSlash);
    const Router::Match match = m_router.match(request);
    if (hasSlash != needsSlash || !match.route)
        return match.isOtherMethod ? HttpResponse{405, {}, {}} : noHandler(request.path);
    return match.route->handler(match.routed);
}

bool ApinizerDemo::isWrite(const HttpRequest &request) const
{
    if (request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS")
        return false;
    // Three POSTs that only read.
    const bool isRead = request.path == tokenPath || request.path.startsWith(idsPath)
        || (request.path.contains("/export-import/") && request.path.endsWith("/export/"));
    return !(request.method == "POST" && isRead);
}

HttpResponse ApinizerDemo::giveToken(const HttpRequest &request)
{
    const auto form = formItems(request.body);
    if (form.value(u"grant_type"_s) != "client_credentials"_L1)
        return oauthError(400, "unsupported_grant_type", "Unsupported grant type");
    if (form.value(u"client_id"_s) != m_world.estate.user
        || form.value(u"client_secret"_s).toUtf8() != m_world.estate.password)
        return oauthError(401, "unauthorized_client", "Bad credentials");
    const QByteArray token =
        "CANARY-access-token-" + QByteArray::number(++m_tokensGiven).rightJustified(6, '0');
    const int lifetime = m_world.estate.tokenLifetimeSeconds;
    m_tokens.insert(token, m_clock().addSecs(lifetime));
    return json("{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":"
                + QByteArray::number(lifetime) + '}');
}

bool ApinizerDemo::isSignedIn(const HttpRequest &request) const
{
    const QByteArray token = bearer(request);
    const auto it = m_tokens.constFind(token);
    return token == m_world.estate.personalToken || (it != m_tokens.constEnd() && *it > m_clock());
}

HttpResponse ApinizerDemo::typicalAnswer(int status) const
{
    const Estate &estate = m_world.estate;
    switch (status) {
    case 400: return refusal(estate, 400, "bad_request", u"Connection name can not be empty!"_s);
    case 401: return refusal(estate, 401, "invalid_token", u"Token is not valid!"_s);
    case 403: return refusal(estate, 403, "access_denied", u"Access is denied"_s);
    case 404: return refusal(estate, 404, "not_found", u"Project 'Shop' not found"_s);
    case 409: return refusal(estate, 409, "conflict", u"Conflict"_s);
    case 429: return refusal(estate, 429, "rate_limit_exceeded", u"Too many requests"_s);
    default: return refusal(estate, status, "internal_error", u"An unexpected error occurred"_s);
    }
}

DemoSignIn ApinizerDemo::signIn() const
{
    return {.credentials = {.kind = Credentials::Kind::ClientCredentials,
                            .user = m_world.estate.user,
                            .secret = m_world.estate.password},
            .scope = {{u"project"_s, m_world.estate.projects.front().name}}};
}

void ApinizerDemo::reset()
{
    m_world.estate = m_original;
    m_tokens.clear();
}

QStringList ApinizerDemo::actions() const
{
    return QStringList{u"take-export-right"_s, u"give-export-right"_s} + signActions();
}

bool ApinizerDemo::act(const QString &action)
{
    if (action != "take-export-right"_L1 && action != "give-export-right"_L1)
        return actSign(m_world, action);
    m_world.estate.mayExport = action == "give-export-right"_L1;
    return true;
}

} // namespace linchpin::apinizer::demo

std::unique_ptr<linchpin::DemoEstate> linchpin::apinizer::makeDemoEstate(const DemoOptions &options)
{
    auto estate =
        demo::namedEstate(options.estate, options.connections, options.profilesPerConnection);
    if (!estate)
        return nullptr;
    estate->tokenLifetimeSeconds = options.tokenLifetimeSeconds;
    return std::make_unique<demo::ApinizerDemo>(std::move(*estate), options.clock);
}
