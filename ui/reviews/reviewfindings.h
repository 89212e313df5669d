// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionref.h"
#include "models/service/reviewcomparison.h"
#include "ui/reviews/reviewlines.h"
#include "ui/widget/background.h"

namespace linchpin {

/// What differs between two reviews, and what is unused in one, each in a window of its own. Large
/// reviews take a while: they are read on another thread, where each file is opened once more (it
/// belongs to the thread that opened it).
class ReviewFindings final : public QObject
{
    Q_OBJECT

public:
    explicit ReviewFindings(QWidget &window); ///< outlives it

    /// Connections are named as those of `source` in the main window. The one asked for last
    /// counts.
    void compare(const ReviewFile &before, const ReviewFile &after, const QString &source);
    void judgeUse(const ReviewFile &file, int endpoint, const QString &source);

Q_SIGNALS:
    void began(const QString &text); ///< for people
    void failed(const QString &sentence);
    void opened(linchpin::FindingWindow *window); ///< with what was found
    void connectionChosen(const linchpin::ConnectionRef &ref);

private:
    struct Compared
    {
        ReviewDifference difference;
        FindingTable table;
    };
    struct Judged
    {
        FindingTable table;
        int inUse = 0;
    };
    [[nodiscard]] FindingWindow *makeWindow(const QString &title, const QString &intro);
    void show(const Compared &compared);
    void judgeAgain(
        FindingWindow *window,
        const std::function<Result<Judged>(const Background<Result<Judged>>::MayGoOn &)> &make,
        const std::shared_ptr<Background<Result<Judged>>> &job);

    QWidget &m_window;
    Background<Result<Compared>> m_comparing;
};

} // namespace linchpin
