// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace linchpin {

class PlainLabel;

/// Of several that wait together: those of which something serious was seen are switched on again,
/// and the others go on. Hidden where there is none.
class LeaveOutPart final : public QWidget
{
    Q_OBJECT

public:
    LeaveOutPart(const char *buttonName, QWidget *parent = nullptr);
    /// Names of connections; whether it may be asked for now.
    void show(const QStringList &names, bool isPossible);

Q_SIGNALS:
    void wanted();

private:
    QPushButton *m_button;
    PlainLabel *m_explanation;
};

} // namespace linchpin
