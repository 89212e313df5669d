// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/deletiondraft.h"

#include "models/domain/batchplan.h"
#include "models/domain/decisionindex.h"
#include "models/domain/impactindex.h"
#include "ui/deletewizard/wizardtexts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace linchpin {

namespace {

class DraftTexts final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::DeletionDraft)
};

bool offers(const Dependent &dependent, DecisionWord word)
{
    return word == DecisionWord::Keep
        || std::ranges::find(dependent.decisions, word) != dependent.decisions.end();
}

bool isSameList(const std::vector<Dependent> &a, const std::vector<Dependent> &b)
{
    return std::ranges::equal(a, b, [](const Dependent &left, const Dependent &right) {
        return left.key == right.key && left.name == right.name;
    });
}

Readiness ready()
{
    return {true, {}};
}

Readiness notReady(const QString &reason)
{
    return {false, reason};
}

} // namespace

struct DeletionDraft::Reading
{
    Reading() = default;
    explicit Reading(std::vector<Impact> read)
        : impacts(std::move(read)), joint(jointImpact(impacts)), index(std::in_place, *joint)
    {
        for (const Impact &impact : impacts)
            indexes.emplace_back(impact);
    }
    Q_DISABLE_COPY_MOVE(Reading) // the indexes refer to the impacts

    std::vector<Impact> impacts;
    std::optional<Impact> joint;
    std::optional<ImpactIndex> index; ///< of the joint one
    std::vector<ImpactIndex> indexes; ///< of each
};

const std::optional<Impact> &DeletionDraft::impact() const
{
    static const std::optional<Impact> nothing;
    return m_reading ? m_reading->joint : nothing;
}

const std::vector<Impact> &DeletionDraft::impacts() const
{
    static const std::vector<Impact> nothing;
    return m_reading ? m_reading->impacts : nothing;
}

const Dependent *DeletionDraft::find(const DependentKey &key) const
{
    const auto number = m_reading ? m_reading->index->number(key) : std::nullopt;
    return number ? &m_reading->index->at(*number) : nullptr;
}

void DeletionDraft::forgetImpact()
{
    m_reading.reset();
}

void DeletionDraft::setImpacts(std::vector<Impact> impacts)
{
    const auto before =
        std::exchange(m_reading, std::make_shared<const Reading>(std::move(impacts)));
    const Impact &impact = *m_reading->joint;
    // A hazard that was acknowledged is known by its place: other warnings, other ticks.
    if (!before || before->joint->warnings != impact.warnings)
        m_hazards.clear();
    std::erase_if(m_decisions, [&](const Decision &decision) {
        const auto *dependent = find(decision.dependent);
        return !dependent || !offers(*dependent, decision.word);
    });
    std::erase_if(m_ticks, [&](const auto &tick) {
        return std::ranges::none_of(impact.coverage, [&](const Coverage &coverage) {
            return coverage.source == tick.first && !coverage.isSettled();
        });
    });
    if (!mayLeaveOutDeactivation())
        m_isWithoutDeactivation = false;
    // Force was said about the names that stood there. Others, or more: it is asked anew.
    if (!mayForce() || !isSameList(m_forceListed, forcible()))
        m_isForced = false;
}

void DeletionDraft::adopt(const WholePlan &plan)
{
    setImpacts(plan.impacts());
    const Choices &choices = plan.plan.choices;
    for (const Acceptance &acceptance : choices.acceptances)
        m_ticks[acceptance.source] = {true, acceptance.reason};
    m_decisions = choices.decisions;
    m_isWithoutDeactivation = choices.withoutDeactivation;
    m_withoutReason = choices.withoutDeactivationReason;
    m_observe = choices.observe;
}

void DeletionDraft::tickUnknown(const QString &source, UnknownTick tick)
{
    m_ticks[source] = std::move(tick);
}

UnknownTick DeletionDraft::tickOf(const QString &source) const
{
    const auto it = m_ticks.find(source);
    return it == m_ticks.end() ? UnknownTick{} : it->second;
}

