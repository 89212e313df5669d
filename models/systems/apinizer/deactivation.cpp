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

ApiError noSwitch()
{
    return malformed(
        translate("Apinizer", "The server does not say whether the connection is switched on."));
}

/// Nobody can ask somebody else's change back, and nobody should think that it is the old state.
Warning changedContent()
{
    return {warning::changedMeanwhile,
            translate("Apinizer",
                      "It is switched on again, but is not what was reviewed: somebody changed it "
                      "meanwhile. That was kept.")};
}

/// The answer to a PUT, with what it says about the pods.
Result<Performed> performedBy(const Exchange::Reply &reply, const QString &name, Memo memo)
{
    const auto success = successOf(reply, name);
    if (!success)
        return failure(success.error());
    if (const auto document = JsonDocument::parse(success->body);
        !document || !(*document)->root().isObject())
        return failure(malformed());
    // Words without rows are told, but prove nothing against the manager.
    memo.hasFailedPods = !failedPods(deploymentOf(success->body)).isEmpty();
    const QStringList failed = doubtfulPods(success->body);
    Performed performed;
    performed.memo = memo.toJson();
    if (!failed.isEmpty())
        performed.warnings.push_back(
            {warning::podsStillOn,
             (memo.isUndone
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
                          finish(performedBy(reply, name, Memo()));
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
    const bool isAsWanted =
        m_memo.restored.isEmpty() ? isAsBefore(m_context, now) : isAsRestored(now);
    if (m_memo.hasFailedPods || !isAsWanted)
        return finish(Seen::Different);
    finish(*now.isEnabled ? Seen::NotInEffect : Seen::InEffect);
}

/// What somebody else wrote before the undo is neither ours to take back nor a trace of ours.
bool LookAtDeactivation::isAsRestored(const ConnectionReply &now) const
{
    const ConnectionType &type = *typeOf(now.named.type);
    return contentDigest(now.object, type) == m_memo.restored
        && (m_memo.restored != plannedContent(m_context) || isAsBefore(m_context, now));
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
    const Where where = whereIn(m_context);
    const QByteArray restored = isOn && !m_memo.hasFailedPods ? now.object : bodyToRestore(now);
    const Memo memo{.hasFailedPods = m_memo.hasFailedPods,
                    .isUndone = true,
                    .restored = contentDigest(restored, where.type())};
    std::vector<Warning> warnings;
    if (memo.restored != plannedContent(m_context))
        warnings.push_back(changedContent());
    if (isOn && !m_memo.hasFailedPods)
        return finish(Performed{
            .kind = Performed::Kind::NothingToDo, .memo = memo.toJson(), .warnings = warnings});
    const auto body = bodyToSend(restored, where.type(), true, typedSecrets(m_context));
    if (!body)
        return fail(body.error());
    const auto request = request::replaceConnection(where.project, now.named.name, *body);
    if (!request)
        return fail(request.error());
    exchange().change(AskEffect::Changes, *request,
                      translate("Apinizer", "Switches the connection on again."), memo.toJson(),
                      [this, name = now.named.name, memo, warnings](const Exchange::Reply &reply) {
                          auto performed = performedBy(reply, name, memo);
                          if (performed)
                              performed->warnings.insert(performed->warnings.end(),
                                                         warnings.begin(), warnings.end());
                          finish(performed);
                      });
}

} // namespace linchpin::apinizer
