// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"

#include "app/cli/grammar.h"
#include "app/cli/optionvalues.h"

#include <QRegularExpression>

#include <sstream>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::string &word)
{
    return QString::fromStdString(word);
}

QStringList texts(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list << text(word);
    return list;
}

ParseEnd endOf(const CLI::App &app, const CLI::ParseError &error, bool isJson)
{
    std::ostringstream out;
    std::ostringstream err;
    const int code = app.exit(error, out, err);
    if (code == 0)
        return {{ExitCode::Done, {}, text(out.str()), false}, false};
    const Refusal usage{ExitCode::Usage, u"usage"_s, text(error.what())};
    Report report = reportOf(usage);
    report.text += u"Help: linchpin-cli --help\n"_s;
    return {report, isJson};
}

} // namespace

OrRefusal<EndpointOptions> Grammar::endpointOptions() const
{
    const EndpointWords &e = m_endpoint;
    EndpointOptions options;
    options.saved = text(e.saved);
    options.system = text(e.system);
    options.url = text(e.url);
    options.tokenEnv = text(e.tokenEnv);
    options.tokenFile = text(e.tokenFile);
    options.clientId = text(e.clientId);
    options.clientSecretEnv = text(e.clientSecretEnv);
    options.user = text(e.user);
    options.passwordEnv = text(e.passwordEnv);
    options.tokenPrefix = text(e.tokenPrefix);
    options.caFile = text(e.caFile);
    options.proxyUrl = text(e.proxyUrl);
    options.timeoutSeconds = e.timeout;
    auto scope = pairsFrom(texts(e.scope), u"--scope"_s);
    if (!scope)
        return tl::unexpected(scope.error());
    options.scope = *scope;
    if (!options.saved.isEmpty()
        && (!options.system.isEmpty() || !options.url.isEmpty() || !options.scope.isEmpty()))
        return usageError(u"Give either --endpoint, or --system and --url."_s);
    if (options.system.isEmpty() != options.url.isEmpty())
        return usageError(u"--system and --url belong together."_s);
    return options;
}

OrRefusal<Choices> Grammar::choices() const
{
    Choices choices;
    for (const QString &word : texts(m_decisions)) {
        auto decision = decisionFrom(word);
        if (!decision)
            return tl::unexpected(decision.error());
        choices.decisions.push_back(*decision);
    }
    for (const QString &word : texts(m_acceptances)) {
        auto acceptance = acceptanceFrom(word);
        if (!acceptance)
            return tl::unexpected(acceptance.error());
        choices.acceptances.push_back(*acceptance);
    }
    choices.withoutDeactivation = !m_without.empty();
    choices.withoutDeactivationReason = text(m_without);
    const auto observe = durationFrom(text(m_observe));
    if (!observe)
        return tl::unexpected(observe.error());
    choices.observe = *observe;
    return choices;
}

OrRefusal<Invocation> Grammar::invocation() const
{
    Invocation invocation;
    for (const auto &[command, verb] : m_commands) {
        if (command->parsed())
            invocation.verb = verb;
    }
    auto endpoint = endpointOptions();
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    auto chosen = choices();
    if (!chosen)
        return tl::unexpected(chosen.error());
    auto secrets = pairsFrom(texts(m_secretEnvs), u"--secret-env"_s);
    if (!secrets)
        return tl::unexpected(secrets.error());
    invocation.endpoint = *endpoint;
    invocation.choices = *chosen;
    invocation.secretEnvs = *secrets;
    invocation.choices.secretsProvided = secrets->keys(); // the names; the values stay outside
    return withRest(std::move(invocation));
}

OrRefusal<Invocation> Grammar::withRest(Invocation invocation) const
{
    const CLI::App *command = nullptr;
    for (const auto &[candidate, verb] : m_commands) {
        if (verb == invocation.verb)
            command = candidate;
    }
    const auto given = [command](const char *option) {
        return command->get_option_no_throw(option) && command->count(option) > 0;
    };
    invocation.review = text(m_review);
    invocation.endpoints = texts(m_endpoints);
    invocation.unfold = texts(m_unfold);
    invocation.before = text(m_before);
    invocation.after = text(m_after);
    if (given("--older-than"))
        invocation.olderThanDays = m_olderThan;
    invocation.isJson = m_isJson;
    invocation.isQuiet = m_isQuiet;
    invocation.isDryRun = m_isDryRun;
    invocation.printsEnvironment = m_printsEnvironment;
    invocation.stateDirectory = text(m_stateDirectory);
    invocation.id = m_ids.empty() ? QString() : text(m_ids.front());
    invocation.ids = texts(m_ids);
    invocation.file = text(m_file);
    invocation.run = text(m_run);
    if (given("--confirm"))
        invocation.phrase = text(m_phrase);
    if (given("--skip-observation"))
        invocation.skipObservation = text(m_skip);
    if (given("--without-backup"))
        invocation.withoutBackup = text(m_withoutBackup);
    const bool acceptsSigns = given("--accept-signs");
    invocation.busyLimit = std::chrono::seconds(m_wait);
    invocation.audit = {text(m_auditRun), text(m_auditText), text(m_auditSince),
                        m_auditFormat == "csv" && given("--format")};
    invocation.name = text(m_name);
    invocation.environment = text(m_environment);
    if (given("--format") && m_auditFormat == "json")
        invocation.isJson = true;
    if (given("--without-deactivation") && text(m_without).trimmed().isEmpty())
        return usageError(u"--without-deactivation wants a reason."_s);
    if (invocation.skipObservation && invocation.skipObservation->trimmed().isEmpty())
        return usageError(u"--skip-observation wants a reason."_s);
    if (invocation.withoutBackup && invocation.withoutBackup->trimmed().isEmpty())
        return usageError(u"--without-backup wants a reason."_s);
    if (invocation.verb == Verb::Restore && !invocation.phrase && !invocation.isDryRun)
        return usageError(u"restore wants --confirm PHRASE (or --dry-run)."_s);
    if (invocation.verb == Verb::Apply && !invocation.phrase && !invocation.isDryRun)
        return usageError(u"apply wants --confirm PHRASE (or --dry-run)."_s);
    return withWatch(std::move(invocation), acceptsSigns);
}

std::variant<Invocation, ParseEnd> parseCommandLine(const QStringList &arguments)
{
    const bool isJson = arguments.contains(u"--json"_s);
    // CLI11 would take the next word for the value.
    static const QRegularExpression withoutValue(u"^--[a-z-]+=$"_s);
    if (const qsizetype at = arguments.indexOf(withoutValue); at >= 0)
        return ParseEnd{reportOf(usageError(u"%1 wants a value."_s.arg(arguments.at(at))).value()),
                        isJson};
    Grammar grammar;
    try {
        std::vector<std::string> words; // CLI11 takes them last first
        for (auto it = arguments.rbegin(); it != arguments.rend(); ++it)
            words.push_back(it->toStdString());
        grammar.app().parse(words);
    } catch (const CLI::ParseError &error) {
        return endOf(grammar.app(), error, isJson);
    }
    auto invocation = grammar.invocation();
    if (!invocation)
        return ParseEnd{reportOf(invocation.error()), isJson};
    return std::move(*invocation);
}

} // namespace linchpin::cli
