// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

#include <functional>

namespace linchpin::umbraco {

using Clock = std::function<QDateTime()>;

/// Everything Linchpin knows about Umbraco.AI. The facts behind it stand in
/// docs/systems/umbraco.md.
class UmbracoSystem final : public System
{
public:
    explicit UmbracoSystem(Clock clock) : m_clock(std::move(clock)) { }

    [[nodiscard]] SystemInfo info() const override;
    [[nodiscard]] Result<EndpointIdentity>
    identity(const QString &url, const QMap<QString, QString> &scope) const override;
    [[nodiscard]] QUrl siteUrl(const EndpointIdentity &endpoint,
                               const QString &site) const override;
    [[nodiscard]] Result<ConnectionId> checkId(const QString &text) const override;
    [[nodiscard]] std::unique_ptr<TypedConversation<AccessToken>>
    signIn(const EndpointIdentity &endpoint, const Credentials &credentials) const override;
    [[nodiscard]] Result<AccessToken> directToken(const Credentials &credentials) const override;
    [[nodiscard]] std::unique_ptr<TypedConversation<std::vector<CheckFinding>>>
    check(const EndpointIdentity &endpoint) const override;
    [[nodiscard]] std::unique_ptr<ListConversation>
    list(const EndpointIdentity &endpoint) const override;
    [[nodiscard]] std::unique_ptr<TypedConversation<Connection>>
    read(const EndpointIdentity &endpoint, const ConnectionId &id) const override;
    [[nodiscard]] std::unique_ptr<TypedConversation<Impact>>
    findDependents(const EndpointIdentity &endpoint, const ConnectionId &id) const override;
    [[nodiscard]] std::vector<ReassignTarget>
    reassignTargets(const Impact &impact, const DependentKey &dependent,
                    const std::vector<Connection> &listed) const override;
    [[nodiscard]] QString targetProblem(const Impact &impact, const DependentKey &dependent,
                                        const Connection &target) const override;
    [[nodiscard]] std::vector<PlannedAction> actions(const EndpointIdentity &endpoint,
                                                     const Impact &impact,
                                                     const Choices &choices) const override;
    [[nodiscard]] std::unique_ptr<TypedConversation<Performed>>
    perform(const ActionContext &context) const override;
    [[nodiscard]] std::unique_ptr<TypedConversation<Seen>>
    look(const ActionContext &context) const override;
    [[nodiscard]] std::unique_ptr<TypedConversation<Performed>>
    undo(const ActionContext &context) const override;
    [[nodiscard]] std::vector<DefinitionSource> definitionSources(const EndpointIdentity &endpoint,
                                                                  const Plan &plan) const override;
    [[nodiscard]] std::vector<RestoreStep> restoreSteps(const Backup &backup) const override;
    [[nodiscard]] Result<Restoring> restoring(const RestoreContext &context) const override;
    [[nodiscard]] Impact project(const Impact &before,
                                 const std::vector<PlannedAction> &done) const override;
    [[nodiscard]] std::unique_ptr<TypedConversation<SignReading>>
    signs(const SignContext &context) const override;

private:
    Q_DISABLE_COPY_MOVE(UmbracoSystem)

    Clock m_clock;
};

/// With a clock of its own: recent use is asked for up to its now.
[[nodiscard]] std::unique_ptr<System> makeSystem(Clock clock);
[[nodiscard]] std::unique_ptr<System> makeSystem();

} // namespace linchpin::umbraco
