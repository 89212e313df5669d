// SPDX-License-Identifier: Apache-2.0
#include "models/store/statedirectory.h"

#include "models/store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

Q_LOGGING_CATEGORY(log, "linchpin.store")

/// These folders are ours alone, so one that others may look into is closed again.
QString privateFolder(const QString &path)
{
    if (const auto made = makePrivateFolder(path); !made) {
        qCWarning(log).noquote() << made.error().sentence();
        return path; // whoever opens something in it says it to the user
    }
    constexpr auto ownerFolder =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (QFile::permissions(path) & others)
        QFile::setPermissions(path, ownerFolder);
    return path;
}

/// Window and command line share their files, whatever the programs are called: hence the generic
/// locations.
QString folder(const QString &underHome, QStandardPaths::StandardLocation location)
{
    const QString home = qEnvironmentVariable("LINCHPIN_HOME");
    if (home.isEmpty())
        return privateFolder(QStandardPaths::writableLocation(location) + u"/linchpin"_s);
    return privateFolder(QDir(home).absoluteFilePath(underHome));
}

} // namespace

QString configDirectory()
{
    return folder(u"config"_s, QStandardPaths::GenericConfigLocation);
}

QString stateDirectory()
{
    return folder(u"state"_s, QStandardPaths::GenericDataLocation);
}

} // namespace linchpin
