// SPDX-License-Identifier: Apache-2.0
#include "ui/reviews/reviewcontroller.h"

#include "models/report/reviewreport.h"
#include "ui/report/reportdesk.h"
#include "ui/reviews/reviewlines.h"
#include "ui/reviews/savereviewdialog.h"
#include "ui/reviews/takingdialog.h"
#include "ui/widget/icons.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/naming.h"

#include <QAction>
#include <QFileDialog>
#include <QMenuBar>
#include <QSpinBox>

namespace linchpin {

using namespace Qt::StringLiterals;

ReviewController::ReviewController(Workspace &workspace, OpenReviews &reviews,
                                   MessageArea &messages, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_reviews(reviews)
    , m_messages(messages)
    , m_window(window)
{
    makeActions();
    connect(&workspace, &Workspace::endpointsChanged, this, &ReviewController::update);
    connect(&workspace, &Workspace::opened, this, &ReviewController::update);
    connect(&reviews, &OpenReviews::changed, this, &ReviewController::update);
    update();
}

void ReviewController::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const QString &icon) {
        auto *action = new QAction(actionIcon(icon), text, this);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    save = make("actionSaveReview", tr("&Save review..."), u"action-export"_s);
    openFile = make("actionOpenReview", tr("&Open review..."), u"action-look"_s);
    openFile->setShortcut(QKeySequence::Open);
    closeReview = make("actionCloseReview", tr("&Close review"), u"action-close"_s);
    compareFile = make("actionCompareReview", tr("Compare with a &review..."), u"action-search"_s);
    compareNow = make("actionCompareNow", tr("Compare with the endpoint &now"), u"action-search"_s);
    unused = make("actionUnused", tr("Find &unused connections"), u"action-search"_s);
    report = make("actionReviewReport", tr("&Export review as report..."), u"action-export"_s);
    connect(report, &QAction::triggered, this, &ReviewController::exportReport);
    connect(save, &QAction::triggered, this, &ReviewController::askWhatToSave);
    connect(openFile, &QAction::triggered, this,
            [this] { askFile(tr("Open review"), [this](const QString &path) { open(path); }); });
    connect(closeReview, &QAction::triggered, this, [this] {
        m_reviews.close(m_current);
        Q_EMIT chosen({}); // all that is left
    });
    connect(compareFile, &QAction::triggered, this, [this] {
        askFile(tr("Compare with a review"), [this](const QString &path) { compareWith(path); });
    });
    connect(compareNow, &QAction::triggered, this, &ReviewController::compareWithNow);
    connect(unused, &QAction::triggered, this, &ReviewController::findUnused);
}

void ReviewController::addMenu(QMenuBar &bar, QAction *before)
{
    //: Menu about saved reviews.
    auto *menu = new QMenu(tr("&Review"), &bar);
    menu->setToolTipsVisible(true);
    menu->addActions({save, openFile, closeReview});
    menu->addSeparator();
    menu->addActions({compareFile, compareNow});
    menu->addSeparator();
    menu->addActions({unused, report});
    bar.insertMenu(before, menu);
}

void ReviewController::setCurrent(const QString &source)
{
    m_current = source;
    update();
}

void ReviewController::update()
{
    const OpenReviews::Source *review = m_reviews.find(m_current);
    const bool isLive = m_workspace.isOpen(m_current);
    save->setEnabled(!liveEndpoints().isEmpty());
    closeReview->setEnabled(review);
    compareFile->setEnabled(review || isLive);
    compareNow->setEnabled(review && !liveTwin(review->facts()).isEmpty());
    unused->setEnabled(review || isLive);
    report->setEnabled(review && m_reports);
    report->setToolTip(report->isEnabled() ? QString()
                                           : tr("Choose a review in the list at the left."));
    const QString chooseOne = tr("Choose one endpoint or review in the list at the left.");
    for (QAction *action : {compareFile, unused})
        action->setToolTip(action->isEnabled() ? QString() : chooseOne);
    compareNow->setToolTip(compareNow->isEnabled()
                               ? QString()
                               : tr("Choose a review whose endpoint is signed in to."));
}

void ReviewController::setReports(ReportDesk *reports)
{
    m_reports = reports;
    update();
}

void ReviewController::exportReport()
{
    const OpenReviews::Source *review = m_reviews.find(m_current);
    if (!review || !m_reports)
        return;
    const QString path = review->file->path();
    m_reports->exportTo(&m_window, QFileInfo(path).completeBaseName(), m_messages,
                        [path]() -> Result<report::Document> {
                            // A file belongs to the thread that opened it.
                            const auto file = ReviewFile::open(path);
                            return file ? report::ofReview(**file, report::makingNow())
                                        : failure(file.error());
                        });
}

QStringList ReviewController::liveEndpoints() const
{
    QStringList names;
    for (const SavedEndpoint &endpoint : m_workspace.endpoints()) {
        if (m_workspace.isOpen(endpoint.name))
            names << endpoint.name;
    }
    return names;
}

QString ReviewController::liveTwin(const ReviewedEndpoint &facts) const
{
    for (const SavedEndpoint &endpoint : m_workspace.endpoints()) {
        if (endpoint.identity == facts.identity && m_workspace.isOpen(endpoint.name))
            return endpoint.name;
    }
    return {};
}

void ReviewController::complain(const QString &sentence)
{
    m_messages.show(u"review"_s, Tone::Negative, sentence);
}

void ReviewController::askFile(const QString &title, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(&m_window, title, {}, tr("Reviews (*.linchpin)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void ReviewController::open(const QString &path)
{
    const Result<QStringList> names = m_reviews.open(path);
    if (!names)
        return complain(names.error().sentence());
    m_messages.take(u"review"_s);
    Q_EMIT chosen(names->first());
}

void ReviewController::askWhatToSave()
{
    auto *dialog = new SaveReviewDialog(
        liveEndpoints(), m_workspace.isOpen(m_current) ? m_current : QString(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveReviewDialog::wanted, this, [this](const QStringList &endpoints) {
        auto *file = new QFileDialog(&m_window, tr("Save review"), {}, tr("Reviews (*.linchpin)"));
        file->setAttribute(Qt::WA_DeleteOnClose);
        file->setAcceptMode(QFileDialog::AcceptSave);
        file->setDefaultSuffix(u"linchpin"_s);
        connect(file, &QFileDialog::fileSelected, this,
                [this, endpoints](const QString &path) { saveTo(path, endpoints); });
        file->open();
    });
    dialog->open();
}

void ReviewController::saveTo(const QString &path, const QStringList &endpoints)
{
    auto *dialog = new TakingDialog(m_workspace, endpoints, &m_window);
    connect(dialog, &TakingDialog::failed, this, &ReviewController::complain);
    connect(dialog, &TakingDialog::saved, this, [this, dialog](const QString &saved) {
        int unread = 0;
        for (const ReviewedEndpoint &endpoint : dialog->endpoints())
            unread += endpoint.impactsFailed + endpoint.impactsMissing()
                + (endpoint.list == ListReading::Failed ? 1 : 0);
        QString text = tr("The review was saved as %1.").arg(saved);
        if (unread > 0)
            text += u' '
                + tr("%n things could not be read, and stand in it as not known.", nullptr, unread);
        MessageBar *bar =
            m_messages.show(u"review"_s, unread > 0 ? Tone::Caution : Tone::Positive, text);
        //: Button: opens the review that was just saved.
        bar->addAction(u"openSavedReview"_s, tr("Open"), tr("Opens it beside the endpoints"),
                       [this, saved] { open(saved); });
    });
    dialog->start(path, Existing::Replace); // the file dialog has asked
}

void ReviewController::takeNow(const QString &endpoint,
                               std::function<void(std::shared_ptr<const ReviewFile>)> then)
{
    auto *dialog = new TakingDialog(m_workspace, {endpoint}, &m_window);
    connect(dialog, &TakingDialog::failed, this, &ReviewController::complain);
    connect(dialog, &TakingDialog::saved, this,
            [this, then = std::move(then)](const QString &path) {
                auto file = ReviewFile::open(path);
                if (file)
                    then(std::shared_ptr<const ReviewFile>(std::move(*file)));
                else
                    complain(file.error().sentence());
            });
    dialog->start(m_folder.filePath(u"%1.linchpin"_s.arg(++m_taken)), Existing::Refuse);
}

void ReviewController::compareWith(const QString &path)
{
    auto opened = ReviewFile::open(path);
    if (!opened)
        return complain(opened.error().sentence());
    const std::shared_ptr<const ReviewFile> other = std::move(*opened);
    const QString source = m_current;
    if (const OpenReviews::Source *review = m_reviews.find(source)) {
        const bool isOlder = other->origin().savedAt <= review->file->origin().savedAt;
        showDifference(isOlder ? *other : *review->file, isOlder ? *review->file : *other, source);
    } else if (m_workspace.isOpen(source)) {
        takeNow(source, [this, other, source](const std::shared_ptr<const ReviewFile> &now) {
            showDifference(*other, *now, source);
        });
    }
}

void ReviewController::compareWithNow()
{
    const OpenReviews::Source *review = m_reviews.find(m_current);
    const QString live = review ? liveTwin(review->facts()) : QString();
    if (live.isEmpty())
        return;
    takeNow(live,
            [this, before = review->file,
             source = m_current](const std::shared_ptr<const ReviewFile> &now) {
                showDifference(*before, *now, source);
            });
}

void ReviewController::findUnused()
{
    const QString source = m_current;
    if (const OpenReviews::Source *review = m_reviews.find(source)) {
        showUnused(review->file, review->endpoint, source);
    } else if (m_workspace.isOpen(source)) {
        takeNow(source, [this, source](const std::shared_ptr<const ReviewFile> &now) {
            showUnused(now, 0, source);
        });
    }
}

FindingWindow *ReviewController::makeWindow(const QString &title, const QString &intro)
{
    auto *window = new FindingWindow(title, intro, &m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &FindingWindow::chosen, this, &ReviewController::connectionChosen);
    return window;
}

void ReviewController::showDifference(const ReviewFile &before, const ReviewFile &after,
                                      const QString &source)
{
    const Result<ReviewDifference> difference = compareReviews(before, after);
    if (!difference)
        return complain(difference.error().sentence());
    const EndpointDifference &first = difference->endpoints.front();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    //: %1 and %2 say what was read when.
    FindingWindow *window =
        makeWindow(tr("What has changed"),
                   tr("Before: %1\nAfter: %2")
                       .arg(originText(first.before, now), originText(first.after, now)));
    int unchanged = 0;
    for (const EndpointDifference &endpoint : difference->endpoints) {
        unchanged += endpoint.unchanged;
        if (!endpoint.notCompared.isEmpty())
            window->messages().show(endpoint.after.name, Tone::Caution, endpoint.notCompared);
    }
    const auto apart = int(difference->onlyBefore.size() + difference->onlyAfter.size());
    if (apart > 0)
        window->messages().show(
            u"apart"_s, Tone::Caution,
            tr("%n endpoints are in one of the two only, and were not compared.", nullptr, apart));
    window->messages().show(u"same"_s, Tone::Info,
                            tr("%n connections are as they were.", nullptr, unchanged));
    FindingTable table = differenceTable(*difference, source);
    window->setFindings(table.head, std::move(table.lines), table.groups);
    window->show();
    Q_EMIT windowOpened(window);
}

void ReviewController::showUnused(const std::shared_ptr<const ReviewFile> &file, int endpoint,
                                  const QString &source)
{
    FindingWindow *window =
        makeWindow(tr("Unused connections"),
                   originText(file->endpoint(endpoint), QDateTime::currentDateTimeUtc()));
    auto *days = named(new QSpinBox(window), "unusedDays", tr("Days without use"));
    days->setRange(0, 3650);
    //: Choice: use in time is not looked at.
    days->setSpecialValueText(tr("Any use"));
    //: Before a number of days: also what the system saw no use of for so long.
    days->setPrefix(tr("No use, in days: "));
    days->setToolTip(tr("Where the system tells: also those it saw no use of for so many days"));
    const auto judge = [this, window, days, file, endpoint, source] {
        const auto wanted = days->value() > 0 ? std::optional(days->value()) : std::nullopt;
        const auto findings = judgeUse(*file, endpoint, wanted);
        if (!findings)
            return complain(findings.error().sentence());
        FindingTable table = useTable(*findings, source);
        const auto inUse = int(findings->size() - table.lines.size());
        window->messages().show(u"use"_s, Tone::Info,
                                tr("%n connections are in use and not listed. What could not be "
                                   "read is never called unused.",
                                   nullptr, inUse));
        window->setFindings(table.head, std::move(table.lines), table.groups);
    };
    connect(days, &QSpinBox::valueChanged, window, judge);
    window->addControl(days);
    judge();
    window->show();
    Q_EMIT windowOpened(window);
}

} // namespace linchpin
