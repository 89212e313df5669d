// SPDX-License-Identifier: Apache-2.0
#include "models/service/review.h"

#include "models/net/conversationrun.h"
#include "models/service/maskederror.h"

#include <QDateTime>

namespace linchpin {

Review::Review(Session &session, QObject *parent) : QObject(parent), m_session(session) { }

Review::~Review() = default;

Progress Review::progress() const
{
    return m_run ? m_run->conversation().progress() : Progress{};
}

void Review::start(const ConnectionId &id)
{
    m_id = id;
    m_result.reset();
    m_run = std::make_unique<ConversationRun>(
        m_session, m_session.system().findDependents(m_session.identity(), id));
    connect(m_run.get(), &ConversationRun::progressed, this, &Review::progressed);
    connect(m_run.get(), &ConversationRun::ended, this, [this] {
        ConversationRun *run = m_run.release();
        run->deleteLater(); // it is the sender
        m_requests = run->requestsSent();
        m_result =
            withoutSecrets(dynamic_cast<TypedConversation<Impact> &>(run->conversation()).result());
        if (m_result->has_value())
            m_result->value().readAt = QDateTime::currentDateTimeUtc();
        Q_EMIT ended();
    });
    m_run->start();
}

void Review::stop()
{
    if (!m_run)
        return;
    m_requests = m_run->requestsSent();
    m_run.reset();
}

} // namespace linchpin
