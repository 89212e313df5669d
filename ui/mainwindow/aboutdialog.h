// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace linchpin {

/// Version, Qt version in use (security.md: know it), where files are, licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QString &stateFolder, QWidget *parent = nullptr);
};

} // namespace linchpin
