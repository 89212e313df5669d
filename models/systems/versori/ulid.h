// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace linchpin::versori {

/// What Versori addresses everything by. Read strictly: the server's own reader turns a wrong
/// letter into some other id instead of an error. Its text is upper case, so two of them compare
/// exactly and one of them can stand in a path as it is.
class Ulid final
{
public:
    Ulid() = default; ///< none
    /// 26 characters of Crockford's alphabet, either case, the first one 0 to 7. The zero id, which
    /// the server writes where there is none, is none.
    [[nodiscard]] static std::optional<Ulid> parse(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }

    std::strong_ordering operator<=>(const Ulid &) const = default;
    bool operator==(const Ulid &) const = default;

private:
    explicit Ulid(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

/// None, if the text is no id.
[[nodiscard]] inline Ulid idOf(const QString &text)
{
    return Ulid::parse(text).value_or(Ulid());
}

} // namespace linchpin::versori
