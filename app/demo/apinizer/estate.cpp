// SPDX-License-Identifier: Apache-2.0
#include "app/demo/apinizer/estate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer::demo {

QByteArray Connection::raw(const QByteArray &member) const
{
    const auto it = std::ranges::find(members, member, &std::pair<QByteArray, QByteArray>::first);
    return it == members.end() ? QByteArray() : it->second;
}

void Connection::set(const QByteArray &member, const QByteArray &raw)
{
    const auto it = std::ranges::find(members, member, &std::pair<QByteArray, QByteArray>::first);
    if (it == members.end())
        members.emplace_back(member, raw);
    else
        it->second = raw;
}

void Connection::remove(const QByteArray &member)
{
    std::erase_if(members, [&](const auto &one) { return one.first == member; });
}

const Connection *Estate::find(const QString &project, const QString &name) const
{
    // A connection that is shared with everybody lives in the admin project and shows everywhere.
    const auto isIt = [&](const Connection &row) {
        return (row.project == project || row.project == "admin"_L1)
            && row.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (newestNamesakeWins) {
        const auto it = std::find_if(connections.rbegin(), connections.rend(), isIt);
        return it == connections.rend() ? nullptr : &*it;
    }
    const auto it = std::ranges::find_if(connections, isIt);
    return it == connections.end() ? nullptr : &*it;
}

Connection *Estate::find(const QString &project, const QString &name)
{
    return const_cast<Connection *>(std::as_const(*this).find(project, name));
}

bool Estate::hasProject(const QString &name) const
{
    return std::ranges::any_of(
        projects, [&](const Project &project) { return project.isMember && project.name == name; });
}

QByteArrayList secretFields(const QString &type)
{
    static const QMap<QString, QByteArrayList> fields{
        {u"email"_s, {"password"}},
        {u"database"_s, {"password"}},
        {u"ldap"_s, {"password"}},
        {u"ftp"_s, {"password"}},
        {u"linux-script"_s, {"password"}},
        {u"activeMq"_s, {"password"}},
        {u"rabbitMq"_s, {"connectionFactoryPassword"}},
        {u"elasticsearch"_s, {"elasticPassword", "caTruststoreFilePass", "caKeystoreFilePass"}},
        {u"snmp"_s, {"authPassphrase", "privPassphrase"}},
        {u"graylog"_s, {"tlsTrustCertChainFile"}}};
    return fields.value(type);
}

} // namespace linchpin::apinizer::demo
