// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/signs.h"

#include "models/systems/exchange.h"
#include "models/systems/polytomic/endpoints.h"
#include "models/systems/polytomic/errors.h"
#include "models/systems/polytomic/kinds.h"
#include "models/systems/polytomic/replies.h"
#include "models/systems/polytomic/settlerows.h"
#include "models/systems/signmark.h"
#include "models/systems/translate.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

namespace {

constexpr QLatin1StringView runSource("sync-runs");
constexpr QLatin1StringView callSource("api-calls");

class SignConversation final : public Talk<SignReading>
{
public:
    explicit SignConversation(const SignContext &context)
        : m_context(context)
        , m_mark(context)
        , m_id(Uuid::parse(context.plan->impact.connection.id.value))
    {
        if (!m_id) {
            fail({.kind = ApiError::Kind::Unsafe});
            return;
        }
        exchange().ask(
            request::one(List::Connections, *m_id),
            translate("Polytomic", "Reading the connection"),
            [this](const Exchange::Reply &reply) { countCalls(read(reply, parseConnection)); });
        for (const Dependent &row : context.plan->impact.dependents)
            askExecutions(row);
    }

private:
    void allAnswered() override
    {
        //: Where signs of use are looked for.
        m_reading.sources = {signSource(runSource, translate("Polytomic", "Runs of syncs"), m_runs),
                             signSource(callSource,
                                        //: Where signs of use are looked for.
                                        translate("Polytomic", "API calls of the connection"),
                                        m_calls)};
        m_reading.mark = m_mark.text();
        finish(m_reading);
    }

    void askExecutions(const Dependent &row)
    {
        const auto list = listOf(row.key.kind);
        const auto id = Uuid::parse(row.key.id);
        if (!list || !id || !isRunning(row))
            return;
        exchange().ask(
            request::executions(*list, *id), translate("Polytomic", "Reading what ran"),
            [this, row](const Exchange::Reply &reply) { take(row, read(reply, parseExecutions)); });
    }

    void take(const Dependent &row, const Result<Page<Execution>> &page)
    {
        // A sync that was deleted is told of as such, and has no runs.
        const bool isThere = m_context.now->find(row.key) != nullptr;
        if (!page && page.error().kind == ApiError::Kind::NotFound && !isThere)
            return;
        if (!page)
            return m_runs.fail(page.error());
        const QString source = runSource + u' ' + row.key.text();
        if (page->unreadable > 0)
            m_runs.addGap(translate("Polytomic", "%n entries of the list could not be read.",
                                    nullptr, page->unreadable));
        const auto before = m_mark.before(source);
        m_mark.noteLateBeginning(source, m_runs);
        if (!before)
            return m_mark.keep(source, baseline(*page));
        judge(row, *page, before->toObject());
    }

    /// Which runs there were, and which of them were over.
    static QJsonObject baseline(const Page<Execution> &page)
    {
        QJsonObject known;
        for (const Execution &one : page.items)
            known.insert(one.id, one.isOver());
        return known;
    }

    void judge(const Dependent &row, const Page<Execution> &page, const QJsonObject &known)
    {
        bool isAnyKnown = known.isEmpty();
        for (const Execution &one : page.items) {
            isAnyKnown = isAnyKnown || known.contains(one.id);
            const bool wasOver = known.value(one.id).toBool(false);
            // A run that the switch-off itself cut short is no sign.
            if (known.contains(one.id) && (wasOver || isOurs(row)))
                continue;
            if (one.hasFailed())
                add(SignKind::Failed, row, one,
                    translate("Polytomic", "A run of the sync \"%1\" failed (%2)."));
            else if (!known.contains(one.id) && isFirstRing(row))
                add(SignKind::Called, row, one,
                    translate("Polytomic", "The sync \"%1\" was run (%2)."));
        }
        if (!isAnyKnown && !page.next.isEmpty())
            m_runs.addGap(translate("Polytomic",
                                    "The sync \"%1\" ran more often than one page shows; older "
                                    "runs were not read.")
                              .arg(row.name));
    }

    [[nodiscard]] bool isOurs(const Dependent &row) const
    {
        return std::ranges::any_of(m_context.done, [&row](const PlannedAction &action) {
            return action.subject == row.key;
        });
    }

    void add(SignKind kind, const Dependent &row, const Execution &run, const QString &text)
    {
        m_reading.signs.push_back({.kind = kind,
                                   .subject = row.key,
                                   .occurrence = run.id,
                                   .text = text.arg(row.name, run.status),
                                   .at = run.at});
    }

    /// The count covers 24 hours: that it does not grow proves nothing, that it grows does.
    void countCalls(const Result<ConnectionReply> &reply)
    {
        if (!reply)
            return m_calls.fail(reply.error());
        if (!reply->recentCalls) {
            m_calls.status = CoverageStatus::Invisible;
            m_calls.reasons = {translate("Polytomic", "The server does not count them.")};
            return;
        }
        const double now = double(*reply->recentCalls);
        const auto before = m_mark.before(callSource);
        m_mark.noteLateBeginning(callSource, m_calls);
        const double least = before ? std::min(before->toDouble(), now) : now;
        m_mark.keep(callSource, least);
        if (now <= least)
            return;
        m_reading.signs.push_back(
            {.kind = SignKind::Called,
             .subject = keyFor(kind::connection, *m_id),
             .occurrence = u"count"_s,
             .text = translate("Polytomic",
                               "The server counts more API calls of the connection in 24 hours "
                               "than before (%1, before %2). Its own health checks may be among "
                               "them.")
                         .arg(qint64(now))
                         .arg(qint64(least)),
             .at = {},
             .isSerious = false});
    }

    SignContext m_context;
    SignMark m_mark;
    std::optional<Uuid> m_id;
    SourceState m_runs;
    SourceState m_calls;
    SignReading m_reading;
};

} // namespace

std::unique_ptr<TypedConversation<SignReading>> lookForSigns(const SignContext &context)
{
    return std::make_unique<SignConversation>(context);
}

} // namespace linchpin::polytomic
