// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace linchpin {

/// Which of the endpoints that are signed in go into a review.
class SaveReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Ticks `chosen`; empty: all.
    SaveReviewDialog(const QStringList &endpoints, const QString &chosen, QWidget *parent);

    [[nodiscard]] QStringList ticked() const;

Q_SIGNALS:
    void wanted(const QStringList &endpoints);

private:
    QListWidget *m_list;
    QPushButton *m_save;
};

} // namespace linchpin
