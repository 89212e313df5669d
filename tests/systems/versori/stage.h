// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/versori/estates.h"
#include "app/demo/versori/versoridemo.h"
#include "models/systems/versori/versorisystem.h"
#include "tests/systems/support/drive.h"

#include <functional>
#include <set>

namespace linchpin::test {

namespace vd = linchpin::versori::demo;

/// The world of an organisation behind its demo server, signed in.
[[nodiscard]] World signedIn(vd::VersoriDemo &server);
[[nodiscard]] EndpointIdentity endpointOf(const vd::Estate &estate);

/// An estate, a plan for one of its connections, and the conversations of the plan's actions
/// carried out on it.
class Stage
{
public:
    Stage(const vd::Estate &estate, const QString &connection);

    vd::VersoriDemo server;
    EndpointIdentity endpoint;
    ConnectionId id;
    Plan plan;
    QByteArray memo; ///< of the action under way
    QMap<QString, QByteArray> memory; ///< of the run; a crash empties it
    std::vector<ActionProgress> progress; ///< of the run; a crash leaves it
    Driven last; ///< what the last conversation asked
    World world; ///< answers in place of the server; it may pass on to it

    [[nodiscard]] vd::Estate &estate() { return server.estate(); }
    [[nodiscard]] Result<Impact> readImpact();
    /// Reads the impact and plans to switch everything off. Gives the index of the first action
    /// with this verb, or -1.
    int makePlan(QStringView verb);
    Result<Performed> perform(int action);
    Result<Seen> look(int action);
    Result<Performed> undo(int action);
    void crash() { memory.clear(); }
    /// "METHOD /path" of the writes of the last conversation.
    [[nodiscard]] QStringList lastWrites() const;
    [[nodiscard]] const System &system() const { return *m_system; }

private:
    ActionContext contextFor(int action);
    Result<Performed> carryOut(std::unique_ptr<TypedConversation<Performed>> conversation);

    std::unique_ptr<System> m_system;
};

/// A static connection in a slot of "production" and in the activation of a user, who owns a
/// dynamic one beside it; "spare" is used by nobody.
struct SmallOrganisation
{
    vd::Estate estate;
    QString fixed = vd::stableId(QStringLiteral("c/fixed"));
    QString own = vd::stableId(QStringLiteral("c/own"));
    QString spare = vd::stableId(QStringLiteral("c/spare"));
    QString erp = vd::stableId(QStringLiteral("s/erp"));
    QString shop = vd::stableId(QStringLiteral("s/shop"));
    QString project = vd::stableId(QStringLiteral("p"));
    QString environment = vd::stableId(QStringLiteral("e"));
    QString user = vd::stableId(QStringLiteral("u"));
    QString activation = vd::stableId(QStringLiteral("a"));
    SmallOrganisation();
};

/// What happens to an organisation while a plan for it waits: a column "change" of it, and a
/// column of words that say what comes of it.
using Change = std::function<void(vd::Estate &, const SmallOrganisation &)>;
void addChangeColumns(const char *words);
void addChange(const char *name, const Change &change, const QString &words);

} // namespace linchpin::test
