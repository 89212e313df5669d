// SPDX-License-Identifier: Apache-2.0
#include "models/wire/json.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

namespace {

struct PatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::JsonPatch)

public:
    static ApiError unsafe(const QString &detail)
    {
        return {.kind = ApiError::Kind::Unsafe, .detail = detail};
    }
    static ApiError notAnObject()
    {
        return unsafe(tr("What should be changed is not a JSON object."));
    }
    static ApiError notAValue() { return unsafe(tr("The new value is not valid JSON.")); }
    static ApiError noSuchMember(QByteArrayView member)
    {
        return unsafe(tr("The object has no member \"%1\" that could be changed.")
                          .arg(QString::fromUtf8(member)));
    }
    static ApiError ambiguous(QByteArrayView member)
    {
        return unsafe(
            tr("The object has more than one member \"%1\".").arg(QString::fromUtf8(member)));
    }
};

bool sameValue(const JsonValue &a, const JsonValue &b);

bool sameItems(const std::vector<JsonValue> &a, const std::vector<JsonValue> &b)
{
    return std::ranges::equal(a, b, sameValue);
}

bool sameMembers(const JsonValue &a, const JsonValue &b)
{
    return std::ranges::equal(a.members(), b.members(), [](const auto &left, const auto &right) {
        return left.first == right.first && sameValue(left.second, right.second);
    });
}

bool sameValue(const JsonValue &a, const JsonValue &b)
{
    if (a.type() != b.type())
        return false;
    switch (a.type()) {
    case JsonValue::Type::Absent:
    case JsonValue::Type::Null: return true;
    case JsonValue::Type::Boolean:
    case JsonValue::Type::Number: return a.raw() == b.raw();
    case JsonValue::Type::String: return a.string() == b.string();
    case JsonValue::Type::Array: return sameItems(a.items(), b.items());
    case JsonValue::Type::Object: return sameMembers(a, b);
    }
    return false;
}

QByteArray unicodeEscape(QChar c)
{
    return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
}

QByteArray escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"': return "\\\"";
    case u'\\': return "\\\\";
    case u'\n': return "\\n";
    case u'\r': return "\\r";
    case u'\t': return "\\t";
    default: return unicodeEscape(c);
    }
}

/// Lone surrogates have no UTF-8; as an escape they come back as what they were.
bool needsEscape(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text.at(at - 1).isHighSurrogate();
    return c < u' ' || c == u'"' || c == u'\\';
}

} // namespace

Result<QByteArray> withMember(const QByteArray &objectText, QByteArrayView member,
                              const QByteArray &rawValue)
{
    const auto document = JsonDocument::parse(objectText);
    if (!document || !(*document)->root().isObject())
        return failure(PatchTexts::notAnObject());
    const auto value = JsonDocument::parse(rawValue);
    if (!value)
        return failure(PatchTexts::notAValue());

    const auto members = (*document)->root().members();
    const auto isIt = [member](const auto &entry) { return entry.first == member; };
    const auto count = std::ranges::count_if(members, isIt);
    if (count == 0)
        return failure(PatchTexts::noSuchMember(member));
    if (count > 1)
        return failure(PatchTexts::ambiguous(member));

    const JsonValue::Span span = std::ranges::find_if(members, isIt)->second.span();
    QByteArray changed = objectText;
    return changed.replace(span.offset, span.length, (*value)->root().raw());
}

QByteArray jsonString(const QString &text)
{
    QByteArray literal = "\"";
    qsizetype plainFrom = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!needsEscape(text, at))
            continue;
        literal +=
            QStringView(text).sliced(plainFrom, at - plainFrom).toUtf8() + escaped(text.at(at));
        plainFrom = at + 1;
    }
    return literal + QStringView(text).sliced(plainFrom).toUtf8() + '"';
}

bool sameJson(const QByteArray &a, const QByteArray &b)
{
    const auto left = JsonDocument::parse(a);
    const auto right = JsonDocument::parse(b);
    return left && right && sameValue((*left)->root(), (*right)->root());
}

} // namespace linchpin
