// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/reviewnotices.h"

#include "models/service/openreviews.h"
#include "ui/reviews/reviewlines.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/messagebar.h"

#include <QDateTime>

namespace linchpin {

using namespace Qt::StringLiterals;

ReviewNotices::ReviewNotices(const OpenReviews &reviews, MessageArea &messages, QObject &parent)
    : QObject(&parent), m_reviews(reviews), m_messages(messages)
{ }

void ReviewNotices::show(const QString &source)
{
    for (const QString &key : std::as_const(m_shown))
        m_messages.take(key);
    m_shown.clear();
    for (const OpenReviews::Source &review : m_reviews.sources()) {
        if (!source.isEmpty() && review.name != source)
            continue;
        const ReviewedEndpoint &facts = review.facts();
        //: Above a list that comes from a file. %1 says of what it is and how old.
        QString text = tr("A saved review, nothing is asked of the server: %1.")
                           .arg(originText(facts, QDateTime::currentDateTimeUtc()));
        if (facts.error)
            text += u' ' + facts.error->sentence();
        else if (facts.list != ListReading::Complete)
            text += u' ' + tr("Its list is not complete.");
        if (review.file->origin().wasStopped)
            text += u' ' + tr("The saving was stopped before everything was read.");
        m_shown << u"review-"_s + review.name;
        m_messages.show(m_shown.last(), Tone::Info, text)->setClosable(false);
    }
}

} // namespace linchpin
