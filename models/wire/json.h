// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace linchpin {

class JsonDocument;

/// One value of a parsed document, read leniently but never falsely: absent, null, wrong type and
/// empty are told apart. Cheap to copy; valid while its JsonDocument lives.
class JsonValue
{
public:
    enum class Type : quint8 { Absent, Null, Boolean, Number, String, Array, Object };

    JsonValue() = default;
    [[nodiscard]] Type type() const;
    [[nodiscard]] bool isAbsent() const { return type() == Type::Absent; }
    [[nodiscard]] bool isNull() const { return type() == Type::Null; }
    [[nodiscard]] bool isObject() const { return type() == Type::Object; }
    [[nodiscard]] bool isArray() const { return type() == Type::Array; }
    [[nodiscard]] bool isString() const { return type() == Type::String; }

    [[nodiscard]] JsonValue
    operator[](QByteArrayView key) const; ///< Absent if not an object or no such member
    [[nodiscard]] std::optional<QString> string() const; ///< only of a String
    [[nodiscard]] QString stringOr(const QString &fallback = {}) const;
    [[nodiscard]] std::optional<bool> boolean() const;
    [[nodiscard]] std::optional<qint64> integer() const; ///< only of a whole Number
    [[nodiscard]] std::vector<JsonValue> items() const; ///< of an Array; empty for anything else
    [[nodiscard]] std::vector<std::pair<QByteArray, JsonValue>>
    members() const; ///< of an Object, in the order sent
    /// The text of this value exactly as it stood in the document: number text, member order,
    /// escapes.
    [[nodiscard]] QByteArray raw() const;
    /// Where that text stood, in bytes of the text given to parse(). Empty if Absent.
    struct Span
    {
        qsizetype offset = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] Span span() const;

private:
    friend class JsonDocument;
    [[nodiscard]] bool isA(Type type) const;
    const JsonDocument *m_document = nullptr;
    qsizetype m_node = -1;
};

/// A whole JSON text, parsed with simdjson. Keeps the text. Refuses (Malformed): what is not JSON,
/// more than one value, depth over 128, duplicate member names within one object where they matter
/// is the caller's business (the last one wins). Invalid UTF-8 is refused. Not copyable: values
/// point into it.
class JsonDocument
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const JsonDocument>> parse(const QByteArray &text);
    ~JsonDocument();
    [[nodiscard]] JsonValue root() const;

private:
    friend class JsonValue;
    JsonDocument();
    struct Nodes;
    std::unique_ptr<Nodes> m_nodes;
};

/// The text with one member's value replaced, every other byte as it was (byte-true PUT). The
/// member must exist on the top level object; Unsafe otherwise: the change would silently mean
/// something else.
[[nodiscard]] Result<QByteArray> withMember(const QByteArray &objectText, QByteArrayView member,
                                            const QByteArray &rawValue);
/// A JSON string literal of a text.
[[nodiscard]] QByteArray jsonString(const QString &text);
/// Equal in value: member order, number text and every member count; white space and escapes do
/// not.
[[nodiscard]] bool sameJson(const QByteArray &a, const QByteArray &b);

} // namespace linchpin
