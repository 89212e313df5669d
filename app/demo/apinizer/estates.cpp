// SPDX-License-Identifier: Apache-2.0
#include "app/demo/apinizer/estates.h"

#include "app/demo/jsontext.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer::demo {

namespace {

/// 24 hex digits, the same in every run.
QString idFor(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

struct MemberOfType
{
    const char *type;
    const char *name;
    const char *raw;
};

/// What a type has besides the members that all have.
constexpr auto membersOfTypes = std::to_array<MemberOfType>(
    {{"email", "host", "\"smtp.test\""},
     {"email", "port", "587"},
     {"email", "auth", "true"},
     {"email", "username", "\"ops\""},
     {"email", "password", "\"CANARY-smtp\""},
     {"email", "additionalProperties", "[]"},
     {"kafka", "topicName", "\"audit\""},
     {"kafka", "propertiesMap",
      "{\"max.block.ms\":{\"value\":\"3000\",\"valueType\":\"INTEGER\"},\"bootstrap.servers\":"
      "{\"value\":\"k1:9092\",\"valueType\":\"STRING\"}}"},
     {"kafka", "enableSecure", "false"},
     {"kafka", "protocolTypes", "[]"},
     {"kafka", "keyStoreId", "null"},
     {"kafka", "trustStoreId", "null"},
     {"elasticsearch", "elasticHostList",
      "[{\"scheme\":\"https\",\"host\":\"es1\",\"port\":9200}]"},
     {"elasticsearch", "elasticPassword", "\"CANARY-elastic\""},
     {"elasticsearch", "caTruststoreFilePass", "null"},
     {"elasticsearch", "caKeystoreFilePass", "null"},
     {"database", "dbType", "\"POSTGRES\""},
     {"database", "jdbcUrl", "\"jdbc:postgresql://db1:5432/x\""},
     {"database", "useCredentials", "true"},
     {"database", "username", "\"svc\""},
     {"database", "password", "\"CANARY-database\""},
     {"database", "maxPoolSize", "5"},
     {"database", "ratio", "1.10"},
     {"ldap", "serverAddress", "\"ldap.test\""},
     {"ldap", "username", "\"cn=svc\""},
     {"ldap", "password", "\"CANARY-ldap\""},
     {"ldap", "baseDn", "\"dc=test\""},
     {"ldap", "certificateId", "null"},
     {"ldap", "certificateName", "null"},
     {"ftp", "host", "\"ftp.test\""},
     {"ftp", "username", "\"ftp\""},
     {"ftp", "password", "\"CANARY-ftp\""},
     {"ftp", "protocol", "\"sftp\""},
     {"rabbitMq", "hostPortList", "[{\"host\":\"r1\",\"port\":5672}]"},
     {"rabbitMq", "connectionFactoryPassword", "\"CANARY-rabbit\""},
     {"activeMq", "activeMqConnectionProtocolType", "\"TCP\""},
     {"activeMq", "brokerURL", "\"tcp://a1:61616\""},
     {"activeMq", "destinationType", "\"QUEUE\""},
     {"activeMq", "destinationName", "\"q\""},
     {"activeMq", "password", "\"CANARY-active\""},
     {"snmp", "version", "\"V3\""},
     {"snmp", "connectionString", "\"udp:s1/161\""},
     {"snmp", "securityOrCommunityName", "\"CANARY-community\""},
     {"snmp", "pduOidForMessage", "\"1.3\""},
     {"snmp", "authPassphrase", "\"CANARY-auth\""},
     {"snmp", "privPassphrase", "\"CANARY-priv\""},
     {"linux-script", "hostName", "\"h1\""},
     {"linux-script", "username", "\"root\""},
     {"linux-script", "password", "\"CANARY-linux\""},
     {"graylog", "hostname", "\"g1\""},
     {"graylog", "tlsTrustCertChainFile", "\"CANARY-chain\""},
     {"syslog", "syslogServerHostname", "\"log1\""},
     {"syslog", "syslogMessageHostname", "null"},
     {"webhook", "fullUrl", "\"https://hooks.test/in\""},
     {"webhook", "headerList", "[{\"key\":\"Authorization\",\"value\":\"Bearer CANARY-hook\"}]"},
     {"logback", "logPath", "\"/var/log\""},
     {"logback", "logFileName", "\"x\""},
     {"logback", "maxHistory", "30"}});

RawMembers membersOf(const QString &type)
{
    RawMembers members;
    for (const MemberOfType &row : membersOfTypes) {
        if (type == QLatin1StringView(row.type))
            members.emplace_back(row.name, row.raw);
    }
    return members;
}

} // namespace

Connection connectionOf(const QString &type, const QString &name)
{
    Connection made{.project = u"Shop"_s, .type = type, .name = name};
    made.members = {{"description", "\"\""}, {"deployToWorker", "true"}, {"enabled", "true"}};
    const RawMembers more = membersOf(type);
    made.members.insert(made.members.end(), more.begin(), more.end());
    made.id = idFor(type + u'/' + name);
    return made;
}

QByteArray logPolicy(const QString &connectionName)
{
    return "{\"type\":\"policy-log\",\"name\":\"snap\",\"active\":true,\"connectorRefs\":["
           "{\"connectionName\":"
        + jsontext::string(connectionName) + "}]}";
}

QByteArray scriptPolicy(const QString &text)
{
    return "{\"type\":\"policy-script\",\"name\":\"s1\",\"active\":true,\"scriptBody\":"
        + jsontext::string(text) + '}';
}

Estate emptyEstate()
{
    Estate estate;
    estate.projects = {{u"Shop"_s}, {u"Back Office"_s}, {u"Secret"_s, false}};
    estate.pods = {{u"production"_s, u"worker-1"_s, u"10.0.0.4"_s},
                   {u"production"_s, u"worker-2"_s, u"10.0.0.5"_s},
                   {u"staging"_s, u"worker-9"_s, u"10.0.1.9"_s}};
    return estate;
}

Estate standardEstate()
{
    Estate estate = emptyEstate();
    addStandardConnections(estate);
    addStandardReferrers(estate);
    return estate;
}

Estate dialectAEstate()
{
    Estate estate = standardEstate();
    estate.speaksB = false;
    estate.hasBulkExport = false;
    estate.showsProjectName = false;
    estate.deployShape = DeployShape::ByEnvironment;
    return estate;
}

Estate largeEstate(int connections, int proxiesEach)
{
    constexpr std::array types{"email"_L1,        "kafka"_L1,  "elasticsearch"_L1, "database"_L1,
                               "ldap"_L1,         "ftp"_L1,    "rabbitMq"_L1,      "activeMq"_L1,
                               "snmp"_L1,         "syslog"_L1, "webhook"_L1,       "graylog"_L1,
                               "linux-script"_L1, "logback"_L1};
    Estate estate = emptyEstate();
    for (int i = 0; i < connections; ++i) {
        const QString name = u"connection-%1"_s.arg(i, 6, 10, QChar(u'0'));
        estate.connections.push_back(connectionOf(types[std::size_t(i) % types.size()], name));
        for (int k = 0; k < proxiesEach; ++k) {
            Proxy proxy{.project = u"Shop"_s,
                        .name = u"proxy-%1"_s.arg(i * proxiesEach + k, 6, 10, QChar(u'0'))};
            proxy.requestPolicies = '[' + logPolicy(name) + ']';
            estate.proxies.push_back(proxy);
        }
    }
    return estate;
}

std::optional<Estate> namedEstate(const QString &name, int connections, int proxiesEach)
{
    if (name.isEmpty() || name == "standard"_L1)
        return standardEstate();
    if (name == "dialect-a"_L1)
        return dialectAEstate();
    if (name == "empty"_L1)
        return emptyEstate();
    if (name == "large"_L1)
        return largeEstate(connections, proxiesEach);
    return std::nullopt;
}

} // namespace linchpin::apinizer::demo
