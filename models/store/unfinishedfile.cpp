// SPDX-License-Identifier: Apache-2.0
#include "models/store/unfinishedfile.h"

#include "models/store/refusal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::PrivateFile)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Gives the finished file its name. Not QFile::rename(): that may copy over what appeared in the
/// meantime.
bool moveInto(const QString &path, const QString &temporary, Existing existing)
{
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(path);
    if (existing == Existing::Replace)
        return std::rename(from.constData(), to.constData()) == 0;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    // Some file systems cannot do that; a hard link also refuses a name that is taken.
    return errno == EINVAL && ::link(from.constData(), to.constData()) == 0
        && ::unlink(from.constData()) == 0;
}

Result<void> checkTarget(const QString &path, Existing existing)
{
    const QFileInfo target(path);
    if (target.isSymLink())
        return refusal(Text::tr("%1 is a symbolic link and was not written.").arg(shown(path)));
    if (!target.exists())
        return {};
    if (existing == Existing::Refuse)
        return refusal(Text::tr("%1 exists already and was not overwritten.").arg(shown(path)));
    if (!target.isFile())
        return refusal(Text::tr("%1 is no file and was not written.").arg(shown(path)));
    return {};
}

} // namespace

void syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return; // a folder that may be written but not read: the file itself is synced
    ::fsync(handle);
    ::close(handle);
}

UnfinishedFile::UnfinishedFile(QString path, Existing existing)
    : m_path(std::move(path))
    , m_existing(existing)
    , m_file(QFileInfo(m_path).absolutePath() + u"/.linchpin-XXXXXX"_s) // made 0600
{ }

Result<void> UnfinishedFile::failed() const
{
    return refusal(Text::tr("%1 cannot be written: %2.").arg(shown(m_path), m_file.errorString()));
}

Result<std::unique_ptr<UnfinishedFile>> UnfinishedFile::create(const QString &path,
                                                               Existing existing)
{
    if (auto target = checkTarget(path, existing); !target)
        return failure(target.error());
    std::unique_ptr<UnfinishedFile> file(new UnfinishedFile(path, existing));
    if (!file->m_file.open())
        return failure(file->failed().error());
    return file;
}

Result<void> UnfinishedFile::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<void>() : failed();
}

Result<void> UnfinishedFile::finish()
{
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return failed();
    const QString temporary = m_file.fileName();
    m_file.close();
    if (!moveInto(m_path, temporary, m_existing)) {
        if (auto target = checkTarget(m_path, m_existing); !target)
            return target; // somebody made it in the meantime
        return refusal(Text::tr("%1 cannot be written: the finished file could not be moved there.")
                           .arg(shown(m_path)));
    }
    m_file.setAutoRemove(false);
    syncFolderOf(m_path);
    return {};
}

} // namespace linchpin
