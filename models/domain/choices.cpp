// SPDX-License-Identifier: Apache-2.0
#include "models/domain/choices.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

using Kind = Objection::Kind;

struct ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Choices)
};

/// What was chosen, by number: looked up once for a question.
class Words
{
public:
    Words(const ImpactIndex &index, const Choices &choices)
        : m_words(index.size(), DecisionWord::Keep)
    {
        m_numbers.reserve(choices.decisions.size());
        std::vector<char> isDecided(index.size());
        quint32 hint = 0;
        for (const Decision &decision : choices.decisions) {
            const auto number = index.number(decision.dependent, hint);
            m_numbers.push_back(number);
            if (!number)
                continue;
            hint = *number + 1;
            if (!std::exchange(isDecided[*number], 1)) // the first one counts
                m_words[*number] = decision.word;
        }
    }
    [[nodiscard]] DecisionWord at(quint32 number) const { return m_words[number]; }
    /// Of the decision at this place of the choices; nothing if there is no such dependent.
    [[nodiscard]] std::optional<quint32> numberOf(std::size_t decision) const
    {
        return m_numbers[decision];
    }

private:
    std::vector<DecisionWord> m_words;
    std::vector<std::optional<quint32>> m_numbers;
};

QString offeredWords(const Dependent &dependent)
{
    QStringList words{wordOf(DecisionWord::Keep)};
    for (const DecisionWord word : dependent.decisions) {
        if (word != DecisionWord::Keep && dependent.offers(word))
            words << wordOf(word);
    }
    return words.join(u", "_s);
}

/// What is wrong with one decision as such; empty if nothing is.
QString problemOf(const Decision &decision, const Impact &impact, const Dependent *dependent)
{
    if (!dependent)
        return ChoiceText::tr("There is no dependent %1.").arg(decision.dependent.text());
    if (!dependent->offers(decision.word)) {
        return ChoiceText::tr("\"%1\" does not exist for %2. Possible here: %3.")
            .arg(wordOf(decision.word), decision.dependent.text(), offeredWords(*dependent));
    }
    if (decision.word != DecisionWord::Reassign)
        return {};
    if (decision.target.trimmed().isEmpty())
        return ChoiceText::tr("%1 needs the id of the connection it moves to.")
            .arg(decision.dependent.text());
    if (decision.target.compare(impact.connection.id.value, Qt::CaseInsensitive) == 0)
        return ChoiceText::tr("%1 cannot move to the connection that is deleted.")
            .arg(decision.dependent.text());
    return {};
}

bool isAccepted(const Coverage &coverage, const Choices &choices)
{
    return std::ranges::any_of(choices.acceptances, [&coverage](const Acceptance &a) {
        return a.source == coverage.source && !a.reason.trimmed().isEmpty();
    });
}

/// Is there a source that could not be read, and that nobody accepted?
bool mayBeUnread(const Impact &impact, const Choices &choices)
{
    return impact.verdict() == Verdict::Unknown
        && std::ranges::any_of(impact.coverage, [&choices](const Coverage &coverage) {
               return !coverage.isSettled() && !isAccepted(coverage, choices);
           });
}

void addBadDecisions(std::vector<Objection> &out, const ImpactIndex &index, const Choices &choices,
                     const Words &words)
{
    const bool isPartlyUnread = mayBeUnread(index.impact(), choices);
    std::vector<char> isDecided(index.size());
    std::set<DependentKey> decidedUnknown;
    for (std::size_t i = 0; i < choices.decisions.size(); ++i) {
        const Decision &decision = choices.decisions[i];
        const auto number = words.numberOf(i);
        if (isPartlyUnread && !number)
            continue; // no wrong choice: the source that would show it is objected to
        const Dependent *dependent = number ? &index.at(*number) : nullptr;
        if (const QString problem = problemOf(decision, index.impact(), dependent);
            !problem.isEmpty())
            out.push_back({Kind::BadChoice, decision.dependent.text(), problem});
        const bool isFirst = number ? !std::exchange(isDecided[*number], 1)
                                    : decidedUnknown.insert(decision.dependent).second;
        if (!isFirst) {
            const QString subject = decision.dependent.text();
            out.push_back(
                {Kind::BadChoice, subject, ChoiceText::tr("%1 was decided twice.").arg(subject)});
        }
    }
}

