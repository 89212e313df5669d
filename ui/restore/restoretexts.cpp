// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restoretexts.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::RestoreTexts)
};

QString outcomeText(RestoreOutcome outcome)
{
    switch (outcome) {
    case RestoreOutcome::None: return Text::tr("Under way.");
    case RestoreOutcome::Restored: return Text::tr("Everything that can come back is there again.");
    case RestoreOutcome::Partly: return Text::tr("A part of it is there again.");
    case RestoreOutcome::Unchanged: return Text::tr("Nothing was made or changed.");
    case RestoreOutcome::Halted:
        return Text::tr("Halted: it is not known whether the last request took effect. Restoring "
                        "from this backup again looks first.");
    }
    return {};
}

} // namespace

QString restoreStateText(const RestoreStep &step, const RestoreProgress &progress)
{
    using State = RestoreStepState;
    if (!step.impossible.isEmpty())
        //: State of a step of a restore.
        return Text::tr("not possible");
    switch (progress.state) {
    //: State of a step of a restore.
    case State::Pending: return Text::tr("waiting");
    //: State of a step of a restore.
    case State::Sent: return Text::tr("running");
    //: State of a step of a restore.
    case State::Done: return Text::tr("done");
    //: State of a step of a restore: nothing had to be made.
    case State::AlreadyThere: return Text::tr("was there");
    //: State of a step of a restore.
    case State::LeftOut: return Text::tr("left out");
    //: State of a step of a restore.
    case State::NotTaken: return Text::tr("failed");
    //: State of a step of a restore.
    case State::Unknown: return Text::tr("unknown");
    }
    return {};
}

QStringList restoreNotes(const RestoreStep &step, const RestoreProgress &progress)
{
    QStringList lines;
    if (!step.impossible.isEmpty())
        lines << step.impossible;
    lines << differencesToTell(step, progress);
    if (!progress.newId.isEmpty() && progress.newId != step.subject.id)
        lines << Text::tr("New id: %1").arg(progress.newId);
    if (!progress.note.isEmpty() && progress.note != step.impossible)
        lines << progress.note;
    for (QString &line : lines)
        line = escapedForDisplay(line);
    return lines;
}

QString restoreStandingText(const RestoreState &state)
{
    QStringList sentences{outcomeText(state.outcome)};
    if (!state.reason.isEmpty())
        sentences << state.reason;
    for (const Warning &warning : state.warnings)
        sentences << warning.message;
    return escapedForDisplay(sentences.join(u' '));
}

QString reasonText(const ApiError &error)
{
    return escapedForDisplay(error.detail.isEmpty() ? error.sentence() : error.detail);
}

QString shownSecretName(const std::vector<RestoreStep> &steps, const QString &secret)
{
    for (const RestoreStep &step : steps) {
        const QString owner = step.subject.text() + u'/';
        if (secret.startsWith(owner) && step.secrets.contains(secret))
            return escapedForDisplay(u"%1: %2"_s.arg(step.name, secret.sliced(owner.size())));
    }
    return escapedForDisplay(secret);
}

} // namespace linchpin
