// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/approvalbook.h"

#include <QDialog>

class QPushButton;

namespace linchpin {

class MessageArea;
class TextTable;

/// The people whose signatures are believed on this machine, and one's own key.
class ApproversDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ApproversDialog(const ApprovalBook &book, QWidget *parent = nullptr); ///< outlives it

    void trustFile(const QString &path); ///< asks for the fingerprint of the key in it

private:
    void build();
    void fill();
    void makeKey();
    void forgetChosen();
    void askForFile();
    void askWhereToSave();

    const ApprovalBook &m_book;
    std::vector<Approver> m_people;
    MessageArea *m_messages;
    TextTable *m_table;
    QPushButton *m_make;
    QPushButton *m_save;
    QPushButton *m_forget;
};

} // namespace linchpin
