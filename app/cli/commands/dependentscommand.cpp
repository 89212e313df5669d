// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/readingcommands.h"

#include "app/cli/documents.h"
#include "app/cli/protectionmarks.h"
#include "app/cli/texts.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

void DependentsCommand::tell(const Impact &impact, int requests)
{
    const auto [document, text] = told(impact, requests);
    end(Report{ExitCode::Done, document, text});
}

void DependentsCommand::tellSaved(const Impact &impact, const ReviewSource &from)
{
    auto [document, text] = told(impact, 0);
    document.insert("review"_L1, from.origin());
    end(Report{ExitCode::Done, document, from.originText() + text});
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
