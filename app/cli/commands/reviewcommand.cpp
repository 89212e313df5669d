// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/reviewcommands.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

ReviewCommand::~ReviewCommand() = default;

void ReviewCommand::run(Session &session)
{
    m_taking = std::make_unique<ReviewTaking>();
    m_taking->add(session, {});
    connect(m_taking.get(), &ReviewTaking::progressed, this, [this] {
        const ReviewTaking::Standing standing = m_taking->standing();
        console().progress(
            u"%1 of %2 connections looked at"_s.arg(standing.done).arg(standing.total));
    });
    const QString path = m_folder.filePath(u"now.linchpin"_s);
    connect(m_taking.get(), &ReviewTaking::ended, this, [this, path, &session] {
        const auto file = m_taking->result()
            ? openReview(path)
            : OrRefusal<std::shared_ptr<const ReviewFile>>(
                tl::unexpected(refusalOf(m_taking->result().error())));
        if (!file)
            return end(file.error());
        if (const auto &error = (*file)->endpoint(0).error)
            return end(refusalOf(*error, u"The connections could not be listed"_s));
        judge(**file, 0, session.requestsSent());
    });
    m_taking->start(path, Existing::Refuse);
}

} // namespace linchpin::cli
