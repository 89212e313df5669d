// SPDX-License-Identifier: Apache-2.0
#include "models/net/writeoutcome.h"

namespace linchpin {

namespace {

bool isWebPage(const HttpResponse &response)
{
    return response.header("content-type").toLower().startsWith("text/html");
}

/// A 404 without a word may come from anything between here and the server.
bool isClearNo(const HttpResponse &response)
{
    const bool isWordless = response.status == 404 && response.body.trimmed().isEmpty();
    return response.status >= 400 && response.status < 500 && response.status != 408 && !isWordless
        && !isWebPage(response);
}

WriteOutcome outcomeOf(const HttpResponse &response)
{
    if (response.isSuccess())
        return isWebPage(response) ? WriteOutcome::Unknown : WriteOutcome::Done;
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
