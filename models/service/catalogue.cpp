// SPDX-License-Identifier: Apache-2.0
#include "models/service/catalogue.h"

#include "models/net/conversationrun.h"
#include "models/service/maskederror.h"

#include <QDateTime>

namespace linchpin {

Catalogue::Catalogue(Session &session, QObject *parent) : QObject(parent), m_session(session) { }

Catalogue::~Catalogue() = default;

Progress Catalogue::progress() const
{
    return m_run ? m_run->conversation().progress() : Progress{};
}

void Catalogue::refresh()
{
    m_error.reset();
    m_run =
        std::make_unique<ConversationRun>(m_session, m_session.system().list(m_session.identity()));
    connect(m_run.get(), &ConversationRun::progressed, this, [this] {
        takeArrived();
        Q_EMIT progressed();
    });
    connect(m_run.get(), &ConversationRun::ended, this, &Catalogue::finish);
    m_status = Status::Loading;
    Q_EMIT statusChanged();
    m_run->start();
}

void Catalogue::stop()
{
    if (!m_run)
        return;
    m_requests = m_run->requestsSent();
    m_run.reset();
    m_status = Status::Stopped;
    Q_EMIT statusChanged();
}

void Catalogue::takeArrived()
{
    const std::vector<Connection> rows =
        dynamic_cast<ListConversation &>(m_run->conversation()).takeRows();
    if (!rows.empty())
        Q_EMIT rowsArrived(rows);
}

void Catalogue::finish()
{
    // The run is the sender of the signal that brought us here: it goes when the event loop is
    // back.
    ConversationRun *run = m_run.release();
    run->deleteLater();
    m_requests = run->requestsSent();
    auto &list = dynamic_cast<ListConversation &>(run->conversation());
    Result<ConnectionList> result = withoutSecrets(list.takeResult());
    if (result) {
        m_rows = std::move(result->rows);
        m_count = static_cast<int>(m_rows.size());
        m_warnings = std::move(result->warnings);
        m_status = result->isComplete ? Status::Complete : Status::Incomplete;
        m_readAt = QDateTime::currentDateTimeUtc();
        Q_EMIT rowsReset();
    } else {
        m_error = result.error();
        m_status = Status::Failed;
    }
    Q_EMIT statusChanged();
}

} // namespace linchpin
