// SPDX-License-Identifier: Apache-2.0
#include "app/cli/grammar.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

void Grammar::addReportCommand()
{
    CLI::App *report = addCommand(
        m_app, "report",
        "Writes an impact, a review, a plan, a run or the audit as HTML, PDF or CSV", Verb::Report,
        "linchpin-cli report friday.linchpin --out friday.html\n"
        "  linchpin-cli report billing.linchpin-plan.json --out billing.pdf\n"
        "  linchpin-cli report 6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10 --endpoint production "
        "--out billing.csv\n"
        "  linchpin-cli report --run k3x7q2m9ab --out run.pdf\n"
        "  linchpin-cli report --audit --from 2026-11-01 --to 2026-11-30 --out november.pdf");
    report->add_option("SUBJECT", m_subject,
                       "A review or a plan file; with an endpoint or --review, a connection's ID");
    report
        ->add_option("--out", m_file,
                     "File to write, .html, .pdf or .csv; an existing one is never overwritten")
        ->required();
    CLI::Option *run =
        report->add_option("--run", m_reportRun, "A run or a way back, as `runs` shows it");
    CLI::Option *audit = report->add_flag("--audit", m_isAuditReport, "What was done in a time");
    run->excludes(audit);
    report->add_option("--from", m_reportFrom, "A day, a time or a duration (7d), in UTC")
        ->needs(audit);
    report->add_option("--to", m_reportTo, "A day (to its end), a time or a duration, in UTC")
        ->needs(audit);
    report->add_option("--text", m_auditText, "Only entries of the audit that hold this text")
        ->needs(audit);
    addEndpoint(*report);
    addReview(*report);
}

OrRefusal<Invocation> Grammar::withReport(Invocation invocation) const
{
    const auto text = [](const std::string &word) { return QString::fromStdString(word); };
    ReportOptions &options = invocation.report;
    options = {.subject = text(m_subject),
               .run = text(m_reportRun),
               .isAudit = m_isAuditReport,
               .from = text(m_reportFrom),
               .to = text(m_reportTo)};
    if (invocation.verb != Verb::Report)
        return invocation;
    const bool isOfConnection = invocation.endpoint.namesEndpoint() || !invocation.review.isEmpty();
    const int subjects = (options.run.isEmpty() ? 0 : 1) + (options.isAudit ? 1 : 0)
        + (options.subject.isEmpty() && !isOfConnection ? 0 : 1);
    if (subjects != 1)
        return usageError(
            u"report wants one subject: a review or a plan file, a connection's ID with an endpoint or --review, --run, or --audit."_s);
    if (isOfConnection && options.subject.isEmpty()) {
        if (invocation.endpoint.namesEndpoint())
            return usageError(u"With an endpoint, report wants the ID of a connection."_s);
        options.subject = std::exchange(invocation.review, QString()); // the whole of it
    } else if (isOfConnection) {
        invocation.id = options.subject;
    }
    return invocation;
}

} // namespace linchpin::cli
