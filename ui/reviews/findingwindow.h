// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/findingtablemodel.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTableView;

namespace linchpin {

class MessageArea;
class PlainLabel;

/// Findings about connections in a window of their own: filtered by text and group, exported as
/// CSV, and the way back to the connection in the main window.
class FindingWindow final : public QDialog
{
    Q_OBJECT

public:
    FindingWindow(const QString &title, const QString &intro, QWidget *parent);

    struct Group
    {
        QString word;
        QString text; ///< for people
    };
    void setFindings(const QStringList &head, std::vector<FindingLine> lines,
                     const std::vector<Group> &groups);
    void addControl(QWidget *control); ///< beside the filter
    [[nodiscard]] MessageArea &messages() { return *m_messages; }
    [[nodiscard]] FindingTableModel &model() { return *m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void chosen(const linchpin::ConnectionRef &ref);

private:
    void buildTable();
    void filter();
    void showDetail();
    void exportCsv();

    FindingTableModel *m_model;
    PlainLabel *m_intro;
    QLineEdit *m_text;
    QComboBox *m_group;
    QHBoxLayout *m_filters;
    MessageArea *m_messages;
    QTableView *m_table;
    PlainLabel *m_detail;
    PlainLabel *m_count;
    QPushButton *m_show;
    QPushButton *m_csv;
};

} // namespace linchpin
