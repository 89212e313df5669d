// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/observationtexts.h"

#include "models/item/displaytext.h"
#include "ui/deletewizard/wizardtexts.h"

namespace linchpin {

QString ObservationTexts::looks(const Observation &observation)
{
    if (observation.looks + observation.failedLooks == 0)
        //: How often was looked: not yet.
        return tr("none yet");
    QString text = QString::number(observation.looks);
    if (observation.failedLooks > 0)
        //: %1 is how many looks worked.
        text = tr("%1, and %n that failed", nullptr, observation.failedLooks).arg(text);
    if (observation.lastLook.isValid())
        //: %1 is how often was looked, %2 a date and time.
        text = tr("%1; last %2").arg(text, WizardTexts::time(observation.lastLook));
    return text;
}

QStringList ObservationTexts::seen(const Observation &observation)
{
    QStringList lines;
    for (const SeenSign &seen : observation.signs) {
        //: %1 is a date and time, %2 what was seen then, a sentence.
        QString line = tr("%1: %2").arg(WizardTexts::time(seen.firstSeen),
                                        WizardTexts::shown(seen.sign.text, 400));
        if (observation.accepted.contains(seen.sign.key()))
            //: %1 is something that was seen. Somebody said that it may be gone on although.
            line = tr("%1 (accepted)").arg(line);
        lines << line;
    }
    return lines;
}

QStringList ObservationTexts::notLookedAt(const Observation &observation)
{
    QStringList lines;
    for (const Coverage &source : observation.blindSpots)
        //: %1 is where signs would be looked for, %2 a word for how far it was read, %3 why.
        lines << tr("%1 (%2). %3")
                     .arg(source.label, textOf(source.status),
                          WizardTexts::shown(source.reason, 400));
    for (const UnwatchedTime &time : observation.unwatched)
        lines << tr("Not looked at between %1 and %2.")
                     .arg(WizardTexts::time(time.from), WizardTexts::time(time.to));
    return lines;
}

QString ObservationTexts::verdict(const Observation &observation)
{
    if (observation.lastError)
        return tr("The last look failed: %1").arg(observation.lastError->sentence());
    if (observation.looks == 0)
        return tr("While this window is open it looks every 15 minutes. Looking only reads. That "
                  "nothing is seen to fail is evidence, not proof.");
    if (!observation.unaccepted().empty())
        return tr("Somebody misses what is switched off, it seems:");
    if (!observation.signs.empty())
        return tr("This was seen:");
    return tr("Nothing was seen so far. That is evidence, not proof.");
}

} // namespace linchpin
