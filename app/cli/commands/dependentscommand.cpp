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
        // Beside the impact, never in it: its fingerprint is the world's.
        const Marking marking = markProtected({impact->connection}, identity());
        Impact told = *impact;
        told.warnings.insert(told.warnings.end(), marking.warnings.begin(), marking.warnings.end());
        QJsonObject document = dependentsDocument(told, session.requestsSent());
        document.insert("connection"_L1, connectionJson(marking.rows.front()));
        end(Report{ExitCode::Done, document, dependentsText(told)});
    });
    m_review->start(m_id);
}

} // namespace linchpin::cli
