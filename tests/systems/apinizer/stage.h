// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/apinizer/apinizerdemo.h"
#include "app/demo/apinizer/estates.h"
#include "models/systems/apinizer/apinizersystem.h"
#include "tests/systems/support/drive.h"
#include "tests/systems/support/words.h"

namespace linchpin::test {

/// A demo estate without a network, a plan for one connection, and the conversations of the plan's
/// actions carried out on it.
class ApinizerStage
{
public:
    ApinizerStage(apinizer::demo::Estate made, QString id);

    apinizer::demo::ApinizerDemo server;
    QString id;
    EndpointIdentity endpoint;
    Plan plan;
    QByteArray memo; ///< of the action under way
    QMap<QString, QByteArray> memory; ///< of the run; a crash empties it
    QMap<QString, QByteArray> typed; ///< what the person gave
    Driven last; ///< what the last conversation asked
    /// Answers in place of the estate; it may pass on to honest().
    World world;

    [[nodiscard]] Result<HttpResponse> honest(const Ask &ask);
    [[nodiscard]] apinizer::demo::Estate &estate() { return server.estate(); }
    [[nodiscard]] apinizer::demo::Connection &connection(); ///< the one of the id
    [[nodiscard]] const System &system() const { return m_system; }

    [[nodiscard]] Result<Impact> readImpact(std::mt19937 *chance = nullptr);
    /// Reads the impact and plans with these choices. The index of the first action with this verb,
    /// or -1.
    int makePlan(const Choices &choices, QStringView verb);
    Result<Performed> perform(int action); ///< keeps the memo, of the answer or the last intent
    Result<Seen> look(int action);
    Result<Performed> undo(int action);
    void crash() { memory.clear(); }

    [[nodiscard]] const Ask *lastWrite() const; ///< of the last conversation, or null

private:
    ActionContext contextFor(int action);
    Result<Performed> carryOut(std::unique_ptr<TypedConversation<Performed>> conversation);

    apinizer::ApinizerSystem m_system;
};

/// One dependent per line: "proxy:Order API breaks".
[[nodiscard]] QStringList rowsOf(const Impact &impact);
/// "proxies complete"
[[nodiscard]] QStringList coverageWords(const Impact &impact);
[[nodiscard]] const Coverage *sourceIn(const Impact &impact, QStringView word);
[[nodiscard]] QStringList codesOf(const std::vector<Warning> &warnings);

} // namespace linchpin::test
