// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"
#include "models/domain/result.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace linchpin {

/// How far the list of an endpoint was read when a review was saved.
enum class ListReading {
    Complete, ///< to its end
    Incomplete, ///< a part; what is not in it may be there all the same
    Failed, ///< not at all; ReviewedEndpoint::error says why
};
[[nodiscard]] QString wordOf(ListReading reading);
[[nodiscard]] std::optional<ListReading> listReadingFrom(QStringView word);

/// One endpoint as a review holds it. No secrets, no sign-in.
struct ReviewedEndpoint
{
    EndpointIdentity identity;
    QString name; ///< as it was saved at the time; for people, may be empty
    QString environment; ///< badge text, may be empty
    QString serverVersion; ///< as the server told it; empty: it did not
    QDateTime readAt; ///< UTC, when its list was read
    ListReading list = ListReading::Failed;
    std::vector<Warning> warnings; ///< of the list
    std::optional<ApiError> error = std::nullopt; ///< exactly if list is Failed
    int connections = 0; ///< in the list
    int impactsRead = 0; ///< of those, the ones whose dependents were looked for and are here
    int impactsFailed = 0; ///< looked for, and could not be read
    int requests = 0; ///< it took, sign-in included
    bool operator==(const ReviewedEndpoint &) const = default;

    /// Connections nobody looked at: the saving was stopped before.
    [[nodiscard]] int impactsMissing() const { return connections - impactsRead - impactsFailed; }
};

/// Where a review comes from.
struct ReviewOrigin
{
    QDateTime savedAt; ///< UTC
    QString savedBy; ///< user name on the machine it was saved on; may be empty
    QString program; ///< "linchpin 0.1.0"
    bool wasStopped = false; ///< by the person, before everything was read
    bool operator==(const ReviewOrigin &) const = default;
};

/// What a review knows of one connection's dependents: the impact, or why it could not be read.
/// That nobody looked is no value of this type, but the want of one.
struct ReviewedImpact
{
    Result<Impact> impact;
    int requests = 0;
};

/// The JSON of review files; reading is strict.
[[nodiscard]] QJsonObject toJson(const ReviewedEndpoint &endpoint);
[[nodiscard]] Result<ReviewedEndpoint> reviewedEndpointFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const ReviewOrigin &origin);
[[nodiscard]] Result<ReviewOrigin> reviewOriginFromJson(const QJsonObject &json);

/// The same value as a review may hold it: free text redacted (promise 8) and cut after 64 Ki
/// characters. What names things (ids, keys, words of the wire) stays as it is. A live value has to
/// go through this before it is compared with a saved one.
[[nodiscard]] Connection fitForReview(Connection connection);
[[nodiscard]] Impact fitForReview(Impact impact);
[[nodiscard]] ReviewedEndpoint fitForReview(ReviewedEndpoint endpoint);
[[nodiscard]] ApiError fitForReview(ApiError error);

} // namespace linchpin
