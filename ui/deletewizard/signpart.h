// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/confirmation.h"

#include <QWidget>

class QLineEdit;

namespace linchpin {

class LeaveOutPart;
class MessageBar;
class NameList;
class PlainLabel;

/// What was seen while it was watched, before the last question: prominent if it is serious, and
/// then with the reason why it may be gone on although. A last look that failed is said, with the
/// button that looks again. Hidden where nobody watched.
class SignPart final : public QWidget
{
    Q_OBJECT

public:
    explicit SignPart(QWidget *parent = nullptr);
    void show(const ConfirmationDemand &demand);
    void showHeld(const QStringList &names, bool mayLeaveOut);
    void clear();
    [[nodiscard]] QLineEdit *reason() const { return m_reason; }

Q_SIGNALS:
    void reasonTyped(const QString &reason);
    void leaveOutWanted();
    void lookWanted();

private:
    void showTrouble(const ConfirmationDemand &demand);

    MessageBar *m_bar;
    MessageBar *m_trouble; ///< the last look failed
    PlainLabel *m_title;
    NameList *m_seen;
    QLineEdit *m_reason;
    LeaveOutPart *m_leaveOut;
    PlainLabel *m_blindTitle;
    NameList *m_blind;
};

} // namespace linchpin
