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

/// What a type has besides the members that all have.
RawMembers membersOf(const QString &type)
{
    static const QMap<QString, RawMembers> members{
        {u"email"_s,
         {{"host", "\"smtp.test\""},
          {"port", "587"},
          {"auth", "true"},
          {"username", "\"ops\""},
          {"password", "\"CANARY-smtp\""},
          {"additionalProperties", "[]"}}},
        {u"kafka"_s,
         {{"topicName", "\"audit\""},
          {"propertiesMap",
           "{\"max.block.ms\":{\"value\":\"3000\",\"valueType\":\"INTEGER\"},\"bootstrap.servers\":"
           "{\"value\":\"k1:9092\",\"valueType\":\"STRING\"}}"},
          {"enableSecure", "false"},
          {"protocolTypes", "[]"},
          {"keyStoreId", "null"},
          {"trustStoreId", "null"}}},
        {u"elasticsearch"_s,
         {{"elasticHostList", "[{\"scheme\":\"https\",\"host\":\"es1\",\"port\":9200}]"},
          {"elasticPassword", "\"CANARY-elastic\""},
          {"caTruststoreFilePass", "null"},
          {"caKeystoreFilePass", "null"}}},
        {u"database"_s,
         {{"dbType", "\"POSTGRES\""},
          {"jdbcUrl", "\"jdbc:postgresql://db1:5432/x\""},
          {"useCredentials", "true"},
          {"username", "\"svc\""},
          {"password", "\"CANARY-database\""},
          {"maxPoolSize", "5"},
          {"ratio", "1.10"}}},
        {u"ldap"_s,
         {{"serverAddress", "\"ldap.test\""},
          {"username", "\"cn=svc\""},
          {"password", "\"CANARY-ldap\""},
          {"baseDn", "\"dc=test\""},
          {"certificateId", "null"},
          {"certificateName", "null"}}},
        {u"ftp"_s,
         {{"host", "\"ftp.test\""},
          {"username", "\"ftp\""},
          {"password", "\"CANARY-ftp\""},
          {"protocol", "\"sftp\""}}},
        {u"rabbitMq"_s,
         {{"hostPortList", "[{\"host\":\"r1\",\"port\":5672}]"},
          {"connectionFactoryPassword", "\"CANARY-rabbit\""}}},
        {u"activeMq"_s,
         {{"activeMqConnectionProtocolType", "\"TCP\""},
          {"brokerURL", "\"tcp://a1:61616\""},
          {"destinationType", "\"QUEUE\""},
          {"destinationName", "\"q\""},
          {"password", "\"CANARY-active\""}}},
        {u"snmp"_s,
         {{"version", "\"V3\""},
          {"connectionString", "\"udp:s1/161\""},
          {"securityOrCommunityName", "\"CANARY-community\""},
          {"pduOidForMessage", "\"1.3\""},
          {"authPassphrase", "\"CANARY-auth\""},
          {"privPassphrase", "\"CANARY-priv\""}}},
        {u"linux-script"_s,
         {{"hostName", "\"h1\""}, {"username", "\"root\""}, {"password", "\"CANARY-linux\""}}},
        {u"graylog"_s, {{"hostname", "\"g1\""}, {"tlsTrustCertChainFile", "\"CANARY-chain\""}}},
        {u"syslog"_s, {{"syslogServerHostname", "\"log1\""}, {"syslogMessageHostname", "null"}}},
        {u"webhook"_s,
         {{"fullUrl", "\"https://hooks.test/in\""},
          {"headerList", "[{\"key\":\"Authorization\",\"value\":\"Bearer CANARY-hook\"}]"}}},
        {u"logback"_s,
         {{"logPath", "\"/var/log\""}, {"logFileName", "\"x\""}, {"maxHistory", "30"}}}};
    return members.value(type);
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
