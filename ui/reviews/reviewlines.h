// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/reviewcomparison.h"
#include "models/service/usefinder.h"
#include "ui/reviews/findingwindow.h"

namespace linchpin {

/// What a comparison or the judgement of use says, as lines of a FindingWindow. Pure.
struct FindingTable
{
    QStringList head;
    std::vector<FindingLine> lines;
    std::vector<FindingWindow::Group> groups;
};

/// One line for each thing that differs or is not known; `source` is the name under which the
/// endpoint's connections stand in the main window.
[[nodiscard]] FindingTable differenceTable(const ReviewDifference &difference,
                                           const QString &source);
/// Candidates first, then what could not be judged; what is in use is left out.
[[nodiscard]] FindingTable useTable(const std::vector<UseFinding> &findings, const QString &source);

/// Where a review is from and how old it is: "Production, https://..., read 22 Nov 2026 08:00, 3
/// days ago".
[[nodiscard]] QString originText(const ReviewedEndpoint &endpoint, const QDateTime &now);
/// "3 days old"
[[nodiscard]] QString ageText(const QDateTime &readAt, const QDateTime &now);

} // namespace linchpin
