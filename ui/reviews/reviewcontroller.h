// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionref.h"
#include "models/service/openreviews.h"
#include "models/service/reviewcomparison.h"
#include "models/service/workspace.h"

#include <QTemporaryDir>

#include <functional>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace linchpin {

class FindingWindow;
class MessageArea;
class ReportDesk;
class ReviewFindings;

/// The menu Review: saves, opens, compares reviews and looks for what is unused. Never writes to a
/// server.
class ReviewController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ReviewController(Workspace &workspace, OpenReviews &reviews, MessageArea &messages,
                     QWidget &window);

    void addMenu(QMenuBar &bar, QAction *before);
    void setReports(ReportDesk *reports); ///< null: there are none
    void setCurrent(const QString &source); ///< chosen in the list of endpoints; empty: all

    void open(const QString &path); ///< shows its first source, or says why not
    void saveTo(const QString &path, const QStringList &endpoints);
    void compareWith(const QString &path); ///< the current source with another review
    void compareWithNow(); ///< the current review with its endpoint, which is signed in
    void findUnused(); ///< of the current source

    QAction *save = nullptr;
    QAction *openFile = nullptr;
    QAction *closeReview = nullptr;
    QAction *compareFile = nullptr;
    QAction *compareNow = nullptr;
    QAction *unused = nullptr;
    QAction *report = nullptr;

Q_SIGNALS:
    void chosen(const QString &source); ///< show it
    void connectionChosen(const linchpin::ConnectionRef &ref);
    void windowOpened(linchpin::FindingWindow *window);

private:
    void makeActions();
    void askWhatToSave();
    void askFile(const QString &title, std::function<void(const QString &)> then);
    void update();
    void exportReport(); ///< of the file the current review is in
    [[nodiscard]] QStringList liveEndpoints() const;
    [[nodiscard]] QString liveTwin(const ReviewedEndpoint &facts) const;
    void takeNow(const QString &endpoint,
                 std::function<void(std::shared_ptr<const ReviewFile>)> then);
    void complain(const QString &sentence);

    Workspace &m_workspace;
    OpenReviews &m_reviews;
    MessageArea &m_messages;
    QWidget &m_window;
    ReviewFindings *m_findings;
    ReportDesk *m_reports = nullptr;
    QTemporaryDir m_folder; ///< reviews taken to compare with, gone with the program
    int m_taken = 0;
    QString m_current;
};

} // namespace linchpin
