// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connections/cataloguefeed.h"

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace linchpin {

class PlainLabel;

/// The line below the table: how much is shown of how much, whether that is all, when it was read,
/// with how many requests; while it is read, how far that got, and Stop.
class ListStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit ListStatus(QWidget *parent = nullptr);

    void showStanding(int shown, int total, const CatalogueFeed::Standing &standing);
    void showNothing(); ///< there is no endpoint to say anything about

Q_SIGNALS:
    void stopWanted();

private:
    PlainLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_stop;
};

} // namespace linchpin
