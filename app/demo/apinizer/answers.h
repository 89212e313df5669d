// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/apinizer/apinizerdemo.h"
#include "app/demo/jsontext.h"

namespace linchpin::apinizer::demo {

[[nodiscard]] HttpResponse json(const QByteArray &text, int status = 200);
[[nodiscard]] HttpResponse package(const QByteArray &zip);
/// In the words of the dialect the estate speaks.
[[nodiscard]] HttpResponse refusal(const Estate &estate, int status, const QByteArray &code,
                                   const QString &message);
/// 404 in dialect A, 400 in dialect B.
[[nodiscard]] HttpResponse notFound(const Estate &estate, const QString &message);
/// An address the framework has no handler for.
[[nodiscard]] HttpResponse noHandler(const QByteArray &path);
/// {"success":true,...} or {"status":"SUCCESS",...} with a list and its count. What is no
/// connection answers in dialect B even where the rest speaks A.
[[nodiscard]] HttpResponse list(bool inB, const QByteArrayList &items);

/// Adds the project to a handler's duties: refused if it is not there for the user.
using Handler = std::function<HttpResponse(const RoutedRequest &, const QString &project)>;
[[nodiscard]] std::function<HttpResponse(const RoutedRequest &)> inProject(const World &world,
                                                                           Handler handler);
/// The open part of a path, with "%2F" as the slash it stands for.
[[nodiscard]] QString openPart(const RoutedRequest &request, qsizetype index);

// Each adds the routes of its resource. The world outlives the router.
void addConnectionRoutes(Router &router, World &world);
void addProxyRoutes(Router &router, World &world);
void addExportRoutes(Router &router, World &world);

/// The definition of a proxy as its export holds it.
[[nodiscard]] QByteArray definitionOf(const Proxy &proxy);
/// {"name":...} and then the members of the definition.
[[nodiscard]] QByteArray named(const QString &name, const QByteArray &definition);

} // namespace linchpin::apinizer::demo
