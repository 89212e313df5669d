// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"
#include "models/domain/impact.h"
#include "models/domain/plan.h"
#include "models/domain/sign.h"
#include "models/systems/conversation.h"
#include "models/systems/restoring.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUrl>

#include <memory>

namespace linchpin {

/// How a person signs in. Lives in memory only.
struct Credentials
{
    enum class Kind { None, Token, ClientCredentials, UserPassword };
    Kind kind = Kind::None;
    QString user; ///< client id, user or organisation id; no secret
    QByteArray secret; ///< token, client secret or password
    QString tokenPrefix; ///< "Bearer" (default if empty), "JWT"
};

/// One scope value an endpoint of the system has.
struct ScopeField
{
    QString key; ///< as --scope KEY=... writes it
    QString label;
    QString hint;
    bool isRequired = false;
    bool isPlace = false; ///< where connections are: a project, a product, an organisation
};

/// What a system is, as facts (docs/systems.md is made from them).
struct SystemInfo
{
    QString word; ///< registry word, --system
    QString name; ///< for people
    QString urlHint; ///< placeholder of the address field
    std::vector<Credentials::Kind> signInKinds; ///< offered, best first
    std::vector<ScopeField> scopeFields;
    QString howSwitchedOff;
    QString howUndone;
    QString serverGuards;
    QString kindOfDelete;
};

/// The access token a sign-in gave.
struct AccessToken
{
    QByteArray header; ///< whole value of the Authorization header
    int lifetimeSeconds = 0; ///< 0: does not expire as far as we know
};

/// One page worth of rows and whether the list is complete.
struct ConnectionList
{
    std::vector<Connection> rows; ///< distinct ids, in the order of the system
    bool isComplete = false; ///< false: an error, or a list that is known to be cut
    std::vector<Warning> warnings;
};

/// Lists connections; hands out rows as pages arrive.
class ListConversation : public TypedConversation<ConnectionList>
{
public:
    /// Rows that came since the last call (distinct ids). A restart (the total moved) is told by
    /// hasRestarted().
    [[nodiscard]] virtual std::vector<Connection> takeRows() = 0;
    [[nodiscard]] virtual bool
    hasRestarted() = 0; ///< true once after a restart: rows given so far are void
};

/// One thing the Test button found out.
struct CheckFinding
{
    enum class Grade { Works, Forbidden, Fails, Note };
    Grade grade = Grade::Note;
    QString what; ///< "Sign-in", "Right to see connections", "Address"
    QString message; ///< a sentence, with what to do next if it is not Works
};

/// What perform, look and undo know besides the plan. References outlive the conversation.
struct ActionContext
{
    EndpointIdentity endpoint;
    const Plan *plan = nullptr;
    int action = 0; ///< index into plan->actions
    QByteArray memo; ///< of ActionProgress or of the journalled intent; empty the first time
    /// How the plan's actions stand, with their memos: what survives the process. May be null.
    const std::vector<ActionProgress> *progress = nullptr;
    /// Secrets and byte-true bodies between perform, look and undo of one run in one process: never
    /// on disk, wiped when the run ends. Keys are the system's own. May have been lost (crash):
    /// then work without or say so.
    QMap<QString, QByteArray> *memory = nullptr;
    const QMap<QString, QByteArray> *typedSecrets =
        nullptr; ///< FIELD -> value asked from the person; may be null
};

/// What a look during the observation knows. References outlive the conversation.
struct SignContext
{
    EndpointIdentity endpoint;
    const Plan *plan = nullptr;
    std::vector<PlannedAction> done; ///< what is in effect
    const Impact *expected = nullptr; ///< what must hang on the connection by now
    const Impact *now = nullptr; ///< what does, just read
    QByteArray mark; ///< of the look before; empty: this is the first one
    /// The first look right after the switch-off: what is there now was there before.
    bool isPrompt = true;
};

/// Everything Linchpin knows about one system: pure, without network. Stateless and
/// thread-compatible.
class System
{
public:
    virtual ~System() = default;

    [[nodiscard]] virtual SystemInfo info() const = 0;

    /// The address in its normal form, or why it cannot be one (relative, query, user info, http
    /// beyond loopback).
    [[nodiscard]] virtual Result<EndpointIdentity>
    identity(const QString &url, const QMap<QString, QString> &scope) const = 0;
    /// Base of a site word of HttpRequest::site; the empty word is the endpoint's own base.
    [[nodiscard]] virtual QUrl siteUrl(const EndpointIdentity &endpoint,
                                       const QString &site) const = 0;
    /// The id in its normal spelling, or Unsafe with a sentence: a malformed or empty id never
    /// leaves the program.
    [[nodiscard]] virtual Result<ConnectionId> checkId(const QString &text) const = 0;

