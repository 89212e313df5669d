// SPDX-License-Identifier: Apache-2.0
#include "models/service/endpointtaking.h"

#include <algorithm>

namespace linchpin {

EndpointTaking::EndpointTaking(Session &session, QString environment)
    : m_session(session), m_environment(std::move(environment)), m_catalogue(session)
{
    connect(&m_catalogue, &Catalogue::statusChanged, this, &EndpointTaking::listed);
    connect(&m_catalogue, &Catalogue::progressed, this, &EndpointTaking::progressed);
}

EndpointTaking::~EndpointTaking() = default;

void EndpointTaking::start(ReviewWriter &writer)
{
    m_writer = &writer;
    m_catalogue.refresh();
}

void EndpointTaking::listed()
{
    if (m_catalogue.status() == Catalogue::Status::Loading || isListed())
        return;
    ReviewedEndpoint facts;
    facts.identity = m_session.identity();
    facts.name = m_session.access().name;
    facts.environment = m_environment;
    facts.readAt = QDateTime::currentDateTimeUtc();
    facts.requests = m_catalogue.requests();
    facts.warnings = m_catalogue.warnings();
    m_requests = m_catalogue.requests();
    switch (m_catalogue.status()) {
    case Catalogue::Status::Complete: facts.list = ListReading::Complete; break;
    case Catalogue::Status::Incomplete: facts.list = ListReading::Incomplete; break;
    case Catalogue::Status::Empty:
    case Catalogue::Status::Loading:
    case Catalogue::Status::Stopped:
    case Catalogue::Status::Failed:
        facts.list = ListReading::Failed;
        facts.error = m_catalogue.error().value_or(ApiError{.kind = ApiError::Kind::Cancelled});
        facts.warnings.clear();
        ++m_failed;
        break;
    }
    addList(std::move(facts), m_failed > 0 ? std::vector<Connection>() : m_catalogue.rows());
    goOn();
}

void EndpointTaking::addList(ReviewedEndpoint facts, const std::vector<Connection> &rows)
{
    for (const Connection &row : rows)
        m_ids.push_back(row.id);
    const Result<int> number = m_writer->addEndpoint(std::move(facts), rows);
    m_number = number.value_or(0);
    if (!number)
        m_fileError = number.error();
}

void EndpointTaking::goOn()
{
    // As many conversations as requests may be on the wire: each keeps at least one there.
    const auto atOnce = static_cast<std::size_t>(std::max(1, m_session.access().maxInFlight));
    while (!m_fileError && m_next < m_ids.size() && m_running.size() < atOnce)
        startOne();
    if (m_running.empty() || m_fileError)
        end();
    else
        Q_EMIT progressed();
}

void EndpointTaking::startOne()
{
    auto review = std::make_unique<Review>(m_session);
    Review *running = review.get();
    connect(running, &Review::ended, this, [this, running] { looked(*running); });
    m_running.push_back(std::move(review));
    running->start(m_ids[m_next++]);
}

void EndpointTaking::looked(Review &review)
{
    const Result<Impact> &impact = *review.result();
    ++m_done;
    m_failed += impact ? 0 : 1;
    m_requests += review.requests();
    const auto added =
        m_writer->addImpact(m_number, review.connectionId(), {impact, review.requests()});
    if (!added)
        m_fileError = added.error();
    const auto at = std::ranges::find(m_running, &review, &std::unique_ptr<Review>::get);
    at->release()->deleteLater(); // it is the sender
    m_running.erase(at);
    goOn();
}

void EndpointTaking::stop()
{
    if (m_isOver)
        return;
    m_catalogue.stop(); // leads to listed() if the list was not there yet
    m_next = m_ids.size();
    m_running.clear();
    end();
}

void EndpointTaking::end()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_running.clear();
    Q_EMIT progressed();
}

} // namespace linchpin
