// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"
#include "models/domain/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace linchpin {

/// An endpoint as saved: everything but secrets (those are in the key store under keyFor()).
struct SavedEndpoint
{
    QString name; ///< unique, compared case-insensitively, trimmed, not empty
    EndpointIdentity identity;
    QString environment; ///< free badge text: "production"; empty if none
    QString caFile;
    QString proxyUrl;
    int timeoutSeconds = 30;
    int maxInFlight = 6;
    QString signInKind; ///< token, client-credentials, user-password
    QString user; ///< client id or user; no secret
    QString tokenPrefix;
    bool operator==(const SavedEndpoint &) const = default;
};

/// endpoints.json in the config directory: written atomically, 0600. A damaged file is refused with
/// a sentence and left as it is.
class SavedEndpoints
{
public:
    explicit SavedEndpoints(QString directory);
    [[nodiscard]] Result<std::vector<SavedEndpoint>> load() const;
    [[nodiscard]] Result<void> add(const SavedEndpoint &endpoint); ///< Refused if the name exists
    [[nodiscard]] Result<void> replace(const QString &name, const SavedEndpoint &endpoint);
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    QString m_directory;
};

} // namespace linchpin
