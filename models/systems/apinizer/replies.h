// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/apinizer/answers.h"
#include "models/systems/apinizer/names.h"

namespace linchpin::apinizer {

/// One connection, from the GET of one or from a typed list.
struct ConnectionReply
{
    Connection connection; ///< without secrets
    TypedName named; ///< in the stored spelling
    std::optional<bool> isEnabled;
    bool deploys = true; ///< deployToWorker; true unless it says otherwise
    QString projectName; ///< empty: the server does not tell
    QByteArray object; ///< as it stood in the answer; may hold secrets: memory only
    Dialect dialect = Dialect::Bare;
};
/// The one connection of a GET, inside its envelope or bare.
[[nodiscard]] Result<ConnectionReply> parseConnection(const JsonValue &root);

/// A list that was read. A count that does not fit the list, or entries that cannot be read, make
/// it incomplete.
template<typename Item>
struct Listed
{
    std::vector<Item> items;
    QString gap; ///< empty: whole
};
[[nodiscard]] Result<Listed<ConnectionReply>> parseConnections(const JsonValue &root);
/// The names of proxies, groups or projects.
[[nodiscard]] Result<Listed<QString>> parseNames(const JsonValue &root);

/// The words of what can be exported.
[[nodiscard]] Result<QStringList> parseExportTypes(const JsonValue &root);
/// Something that can be exported. Some types have objects of several kinds.
struct ExportObject
{
    QString name;
    QString kind;
    std::strong_ordering operator<=>(const ExportObject &) const = default;
    bool operator==(const ExportObject &) const = default;
};
[[nodiscard]] Result<Listed<ExportObject>> parseExportObjects(const JsonValue &root);
/// Internal id -> name.
[[nodiscard]] Result<QMap<QString, QString>> parseNamesOfIds(const JsonValue &root);

} // namespace linchpin::apinizer
