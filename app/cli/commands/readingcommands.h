// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/impactcommand.h"
#include "models/net/conversationrun.h"
#include "models/service/catalogue.h"

namespace linchpin::cli {

/// `list`: every page, then one document. What was read before trouble came is printed too.
class ListCommand final : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;

private:
    void run(Session &session) override;
    void runOffline(const ReviewSource &source) override;
    void statusChanged();

    std::unique_ptr<Catalogue> m_catalogue;
};

/// `show`: one connection by its id.
class ShowCommand final : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;

private:
    OrRefusal<void> check(const System &system) override;
    void run(Session &session) override;
    void runOffline(const ReviewSource &source) override;

    ConnectionId m_id;
    std::unique_ptr<ConversationRun> m_run;
};

/// `dependents`: the whole impact. A source that failed stands in it and is no error.
class DependentsCommand final : public ImpactCommand
{
    Q_OBJECT

public:
    using ImpactCommand::ImpactCommand;

private:
    void tell(const Impact &impact, int requests) override;
    void tellSaved(const Impact &impact, const ReviewSource &from) override;
    /// The document and the text, with what this machine protects.
    [[nodiscard]] std::pair<QJsonObject, QString> told(const Impact &impact, int requests) const;
};

} // namespace linchpin::cli
