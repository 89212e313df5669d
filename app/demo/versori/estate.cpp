// SPDX-License-Identifier: Apache-2.0
#include "app/demo/versori/estate.h"

#include <algorithm>

namespace linchpin::versori::demo {

namespace {

template<typename Rows>
auto *rowOf(Rows &rows, const QString &id)
{
    const auto it = std::ranges::find_if(rows, [&id](const auto &row) { return row.id == id; });
    return it == rows.end() ? nullptr : &*it;
}

} // namespace

Connection *Estate::connection(const QString &id)
{
    return rowOf(connections, id);
}

const Connection *Estate::connection(const QString &id) const
{
    return rowOf(connections, id);
}

Environment *Estate::environment(const QString &id)
{
    for (Project &project : projects) {
        if (Environment *found = rowOf(project.environments, id))
            return found;
    }
    return nullptr;
}

Slot *Estate::slot(const QString &id)
{
    for (Project &project : projects) {
        for (Environment &environment : project.environments) {
            if (Slot *found = rowOf(environment.templates, id))
                return found;
        }
    }
    return nullptr;
}

Activation *Estate::activation(const QString &id)
{
    return rowOf(activations, id);
}

const EndUser *Estate::user(const QString &id) const
{
    return rowOf(users, id);
}

const EndUser *Estate::userByExternalId(const QString &externalId) const
{
    const auto it = std::ranges::find(users, externalId, &EndUser::externalId);
    return it == users.end() ? nullptr : &*it;
}

} // namespace linchpin::versori::demo
