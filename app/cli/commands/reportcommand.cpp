// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/reportcommand.h"

#include "app/cli/interruption.h"
#include "app/cli/optionvalues.h"
#include "app/cli/outfile.h"
#include "app/cli/protectionmarks.h"
#include "app/cli/table.h"
#include "models/report/gathering.h"
#include "models/report/impactreport.h"
#include "models/report/reportfile.h"
#include "models/report/reviewreport.h"
#include "models/report/sealing.h"
#include "models/store/statedirectory.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

/// A review is an SQLite file, whatever it is called; a plan is text.
bool isReviewFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(6) == "SQLite";
}

/// A day means its end.
OrRefusal<QDateTime> untilFrom(const QString &text, const QDateTime &now)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? day.endOfDay(Qt::UTC) : sinceFrom(text, now);
}

OrRefusal<Journal::AuditFilter> filterFrom(const ReportOptions &options, const QString &text,
                                           const QDateTime &now)
{
    Journal::AuditFilter filter;
    filter.text = text;
    if (!options.from.isEmpty()) {
        const auto from = sinceFrom(options.from, now);
        if (!from)
            return tl::unexpected(from.error());
        filter.from = *from;
    }
    if (!options.to.isEmpty()) {
        const auto to = untilFrom(options.to, now);
        if (!to)
            return tl::unexpected(to.error());
        filter.to = *to;
    }
    if (filter.from.isValid() && filter.to.isValid() && filter.from > filter.to)
        return usageError(u"--from is later than --to."_s);
    return filter;
}

} // namespace

bool drawsPages(const Invocation &invocation)
{
    return invocation.verb == Verb::Report
        && report::formatOf(invocation.file) == report::Format::Pdf;
}

OrRefusal<void> ReportCommand::checkOut() const
{
    const QString &path = invocation().file;
    const auto format = report::formatOf(path);
    if (!format)
        return usageError(u"--out wants a file that ends in .html, .pdf or .csv."_s);
    if (const auto unused = refuseOverwriting(path); !unused)
        return unused;
    if (*format == report::Format::Pdf && !qobject_cast<QGuiApplication *>(qApp))
        return refused(ExitCode::Refused, u"no-pdf"_s,
                       u"PDF needs Qt's plugin \"offscreen\" (Debian: qt6-qpa-plugins), and it is "
                       "not there. Choose .html or .csv."_s);
    return {};
}

void ReportCommand::start()
{
    if (const auto checked = checkOut(); !checked)
        return end(checked.error());
    if (!invocation().report.run.isEmpty())
        return ofRun();
    if (invocation().report.isAudit)
        return ofAudit();
    if (invocation().id.isEmpty())
        return ofFile();
    ImpactCommand::start();
}

QString ReportCommand::protectionOf(const Impact &impact) const
{
    QStringList sentences;
    for (const Warning &warning : markProtected({impact.connection}, identity()).warnings)
        sentences << warning.message;
    return sentences.join(u' ');
}

void ReportCommand::tell(const Impact &impact, int requests)
{
    report::Source source;
    source.endpoint = identity();
    source.endpointName = invocation().endpoint.saved;
    source.requests = requests;
    source.protection = protectionOf(impact);
    write(u"impact"_s, report::ofImpact(impact, source, report::makingNow()), requests);
}

void ReportCommand::tellSaved(const Impact &impact, const ReviewSource &from)
{
    const ReviewOrigin &origin = from.file->origin();
    const ReviewedEndpoint &facts = from.facts();
    const report::Source source{.endpoint = facts.identity,
                                .endpointName = facts.name,
                                .environment = facts.environment,
                                .serverVersion = facts.serverVersion,
                                .saved = report::Source::Saved{from.file->path(), origin.savedAt,
                                                               origin.savedBy, origin.wasStopped},
                                .protection = protectionOf(impact)};
    write(u"impact"_s, report::ofImpact(impact, source, report::makingNow()));
}

void ReportCommand::ofFile()
{
    const QString &path = invocation().report.subject;
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return end(usageError(u"There is no file %1. For a connection's ID, name an endpoint or "
                              "--review."_s.arg(path))
                       .value());
    isReviewFile(path) ? ofReviewFile() : ofPlanFile();
}

void ReportCommand::ofReviewFile()
{
    const auto file = openReview(invocation().report.subject);
    if (!file)
        return end(file.error());
    const auto document = report::ofReview(**file, report::makingNow());
    document ? write(u"review"_s, *document) : end(refusalOf(document.error()));
}

void ReportCommand::ofPlanFile()
{
    const QString &path = invocation().report.subject;
    const auto file = readPlanFile(path);
    if (!file)
        return end(refusalOf(file.error()));
    const auto journal = Journal::open(stateFolder(), Journal::Mode::ReadOnly);
    const report::Making now = report::makingNow();
    write(u"plan"_s,
          report::ofPlan(report::gatherPlan(*file, path, journal ? journal->get() : nullptr,
                                            configDirectory(), now.now),
                         now));
}

void ReportCommand::ofRun()
{
    const auto journal = Journal::open(stateFolder(), Journal::Mode::ReadOnly);
    if (!journal)
        return end(refusalOf(journal.error()));
    const auto story = report::gatherRun(**journal, invocation().report.run);
    if (!story)
        return end(usageError(story.error().sentence()).value());
    write(u"run"_s, report::ofRun(*story, report::makingNow()));
}

void ReportCommand::ofAudit()
{
    const report::Making now = report::makingNow();
    const auto filter = filterFrom(invocation().report, invocation().audit.text, now.now);
    if (!filter)
        return end(filter.error());
    const auto journal = Journal::open(stateFolder(), Journal::Mode::ReadOnly);
    if (!journal)
        return end(refusalOf(journal.error()));
    write(u"audit"_s,
          report::ofAudit(report::gatherAudit(**journal, *filter, stateFolder(), configDirectory()),
                          now));
}

void ReportCommand::write(const QString &what, const report::Document &document, int requests)
{
    const QString &path = invocation().file;
    const auto written =
        report::writeReport(path, document, Existing::Refuse, &Interruption::isPending);
    if (!written && written.error().kind == ApiError::Kind::Cancelled)
        return interrupt();
    if (!written)
        return end(Refusal{ExitCode::Usage, u"usage"_s, written.error().sentence()});
    const std::size_t unknown =
        document.unknown.table ? document.unknown.table->rows.size() : std::size_t(0);
    const QString title = report::sealed(document.title);
    QJsonArray notes;
    for (const QString &note : document.unknown.notes)
        notes.append(report::sealed(note));
    const QJsonObject json{{"report"_L1, path},
                           {"format"_L1, report::wordOf(*report::formatOf(path))},
                           {"of"_L1, what},
                           {"title"_L1, title},
                           {"rows"_L1, qint64(report::rowCount(document))},
                           {"notKnown"_L1, qint64(unknown)},
                           {"notes"_L1, notes},
                           {"requests"_L1, requests},
                           {"warnings"_L1, QJsonArray()}};
    QString text = u"%1\nWritten to %2.\n"_s.arg(shown(title), shown(path));
    for (const QString &note : document.unknown.notes)
        text += shown(note) + u'\n';
    end(Report{ExitCode::Done, json, text});
}

} // namespace linchpin::cli
