// SPDX-License-Identifier: Apache-2.0
#include "ui/picture/subjectreader.h"

#include "models/service/openreviews.h"
#include "models/service/review.h"
#include "models/service/workspace.h"

namespace linchpin {

SubjectReader::SubjectReader(Workspace &workspace, const OpenReviews &reviews, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_reviews(reviews)
{
    connect(&workspace, &Workspace::closing, this, &SubjectReader::leave);
}

SubjectReader::~SubjectReader() = default;

void SubjectReader::read(std::vector<Wanted> wanted)
{
    m_review.reset();
    m_subjects.clear();
    m_wanted = std::move(wanted);
    next();
}

void SubjectReader::stop()
{
    m_review.reset();
    while (isReading())
        addUnread(tr("Reading was stopped before it came to its end."));
    Q_EMIT ended();
}

/// As far as it goes without waiting: reviews are files.
void SubjectReader::next()
{
    while (isReading()) {
        const Wanted &one = m_wanted[m_subjects.size()];
        if (m_reviews.find(one.endpoint)) {
            add(m_reviews.impact(one.endpoint, one.connection.id));
            continue;
        }
        Session *session = m_workspace.session(one.endpoint);
        if (!session) {
            addUnread(tr("Nobody is signed in to this endpoint."));
            continue;
        }
        m_review = std::make_unique<Review>(*session);
        connect(m_review.get(), &Review::progressed, this, &SubjectReader::progressed);
        connect(m_review.get(), &Review::ended, this, [this] {
            add(*m_review->result());
            m_review.release()->deleteLater(); // it is emitting
            next();
        });
        m_review->start(one.connection.id);
        return;
    }
    Q_EMIT ended();
}

void SubjectReader::add(Result<Impact> impact)
{
    const Wanted &one = m_wanted[m_subjects.size()];
    GraphSubject subject{one.endpoint, one.connection, {}, {}};
    if (impact)
        subject.impact = std::move(*impact);
    else
        subject.unread = impact.error().sentence();
    m_subjects.push_back(std::move(subject));
    Q_EMIT progressed();
}

void SubjectReader::addUnread(const QString &why)
{
    const Wanted &one = m_wanted[m_subjects.size()];
    m_subjects.push_back({one.endpoint, one.connection, {}, why});
    Q_EMIT progressed();
}

void SubjectReader::leave(const QString &source)
{
    if (!m_review || m_wanted[m_subjects.size()].endpoint != source)
        return;
    m_review.reset();
    addUnread(tr("Nobody is signed in to this endpoint."));
    next();
}

} // namespace linchpin
