// SPDX-License-Identifier: Apache-2.0
#include "app/shots/stage.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QPixmap>
#include <QTextStream>
#include <QWidget>

namespace linchpin {

using namespace Qt::StringLiterals;

Stage::Stage(const QDir &folder, QString suffix) : m_folder(folder), m_suffix(std::move(suffix)) { }

void Stage::until(const QString &what, const std::function<bool()> &condition)
{
    QDeadlineTimer deadline(120'000);
    while (!condition()) {
        if (deadline.hasExpired()) {
            QTextStream(stderr) << "never came: " << what << '\n';
            ++m_failures;
            return;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
}

void Stage::settle()
{
    for (int turn = 0; turn < 8; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

void Stage::take(const QString &name, QWidget *window)
{
    settle();
    const QString file = m_folder.filePath(name + m_suffix + u".png"_s);
    if (!window || !window->grab().save(file)) {
        QTextStream(stderr) << "not taken: " << file << '\n';
        ++m_failures;
    }
}

} // namespace linchpin
