// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/deletiondraft.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace linchpin {

class WrappingTick;

/// The places nobody could look into, each with a tick and a reason: unknown is never none, and
/// never accepted wholesale.
class UnknownList final : public QWidget
{
    Q_OBJECT

public:
    explicit UnknownList(QWidget *parent = nullptr);

    void show(const DeletionDraft &draft);

Q_SIGNALS:
    void ticked(const QString &source, const linchpin::UnknownTick &tick);

private:
    void addRow(const Coverage &coverage);

    QVBoxLayout *m_column;
    struct Row
    {
        QString source;
        WrappingTick *tick;
        QLineEdit *reason;
    };
    std::vector<Row> m_rows;
    std::vector<Coverage> m_shown;
};

} // namespace linchpin
