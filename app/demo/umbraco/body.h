// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/jsontext.h"
#include "models/wire/http.h"

#include <optional>

namespace linchpin::umbraco::demo {

/// A JSON body as the framework binds it to a request model. The first thing that does not fit ends
/// in problem().
class Body
{
public:
    /// `model` is the name the framework reports; `required` are the members that must be there.
    Body(const HttpRequest &request, const QString &model, const QStringList &required);

    [[nodiscard]] const std::optional<HttpResponse> &problem() const { return m_problem; }

    /// A required text: neither null nor empty.
    [[nodiscard]] QString requiredText(const char *name);
    [[nodiscard]] bool flag(const char *name, bool fallback);
    [[nodiscard]] QStringList texts(const char *name);
    /// The value as it was sent; none if absent or null.
    [[nodiscard]] std::optional<QByteArray> raw(const char *name) const;
    void fail(const QString &member, const QString &message);

private:
    std::optional<jsontext::Members> m_members;
    std::optional<HttpResponse> m_problem;
};

} // namespace linchpin::umbraco::demo
