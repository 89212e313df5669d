// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/polytomic/polytomicdemo.h"
#include "models/systems/system.h"
#include "tests/systems/support/drive.h"
#include "tests/systems/support/words.h"

namespace linchpin::polytomic::test {

using linchpin::test::Driven;
using linchpin::test::World;

/// Answers as the demo organisation does, signed in and with the headers net would send.
[[nodiscard]] HttpResponse answerOf(demo::PolytomicDemo &server, const HttpRequest &request);
[[nodiscard]] World worldOf(demo::PolytomicDemo &server);

/// An organisation, a plan for its first connection, and the conversations of the plan's actions
/// carried out on it.
class Stage
{
public:
    explicit Stage(demo::Estate made);

    demo::PolytomicDemo server;
    EndpointIdentity endpoint; ///< with the organisation as scope
    Plan plan;
    QByteArray memo; ///< of the action under way
    QMap<QString, QByteArray> memory; ///< of the run; a crash empties it
    Driven last; ///< what the last conversation asked
    /// Answers in place of the organisation; it may pass on to it.
    World world;

    [[nodiscard]] demo::Estate &estate() { return server.estate(); }
    [[nodiscard]] QString id() const { return server.estate().connections.front().id; }
    [[nodiscard]] Result<Impact> readImpact();
    /// Reads the impact and plans; everything that can be deleted is, the rest is accepted.
    void makePlan(bool isForced = false);
    /// Index of the n-th action with this verb, or -1.
    [[nodiscard]] int find(QStringView verb, int nth = 0) const;

    Result<Performed> perform(int action); ///< keeps the memo, of the answer or the last intent
    Result<Seen> look(int action);
    Result<Performed> undo(int action);
    /// Performs and looks until it is in effect; fails the test if it is not.
    void carryOut(int action);
    void crash() { memory.clear(); }

    [[nodiscard]] const Ask *lastWrite() const; ///< of the last conversation, or null
    [[nodiscard]] const System &system() const { return *m_system; }

private:
    [[nodiscard]] ActionContext contextFor(int action);
    Result<Performed> carriedOut(std::unique_ptr<TypedConversation<Performed>> conversation);

    std::unique_ptr<System> m_system;
};

[[nodiscard]] Choices deletingAll(const Impact &impact);

/// The target with a bulk sync that runs, a model, a sync over it that runs, one that is paused,
/// and one in the second ring; and a neighbour.
[[nodiscard]] demo::Estate smallEstate();
/// The n-th id of a group.
[[nodiscard]] QString idNumber(int group, int number);

/// As it is once everything was cancelled.
void quieten(demo::Estate &estate);
[[nodiscard]] HttpResponse reply(int status, const QByteArray &body); ///< in JSON

using linchpin::test::word;

} // namespace linchpin::polytomic::test
