// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSettings>

namespace linchpin {

/// What the window remembers between two starts; no secrets. settings.ini in the config directory.
class Settings
{
public:
    Settings();

    [[nodiscard]] QByteArray windowLayout() const;
    void setWindowLayout(const QByteArray &layout);

    /// Where the last report was written; empty: nowhere yet.
    [[nodiscard]] QString reportFolder() const;
    void setReportFolder(const QString &folder);

    /// For parts that keep something of their own (which key store is used).
    [[nodiscard]] QSettings &raw() { return m_settings; }

private:
    QSettings m_settings;
};

} // namespace linchpin
