// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QPalette>

#include <functional>

class QWidget;

namespace linchpin {

/// Where pictures are taken: real windows, with the event loop turned by hand until what is to be
/// seen is there.
class Stage
{
public:
    Stage(const QDir &folder, QString suffix);

    /// Turns the event loop until the condition holds. After 20 s it says so and the pictures have
    /// failed.
    void until(const QString &what, const std::function<bool()> &condition);
    void settle(); ///< lets layouts and paints come to rest
    void take(const QString &name, QWidget *window);
    [[nodiscard]] int failures() const { return m_failures; }

private:
    QDir m_folder;
    QString m_suffix;
    int m_failures = 0;
};

} // namespace linchpin
