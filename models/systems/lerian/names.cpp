// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/names.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

constexpr auto prefix = "zz_retired_"_L1;
constexpr qsizetype shortest = 3;
constexpr qsizetype longest = 100;
constexpr std::array internalNames{"midaz_onboarding"_L1, "midaz_transaction"_L1, "plugin_crm"_L1};

bool isNameChar(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_' || c == u'-';
}

} // namespace

bool isLegalName(const QString &name)
{
    return name.size() >= shortest && name.size() <= longest
        && std::ranges::all_of(name, isNameChar);
}

QString retiredName(const QString &name)
{
    return prefix + name;
}

bool canRetire(const QString &name)
{
    return isLegalName(name) && isLegalName(retiredName(name)) && !isRetired(name);
}

bool isRetired(const QString &name)
{
    return name.startsWith(prefix) && isLegalName(name.sliced(prefix.size()));
}

QStringList knownAs(const QString &name)
{
    QStringList names{name};
    if (isRetired(name))
        names << name.sliced(prefix.size());
    return names;
}

bool isInternalName(const QString &name)
{
    return std::ranges::find(internalNames, name) != internalNames.end();
}

QString impossibleName()
{
    return u"!!!"_s;
}

} // namespace linchpin::lerian
