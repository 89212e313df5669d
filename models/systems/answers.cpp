// SPDX-License-Identifier: Apache-2.0
#include "models/systems/answers.h"

#include "models/systems/translate.h"

namespace linchpin {

bool isWebPage(const HttpResponse &response)
{
    const QByteArray start = response.body.trimmed().left(1);
    return response.header("content-type").toLower().contains("html") || start == "<";
}

ApiError malformed(const QString &detail)
{
    return {.kind = ApiError::Kind::Malformed,
            .detail = detail.isEmpty()
                ? translate("Systems", "The answer is not what this request gives.")
                : detail};
}

} // namespace linchpin
