// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"
#include "models/domain/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace linchpin::apinizer {

/// What the program has to know about one of the connection types.
struct ConnectionType
{
    QLatin1StringView word; ///< of the wire; case matters there
    QStringList secrets; ///< fields that a GET may mask
    QString switchedBy = {}; ///< a flag that says whether the secrets are used at all
    bool isLogTarget = false; ///< can be named in the traffic-log settings of a proxy
};
/// The fourteen, in the order of the contract.
[[nodiscard]] const std::vector<ConnectionType> &connectionTypes();
/// Without regard to case; null for a foreign word.
[[nodiscard]] const ConnectionType *typeOf(QStringView word);

/// What a connection is addressed by: its type and its name. The id is "type/name".
struct TypedName
{
    QString type;
    QString name;
    /// Unsafe for what can be no connection: a foreign type, a name that cannot be a part of a
    /// path.
    [[nodiscard]] static Result<TypedName> parse(const QString &id);
    [[nodiscard]] ConnectionId id() const { return {type + u'/' + name}; }
    /// As the server compares names; the type is compared exactly.
    [[nodiscard]] bool isSameAs(const TypedName &other) const;
};
[[nodiscard]] QString folded(const QString &name);

} // namespace linchpin::apinizer
