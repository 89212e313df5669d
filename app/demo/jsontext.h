// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

/// JSON as text. An estate keeps what it was sent byte by byte, which a document tree cannot do.
/// Deliberately not the reader the program itself uses: a fault there must not be hidden by the
/// same fault here.
namespace linchpin::jsontext {

[[nodiscard]] QByteArray string(const QString &text);
[[nodiscard]] QByteArray boolean(bool value);
[[nodiscard]] QByteArray strings(const QStringList &texts);
[[nodiscard]] QByteArray array(const QByteArrayList &rawItems);

/// Builds an object; members come out sorted by name.
class Object
{
public:
    Object &add(const char *name, QByteArray raw);
    [[nodiscard]] QByteArray text() const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_members;
};

/// The members of one object, each value as the text that was sent, in that order.
class Members
{
public:
    /// None if the text is not one valid JSON object.
    [[nodiscard]] static std::optional<Members> of(const QByteArray &text);
    /// The last member of that name, compared without regard to ASCII case; none if there is none.
    [[nodiscard]] std::optional<QByteArray> raw(QByteArrayView name) const;
    [[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>> &all() const
    {
        return m_all;
    }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_all;
};

/// A JSON string's text; none if the raw value is no string.
[[nodiscard]] std::optional<QString> toString(const QByteArray &raw);

} // namespace linchpin::jsontext
