// SPDX-License-Identifier: Apache-2.0
#include "models/store/protectionrules.h"

#include "models/store/refusal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ProtectionRules)
};

} // namespace

ProtectionRules::ProtectionRules(const QString &directory)
    : m_file(directory + u"/protection.json"_s, u"linchpin-protection"_s, u"rules"_s)
{ }

Result<std::vector<ProtectionRule>> ProtectionRules::load() const
{
    return m_file.items<ProtectionRule>(protectionRuleFromJson);
}

Result<void> ProtectionRules::add(const ProtectionRule &rule) const
{
    if (const QString problem = problemOf(rule); !problem.isEmpty())
        return refusal(problem);
    return m_file.change([&](QJsonArray &items) -> Result<void> {
        const auto known = load(); // a damaged file is left as it is
        if (!known)
            return failure(known.error());
        items.append(toJson(rule));
        return {};
    });
}

Result<void> ProtectionRules::remove(const QString &id) const
{
    return m_file.change([&](QJsonArray &items) -> Result<void> {
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items.at(i).toObject().value("id"_L1).toString() == id) {
                items.removeAt(i);
                return {};
            }
        }
        return refusal(Text::tr("There is no protection %1.").arg(id));
    });
}

} // namespace linchpin
