// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wire/http.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace linchpin {

/// A request as a handler sees it: the decoded parts of the path that a pattern left open, and the
/// query.
struct RoutedRequest
{
    const HttpRequest *request = nullptr;
    QStringList open; ///< in the order of the pattern
    QHash<QString, QString> query; ///< names in lower case

    [[nodiscard]] std::optional<QString> value(const QString &name) const;
};

struct Route
{
    QByteArray method;
    QStringList pattern; ///< segments; "*" is open
    std::function<HttpResponse(const RoutedRequest &)> handler;
    int policy = 0; ///< the estate's own: what a caller needs
};

/// Routes as a common web framework does: literals are compared without case and win over open
/// segments, one trailing slash is ignored, dot segments are removed, "%2F" stays as it is within a
/// segment.
class Router
{
public:
    void add(const QByteArray &method, const QString &pattern,
             std::function<HttpResponse(const RoutedRequest &)> handler, int policy = 0);

    struct Match
    {
        const Route *route = nullptr; ///< null: nothing there
        bool isOtherMethod = false; ///< something is there, but not for this method
        RoutedRequest routed;
    };
    [[nodiscard]] Match match(const HttpRequest &request) const;

private:
    std::vector<Route> m_routes;
};

[[nodiscard]] QStringList pathSegments(const QByteArray &path);
/// Names are lower-cased, the first of equal names stays.
[[nodiscard]] QHash<QString, QString> formItems(const QByteArray &text);

} // namespace linchpin
