// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/deletion.h"

#include "models/systems/lerian/connectionreader.h"
#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/errors.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/names.h"
#include "models/systems/lerian/quarantine.h"
#include "models/systems/translate.h"

#include <algorithm>

namespace linchpin::lerian {

namespace {

Uuid subjectOf(const ActionContext &context)
{
    return Uuid::parse(context.plan->impact.connection.id.value).value_or(Uuid());
}

/// The name only this program gives, and so the only one that can be asked for without opening
/// somebody else's database; empty if the connection kept its own.
QString retiredNameIn(const Plan &plan)
{
    const bool isQuarantined = std::ranges::any_of(
        plan.actions, [](const PlannedAction &a) { return a.verb == verb::quarantine; });
    const QString &name = plan.impact.connection.name;
    return isQuarantined ? retiredName(name) : isRetired(name) ? name : QString();
}

} // namespace

PerformDeletion::PerformDeletion(const ActionContext &context)
{
    const PlannedAction &action = context.plan->actions[std::size_t(context.action)];
    exchange().change(AskEffect::Deletes, request::remove(subjectOf(context)), action.purpose, "{}",
                      [this, context](const Exchange::Reply &reply) {
                          if (!reply)
                              return fail(reply.error());
                          const auto error = errorOf(*reply);
                          if (!error)
                              return finish(Performed());
                          if (error->kind == ApiError::Kind::InUse)
                              return finish(busyWithJobs(context));
                          fail(*error);
                      });
}

GoneCheck::GoneCheck(const ActionContext &context)
{
    const QString retired = retiredNameIn(*context.plan);
    askConnection(exchange(), subjectOf(context),
                  [this, retired](const Result<ConnectionReply> &found) {
                      if (found)
                          return finish(Seen::NotInEffect);
                      if (found.error().kind != ApiError::Kind::NotFound)
                          return fail(found.error());
                      retired.isEmpty() ? finish(Seen::InEffect) : askForName(retired);
                  });
}

void GoneCheck::askForName(const QString &retired)
{
    exchange().ask(request::nameProbe(retired),
                   translate("Lerian", "Looking whether its name is gone"),
                   [this, retired](const Exchange::Reply &reply) {
                       const auto use = nameUseOf(reply, retired);
                       if (!use)
                           return fail(use.error());
                       // Not found by its id, found by its name: one of the two is late.
                       finish(*use == NameUse::Taken ? Seen::NotYet : Seen::InEffect);
                   });
}

} // namespace linchpin::lerian
