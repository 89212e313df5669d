// SPDX-License-Identifier: Apache-2.0
#include "app/shots/reviewtour.h"

#include "models/item/connectiontablemodel.h"
#include "models/store/reviewwriter.h"
#include "ui/connections/connectionpane.h"
#include "ui/reviews/findingwindow.h"
#include "ui/reviews/reviewcontroller.h"
#include "ui/widget/messagearea.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// The review as it might look a week later.
bool writeLater(const QString &from, const QString &to)
{
    const auto before = ReviewFile::open(from);
    auto writer = ReviewWriter::create(to, Existing::Refuse);
    if (!before || !writer)
        return false;
    auto rows = (*before)->connections(0).value_or(std::vector<Connection>());
    if (rows.size() < 12)
        return false;
    rows.erase(rows.begin() + 3);
    rows[5].state = ConnectionState::Inactive;
    rows[9].name += u" (old)"_s;
    if (!(*writer)->addEndpoint((*before)->endpoint(0), rows))
        return false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto reviewed = (*before)->impact(0, rows[i].id);
        if (!reviewed || !*reviewed)
            return false;
        ReviewedImpact later = **reviewed;
        if (later.impact && later.impact->dependents.size() > 1)
            later.impact->dependents.pop_back();
        if (i != 7 && !(*writer)->addImpact(0, rows[i].id, later))
            return false;
    }
    ReviewOrigin origin = (*before)->origin();
    origin.savedAt = origin.savedAt.addDays(7);
    return (*writer)->finish(origin).has_value();
}

FindingWindow *windowOf(ReviewController &reviews, Stage &stage, const std::function<void()> &act)
{
    FindingWindow *opened = nullptr;
    const auto connection = QObject::connect(&reviews, &ReviewController::windowOpened, &reviews,
                                             [&opened](FindingWindow *one) { opened = one; });
    act();
    stage.until(u"the findings"_s, [&opened] { return opened != nullptr; });
    QObject::disconnect(connection);
    return opened;
}

} // namespace

void takeReviews(Application &program, Stage &stage)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"friday.linchpin"_s);
    const QString later = folder.filePath(u"next-friday.linchpin"_s);
    MainWindow &window = program.window();
    ReviewController &reviews = window.reviews();
    reviews.save->trigger();
    stage.take(u"review-save"_s, window.findChild<QDialog *>(u"saveReviewDialog"_s));
    if (auto *dialog = window.findChild<QDialog *>(u"saveReviewDialog"_s))
        dialog->reject();
    reviews.saveTo(path, {program.workspace().endpoints().front().name});
    stage.take(u"review-saving"_s, window.findChild<QDialog *>(u"takingDialog"_s));
    stage.until(u"the review"_s, [&window] { return window.messages().find(u"review"_s); });
    stage.take(u"review-saved"_s, &window);
    reviews.open(path);
    QTableView *table = window.connectionPane().table();
    table->setCurrentIndex(window.connections().index(0, 0));
    stage.take(u"review"_s, &window);
    FindingWindow *unused = windowOf(reviews, stage, [&reviews] { reviews.unused->trigger(); });
    unused->table()->setCurrentIndex(unused->model().index(2, 0));
    stage.take(u"review-unused"_s, unused);
    unused->close();
    stage.until(u"a later review"_s,
                [&path, &later] { return QFile::exists(later) || writeLater(path, later); });
    FindingWindow *changes =
        windowOf(reviews, stage, [&reviews, &later] { reviews.compareWith(later); });
    changes->table()->setCurrentIndex(changes->model().index(1, 0));
    stage.take(u"review-compare"_s, changes);
    changes->close();
    reviews.closeReview->trigger();
    window.messages().take(u"review"_s);
}

} // namespace linchpin