std::vector<Coverage> DeletionDraft::unsettled() const
{
    std::vector<Coverage> result;
    if (impact())
        std::ranges::copy_if(impact()->coverage, std::back_inserter(result),
                             [](const Coverage &coverage) { return !coverage.isSettled(); });
    return result;
}

int DeletionDraft::decide(const std::vector<DependentKey> &keys, DecisionWord word,
                          const QString &target, const QString &targetName)
{
    std::vector<DependentKey> taken;
    std::ranges::copy_if(keys, std::back_inserter(taken), [&](const DependentKey &key) {
        const Dependent *dependent = find(key);
        return dependent && offers(*dependent, word);
    });
    QSet<DependentKey> rest(taken.begin(), taken.end());
    std::erase_if(m_decisions, [&](const Decision &d) { return rest.contains(d.dependent); });
    for (const DependentKey &key : taken) {
        if (rest.remove(key) && word != DecisionWord::Keep)
            m_decisions.push_back({key, word, target, {}, targetName});
    }
    return static_cast<int>(taken.size());
}

void DeletionDraft::setWithoutDeactivation(bool isWithout, const QString &reason)
{
    m_isWithoutDeactivation = isWithout;
    m_withoutReason = reason;
}

bool DeletionDraft::mayLeaveOutDeactivation() const
{
    if (!impact())
        return false;
    const auto &deactivation = impact()->deactivation;
    switch (deactivation.possible) {
    case Deactivation::Possible::No:
    case Deactivation::Possible::Doubtful: return true;
    case Deactivation::Possible::Yes: return !deactivation.secretsNeeded.isEmpty();
    case Deactivation::Possible::AlreadyOff: return false;
    }
    return false;
}

void DeletionDraft::provideSecret(const QString &field, bool isProvided)
{
    m_secrets.removeAll(field);
    if (isProvided)
        m_secrets << field;
    m_secrets.sort();
}

QString DeletionDraft::labelOf(const QString &field) const
{
    for (const Impact &impact : impacts()) {
        const QString prefix = impact.connection.id.value + u':';
        if (isSeveral() && field.startsWith(prefix))
            //: A field of a connection whose value the server masks. %1 is the connection.
            return DraftTexts::tr("%1: %2").arg(WizardTexts::shown(impact.connection.name, 60),
                                                WizardTexts::shown(field.mid(prefix.size())));
    }
    return WizardTexts::shown(field);
}

void DeletionDraft::setForce(bool isForced, const QString &reason)
{
    m_isForced = isForced && mayForce();
    m_forceReason = reason;
    m_forceListed = forcible();
}

bool DeletionDraft::mayForce() const
{
    return impact() && impact()->canForceCascade && !m_isForceWithheld;
}

bool DeletionDraft::isForceWithheld() const
{
    return impact() && impact()->canForceCascade && m_isForceWithheld;
}

std::vector<Dependent> DeletionDraft::forcible() const
{
    std::vector<Dependent> result;
    if (!impact())
        return result;
    Choices forced;
    forced.forceCascade = true;
    std::ranges::copy_if(
        impact()->dependents, std::back_inserter(result),
        [&](const Dependent &dependent) { return isForcedAlong(*impact(), forced, dependent); });
    return result;
}

void DeletionDraft::acknowledgeHazard(int warning, bool isAcknowledged)
{
    if (isAcknowledged)
        m_hazards.insert(warning);
    else
        m_hazards.remove(warning);
}

std::vector<int> DeletionDraft::hazards() const
{
    std::vector<int> result;
    const auto count = impact() ? static_cast<int>(impact()->warnings.size()) : 0;
    for (int i = 0; i < count; ++i)
        if (impact()->warnings[static_cast<std::size_t>(i)].isHazardOfDeactivation)
            result.push_back(i);
    return result;
}

Choices DeletionDraft::choices() const
{
    Choices result;
    result.decisions = m_decisions;
    for (const auto &[source, tick] : m_ticks)
        if (tick.counts())
            result.acceptances.push_back({source, tick.reason.simplified()});
    result.withoutDeactivation = m_isWithoutDeactivation;
    if (m_isWithoutDeactivation)
        result.withoutDeactivationReason = m_withoutReason.simplified();
    result.secretsProvided = m_secrets;
    if (isAnySwitchedOff(result))
        result.observe = m_observe;
    if (m_isForced)
        addForce(result);
    return result;
}

