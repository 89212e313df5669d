// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/signs.h"

#include "models/systems/exchange.h"
#include "models/systems/signmark.h"
#include "models/systems/translate.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/systems/umbraco/kinds.h"
#include "models/systems/umbraco/otherreplies.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

constexpr QLatin1StringView versionSource("connection-versions");
constexpr QLatin1StringView auditSource("audit-log");
constexpr QLatin1StringView sinceMark("since");
constexpr int mostPages = 10; ///< of one profile's audit log; more than that is told as cut

/// What the audit log says of one profile since the switch-off.
struct Calls
{
    int all = 0;
    int failed = 0;
    QString lastFailed;
    QString last;
};

class SignConversation final : public Talk<SignReading>
{
public:
    explicit SignConversation(const SignContext &context)
        : m_context(context)
        , m_mark(context)
        , m_id(Guid::parse(context.plan->impact.connection.id.value).value_or(Guid()))
    {
        exchange().ask(
            request::versions(u"connection"_s, m_id, 0),
            translate("Umbraco", "Reading the history"),
            [this](const Exchange::Reply &reply) { judgeVersions(read(reply, parseVersions)); });
        findSince();
        for (const Dependent &row : context.plan->impact.dependents) {
            const auto profile = Guid::parse(row.key.id);
            if (row.key.kind == kind::profile && profile && m_since.isValid())
                askAudit(row, *profile, 0);
        }
        if (!m_since.isValid())
            m_audit.addGap(translate("Umbraco",
                                     "The server does not tell when it was changed, so "
                                     "nobody can say what came after the switch-off."));
    }

private:
    /// By the server's own clock: our switch-off was the last change, unless somebody came after.
    void findSince()
    {
        const QString version = u"version"_s;
        const Connection &now = m_context.now->connection;
        const auto known = m_mark.before(sinceMark);
        QString since = known ? known->toString() : QString();
        if (!known) {
            since = now.modified;
            if (now.property(version) != m_context.expected->connection.property(version))
                m_mark.noteLateBeginning(sinceMark, m_audit);
            m_mark.keep(sinceMark, since);
        }
        m_since = QDateTime::fromString(since, Qt::ISODateWithMs);
    }

    void judgeVersions(const Result<VersionPage> &page)
    {
        if (!page)
            return m_versions.fail(page.error());
        const qint64 ours = m_context.expected->connection.property(u"version"_s).toLongLong();
        for (const VersionEntry &entry : page->items) {
            if (entry.version <= ours)
                continue;
            m_reading.signs.push_back(
                {.kind = SignKind::Changed,
                 .subject = keyFor(kind::connection, m_id),
                 .occurrence = u"version-%1"_s.arg(entry.version),
                 .text = translate("Umbraco",
                                   "Somebody saved the connection after it was switched off "
                                   "(version %1).")
                             .arg(entry.version),
                 .at = entry.created});
        }
    }

    void askAudit(const Dependent &row, const Guid &profile, int skip)
    {
        exchange().ask(request::auditPage(profile, m_since, skip),
                       translate("Umbraco", "Reading the audit log"),
                       [this, row, profile, skip](const Exchange::Reply &reply) {
                           takeAudit(row, profile, skip, read(reply, parseAuditPage));
                       });
    }

    void takeAudit(const Dependent &row, const Guid &profile, int skip,
                   const Result<Page<AuditRow>> &page)
    {
        if (!page)
            return m_audit.fail(page.error());
        Calls &calls = m_calls[row.key];
        for (const AuditRow &entry : page->items) {
            if (!m_entries.insert(entry.id).second)
                continue; // the log grew while it was read, and the rows moved
            ++calls.all;
            calls.last = std::max(calls.last, entry.start);
            if (entry.hasFailed) {
                ++calls.failed;
                calls.lastFailed = std::max(calls.lastFailed, entry.start);
            }
        }
        if (page->unreadable > 0)
            m_audit.addGap(translate("Umbraco", "%n entries of the audit log could not be read.",
                                     nullptr, page->unreadable));
        const int read = skip + int(page->items.size()) + page->unreadable;
        if (read >= page->total || page->items.empty())
            return;
        if (read >= mostPages * pageSize)
            return m_audit.addGap(
                translate("Umbraco", "The audit log is long; its newest %1 entries were read.")
                    .arg(read));
        askAudit(row, profile, read);
    }

    void allAnswered() override
    {
        for (const Dependent &row : m_context.plan->impact.dependents) {
            if (m_calls.contains(row.key))
                judgeCalls(row, m_calls.at(row.key));
        }
        m_reading.sources = {
            signSource(versionSource,
                       //: Where signs of use are looked for.
                       translate("Umbraco", "History of the connection"), m_versions),
            //: Where signs of use are looked for.
            signSource(auditSource, translate("Umbraco", "Audit log of the profiles"), m_audit),
            invisibleSource(u"refused-calls"_s,
                            //: Where signs of use would be looked for.
                            translate("Umbraco", "Calls that the inactive connection refuses"),
                            translate("Umbraco",
                                      "The server does not log them. That none is seen proves "
                                      "nothing."))};
        m_reading.mark = m_mark.text();
        finish(m_reading);
    }

    /// A profile that was moved is called through another connection, and that is as it should be;
    /// that its calls fail is not.
    void judgeCalls(const Dependent &row, const Calls &calls)
    {
        if (calls.failed > 0)
            m_reading.signs.push_back(
                {.kind = SignKind::Failed,
                 .subject = row.key,
                 .occurrence = {},
                 .text = translate("Umbraco",
                                   "%n calls through the profile \"%1\" failed since the "
                                   "switch-off.",
                                   nullptr, calls.failed)
                             .arg(row.name),
                 .at = calls.lastFailed});
        const Dependent *expected = m_context.expected->find(row.key);
        const bool stillHangs = expected && expected->relation == Relation::Direct;
        if (calls.all > calls.failed && stillHangs)
            m_reading.signs.push_back(
                {.kind = SignKind::Called,
                 .subject = row.key,
                 .occurrence = {},
                 .text = translate("Umbraco",
                                   "%n calls through the profile \"%1\" since the switch-off.",
                                   nullptr, calls.all - calls.failed)
                             .arg(row.name),
                 .at = calls.last});
    }

    SignContext m_context;
    SignMark m_mark;
    Guid m_id;
    QDateTime m_since;
    SourceState m_versions;
    SourceState m_audit;
    std::map<DependentKey, Calls> m_calls;
    std::set<Guid> m_entries;
    SignReading m_reading;
};

} // namespace

std::unique_ptr<TypedConversation<SignReading>> lookForSigns(const SignContext &context)
{
    return std::make_unique<SignConversation>(context);
}

} // namespace linchpin::umbraco
