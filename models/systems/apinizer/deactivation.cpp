// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/deactivation.h"

#include "models/systems/apinizer/content.h"
#include "models/systems/apinizer/deployment.h"
#include "models/systems/apinizer/endpoints.h"
#include "models/systems/apinizer/kinds.h"
#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

ApiError changedMeanwhile()
{
    return {.kind = ApiError::Kind::Conflict,
            .detail =
                translate("Apinizer", "The connection was changed by somebody else meanwhile.")};
}

ApiError noSwitch()
{
    return malformed(
        translate("Apinizer", "The server does not say whether the connection is switched on."));
}

/// The answer to a PUT, with what it says about the pods.
Result<Performed> performedBy(const Exchange::Reply &reply, const QString &name, bool isUndo)
{
    const auto success = successOf(reply, name);
    if (!success)
        return failure(success.error());
    if (const auto document = JsonDocument::parse(success->body);
        !document || !(*document)->root().isObject())
        return failure(malformed());
    const QStringList failed = failedPods(deploymentOf(success->body));
    Performed performed;
    performed.memo = Memo{.hasFailedPods = !failed.isEmpty(), .isUndone = isUndo}.toJson();
    if (!failed.isEmpty())
        performed.warnings.push_back(
            {warning::podsStillOn,
             (isUndo
                  ? translate("Apinizer", "Switched on in the manager, but not on these pods: %1")
                  : translate("Apinizer", "Switched off in the manager, but not on these pods: %1"))
                 .arg(failed.join(u"; "_s))});
    return performed;
}

} // namespace

bool isAsBefore(const ActionContext &context, const ConnectionReply &now)
{
    const QByteArray before = remembered(context, Body::Before);
    const ConnectionType &type = *typeOf(now.named.type);
    return before.isEmpty() ? contentDigest(now.object, type) == plannedContent(context)
                            : isSameContent(before, now.object, type);
}

PerformDeactivation::PerformDeactivation(const ActionContext &context) : m_context(context)
{
    askConnection(exchange(), whereIn(context), [this](const Result<ConnectionReply> &before) {
        if (!before)
            return fail(before.error());
        send(*before);
    });
}

void PerformDeactivation::send(const ConnectionReply &before)
{
    if (before.isEnabled == false)
        return finish(Performed{.kind = Performed::Kind::NothingToDo});
    const Where where = whereIn(m_context);
    if (contentDigest(before.object, where.type()) != plannedContent(m_context))
        return fail(changedMeanwhile());
    const auto body = bodyToSend(before.object, where.type(), false, typedSecrets(m_context));
    if (!body)
        return fail(body.error());
    const auto request = request::replaceConnection(where.project, before.named.name, *body);
    if (!request)
        return fail(request.error());
    remember(m_context, Body::Before, before.object);
    remember(m_context, Body::After, {});
    exchange().change(AskEffect::Changes, *request, actionIn(m_context).purpose, Memo{}.toJson(),
                      [this, name = before.named.name](const Exchange::Reply &reply) {
                          finish(performedBy(reply, name, false));
                      });
}

LookAtDeactivation::LookAtDeactivation(const ActionContext &context)
    : m_context(context), m_memo(Memo::fromJson(context.memo))
{
    askConnection(exchange(), whereIn(context), [this](const Result<ConnectionReply> &now) {
        if (!now)
            return fail(now.error());
        judge(*now);
    });
}

void LookAtDeactivation::judge(const ConnectionReply &now)
{
    if (!now.isEnabled)
        return fail(noSwitch());
    if (!m_memo.isUndone && !*now.isEnabled && remembered(m_context, Body::After).isEmpty())
        remember(m_context, Body::After, now.object);
    // What the manager shows is not what every gateway does: a pod that failed is no proof.
    if (m_memo.hasFailedPods || !isAsBefore(m_context, now))
        return finish(Seen::Different);
    finish(*now.isEnabled ? Seen::NotInEffect : Seen::InEffect);
}

UndoDeactivation::UndoDeactivation(const ActionContext &context)
    : m_context(context), m_memo(Memo::fromJson(context.memo))
{
    askConnection(exchange(), whereIn(context), [this](const Result<ConnectionReply> &now) {
        if (!now)
            return fail(now.error());
        send(*now);
    });
}

/// Our own PUT may have damaged it: then the body from before has to go back. What somebody wrote
/// since is not ours to overwrite.
QByteArray UndoDeactivation::bodyToRestore(const ConnectionReply &now) const
{
    const QByteArray before = remembered(m_context, Body::Before);
    const QByteArray after = remembered(m_context, Body::After);
    const bool isUntouched = !after.isEmpty() && sameJson(after, now.object);
    return !before.isEmpty() && isUntouched ? before : now.object;
}

void UndoDeactivation::send(const ConnectionReply &now)
{
    const bool isOn = now.isEnabled == true;
    if (isOn && !m_memo.hasFailedPods)
        return finish(Performed{.kind = Performed::Kind::NothingToDo,
                                .memo = Memo{.isUndone = true}.toJson()});
    const Where where = whereIn(m_context);
    const auto body = bodyToSend(bodyToRestore(now), where.type(), true, typedSecrets(m_context));
    if (!body)
        return fail(body.error());
    const auto request = request::replaceConnection(where.project, now.named.name, *body);
    if (!request)
        return fail(request.error());
    const Memo memo{.hasFailedPods = m_memo.hasFailedPods, .isUndone = true};
    exchange().change(AskEffect::Changes, *request,
                      translate("Apinizer", "Switches the connection on again."), memo.toJson(),
                      [this, name = now.named.name](const Exchange::Reply &reply) {
                          finish(performedBy(reply, name, true));
                      });
}

} // namespace linchpin::apinizer
