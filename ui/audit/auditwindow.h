// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/auditexport.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace linchpin {

class AuditTableModel;
class MessageArea;
class PlainLabel;
class ReportDesk;

/// What was done or refused, by whom, when; filtered by text and period; exported as CSV or JSON.
/// Reads only.
class AuditWindow final : public QDialog
{
    Q_OBJECT

public:
    /// The journal outlives it; null: there is none, and problem says why.
    /// Without a desk there are no reports.
    AuditWindow(const Journal *journal, const QString &problem, ReportDesk *reports = nullptr,
                QWidget *parent = nullptr);

    enum class Period { All, Today, Week, Month, Year };

private:
    void build();
    void read();
    void showDetail();
    [[nodiscard]] Journal::AuditFilter filter() const;
    void exportTo(const QString &path, bool isCsv);
    void askPath(bool isCsv);
    void exportReport();

    const Journal *m_journal;
    AuditTableModel *m_model;
    QLineEdit *m_text;
    QComboBox *m_period;
    QTableView *m_table;
    PlainLabel *m_detail;
    PlainLabel *m_count;
    MessageArea *m_messages;
    ReportDesk *m_reports;
    QPushButton *m_report;
    QPushButton *m_csv;
    QPushButton *m_json;
    std::vector<AuditEntry> m_entries;
    QTimer m_typing;
};

} // namespace linchpin
