// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

namespace linchpin::testing {

/// A system without a wire: plans and projects, and has no conversation about anything.
class FakeSystem final : public System
{
public:
    SystemInfo info() const override;
    Result<EndpointIdentity> identity(const QString &url,
                                      const QMap<QString, QString> &scope) const override;
    QUrl siteUrl(const EndpointIdentity &endpoint, const QString &site) const override;
    Result<ConnectionId> checkId(const QString &text) const override;
    std::unique_ptr<TypedConversation<AccessToken>> signIn(const EndpointIdentity &,
                                                           const Credentials &) const override;
    Result<AccessToken> directToken(const Credentials &) const override;
    std::unique_ptr<TypedConversation<std::vector<CheckFinding>>>
    check(const EndpointIdentity &) const override;
    std::unique_ptr<ListConversation> list(const EndpointIdentity &) const override;
    std::unique_ptr<TypedConversation<Connection>> read(const EndpointIdentity &,
                                                        const ConnectionId &) const override;
    std::unique_ptr<TypedConversation<Impact>> findDependents(const EndpointIdentity &,
                                                              const ConnectionId &) const override;
    std::vector<ReassignTarget>
    reassignTargets(const Impact &impact, const DependentKey &dependent,
                    const std::vector<Connection> &listed) const override;
    QString targetProblem(const Impact &, const DependentKey &, const Connection &) const override;
    std::vector<PlannedAction> actions(const EndpointIdentity &, const Impact &impact,
                                       const Choices &choices) const override;
    std::unique_ptr<TypedConversation<Performed>> perform(const ActionContext &) const override;
    std::unique_ptr<TypedConversation<Seen>> look(const ActionContext &) const override;
    std::unique_ptr<TypedConversation<Performed>> undo(const ActionContext &) const override;
    std::vector<DefinitionSource> definitionSources(const EndpointIdentity &,
                                                    const Plan &) const override
    {
        return {};
    }
    std::vector<RestoreStep> restoreSteps(const Backup &) const override { return {}; }
    Result<Restoring> restoring(const RestoreContext &) const override
    {
        return failure(ApiError{.kind = ApiError::Kind::Unsafe});
    }
    Impact project(const Impact &before, const std::vector<PlannedAction> &done) const override;
};

} // namespace linchpin::testing
