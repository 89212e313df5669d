// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/runoffers.h"

#include "models/domain/plan.h"
#include "models/item/displaytext.h"
#include "ui/widget/messagearea.h"

#include <QLocale>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostOffers =
    3; // more would push the work out of the window; they follow when these are done
constexpr int mostNames = 5;
} // namespace

RunOffers::RunOffers(const WindowServices &services, MessageArea &area, QObject *parent)
    : QObject(parent), m_services(services), m_area(area)
{ }

void RunOffers::refresh()
{
    for (const QString &key : std::as_const(m_shown))
        m_area.take(key);
    m_shown.clear();
    if (!m_services.journal)
        return;
    const Result<std::vector<RunOffer>> runs = unfinishedRuns(*m_services.journal);
    if (!runs) {
        m_area.show(u"journal"_s, Tone::Negative,
                    tr("The journal cannot be read. %1").arg(runs.error().sentence()));
        return;
    }
    showBatches();
    for (size_t i = 0; i < std::min(runs->size(), mostOffers); ++i)
        offer(runs->at(i).run, sentenceOf(runs->at(i)), runs->at(i).canResume,
              runs->at(i).canRollBack);
    if (runs->size() > mostOffers) {
        const QString key = u"more-runs"_s;
        m_area.show(
            key, Tone::Info,
            tr("%n more deletions are unfinished.", nullptr, int(runs->size() - mostOffers)));
        m_shown.append(key);
    }
}

void RunOffers::showBatches()
{
    const Result<std::vector<BatchOffer>> batches = unfinishedBatches(*m_services.journal);
    if (!batches)
        return; // the runs beside them could not be read either, and that was said
    for (size_t i = 0; i < std::min(batches->size(), mostOffers); ++i)
        offer(batches->at(i).run, sentenceOf(batches->at(i)), batches->at(i).canResume,
              batches->at(i).canRollBack);
}

QString RunOffers::sentenceOf(const BatchOffer &batch) const
{
    const int count = int(batch.connections.size());
    QStringList names;
    for (const QString &name : batch.connections.mid(0, mostNames))
        names << escapedForDisplay(name);
    if (count > mostNames)
        names << u"..."_s;
    if (batch.stage == BatchStage::Observing)
        //: %1 is an endpoint, %2 a list of names, %3 a date and time.
        return tr("%n connections on %1 (%2) are switched off and watched until %3. Nothing is "
                  "deleted yet.",
                  nullptr, count)
            .arg(batch.endpoint, names.join(u", "_s),
                 QLocale().toString(batch.observeUntil.toLocalTime(), QLocale::ShortFormat));
    //: %1 is an endpoint, %2 a list of names.
    return tr("A deletion of %n connections on %1 (%2) is unfinished.", nullptr, count)
        .arg(batch.endpoint, names.join(u", "_s));
}

QString RunOffers::sentenceOf(const RunOffer &run) const
{
    if (run.state.outcome == Outcome::Waiting || run.state.step == Step::Observing) {
        //: %1 is a connection, %2 an endpoint, %3 a date and time.
        return tr("%1 on %2 is switched off and watched until %3. Nothing is deleted yet.")
            .arg(run.connection, run.endpoint,
                 QLocale().toString(run.state.observeUntil.toLocalTime(), QLocale::ShortFormat));
    }
    //: %1 is a connection, %2 an endpoint, %3 the step it stands at ("Deleting").
    QString text = tr("The deletion of %1 on %2 is unfinished. It stands at: %3.")
                       .arg(run.connection, run.endpoint, textOf(run.state.step));
    if (!run.state.reason.isEmpty())
        text += u' ' + run.state.reason;
    return text;
}

void RunOffers::offer(const QString &run, const QString &sentence, bool canResume, bool canRollBack)
{
    using Job = WindowServices::RunJob;
    const QString key = u"run-"_s + run;
    MessageBar *bar = m_area.show(key, Tone::Caution, sentence);
    m_shown.append(key);
    if (!m_services.openRun)
        return;
    const auto open = [this, id = run](Job job) {
        return [this, id, job] { m_services.openRun(id, job); };
    };
    if (canResume)
        bar->addAction(key + u"-resume"_s, tr("Resume..."),
                       tr("Looks first at what happened, then goes on"), open(Job::Resume));
    if (canRollBack)
        bar->addAction(key + u"-back"_s, tr("Roll back..."), tr("Undoes what was changed"),
                       open(Job::RollBack));
    bar->addAction(key + u"-look"_s, tr("Look..."), tr("Shows how it stands; sends nothing"),
                   open(Job::Look));
}

} // namespace linchpin
