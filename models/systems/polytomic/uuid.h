// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linchpin::polytomic {

/// What Polytomic addresses everything by. Always dashed and in lower case, so two of them compare
/// exactly and one of them can stand in a path as it is.
class Uuid final
{
public:
    Uuid() = default; ///< none
    /// Reads the dashed form only. The one with nothing but zeros stands for none and is refused.
    [[nodiscard]] static std::optional<Uuid> parse(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }

    friend bool operator==(const Uuid &a, const Uuid &b) = default;
    friend bool operator<(const Uuid &a, const Uuid &b) { return a.m_text < b.m_text; }

private:
    explicit Uuid(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

} // namespace linchpin::polytomic
