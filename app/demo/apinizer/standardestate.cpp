// SPDX-License-Identifier: Apache-2.0
#include "app/demo/apinizer/estates.h"
#include "app/demo/jsontext.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer::demo {

namespace {

Connection with(Connection connection, const QByteArray &member, const QByteArray &raw)
{
    connection.set(member, raw);
    return connection;
}

/// Names that a table, a path, a terminal or a spreadsheet may stumble over.
QStringList namesThatHurt()
{
    return {u"<b>bold</b><img src=x>"_s,
            u"\"quoted\" 'name' \\ back"_s,
            u"team/a b"_s,
            u"100%25 sure"_s,
            u"plus+and&and=?#"_s,
            u"semi;colon,comma"_s,
            u"\u05e9\u05dc\u05d5\u05dd"_s,
            u"abc\u202egnp.exe"_s,
            u"zero\u200bwidth"_s,
            u"caf\u00e9"_s,
            u"cafe\u0301"_s,
            u"\U0001f4a5 boom"_s,
            u"=cmd|'/c calc'!A1"_s,
            u"  spaces  "_s,
            u"CON"_s,
            QString(300, u'l')};
}

void addSpecial(Estate &estate)
{
    auto &rows = estate.connections;
    rows.push_back(with(connectionOf(u"ftp"_s, u"old-ftp"_s), "enabled", "false"));
    rows.push_back(with(connectionOf(u"snmp"_s, u"quiet-snmp"_s), "deployToWorker", "false"));
    // Its key store shows by id only; a body that names it by id alone drops it.
    rows.push_back(with(with(connectionOf(u"kafka"_s, u"payments-kafka"_s), "enableSecure", "true"),
                        "keyStoreId", "\"66a1f0d25d4b2e7a91c04b07\""));
    // Stars inside the headers: nobody can be asked for them, so it cannot be switched off.
    rows.push_back(with(connectionOf(u"webhook"_s, u"starred-hook"_s), "headerList",
                        R"([{"key":"X-Signature","value":"********"}])"));
    rows.push_back(connectionOf(u"webhook"_s, u"shared-name"_s));
    rows.push_back(connectionOf(u"logback"_s, u"Shared-Name"_s));
    rows.push_back(connectionOf(u"syslog"_s, u"stale-syslog"_s));
    estate.staleAtDelete = {u"stale-syslog"_s};
    rows.push_back(connectionOf(u"syslog"_s, u"stuck-syslog"_s));
    estate.stuckAtSwitchOff = {u"stuck-syslog"_s};
    rows.push_back(with(with(connectionOf(u"database"_s, u"open-db"_s), "useCredentials", "false"),
                        "password", "null"));
    Connection shared = connectionOf(u"database"_s, u"global-db"_s);
    shared.project = u"admin"_s;
    rows.push_back(shared);
    rows.push_back(with(connectionOf(u"webhook"_s, u"notes-hook"_s), "description",
                        R"("writes what orders-db says")"));
}

} // namespace

void addStandardConnections(Estate &estate)
{
    auto &rows = estate.connections;
    rows.push_back(with(connectionOf(u"database"_s, u"orders-db"_s), "description", "\"Orders\""));
    rows.push_back(connectionOf(u"database"_s, u"orders-db2"_s));
    rows.push_back(connectionOf(u"email"_s, u"ops-mail"_s)); // free, its secret is shown
    rows.push_back(connectionOf(u"kafka"_s, u"audit-kafka"_s));
    rows.push_back(connectionOf(u"kafka"_s, u"spare-kafka"_s));
    for (const QString &type :
         {u"elasticsearch"_s, u"ldap"_s, u"ftp"_s, u"rabbitMq"_s, u"activeMq"_s, u"snmp"_s,
          u"linux-script"_s, u"graylog"_s, u"syslog"_s, u"webhook"_s, u"logback"_s})
        rows.push_back(connectionOf(type, type + u"-main"_s));
    addSpecial(estate);
    for (const QString &name : namesThatHurt())
        rows.push_back(connectionOf(u"syslog"_s, name));
}

void addStandardReferrers(Estate &estate)
{
    const QString shop = u"Shop"_s;
    const QString target = u"orders-db"_s;
    const QString id = estate.find(shop, target)->id;
    const auto proxy = [&](const QString &name) -> Proxy & {
        return estate.proxies.emplace_back(Proxy{.project = shop, .name = name});
    };
    proxy(u"Order API"_s).requestPolicies =
        '[' + logPolicy(target) + ',' + logPolicy(u"audit-kafka"_s) + ']';
    proxy(u"Items API"_s).endpointPolicies = '[' + logPolicy(u"ORDERS-DB"_s) + ']';
    proxy(u"DB API"_s).routing = "{\"dbToApi\":{\"poolId\":" + jsontext::string(id) + "}}";
    proxy(u"Connector API"_s).routing = "{\"connector\":{\"target\":\"orders-db\"}}";
    proxy(u"Script API"_s).requestPolicies =
        '[' + scriptPolicy(u"// falls back to orders-db at night"_s) + ']';
    proxy(u"Unrelated API"_s).requestPolicies =
        '[' + scriptPolicy(u"orders-db2 and reorders-db and orders-db-old are others"_s) + ']';
    proxy(u"<i>Logging</i> API / v2"_s).logTargets = {target, u"audit-kafka"_s, u"syslog-main"_s};
    proxy(u"Free API"_s);
    estate.proxies.push_back({.project = u"Back Office"_s,
                              .name = u"Office API"_s,
                              .requestPolicies = '[' + logPolicy(u"global-db"_s) + ']'});
    estate.groups = {{shop, {u"Public"_s}}};

    const QByteArray byName = "{\"connection\":\"orders-db\"}";
    const QByteArray policy = "{\"policies\":[" + logPolicy(target) + "]}";
    estate.things = {
        {shop, u"PROXY_GROUP"_s, u"Public"_s, {}, policy},
        {shop, u"API_CREATOR"_s, u"orders"_s, u"DB_2_API"_s,
         "{\"methods\":[{\"poolId\":" + jsontext::string(id) + "}]}"},
        {shop, u"API_CREATOR"_s, u"orders"_s, u"MOCK"_s, "{}"},
        {shop, u"GLOBAL_POLICY"_s, u"Log everything"_s, {}, policy},
        {shop, u"POLICY_GROUP"_s, u"Standard"_s, {}, policy},
        {shop, u"IDENTITY_SERVICE"_s, u"Customers"_s, u"DATABASE"_s, byName},
        {shop, u"TASK_FLOW_MANAGER"_s, u"Nightly"_s, {}, byName},
        {shop,
         u"UPTIME_MONITOR"_s,
         u"Ping"_s,
         {},
         "{\"actions\":[{\"id\":" + jsontext::string(id) + "}]}"},
        {shop, u"ANOMALY_DETECTOR"_s, u"Spikes"_s, {}, byName},
        {shop, u"REPORT_CONF"_s, u"Weekly"_s, {}, byName},
        {shop, u"REPORT_CONF"_s, u"Monthly"_s, {}, "{\"connection\":\"ops\"}"},
    };
}

} // namespace linchpin::apinizer::demo
