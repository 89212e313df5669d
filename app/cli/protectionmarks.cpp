// SPDX-License-Identifier: Apache-2.0
#include "app/cli/protectionmarks.h"

#include "models/domain/protection.h"
#include "models/store/protectionrules.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

Marking mark(const std::vector<Connection> &rows, const EndpointIdentity &endpoint,
             bool withReasons)
{
    Marking marking{rows, {}};
    const auto rules = ProtectionRules(configDirectory()).load();
    if (!rules) {
        marking.warnings.push_back({u"unreadable-rules"_s, rules.error().sentence(), false});
        return marking;
    }
    for (Connection &row : marking.rows) {
        const auto found = matching(*rules, endpoint, row);
        if (withReasons && !found.empty())
            marking.warnings.push_back({u"protected"_s, sentenceOf(found, row), false});
        row = marked(std::move(row), found, endpoint);
    }
    return marking;
}

} // namespace

Marking markRows(const std::vector<Connection> &rows, const EndpointIdentity &endpoint)
{
    return mark(rows, endpoint, false);
}

Marking markProtected(const std::vector<Connection> &rows, const EndpointIdentity &endpoint)
{
    return mark(rows, endpoint, true);
}

} // namespace linchpin::cli
