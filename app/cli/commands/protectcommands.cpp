// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/protectcommands.h"

#include "app/cli/approvaldocuments.h"
#include "app/cli/documents.h"
#include "app/cli/table.h"
#include "models/service/protectionbook.h"
#include "models/store/protectionrules.h"
#include "models/store/statedirectory.h"
#include "models/systems/registry.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

Report reportOf(const std::vector<ProtectionRule> &rules)
{
    return {ExitCode::Done, rulesDocument(rules), rulesText(rules)};
}

} // namespace

OrRefusal<ProtectionRule> ProtectAddCommand::rule() const
{
    const ProtectionOptions &options = invocation().protection;
    const EndpointOptions &place = invocation().endpoint;
    ProtectionRule rule;
    rule.namePattern = options.namePattern;
    rule.connection = options.connection;
    rule.trait = options.trait;
    rule.reason = invocation().reason;
    rule.system = options.system;
    if (!options.system.isEmpty() && !systemOf(options.system))
        return usageError(u"There is no system \"%1\"."_s.arg(options.system));
    if (!place.saved.isEmpty()) {
        const auto saved = SavedEndpoints(configDirectory()).load();
        if (!saved)
            return tl::unexpected(refusalOf(saved.error()));
        const auto target = targetFrom(place, *saved);
        if (!target)
            return tl::unexpected(target.error());
        rule.endpoint = target->access.identity;
        rule.endpointName = target->saved->name;
        if (!rule.connection.isEmpty()) {
            const auto id = target->system->checkId(rule.connection);
            if (!id)
                return usageError(id.error().sentence());
            rule.connection = id->value;
        }
    }
    if (const QString problem = problemOf(rule); !problem.isEmpty())
        return usageError(problem);
    return rule;
}

void ProtectAddCommand::start()
{
    const auto wanted = rule();
    if (!wanted)
        return end(wanted.error());
    ProtectionBook book(configDirectory(), journal());
    const auto added = book.add(*wanted);
    added ? end(reportOf(std::vector{*added})) : endWith(added.error());
}

void ProtectRemoveCommand::start()
{
    ProtectionBook book(configDirectory(), journal());
    if (const auto removed = book.remove(invocation().name, invocation().reason); !removed)
        return endWith(removed.error());
    end(reportOf(book.rules()));
}

void ProtectListCommand::start()
{
    const auto rules = ProtectionRules(configDirectory()).load();
    rules ? end(reportOf(*rules)) : endWith(rules.error());
}

OrRefusal<void> ProtectCheckCommand::check(const System &system)
{
    const auto id = idIn(system);
    if (!id)
        return tl::unexpected(id.error());
    m_id = *id;
    return {};
}

void ProtectCheckCommand::run(Session &session)
{
    m_run =
        std::make_unique<ConversationRun>(session, session.system().read(session.identity(), m_id));
    connect(m_run.get(), &ConversationRun::ended, this, [this] {
        const auto connection =
            dynamic_cast<TypedConversation<Connection> &>(m_run->conversation()).result();
        connection ? tell(*connection)
                   : end(refusalOf(connection.error(), u"The connection could not be read"_s));
    });
    m_run->start();
}

void ProtectCheckCommand::tell(const Connection &connection)
{
    const auto rules = ProtectionRules(configDirectory()).load();
    if (!rules)
        return end(refusalOf(rules.error()));
    const auto found = matching(*rules, identity(), connection);
    QJsonObject document = rulesDocument(found);
    document.insert("connection"_L1, connectionJson(marked(connection, found, identity())));
    document.insert("protected"_L1, !found.empty());
    end(Report{ExitCode::Done, document,
               found.empty() ? u"%1 is not protected.\n"_s.arg(shown(connection.name))
                             : rulesText(found)});
}

} // namespace linchpin::cli
