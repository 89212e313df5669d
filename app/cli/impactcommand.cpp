// SPDX-License-Identifier: Apache-2.0
#include "app/cli/impactcommand.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<void> ImpactCommand::check(const System &system)
{
    const auto id = idIn(system);
    if (!id)
        return tl::unexpected(id.error());
    m_id = *id;
    return {};
}

void ImpactCommand::run(Session &session)
{
    m_review = std::make_unique<Review>(session);
    connect(m_review.get(), &Review::progressed, this,
            [this] { console().progress(m_review->progress().what); });
    connect(m_review.get(), &Review::ended, this, [this, &session] {
        const Result<Impact> &impact = *m_review->result();
        if (!impact)
            return end(refusalOf(impact.error(), u"The connection could not be read"_s));
        tell(*impact, session.requestsSent());
    });
    m_review->start(m_id);
}

void ImpactCommand::runOffline(const ReviewSource &from)
{
    const auto impact = from.impact(m_id);
    if (!impact)
        return end(impact.error());
    tellSaved(*impact, from);
}

} // namespace linchpin::cli
