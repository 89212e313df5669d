// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/apinizer/randomestate.h"

#include "app/demo/jsontext.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace linchpin::test {

namespace {

namespace demo = linchpin::apinizer::demo;

constexpr std::array logTargets{"elasticsearch"_L1, "database"_L1, "syslog"_L1,
                                "webhook"_L1,       "rabbitMq"_L1, "activeMq"_L1,
                                "kafka"_L1,         "graylog"_L1,  "logback"_L1};
constexpr std::array otherTypes{"email"_L1, "ldap"_L1, "ftp"_L1, "snmp"_L1, "linux-script"_L1};

/// Types of the bulk export with the kind of their rows.
const std::array<std::pair<QString, QString>, 9> bulkTypes{{
    {u"PROXY_GROUP"_s, u"proxy-group"_s},
    {u"API_CREATOR"_s, u"api-creator"_s},
    {u"GLOBAL_POLICY"_s, u"global-policy"_s},
    {u"POLICY_GROUP"_s, u"policy-group"_s},
    {u"IDENTITY_SERVICE"_s, u"identity-service"_s},
    {u"TASK_FLOW_MANAGER"_s, u"task-flow"_s},
    {u"UPTIME_MONITOR"_s, u"uptime-monitor"_s},
    {u"ANOMALY_DETECTOR"_s, u"anomaly-detector"_s},
    {u"REPORT_CONF"_s, u"report"_s},
}};

/// How a definition may speak of a connection, and what does not speak of it.
enum class Way { Nothing, Decoy, Policy, Value, Key, Script, Id, OtherId };
constexpr int ways = 8;

class Maker
{
public:
    explicit Maker(unsigned seed) : m_chance(seed) { }

    RandomApinizer make()
    {
        chooseServer();
        chooseTarget();
        for (int i = number(4); i > 0; --i)
            addProxy(u"proxy %1/%2"_s.arg(i).arg(number(9)));
        addThings();
        addConnections();
        m_made.isReadable =
            estate().mayExport || (!estate().hasBulkExport && estate().proxies.empty());
        return std::move(m_made);
    }

private:
    demo::Estate &estate() { return m_made.estate; }
    int number(int upTo) { return std::uniform_int_distribution<int>(0, upTo)(m_chance); }
    bool maybe(int oneIn) { return number(oneIn - 1) == 0; }

    void chooseServer()
    {
        estate() = demo::emptyEstate();
        estate().speaksB = maybe(2);
        estate().hasBulkExport = !maybe(3);
        estate().showsProjectName = maybe(2);
        estate().packsOneFile = maybe(4);
        estate().idsNeedSlash = maybe(3);
        estate().mayExport = !maybe(10);
        estate().secrets = static_cast<demo::SecretsShown>(number(4));
    }
    void chooseTarget()
    {
        const bool isLogTarget = maybe(2);
        const QString type = isLogTarget
            ? QString(logTargets[std::size_t(number(int(logTargets.size()) - 1))])
            : QString(otherTypes[std::size_t(number(int(otherTypes.size()) - 1))]);
        const QStringList names{u"orders-db"_s, u"Orders DB"_s, u"a/b <c>"_s, u"\u05e9\u05dc"_s,
                                u"q7"_s};
        m_name = names.at(number(int(names.size()) - 1));
        m_isLogTarget = isLogTarget;
        estate().connections.push_back(demo::connectionOf(type, m_name));
        m_made.id = type + u'/' + m_name;
        m_id = estate().connections.back().id;
        m_other = demo::connectionOf(u"logback"_s, m_name + u"-2"_s);
        estate().connections.push_back(m_other);
    }
    /// A spelling the server takes for the same.
    QString spelling() { return maybe(3) ? m_name.toUpper() : m_name; }

