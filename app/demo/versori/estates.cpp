// SPDX-License-Identifier: Apache-2.0
#include "app/demo/versori/estates.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori::demo {

Estate emptyEstate()
{
    Estate estate;
    estate.organisation = stableId(u"organisation"_s);
    return estate;
}

Estate largeEstate(int connections, int slotsEach)
{
    constexpr int environments = 20;
    Estate estate = emptyEstate();
    const QString system = stableId(u"system/erp"_s);
    Project project{stableId(u"project/large"_s), u"Large"_s, {}};
    for (int i = 0; i < environments; ++i)
        project.environments.push_back(
            {stableId(u"environment/large/%1"_s.arg(i)), u"environment-%1"_s.arg(i)});
    for (int i = 0; i < connections; ++i) {
        const QString number = u"%1"_s.arg(i, 6, 10, QChar(u'0'));
        const QString id = stableId(u"connection/large/"_s + number);
        estate.connections.push_back({id, u"connection-"_s + number, system});
        for (int k = 0; k < slotsEach; ++k) {
            auto &templates = project.environments[size_t((i + k) % environments)].templates;
            templates.push_back({.id = stableId(u"slot/large/%1/%2"_s.arg(number).arg(k)),
                                 .systemId = system,
                                 .name = u"slot-%1-%2"_s.arg(number).arg(k),
                                 .connection = id});
        }
    }
    estate.projects = {project};
    return estate;
}

QStringList estateNames()
{
    return {u"standard"_s, u"empty"_s, u"large"_s};
}

std::optional<Estate> namedEstate(const QString &name, int connections, int slotsEach)
{
    if (name.isEmpty() || name == "standard"_L1)
        return standardEstate();
    if (name == "empty"_L1)
        return emptyEstate();
    if (name == "large"_L1)
        return largeEstate(connections, slotsEach);
    return std::nullopt;
}

} // namespace linchpin::versori::demo
