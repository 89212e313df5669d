// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/endpointcommand.h"
#include "models/net/conversationrun.h"
#include "models/service/catalogue.h"
#include "models/service/review.h"

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
class DependentsCommand final : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;

private:
    OrRefusal<void> check(const System &system) override;
    void run(Session &session) override;
    void runOffline(const ReviewSource &source) override;
    /// The document and the text, with what this machine protects.
    [[nodiscard]] std::pair<QJsonObject, QString> told(const Impact &impact, int requests) const;

    ConnectionId m_id;
    std::unique_ptr<Review> m_review;
};

} // namespace linchpin::cli
