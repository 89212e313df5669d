// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/deletewizard/fakesystem.h"

namespace linchpin::testing {

using namespace Qt::StringLiterals;

namespace {

PlannedAction action(Phase phase, const QString &verb, const DependentKey &subject,
                     const QString &name)
{
    PlannedAction made;
    made.phase = phase;
    made.verb = verb;
    made.subject = subject;
    made.subjectName = name;
    made.method = phase == Phase::Deactivating ? u"PUT"_s : u"DELETE"_s;
    made.path = u"/"_s + subject.kind + u'/' + subject.id;
    made.purpose = verb + u' ' + name;
    made.expectation = u"read again"_s;
    made.isReversible = phase == Phase::Preparing || phase == Phase::Deactivating;
    return made;
}

} // namespace

SystemInfo FakeSystem::info() const
{
    SystemInfo info;
    info.word = u"fake"_s;
    info.name = u"Fake"_s;
    return info;
}

Result<EndpointIdentity> FakeSystem::identity(const QString &url,
                                              const QMap<QString, QString> &scope) const
{
    return EndpointIdentity{u"fake"_s, url, scope};
}

QUrl FakeSystem::siteUrl(const EndpointIdentity &endpoint, const QString &) const
{
    return QUrl(endpoint.url);
}

Result<ConnectionId> FakeSystem::checkId(const QString &text) const
{
    return ConnectionId{text};
}

std::unique_ptr<TypedConversation<AccessToken>> FakeSystem::signIn(const EndpointIdentity &,
                                                                   const Credentials &) const
{
    return nullptr;
}

Result<AccessToken> FakeSystem::directToken(const Credentials &) const
{
    return AccessToken{};
}

std::unique_ptr<TypedConversation<std::vector<CheckFinding>>>
FakeSystem::check(const EndpointIdentity &) const
{
    return nullptr;
}

std::unique_ptr<ListConversation> FakeSystem::list(const EndpointIdentity &) const
{
    return nullptr;
}

std::unique_ptr<TypedConversation<Connection>> FakeSystem::read(const EndpointIdentity &,
                                                                const ConnectionId &) const
{
    return nullptr;
}

std::unique_ptr<TypedConversation<Impact>> FakeSystem::findDependents(const EndpointIdentity &,
                                                                      const ConnectionId &) const
{
    return nullptr;
}

/// Connections of the same type but the one that goes.
std::vector<ReassignTarget> FakeSystem::reassignTargets(const Impact &impact, const DependentKey &,
                                                        const std::vector<Connection> &listed) const
{
    std::vector<ReassignTarget> targets;
    for (const auto &connection : listed)
        if (connection.type == impact.connection.type && connection.id != impact.connection.id)
            targets.push_back({connection.id.value, connection.name});
    return targets;
}

QString FakeSystem::targetProblem(const Impact &, const DependentKey &, const Connection &) const
{
    return {};
}

std::vector<PlannedAction> FakeSystem::actions(const EndpointIdentity &, const Impact &impact,
                                               const Choices &choices) const
{
    std::vector<PlannedAction> actions;
    const DependentKey self{u"connection"_s, impact.connection.id.value};
    for (const auto &decision : choices.decisions)
        if (decision.word == DecisionWord::Reassign)
            actions.push_back(
                action(Phase::Preparing, u"reassign"_s, decision.dependent, decision.dependent.id));
    if (!choices.withoutDeactivation
        && impact.deactivation.possible != Deactivation::Possible::AlreadyOff)
        actions.push_back(
            action(Phase::Deactivating, u"deactivate"_s, self, impact.connection.name));
    for (const auto &decision : choices.decisions)
        if (decision.word == DecisionWord::Delete)
            actions.push_back(action(Phase::RemovingDependents, u"delete-dependent"_s,
                                     decision.dependent, decision.dependent.id));
    actions.push_back(action(Phase::Deleting, u"delete"_s, self, impact.connection.name));
    return actions;
}

std::unique_ptr<TypedConversation<Performed>> FakeSystem::perform(const ActionContext &) const
{
    return nullptr;
}

std::unique_ptr<TypedConversation<Seen>> FakeSystem::look(const ActionContext &) const
{
    return nullptr;
}

std::unique_ptr<TypedConversation<Performed>> FakeSystem::undo(const ActionContext &) const
{
    return nullptr;
}

Impact FakeSystem::project(const Impact &before, const std::vector<PlannedAction> &done) const
{
    auto after = before;
    for (const auto &one : done)
        if (one.phase == Phase::Deactivating)
            after.connection.state = ConnectionState::Inactive;
    return after;
}

} // namespace linchpin::testing
