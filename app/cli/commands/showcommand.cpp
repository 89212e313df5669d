// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/readingcommands.h"

#include "app/cli/documents.h"
#include "app/cli/protectionmarks.h"
#include "app/cli/texts.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<void> ShowCommand::check(const System &system)
{
    const auto id = idIn(system);
    if (!id)
        return tl::unexpected(id.error());
    m_id = *id;
    return {};
}

void ShowCommand::run(Session &session)
{
    m_run =
        std::make_unique<ConversationRun>(session, session.system().read(session.identity(), m_id));
    connect(m_run.get(), &ConversationRun::ended, this, [this] {
        const auto connection =
            dynamic_cast<TypedConversation<Connection> &>(m_run->conversation()).result();
        if (!connection)
            return end(refusalOf(connection.error(), u"The connection could not be read"_s));
        const Marking marking = markProtected({*connection}, identity());
        const Connection &marked = marking.rows.front();
        end(Report{ExitCode::Done, showDocument(marked, marking.warnings),
                   showText(marked, marking.warnings)});
    });
    m_run->start();
}

void ShowCommand::runOffline(const ReviewSource &source)
{
    const auto connection = source.connection(m_id);
    if (!connection)
        return end(connection.error());
    const Marking marking = markProtected({*connection}, identity());
    const Connection &marked = marking.rows.front();
    QJsonObject document = showDocument(marked, marking.warnings);
    document.insert("review"_L1, source.origin());
    end(Report{ExitCode::Done, document, source.originText() + showText(marked, marking.warnings)});
}

} // namespace linchpin::cli
