// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardpage.h"

#include <QTimer>

class QLineEdit;

namespace linchpin {

class FactList;
class LeaveOutPart;
class NameList;

/// 7: it is off; who misses it? The window and the program may be closed meanwhile.
class ObservePage final : public WizardPage
{
    Q_OBJECT

public:
    explicit ObservePage(WizardController &controller, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void refresh() override;
    void entered() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildSkip();
    void showSeen();

    FactList *m_card;
    PlainLabel *m_glance;
    NameList *m_seen;
    LeaveOutPart *m_leaveOut;
    PlainLabel *m_blindTitle;
    NameList *m_blind;
    PlainLabel *m_desktop;
    QPushButton *m_look;
    QLineEdit *m_reason;
    QPushButton *m_skip;
    PlainLabel *m_why;
    QTimer m_minute;
};

} // namespace linchpin
