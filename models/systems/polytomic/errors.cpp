// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/errors.h"

#include "models/domain/redaction.h"
#include "models/systems/polytomic/endpoints.h"
#include "models/systems/status.h"
#include "models/systems/translate.h"
#include "models/wire/json.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

namespace {

constexpr qsizetype serverSaysLimit = 2000;

/// What matters of either envelope. Nothing else of a body is ever repeated.
struct Said
{
    QString text;
    QString key;
    QStringList users; ///< metadata.used_by, an entry each, as the server put it
    bool isEnvelope = false;
};

/// "bulk sync: CRM to warehouse (id)"; an entry that is made otherwise stands there as it came.
QString userText(const JsonValue &user)
{
    const QString type = user["type"].stringOr();
    const QString name = user["name"].stringOr();
    const QString id = user["id"].stringOr();
    if (type.isEmpty() || id.isEmpty())
        return QString::fromUtf8(user.raw());
    return u"%1: %2 (%3)"_s.arg(type, name, id);
}

Said saidIn(const QByteArray &body)
{
    const auto document = JsonDocument::parse(body);
    if (!document || !(*document)->root().isObject())
        return {};
    const JsonValue root = (*document)->root();
    Said said;
    said.text = root["message"].stringOr(root["error"].stringOr());
    said.key = root["key"].stringOr();
    const JsonValue users = root["metadata"]["used_by"];
    for (const JsonValue &user : users.items())
        said.users.append(userText(user));
    if (!users.isArray() && !users.isNull() && !users.isAbsent())
        said.users.append(QString::fromUtf8(users.raw())); // not as known, but it says who
    said.isEnvelope = !said.text.isEmpty() || !said.key.isEmpty() || root["status"].integer();
    return said;
}

bool saysInUse(const Said &said)
{
    return !said.users.isEmpty() || said.text.contains("in use"_L1, Qt::CaseInsensitive);
}

ApiError::Kind kindOf(const HttpResponse &response, const Said &said)
{
    switch (response.status) {
    case 404:
        return said.isEnvelope && !isWebPage(response) ? ApiError::Kind::NotFound
                                                       : ApiError::Kind::EndpointAbsent;
    case 422: return saysInUse(said) ? ApiError::Kind::InUse : ApiError::Kind::Refused;
    default: return kindOfStatus(response.status);
    }
}

QString detailOf(ApiError::Kind kind, int status)
{
    switch (kind) {
    case ApiError::Kind::EndpointAbsent:
        return translate("Polytomic",
                         "There is no Polytomic at this address, or it does not have this.");
    case ApiError::Kind::Unauthenticated: return translate("Polytomic", "The key is not accepted.");
    case ApiError::Kind::Forbidden:
        return translate("Polytomic",
                         "The role or a policy of this key does not allow it. Connections, models "
                         "and bulk syncs need the role Admin or Editor.");
    case ApiError::Kind::InUse: return translate("Polytomic", "Something uses the connection.");
    default: return translate("Polytomic", "The server answered with status %1.").arg(status);
    }
}

QString serverSays(const Said &said)
{
    QStringList lines = said.users;
    if (!said.text.isEmpty())
        lines.prepend(said.text);
    return redactedText(lines.join(u'\n')).left(serverSaysLimit);
}

} // namespace

std::optional<ApiError> errorOf(const HttpResponse &response)
{
    if (response.isSuccess())
        return std::nullopt;
    const Said said = saidIn(response.body);
    const ApiError::Kind kind = kindOf(response, said);
    return ApiError{.kind = kind,
                    .httpStatus = response.status,
                    .detail = detailOf(kind, response.status),
                    .serverSays = serverSays(said),
                    .code = said.key};
}

bool confirmsVersion(const HttpResponse &response)
{
    return response.header(QByteArray(versionHeader).toLower()).trimmed() == apiVersion;
}

Result<HttpResponse> successOf(const Result<HttpResponse> &reply)
{
    const Result<HttpResponse> data = dataOf(reply, errorOf);
    // What it says is there, or is not there, is believed in the words of one version only.
    const bool isStatement = data || data.error().kind == ApiError::Kind::NotFound;
    const QByteArray echo =
        isStatement ? reply->header(QByteArray(versionHeader).toLower()).trimmed() : QByteArray();
    if (!echo.isEmpty() && echo != apiVersion) {
        return failure(
            {.kind = ApiError::Kind::Malformed,
             .httpStatus = reply->status,
             .detail =
                 translate("Polytomic",
                           "The server answered as version %1 of its API; %2 was asked for.")
                     .arg(QString::fromLatin1(echo.left(40)), QLatin1StringView(apiVersion))});
    }
    return data;
}

std::vector<Uuid> usersNamedIn(const QByteArray &body)
{
    std::vector<Uuid> users;
    const auto document = JsonDocument::parse(body);
    if (!document)
        return users;
    for (const JsonValue &user : (*document)->root()["metadata"]["used_by"].items()) {
        if (const auto id = Uuid::parse(user["id"].stringOr()))
            users.push_back(*id);
    }
    return users;
}

} // namespace linchpin::polytomic
