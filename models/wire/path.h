// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>

namespace linchpin {

/// Joins segments to "/a/b", each percent-encoded on its own (unreserved characters stay; '/'
/// becomes %2F, space %20). Refuses an empty segment, "." and "..", control characters: a path must
/// never hit a neighbour or a whole collection (ApiError::Unsafe).
[[nodiscard]] Result<QByteArray> joinPath(std::initializer_list<QString> segments);
/// One query "a=1&b=x%20y"; keys and values encoded.
[[nodiscard]] QByteArray joinQuery(std::initializer_list<std::pair<QByteArray, QString>> items);
/// A form body (application/x-www-form-urlencoded), same encoding.
[[nodiscard]] QByteArray formBody(std::initializer_list<std::pair<QByteArray, QString>> items);

} // namespace linchpin
