// SPDX-License-Identifier: Apache-2.0
#include "models/domain/protection.h"

#include "models/domain/jsonreader.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Protection)
};

/// Composed, caseless and by whole characters, so that ? is one character in every script.
QList<uint> folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded().toUcs4();
}

/// Goes back to the last * only: no pattern takes long.
bool fitsPattern(const QString &pattern, const QString &name)
{
    const QList<uint> wanted = folded(pattern);
    const QList<uint> text = folded(name);
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resumeAt = 0;
    while (t < text.size()) {
        const bool isOne = p < wanted.size() && (wanted[p] == u'?' || wanted[p] == text[t]);
        if (p < wanted.size() && wanted[p] == u'*') {
            star = p++;
            resumeAt = t;
        } else if (isOne) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resumeAt;
        } else {
            return false;
        }
    }
    return std::all_of(wanted.begin() + p, wanted.end(), [](uint c) { return c == u'*'; });
}

bool fitsPlace(const ProtectionRule &rule, const EndpointIdentity &endpoint)
{
    return (rule.system.isEmpty() || rule.system == endpoint.system)
        && (!rule.endpoint || *rule.endpoint == endpoint);
}

bool namesNothing(const ProtectionRule &rule)
{
    return rule.namePattern.isEmpty() && rule.connection.isEmpty() && rule.system.isEmpty()
        && !rule.endpoint && rule.trait.isEmpty();
}

} // namespace

bool matches(const ProtectionRule &rule, const EndpointIdentity &endpoint,
             const Connection &connection)
{
    return !namesNothing(rule) && fitsPlace(rule, endpoint)
        && (rule.connection.isEmpty() || rule.connection == connection.id.value)
        && (rule.trait.isEmpty() || connection.traits.contains(rule.trait))
        && (rule.namePattern.isEmpty() || fitsPattern(rule.namePattern, connection.name));
}

bool matchesById(const ProtectionRule &rule, const EndpointIdentity &endpoint,
                 const ConnectionId &id)
{
    Connection connection;
    connection.id = id;
    return rule.namePattern.isEmpty() && rule.trait.isEmpty()
        && matches(rule, endpoint, connection);
}

std::vector<ProtectionRule> matching(const std::vector<ProtectionRule> &rules,
                                     const EndpointIdentity &endpoint, const Connection &connection)
{
    std::vector<ProtectionRule> found;
    std::ranges::copy_if(rules, std::back_inserter(found), [&](const ProtectionRule &rule) {
        return matches(rule, endpoint, connection);
    });
    return found;
}

Connection marked(Connection connection, const std::vector<ProtectionRule> &rules,
                  const EndpointIdentity &endpoint)
{
    if (!matching(rules, endpoint, connection).empty()
        && !connection.traits.contains(protectedTrait)) {
        connection.traits << protectedTrait;
        connection.traits.sort();
    }
    return connection;
}

QString problemOf(const ProtectionRule &rule)
{
    if (namesNothing(rule))
        return Text::tr("Say what is protected: a name, an ID, a system, an endpoint or a trait.");
    if (rule.reason.trimmed().isEmpty())
        return Text::tr("Say why it is protected.");
    for (const QString &text : {rule.namePattern, rule.connection, rule.trait, rule.reason}) {
        if (text.size() > longestText)
            return Text::tr("A text of more than %n characters is too long.", nullptr,
                            static_cast<int>(longestText));
    }
    return {};
}

QString textOf(const ProtectionRule &rule)
{
    QStringList parts;
    if (!rule.namePattern.isEmpty())
        //: Part of what a rule protects. %1 is a name with * and ?.
        parts << Text::tr("name %1").arg(rule.namePattern);
    if (!rule.connection.isEmpty())
        //: Part of what a rule protects. %1 is a connection's ID.
        parts << Text::tr("ID %1").arg(rule.connection);
    if (!rule.system.isEmpty())
        //: Part of what a rule protects. %1 is the word of a system.
        parts << Text::tr("system %1").arg(rule.system);
    if (rule.endpoint)
        //: Part of what a rule protects. %1 is an endpoint's name or address.
        parts << Text::tr("endpoint %1")
                     .arg(rule.endpointName.isEmpty() ? rule.endpoint->url : rule.endpointName);
    if (!rule.trait.isEmpty())
        //: Part of what a rule protects. %1 is a trait such as "shared".
        parts << Text::tr("trait %1").arg(rule.trait);
    return parts.join(u", "_s);
}

QString sentenceOf(const std::vector<ProtectionRule> &rules, const Connection &connection)
{
    QStringList lines;
    for (const ProtectionRule &rule : rules)
        //: %1 what is protected, %2 why, %3 by whom, %4 a day.
        lines << Text::tr("%1: \"%2\" (%3, %4)")
                     .arg(textOf(rule), rule.reason, rule.addedBy,
                          rule.addedAt.toString(u"yyyy-MM-dd"_s));
    //: %1 is a connection's name, %2 the rules that protect it.
    return Text::tr("%1 is protected and is not planned for deletion until the protection is taken "
                    "away: %2.")
        .arg(connection.name.isEmpty() ? connection.id.value : connection.name,
             lines.join(u"; "_s));
}

QJsonObject toJson(const ProtectionRule &rule)
{
    return {{"id"_L1, rule.id},
            {"name"_L1, rule.namePattern},
            {"connection"_L1, rule.connection},
            {"system"_L1, rule.system},
            {"endpoint"_L1, rule.endpoint ? QJsonValue(toJson(*rule.endpoint)) : QJsonValue()},
            {"endpointName"_L1, rule.endpointName},
            {"trait"_L1, rule.trait},
            {"reason"_L1, rule.reason},
            {"addedBy"_L1, rule.addedBy},
            {"addedAt"_L1, jsonOf(rule.addedAt)}};
}

Result<ProtectionRule> protectionRuleFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"rule"_s);
    ProtectionRule rule{.id = in.text("id"_L1),
                        .namePattern = in.text("name"_L1),
                        .connection = in.text("connection"_L1),
                        .system = in.text("system"_L1),
                        .endpoint = {},
                        .endpointName = in.text("endpointName"_L1),
                        .trait = in.text("trait"_L1),
                        .reason = in.text("reason"_L1),
                        .addedBy = in.text("addedBy"_L1),
                        .addedAt = in.time("addedAt"_L1)};
    if (in.isNull("endpoint"_L1))
        in.skip("endpoint"_L1);
    else
        rule.endpoint = in.one("endpoint"_L1, endpointIdentityFromJson);
    if (rule.id.isEmpty() || !problemOf(rule).isEmpty())
        in.refuse(
            "id"_L1,
            QT_TRANSLATE_NOOP("linchpin::JsonReader", "the rule names nothing, or no reason"));
    return in.finish(std::move(rule));
}

} // namespace linchpin
