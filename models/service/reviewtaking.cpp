// SPDX-License-Identifier: Apache-2.0
#include "models/service/reviewtaking.h"

#include "models/service/endpointtaking.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace linchpin {

ReviewTaking::ReviewTaking(QObject *parent) : QObject(parent) { }

ReviewTaking::~ReviewTaking() = default;

void ReviewTaking::add(Session &session, const QString &environment)
{
    auto taking = std::make_unique<EndpointTaking>(session, environment);
    // Queued: the taking is inside its own work when it says so.
    connect(taking.get(), &EndpointTaking::progressed, this, &ReviewTaking::keepGoing,
            Qt::QueuedConnection);
    m_takings.push_back(std::move(taking));
}

void ReviewTaking::start(const QString &path, Existing existing)
{
    auto writer = ReviewWriter::create(path, existing);
    if (!writer) {
        m_result = failure(writer.error());
        QTimer::singleShot(0, this, &ReviewTaking::ended);
        return;
    }
    m_writer = std::move(*writer);
    for (const auto &taking : m_takings)
        taking->start(*m_writer);
}

void ReviewTaking::stop()
{
    if (!isRunning())
        return;
    for (const auto &taking : m_takings)
        taking->stop();
    finish(true);
}

ReviewTaking::Standing ReviewTaking::standing() const
{
    Standing standing;
    for (const auto &taking : m_takings) {
        standing.lists += taking->isListed() ? 0 : 1;
        standing.done += taking->done();
        standing.total += taking->total();
        standing.failed += taking->failed();
    }
    return standing;
}

int ReviewTaking::requests() const
{
    int requests = 0;
    for (const auto &taking : m_takings)
        requests += taking->requests();
    return requests;
}

void ReviewTaking::keepGoing()
{
    if (!isRunning())
        return;
    const bool hasTrouble = std::ranges::any_of(
        m_takings, [](const auto &taking) { return taking->fileError().has_value(); });
    if (hasTrouble
        || std::ranges::all_of(m_takings, &EndpointTaking::isOver,
                               &std::unique_ptr<EndpointTaking>::operator*))
        finish(false);
    else
        Q_EMIT progressed();
}

void ReviewTaking::finish(bool wasStopped)
{
    const std::unique_ptr<ReviewWriter> writer = std::move(m_writer);
    for (const auto &taking : m_takings) {
        if (taking->fileError() && m_result)
            m_result = failure(*taking->fileError());
    }
    if (m_result) {
        m_result = writer->finish(
            {.savedAt = QDateTime::currentDateTimeUtc(),
             .savedBy = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")),
             .program = QCoreApplication::applicationName() + QChar(u' ')
                 + QCoreApplication::applicationVersion(),
             .wasStopped = wasStopped});
        m_endpoints = writer->endpoints();
    }
    QTimer::singleShot(0, this, &ReviewTaking::ended);
}

} // namespace linchpin
