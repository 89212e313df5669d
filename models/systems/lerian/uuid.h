// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linchpin::lerian {

/// What Fetcher, Reporter and Matcher address everything by. Its text is always dashed and lower
/// case, so two of them compare exactly and one of them can stand in a path as it is.
class Uuid final
{
public:
    Uuid() = default; ///< none
    /// Reads the forms the server reads: dashed, 32 digits, braces, urn:uuid:. All zeros is none.
    [[nodiscard]] static std::optional<Uuid> parse(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Made from a name: an internal data source of the server. Stored connections are version 7.
    [[nodiscard]] bool isFromName() const { return m_text.size() == 36 && m_text[14] == u'5'; }

    friend bool operator==(const Uuid &a, const Uuid &b) = default;
    friend bool operator<(const Uuid &a, const Uuid &b) { return a.m_text < b.m_text; }

private:
    explicit Uuid(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

} // namespace linchpin::lerian
