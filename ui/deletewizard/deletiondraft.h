// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/planning.h"

#include <QSet>

#include <map>

namespace linchpin {

struct Readiness;

/// "I know this could not be read." Counts only with a reason.
struct UnknownTick
{
    bool isTicked = false;
    QString reason;
    [[nodiscard]] bool counts() const { return isTicked && !reason.trimmed().isEmpty(); }
    bool operator==(const UnknownTick &) const = default;
};

/// How many dependents go which way under the choices so far.
struct DecisionCounts
{
    int moved = 0;
    int switchedOff = 0;
    int deleted = 0;
    int accepted = 0;
    int undecided = 0;
    bool operator==(const DecisionCounts &) const = default;
};

/// What a person has said about one connection before anything is sent: a value, without widgets,
/// clock or network.
class DeletionDraft final
{
public:
    explicit DeletionDraft(std::chrono::seconds observe = {}) { m_observe = observe; }

    /// A new reading. What was said before stays as far as it still has something to stand on.
    void setImpact(Impact impact);
    void forgetImpact() { m_impact.reset(); }
    [[nodiscard]] const std::optional<Impact> &impact() const { return m_impact; }

    void tickUnknown(const QString &source, UnknownTick tick);
    [[nodiscard]] UnknownTick tickOf(const QString &source) const;
    [[nodiscard]] std::vector<Coverage>
    unsettled() const; ///< sources that need a tick, in their order

    /// Sets a decision where it is on offer; returns how many of the keys took it.
    int decide(const std::vector<DependentKey> &keys, DecisionWord word, const QString &target = {},
               const QString &targetName = {});
    void setWithoutDeactivation(bool isWithout, const QString &reason);
    [[nodiscard]] bool mayLeaveOutDeactivation() const; ///< impossible, doubtful, or needs secrets
    void provideSecret(const QString &field,
                       bool isProvided); ///< the value itself is kept elsewhere
    void setObserve(std::chrono::seconds observe) { m_observe = observe; }
    [[nodiscard]] std::chrono::seconds observe() const { return m_observe; }

    void acknowledgeHazard(int warning, bool isAcknowledged);
    [[nodiscard]] bool isHazardAcknowledged(int warning) const
    {
        return m_hazards.contains(warning);
    }
    [[nodiscard]] std::vector<int> hazards() const; ///< indices into the impact's warnings

    /// Everything said, as makePlan() takes it. Nothing is waited for where nothing was switched
    /// off.
    [[nodiscard]] Choices choices() const;
    [[nodiscard]] DecisionCounts counts() const;
    [[nodiscard]] std::vector<DependentKey>
    needing() const; ///< dependents that need a decision now

    [[nodiscard]] Readiness readyAfterImpact() const;
    [[nodiscard]] Readiness readyAfterDecisions() const;
    [[nodiscard]] Readiness readyToSwitchOff() const;

private:
    std::optional<Impact> m_impact;
    std::map<QString, UnknownTick> m_ticks;
    std::vector<Decision> m_decisions;
    QSet<int> m_hazards;
    std::chrono::seconds m_observe{0};
    bool m_isWithoutDeactivation = false;
    QString m_withoutReason;
    QStringList m_secrets; ///< names of masked fields whose value was typed
};

/// "2 moved, 1 switched off, 0 deleted, 4 undecided."
[[nodiscard]] QString sentenceOf(const DecisionCounts &counts);

} // namespace linchpin
