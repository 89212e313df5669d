// SPDX-License-Identifier: Apache-2.0
// Every kind of report as PDF and HTML, to be looked at: report_pictures FOLDER [CATALOGUE.qm]
// [nasty]
#include "models/report/impactreport.h"
#include "models/report/planreport.h"
#include "models/report/reportfile.h"
#include "tests/domain/sampleimpact.h"
#include "tests/report/batchsample.h"
#include "tests/report/reportsample.h"

#include <QDir>
#include <QGuiApplication>
#include <QTextStream>
#include <QTranslator>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

/// What servers and people have called things, all at once.
const QString nasty =
    u"<b>R&D</b> \u202Eevil\u202C חיבור العربية 🚀👩‍👩‍👧 =1+1 "_s
    + QString(300, u'W');

Impact impactOf(const QString &name)
{
    Impact impact = sample::plan().impact;
    impact.connection.name = name;
    for (Dependent &dependent : impact.dependents) {
        dependent.name = name;
        dependent.path = {name, u"production"_s};
        dependent.evidence = name;
    }
    impact.coverage.front().status = CoverageStatus::Failed;
    impact.coverage.front().reason = name;
    impact.deactivation.how = name;
    return impact;
}

report::AuditStory auditOf(const QString &name)
{
    report::AuditStory story = sample::auditStory();
    const BatchRecord batch = sample::batchRecord(name);
    story.batches = std::vector{batch};
    for (const RunRecord &run : batch.runs)
        story.runs->push_back(run);
    story.restores = std::vector{sample::restore(name)};
    return story;
}

std::vector<std::pair<QString, report::Document>> all(const QString &name,
                                                      const report::Making &making)
{
    report::PlanStory plan = sample::planStory();
    plan.file = sample::batchPlanFile(name);
    return {{u"impact"_s, report::ofImpact(impactOf(name), sample::source(), making)},
            {u"plan"_s, report::ofPlan(sample::planStory(), making)},
            {u"plan-several"_s, report::ofPlan(plan, making)},
            {u"run"_s, report::ofRun({sample::run(), sample::entries()}, making)},
            {u"run-several"_s, report::ofBatch(sample::batchStory(name), making)},
            {u"restore"_s, report::ofRestore({sample::restore(name), sample::entries()}, making)},
            {u"audit"_s, report::ofAudit(auditOf(name), making)}};
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    folder.mkpath(u"."_s);
    QTranslator catalogue;
    if (catalogue.load(arguments.value(2)))
        QCoreApplication::installTranslator(&catalogue);
    const report::Making making = sample::making();
    const QString name = arguments.value(3) == u"nasty" ? nasty : u"orders-db"_s;
    for (const auto &[what, document] : all(name, making)) {
        for (const QString &ending : {u"pdf"_s, u"html"_s}) {
            const QString path = folder.filePath(what + u'.' + ending);
            if (const auto done = report::writeReport(path, document, Existing::Replace); !done)
                QTextStream(stderr) << done.error().sentence() << '\n';
        }
    }
    return 0;
}
