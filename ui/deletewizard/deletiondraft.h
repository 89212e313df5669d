// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/jointplan.h"
#include "models/service/planning.h"
#include "ui/deletewizard/decisioncounts.h"

#include <QSet>

#include <map>
#include <memory>

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

/// What a person has said about the connections before anything is sent: a value, without widgets,
/// clock or network. Several are spoken of as one (jointImpact()): a dependent of two of them is
/// decided about once.
class DeletionDraft final
{
public:
    explicit DeletionDraft(std::chrono::seconds observe = {}) { m_observe = observe; }

    /// A new reading. What was said before stays as far as it still has something to stand on.
    void setImpacts(std::vector<Impact> impacts);
    void setImpact(const Impact &impact) { setImpacts({impact}); }
    /// What a plan says, word for word.
    void adopt(const WholePlan &plan);
    void forgetImpact();
    [[nodiscard]] const std::optional<Impact> &impact() const; ///< joint
    [[nodiscard]] const std::vector<Impact> &impacts() const;
    [[nodiscard]] bool isSeveral() const { return impacts().size() > 1; }

    void tickUnknown(const QString &source, UnknownTick tick);
    [[nodiscard]] UnknownTick tickOf(const QString &source) const;
    [[nodiscard]] std::vector<Coverage>
    unsettled() const; ///< sources that need a tick, in their order

    /// Sets a decision where it is on offer; returns how many of the keys took it.
    int decide(const std::vector<DependentKey> &keys, DecisionWord word, const QString &target = {},
               const QString &targetName = {});
    void setWithoutDeactivation(bool isWithout, const QString &reason);
    [[nodiscard]] bool mayLeaveOutDeactivation() const; ///< impossible, doubtful, or needs secrets
    [[nodiscard]] bool switchesOff() const; ///< at least one is switched off before it is deleted
    /// The value is kept elsewhere. Of several connections, fields are named "ID:FIELD".
    void provideSecret(const QString &field, bool isProvided);
    [[nodiscard]] QString labelOf(const QString &field) const; ///< of a secret, for people

    /// By force: the server deletes what blocks along with the connection. Counts with a reason
    /// only, and only for exactly what was listed when it was said.
    void setForce(bool isForced, const QString &reason);
    [[nodiscard]] bool mayForce() const; ///< the server offers it, and has refused nothing yet
    [[nodiscard]] std::vector<Dependent> forcible() const; ///< what it would delete along
    void withholdForce() { m_isForceWithheld = true; } ///< force is no answer to a refusal
    [[nodiscard]] bool isForceWithheld() const; ///< it is not on offer because of that

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
    /// What was read, with its numbers: asked at every choice, made once.
    struct Reading;

    [[nodiscard]] const Dependent *find(const DependentKey &key) const;
    void addForce(Choices &said) const;
    [[nodiscard]] bool isAnySwitchedOff(const Choices &said) const;

    std::shared_ptr<const Reading> m_reading; ///< copies of a draft share it
    std::map<QString, UnknownTick> m_ticks;
    std::vector<Decision> m_decisions;
    QSet<int> m_hazards;
    std::chrono::seconds m_observe{0};
    bool m_isWithoutDeactivation = false;
    QString m_withoutReason;
    bool m_isForced = false;
    bool m_isForceWithheld = false;
    QString m_forceReason;
    std::vector<Dependent> m_forceListed; ///< what was on the list when force was chosen
    QStringList m_secrets; ///< names of masked fields whose value was typed
};

} // namespace linchpin
