// SPDX-License-Identifier: Apache-2.0
#include "models/domain/use.h"

#include "models/domain/words.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Use)
};

constexpr WordTable<Use, 6> useWords{{
    {"not-judged"_L1, Use::NotJudged},
    {"no-dependents"_L1, Use::NoDependents},
    {"none-visible"_L1, Use::NoneVisible},
    {"only-paused"_L1, Use::OnlyPaused},
    {"not-used-lately"_L1, Use::NotUsedLately},
    {"in-use"_L1, Use::InUse},
}};

/// What the evidence says about use: was any seen, and if none was, over how many whole days.
void readEvidence(UseJudgement &judgement, const std::vector<Evidence> &all)
{
    int shortest = 0;
    for (const Evidence &evidence : all) {
        if (evidence.windowHours <= 0)
            continue;
        judgement.wasUsed = judgement.wasUsed || evidence.wasUsed;
        // Only the time that every trace covers was quiet.
        shortest = shortest == 0 ? evidence.windowHours : std::min(shortest, evidence.windowHours);
    }
    judgement.quietDays = judgement.wasUsed ? 0 : shortest / 24;
}

QString unreadSources(const Impact &impact)
{
    QStringList labels;
    for (const Coverage &coverage : impact.coverage) {
        if (!coverage.isSettled() && coverage.status != CoverageStatus::Invisible)
            labels << (coverage.label.isEmpty() ? coverage.source : coverage.label);
    }
    return labels.join(u", "_s);
}

bool isPaused(const Dependent &dependent)
{
    return dependent.activity == Activity::Paused;
}

void judgeWhatWasRead(UseJudgement &judgement, const Impact &impact, std::optional<int> quietDays)
{
    const auto found = static_cast<int>(impact.dependents.size());
    const bool isQuiet = quietDays && judgement.quietDays > 0 && judgement.quietDays >= *quietDays;
    if (quietDays && judgement.wasUsed) {
        judgement.use = Use::InUse;
        judgement.reason = Text::tr("The system saw it used.");
    } else if (found == 0 && judgement.invisible.isEmpty()) {
        judgement.use = Use::NoDependents;
        judgement.reason = Text::tr("Every place was read to its end, and nothing depends on it.");
    } else if (found == 0) {
        judgement.use = Use::NoneVisible;
        judgement.reason =
            //: %1 is a list of places.
            Text::tr("Nothing depends on it where it was possible to look. No API shows: %1.")
                .arg(judgement.invisible.join(u", "_s));
    } else if (std::ranges::all_of(impact.dependents, isPaused)) {
        judgement.use = Use::OnlyPaused;
        judgement.reason = Text::tr("%n dependents, and all of them are paused.", nullptr, found);
    } else if (isQuiet) {
        judgement.use = Use::NotUsedLately;
        judgement.reason =
            Text::tr("The system saw no use for %n days before it was read. That proves nothing.",
                     nullptr, judgement.quietDays);
    } else {
        judgement.use = Use::InUse;
        judgement.reason = Text::tr("%n dependents.", nullptr, found);
    }
}

} // namespace

QString wordOf(Use use)
{
    return wordOf(useWords, use);
}

std::optional<Use> useFrom(QStringView word)
{
    return valueOf(useWords, word);
}

UseJudgement judgeUse(const std::optional<Result<Impact>> &looked, std::optional<int> quietDays)
{
    UseJudgement judgement;
    if (!looked) {
        judgement.reason = Text::tr("Nobody looked what depends on it.");
        return judgement;
    }
    if (!*looked) {
        judgement.reason = looked->error().sentence();
        return judgement;
    }
    const Impact &impact = **looked;
    readEvidence(judgement, impact.evidence);
    for (const Coverage &coverage : impact.coverage) {
        if (coverage.status == CoverageStatus::Invisible)
            judgement.invisible << (coverage.label.isEmpty() ? coverage.source : coverage.label);
    }
    if (impact.verdict() != Verdict::Unknown) {
        judgeWhatWasRead(judgement, impact, quietDays);
        return judgement;
    }
    // What was found is there, whatever else was not read. What was not found proves nothing.
    if (!std::ranges::all_of(impact.dependents, isPaused)) {
        judgement.use = Use::InUse;
        judgement.reason = Text::tr("%n dependents, and not everything could be read.", nullptr,
                                    static_cast<int>(impact.dependents.size()));
        return judgement;
    }
    const QString unread = unreadSources(impact);
    judgement.reason = unread.isEmpty() ? Text::tr("No place where dependents can be was read.")
                                        //: %1 is a list of places.
                                        : Text::tr("Could not be read to its end: %1.").arg(unread);
    return judgement;
}

} // namespace linchpin
