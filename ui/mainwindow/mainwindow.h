// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow/windowservices.h"

#include <QMainWindow>
#include <QSet>
#include <QTimer>

class QSplitter;

namespace linchpin {

class CatalogueFeed;
class ConnectionPane;
class ConnectionTableModel;
class DeletionActions;
class EndpointController;
class EndpointListModel;
class EndpointPane;
class ImpactPanel;
class ImpactReader;
class MainActions;
class MessageArea;
class OpenReviews;
class ReportActions;
class ReviewController;
class ReviewNotices;
class RuleActions;
class RunOffers;
class ViewActions;

/// Endpoints, connections, and what hangs on the selected one. Nothing here writes to a server: the
/// way to a deletion leads through the assistant.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Size, splitters and columns, as bytes to be kept. An empty or foreign state changes nothing.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

    /// A deletion ended: the list and what is known of the connection are read again; the next row
    /// is selected.
    void deletionEnded(const ConnectionRef &ref);
    /// Some of several were not deleted: they are named, selected, and can be tried again.
    void deletionLeft(const std::vector<ConnectionRef> &failed);
    void refreshOffers(); ///< runs may have come or gone

    [[nodiscard]] ConnectionTableModel &connections() { return *m_table; }
    [[nodiscard]] ConnectionPane &connectionPane() { return *m_pane; }
    [[nodiscard]] EndpointController &endpoints() { return *m_endpoints; }
    [[nodiscard]] ReviewController &reviews() { return *m_reviews; }
    [[nodiscard]] ImpactReader &reader() { return *m_reader; }
    [[nodiscard]] ImpactPanel &impactPanel() { return *m_impact; }
    [[nodiscard]] MessageArea &messages() { return *m_messages; }
    [[nodiscard]] MainActions &actions() { return *m_actions; }
    void openAudit();

private:
    void build();
    void connectActions();
    void connectPanes();
    void takeConnection();
    void takeEndpoint(const QString &name);
    void updateActions();
    [[nodiscard]] bool isReview(const QString &source) const;
    void readStale();
    void sayNotices();

    WindowServices m_services;
    ConnectionTableModel *m_table;
    EndpointListModel *m_list;
    OpenReviews *m_openReviews;
    CatalogueFeed *m_feed;
    ImpactReader *m_reader;
    MainActions *m_actions;
    MessageArea *m_messages;
    RunOffers *m_offers;
    RuleActions *m_rules;
    EndpointController *m_endpoints;
    ReviewController *m_reviews;
    EndpointPane *m_endpointPane;
    ConnectionPane *m_pane;
    ImpactPanel *m_impact;
    ReportActions *m_reports;
    DeletionActions *m_deletion;
    ViewActions *m_views;
    ReviewNotices *m_notices;
    QSplitter *m_splitter;
    QTimer m_refreshing; ///< several deletions that end together, one reading
    QSet<QString> m_stale; ///< endpoints whose list it reads
};

} // namespace linchpin
