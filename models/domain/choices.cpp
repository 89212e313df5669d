// SPDX-License-Identifier: Apache-2.0
#include "models/domain/choices.h"

#include <QCoreApplication>
#include <QHash>

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

/// Finding one of a million by its key, made once for a question.
class Lookup
{
public:
    Lookup(const Impact &impact, const Choices &choices) : m_impact(impact)
    {
        m_numbers.reserve(qsizetype(impact.dependents.size()));
        for (std::size_t i = 0; i < impact.dependents.size(); ++i)
            m_numbers.emplace(impact.dependents[i].key, i);
        m_words.reserve(qsizetype(choices.decisions.size()));
        for (const Decision &decision : choices.decisions) {
            if (!m_words.contains(decision.dependent)) // the first one counts
                m_words.emplace(decision.dependent, decision.word);
        }
    }
    [[nodiscard]] std::optional<std::size_t> number(const DependentKey &key) const
    {
        const auto it = m_numbers.constFind(key);
        return it == m_numbers.constEnd() ? std::nullopt : std::optional(it.value());
    }
    [[nodiscard]] const Dependent *find(const DependentKey &key) const
    {
        const auto found = number(key);
        return found ? &m_impact.dependents[*found] : nullptr;
    }
    [[nodiscard]] DecisionWord wordFor(const DependentKey &key) const
    {
        return m_words.value(key, DecisionWord::Keep);
    }

private:
    const Impact &m_impact;
    QHash<DependentKey, std::size_t> m_numbers;
    QHash<DependentKey, DecisionWord> m_words;
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
QString problemOf(const Decision &decision, const Impact &impact, const Lookup &lookup)
{
    const Dependent *dependent = lookup.find(decision.dependent);
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

void addBadChoices(std::vector<Objection> &out, const Impact &impact, const Choices &choices,
                   const Lookup &lookup)
{
    const bool isPartlyUnread = mayBeUnread(impact, choices);
    std::set<DependentKey> decided;
    for (const Decision &decision : choices.decisions) {
        const QString subject = decision.dependent.text();
        if (isPartlyUnread && !lookup.find(decision.dependent))
            continue; // no wrong choice: the source that would show it is objected to
        if (const QString problem = problemOf(decision, impact, lookup); !problem.isEmpty())
            out.push_back({Kind::BadChoice, subject, problem});
        if (!decided.insert(decision.dependent).second)
            out.push_back(
                {Kind::BadChoice, subject, ChoiceText::tr("%1 was decided twice.").arg(subject)});
    }
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
/// hangs on them: an impact may have a million.
class Chains
{
public:
    Chains(const Impact &impact, const Choices &choices, const Lookup &lookup)
        : m_impact(impact)
        , m_choices(choices)
        , m_lookup(lookup)
        , m_users(impact.dependents.size())
        , m_isTouched(impact.dependents.size())
    {
        follow();
    }

    [[nodiscard]] bool needsDecision(std::size_t number) const
    {
        const Dependent &dependent = m_impact.dependents[number];
        if (isForcedAlong(m_impact, m_choices, dependent))
            return false;
        return dependent.relation == Relation::Direct || dependent.via.empty()
            || m_isTouched[number] != 0;
    }

private:
    void follow()
    {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_impact.dependents.size(); ++i) {
            bool isOnUnknown = false;
            for (const DependentKey &key : m_impact.dependents[i].via) {
                if (const auto number = m_lookup.number(key))
                    m_users[*number].push_back(i);
                else
                    isOnUnknown = true; // not in the impact: not known to stay
            }
            if (isOnUnknown && !std::exchange(m_isTouched[i], 1) && passesOnTouch(i))
                open.push_back(i);
            if (isTakenAlong(i))
                open.push_back(i);
        }
        while (!open.empty()) {
            const std::size_t number = open.back();
            open.pop_back();
            for (const std::size_t user : m_users[number]) {
                if (!std::exchange(m_isTouched[user], 1) && passesOnTouch(user))
                    open.push_back(user);
            }
        }
    }

    /// Is what hangs on this one touched by what was chosen for it?
    [[nodiscard]] bool isTakenAlong(std::size_t number) const
    {
        const Dependent &dependent = m_impact.dependents[number];
        if (isForcedAlong(m_impact, m_choices, dependent))
            return true;
        const DecisionWord word = m_lookup.wordFor(dependent.key);
        return word == DecisionWord::Accept || word == DecisionWord::Deactivate
            || word == DecisionWord::Delete;
    }
    /// If it is touched itself and nothing was chosen, so is what hangs on it. A reassigned one
    /// carries its users along.
    [[nodiscard]] bool passesOnTouch(std::size_t number) const
    {
        const Dependent &dependent = m_impact.dependents[number];
        return dependent.relation == Relation::Indirect
            && m_lookup.wordFor(dependent.key) == DecisionWord::Keep;
    }

    const Impact &m_impact;
    const Choices &m_choices;
    const Lookup &m_lookup;
    std::vector<std::vector<std::size_t>> m_users; ///< what hangs on each
    std::vector<char> m_isTouched; ///< of bools, which can be exchanged
};

std::vector<std::size_t> numbersNeedingDecision(const Impact &impact, const Choices &choices,
                                                const Lookup &lookup)
{
    const Chains chains(impact, choices, lookup);
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < impact.dependents.size(); ++i) {
        if (chains.needsDecision(i))
            numbers.push_back(i);
    }
    return numbers;
}

void addUndecided(std::vector<Objection> &out, const Impact &impact, const Choices &choices,
                  const Lookup &lookup)
{
    for (const std::size_t number : numbersNeedingDecision(impact, choices, lookup)) {
        const Dependent &dependent = impact.dependents[number];
        const DependentKey &key = dependent.key;
        if (lookup.wordFor(key) != DecisionWord::Keep)
            continue; // whether the word exists here was looked at before
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

std::vector<Objection> objections(const Impact &impact, const Choices &choices)
{
    const Lookup lookup(impact, choices);
    std::vector<Objection> out;
    addBadChoices(out, impact, choices, lookup);
    addForce(out, impact, choices);
    addUndecided(out, impact, choices, lookup);
    addUnaccepted(out, impact, choices);
    addDeactivation(out, impact, choices);
    return out;
}

std::vector<DependentKey> needingDecision(const Impact &impact, const Choices &choices)
{
    std::vector<DependentKey> keys;
    for (const std::size_t number :
         numbersNeedingDecision(impact, choices, Lookup(impact, choices)))
        keys.push_back(impact.dependents[number].key);
    return keys;
}

} // namespace linchpin
