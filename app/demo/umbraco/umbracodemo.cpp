// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/umbracodemo.h"

#include "app/demo/umbraco/answers.h"
#include "app/demo/umbraco/estates.h"
#include "app/demo/umbraco/routes.h"
#include "app/demo/umbraco/signs.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

constexpr auto tokenPath = "/umbraco/management/api/v1/security/back-office/token";
constexpr auto basePath = "/umbraco/ai/management/api/v1";

HttpResponse oauthError(int status, const QString &error, const QString &description)
{
    return json(jsontext::Object()
                    .add("error", jsontext::string(error))
                    .add("error_description", jsontext::string(description))
                    .add("error_uri", "\"https://documentation.openiddict.com/errors/ID2055\"")
                    .text(),
                status);
}

HttpResponse challenge(int status, const QByteArray &error)
{
    return {status, {{"www-authenticate", "Bearer error=\"" + error + '"'}}, {}};
}

QByteArray bearer(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == "authorization" && value.left(7).toLower() == "bearer ")
            return value.mid(7).trimmed();
    }
    return {};
}

HttpResponse notFoundPage()
{
    return {
        404,
        {{"content-type", "text/html; charset=utf-8"}},
        "<!doctype html><html><head><title>Page not found</title></head>"
        "<body><h1>Page not found</h1><p>No umbraco document matches the URL.</p></body></html>"};
}

} // namespace

UmbracoDemo::UmbracoDemo(Estate estate, std::function<QDateTime()> clock)
    : m_original(std::move(estate))
{
    m_world.now = std::move(clock);
    m_world.estate = m_original;
    addRoutes();
}

void UmbracoDemo::addRoutes()
{
    m_router.add(
        "POST", QLatin1StringView(tokenPath),
        [this](const RoutedRequest &routed) { return giveToken(*routed.request); }, Anonymous);
    addConnectionRoutes(m_router, m_world);
    addProfileRoutes(m_router, m_world);
    addVersionRoutes(m_router, m_world);
    addGuardrailRoutes(m_router, m_world);
    addTestRoutes(m_router, m_world);
    addSiteRoutes(m_router, m_world);
    if (m_world.estate.hasAgents)
        addAgentRoutes(m_router, m_world);
    if (m_world.estate.hasPrompts)
        addPromptRoutes(m_router, m_world);
}

HttpResponse UmbracoDemo::answer(const HttpRequest &request)
{
    const Router::Match match = m_router.match(request);
    if (match.isOtherMethod)
        return emptyAnswer(405);
    if (!match.route)
        return request.path.toLower().startsWith(basePath) ? emptyAnswer(404) : notFoundPage();
    if (const auto refused = refusal(request, match.route->policy))
        return *refused;
    return match.route->handler(match.routed);
}

bool UmbracoDemo::isWrite(const HttpRequest &request) const
{
    if (request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS")
        return false;
    const QByteArray path = request.path.toLower();
    // A POST that only reads: it asks the provider for its models.
    return path != tokenPath && !(request.method == "POST" && path.endsWith("/test"));
}

HttpResponse UmbracoDemo::giveToken(const HttpRequest &request)
{
    if (!request.contentType.toLower().startsWith("application/x-www-form-urlencoded"))
        return oauthError(400, u"invalid_request"_s,
                          u"The specified HTTP method or content type is not valid."_s);
    const auto form = formItems(request.body);
    const ApiUser &user = m_world.estate.user;
    if (form.value(u"grant_type"_s) != "client_credentials"_L1)
        return oauthError(400, u"unsupported_grant_type"_s,
                          u"The specified 'grant_type' is not supported."_s);
    if (form.value(u"client_id"_s).isEmpty())
        return oauthError(400, u"invalid_request"_s,
                          u"The mandatory 'client_id' parameter is missing."_s);
    if (form.value(u"client_id"_s) != user.clientId
        || form.value(u"client_secret"_s).toUtf8() != user.clientSecret)
        return oauthError(401, u"invalid_client"_s,
                          u"The specified client credentials are invalid."_s);
    const QByteArray token =
        "CANARY-access-token-" + QByteArray::number(++m_tokensGiven).rightJustified(6, '0');
    const int lifetime = m_world.estate.tokenLifetimeSeconds;
    m_tokens.insert(token, {m_world.now().addSecs(lifetime), user.hasSection});
    return json("{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":"
                + QByteArray::number(lifetime) + '}');
}

std::optional<HttpResponse> UmbracoDemo::refusal(const HttpRequest &request, int policy) const
{
    if (policy == Anonymous)
        return std::nullopt;
    const QByteArray token = bearer(request);
    if (token.isEmpty())
        return challenge(401, "missing_token");
    const auto it = m_tokens.constFind(token);
    if (it == m_tokens.constEnd() || it->expires <= m_world.now())
        return challenge(401, "invalid_token");
    if (policy == SectionAi && !it->hasSection)
        return challenge(403, "insufficient_access");
    return std::nullopt;
}

HttpResponse UmbracoDemo::typicalAnswer(int status) const
{
    switch (status) {
    case 401: return challenge(401, "invalid_token");
    case 403: return challenge(403, "insufficient_access");
    case 404:
        return problem(404, u"Connection not found"_s,
                       u"The specified connection could not be found."_s, u"NotFound"_s);
    case 400:
        return problem(400, u"Invalid settings"_s,
                       u"The change was cancelled by a handler of this site."_s,
                       u"InvalidSettings"_s);
    default: return {status, {}, {}};
    }
}

DemoSignIn UmbracoDemo::signIn() const
{
    return {.credentials = {.kind = Credentials::Kind::ClientCredentials,
                            .user = m_world.estate.user.clientId,
                            .secret = m_world.estate.user.clientSecret}};
}

void UmbracoDemo::reset()
{
    m_world.estate = m_original;
    m_world.created = m_world.listings = 0;
    m_tokens.clear();
}

QStringList UmbracoDemo::actions() const
{
    return QStringList{u"clean-up-history"_s, u"take-section"_s, u"give-section"_s} + signActions();
}

bool UmbracoDemo::act(const QString &action)
{
    if (action == "clean-up-history"_L1) {
        const QDateTime oldest = m_world.now().addDays(-90);
        m_world.estate.connectionHistory.cleanUp(50, oldest);
        m_world.estate.profileHistory.cleanUp(50, oldest);
        return true;
    }
    if (action == "take-section"_L1 || action == "give-section"_L1) {
        // The group changed, not the user: tokens given out keep the claims they were given with.
        m_world.estate.user.hasSection = action == "give-section"_L1;
        return true;
    }
    return actSign(m_world, action);
}

} // namespace linchpin::umbraco::demo

std::unique_ptr<linchpin::DemoEstate> linchpin::umbraco::makeDemoEstate(const DemoOptions &options)
{
    auto estate =
        demo::namedEstate(options.estate, options.connections, options.profilesPerConnection);
    if (!estate)
        return nullptr;
    estate->tokenLifetimeSeconds = options.tokenLifetimeSeconds;
    return std::make_unique<demo::UmbracoDemo>(std::move(*estate), options.clock);
}