    /// A member that speaks of the connection in this way.
    QByteArray member(Way way)
    {
        switch (way) {
        case Way::Nothing: return "\"note\":[1,null,true]";
        case Way::Decoy: return "\"target\":" + jsontext::string(m_name + u"-2"_s);
        case Way::Policy: return "\"policies\":[" + demo::logPolicy(spelling()) + ']';
        case Way::Value: return "\"target\":" + jsontext::string(spelling());
        case Way::Key: return "\"pools\":{" + jsontext::string(m_name) + ":1}";
        case Way::Script:
            return "\"scriptBody\":" + jsontext::string(u"// see \"%1\", or ask"_s.arg(m_name));
        case Way::Id: ++m_made.idsMet; return "\"poolId\":" + jsontext::string(m_id);
        case Way::OtherId: ++m_made.idsMet; return "\"poolId\":" + jsontext::string(m_other.id);
        }
        return {};
    }
    void expect(const QString &kind, const QString &name, Way way)
    {
        const bool isCertain = way == Way::Policy || way == Way::Id;
        const bool isSeen = isCertain || way == Way::Value || way == Way::Key || way == Way::Script;
        if (!isSeen || (way == Way::Id && !estate().hasBulkExport))
            return;
        const auto [it, isNew] = m_made.expected.try_emplace(
            {kind, name}, isCertain ? Effect::Breaks : Effect::Mentions);
        if (isCertain)
            it->second = Effect::Breaks;
    }
    void addProxy(const QString &name)
    {
        for (const demo::Proxy &proxy : estate().proxies) {
            if (proxy.name == name)
                return;
        }
        demo::Proxy proxy{.project = u"Shop"_s, .name = name};
        const Way inRouting = static_cast<Way>(number(ways - 1));
        proxy.routing = '{' + member(inRouting) + '}';
        const bool isExported = estate().mayExport;
        if (isExported)
            expect(u"proxy"_s, name, inRouting);
        if (maybe(3)) {
            (maybe(2) ? proxy.requestPolicies : proxy.endpointPolicies) =
                '[' + demo::logPolicy(spelling()) + ']';
            expect(u"proxy"_s, name, Way::Policy);
        }
        if (maybe(4)) {
            proxy.logTargets = {m_name, u"other"_s};
            if (m_isLogTarget && estate().hasBulkExport && isExported)
                expect(u"proxy"_s, name, Way::Policy);
        }
        estate().proxies.push_back(proxy);
    }
    void addThings()
    {
        for (const auto &[type, kind] : bulkTypes) {
            for (int i = number(2); i > 0; --i) {
                demo::Thing thing{.project = u"Shop"_s, .type = type};
                thing.name = u"thing %1"_s.arg(i);
                const bool hasKinds = type == "API_CREATOR"_L1 || type == "IDENTITY_SERVICE"_L1;
                thing.kind = hasKinds ? u"KIND_%1"_s.arg(i % 2) : QString();
                const Way way = static_cast<Way>(number(ways - 1));
                thing.definition = "{\"deep\":{\"list\":[{" + member(way) + "}]}}";
                if (estate().hasBulkExport && estate().mayExport)
                    expect(kind, thing.name, way);
                estate().things.push_back(thing);
            }
        }
    }
    void addConnections()
    {
        for (int i = number(3); i > 0; --i) {
            demo::Connection other = demo::connectionOf(u"syslog"_s, u"syslog %1"_s.arg(i));
            const int what = number(3);
            if (what == 1)
                other.set("description", jsontext::string(u"like "_s + m_name));
            if (what == 2)
                other.set("appName", jsontext::string(spelling()));
            if (what == 1 || what == 2)
                m_made.expected.emplace(
                    DependentKey{u"other-connection"_s, u"syslog/"_s + other.name},
                    Effect::Mentions);
            estate().connections.push_back(other);
        }
        if (maybe(20)) {
            estate().connections.push_back(demo::connectionOf(u"ftp"_s, m_name.toUpper()));
            if (m_made.id.startsWith("ftp/"_L1))
                estate().connections.pop_back();
            else
                m_made.expected.emplace(DependentKey{u"namesake"_s, u"ftp/"_s + m_name.toUpper()},
                                        Effect::Blocks);
        }
    }

    std::mt19937 m_chance;
    RandomApinizer m_made;
    QString m_name;
    QString m_id;
    demo::Connection m_other;
    bool m_isLogTarget = false;
};

} // namespace

RandomApinizer randomApinizer(unsigned seed)
{
    return Maker(seed).make();
}

} // namespace linchpin::test
