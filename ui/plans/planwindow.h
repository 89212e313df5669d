// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/approvalbook.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace linchpin {

class ReportDesk;
class FactView;
class MessageArea;
class TextTable;

/// What the window asks of the program about a plan it shows. Everything works without network but
/// carrying it out.
struct PlanDesk
{
    const ApprovalBook *book = nullptr; ///< outlives the window
    /// Why it may not be carried out here and now; empty: it may.
    std::function<QString(const PlanFile &)> obstacle;
    /// Opens the wizard on it, with what was typed of what the server masks.
    std::function<void(const PlanFile &, const QMap<QString, QByteArray> &secrets)> apply;
    ReportDesk *reports = nullptr; ///< null: there are no reports
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

/// A plan of a file: what it does, to what, decided why, signed by whom. To be signed, and to be
/// carried out where that is allowed.
class PlanWindow final : public QDialog
{
    Q_OBJECT

public:
    PlanWindow(PlanDesk desk, QString path, PlanFile file, QWidget *parent = nullptr);

    [[nodiscard]] const PlanFile &file() const { return m_file; }
    void refresh(); ///< weighs the signatures and what stands in the way again

private:
    void build();
    [[nodiscard]] QWidget *buildConnections();
    [[nodiscard]] QWidget *buildImpact();
    [[nodiscard]] QWidget *buildChanges();
    [[nodiscard]] QLayout *buildButtons();
    void showStanding();
    void sign();
    void exportReport();
    void carryOut();
    [[nodiscard]] QString signedWith(const QString &words, const QByteArray &passphrase);
    [[nodiscard]] QList<QPair<QString, QString>> facts() const;

    PlanDesk m_desk;
    QString m_path;
    PlanFile m_file;
    MessageArea *m_messages;
    QTabWidget *m_tabs;
    TextTable *m_signatures;
    FactView *m_facts;
    QPushButton *m_sign;
    QPushButton *m_apply;
};

} // namespace linchpin