void addBadAcceptances(std::vector<Objection> &out, const Impact &impact, const Choices &choices)
{
    std::set<QString> accepted;
    for (const Acceptance &acceptance : choices.acceptances) {
        const QString &source = acceptance.source;
        if (std::ranges::find(impact.coverage, source, &Coverage::source)
            == impact.coverage.end()) {
            out.push_back({Kind::BadChoice, source,
                           ChoiceText::tr("There is no source \"%1\" here.").arg(source)});
        }
        if (!accepted.insert(source).second)
            out.push_back({Kind::BadChoice, source,
                           ChoiceText::tr("\"%1\" was accepted twice.").arg(source)});
    }
}

/// Which dependents are touched by what was chosen so far. One walk from those that are, along what
/// hangs on them.
class Chains
{
public:
    Chains(const ImpactIndex &index, const Choices &choices, const Words &words)
        : m_index(index), m_choices(choices), m_words(words), m_isTouched(index.size())
    {
        follow();
    }

    [[nodiscard]] bool needsDecision(quint32 number) const
    {
        const Dependent &dependent = m_index.at(number);
        if (isForcedAlong(m_index.impact(), m_choices, dependent))
            return false;
        return dependent.relation == Relation::Direct || dependent.via.empty()
            || m_isTouched[number] != 0;
    }

private:
    void follow()
    {
        std::vector<quint32> open;
        for (quint32 i = 0; i < m_index.size(); ++i) {
            if (m_index.hangsOnUnknown(i) && !std::exchange(m_isTouched[i], 1) && passesOnTouch(i))
                open.push_back(i);
            if (isTakenAlong(i))
                open.push_back(i);
        }
        while (!open.empty()) {
            const quint32 number = open.back();
            open.pop_back();
            for (const quint32 user : m_index.users(number)) {
                if (!std::exchange(m_isTouched[user], 1) && passesOnTouch(user))
                    open.push_back(user);
            }
        }
    }

    /// Is what hangs on this one touched by what was chosen for it?
    [[nodiscard]] bool isTakenAlong(quint32 number) const
    {
        switch (m_words.at(number)) {
        case DecisionWord::Accept:
        case DecisionWord::Deactivate:
        case DecisionWord::Delete: return true;
        case DecisionWord::Keep:
        case DecisionWord::Reassign: break;
        }
        return m_choices.forceCascade
            && isForcedAlong(m_index.impact(), m_choices, m_index.at(number));
    }
    /// If it is touched itself and nothing was chosen, so is what hangs on it. A reassigned one
    /// carries its users along.
    [[nodiscard]] bool passesOnTouch(quint32 number) const
    {
        return m_words.at(number) == DecisionWord::Keep
            && m_index.at(number).relation == Relation::Indirect;
    }

    const ImpactIndex &m_index;
    const Choices &m_choices;
    const Words &m_words;
    std::vector<char> m_isTouched; ///< of bools, which can be exchanged
};

std::vector<quint32> numbersNeedingDecision(const ImpactIndex &index, const Choices &choices,
                                            const Words &words)
{
    const Chains chains(index, choices, words);
    std::vector<quint32> numbers;
    for (quint32 i = 0; i < index.size(); ++i) {
        if (chains.needsDecision(i))
            numbers.push_back(i);
    }
    return numbers;
}

void addUndecided(std::vector<Objection> &out, const ImpactIndex &index, const Choices &choices,
                  const Words &words)
{
    for (const quint32 number : numbersNeedingDecision(index, choices, words)) {
        if (words.at(number) != DecisionWord::Keep)
            continue; // whether the word exists here was looked at before
        const Dependent &dependent = index.at(number);
        const DependentKey &key = dependent.key;
        if (dependent.isBeyondDecision()) {
            out.push_back(
                {Kind::Blocked, key.text(),
                 ChoiceText::tr(
                     "%1 blocks the deletion, and nothing can be done about it from here.")
                     .arg(key.text())});
        } else {
            out.push_back(
                {Kind::Undecided, key.text(),
                 ChoiceText::tr(
                     "%1 needs a decision that lets the deletion go on. Possible here: %2.")
                     .arg(key.text(), offeredWords(dependent))});
        }
    }
}

