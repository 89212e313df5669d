// SPDX-License-Identifier: Apache-2.0
#include "models/net/writeoutcome.h"

namespace linchpin {

namespace {

bool isClearNo(const HttpResponse &response)
{
    return response.status >= 400 && response.status < 500 && response.status != 408
        && !response.header("content-type").toLower().startsWith("text/html");
}

WriteOutcome outcomeOf(const HttpResponse &response)
{
    if (response.isSuccess())
        return WriteOutcome::Done;
    return isClearNo(response) ? WriteOutcome::Refused : WriteOutcome::Unknown;
}

} // namespace

WriteEnding endingOf(const Result<HttpResponse> &reply)
{
    if (reply)
        return {.outcome = outcomeOf(*reply), .httpStatus = reply->status, .note = {}};
    const ApiError &error = reply.error();
    return {.outcome = error.mayHaveTakenEffect() ? WriteOutcome::Unknown : WriteOutcome::Refused,
            .httpStatus = error.httpStatus,
            .note = error.word()};
}

} // namespace linchpin
