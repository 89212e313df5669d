// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"
#include "models/domain/dependent.h"
#include "models/domain/result.h"
#include "models/systems/polytomic/uuid.h"

#include <optional>
#include <vector>

namespace linchpin::polytomic {

/// One page of a list, whatever envelope it came in.
template<typename Item>
struct Page
{
    std::vector<Item> items;
    int unreadable = 0; ///< entries without an id
    QString next; ///< the token of the page after this; empty: none was given
    bool isNextReadable = true;
};

/// A connection as it is read by itself.
struct ConnectionReply
{
    Connection connection;
    Uuid parent; ///< of a shared copy
    std::optional<qint64> recentCalls; ///< API calls in the last 24 hours
};

/// Whose key this is.
struct Identity
{
    Uuid organisation; ///< none: the server does not say
    QString organisationName;
    QString role;
};

/// A member that names a connection.
struct ConnectionLink
{
    Uuid id;
    QString member;
};

/// A bulk sync, a model or a model sync, as far as it matters what it hangs on.
struct User
{
    Uuid id;
    QString name;
    std::optional<bool> isActive; ///< models have no such flag
    std::vector<ConnectionLink> connections;
    std::vector<Uuid> models; ///< a sync's models; the models that a model is joined with
    std::vector<DependentKey> runsAfter;
    QStringList gaps; ///< what the answer does not tell, a sentence each
    QString modified; ///< as the wire says it; may be empty
};

/// What goes on in a sync right now.
struct RunStatus
{
    QString run; ///< id of the execution under way; empty if there is none
    bool isLive = false;
    bool isCancelling = false;
    bool isIngesting = false; ///< change data is being read: a process of its own
    [[nodiscard]] bool isQuiet() const { return !isLive && !isIngesting; }
};

/// One run of a sync, over or under way.
struct Execution
{
    QString id;
    QString status;
    QString at; ///< completed, else started; as sent, empty if it is not told
    [[nodiscard]] bool isOver() const; ///< a word that is not known means: still running
    [[nodiscard]] bool hasFailed() const;
};

/// Every sentence that may stand in User::gaps.
[[nodiscard]] QStringList possibleGaps();

[[nodiscard]] Result<Identity> parseIdentity(const QByteArray &body);
[[nodiscard]] Result<Page<Connection>> parseConnections(const QByteArray &body);
[[nodiscard]] Result<ConnectionReply> parseConnection(const QByteArray &body);
[[nodiscard]] Result<Page<User>> parseBulkSyncs(const QByteArray &body);
[[nodiscard]] Result<Page<User>> parseModels(const QByteArray &body);
[[nodiscard]] Result<Page<User>> parseSyncs(const QByteArray &body);
/// One model with everything it hangs on.
[[nodiscard]] Result<User> parseModel(const QByteArray &body);
/// Id and flag of one bulk sync, sync or model.
[[nodiscard]] Result<User> parseOne(const QByteArray &body);
/// The answer to a request to cancel: it says something, whatever it is.
[[nodiscard]] Result<QString> parseAcknowledgement(const QByteArray &body);
[[nodiscard]] Result<RunStatus> parseStatus(const QByteArray &body);
[[nodiscard]] Result<Page<Execution>> parseExecutions(const QByteArray &body);

} // namespace linchpin::polytomic
