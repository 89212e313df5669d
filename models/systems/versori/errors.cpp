// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/errors.h"

#include "models/domain/redaction.h"
#include "models/systems/status.h"
#include "models/systems/translate.h"
#include "models/wire/json.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

constexpr qsizetype serverSaysLimit = 2000;

/// The error envelope. Nothing else of a JSON body is repeated.
struct Envelope
{
    QString code; ///< no list of codes exists: shown, never decided upon
    QString message;
    QString details;
    QStringList fields; ///< "path: message"
    [[nodiscard]] bool isWhole() const { return !code.isEmpty() && !message.isEmpty(); }
};

Envelope envelopeOf(const QByteArray &body)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return {};
    const JsonValue root = (*document)->root();
    Envelope envelope;
    envelope.code = root["code"].stringOr();
    envelope.message = root["message"].stringOr();
    envelope.details = root["details"].stringOr();
    for (const JsonValue &field : root["fields"].items())
        envelope.fields.append(field["field"].stringOr() + u": "_s + field["message"].stringOr());
    return envelope;
}

/// The server's words; a plain text, which something in between may have written, as it is.
QString serverSays(const HttpResponse &response, const Envelope &envelope)
{
    QStringList words{envelope.message, envelope.details};
    words += envelope.fields;
    words.removeAll(QString());
    if (words.isEmpty() && response.header("content-type").toLower().startsWith("text/plain"))
        words = QStringList{QString::fromUtf8(response.body).trimmed()};
    return redactedText(words.join(u'\n')).left(serverSaysLimit);
}

ApiError::Kind kindOf(const HttpResponse &response, const Envelope &envelope)
{
    using Kind = ApiError::Kind;
    switch (response.status) {
    case 404: return envelope.isWhole() ? Kind::NotFound : Kind::EndpointAbsent;
    case 412:
    case 423: return Kind::Conflict;
    default: break;
    }
    const Kind kind = kindOfStatus(response.status);
    return kind == Kind::Refused && isWebPage(response) ? Kind::Malformed : kind;
}

QString detailOf(ApiError::Kind kind, int status)
{
    switch (kind) {
    case ApiError::Kind::EndpointAbsent:
        return translate("Versori",
                         "There is no Versori at this address. For the production platform it is "
                         "https://platform.versori.com/api/v2.");
    case ApiError::Kind::Unauthenticated:
        return translate("Versori",
                         "The token is not accepted. It may have expired, or need the other prefix "
                         "(Bearer or JWT).");
    case ApiError::Kind::Forbidden:
        return translate("Versori",
                         "The token has no right to this, or belongs to another organisation.");
    default: return translate("Versori", "The server answered with status %1.").arg(status);
    }
}

} // namespace

std::optional<ApiError> errorOf(const HttpResponse &response)
{
    if (response.isSuccess())
        return std::nullopt;
    const Envelope envelope = envelopeOf(response.body);
    const ApiError::Kind kind = kindOf(response, envelope);
    return ApiError{.kind = kind,
                    .httpStatus = response.status,
                    .detail = detailOf(kind, response.status),
                    .serverSays = serverSays(response, envelope),
                    .code = envelope.code};
}

Result<HttpResponse> successOf(const Result<HttpResponse> &reply)
{
    return dataOf(reply, errorOf);
    return reply;
}

} // namespace linchpin::versori
