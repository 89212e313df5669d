// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/trouble.h"
#include "models/wire/http.h"

#include <vector>

namespace linchpin {

/// The rules in force and how often each one matched. A value.
class Switchboard
{
public:
    void add(TroubleRule rule);
    void clear() { m_rules.clear(); }

    /// What happens to this request; every rule that matches counts it, the first one that is due
    /// decides.
    [[nodiscard]] std::optional<Trouble> decide(const HttpRequest &request, bool isWrite);

private:
    struct Counted
    {
        TroubleRule rule;
        QRegularExpression method;
        QRegularExpression target;
        int matches = 0;
    };
    std::vector<Counted> m_rules;
};

} // namespace linchpin
