// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/signs.h"

#include "models/systems/exchange.h"
#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/errors.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/names.h"
#include "models/systems/lerian/pagereader.h"
#include "models/systems/signmark.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

constexpr QLatin1StringView reportSource("reports-since");
constexpr QLatin1StringView matcherSource("matcher-status");
constexpr QLatin1StringView nameSource("old-name");

bool hasFailed(const ReportReply &report)
{
    return report.status.compare("Error"_L1, Qt::CaseInsensitive) == 0;
}

class SignConversation final : public Talk<SignReading>
{
public:
    explicit SignConversation(const SignContext &context)
        : m_context(context)
        , m_mark(context)
        , m_name(context.plan->impact.connection.name)
        , m_key{kind::connection, context.plan->impact.connection.id.value}
        , m_hasReporter(context.endpoint.scope.contains(scopeKey::reporterUrl))
        , m_hasMatcher(context.endpoint.scope.contains(scopeKey::matcherUrl))
        , m_reports(
              exchange(), [](int page) { return request::reports(page); }, parseReportPage,
              translate("Lerian", "Reading reports"))
    {
        askName();
        if (m_hasReporter)
            m_reports.begin();
        if (m_hasMatcher)
            exchange().ask(request::matcherConnections(),
                           translate("Lerian", "Reading Matcher's connections"),
                           [this](const Exchange::Reply &reply) {
                               judgeMatcher(read(reply, parseMatcherConnections));
                           });
        if (m_isNothingAsked)
            allAnswered();
    }

private:
    /// Only while the connection does not have the name itself: then somebody else would.
    void askName()
    {
        const bool isOurs = m_context.now->connection.name == m_name;
        const bool wasTaken = m_mark.before(nameSource).has_value();
        if (wasTaken)
            addTaken(); // the question opens a database that somebody uses: it is asked no more
        if (isOurs || wasTaken) {
            m_isNothingAsked = !m_hasReporter && !m_hasMatcher;
            return;
        }
        exchange().ask(
            request::nameProbe(m_name), translate("Lerian", "Asking whether the old name is free"),
            [this](const Exchange::Reply &reply) { judgeName(nameUseOf(reply, m_name)); });
    }

    void judgeName(const Result<NameUse> &use)
    {
        if (!use)
            return m_nameState.fail(use.error());
        if (*use == NameUse::Untold)
            return m_nameState.addGap(
                translate("Lerian", "Whether the old name is free may not be asked here."));
        if (*use == NameUse::Free)
            return;
        m_mark.keep(nameSource, true);
        addTaken();
    }

    void addTaken()
    {
        m_reading.signs.push_back(
            {.kind = SignKind::Appeared,
             .subject = m_key,
             .occurrence = u"name-taken"_s,
             .text = translate("Lerian",
                               "Another connection has the old name \"%1\" now: jobs that name it "
                               "run again, on that one. The way back is closed while it has it.")
                         .arg(m_name),
             .at = {}});
    }

    void judgeMatcher(const Result<Page<MatcherConnectionReply>> &page)
    {
        if (!page)
            return m_matcher.fail(page.error());
        if (page->hasMore || page->unreadable > 0)
            m_matcher.addGap(translate("Lerian", "Matcher's list was not read to its end."));
        QJsonObject now;
        for (const MatcherConnectionReply &one : page->items) {
            if (one.configName == m_name)
                now.insert(one.id.text(), one.status);
        }
        const auto before = m_mark.before(matcherSource);
        m_mark.noteLateBeginning(matcherSource, m_matcher);
        if (!before)
            return m_mark.keep(matcherSource, now);
        const QJsonObject then = before->toObject();
        for (auto it = now.begin(); it != now.end(); ++it) {
            const QString status = it.value().toString();
            if (status != "UNREACHABLE"_L1 || then.value(it.key()).toString() == status)
                continue;
            m_reading.signs.push_back(
                {.kind = SignKind::Failed,
                 .subject = {kind::matcherConnection, it.key()},
                 .occurrence = status,
                 .text = translate("Lerian",
                                   "Matcher calls its connection \"%1\" unreachable now. It says "
                                   "so of connections older than a month too.")
                             .arg(m_name),
                 .at = {},
                 .isSerious = false});
        }
    }

