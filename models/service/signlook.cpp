// SPDX-License-Identifier: Apache-2.0
#include "models/service/signlook.h"

#include "models/domain/redaction.h"
#include "models/net/conversationrun.h"
#include "models/net/redaction.h"
#include "models/service/foreignaccount.h"
#include "models/service/maskederror.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QString masked(const QString &id)
{
    return toldApart(redactedForLog(id), id);
}

/// The server's words are in all of it; it may repeat what it was sent.
void mask(Look &look)
{
    for (Sign &sign : look.signs) {
        sign.subject.id = masked(sign.subject.id);
        sign.occurrence = masked(sign.occurrence);
        sign.text = redactedForLog(sign.text);
        sign.at = redactedForLog(sign.at);
    }
    for (Coverage &source : look.sources) {
        source.label = redactedForLog(source.label);
        source.reason = redactedForLog(source.reason);
    }
}

Coverage noRecord()
{
    return {.source = u"calls"_s,
            //: Where signs of use would be looked for.
            .label = QCoreApplication::translate("SignLook", "Runs and calls"),
            .status = CoverageStatus::Invisible,
            .reason =
                QCoreApplication::translate("SignLook", "This system has no record of them.")};
}

} // namespace

SignLook::SignLook(Session &session, LookOrder order, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_order(std::move(order))
    , m_expected(session.system().project(m_order.plan.impact, m_order.done))
{ }

SignLook::~SignLook() = default;

template<typename T, typename Ended>
void SignLook::converse(std::unique_ptr<TypedConversation<T>> conversation, Ended ended)
{
    m_run = std::make_unique<ConversationRun>(m_session, std::move(conversation));
    connect(m_run.get(), &ConversationRun::ended, this, [this, ended] {
        ConversationRun *run = m_run.release();
        run->deleteLater(); // it is the sender
        m_requests += run->requestsSent();
        ended(withoutSecrets(dynamic_cast<TypedConversation<T> &>(run->conversation()).result()));
    });
    m_run->start();
}

void SignLook::start()
{
    converse<Impact>(
        m_session.system().findDependents(m_session.identity(), m_order.plan.impact.connection.id),
        [this](Result<Impact> impact) { takeImpact(std::move(impact)); });
}

void SignLook::takeImpact(Result<Impact> impact)
{
    const bool isProvedGone = !impact && impact.error().kind == ApiError::Kind::NotFound;
    if (const auto stranger =
            foreignAccount(m_order.plan, m_session.account(), impact || isProvedGone))
        return fail(*stranger);
    if (isProvedGone) {
        m_look.signs = {goneSign(m_order.plan)};
        m_look.mark = m_order.mark;
        Q_EMIT ended();
        return;
    }
    if (!impact)
        return fail(impact.error());
    m_now = std::move(*impact);
    m_look.signs = signsBetween(m_order.plan, m_order.done, m_expected, m_now);
    m_look.sources = m_now.coverage;
    startSigns();
}

void SignLook::startSigns()
{
    auto conversation = m_session.system().signs({.endpoint = m_session.identity(),
                                                  .plan = &m_order.plan,
                                                  .done = m_order.done,
                                                  .expected = &m_expected,
                                                  .now = &m_now,
                                                  .mark = m_order.mark,
                                                  .isPrompt = m_order.isPrompt});
    if (!conversation)
        return takeSigns(SignReading{.signs = {}, .sources = {noRecord()}, .mark = {}});
    converse<SignReading>(std::move(conversation),
                          [this](Result<SignReading> reading) { takeSigns(std::move(reading)); });
}

void SignLook::takeSigns(Result<SignReading> reading)
{
    if (!reading)
        return fail(reading.error());
    m_look.signs.insert(m_look.signs.end(), reading->signs.begin(), reading->signs.end());
    m_look.sources.insert(m_look.sources.end(), reading->sources.begin(), reading->sources.end());
    m_look.mark = reading->mark;
    mask(m_look);
    Q_EMIT ended();
}

void SignLook::fail(const ApiError &error)
{
    m_look = {};
    m_look.error = error;
    m_look.mark = m_order.mark;
    Q_EMIT ended();
}

} // namespace linchpin
