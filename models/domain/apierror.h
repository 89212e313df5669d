// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linchpin {

/// Why a request, or a conversation of requests, did not give what was asked for. The one error
/// type of the program.
struct ApiError
{
    enum class Kind {
        Cancelled, ///< we stopped waiting
        TimedOut, ///< sent, no answer in time
        Unreachable, ///< name not found, refused, no route: nothing was sent
        TlsFailed, ///< certificate or handshake: nothing was sent
        CutOff, ///< sent, the line dropped before a whole answer was here
        Redirected, ///< a 3xx; never followed with credentials
        TooLarge, ///< over a cap on size, depth or decompression
        Unauthenticated, ///< 401
        Forbidden, ///< 403
        NotFound, ///< 404 in the system's own words: the object is not there
        EndpointAbsent, ///< 404 or HTML from something that is not the system: says nothing about
                        ///< the object
        Conflict, ///< 409
        InUse, ///< the system refuses because something depends on the object
        Refused, ///< any other 4xx: the system understood and said no
        RateLimited, ///< 429
        Server, ///< 5xx
        Malformed, ///< an answer that cannot be read as what it should be
        Unsafe, ///< refused by us before anything was sent (bad id, no receipt, wrong origin)
    };
    Kind kind = Kind::Malformed;
    int httpStatus = 0; ///< 0: no HTTP answer
    QString detail; ///< our words, plain text, without secrets
    QString serverSays =
        {}; ///< the server's own words, verbatim, redacted, at most 2000 characters; plain text
    QString code = {}; ///< the server's machine word for it (Umbraco: operationStatus), if any

    /// For a request that changes something: may it have been carried out although we hold no clear
    /// answer? Then the next request is a read (promise 2). Only a clear "no" or "nothing was sent"
    /// is false.
    [[nodiscard]] bool mayHaveTakenEffect() const;

    /// The kebab-case word that --json prints ("timed-out").
    [[nodiscard]] QString word() const;
    /// One sentence for a person: what happened, without the object and endpoint, which the caller
    /// names.
    [[nodiscard]] QString sentence() const;

    bool operator==(const ApiError &) const = default;
};
[[nodiscard]] std::optional<ApiError::Kind>
errorKindFrom(QStringView word); ///< of ApiError::word()

} // namespace linchpin
