// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"
#include "models/domain/result.h"
#include "models/systems/versori/ulid.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace linchpin::versori {

// What the answers say, as far as it matters. Credentials, schemes and variables are dropped while
// reading, except where an undo needs the variables.

/// One page of a list.
template<typename Item>
struct Page
{
    std::vector<Item> items;
    std::optional<qint64> total; ///< none: the list is not counted
    QString next; ///< opaque; empty: this was the last one
    int unreadable = 0; ///< entries without an id that can be read
};

[[nodiscard]] Result<Connection> parseConnection(const QByteArray &body);
[[nodiscard]] Result<Page<Connection>> parseConnections(const QByteArray &body);

struct Environment
{
    Ulid id;
    QString name;
    QString status; ///< a free word; running, suspended, error and draft are known
};
struct Project
{
    Ulid id;
    QString name;
    std::vector<Environment> environments;
    bool isWhole = true; ///< its environments could all be read
};
[[nodiscard]] Result<Page<Project>> parseProjects(const QByteArray &body);

/// A connection template: what project code calls a connection by.
struct Slot
{
    Ulid id; ///< null: the server does not tell
    Ulid system;
    QString name;
};
[[nodiscard]] Result<Page<Slot>> parseSlots(const QByteArray &body);

/// A connection as it stands in a slot or in an activation.
struct Filling
{
    Ulid connection;
    Ulid slot; ///< null: not told
    bool operator==(const Filling &) const = default;
};
/// Static links of an environment.
[[nodiscard]] Result<Page<Filling>> parseLinks(const QByteArray &body);

struct EndUser
{
    Ulid id;
    QString externalId;
    QString displayName;
    [[nodiscard]] QString name() const; ///< for people
};
[[nodiscard]] Result<Page<EndUser>> parseUsers(const QByteArray &body);

struct Activation
{
    Ulid id;
    EndUser user; ///< its id may be null
    std::optional<std::vector<Filling>> fillings; ///< none: not told, or not all could be read
    QByteArray variables; ///< JSON text; empty: none. Held for an undo only
};
[[nodiscard]] Result<Activation> parseActivation(const QByteArray &body);
/// A bare array. null is no list: it may mean none or not loaded, and nobody says which.
[[nodiscard]] Result<Page<Activation>> parseActivations(const QByteArray &body);

} // namespace linchpin::versori
