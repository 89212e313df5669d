// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace linchpin {

/// Connections as lines of text: made for reading 100 000 of them at once, which JSON is too slow
/// for. UTF-8, a line each, fields apart by tabs, \t \n \r \\ escaped:
///
///     id name type state modified
///     number-of-traits trait...  number-of-scopes (key value)...
///     number-of-properties (key value identity|other)...
[[nodiscard]] QByteArray connectionLine(const Connection &connection); ///< with the line's end

/// Reads such lines. Texts that come again and again are kept once.
class ConnectionLineReader
{
public:
    /// None: one of the lines is not as connectionLine() writes it.
    [[nodiscard]] std::optional<std::vector<Connection>> read(const QByteArray &lines);

private:
    class Fields;
    [[nodiscard]] std::optional<Connection> readLine(QByteArrayView line);
    [[nodiscard]] QString shared(Fields &in);

    QHash<QByteArray, QString> m_shared;
};

} // namespace linchpin
