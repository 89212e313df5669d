// SPDX-License-Identifier: Apache-2.0
#include "app/demo/polytomic/polytomicdemo.h"

#include "app/demo/jsontext.h"
#include "app/demo/polytomic/answers.h"
#include "app/demo/polytomic/estates.h"
#include "app/demo/polytomic/routes.h"
#include "app/demo/polytomic/signs.h"

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::demo {

namespace {

constexpr auto versionHeader = "x-polytomic-version";

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.toLower() == name)
            return value.trimmed();
    }
    return {};
}

HttpResponse pageNotFound()
{
    return {404, {{"content-type", "text/html"}}, "<html><body>404 page not found</body></html>"};
}

} // namespace

HttpResponse notThere()
{
    return apiError(404, u"not_found"_s, u"record not found"_s);
}

HttpResponse forbidden()
{
    return apiError(403, u"forbidden"_s, u"you do not have permission to do this"_s);
}

PolytomicDemo::PolytomicDemo(Estate estate) : m_original(std::move(estate))
{
    m_world.estate = m_original;
    addRoutes();
}

void PolytomicDemo::addRoutes()
{
    m_router.add("GET", u"/api/me"_s, [this](const RoutedRequest &) { return whoAmI(); });
    addConnectionRoutes(m_router, m_world);
    addUserRoutes(m_router, m_world);
    addRunRoutes(m_router, m_world);
    addCreationRoutes(m_router, m_world);
}

HttpResponse PolytomicDemo::answer(const HttpRequest &request)
{
    HttpResponse response = carriedOut(request);
    const QByteArray asked = headerOf(request, versionHeader);
    const QByteArray &echo = m_world.estate.readings.echo;
    // Without the header the oldest version answers, by the older of two pages that disagree.
    const QByteArray served = echo == "*" ? (asked.isEmpty() ? "2021-05-23" : asked) : echo;
    if (!served.isEmpty())
        response.headers.append({versionHeader, served});
    return response;
}

HttpResponse PolytomicDemo::carriedOut(const HttpRequest &request)
{
    const Router::Match match = m_router.match(request);
    if (!match.route)
        return request.path.startsWith("/api/") ? notThere() : pageNotFound();
    if (!isSignedIn(request))
        return unauthorized();
    if (isWrite(request) && m_world.estate.role == "Viewer"_L1)
        return forbidden();
    const QByteArray key =
        request.method == "POST" ? headerOf(request, "idempotency-key") : QByteArray();
    if (!key.isEmpty() && m_replays.contains(key))
        return m_replays.value(key); // the first outcome again, whatever it was; nothing happens
    const HttpResponse response = match.route->handler(match.routed);
    if (!key.isEmpty())
        m_replays.insert(key, response);
    return response;
}

bool PolytomicDemo::isWrite(const HttpRequest &request) const
{
    return request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS";
}

bool PolytomicDemo::isSignedIn(const HttpRequest &request) const
{
    const Estate &estate = m_world.estate;
    const QByteArray basic = estate.organisation.toLatin1() + ':' + estate.deploymentKey;
    const QByteArray given = headerOf(request, "authorization");
    return !m_areKeysVoid
        && (given == "Bearer " + estate.apiKey || given == "Basic " + basic.toBase64());
}

HttpResponse PolytomicDemo::unauthorized() const
{
    if (m_world.estate.readings.isOldUnauthorized)
        return json(R"({"error":"invalid credentials","code":401,"status":"Unauthorized"})", 401);
    return apiError(401, u"unauthorized"_s, u"invalid credentials"_s);
}

HttpResponse PolytomicDemo::whoAmI() const
{
    const Estate &estate = m_world.estate;
    const bool isOwn = estate.keyOrganisation.isEmpty();
    return data(jsontext::Object()
                    .add("id", "\"7b1e0000-0000-4000-8000-0000000000ad\"")
                    .add("email", "\"ada@example.com\"")
                    .add("role", jsontext::string(estate.role))
                    .add("organization_id",
                         jsontext::string(isOwn ? estate.organisation : estate.keyOrganisation))
                    .add("organization_name",
                         jsontext::string(isOwn ? estate.organisationName : u"Somebody else"_s))
                    .add("is_user", "true")
                    .text());
}

HttpResponse PolytomicDemo::typicalAnswer(int status) const
{
    switch (status) {
    case 401: return unauthorized();
    case 403: return forbidden();
    case 404: return notThere();
    case 409: return apiError(409, u"conflict"_s, u"an execution is already running"_s);
    case 422: return apiError(422, u"unprocessable"_s, u"validation failed"_s);
    default: return apiError(status, u"error"_s, u"something went wrong"_s);
    }
}

DemoSignIn PolytomicDemo::signIn() const
{
    return {.credentials = {.kind = Credentials::Kind::Token, .secret = m_original.apiKey},
            .scope = {{u"organisation"_s, m_original.organisation}}};
}

/// Keys do not expire; somebody has to revoke them.
void PolytomicDemo::expireTokens()
{
    m_areKeysVoid = true;
}

void PolytomicDemo::reset()
{
    m_world.estate = m_original;
    m_world.runs = 0;
    m_replays.clear();
    m_areKeysVoid = false;
}

QStringList PolytomicDemo::actions() const
{
    return QStringList{u"finish-runs"_s, u"start-runs"_s, u"take-rights"_s, u"give-rights"_s,
                       u"move-key"_s}
    + signActions();
}

bool PolytomicDemo::act(const QString &action)
{
    Estate &estate = m_world.estate;
    const auto setRuns = [this](auto &rows, bool isRunning) {
        for (auto &row : rows) {
            row.run.reset();
            if (isRunning)
                row.run = Run{stableId(u"run/%1"_s.arg(++m_world.runs))};
        }
    };
    if (action == "finish-runs"_L1 || action == "start-runs"_L1) {
        setRuns(estate.bulkSyncs, action == "start-runs"_L1);
        setRuns(estate.syncs, action == "start-runs"_L1);
    } else if (action == "take-rights"_L1 || action == "give-rights"_L1) {
        estate.role = action == "give-rights"_L1 ? u"Admin"_s : u"Viewer"_s;
    } else if (action == "move-key"_L1) {
        estate.keyOrganisation = u"0a6e3f10-5b1c-4f6e-9d00-000000000002"_s;
    } else {
        return actSign(m_world, action);
    }
    return true;
}

} // namespace linchpin::polytomic::demo

std::unique_ptr<linchpin::DemoEstate>
linchpin::polytomic::makeDemoEstate(const DemoOptions &options)
{
    auto estate =
        demo::namedEstate(options.estate, options.connections, options.profilesPerConnection);
    if (!estate)
        return nullptr;
    return std::make_unique<demo::PolytomicDemo>(std::move(*estate));
}
