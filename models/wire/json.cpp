// SPDX-License-Identifier: Apache-2.0
#include "models/wire/json.h"

#include "models/wire/jsontext.h"
#include "models/wire/jsontokens.h"
#include "models/wire/jsonwalk.h"

#include <QCoreApplication>

#include <cstring>

namespace linchpin {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

struct JsonTexts
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Json)

public:
    static ApiError malformed(const QString &detail)
    {
        return {.kind = ApiError::Kind::Malformed, .detail = detail};
    }
    static ApiError notJson() { return malformed(tr("The answer is not valid JSON.")); }
    static ApiError empty()
    {
        return malformed(tr("The answer is empty where JSON was expected."));
    }
    static ApiError tooDeep()
    {
        return malformed(tr("The JSON of the answer is nested too deeply."));
    }
};

/// Shared, not copied, where there is room: a body that came in pieces has some.
QByteArray withRoomBehind(QByteArray text)
{
    if (text.data_ptr().freeSpaceAtEnd() < jsonwalk::roomBehind())
        text.reserve(text.size() + jsonwalk::roomBehind());
    return text;
}

} // namespace

struct JsonDocument::Nodes
{
    QByteArray held;
    std::string_view text; ///< of it, without a byte order mark
    qsizetype skipped = 0; ///< length of that mark
    jsonwalk::Nodes nodes;

    [[nodiscard]] std::string_view textOf(qsizetype node) const
    {
        const jsonwalk::Node &found = nodes.at(node);
        return {text.data() + found.offset, found.length()};
    }
    /// Does this member name say this? Most names hold no escape and are compared as they stand;
    /// `facts` are those of such a name.
    [[nodiscard]] bool isNamed(qsizetype node, std::string_view key, quint32 facts) const
    {
        const jsonwalk::Node &name = nodes.at(node);
        if (name.facts == facts)
            return std::memcmp(text.data() + name.offset + 1, key.data(), key.size()) == 0;
        return name.hasEscape()
            && nameOf(node) == QByteArrayView(key.data(), qsizetype(key.size()));
    }
    [[nodiscard]] QByteArray nameOf(qsizetype node) const;
    [[nodiscard]] QString stringOf(qsizetype node) const
    {
        const std::string_view literal = textOf(node);
        return nodes.at(node).hasEscape() ? jsontext::unescaped(literal)
                                          : jsontext::plain(literal.substr(1, literal.size() - 2));
    }
};

/// A name that no UTF-8 can spell (a lone surrogate) stays as it was escaped, so that names stay
/// distinct.
QByteArray JsonDocument::Nodes::nameOf(qsizetype node) const
{
    const std::string_view literal = textOf(node);
    const QString name = jsontext::unescaped(literal);
    return name.isValidUtf16() ? name.toUtf8()
                               : QByteArrayView(literal).sliced(1).chopped(1).toByteArray();
}

JsonDocument::JsonDocument() : m_nodes(std::make_unique<Nodes>()) { }
JsonDocument::~JsonDocument() = default;

Result<std::shared_ptr<const JsonDocument>> JsonDocument::parse(const QByteArray &text)
{
    const std::shared_ptr<JsonDocument> made(new JsonDocument);
    Nodes &all = *made->m_nodes;
    all.held = withRoomBehind(text);
    all.text = {all.held.constData(), std::size_t(all.held.size())};
    if (all.text.starts_with(byteOrderMark))
        all.text.remove_prefix(byteOrderMark.size());
    all.skipped = all.held.size() - qsizetype(all.text.size());
    if (jsontext::trimmed(all.text).empty())
        return failure(JsonTexts::empty());
    switch (all.nodes.read(all.text)) {
    case jsonwalk::Walked::NotJson: return failure(JsonTexts::notJson());
    case jsonwalk::Walked::TooDeep: return failure(JsonTexts::tooDeep());
    case jsonwalk::Walked::Well: break;
    }
    return made;
}

