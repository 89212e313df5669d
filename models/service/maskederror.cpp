// SPDX-License-Identifier: Apache-2.0
#include "models/service/maskederror.h"

#include "models/net/redaction.h"
#include "models/wire/json.h"

namespace linchpin {

namespace {

constexpr qsizetype shortestSecret = 8;

void keepTexts(const JsonValue &value)
{
    if (const auto text = value.string()) {
        if (text->size() >= shortestSecret && !text->startsWith(u'$') && !text->startsWith(u"http"))
            addTypedSecret(text->toUtf8());
        return;
    }
    for (const JsonValue &item : value.items())
        keepTexts(item);
    for (const auto &[name, member] : value.members())
        keepTexts(member);
}

} // namespace

ApiError withoutSecrets(ApiError error)
{
    error.detail = redactedForLog(error.detail);
    error.serverSays = redactedForLog(error.serverSays);
    return error;
}

Result<Performed> withoutSecrets(Result<Performed> result)
{
    if (!result)
        return failure(withoutSecrets(result.error()));
    for (Warning &warning : result->warnings)
        warning.message = redactedForLog(warning.message);
    return result;
}

void keepSecret(const QByteArray &json)
{
    if (const auto document = JsonDocument::parse(json))
        keepTexts((*document)->root());
    else if (json.size() >= shortestSecret)
        addTypedSecret(json);
}

} // namespace linchpin
