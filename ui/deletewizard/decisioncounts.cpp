// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/decisioncounts.h"

#include <QCoreApplication>
#include <QStringList>

namespace linchpin {

namespace {

class DraftTexts final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::DeletionDraft)
};

} // namespace

QString sentenceOf(const DecisionCounts &counts)
{
    QStringList parts;
    parts << DraftTexts::tr("%n moved", nullptr, counts.moved)
          << DraftTexts::tr("%n switched off", nullptr, counts.switchedOff)
          << DraftTexts::tr("%n deleted", nullptr, counts.deleted);
    if (counts.forced > 0)
        parts << DraftTexts::tr("%n deleted by the server, by force", nullptr, counts.forced);
    if (counts.accepted > 0)
        parts << DraftTexts::tr("%n stay although the connection goes", nullptr, counts.accepted);
    if (counts.undecided > 0)
        parts << DraftTexts::tr("%n undecided", nullptr, counts.undecided);
    return parts.join(QStringLiteral(", ")) + u'.';
}

} // namespace linchpin
