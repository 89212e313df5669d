// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/endpointcommand.h"
#include "models/service/reviewtaking.h"

#include <QTemporaryDir>

namespace linchpin::cli {

/// `snapshot`: reads endpoints to their end and saves a review. Changes nothing.
class SnapshotCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    ~SnapshotCommand() override;
    void start() override;

private:
    [[nodiscard]] OrRefusal<std::vector<EndpointTarget>> targets() const;
    void openNext();
    void take();
    void taken();

    std::vector<EndpointTarget> m_targets;
    std::unique_ptr<EndpointOpening> m_opening;
    std::vector<std::unique_ptr<Session>> m_sessions;
    std::unique_ptr<ReviewTaking> m_taking; ///< refers to the sessions: goes first
};

/// A command over reviews that may take one of the live endpoint first, for itself alone.
class ReviewCommand : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;
    ~ReviewCommand() override;

protected:
    void run(Session &session) final;
    void runOffline(const ReviewSource &source) override
    {
        judge(*source.file, source.endpoint, 0);
    }
    /// The review is there.
    virtual void judge(const ReviewFile &file, int endpoint, int requests) = 0;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ReviewTaking> m_taking;
};

/// `unused`: connections that nothing seems to use, and always those that could not be judged.
class UnusedCommand final : public ReviewCommand
{
    Q_OBJECT

public:
    using ReviewCommand::ReviewCommand;

private:
    void judge(const ReviewFile &file, int endpoint, int requests) override;
};

/// `diff`: two reviews, or one and the endpoint as it is now.
class DiffCommand final : public ReviewCommand
{
    Q_OBJECT

public:
    using ReviewCommand::ReviewCommand;
    void start() override;

private:
    void judge(const ReviewFile &file, int endpoint, int requests) override;
    void compare(const ReviewFile &after, int requests);

    std::shared_ptr<const ReviewFile> m_before;
};

} // namespace linchpin::cli
