// SPDX-License-Identifier: Apache-2.0
#include "ui/reviews/reviewcontroller.h"

#include "models/report/reviewreport.h"
#include "ui/report/reportdesk.h"
#include "ui/reviews/reviewfindings.h"
#include "ui/reviews/savereviewdialog.h"
#include "ui/reviews/takingdialog.h"
#include "ui/widget/icons.h"
#include "ui/widget/messagearea.h"

#include <QAction>
#include <QFileDialog>
#include <QMenuBar>

namespace linchpin {

using namespace Qt::StringLiterals;

ReviewController::ReviewController(Workspace &workspace, OpenReviews &reviews,
                                   MessageArea &messages, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_reviews(reviews)
    , m_messages(messages)
    , m_window(window)
    , m_findings(new ReviewFindings(window))
{
    makeActions();
    connect(m_findings, &ReviewFindings::began, this,
            [this](const QString &text) { m_messages.show(u"review"_s, Tone::Info, text); });
    connect(m_findings, &ReviewFindings::failed, this, &ReviewController::complain);
    connect(m_findings, &ReviewFindings::opened, this, [this](FindingWindow *found) {
        m_messages.take(u"review"_s);
        Q_EMIT windowOpened(found);
    });
    connect(m_findings, &ReviewFindings::connectionChosen, this,
            &ReviewController::connectionChosen);
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
        m_findings->compare(isOlder ? *other : *review->file, isOlder ? *review->file : *other,
                            source);
    } else if (m_workspace.isOpen(source)) {
        takeNow(source, [this, other, source](const std::shared_ptr<const ReviewFile> &now) {
            m_findings->compare(*other, *now, source);
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
                m_findings->compare(*before, *now, source);
            });
}

void ReviewController::findUnused()
{
    const QString source = m_current;
    if (const OpenReviews::Source *review = m_reviews.find(source)) {
        m_findings->judgeUse(*review->file, review->endpoint, source);
    } else if (m_workspace.isOpen(source)) {
        takeNow(source, [this, source](const std::shared_ptr<const ReviewFile> &now) {
            m_findings->judgeUse(*now, 0, source);
        });
    }
}

} // namespace linchpin
