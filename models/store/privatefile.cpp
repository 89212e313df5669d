// SPDX-License-Identifier: Apache-2.0
#include "models/store/privatefile.h"

#include "models/store/refusal.h"
#include "models/store/unfinishedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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
    auto file = UnfinishedFile::create(path, existing);
    if (!file)
        return failure(file.error());
    if (auto written = (*file)->write(bytes); !written)
        return written;
    return (*file)->finish();
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
