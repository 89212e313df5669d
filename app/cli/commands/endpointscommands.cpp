// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/endpointscommands.h"

#include "app/cli/documents.h"
#include "app/cli/texts.h"
#include "models/service/workspace.h"
#include "models/store/statedirectory.h"

#include <algorithm>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

Report reportOf(const std::vector<SavedEndpoint> &endpoints)
{
    return {ExitCode::Done, endpointsDocument(endpoints), endpointsText(endpoints)};
}

OrRefusal<std::optional<SavedEndpoint>> findSaved(const QString &name)
{
    const auto saved = SavedEndpoints(configDirectory()).load();
    if (!saved)
        return tl::unexpected(refusalOf(saved.error()));
    const auto it = std::ranges::find_if(*saved, [&name](const SavedEndpoint &endpoint) {
        return endpoint.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return it == saved->end() ? std::nullopt : std::optional(*it);
}

} // namespace

void EndpointsListCommand::start()
{
    const auto saved = SavedEndpoints(configDirectory()).load();
    saved ? end(reportOf(*saved)) : end(refusalOf(saved.error()));
}

OrRefusal<SavedEndpoint> EndpointsAddCommand::endpoint()
{
    const EndpointOptions &options = invocation().endpoint;
    if (!options.saved.isEmpty())
        return usageError(u"A new endpoint is given by --system and --url."_s);
    const auto target = targetFrom(options, {});
    if (!target)
        return tl::unexpected(target.error());
    const auto existing = findSaved(invocation().name);
    if (!existing)
        return tl::unexpected(existing.error());
    if (*existing)
        return usageError(u"There is an endpoint named \"%1\" already."_s.arg((*existing)->name));
    SavedEndpoint endpoint;
    endpoint.name = invocation().name.trimmed();
    endpoint.identity = target->access.identity;
    endpoint.environment = invocation().environment;
    endpoint.caFile = target->access.caFile;
    endpoint.proxyUrl = target->access.proxyUrl;
    endpoint.timeoutSeconds = static_cast<int>(target->access.timeout.count());
    endpoint.maxInFlight = target->access.maxInFlight;
    endpoint.signInKind = linchpin::wordOf(Credentials::Kind::None);
    if (!options.hasSignIn())
        return endpoint;
    const auto credentials = credentialsFrom(options, *target->system, processEnvironment());
    if (!credentials)
        return tl::unexpected(credentials.error());
    m_credentials = *credentials;
    endpoint.signInKind = linchpin::wordOf(credentials->kind);
    endpoint.user = credentials->user;
    endpoint.tokenPrefix = credentials->tokenPrefix;
    return endpoint;
}

void EndpointsAddCommand::start()
{
    const auto made = endpoint();
    if (!made)
        return end(made.error());
    if (m_credentials.kind == Credentials::Kind::None)
        return save(*made);
    m_keyStore = std::make_unique<KeyStore>();
    const QString key = KeyStore::keyOf(*made);
    m_keyStore->store().write(
        key, m_credentials.secret, this, [this, made = *made](CredentialStore::Mode mode) {
            if (mode == CredentialStore::Mode::KeyStore)
                return save(made);
            end(Refusal{
                ExitCode::Refused, u"no-key-store"_s,
                m_keyStore->store().notice()
                    + u"\nA secret kept for this session only would be gone when this command "
                      u"ends, so nothing was saved. "
                      "Leave the sign-in out to save the address alone, and give the secret by variable each time."_s});
        });
}

void EndpointsAddCommand::save(const SavedEndpoint &endpoint)
{
    const auto saved = SavedEndpoints(configDirectory()).add(endpoint);
    if (saved)
        return end(reportOf(std::vector{endpoint}));
    const Refusal refusal = refusalOf(saved.error());
    if (!m_keyStore)
        return end(refusal);
    m_keyStore->store().remove(KeyStore::keyOf(endpoint), this,
                               [this, refusal](const Result<void> &) { end(refusal); });
}

void EndpointsRemoveCommand::start()
{
    const auto found = findSaved(invocation().name);
    if (!found)
        return end(found.error());
    if (!*found)
        return end(
            usageError(u"There is no saved endpoint \"%1\"."_s.arg(invocation().name)).value());
    const SavedEndpoint endpoint = **found;
    if (const auto removed = SavedEndpoints(configDirectory()).remove(endpoint.name); !removed)
        return end(refusalOf(removed.error()));
    if (signInKindFrom(endpoint.signInKind) == Credentials::Kind::None)
        return end(reportOf(std::vector{endpoint}));
    m_keyStore = std::make_unique<KeyStore>();
    m_keyStore->store().remove(
        KeyStore::keyOf(endpoint), this, [this, endpoint](const Result<void> &removed) {
            Report report = reportOf(std::vector{endpoint});
            if (!removed)
                report.document.insert(
                    "warnings"_L1,
                    errorDocument(
                        {.kind = {},
                         .message = {},
                         .warnings = {{u"secret-left"_s, removed.error().sentence(), false}}})
                        .value("warnings"_L1));
            end(report);
        });
}

void EndpointsTestCommand::run(Session &session)
{
    using Check = TypedConversation<std::vector<CheckFinding>>;
    m_run = std::make_unique<ConversationRun>(session, session.system().check(session.identity()));
    connect(m_run.get(), &ConversationRun::ended, this, [this, &session] {
        const auto findings = dynamic_cast<Check &>(m_run->conversation()).result();
        if (!findings)
            return end(refusalOf(findings.error()));
        const bool works = std::ranges::none_of(*findings, [](const CheckFinding &finding) {
            return finding.grade == CheckFinding::Grade::Fails
                || finding.grade == CheckFinding::Grade::Forbidden;
        });
        end(Report{works ? ExitCode::Done : ExitCode::Trouble,
                   findingsDocument(*findings, session.requestsSent()), findingsText(*findings)});
    });
    m_run->start();
}

} // namespace linchpin::cli
