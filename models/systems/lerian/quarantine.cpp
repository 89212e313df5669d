// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/quarantine.h"

#include "models/systems/lerian/connectionreader.h"
#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/errors.h"
#include "models/systems/lerian/impactassembly.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/names.h"
#include "models/systems/translate.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

ApiError changedMeanwhile()
{
    return {.kind = ApiError::Kind::Conflict,
            .detail =
                translate("Lerian", "The connection was changed by somebody else meanwhile.")};
}

ApiError probeTaken()
{
    return {.kind = ApiError::Kind::Malformed,
            .detail = translate("Lerian",
                                "The server took a name that known versions refuse. It is not "
                                "what its version says.")};
}

bool isSameProperty(const Connection &a, const Connection &b, const QString &key)
{
    return a.property(key) == b.property(key);
}

} // namespace

QuarantineFacts::QuarantineFacts(const ActionContext &context)
    : planned(context.plan->impact.connection)
{
    id = Uuid::parse(planned.id.value).value_or(Uuid());
    name = planned.name;
    retired = retiredName(name);
}

QByteArray QuarantineFacts::memo() const
{
    return QJsonDocument(QJsonObject{{u"name"_s, name}, {u"retired"_s, retired}})
        .toJson(QJsonDocument::Compact);
}

bool QuarantineFacts::isOtherwiseSame(const Connection &now) const
{
    return now.type == planned.type && now.traits == planned.traits && now.scope == planned.scope
        && isSameProperty(now, planned, property::host)
        && isSameProperty(now, planned, property::port)
        && isSameProperty(now, planned, property::database);
}

Performed busyWithJobs(const ActionContext &context)
{
    Performed performed{.kind = Performed::Kind::Busy};
    const QString said = u"lerian-jobs-active"_s;
    const bool wasSaid = context.memory && context.memory->contains(said);
    if (context.memory)
        context.memory->insert(said, "1");
    if (!wasSaid) {
        performed.warnings.push_back(
            {warning::jobsActive,
             translate("Lerian", "Jobs were active for this connection. %1").arg(stuckJobsText())});
    }
    return performed;
}

PerformQuarantine::PerformQuarantine(const ActionContext &context)
    : m_context(context), m_facts(context)
{
    askConnection(exchange(), m_facts.id, [this](const Result<ConnectionReply> &now) {
        now ? decide(now->connection) : fail(now.error());
    });
}

void PerformQuarantine::decide(const Connection &now)
{
    if (now.name == m_facts.retired && m_facts.isOtherwiseSame(now))
        return finish(Performed{.kind = Performed::Kind::NothingToDo, .memo = m_facts.memo()});
    if (now.name != m_facts.name || !m_facts.isOtherwiseSame(now)
        || !isSameProperty(now, m_facts.planned, property::updated))
        return fail(changedMeanwhile());
    askVersion();
}

void PerformQuarantine::askVersion()
{
    exchange().ask(request::version(), translate("Lerian", "Asking for the server's version"),
                   [this](const Exchange::Reply &reply) {
                       const auto version = read(reply, parseVersion);
                       version &&isKnownVersion(*version) ? askForJobs() : rename();
                   });
}

/// A PATCH is a write by its verb, whatever it does: it is written down before it is sent.
void PerformQuarantine::askForJobs()
{
    exchange().change(AskEffect::Changes, request::rename(m_facts.id, impossibleName()),
                      translate("Lerian", "Asks whether jobs are active, without a change."),
                      m_facts.memo(),
                      [this](const Exchange::Reply &reply) { jobsAnswered(reply); });
}

void PerformQuarantine::jobsAnswered(const Exchange::Reply &reply)
{
    if (!reply)
        return fail(reply.error());
    const auto error = errorOf(*reply);
    if (!error)
        return fail(probeTaken());
    if (error->kind == ApiError::Kind::InUse)
        return busy();
    const bool hasNoJobs = error->httpStatus == 400 && error->code == code::illegalValue;
    hasNoJobs ? rename() : fail(*error);
}

void PerformQuarantine::rename()
{
    exchange().change(AskEffect::Changes, request::rename(m_facts.id, m_facts.retired),
                      m_context.plan->actions[std::size_t(m_context.action)].purpose,
                      m_facts.memo(), [this](const Exchange::Reply &reply) {
                          if (!reply)
                              return fail(reply.error());
                          const auto error = errorOf(*reply);
                          if (error && error->kind == ApiError::Kind::InUse)
                              return busy();
                          if (error)
                              return fail(*error);
                          finish(Performed{.memo = m_facts.memo()});
                      });
}

void PerformQuarantine::busy()
{
    finish(busyWithJobs(m_context));
}

} // namespace linchpin::lerian
