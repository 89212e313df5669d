// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <compare>
#include <vector>

namespace linchpin {

/// What a system addresses a connection by, in its normal spelling (System::checkId). Never a name,
/// never a row.
struct ConnectionId
{
    QString value;
    std::strong_ordering operator<=>(const ConnectionId &) const = default;
    bool operator==(const ConnectionId &) const = default;
};

enum class ConnectionState { Active, Inactive, Unknown, NoSuchFlag };
[[nodiscard]] QString
wordOf(ConnectionState state); ///< "active", "inactive", "unknown", "no-such-flag"
[[nodiscard]] ConnectionState connectionStateFrom(QStringView word); ///< a foreign word is Unknown

/// A fact about a connection that is no secret and worth showing or comparing: Umbraco's alias and
/// version.
struct Property
{
    QString key; ///< stable kebab-case word
    QString value;
    bool isIdentity = true; ///< part of the fingerprint; false for what changes by itself (times)
    bool operator==(const Property &) const = default;
};

/// One connection as a list or a read shows it. Holds no settings and no secrets, ever (promise 8).
struct Connection
{
    ConnectionId id;
    QString name; ///< the server's words: plain text
    QString type; ///< the word of the wire (Umbraco: providerId)
    ConnectionState state = ConnectionState::Unknown;
    QStringList traits; ///< sorted: read-only, unassigned, shared, static, dynamic, default-target,
                        ///< protected, broken
    QString modified; ///< RFC 3339 as sent, empty if the system does not tell
    QMap<QString, QString> scope; ///< project, product, ... where a connection carries its own
    std::vector<Property> properties;

    [[nodiscard]] QString property(QStringView key) const; ///< empty if there is none
    void setProperty(const QString &key, const QString &value); ///< replaces or appends
    bool operator==(const Connection &) const = default;
};

} // namespace linchpin
