// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/readingcommands.h"

#include "app/cli/documents.h"
#include "app/cli/protectionmarks.h"
#include "app/cli/texts.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

void ListCommand::run(Session &session)
{
    m_catalogue = std::make_unique<Catalogue>(session);
    connect(m_catalogue.get(), &Catalogue::statusChanged, this, &ListCommand::statusChanged);
    connect(m_catalogue.get(), &Catalogue::progressed, this,
            [this] { console().progress(m_catalogue->progress().what); });
    m_catalogue->refresh();
}

void ListCommand::statusChanged()
{
    switch (m_catalogue->status()) {
    case Catalogue::Status::Empty:
    case Catalogue::Status::Loading:
    case Catalogue::Status::Stopped: return;
    case Catalogue::Status::Failed:
        return end(refusalOf(m_catalogue->error().value_or(ApiError{}),
                             u"The connections could not be listed"_s));
    case Catalogue::Status::Complete:
    case Catalogue::Status::Incomplete: break;
    }
    const bool isComplete = m_catalogue->status() == Catalogue::Status::Complete;
    auto [rows, warnings] = markRows(m_catalogue->rows(), identity());
    const auto &told = m_catalogue->warnings();
    warnings.insert(warnings.begin(), told.begin(), told.end());
    end(Report{ExitCode::Done,
               listDocument(rows, isComplete, warnings, m_catalogue->session().requestsSent()),
               listText(rows, isComplete, warnings)});
}

void ListCommand::runOffline(const ReviewSource &source)
{
    const auto saved = source.connections();
    if (!saved)
        return end(saved.error());
    const ReviewedEndpoint &facts = source.facts();
    const bool isComplete = facts.list == ListReading::Complete;
    auto [rows, warnings] = markRows(*saved, identity());
    warnings.insert(warnings.begin(), facts.warnings.begin(), facts.warnings.end());
    QJsonObject document = listDocument(rows, isComplete, warnings, 0);
    document.insert("review"_L1, source.origin());
    end(Report{ExitCode::Done, document,
               source.originText() + listText(rows, isComplete, warnings)});
}

} // namespace linchpin::cli