void addUnaccepted(std::vector<Objection> &out, const Impact &impact, const Choices &choices)
{
    for (const Coverage &coverage : impact.coverage) {
        if (coverage.isSettled() || isAccepted(coverage, choices))
            continue;
        const QString message =
            ChoiceText::tr("The source \"%1\" is %2. It has to be accepted by name, with a reason.")
                .arg(coverage.source, wordOf(coverage.status));
        const bool isTrouble = coverage.status != CoverageStatus::Invisible;
        out.push_back(
            {Kind::Unaccepted, coverage.source,
             isTrouble && !coverage.reason.isEmpty() ? message + u' ' + coverage.reason : message});
    }
}

/// Masked fields that the switch-off has to send again and nobody has promised to type.
QStringList missingSecrets(const Deactivation &deactivation, const Choices &choices)
{
    QStringList missing;
    if (deactivation.possible == Deactivation::Possible::AlreadyOff)
        return missing;
    for (const QString &field : deactivation.secretsNeeded) {
        if (!choices.secretsProvided.contains(field))
            missing << field;
    }
    return missing;
}

void addDeactivation(std::vector<Objection> &out, const Impact &impact, const Choices &choices)
{
    using Possible = Deactivation::Possible;
    const Possible possible = impact.deactivation.possible;
    QString message;
    const QStringList missing = missingSecrets(impact.deactivation, choices);
    if (!choices.withoutDeactivation) {
        if (possible == Possible::No)
            message = ChoiceText::tr("The connection cannot be switched off first. %1 "
                                     "Deleting it without that needs a reason.")
                          .arg(impact.deactivation.reason)
                          .simplified();
        else if (!missing.isEmpty())
            message = ChoiceText::tr("Switching off needs what the server does not show: %1. "
                                     "Give it, or delete without switching off, with a reason.")
                          .arg(missing.join(u", "_s));
    } else if (possible == Possible::Yes && impact.deactivation.secretsNeeded.isEmpty()) {
        message = ChoiceText::tr("The connection can be switched off, so it may not be left out.");
    } else if (possible != Possible::AlreadyOff
               && choices.withoutDeactivationReason.trimmed().isEmpty()) {
        message = ChoiceText::tr("Deleting without switching off needs a reason.");
    }
    if (!message.isEmpty())
        out.push_back({Kind::DeactivationMissing, u"deactivation"_s, message});
}

void addForce(std::vector<Objection> &out, const Impact &impact, const Choices &choices)
{
    if (!choices.forceCascade)
        return;
    QString message;
    if (!impact.canForceCascade)
        message = ChoiceText::tr("The server has no deletion that takes dependents along.");
    else if (choices.forceCascadeReason.trimmed().isEmpty())
        message = ChoiceText::tr("Deleting dependents along with the connection needs a reason.");
    if (!message.isEmpty())
        out.push_back({Kind::BadChoice, u"force"_s, message});
}

} // namespace

bool isForcedAlong(const Impact &impact, const Choices &choices, const Dependent &dependent)
{
    return choices.forceCascade && impact.canForceCascade && dependent.effect == Effect::Blocks;
}

const Decision *Choices::find(const DependentKey &key) const
{
    const auto it = std::ranges::find(decisions, key, &Decision::dependent);
    return it == decisions.end() ? nullptr : &*it;
}

DecisionWord Choices::wordFor(const DependentKey &key) const
{
    const Decision *decision = find(key);
    return decision ? decision->word : DecisionWord::Keep;
}

std::vector<Objection> objections(const ImpactIndex &index, const Choices &choices)
{
    const Words words(index, choices);
    std::vector<Objection> out;
    addBadDecisions(out, index, choices, words);
    addBadAcceptances(out, index.impact(), choices);
    addForce(out, index.impact(), choices);
    addUndecided(out, index, choices, words);
    addUnaccepted(out, index.impact(), choices);
    addDeactivation(out, index.impact(), choices);
    return out;
}

std::vector<Objection> objections(const Impact &impact, const Choices &choices)
{
    return objections(ImpactIndex(impact), choices);
}

std::vector<DependentKey> needingDecision(const ImpactIndex &index, const Choices &choices)
{
    std::vector<DependentKey> keys;
    for (const quint32 number : numbersNeedingDecision(index, choices, Words(index, choices)))
        keys.push_back(index.at(number).key);
    return keys;
}

std::vector<DependentKey> needingDecision(const Impact &impact, const Choices &choices)
{
    return needingDecision(ImpactIndex(impact), choices);
}

} // namespace linchpin
