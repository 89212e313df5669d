// SPDX-License-Identifier: Apache-2.0
#include "models/store/configfile.h"

#include "models/store/privatefile.h"
#include "models/store/refusal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

constexpr qint64 maxFileBytes = 4 * 1024 * 1024;
constexpr int fileVersion = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ConfigFile)
};

} // namespace

ConfigFile::ConfigFile(QString path, QString format, QString list)
    : m_path(std::move(path)), m_format(std::move(format)), m_list(std::move(list))
{ }

tl::unexpected<ApiError> ConfigFile::damaged(const QString &why) const
{
    return refusal(Text::tr("%1 is damaged and was left as it is. Mend it or move it away. %2")
                       .arg(QDir::toNativeSeparators(m_path), why)
                       .trimmed());
}

Result<QJsonArray> ConfigFile::load() const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return QJsonArray{};
    const auto bytes = readWholeFile(m_path, maxFileBytes);
    if (!bytes)
        return failure(bytes.error());
    const QJsonObject file = QJsonDocument::fromJson(*bytes).object();
    if (file.value("format"_L1).toString() != m_format || !file.value(m_list).isArray())
        return damaged();
    if (file.value("version"_L1).toDouble() != fileVersion)
        return refusal(
            Text::tr("%1 was written by another version of Linchpin and was left as it is.")
                .arg(QDir::toNativeSeparators(m_path)));
    if (file.size() != 3)
        return damaged();
    return file.value(m_list).toArray();
}

Result<void> ConfigFile::change(const std::function<Result<void>(QJsonArray &)> &edit) const
{
    if (const auto made = makePrivateFolder(QFileInfo(m_path).absolutePath()); !made)
        return made;
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(2000))
        return refusal(
            Text::tr("%1 is being written by another program, or its folder cannot be written.")
                .arg(QDir::toNativeSeparators(m_path)));
    auto items = load();
    if (!items)
        return failure(items.error());
    if (const auto edited = edit(*items); !edited)
        return edited;
    const QJsonObject file{{"format"_L1, m_format}, {"version"_L1, fileVersion}, {m_list, *items}};
    return writePrivateFile(m_path, QJsonDocument(file).toJson(), Existing::Replace);
}

} // namespace linchpin
