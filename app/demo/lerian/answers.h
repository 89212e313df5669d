// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/jsontext.h"
#include "app/demo/lerian/estate.h"
#include "app/demo/router.h"

#include <functional>

namespace linchpin::lerian::demo {

/// What the routes work on: the estate, and what only a running server has.
struct World
{
    Estate estate;
    std::function<qint64()> now; ///< milliseconds since 1970
    int changes = 0;
    int listings = 0; ///< pages of connections given out
    QString lastRetired; ///< the name that the last renamed connection had before
};

[[nodiscard]] HttpResponse json(const QByteArray &text, int status = 200);
/// {"code":"FET-...","title","message"}
[[nodiscard]] HttpResponse fetError(int status, const char *code, const char *title,
                                    const QString &message, const QByteArray &fields = {});
/// What the router and the rate limits write: the code is a number.
[[nodiscard]] HttpResponse numberedError(int status, const char *title, const QString &message);
[[nodiscard]] HttpResponse plainText(int status, const QByteArray &text);
[[nodiscard]] HttpResponse notFound();
[[nodiscard]] HttpResponse jobsActive();

/// As Go writes a time: UTC, milliseconds without zeros at their end.
[[nodiscard]] QByteArray timeText(qint64 ms);
[[nodiscard]] QByteArray idText(const QUuid &id);
/// As the server reads an id: dashed, plain, braced or as a URN.
[[nodiscard]] std::optional<QUuid> parsedId(QString text);
/// The query's items, names as they were sent.
[[nodiscard]] QMap<QString, QString> exactQuery(const HttpRequest &request);
[[nodiscard]] bool isLegalName(const QString &name);
[[nodiscard]] QByteArray header(const HttpRequest &request, const char *lowerCaseName);

/// A connection as it is shown: absent members instead of empty ones, never a secret.
[[nodiscard]] QByteArray shown(const Connection &one);

void addFetcherReading(Router &router, World &world);
void addFetcherChanges(Router &router, World &world);
void addReporter(Router &router, World &world);
void addMatcher(Router &router, World &world);

} // namespace linchpin::lerian::demo
