// SPDX-License-Identifier: Apache-2.0
#include "ui/impact/impactreader.h"

namespace linchpin {

using namespace std::chrono_literals;

ImpactReader::ImpactReader(Workspace &workspace, OpenReviews &reviews, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_reviews(reviews)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &ImpactReader::start);
    connect(&workspace, &Workspace::closing, this, &ImpactReader::leave);
    connect(&reviews, &OpenReviews::closing, this, &ImpactReader::leave);
}

void ImpactReader::leave(const QString &source)
{
    m_known.removeIf([&source](const auto &known) { return known.key().endpoint == source; });
    if (m_chosen && m_chosen->endpoint == source)
        choose(std::nullopt);
}

ImpactReader::~ImpactReader() = default;

void ImpactReader::choose(const std::optional<ConnectionRef> &ref)
{
    if (ref == m_chosen)
        return;
    m_pause.stop();
    m_review.reset();
    m_error.reset();
    m_chosen = ref;
    m_requests = 0;
    if (!ref) {
        setState(State::Nothing);
    } else if (m_known.contains(*ref)) {
        setState(State::Read);
    } else if (m_reviews.find(ref->endpoint)) {
        startFromReview(); // a file is not asked too often
    } else {
        m_pause.start();
        setState(State::Reading);
    }
}

void ImpactReader::readAgain()
{
    if (!m_chosen)
        return;
    m_pause.stop();
    start();
}

void ImpactReader::stop()
{
    if (m_state != State::Reading)
        return;
    m_pause.stop();
    m_review.reset();
    setState(State::Stopped);
}

void ImpactReader::forget(const ConnectionRef &ref)
{
    m_known.remove(ref);
    if (m_chosen == ref)
        readAgain();
}

const Impact *ImpactReader::impact() const
{
    if (!m_chosen)
        return nullptr;
    const auto it = m_known.constFind(*m_chosen);
    return it == m_known.constEnd() ? nullptr : &it.value();
}

Progress ImpactReader::progress() const
{
    return m_review ? m_review->progress() : Progress{};
}

void ImpactReader::start()
{
    m_review.reset();
    m_error.reset();
    if (m_chosen && m_reviews.find(m_chosen->endpoint))
        return startFromReview();
    Session *session = m_chosen ? m_workspace.session(m_chosen->endpoint) : nullptr;
    if (!session) {
        setState(State::Stopped);
        return;
    }
    m_review = std::make_unique<Review>(*session);
    connect(m_review.get(), &Review::progressed, this, &ImpactReader::progressed);
    connect(m_review.get(), &Review::ended, this, &ImpactReader::finish);
    m_review->start(m_chosen->id);
    setState(State::Reading);
}

void ImpactReader::startFromReview()
{
    Result<Impact> impact = m_reviews.impact(m_chosen->endpoint, m_chosen->id);
    if (impact) {
        m_known.insert(*m_chosen, *impact);
        setState(State::Read);
    } else {
        m_error = impact.error();
        setState(State::Failed);
    }
}

void ImpactReader::finish()
{
    const std::optional<Result<Impact>> &result = m_review->result();
    m_requests = m_review->requests();
    if (!result)
        return;
    if (result->has_value()) {
        m_known.insert(*m_chosen, **result);
        setState(State::Read);
    } else {
        m_error = result->error();
        setState(State::Failed);
    }
}

void ImpactReader::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace linchpin
