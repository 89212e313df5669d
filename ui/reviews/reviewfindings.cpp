// SPDX-License-Identifier: Apache-2.0
#include "ui/reviews/reviewfindings.h"

#include "models/service/usefinder.h"
#include "ui/reviews/findingwindow.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/naming.h"

#include <QSpinBox>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// The same file for another thread. Another review may have taken its place on disk meanwhile,
/// with other endpoints in other places: that is refused.
Result<std::unique_ptr<ReviewFile>> openedAgain(const QString &path, const QDateTime &savedAt)
{
    auto file = ReviewFile::open(path);
    if (file && (*file)->origin().savedAt != savedAt)
        return failure(
            {.kind = ApiError::Kind::Unsafe,
             .detail = ReviewFindings::tr("%1 was replaced meanwhile. Open it again.").arg(path)});
    return file;
}

} // namespace

ReviewFindings::ReviewFindings(QWidget &window) : QObject(&window), m_window(window) { }

FindingWindow *ReviewFindings::makeWindow(const QString &title, const QString &intro)
{
    auto *window = new FindingWindow(title, intro, &m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &FindingWindow::chosen, this, &ReviewFindings::connectionChosen);
    return window;
}

void ReviewFindings::compare(const ReviewFile &before, const ReviewFile &after,
                             const QString &source)
{
    Q_EMIT began(tr("Comparing..."));
    m_comparing.start(
        this,
        [beforePath = before.path(), beforeTime = before.origin().savedAt, afterPath = after.path(),
         afterTime = after.origin().savedAt, source](const auto &mayGoOn) -> Result<Compared> {
            const auto first = openedAgain(beforePath, beforeTime);
            const auto second = openedAgain(afterPath, afterTime);
            if (!first || !second)
                return failure(!first ? first.error() : second.error());
            auto difference = compareReviews(**first, **second, mayGoOn);
            if (!difference)
                return failure(difference.error());
            FindingTable table = differenceTable(*difference, source);
            return Compared{std::move(*difference), std::move(table)};
        },
        [this](const Result<Compared> &compared) {
            if (!compared)
                Q_EMIT failed(compared.error().sentence());
            else
                show(*compared);
        });
}

void ReviewFindings::show(const Compared &compared)
{
    const ReviewDifference &difference = compared.difference;
    const EndpointDifference &first = difference.endpoints.front();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    //: %1 and %2 say what was read when.
    FindingWindow *window =
        makeWindow(tr("What has changed"),
                   tr("Before: %1\nAfter: %2")
                       .arg(originText(first.before, now), originText(first.after, now)));
    int unchanged = 0;
    for (const EndpointDifference &endpoint : difference.endpoints) {
        unchanged += endpoint.unchanged;
        if (!endpoint.notCompared.isEmpty())
            window->messages().show(endpoint.after.name, Tone::Caution, endpoint.notCompared);
    }
    const auto apart = int(difference.onlyBefore.size() + difference.onlyAfter.size());
    if (apart > 0)
        window->messages().show(
            u"apart"_s, Tone::Caution,
            tr("%n endpoints are in one of the two only, and were not compared.", nullptr, apart));
    window->messages().show(u"same"_s, Tone::Info,
                            tr("%n connections are as they were.", nullptr, unchanged));
    window->setFindings(compared.table.head, compared.table.lines, compared.table.groups);
    window->show();
    Q_EMIT opened(window);
}

void ReviewFindings::judgeUse(const ReviewFile &file, int endpoint, const QString &source)
{
    Q_EMIT began(tr("Looking for what is unused..."));
    FindingWindow *window =
        makeWindow(tr("Unused connections"),
                   originText(file.endpoint(endpoint), QDateTime::currentDateTimeUtc()));
    auto *days = named(new QSpinBox(window), "unusedDays", tr("Days without use"));
    days->setRange(0, 3650);
    //: Choice: use in time is not looked at.
    days->setSpecialValueText(tr("Any use"));
    //: Before a number of days: also what the system saw no use of for so long.
    days->setPrefix(tr("No use, in days: "));
    days->setToolTip(tr("Where the system tells: also those it saw no use of for so many days"));
    const auto job = std::make_shared<Background<Result<Judged>>>();
    const auto judge = [this, window, days, job, path = file.path(),
                        savedAt = file.origin().savedAt, endpoint, source] {
        const auto wanted = days->value() > 0 ? std::optional(days->value()) : std::nullopt;
        judgeAgain(
            window,
            [path, savedAt, endpoint, source, wanted](const auto &mayGoOn) -> Result<Judged> {
                const auto again = openedAgain(path, savedAt);
                if (!again)
                    return failure(again.error());
                const auto findings = linchpin::judgeUse(**again, endpoint, wanted, mayGoOn);
                if (!findings)
                    return failure(findings.error());
                FindingTable table = useTable(*findings, source);
                const int inUse = int(findings->size() - table.lines.size());
                return Judged{std::move(table), inUse};
            },
            job);
    };
    connect(days, &QSpinBox::valueChanged, window, judge);
    window->addControl(days);
    judge();
}

/// The window is shown once there is something in it; nothing at all would say that all is in use.
void ReviewFindings::judgeAgain(
    FindingWindow *window,
    const std::function<Result<Judged>(const Background<Result<Judged>>::MayGoOn &)> &make,
    const std::shared_ptr<Background<Result<Judged>>> &job)
{
    job->start(window, make, [this, window](const Result<Judged> &judged) {
        if (!judged) {
            window->deleteLater();
            Q_EMIT failed(judged.error().sentence());
            return;
        }
        window->messages().show(u"use"_s, Tone::Info,
                                tr("%n connections are in use and not listed. What could not be "
                                   "read is never called unused.",
                                   nullptr, judged->inUse));
        const bool isFirst = window->isHidden();
        window->setFindings(judged->table.head, judged->table.lines, judged->table.groups);
        if (!isFirst)
            return;
        window->show();
        Q_EMIT opened(window);
    });
}

} // namespace linchpin
