// SPDX-License-Identifier: Apache-2.0
#include "models/domain/valuejson.h"

#include "models/domain/jsonreader.h"

namespace linchpin {

using namespace Qt::StringLiterals;

QJsonObject keyJson(const DependentKey &key)
{
    return {{"kind"_L1, key.kind}, {"id"_L1, key.id}};
}

Result<DependentKey> keyFrom(const QJsonObject &json)
{
    JsonReader in(json, u"dependent key"_s);
    DependentKey key{.kind = in.text("kind"_L1), .id = in.text("id"_L1)};
    return in.finish(std::move(key));
}

QJsonObject warningJson(const Warning &warning)
{
    return {{"code"_L1, warning.code},
            {"message"_L1, warning.message},
            {"isHazardOfDeactivation"_L1, warning.isHazardOfDeactivation}};
}

Result<Warning> warningFrom(const QJsonObject &json)
{
    JsonReader in(json, u"warning"_s);
    Warning warning{.code = in.text("code"_L1),
                    .message = in.text("message"_L1),
                    .isHazardOfDeactivation = in.flag("isHazardOfDeactivation"_L1)};
    return in.finish(std::move(warning));
}

QJsonObject errorJson(const ApiError &error)
{
    return {{"kind"_L1, error.word()},
            {"httpStatus"_L1, error.httpStatus},
            {"detail"_L1, error.detail},
            {"serverSays"_L1, error.serverSays},
            {"code"_L1, error.code}};
}

Result<ApiError> errorFrom(const QJsonObject &json)
{
    JsonReader in(json, u"error"_s);
    ApiError error{.kind = in.word("kind"_L1, errorKindFrom),
                   .httpStatus = in.number("httpStatus"_L1),
                   .detail = in.text("detail"_L1),
                   .serverSays = in.text("serverSays"_L1),
                   .code = in.text("code"_L1)};
    return in.finish(std::move(error));
}

} // namespace linchpin
