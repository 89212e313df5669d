// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QProgressBar;

namespace linchpin {

class PlainLabel;
struct Progress;

/// How far the reading of the dependents has come, and a way to stop it. To be shown only
/// meanwhile.
class ImpactProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactProgress(QWidget *parent = nullptr);

    void showProgress(const Progress &progress);

Q_SIGNALS:
    void stopWanted();

private:
    PlainLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace linchpin
