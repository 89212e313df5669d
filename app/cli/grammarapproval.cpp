// SPDX-License-Identifier: Apache-2.0
#include "app/cli/grammar.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list << QString::fromStdString(word);
    return list;
}

} // namespace

void Grammar::addPolicyCommand(CLI::App &endpoints)
{
    CLI::App *policy = addCommand(
        endpoints, "policy", "Shows or changes how many approvals a deletion needs there",
        Verb::EndpointsPolicy,
        "linchpin-cli endpoints policy production --needs 2 --by Ada --group dba");
    policy->add_option("NAME", m_name, "As `endpoints list` shows it")->required();
    CLI::Option *needs =
        policy->add_option("--needs", m_approval.needed, "Approvals of so many people")
            ->check(CLI::Range(1, 20));
    policy->add_option("--by", m_approval.people, "A trusted person who may approve, by name")
        ->allow_extra_args(false)
        ->needs(needs);
    policy->add_option("--group", m_approval.groups, "Everybody trusted of this group may approve")
        ->allow_extra_args(false)
        ->needs(needs);
    policy
        ->add_flag("--maker-counts", m_approval.makerCounts,
                   "Whoever made the plan may be one of them")
        ->needs(needs);
    policy->add_flag("--none", m_approval.isNone, "No approvals are needed any more")
        ->excludes(needs);
}

void Grammar::addApprovalCommands()
{
    const char *const passphrase = "Variable that holds the passphrase of your key";
    CLI::App *approve = addCommand(
        m_app, "approve", "Shows a plan without network, and signs it", Verb::Approve,
        "linchpin-cli approve billing.linchpin-plan.json --check\n"
        "  linchpin-cli approve billing.linchpin-plan.json --reason \"moved to the new one\"");
    approve->add_option("PLAN", m_file, "The plan file; the signature is added to it")->required();
    approve->add_option("--reason", m_approval.reason, "Your words, signed along");
    CLI::Option *check = approve->add_flag("--check", m_approval.isCheck,
                                           "Only show the plan and what its signatures are worth");
    approve->add_option("--passphrase-env", m_approval.passphraseEnv, passphrase)->excludes(check);

    CLI::App *people =
        m_app.add_subcommand("approvers", "Your key, and the people whose signatures are believed");
    people->require_subcommand(1, 1);
    people->footer("Example:\n  linchpin-cli approvers list");
    CLI::App *make =
        addCommand(*people, "make-key", "Makes the key you sign with", Verb::ApproversMakeKey,
                   "linchpin-cli approvers make-key \"Ada Lovelace\" --out ada.linchpin-key.txt\n"
                   "    --passphrase-env LINCHPIN_PASSPHRASE");
    make->add_option("NAME", m_name, "How colleagues know you")->required();
    make->add_option("--login", m_approval.login,
                     "What plans you make say about their maker; your login by default");
    make->add_option("--passphrase-env", m_approval.passphraseEnv,
                     "Variable that holds a passphrase to encrypt the key with");
    make->add_option("--out", m_file, "Write the public key to this file, for colleagues");
    CLI::App *show = addCommand(*people, "show-key", "Shows your public key and its fingerprint",
                                Verb::ApproversShowKey, "linchpin-cli approvers show-key --json");
    show->add_option("--out", m_file, "Write the public key to this file, for colleagues");
    CLI::App *trust = addCommand(
        *people, "trust", "Believes the signatures of a colleague", Verb::ApproversTrust,
        "linchpin-cli approvers trust ada.linchpin-key.txt\n    --fingerprint \"3F2A 91C4 ...\"");
    trust->add_option("FILE", m_file, "The colleague's public key")->required();
    trust->add_option("--fingerprint", m_approval.fingerprint,
                      "As the colleague said it; without it nothing is changed");
    trust->add_option("--group", m_approval.groups, "A group the colleague belongs to")
        ->allow_extra_args(false);
    CLI::App *forget =
        addCommand(*people, "forget", "Believes somebody's signatures no longer",
                   Verb::ApproversForget, "linchpin-cli approvers forget \"Ada Lovelace\"");
    forget->add_option("NAME", m_name, "As `approvers list` shows it")->required();
    addCommand(*people, "list", "Lists the people whose signatures are believed",
               Verb::ApproversList, "linchpin-cli approvers list --json");
}

void Grammar::addProtectionCommands()
{
    CLI::App *protect =
        m_app.add_subcommand("protect", "Connections nobody may plan to delete, and why");
    protect->require_subcommand(1, 1);
    protect->footer("Example:\n  linchpin-cli protect list");
    CLI::App *add =
        addCommand(*protect, "add", "Protects what fits everything that is given", Verb::ProtectAdd,
                   "linchpin-cli protect add --name \"prod-*\" --endpoint production\n"
                   "    --reason \"feeds the invoices\"");
    add->add_option("--name", m_approval.namePattern, "Whole name; * any text, ? one character");
    add->add_option("--id", m_approval.connection, "The connection's ID");
    add->add_option("--system", m_approval.system, "Word of a system");
    add->add_option("--endpoint", m_endpoint.saved, "A saved endpoint, by name");
    add->add_option("--trait", m_approval.trait, "A trait `list` shows, such as shared");
    add->add_option("--reason", m_approval.reason, "Why")->required();
    CLI::App *remove =
        addCommand(*protect, "remove", "Takes a protection away", Verb::ProtectRemove,
                   "linchpin-cli protect remove 1f0c2a9d3e --reason \"invoices moved\"");
    remove->add_option("RULE", m_name, "As `protect list` shows it")->required();
    remove->add_option("--reason", m_approval.reason, "Why")->required();
    addCommand(*protect, "list", "Lists what is protected", Verb::ProtectList,
               "linchpin-cli protect list --json");
    CLI::App *check = addCommand(
        *protect, "check", "Says whether a connection is protected; reads it", Verb::ProtectCheck,
        "linchpin-cli protect check 6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10\n"
        "    --endpoint production");
    check->add_option("ID", m_ids, "The connection")->required()->expected(1);
    addEndpoint(*check);
}

OrRefusal<Invocation> Grammar::withApproval(Invocation invocation) const
{
    const ApprovalWords &words = m_approval;
    const auto text = [](const std::string &word) { return QString::fromStdString(word); };
    invocation.reason = text(words.reason);
    invocation.approval = {.isCheck = words.isCheck,
                           .passphraseEnv = text(words.passphraseEnv),
                           .fingerprint = text(words.fingerprint),
                           .login = text(words.login),
                           .groups = texts(words.groups),
                           .people = texts(words.people),
                           .needed = words.needed,
                           .makerCounts = words.makerCounts,
                           .isNone = words.isNone};
    invocation.protection = {text(words.namePattern), text(words.connection), text(words.system),
                             text(words.trait)};
    return withReport(std::move(invocation));
}

} // namespace linchpin::cli
