// SPDX-License-Identifier: Apache-2.0
#include "models/store/privatefile.h"

#include "models/store/refusal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerOnly | QFileDevice::ExeOwner;
constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::PrivateFile)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// A new name in a folder is only durable once the folder itself is written.
void syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return; // a folder that may be written but not read: the file itself is synced
    ::fsync(handle);
    ::close(handle);
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

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    const QDir parent(info.absolutePath());
    if (!parent.mkpath(u"."_s)
        || (!parent.mkdir(info.fileName(), ownerFolder) && !QFileInfo(path).isDir()))
        return refusal(Text::tr("The folder %1 cannot be created.").arg(shown(path)));
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        file.close();
        syncFolderOf(path);
        return {};
    }
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return refusal(Text::tr("%1 is no regular file and is not used.").arg(shown(path)));
    if (!info.exists())
        return refusal(Text::tr("%1 cannot be created: %2.").arg(shown(path), file.errorString()));
    if (info.permissions() & others)
        QFile::setPermissions(path, ownerOnly);
    return {};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes, Existing existing)
{
    if (auto target = checkTarget(path, existing); !target)
        return target;
    QTemporaryFile file(QFileInfo(path).absolutePath()
                        + u"/.linchpin-XXXXXX"_s); // made 0600, removed if we fail
    const auto failed = [&] {
        return refusal(Text::tr("%1 cannot be written: %2.").arg(shown(path), file.errorString()));
    };
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()
        || ::fsync(file.handle()) != 0)
        return failed();
    const QString temporary = file.fileName();
    file.close();
    if (!moveInto(path, temporary, existing)) {
        if (auto target = checkTarget(path, existing); !target)
            return target; // somebody made it in the meantime
        return refusal(Text::tr("%1 cannot be written: the finished file could not be moved there.")
                           .arg(shown(path)));
    }
    file.setAutoRemove(false);
    syncFolderOf(path);
    return {};
}

Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(Text::tr("There is no file %1.").arg(shown(path)));
    if (!info.isFile())
        return refusal(Text::tr("%1 is no regular file.").arg(shown(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Text::tr("%1 cannot be read: %2.").arg(shown(path), file.errorString()));
    const QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return refusal(Text::tr("%1 cannot be read: %2.").arg(shown(path), file.errorString()));
    if (bytes.size() > maxBytes)
        return refusal(Text::tr("%1 is larger than %n MB and is not read.", nullptr,
                                static_cast<int>(maxBytes >> 20))
                           .arg(shown(path)));
    return bytes;
}

} // namespace linchpin
