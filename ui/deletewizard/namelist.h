// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace linchpin {

/// Things called by their names, one under the other, however many: it takes a few lines of room
/// and scrolls. The names are shown literally.
class NameList final : public QListWidget
{
    Q_OBJECT

public:
    NameList(const char *objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace linchpin
