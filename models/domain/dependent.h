// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace linchpin {

/// Names one dependent within an impact. Systems without ids use the name as id.
struct DependentKey
{
    QString kind; ///< stable kebab-case word of the system: profile, default, agent, sync, ...
    QString id;
    std::strong_ordering operator<=>(const DependentKey &) const = default;
    bool operator==(const DependentKey &) const = default;
    [[nodiscard]] QString text() const { return kind + u':' + id; } ///< as --decide writes it
};

[[nodiscard]] inline size_t qHash(const DependentKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.kind, key.id);
}

enum class Relation { Direct, Indirect };
enum class Activity { Running, Active, Paused, Unknown };

/// What happens to the dependent if the connection goes, worst first.
enum class Effect {
    Blocks, ///< the server refuses the deletion because of it
    Cascades, ///< the server deletes it too
    Breaks, ///< stays and stops working
    Degrades, ///< loses a trigger, a default
    Mentions, ///< may use it: to be checked by a person
};

enum class DecisionWord { Keep, Accept, Reassign, Deactivate, Delete };

[[nodiscard]] QString wordOf(Relation relation);
[[nodiscard]] QString wordOf(Activity activity);
[[nodiscard]] QString wordOf(Effect effect);
[[nodiscard]] QString wordOf(DecisionWord word);
[[nodiscard]] std::optional<Relation> relationFrom(QStringView word);
[[nodiscard]] std::optional<Activity> activityFrom(QStringView word);
[[nodiscard]] std::optional<Effect> effectFrom(QStringView word);
[[nodiscard]] std::optional<DecisionWord> decisionWordFrom(QStringView word);

/// Something an admin can act on that hangs on the connection.
struct Dependent
{
    DependentKey key;
    QString name; ///< the server's words
    Relation relation = Relation::Direct;
    std::vector<DependentKey>
        via; ///< what it hangs on, sorted; empty when it hangs on the connection itself
    QStringList path; ///< project, environment, slot: where it lives, outermost first
    Activity activity = Activity::Unknown;
    Effect effect = Effect::Mentions;
    QString evidence; ///< how we know: member and value that links it, in plain words, no secrets
    std::vector<DecisionWord>
        decisions; ///< what may be chosen, Keep first; a word that would not help is absent
    QStringList losses; ///< what is lost by the choices, a sentence each

    /// May this word be chosen here? Keep always; Accept never for what blocks: the server would
    /// refuse anyway.
    [[nodiscard]] bool offers(DecisionWord word) const;
    /// Blocks, and no word that is offered would change that.
    [[nodiscard]] bool isBeyondDecision() const;
    bool operator==(const Dependent &) const = default;
};

} // namespace linchpin
