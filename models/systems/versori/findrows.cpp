// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/findrows.h"

#include "models/systems/translate.h"
#include "models/systems/versori/kinds.h"
#include "models/systems/versori/linkevidence.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

using Word = DecisionWord;

Activity activityOf(const QString &status)
{
    if (status == u"running")
        return Activity::Running;
    return status == u"suspended" ? Activity::Paused : Activity::Unknown;
}

class Finder
{
public:
    explicit Finder(const Reading &reading) : m_reading(reading), m_id(reading.id()) { }

    std::vector<Dependent> find()
    {
        for (const EnvironmentReading &one : m_reading.environments) {
            findLinks(one);
            for (const Activation &activation : one.activations.items)
                findActivation(one, activation);
        }
        std::vector<Dependent> rows;
        for (auto &[key, row] : m_rows)
            rows.push_back(std::move(row));
        return rows;
    }

private:
    Dependent &add(const DependentKey &key, const QString &name, const EnvironmentReading &one)
    {
        Dependent &row = m_rows[key];
        row.key = key;
        row.name = name;
        row.path = {one.projectName, placeName(one.environment)};
        row.activity = activityOf(one.environment.status);
        row.effect = Effect::Breaks; // the server deletes a static connection all the same
        return row;
    }

    /// An item of the list may name the slot it fills or the slot it was made for; no source says
    /// which. It is believed if the environment has that slot. Else the slot is told only if no
    /// other one fits.
    void findLinks(const EnvironmentReading &one)
    {
        std::vector<Ulid> sure;
        int unplaced = 0;
        for (const Filling &link : one.links.items) {
            if (!(link.connection == m_id))
                continue;
            if (const Slot *slot = slotIn(one, link.slot)) {
                sure.push_back(slot->id);
                addSlot(one, *slot, u"connectionTemplateId = "_s + slot->id.text());
            } else {
                ++unplaced;
            }
        }
        if (unplaced > 0)
            addUnplaced(one, sure, unplaced);
    }

    void addUnplaced(const EnvironmentReading &one, const std::vector<Ulid> &sure, int count)
    {
        std::vector<const Slot *> fitting;
        for (const Slot &slot : one.templates.items) {
            const bool isTaken = std::ranges::find(sure, slot.id) != sure.end();
            const bool isOfSystem = slot.system.text() == m_reading.connection.type;
            if (!slot.id.isNull() && !slot.system.isNull() && isOfSystem && !isTaken)
                fitting.push_back(&slot);
        }
        const bool isWhole = one.templates.state.status == CoverageStatus::Complete;
        if (isWhole && count == 1 && fitting.size() == 1) {
            return addSlot(one, *fitting.front(),
                           translate("Versori", "the only free slot of its system is %1")
                               .arg(fitting.front()->id.text()));
        }
        Dependent &row = add(keyFor(kind::slot, one.environment.id),
                             translate("Versori", "A slot that the server does not name"), one);
        row.evidence = linkEvidence({one.project, one.environment.id},
                                    translate("Versori", "the answer does not tell the slot"));
        row.decisions = {Word::Keep};
        row.losses = {translate(
            "Versori",
            "It cannot be unlinked from here: unlinking the wrong slot would stop another one.")};
    }

    void addSlot(const EnvironmentReading &one, const Slot &slot, const QString &fact)
    {
        Dependent &row = add(keyFor(kind::slot, slot.id), slot.name, one);
        row.path.append(slot.name);
        row.evidence = linkEvidence({one.project, one.environment.id}, fact);
        row.decisions = {Word::Keep, Word::Deactivate};
        row.losses = {
            translate("Versori",
                      "If unlinked: what runs in the environment finds no connection from then on, "
                      "and the next deployment fails until the slot is filled.")};
    }

    void findActivation(const EnvironmentReading &one, const Activation &activation)
    {
        const auto fillings = activation.fillings.value_or(std::vector<Filling>());
        const auto it = std::ranges::find(fillings, m_id, &Filling::connection);
        if (it == fillings.end())
            return;
        Dependent &row = add(keyFor(kind::activation, activation.id), activation.user.name(), one);
        if (const Slot *slot = slotIn(one, it->slot))
            row.path.append(slot->name);
        row.path.append(activation.user.externalId);
        row.evidence = activationEvidence({one.project, one.environment.id});
        if (m_reading.ownership.kind == Ownership::Kind::Dynamic)
            row.effect = Effect::Blocks; // the one thing the server guards
        row.decisions = {Word::Keep};
        if (activation.user.externalId.isEmpty()) {
            row.losses = {translate("Versori",
                                    "It cannot be ended from here: without the user's external id "
                                    "it could not be started again.")};
            return;
        }
        row.decisions.push_back(Word::Deactivate);
        row.losses = {
            translate("Versori",
                      "If ended: the end user's workflows stop. Starting it again gives it a new "
                      "id; data kept for it under :project: are out of sight from then on.")};
    }

    static const Slot *slotIn(const EnvironmentReading &one, const Ulid &id)
    {
        const auto it = std::ranges::find(one.templates.items, id, &Slot::id);
        return id.isNull() || it == one.templates.items.end() ? nullptr : &*it;
    }
    static QString placeName(const Environment &environment)
    {
        //: An environment and its status: "production (running)".
        return environment.status.isEmpty()
            ? environment.name
            : translate("Versori", "%1 (%2)").arg(environment.name, environment.status);
    }

    const Reading &m_reading;
    Ulid m_id;
    std::map<DependentKey, Dependent> m_rows;
};

} // namespace

std::vector<Dependent> findRows(const Reading &reading)
{
    return Finder(reading).find();
}

} // namespace linchpin::versori
