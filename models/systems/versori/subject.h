// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"
#include "models/systems/versori/endpoints.h"
#include "models/systems/versori/linkevidence.h"

namespace linchpin::versori {

/// What an action of a plan is about, with every id checked.
struct Subject
{
    Ulid connection; ///< the one to delete
    Ulid system; ///< its system; null: not told
    Ulid id; ///< of the slot, the activation or the connection
    Place place; ///< of the slot or the activation
    QString purpose;
};
/// None: the plan holds no such action, or its ids are none.
[[nodiscard]] std::optional<Subject> subjectOf(const ActionContext &context);
[[nodiscard]] inline Api apiOf(const ActionContext &context)
{
    return Api(organisationOf(context.endpoint));
}

/// When the connection was changed last, as far as this run knows: by the plan, or by looking after
/// a change of our own. None: not known, so nothing can be compared.
[[nodiscard]] std::optional<QString> expectedUpdate(const ActionContext &context);
void rememberUpdate(const ActionContext &context, const std::optional<QString> &updated);

} // namespace linchpin::versori
