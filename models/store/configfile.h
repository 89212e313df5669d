// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace linchpin {

/// A list of our own in the config directory: one JSON file, 0600, written atomically, read
/// strictly. What is damaged or of another version is refused with a sentence and left as it is.
class ConfigFile
{
public:
    ConfigFile(QString path, QString format, QString list);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Result<QJsonArray> load() const; ///< empty if there is no file
    /// Reads, edits and writes while no other program does.
    [[nodiscard]] Result<void> change(const std::function<Result<void>(QJsonArray &)> &edit) const;
    [[nodiscard]] tl::unexpected<ApiError> damaged(const QString &why = {}) const;

    /// load() with every item read by `read`: one that cannot be read damages the whole.
    template<typename T>
    [[nodiscard]] Result<std::vector<T>> items(Result<T> (*read)(const QJsonObject &)) const
    {
        const auto array = load();
        if (!array)
            return tl::unexpected(array.error());
        std::vector<T> items;
        for (const QJsonValue &value : *array) {
            auto item = read(value.toObject());
            if (!item)
                return damaged(item.error().detail);
            items.push_back(std::move(*item));
        }
        return items;
    }

private:
    QString m_path;
    QString m_format;
    QString m_list;
};

} // namespace linchpin
