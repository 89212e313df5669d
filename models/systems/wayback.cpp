// SPDX-License-Identifier: Apache-2.0
#include "models/systems/wayback.h"

#include <algorithm>

namespace linchpin {

namespace {

void addMissing(std::vector<DependentKey> &to, const std::vector<DependentKey> &keys)
{
    for (const DependentKey &key : keys) {
        if (std::ranges::find(to, key) == to.end())
            to.push_back(key);
    }
}

/// What a step of one part needs of the others.
void addNeeds(RestoreStep &step, const Backup &backup)
{
    const BackupItem *item = backup.part(step.part).find(step.subject);
    for (std::size_t i = 0; item && i < backup.parts(); ++i) {
        if (i != step.part)
            addMissing(step.needs, needsOf(backup.part(i), *item));
    }
}

/// Several connections have secrets of the same path.
void nameInFull(RestoreStep &step, const Backup &backup)
{
    const BackupItem *item = backup.part(step.part).find(step.subject);
    if (!item || step.secrets.isEmpty())
        return;
    step.secrets.clear();
    for (const QString &path : item->secrets)
        step.secrets.append(fullSecretName(*item, path));
}

bool isMadeAgain(const Backup &backup, const DependentKey &key)
{
    for (std::size_t i = 0; i < backup.parts(); ++i) {
        const BackupItem *item = backup.part(i).find(key);
        if (item && item->touch == Touch::Deleted)
            return true;
    }
    return false;
}

/// Adds a step unless it is there already: then only what it needs.
void join(std::vector<RestoreStep> &steps, const RestoreStep &step)
{
    const auto same = std::ranges::find_if(steps, [&step](const RestoreStep &one) {
        return one.verb == step.verb && one.subject == step.subject;
    });
    if (same == steps.end())
        steps.push_back(step);
    else
        addMissing(same->needs, step.needs);
}

} // namespace

std::vector<RestoreStep> wayBack(const System &system, const Backup &backup)
{
    if (backup.further.empty())
        return system.restoreSteps(backup);
    std::vector<RestoreStep> all;
    for (std::size_t i = 0; i < backup.parts(); ++i) {
        for (RestoreStep &step : system.restoreSteps(backup.part(i))) {
            step.part = i;
            addNeeds(step, backup);
            nameInFull(step, backup);
            // Impossible for this part, and done by another one.
            const bool isDoneElsewhere = !step.impossible.isEmpty()
                && !backup.part(i).find(step.subject) && isMadeAgain(backup, step.subject);
            if (!isDoneElsewhere)
                join(all, step);
        }
    }
    return inOrder(std::move(all));
}

} // namespace linchpin
