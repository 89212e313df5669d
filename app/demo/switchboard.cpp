// SPDX-License-Identifier: Apache-2.0
#include "app/demo/switchboard.h"

namespace linchpin {

void Switchboard::add(TroubleRule rule)
{
    Counted counted;
    counted.method.setPattern(
        rule.method.isEmpty() ? QString() : QRegularExpression::anchoredPattern(rule.method));
    counted.target.setPattern(rule.target);
    counted.rule = std::move(rule);
    m_rules.push_back(std::move(counted));
}

std::optional<Trouble> Switchboard::decide(const HttpRequest &request, bool isWrite)
{
    std::optional<Trouble> decided;
    const QString method = QString::fromLatin1(request.method);
    const QString target = request.target();
    for (Counted &counted : m_rules) {
        const TroubleRule &rule = counted.rule;
        if ((rule.onlyWrites && !isWrite) || !counted.method.match(method).hasMatch()
            || !counted.target.match(target).hasMatch())
            continue;
        ++counted.matches;
        const bool isDue = counted.matches >= rule.from
            && (rule.count == 0 || counted.matches < rule.from + rule.count);
        if (isDue && !decided)
            decided = rule.trouble;
    }
    return decided;
}

} // namespace linchpin