    [[nodiscard]] bool names(const ReportReply &report) const
    {
        return report.filters && report.filters->contains(m_name);
    }
    /// Made from a template that hangs on the connection.
    [[nodiscard]] bool isByTemplate(const ReportReply &report) const
    {
        return report.reportTemplate
            && m_context.plan->impact.find({kind::reportTemplate, report.reportTemplate->text()});
    }

    void judgeReports(const Source<ReportReply> &reports)
    {
        m_reportState = reports.state;
        QJsonObject now;
        for (const ReportReply &report : reports.items) {
            if (names(report) || isByTemplate(report))
                now.insert(report.id.text(), report.status);
        }
        const auto before = m_mark.before(reportSource);
        m_mark.noteLateBeginning(reportSource, m_reportState);
        if (!before) {
            if (m_reportState.status != CoverageStatus::Failed
                && m_reportState.status != CoverageStatus::Forbidden)
                m_mark.keep(reportSource, now);
            return;
        }
        const QJsonObject then = before->toObject();
        for (const ReportReply &report : reports.items) {
            const QString id = report.id.text();
            const bool isKnown = then.contains(id);
            const bool isNewlyFailed =
                hasFailed(report) && (!isKnown || then.value(id).toString() != report.status);
            if (now.contains(id) && (!isKnown || isNewlyFailed))
                addReport(report, isNewlyFailed);
        }
    }

    void addReport(const ReportReply &report, bool isFailure)
    {
        m_reading.signs.push_back(
            {.kind = isFailure ? SignKind::Failed : SignKind::Called,
             .subject = {kind::report, report.id.text()},
             .occurrence = isFailure ? u"failed"_s : u"made"_s,
             .text = isFailure
                 ? translate("Lerian", "A report that uses the connection failed.")
                 : translate("Lerian", "A report that uses the connection was asked for (%1).")
                       .arg(report.status),
             .at = {}});
    }

    void allAnswered() override
    {
        if (m_hasReporter)
            judgeReports(m_reports.source());
        addSources();
        m_reading.mark = m_mark.text();
        finish(m_reading);
    }

    void addSources()
    {
        const QString noAddress =
            translate("Lerian", "No address is configured, so it was not asked.");
        //: Where signs of use are looked for.
        const QString reports = translate("Lerian", "Reports since the switch-off");
        //: Where signs of use are looked for.
        const QString matcher = translate("Lerian", "Matcher's word about the connection");
        //: Where signs of use are looked for.
        const QString name = translate("Lerian", "The old name");
        m_reading.sources = {
            m_hasReporter ? signSource(reportSource, reports, m_reportState)
                          : invisibleSource(reportSource, reports, noAddress),
            m_hasMatcher ? signSource(matcherSource, matcher, m_matcher)
                         : invisibleSource(matcherSource, matcher, noAddress),
            signSource(nameSource, name, m_nameState),
            //: Where signs of use would be looked for.
            invisibleSource(u"refused-jobs"_s, translate("Lerian", "Jobs that were refused"),
                            translate("Lerian",
                                      "Fetcher lists no jobs, and one that names the old name is "
                                      "refused without a trace."))};
    }

    SignContext m_context;
    SignMark m_mark;
    QString m_name; ///< before the switch-off
    DependentKey m_key;
    bool m_hasReporter;
    bool m_hasMatcher;
    bool m_isNothingAsked = false;
    PageReader<ReportReply> m_reports;
    SourceState m_reportState;
    SourceState m_matcher;
    SourceState m_nameState;
    SignReading m_reading;
};

} // namespace

std::unique_ptr<TypedConversation<SignReading>> lookForSigns(const SignContext &context)
{
    return std::make_unique<SignConversation>(context);
}

} // namespace linchpin::lerian