/// What was decided about one that goes by force counts no more, and is there again without it.
void DeletionDraft::addForce(Choices &said) const
{
    said.forceCascade = true;
    said.forceCascadeReason = m_forceReason.simplified();
    std::erase_if(said.decisions, [&](const Decision &decision) {
        const Dependent *dependent = find(decision.dependent);
        return dependent && isForcedAlong(*impact(), said, *dependent);
    });
}

bool DeletionDraft::switchesOff() const
{
    return isAnySwitchedOff(choices());
}

/// Of several, those that can be are switched off all the same.
bool DeletionDraft::isAnySwitchedOff(const Choices &said) const
{
    if (!isSeveral())
        return !said.withoutDeactivation;
    for (std::size_t i = 0; i < impacts().size(); ++i)
        if (!choicesFor(impacts(), i, said).withoutDeactivation)
            return true;
    return false;
}

std::vector<DependentKey> DeletionDraft::needing() const
{
    if (!impact())
        return {};
    const Choices said = choices();
    if (!isSeveral())
        return needingDecision(*m_reading->index, said);
    std::set<DependentKey> needing;
    for (std::size_t i = 0; i < impacts().size(); ++i)
        for (const DependentKey &key :
             needingDecision(m_reading->indexes[i], choicesFor(impacts(), i, said)))
            if (find(key)) // one that is selected itself needs none
                needing.insert(key);
    return {needing.begin(), needing.end()};
}

DecisionCounts DeletionDraft::counts() const
{
    DecisionCounts counts;
    const auto said = choices();
    if (said.forceCascade)
        counts.forced = static_cast<int>(forcible().size());
    const DecisionIndex decided(said.decisions);
    for (const auto &key : needing()) {
        switch (decided.wordFor(key)) {
        case DecisionWord::Keep: ++counts.undecided; break;
        case DecisionWord::Accept: ++counts.accepted; break;
        case DecisionWord::Reassign: ++counts.moved; break;
        case DecisionWord::Deactivate: ++counts.switchedOff; break;
        case DecisionWord::Delete: ++counts.deleted; break;
        }
    }
    return counts;
}

Readiness DeletionDraft::readyAfterImpact() const
{
    if (!impact())
        return notReady(DraftTexts::tr("It is not known yet what hangs on it."));
    const auto open = std::ranges::count_if(unsettled(), [this](const Coverage &coverage) {
        return !tickOf(coverage.source).counts();
    });
    if (open > 0)
        return notReady(
            DraftTexts::tr("%n places could not be read. Tick each one and say why that "
                           "is acceptable, or read again.",
                           nullptr, static_cast<int>(open)));
    return ready();
}

Readiness DeletionDraft::readyAfterDecisions() const
{
    if (const auto before = readyAfterImpact(); !before.isReady)
        return before;
    const auto said = choices();
    const auto open =
        isSeveral() ? batchObjections(impacts(), said) : objections(*m_reading->index, said);
    if (open.empty())
        return ready();
    const auto undecided = counts().undecided;
    if (undecided > 0)
        return notReady(DraftTexts::tr("%n dependents are kept, so the deletion stops here. Choose "
                                       "something else for each of them to go on.",
                                       nullptr, undecided));
    if (said.withoutDeactivation && said.withoutDeactivationReason.isEmpty())
        return notReady(DraftTexts::tr("Say why it is deleted without being switched off first."));
    if (said.forceCascade && said.forceCascadeReason.isEmpty())
        return notReady(DraftTexts::tr("Say why what blocks is deleted by force."));
    return notReady(open.front().message);
}

Readiness DeletionDraft::readyToSwitchOff() const
{
    const auto named = hazards();
    const auto open =
        std::ranges::count_if(named, [this](int i) { return !m_hazards.contains(i); });
    if (open > 0 && switchesOff())
        return notReady(
            DraftTexts::tr("Switching off has %n consequences that you have not ticked yet.",
                           nullptr, static_cast<int>(open)));
    return ready();
}

} // namespace linchpin
