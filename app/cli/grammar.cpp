// SPDX-License-Identifier: Apache-2.0
#include "app/cli/grammar.h"

#include "models/systems/registry.h"

namespace linchpin::cli {

namespace {

constexpr int longestWait = 24 * 3600;

} // namespace

Grammar::Grammar() : m_app("See what hangs on a connection before you pull it.", "linchpin-cli")
{
    m_exampleSystem =
        allSystems().empty() ? "SYSTEM" : allSystems().front()->info().word.toStdString();
    m_app.set_version_flag("--version", "linchpin-cli " LINCHPIN_VERSION);
    m_app.set_help_all_flag("--help-all", "Help for every command");
    m_app.require_subcommand(1, 1);
    m_app.footer(
        "Help for one command, with an example: linchpin-cli COMMAND --help\n"
        "Exit codes: 0 done, 2 usage, 3 refused by us, 4 trouble and nothing changed,\n"
        "5 rolled back, 6 halted or waiting, 7 deleted with leftovers or restored in part,\n"
        "8 watch saw something, 9 the watch is over, 1 bug.");
    addReadingCommands();
    addDeletingCommands();
    addRunCommands();
    addWatchCommand();
    addReviewCommands();
    addPictureCommand();
    addReportCommand();
    addEndpointCommands();
    addApprovalCommands();
    addProtectionCommands();
}

CLI::App *Grammar::addCommand(CLI::App &parent, const char *name, const char *what, Verb verb,
                              const std::string &example)
{
    CLI::App *command = parent.add_subcommand(name, what);
    command->footer("Example:\n  " + example);
    command->add_flag("--json", m_isJson, "Print exactly one JSON document on stdout");
    command->add_flag("--quiet", m_isQuiet, "No progress on stderr");
    command->add_option("--state-dir", m_stateDirectory, "Folder of journal, audit and lock");
    m_commands.emplace_back(command, verb);
    return command;
}

void Grammar::addReadingCommands()
{
    const std::string adHoc = " --system " + m_exampleSystem
        + " --url https://cms.example --client-id linchpin "
          "--client-secret-env LINCHPIN_SECRET";
    CLI::App *list = addCommand(m_app, "list", "Lists the connections of an endpoint", Verb::List,
                                "linchpin-cli list" + adHoc + " --json");
    addEndpoint(*list);
    addReview(*list);

    CLI::App *show =
        addCommand(m_app, "show", "Shows one connection", Verb::Show,
                   "linchpin-cli show 6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10 --endpoint production");
    show->add_option("ID", m_ids, "What the system addresses the connection by")
        ->required()
        ->expected(1);
    addEndpoint(*show);
    addReview(*show);

    CLI::App *dependents =
        addCommand(m_app, "dependents", "Shows what hangs on a connection", Verb::Dependents,
                   "linchpin-cli dependents 6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10 "
                   "--endpoint production --json");
    dependents->add_option("ID", m_ids, "What the system addresses the connection by")
        ->required()
        ->expected(1);
    addEndpoint(*dependents);
    addReview(*dependents);
}

void Grammar::addDeletingCommands()
{
    CLI::App *plan = addCommand(
        m_app, "plan", "Writes a plan of a deletion; changes nothing", Verb::Plan,
        "linchpin-cli plan 6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10 --out billing.linchpin-plan.json\n"
        "    --endpoint production --decide profile:0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d21=delete\n"
        "    --accept-unknown config-defaults=\"read appsettings by hand\"");
    plan->add_option("ID", m_ids, "The connection, or several of one endpoint")->required();
    plan->add_option("--out", m_file, "File to write; an existing one is never overwritten")
        ->required();
    addEndpoint(*plan);
    addReview(*plan);
    addChoices(*plan);

    CLI::App *apply = addCommand(m_app, "apply", "Carries a plan out, once", Verb::Apply,
                                 "linchpin-cli apply billing.linchpin-plan.json --confirm "
                                 "\"billing\" --endpoint production");
    apply->add_option("FILE", m_file, "The plan")->required();
    apply->add_option("--confirm", m_phrase,
                      "The connection's name or \"delete N connections\", as `plan` says it");
    apply->add_flag("--dry-run", m_isDryRun,
                    "Check everything by reading; send nothing that changes");
    addWithoutBackup(*apply);
    addSecrets(*apply);
    addEndpoint(*apply);
    addWait(*apply);

    CLI::App *remove =
        addCommand(m_app, "delete", "Plans and carries out in one", Verb::Delete,
                   "linchpin-cli delete 6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10 --confirm \"billing\" "
                   "--endpoint production --json");
    remove->add_option("ID", m_ids, "The connection, or several of one endpoint")->required();
    remove
        ->add_option("--confirm", m_phrase,
                     "The connection's name; for several: \"delete N connections\"")
        ->required();
    remove->add_option("--out", m_file, "Keep the plan in this file too");
    addEndpoint(*remove);
    addChoices(*remove);
    addWithoutBackup(*remove);
    addWait(*remove);

    CLI::App *restore =
        addCommand(m_app, "restore",
                   "Makes again what a deletion took, as far as the system allows", Verb::Restore,
                   "linchpin-cli restore billing.linchpin-backup.json --dry-run\n"
                   "  linchpin-cli restore billing.linchpin-backup.json --confirm \"billing\"\n"
                   "    --secret-env settings.apiKey=BILLING_KEY --endpoint production");
    restore->add_option("BACKUP", m_file, "The backup that was made before the deletion")
        ->required();
    restore->add_option("--confirm", m_phrase, "The connection's name");
    restore->add_flag("--dry-run", m_isDryRun,
                      "Say what would be done, what will differ and which secrets are needed; "
                      "without network");
    addSecrets(*restore);
    addEndpoint(*restore);
}

void Grammar::addRunCommands()
{
    addCommand(m_app, "runs", "Shows the runs of the journal, without network", Verb::Runs,
               "linchpin-cli runs --json");

    CLI::App *resume = addCommand(
        m_app, "resume", "Goes on with a run that stopped or waits", Verb::Resume,
        "linchpin-cli resume k3x7q2m9ab --client-id linchpin --client-secret-env LINCHPIN_SECRET");
    resume->add_option("RUN", m_run, "As `runs` shows it")->required();
    resume->add_option("--confirm", m_phrase,
                       "The connection's name, if the run was never confirmed");
    resume->add_option("--skip-observation", m_skip,
                       "REASON: do not wait for the end of the observation");
    resume->add_option("--accept-signs", m_acceptSigns,
                       "CODE=REASON: go on although something was seen while it was watched; "
                       "`watch` tells the code of what was seen");
    addSecrets(*resume);
    addEndpoint(*resume);
    addWait(*resume);

    CLI::App *back = addCommand(m_app, "rollback", "Takes back what a run changed", Verb::RollBack,
                                "linchpin-cli rollback k3x7q2m9ab --endpoint production");
    back->add_option("RUN", m_run, "As `runs` shows it")->required();
    addSecrets(*back);
    addEndpoint(*back);
    addWait(*back);

    CLI::App *audit =
        addCommand(m_app, "audit", "Shows what was done, without network", Verb::Audit,
                   "linchpin-cli audit --since 7d --text billing --format csv > audit.csv");
    audit->add_option("--run", m_auditRun, "Entries of this run only");
    audit->add_option("--since", m_auditSince, "A day, a time or a duration (7d)");
    audit->add_option("--text", m_auditText, "Entries that hold this text");
    audit->add_option("--format", m_auditFormat, "json or csv; a table without --format and --json")
        ->check(CLI::IsMember({"json", "csv"}));
}

void Grammar::addEndpointCommands()
{
    CLI::App *endpoints = m_app.add_subcommand("endpoints", "Saved endpoints");
    endpoints->require_subcommand(1, 1);
    endpoints->footer("Example:\n  linchpin-cli endpoints list");
    addCommand(*endpoints, "list", "Lists the saved endpoints", Verb::EndpointsList,
               "linchpin-cli endpoints list --json");
    CLI::App *add =
        addCommand(*endpoints, "add", "Saves an endpoint; its secret goes to the key store",
                   Verb::EndpointsAdd,
                   "linchpin-cli endpoints add production --system " + m_exampleSystem
                       + " --url https://cms.example\n    --client-id linchpin --client-secret-env "
                         "LINCHPIN_SECRET");
    add->add_option("NAME", m_name, "A name of your own")->required();
    add->add_option("--environment", m_environment, "Badge shown with it, such as production");
    addEndpoint(*add);
    CLI::App *remove =
        addCommand(*endpoints, "remove", "Forgets an endpoint and its secret",
                   Verb::EndpointsRemove, "linchpin-cli endpoints remove production");
    remove->add_option("NAME", m_name, "As `endpoints list` shows it")->required();
    CLI::App *test =
        addCommand(*endpoints, "test", "Says what works and what is forbidden", Verb::EndpointsTest,
                   "linchpin-cli endpoints test --endpoint production");
    addEndpoint(*test);
    addPolicyCommand(*endpoints);

    CLI::App *demo = addCommand(m_app, "demo", "Runs the demo endpoints until it is stopped",
                                Verb::Demo, "linchpin-cli demo --print-env");
    demo->add_flag("--print-env", m_printsEnvironment,
                   "Print shell lines that say how to reach them");
}

void Grammar::addEndpoint(CLI::App &command, Endpoints how)
{
    std::string words;
    for (const auto &system : allSystems())
        words += (words.empty() ? "" : "|") + system->info().word.toStdString();
    EndpointWords &e = m_endpoint;
    const std::string group = "Endpoint";
    if (how == Endpoints::One)
        command.add_option("--endpoint", e.saved, "A saved endpoint, by name")->group(group);
    else
        command.add_option("--endpoint", m_endpoints, "A saved endpoint, by name; several times")
            ->group(group)
            ->allow_extra_args(false);
    command.add_option("--system", e.system, words)->group(group);
    command.add_option("--url", e.url, "Address of the system")->group(group);
    command.add_option("--scope", e.scope, "KEY=VALUE, as often as needed")
        ->group(group)
        ->allow_extra_args(false);
    command.add_option("--ca", e.caFile, "PEM file of a private certificate authority")
        ->group(group);
    command.add_option("--proxy", e.proxyUrl, "http://HOST:PORT or socks5://HOST:PORT")
        ->group(group);
    command.add_option("--timeout", e.timeout, "Seconds for one request")
        ->group(group)
        ->check(CLI::Range(1, 3600));
    addSignIn(command);
}

void Grammar::addSignIn(CLI::App &command)
{
    EndpointWords &e = m_endpoint;
    const std::string group =
        "Sign-in (secrets come from variables or files, never from the command line)";
    command.add_option("--token-env", e.tokenEnv, "Variable that holds a token")->group(group);
    command.add_option("--token-file", e.tokenFile, "File that holds a token")->group(group);
    command.add_option("--token-prefix", e.tokenPrefix, "Bearer or JWT")
        ->group(group)
        ->check(CLI::IsMember({"Bearer", "JWT"}));
    command.add_option("--client-id", e.clientId, "Client id")->group(group);
    command
        .add_option("--client-secret-env", e.clientSecretEnv,
                    "Variable that holds the client secret")
        ->group(group);
    command.add_option("--user", e.user, "User name")->group(group);
    command.add_option("--password-env", e.passwordEnv, "Variable that holds the password")
        ->group(group);
}

void Grammar::addChoices(CLI::App &command)
{
    const std::string group = "Decisions";
    command
        .add_option("--decide", m_decisions,
                    "KIND:ID=keep|accept|reassign:TARGET|deactivate|delete")
        ->group(group)
        ->allow_extra_args(false);
    command
        .add_option("--accept-unknown", m_acceptances,
                    "SOURCE=REASON: go on although it was not read")
        ->group(group)
        ->allow_extra_args(false);
    addSecrets(command);
    command
        .add_option("--without-deactivation", m_without,
                    "REASON: only where switching off is impossible")
        ->group(group);
    command
        .add_option("--observe", m_observe,
                    "Wait between switching off and deleting: 0, 90s, 30m, 24h, 7d")
        ->group(group)
        ->capture_default_str();
}

void Grammar::addSecrets(CLI::App &command)
{
    command
        .add_option("--secret-env", m_secretEnvs,
                    "FIELD=VAR, for several connections ID:FIELD=VAR: a secret the way back "
                    "needs, from a variable")
        ->allow_extra_args(false);
}

void Grammar::addWithoutBackup(CLI::App &command)
{
    command.add_option("--without-backup", m_withoutBackup,
                       "REASON: go on although the definitions cannot be kept; it is recorded");
}

void Grammar::addWait(CLI::App &command)
{
    command.add_option("--wait", m_wait, "Seconds to wait for a busy server")
        ->check(CLI::Range(0, longestWait))
        ->capture_default_str();
}

} // namespace linchpin::cli
