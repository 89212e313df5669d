// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/readingcommands.h"

#include "app/cli/documents.h"
#include "app/cli/protectionmarks.h"
#include "app/cli/texts.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<void> DependentsCommand::check(const System &system)
{
    const auto id = idIn(system);
    if (!id)
        return tl::unexpected(id.error());
    m_id = *id;
    return {};
}

void DependentsCommand::run(Session &session)
{
    m_review = std::make_unique<Review>(session);
    connect(m_review.get(), &Review::progressed, this,
            [this] { console().progress(m_review->progress().what); });
    connect(m_review.get(), &Review::ended, this, [this, &session] {
        const Result<Impact> &impact = *m_review->result();
        if (!impact)
            return end(refusalOf(impact.error(), u"The connection could not be read"_s));
        const auto [document, text] = told(*impact, session.requestsSent());
        end(Report{ExitCode::Done, document, text});
    });
    m_review->start(m_id);
}

void DependentsCommand::runOffline(const ReviewSource &source)
{
    const auto impact = source.impact(m_id);
    if (!impact)
        return end(impact.error());
    auto [document, text] = told(*impact, 0);
    document.insert("review"_L1, source.origin());
    end(Report{ExitCode::Done, document, source.originText() + text});
}

std::pair<QJsonObject, QString> DependentsCommand::told(const Impact &impact, int requests) const
{
    // Beside the impact, never in it: its fingerprint is the world's.
    const Marking marking = markProtected({impact.connection}, identity());
    Impact marked = impact;
    marked.warnings.insert(marked.warnings.end(), marking.warnings.begin(), marking.warnings.end());
    QJsonObject document = dependentsDocument(marked, requests);
    document.insert("connection"_L1, connectionJson(marking.rows.front()));
    return {document, dependentsText(marked)};
}

} // namespace linchpin::cli
