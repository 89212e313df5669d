// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wire/http.h"

#include <optional>

namespace linchpin::lerian::demo {

/// What a list of Fetcher's shows, as its query says, and as its query does not say: a month at
/// most.
struct ListWindow
{
    int page = 1;
    int limit = 10;
    bool isAscending = false;
    QString type;
    qint64 from = 0; ///< both bounds belong to it
    qint64 to = 0;
    std::optional<HttpResponse> problem;

    ListWindow(const HttpRequest &request, qint64 now);

private:
    void readPaging(const QString &page, const QString &limit, const QString &order);
    void readDates(const QString &start, const QString &end, qint64 now);
};

} // namespace linchpin::lerian::demo
