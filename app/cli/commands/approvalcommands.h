// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "models/service/approvalbook.h"
#include "models/store/savedendpoints.h"

namespace linchpin::cli {

/// Commands about approvals and protection that need no network.
class BookCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    /// The journal for the audit; a book without one changes nothing.
    [[nodiscard]] Journal *journal();
    [[nodiscard]] const QString &journalProblem() const { return m_journalProblem; }
    [[nodiscard]] ApprovalBook book();
    [[nodiscard]] OrRefusal<QByteArray> passphrase() const; ///< of --passphrase-env; else empty
    /// A refusal about the audit says who holds it.
    void endWith(const ApiError &error);

private:
    std::unique_ptr<Journal> m_journal;
    QString m_journalProblem;
};

/// `approve`: shows a plan offline, weighs its signatures, adds one's own.
class ApproveCommand final : public BookCommand
{
    Q_OBJECT

public:
    using BookCommand::BookCommand;
    void start() override;

private:
    void sign(const PlanFile &file);
    void report(const PlanFile &file, bool isSigned, const std::vector<Warning> &warnings);
};

class ApproversMakeKeyCommand final : public BookCommand
{
    Q_OBJECT

public:
    using BookCommand::BookCommand;
    void start() override;
};

class ApproversShowKeyCommand final : public BookCommand
{
    Q_OBJECT

public:
    using BookCommand::BookCommand;
    void start() override;
};

class ApproversTrustCommand final : public BookCommand
{
    Q_OBJECT

public:
    using BookCommand::BookCommand;
    void start() override;
};

class ApproversForgetCommand final : public BookCommand
{
    Q_OBJECT

public:
    using BookCommand::BookCommand;
    void start() override;
};

class ApproversListCommand final : public BookCommand
{
    Q_OBJECT

public:
    using BookCommand::BookCommand;
    void start() override;
};

/// `endpoints policy`: shows, sets or drops.
class EndpointsPolicyCommand final : public BookCommand
{
    Q_OBJECT

public:
    using BookCommand::BookCommand;
    void start() override;

private:
    [[nodiscard]] OrRefusal<ApprovalPolicy> asked(const SavedEndpoint &endpoint);
    void show(const SavedEndpoint &endpoint);
};

} // namespace linchpin::cli
