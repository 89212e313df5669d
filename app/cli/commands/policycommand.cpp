// SPDX-License-Identifier: Apache-2.0
#include "app/cli/approvaldocuments.h"
#include "app/cli/commands/approvalcommands.h"
#include "app/cli/endpointtarget.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<ApprovalPolicy> EndpointsPolicyCommand::asked(const SavedEndpoint &endpoint)
{
    const ApprovalOptions &options = invocation().approval;
    const auto people = book().people();
    if (!people)
        return tl::unexpected(refusalOf(people.error()));
    ApprovalPolicy policy{.endpoint = endpoint.identity,
                          .needed = options.needed,
                          .people = {},
                          .groups = options.groups,
                          .mayMakerSign = options.makerCounts};
    for (const QString &name : options.people) {
        const auto person = std::ranges::find_if(*people, [&name](const Approver &p) {
            return p.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (person == people->end())
            return usageError(
                u"There is nobody called \"%1\" among the trusted people."_s.arg(name));
        policy.people << keyIdOf(person->key);
    }
    return policy;
}

void EndpointsPolicyCommand::show(const SavedEndpoint &endpoint)
{
    const ApprovalBook book(configDirectory(), nullptr);
    const auto policy = book.policyOf(endpoint.identity);
    const auto people = book.people();
    if (!policy || !people)
        return endWith(policy ? people.error() : policy.error());
    end(Report{ExitCode::Done, policyDocument(endpoint.name, *policy, *people),
               policyText(endpoint.name, *policy, *people)});
}

void EndpointsPolicyCommand::start()
{
    const auto saved = SavedEndpoints(configDirectory()).load();
    if (!saved)
        return endWith(saved.error());
    EndpointOptions options;
    options.saved = invocation().name;
    const auto target = targetFrom(options, *saved);
    if (!target)
        return end(target.error());
    const SavedEndpoint endpoint = *target->saved;
    if (invocation().approval.isNone) {
        if (const auto dropped = book().dropPolicy(endpoint.identity, endpoint.name); !dropped)
            return endWith(dropped.error());
    } else if (invocation().approval.needed > 0) {
        const auto policy = asked(endpoint);
        if (!policy)
            return end(policy.error());
        if (const auto set = book().setPolicy(*policy, endpoint.name); !set)
            return endWith(set.error());
    }
    show(endpoint);
}

} // namespace linchpin::cli
