// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/report.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace linchpin::cli {

/// The commands and options as CLI11 knows them, and where it puts what it reads.
class Grammar
{
public:
    Grammar();

    [[nodiscard]] CLI::App &app() { return m_app; }
    /// What was read, after a parse without error.
    [[nodiscard]] OrRefusal<Invocation> invocation() const;

private:
    struct EndpointWords
    {
        std::string saved, system, url, tokenEnv, tokenFile, clientId, clientSecretEnv, user,
            passwordEnv, tokenPrefix, caFile, proxyUrl;
        std::vector<std::string> scope;
        int timeout = 0;
    };

    CLI::App *addCommand(CLI::App &parent, const char *name, const char *what, Verb verb,
                         const std::string &example);
    void addReadingCommands();
    void addDeletingCommands();
    void addRunCommands();
    void addWatchCommand();
    void addReviewCommands();
    void addPictureCommand();
    void addReportCommand();
    void addReview(CLI::App &command);
    void addEndpointCommands();
    void addPolicyCommand(CLI::App &endpoints);
    void addApprovalCommands();
    void addProtectionCommands();
    enum class Endpoints { One, Several };
    void addEndpoint(CLI::App &command, Endpoints how = Endpoints::One);
    void addSignIn(CLI::App &command);
    void addChoices(CLI::App &command);
    void addSecrets(CLI::App &command);
    void addWithoutBackup(CLI::App &command);
    void addWait(CLI::App &command);
    [[nodiscard]] OrRefusal<EndpointOptions> endpointOptions() const;
    [[nodiscard]] OrRefusal<Choices> choices() const;
    [[nodiscard]] OrRefusal<Invocation> withRest(Invocation invocation) const;
    [[nodiscard]] OrRefusal<Invocation> withWatch(Invocation invocation, bool acceptsSigns) const;
    [[nodiscard]] OrRefusal<Invocation> withApproval(Invocation invocation) const;
    [[nodiscard]] OrRefusal<Invocation> withReport(Invocation invocation) const;

    CLI::App m_app;
    std::string m_exampleSystem;
    EndpointWords m_endpoint;
    std::vector<std::pair<CLI::App *, Verb>> m_commands;
    bool m_isJson = false, m_isQuiet = false, m_isDryRun = false, m_printsEnvironment = false;
    std::string m_stateDirectory, m_file, m_run, m_phrase, m_without, m_withoutBackup,
        m_observe = "0", m_skip, m_name, m_environment;
    std::string m_auditRun, m_auditText, m_auditSince, m_auditFormat = "json";
    std::string m_review, m_before, m_after;
    bool m_isAuditReport = false;
    std::string m_subject, m_reportRun, m_reportFrom, m_reportTo;
    int m_olderThan = 0;
    std::vector<std::string> m_endpoints, m_unfold;
    std::vector<std::string> m_ids, m_decisions, m_acceptances, m_secretEnvs;
    struct ApprovalWords
    {
        bool isCheck = false, makerCounts = false, isNone = false;
        std::string passphraseEnv, fingerprint, login, namePattern, connection, system, trait,
            reason;
        std::vector<std::string> groups, people;
        int needed = 0;
    } m_approval;
    int m_wait = 120;
    bool m_isOnce = false, m_notifies = false;
    std::string m_every = "15m", m_acceptSigns;
};

} // namespace linchpin::cli
