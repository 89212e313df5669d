// SPDX-License-Identifier: Apache-2.0
#include "models/domain/dependent.h"

#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<Relation, 2> relationWords{{
    {"direct"_L1, Relation::Direct},
    {"indirect"_L1, Relation::Indirect},
}};

constexpr WordTable<Activity, 4> activityWords{{
    {"running"_L1, Activity::Running},
    {"active"_L1, Activity::Active},
    {"paused"_L1, Activity::Paused},
    {"unknown"_L1, Activity::Unknown},
}};

constexpr WordTable<Effect, 5> effectWords{{
    {"blocks"_L1, Effect::Blocks},
    {"cascades"_L1, Effect::Cascades},
    {"breaks"_L1, Effect::Breaks},
    {"degrades"_L1, Effect::Degrades},
    {"mentions"_L1, Effect::Mentions},
}};

constexpr WordTable<DecisionWord, 5> decisionWords{{
    {"keep"_L1, DecisionWord::Keep},
    {"accept"_L1, DecisionWord::Accept},
    {"reassign"_L1, DecisionWord::Reassign},
    {"deactivate"_L1, DecisionWord::Deactivate},
    {"delete"_L1, DecisionWord::Delete},
}};

} // namespace

QString wordOf(Relation relation)
{
    return wordOf(relationWords, relation);
}

QString wordOf(Activity activity)
{
    return wordOf(activityWords, activity);
}

QString wordOf(Effect effect)
{
    return wordOf(effectWords, effect);
}

QString wordOf(DecisionWord word)
{
    return wordOf(decisionWords, word);
}

std::optional<Relation> relationFrom(QStringView word)
{
    return valueOf(relationWords, word);
}

std::optional<Activity> activityFrom(QStringView word)
{
    return valueOf(activityWords, word);
}

std::optional<Effect> effectFrom(QStringView word)
{
    return valueOf(effectWords, word);
}

std::optional<DecisionWord> decisionWordFrom(QStringView word)
{
    return valueOf(decisionWords, word);
}

bool Dependent::offers(DecisionWord word) const
{
    if (word == DecisionWord::Keep)
        return true;
    if (word == DecisionWord::Accept && effect == Effect::Blocks)
        return false;
    return std::ranges::find(decisions, word) != decisions.end();
}

bool Dependent::isBeyondDecision() const
{
    return effect == Effect::Blocks && std::ranges::none_of(decisions, [this](DecisionWord word) {
               return word != DecisionWord::Keep && offers(word);
           });
}

} // namespace linchpin