    /// Gets an access token; its requests go out without credentials of net. Null if the
    /// credentials are the token.
    [[nodiscard]] virtual std::unique_ptr<TypedConversation<AccessToken>>
    signIn(const EndpointIdentity &endpoint, const Credentials &credentials) const = 0;
    /// The header for credentials that need no sign-in.
    [[nodiscard]] virtual Result<AccessToken> directToken(const Credentials &credentials) const = 0;
    /// Headers every request of this system carries (Polytomic's version).
    [[nodiscard]] virtual QList<QPair<QByteArray, QByteArray>> commonHeaders() const { return {}; }
    /// May this answer be a lost or expired token that one new sign-in can mend? (401 by default)
    [[nodiscard]] virtual bool isExpiredToken(const HttpResponse &response) const
    {
        return response.status == 401;
    }

    /// Whom a token belongs to where one address serves several (Lerian: the tenant); empty: it
    /// does not say. No secret.
    [[nodiscard]] virtual QString accountOf(const AccessToken &) const { return {}; }
    /// The environment variable with the token of a site; empty: the endpoint's own token goes
    /// there.
    [[nodiscard]] virtual QString tokenVariable(const EndpointIdentity &,
                                                const QString & /*site*/) const
    {
        return {};
    }

    [[nodiscard]] virtual std::unique_ptr<TypedConversation<std::vector<CheckFinding>>>
    check(const EndpointIdentity &endpoint) const = 0;
    [[nodiscard]] virtual std::unique_ptr<ListConversation>
    list(const EndpointIdentity &endpoint) const = 0;
    [[nodiscard]] virtual std::unique_ptr<TypedConversation<Connection>>
    read(const EndpointIdentity &endpoint, const ConnectionId &id) const = 0;
    /// Connection and everything that hangs on it. An error only if the connection itself could not
    /// be read (NotFound: proved not to exist); a source that failed stands in the coverage.
    [[nodiscard]] virtual std::unique_ptr<TypedConversation<Impact>>
    findDependents(const EndpointIdentity &endpoint, const ConnectionId &id) const = 0;
    /// Where this dependent may be moved to: connections of a listing that fit.
    [[nodiscard]] virtual std::vector<ReassignTarget>
    reassignTargets(const Impact &impact, const DependentKey &dependent,
                    const std::vector<Connection> &listed) const = 0;
    /// Does this reassign target fit, as far as can be told from its reading? Empty if so, else a
    /// sentence.
    [[nodiscard]] virtual QString targetProblem(const Impact &impact, const DependentKey &dependent,
                                                const Connection &target) const = 0;

    /// The actions of the road for choices without objections, in the order of the phases.
    [[nodiscard]] virtual std::vector<PlannedAction> actions(const EndpointIdentity &endpoint,
                                                             const Impact &impact,
                                                             const Choices &choices) const = 0;
    [[nodiscard]] virtual std::unique_ptr<TypedConversation<Performed>>
    perform(const ActionContext &context) const = 0;
    [[nodiscard]] virtual std::unique_ptr<TypedConversation<Seen>>
    look(const ActionContext &context) const = 0;
    /// Only for reversible actions.
    [[nodiscard]] virtual std::unique_ptr<TypedConversation<Performed>>
    undo(const ActionContext &context) const = 0;
    /// Where the definitions of everything stand that the plan touches, the connection first: what
    /// a backup is read from.
    [[nodiscard]] virtual std::vector<DefinitionSource>
    definitionSources(const EndpointIdentity &endpoint, const Plan &plan) const = 0;
    /// The way back of a plan that was carried out, in order: what is made again, what is pointed
    /// back, what this system cannot do, and what will differ. Follows from the backup alone.
    [[nodiscard]] virtual std::vector<RestoreStep> restoreSteps(const Backup &backup) const = 0;
    /// How one of these steps is carried out and seen. Unsafe if the step is none of this system.
    [[nodiscard]] virtual Result<Restoring> restoring(const RestoreContext &context) const = 0;

    /// What the impact looks like once these actions took effect and nothing else happened.
    [[nodiscard]] virtual Impact project(const Impact &before,
                                         const std::vector<PlannedAction> &done) const = 0;
    /// Signs that somebody misses what is switched off, besides what hangs on it: runs, calls,
    /// versions. Reads only. Null: this system keeps no such thing.
    [[nodiscard]] virtual std::unique_ptr<TypedConversation<SignReading>>
    signs(const SignContext &) const
    {
        return nullptr;
    }

protected:
    System() = default;
    System(const System &) = default; ///< for whole systems only, never a slice of one
    System &operator=(const System &) = default;
};

} // namespace linchpin
