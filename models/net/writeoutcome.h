// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/intent.h"
#include "models/wire/http.h"

namespace linchpin {

struct WriteEnding
{
    WriteOutcome outcome = WriteOutcome::Unknown;
    int httpStatus = 0;
    QString note; ///< the word of the error, if there was no answer
};

/// How a write ended, as the journal keeps it: 2xx done; a clear no, or proof that nothing was
/// sent, refused; anything else unknown (promise 2). A 408 comes from something in between that
/// stopped waiting: no clear no. Nor is a page of HTML: it is not the system that speaks.
[[nodiscard]] WriteEnding endingOf(const Result<HttpResponse> &reply);

} // namespace linchpin
