// SPDX-License-Identifier: Apache-2.0
#include "models/store/writerlock.h"

#include "models/store/refusal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::WriterLock)
};

QString held(const QString &directory, const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&process, &host, &program))
        return Text::tr("The journal in %1 is in use by another program. Close it, or wait until "
                        "it is done.")
            .arg(directory);
    //: %2 is a program name, %3 a process number, %4 the name of a computer.
    return Text::tr("The journal in %1 is in use by %2 (process %3 on %4). Close it, or wait until "
                    "it is done.")
        .arg(directory, program)
        .arg(process)
        .arg(host);
}

} // namespace

WriterLock::WriterLock(const QString &path) : m_file(path)
{
    // Age says nothing: a run may wait for days. Only a process that is gone loses its lock.
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString &directory)
{
    const QString path = directory + u"/linchpin.lock"_s;
    const QString shown = QDir::toNativeSeparators(directory);
    std::unique_ptr<WriterLock> lock(new WriterLock(path));
    if (lock->m_file.tryLock(0)) {
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return lock;
    }
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return refusal(held(shown, lock->m_file));
    return refusal(
        Text::tr("The folder %1 cannot be written, so no journal can be kept there.").arg(shown));
}

} // namespace linchpin
