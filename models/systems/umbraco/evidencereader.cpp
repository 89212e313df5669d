// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/evidencereader.h"

#include "models/systems/translate.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/systems/umbraco/otherreplies.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

constexpr int daysBack = 30;

/// A counter of the server's, as %n takes it.
int shown(qint64 count)
{
    return int(qBound(qint64(0), count, qint64(INT_MAX)));
}

QString useText(qint64 count)
{
    const QString text =
        translate("Umbraco", "%n requests in the last 30 days", nullptr, shown(count));
    if (count > 0)
        return text;
    return translate(
               "Umbraco",
               "%1. This proves nothing: calls refused by an inactive connection are not logged.")
        .arg(text);
}

qint64 countFor(const std::vector<Usage> &usage, const Guid &profile)
{
    qint64 count = 0;
    for (const Usage &row : usage)
        count += row.profile == profile ? row.requests : 0;
    return count;
}

} // namespace

EvidenceReader::EvidenceReader(Exchange &exchange, const Guid &connection, const QDateTime &now)
    : m_exchange(exchange), m_connection(connection), m_now(now)
{ }

void EvidenceReader::add(int place, const QString &key, const Evidence &evidence)
{
    m_found.insert_or_assign({place, key}, evidence);
}

void EvidenceReader::askHistory()
{
    m_exchange.ask(request::versions(u"connection"_s, m_connection, 0),
                   translate("Umbraco", "Reading the history"),
                   [this](const Exchange::Reply &reply) {
                       const auto versions = read(reply, parseVersions);
                       m_isWhole = m_isWhole && versions;
                       if (!versions)
                           return;
                       add(0, {},
                           {translate("Umbraco", "Versions kept"),
                            translate("Umbraco", "%1, the current one is %2")
                                .arg(versions->total)
                                .arg(versions->current)});
                   });
}

void EvidenceReader::askUse(const std::vector<ProfileReply> &profiles,
                            const std::set<Guid> &dependent)
{
    if (dependent.empty())
        return;
    std::map<Guid, QString> names;
    for (const ProfileReply &profile : profiles) {
        if (dependent.contains(profile.id))
            names.emplace(profile.id, profile.name);
    }
    const QDateTime from = m_now.addDays(-daysBack);
    const QString purpose = translate("Umbraco", "Reading recent use");
    m_exchange.ask(
        request::usageByProfile(from, m_now), purpose, [this, names](const Exchange::Reply &reply) {
            const auto usage = read(reply, parseUsage);
            m_isWhole = m_isWhole && usage;
            if (!usage)
                return;
            for (const auto &[id, name] : names) {
                const qint64 count = countFor(*usage, id);
                add(1, id.text(),
                    {.label = translate("Umbraco", "Use of the profile \"%1\"").arg(name),
                     .value = useText(count),
                     .windowHours = daysBack * 24,
                     .wasUsed = count > 0});
            }
        });
    for (const auto &[id, name] : names) {
        m_exchange.ask(
            request::auditLogs(id, from), purpose,
            [this, id = id, name = name](const Exchange::Reply &reply) {
                const auto total = read(reply, parseAuditTotal);
                m_isWhole = m_isWhole && total;
                if (total)
                    add(2, id.text(),
                        {translate("Umbraco", "Audit log of the profile \"%1\"").arg(name),
                         translate("Umbraco", "%n entries in the last 30 days", nullptr,
                                   shown(total.value()))});
            });
    }
}

std::vector<Evidence> EvidenceReader::evidence() const
{
    std::vector<Evidence> all;
    for (const auto &[place, evidence] : m_found)
        all.push_back(evidence);
    return all;
}

} // namespace linchpin::umbraco
