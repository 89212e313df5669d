// SPDX-License-Identifier: Apache-2.0
#include "models/domain/choices.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

using Kind = Objection::Kind;

struct ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Choices)
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
QString problemOf(const Decision &decision, const Impact &impact)
{
    const Dependent *dependent = impact.find(decision.dependent);
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

void addBadChoices(std::vector<Objection> &out, const Impact &impact, const Choices &choices)
{
    std::set<DependentKey> decided;
    for (const Decision &decision : choices.decisions) {
        const QString subject = decision.dependent.text();
        if (const QString problem = problemOf(decision, impact); !problem.isEmpty())
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

/// Walks up what dependents hang on, under the choices made so far.
class Chains
{
public:
    Chains(const Impact &impact, const Choices &choices) : m_impact(impact), m_choices(choices) { }

    [[nodiscard]] bool needsDecision(const Dependent &dependent)
    {
        if (isForcedAlong(m_impact, m_choices, dependent))
            return false;
        if (dependent.relation == Relation::Direct || dependent.via.empty())
            return true;
        m_visited.clear();
        return isTouched(dependent);
    }

private:
    [[nodiscard]] bool isTouched(const Dependent &dependent)
    {
        if (!m_visited.insert(dependent.key).second)
            return false;
        return std::ranges::any_of(dependent.via,
                                   [this](const DependentKey &key) { return takesAlong(key); });
    }

    /// Is what hangs on this one touched because of it? A reassigned one carries its users along;
    /// one that is not in the impact is not known to stay.
    [[nodiscard]] bool takesAlong(const DependentKey &key)
    {
        const Dependent *dependent = m_impact.find(key);
        if (!dependent || isForcedAlong(m_impact, m_choices, *dependent))
            return true;
        switch (m_choices.wordFor(key)) {
        case DecisionWord::Accept:
        case DecisionWord::Deactivate:
        case DecisionWord::Delete: return true;
        case DecisionWord::Reassign: return false;
        case DecisionWord::Keep:
            return dependent->relation == Relation::Indirect && isTouched(*dependent);
        }
        return true;
    }

    const Impact &m_impact;
    const Choices &m_choices;
    std::set<DependentKey> m_visited;
};

void addUndecided(std::vector<Objection> &out, const Impact &impact, const Choices &choices)
{
    for (const DependentKey &key : needingDecision(impact, choices)) {
        const Dependent *dependent = impact.find(key);
        if (choices.wordFor(key) != DecisionWord::Keep)
            continue; // whether the word exists here was looked at before
        if (dependent->isBeyondDecision()) {
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
                     .arg(key.text(), offeredWords(*dependent))});
        }
    }
}

void addUnaccepted(std::vector<Objection> &out, const Impact &impact, const Choices &choices)
{
    for (const Coverage &coverage : impact.coverage) {
        const bool isAccepted =
            std::ranges::any_of(choices.acceptances, [&coverage](const Acceptance &a) {
                return a.source == coverage.source && !a.reason.trimmed().isEmpty();
            });
        if (coverage.isSettled() || isAccepted)
            continue;
        out.push_back({Kind::Unaccepted, coverage.source,
                       ChoiceText::tr(
                           "The source \"%1\" is %2. It has to be accepted by name, with a reason.")
                           .arg(coverage.source, wordOf(coverage.status))});
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
            message = ChoiceText::tr("The connection cannot be switched off first. "
                                     "Deleting it without that needs a reason.");
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
    std::vector<Objection> out;
    addBadChoices(out, impact, choices);
    addForce(out, impact, choices);
    addUndecided(out, impact, choices);
    addUnaccepted(out, impact, choices);
    addDeactivation(out, impact, choices);
    return out;
}

std::vector<DependentKey> needingDecision(const Impact &impact, const Choices &choices)
{
    Chains chains(impact, choices);
    std::vector<DependentKey> keys;
    for (const Dependent &dependent : impact.dependents) {
        if (chains.needsDecision(dependent))
            keys.push_back(dependent.key);
    }
    return keys;
}

} // namespace linchpin
