// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/workspace.h"

#include <QHash>

namespace linchpin {

/// What the endpoint dialog holds, and what is wrong with it: without widgets.
struct EndpointDraft
{
    QString system; ///< registry word
    QString name;
    QString url;
    QMap<QString, QString> scope;
    QString signInKind;
    QString user;
    QByteArray secret; ///< memory only; empty when editing: the known one stays
    QString environment;
    QString caFile;
    QString proxyUrl;
    int timeoutSeconds = 30;
    int maxInFlight = 6;

    [[nodiscard]] static EndpointDraft from(const SavedEndpoint &endpoint);
    /// As it is to be saved. The identity is the normal form of address and scope.
    [[nodiscard]] SavedEndpoint toSaved() const;

    /// Would the secret of the other endpoint be this one's too? Only with the same address, scope
    /// and user.
    [[nodiscard]] bool sharesSecretWith(const SavedEndpoint &endpoint) const;

    /// A sentence per field that keeps it from being saved. Fields: name, url, scope-KEY, user,
    /// secret, ca, proxy. takenNames: of the other endpoints. needsSecret: none is known yet.
    [[nodiscard]] QHash<QString, QString> problems(const QStringList &takenNames,
                                                   bool needsSecret) const;
};

} // namespace linchpin
