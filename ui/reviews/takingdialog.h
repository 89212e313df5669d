// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/reviewtaking.h"

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace linchpin {

class PlainLabel;
class Workspace;

/// Shows how far the reading of a review is; stops it. Esc and closing throw away what was read.
class TakingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Reads these endpoints, which are signed in; the workspace outlives it.
    TakingDialog(const Workspace &workspace, const QStringList &endpoints, QWidget *parent);

    void start(const QString &path, Existing existing);
    [[nodiscard]] const std::vector<ReviewedEndpoint> &endpoints() const
    {
        return m_taking.endpoints();
    }

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &sentence); ///< there is no file

private:
    void build();
    void update();
    void finish();

    ReviewTaking m_taking;
    QString m_path;
    PlainLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

} // namespace linchpin
