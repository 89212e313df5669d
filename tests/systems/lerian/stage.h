// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/lerian/leriandemo.h"
#include "models/systems/lerian/leriansystem.h"
#include "tests/systems/support/drive.h"
#include "tests/systems/support/words.h"

namespace linchpin::test {

/// The moment all tests of this system live in.
[[nodiscard]] QDateTime lerianNow();
[[nodiscard]] std::unique_ptr<System> lerianSystem();

/// A demo estate as the other side of conversations, signed in, without a network.
class LerianServer
{
public:
    explicit LerianServer(lerian::demo::Estate estate);

    [[nodiscard]] Result<HttpResponse> answer(const Ask &ask);
    [[nodiscard]] World world();
    [[nodiscard]] lerian::demo::Estate &estate() { return m_demo.estate(); }
    [[nodiscard]] lerian::demo::LerianDemo &demo() { return m_demo; }
    /// With every neighbour configured; others in other tests.
    [[nodiscard]] const EndpointIdentity &endpoint() const { return m_endpoint; }

private:
    lerian::demo::LerianDemo m_demo;
    EndpointIdentity m_endpoint;
    QByteArray m_token;
};

/// An estate, a plan for its first connection, and the conversations of the plan's actions carried
/// out on it.
class LerianStage
{
public:
    explicit LerianStage(const lerian::demo::Estate &estate);

    LerianServer server;
    EndpointIdentity endpoint; ///< as the server's; may be changed
    World world; ///< answers in place of the estate; may pass on to it
    Plan plan;
    QByteArray memo; ///< of the action under way
    QMap<QString, QByteArray> memory; ///< of the run; a crash empties it
    Driven last; ///< what the last conversation asked

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] lerian::demo::Connection &connection();
    [[nodiscard]] Result<Impact> readImpact();
    /// Reads the impact and plans. Gives the index of the first action with this verb, or -1.
    int makePlan(QStringView verb, const Choices &choices = {});

    Result<Performed> perform(int action); ///< keeps the memo, of the answer or of the last intent
    Result<Seen> look(int action);
    Result<Performed> undo(int action);
    void crash(); ///< memory and answers are lost; the journal's memo stays

    [[nodiscard]] QStringList writes() const; ///< bodies of the changes in the last conversation
    [[nodiscard]] const System &system() const { return *m_system; }

private:
    ActionContext contextFor(int action);
    Result<Performed> carryOut(std::unique_ptr<TypedConversation<Performed>> conversation);

    std::unique_ptr<System> m_system;
    QString m_id;
};

/// "dwh_sales" with something of every kind on it, and a neighbour.
[[nodiscard]] lerian::demo::Estate smallLerianEstate();

} // namespace linchpin::test