JsonValue JsonDocument::root() const
{
    JsonValue value;
    value.m_document = this;
    value.m_node = 0;
    return value;
}

inline bool JsonValue::isA(Type type) const
{
    return m_document && m_document->m_nodes->nodes.at(m_node).type() == type;
}

JsonValue::Type JsonValue::type() const
{
    return m_document ? m_document->m_nodes->nodes.at(m_node).type() : Type::Absent;
}

JsonValue JsonValue::operator[](QByteArrayView key) const
{
    JsonValue found;
    if (!isA(Type::Object))
        return found;
    const JsonDocument::Nodes &all = *m_document->m_nodes;
    const std::string_view wanted(key.data(), std::size_t(key.size()));
    const quint32 facts = jsonwalk::Node::plain(Type::String, wanted.size() + 2);
    const jsonwalk::Extent extent = all.nodes.extent(m_node);
    qsizetype name = jsonwalk::Nodes::firstIn(m_node);
    // With nothing nested, names and values take turns.
    const bool isFlat = extent.next - name == 2 * qsizetype(extent.count);
    while (name < extent.next) {
        if (all.isNamed(name, wanted, facts)) {
            found.m_document = m_document;
            found.m_node = name + 1; // go on looking: of duplicates the last one counts
        }
        name = isFlat ? name + 2 : all.nodes.after(name + 1);
    }
    return found;
}

std::optional<QString> JsonValue::string() const
{
    return isA(Type::String) ? std::optional(m_document->m_nodes->stringOf(m_node)) : std::nullopt;
}

QString JsonValue::stringOr(const QString &fallback) const
{
    return isA(Type::String) ? m_document->m_nodes->stringOf(m_node) : fallback;
}

std::optional<bool> JsonValue::boolean() const
{
    if (!isA(Type::Boolean))
        return std::nullopt;
    return m_document->m_nodes->textOf(m_node) == "true";
}

std::optional<qint64> JsonValue::integer() const
{
    if (!isA(Type::Number) || !jsontext::isWholeNumber(m_document->m_nodes->textOf(m_node)))
        return std::nullopt;
    bool fits = false;
    const qint64 number = QByteArrayView(m_document->m_nodes->textOf(m_node)).toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

std::vector<JsonValue> JsonValue::items() const
{
    std::vector<JsonValue> all;
    if (!isA(Type::Array))
        return all;
    const JsonDocument::Nodes &nodes = *m_document->m_nodes;
    const jsonwalk::Extent extent = nodes.nodes.extent(m_node);
    all.reserve(extent.count);
    for (qsizetype node = jsonwalk::Nodes::firstIn(m_node); node < extent.next;
         node = nodes.nodes.after(node)) {
        JsonValue &item = all.emplace_back();
        item.m_document = m_document;
        item.m_node = node;
    }
    return all;
}

std::vector<std::pair<QByteArray, JsonValue>> JsonValue::members() const
{
    std::vector<std::pair<QByteArray, JsonValue>> all;
    if (!isA(Type::Object))
        return all;
    const JsonDocument::Nodes &nodes = *m_document->m_nodes;
    const jsonwalk::Extent extent = nodes.nodes.extent(m_node);
    all.reserve(extent.count);
    for (qsizetype name = jsonwalk::Nodes::firstIn(m_node); name < extent.next;
         name = nodes.nodes.after(name + 1)) {
        auto &[key, value] = all.emplace_back();
        key = nodes.nameOf(name);
        value.m_document = m_document;
        value.m_node = name + 1;
    }
    return all;
}

QByteArray JsonValue::raw() const
{
    return isAbsent() ? QByteArray()
                      : QByteArrayView(m_document->m_nodes->textOf(m_node)).toByteArray();
}

JsonValue::Span JsonValue::span() const
{
    if (isAbsent())
        return {};
    const JsonDocument::Nodes &nodes = *m_document->m_nodes;
    const jsonwalk::Node &found = nodes.nodes.at(m_node);
    return {nodes.skipped + found.offset, qsizetype(found.length())};
}

} // namespace linchpin
