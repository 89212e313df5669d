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
/// then with the reason why it may be gone on although. Hidden where nobody watched.
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

private:
    MessageBar *m_bar;
    PlainLabel *m_title;
    NameList *m_seen;
    QLineEdit *m_reason;
    LeaveOutPart *m_leaveOut;
    PlainLabel *m_blindTitle;
    NameList *m_blind;
};

} // namespace linchpin
