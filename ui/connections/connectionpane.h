// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionref.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace linchpin {

class CatalogueFeed;
class ConnectionTableModel;
class ListStatus;
class MessageArea;
class Placeholder;
class Workspace;

/// The table in the middle, the filter above it, and below it what the table holds and does not
/// hold.
class ConnectionPane final : public QWidget
{
    Q_OBJECT

public:
    ConnectionPane(Workspace &workspace, CatalogueFeed &feed, ConnectionTableModel &model,
                   QWidget *parent = nullptr);

    [[nodiscard]] std::optional<ConnectionRef> current() const;
    [[nodiscard]] std::vector<ConnectionRef> selected() const; ///< in the order they are shown
    void setEndpoint(const QString &endpoint); ///< empty: all
    void focusFilter();
    void select(const ConnectionRef &ref);
    void select(const std::vector<ConnectionRef> &refs); ///< those that are listed, and no other
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] MessageArea &messages() { return *m_messages; }
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void currentChanged();
    void selectionChanged();
    void addEndpointWanted();
    void signInWanted(const QString &endpoint);

private:
    void buildTable();
    void leaveRows(const QModelIndex &, int first, int last);
    void buildFilterRow();
    void applyFilter(const QString &text);
    void keepCurrent(const std::optional<ConnectionRef> &before);
    void update(const QString &endpoint);
    void updateStatus();
    void updatePlaceholder();
    void updateMessages(const QString &endpoint);
    void placeholderClicked();
    void chooseColumns();
    void openColumnMenu(const QPoint &position);

    Workspace &m_workspace;
    CatalogueFeed &m_feed;
    ConnectionTableModel &m_model;
    QString m_endpoint;
    QLineEdit *m_filter;
    QToolButton *m_refresh;
    MessageArea *m_messages;
    QStackedWidget *m_stack;
    QTableView *m_table;
    Placeholder *m_placeholder;
    ListStatus *m_status;
};

} // namespace linchpin
