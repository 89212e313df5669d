// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"
#include "models/systems/answers.h"
#include "models/wire/http.h"
#include "models/wire/json.h"

namespace linchpin::apinizer {

/// The two ways this system speaks, told apart by what comes back and never by what was asked.
enum class Dialect {
    Bare, ///< neither flag: objects without an envelope exist
    A, ///< "success": true
    B, ///< "status": "SUCCESS"
};

/// What the outermost object of an answer says about itself.
struct Envelope
{
    Dialect dialect = Dialect::Bare;
    bool isRefused = false; ///< a flag says no, or the two flags contradict each other
    QString message; ///< the server's words
    QString code; ///< dialect A: "bad_request"
};
[[nodiscard]] Envelope envelopeOf(const JsonValue &root);

/// The error an answer stands for; none if it succeeded. Success is a 2xx whose flag, if there is
/// one, says so. "Not found" is only what the server says about the connection of this very name.
[[nodiscard]] std::optional<ApiError> errorOf(const HttpResponse &response,
                                              const QString &connectionName = {});

/// The 2xx answer, or why there is none.
[[nodiscard]] Result<HttpResponse> successOf(const Result<HttpResponse> &reply,
                                             const QString &connectionName = {});

/// Reads a successful answer with a parser of its outermost value.
template<typename Parse>
[[nodiscard]] auto read(const Result<HttpResponse> &reply, Parse parse,
                        const QString &connectionName = {}) -> decltype(parse(JsonValue()))
{
    const Result<HttpResponse> success = successOf(reply, connectionName);
    if (!success)
        return failure(success.error());
    return readObject<typename decltype(parse(JsonValue()))::value_type>(success->body, parse);
}

[[nodiscard]] ApiError changedMeanwhile(); ///< the connection, by somebody else

} // namespace linchpin::apinizer
