// SPDX-License-Identifier: Apache-2.0
#include "models/systems/status.h"

#include "models/systems/translate.h"

namespace linchpin {

ApiError::Kind kindOfStatus(int status)
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 401: return Kind::Unauthenticated;
    case 403: return Kind::Forbidden;
    case 404: return Kind::EndpointAbsent;
    case 408: return Kind::TimedOut;
    case 409: return Kind::Conflict;
    case 429: return Kind::RateLimited;
    default: break;
    }
    if (status >= 500)
        return Kind::Server;
    if (status >= 400)
        return Kind::Refused;
    return status >= 300 ? Kind::Redirected : Kind::Malformed;
}

ApiError webPageInstead(int status)
{
    return {.kind = ApiError::Kind::Malformed,
            .httpStatus = status,
            .detail = translate("Systems",
                                "The answer is a web page where data was expected. "
                                "Something between here and the server may have answered.")};
}

} // namespace linchpin
