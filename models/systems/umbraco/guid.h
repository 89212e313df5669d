// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linchpin::umbraco {

/// What Umbraco.AI addresses everything by. Its text is always in D form and lower case, so two of
/// them compare exactly and one of them can stand in a path as it is.
class Guid final
{
public:
    Guid() = default; ///< none
    /// Reads D form, 32 digits, and either in braces: what the server reads as an id and not as an
    /// alias.
    [[nodiscard]] static std::optional<Guid> parse(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }

    friend bool operator==(const Guid &a, const Guid &b) = default;
    friend bool operator<(const Guid &a, const Guid &b) { return a.m_text < b.m_text; }

private:
    explicit Guid(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

} // namespace linchpin::umbraco
