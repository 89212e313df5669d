// SPDX-License-Identifier: Apache-2.0
#include "models/wire/json.h"

#include "models/wire/jsontext.h"
#include "models/wire/jsonwalk.h"

#include <QCoreApplication>

namespace linchpin {

namespace {

/// Names and values of lists as the systems send them are longer; a text of many small values lets
/// the nodes grow as they come.
constexpr std::size_t bytesPerNode = 12;
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
    std::vector<jsonwalk::Node> nodes;

    [[nodiscard]] const jsonwalk::Node &at(qsizetype node) const
    {
        return nodes[std::size_t(node)];
    }
    [[nodiscard]] std::string_view textOf(qsizetype node) const
    {
        return text.substr(at(node).offset, at(node).length);
    }
    /// Does this member name say this? Most names hold no escape and are compared as they stand.
    [[nodiscard]] bool isNamed(qsizetype node, QByteArrayView key) const
    {
        const std::string_view literal = textOf(node);
        return at(node).hasEscape ? nameOf(node) == key
                                  : literal.substr(1, literal.size() - 2)
                == std::string_view(key.data(), std::size_t(key.size()));
    }
    /// A name that no UTF-8 can spell (a lone surrogate) stays as it was escaped, so that names
    /// stay distinct.
    [[nodiscard]] QByteArray nameOf(qsizetype node) const
    {
        const std::string_view literal = textOf(node);
        const QString name = jsontext::unescaped(literal);
        return name.isValidUtf16() ? name.toUtf8()
                                   : QByteArrayView(literal).sliced(1).chopped(1).toByteArray();
    }
};

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
    all.nodes.reserve(all.text.size() / bytesPerNode);
    switch (jsonwalk::walk(all.text, all.nodes)) {
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

JsonValue::Type JsonValue::type() const
{
    return m_document ? m_document->m_nodes->at(m_node).type : Type::Absent;
}

JsonValue JsonValue::operator[](QByteArrayView key) const
{
    JsonValue found;
    if (!isObject())
        return found;
    const JsonDocument::Nodes &all = *m_document->m_nodes;
    const qsizetype end = all.at(m_node).next;
    for (qsizetype name = m_node + 1; name < end; name = all.at(name + 1).next) {
        if (all.isNamed(name, key)) {
            found.m_document = m_document;
            found.m_node = name + 1; // go on looking: of duplicates the last one counts
        }
    }
    return found;
}

std::optional<QString> JsonValue::string() const
{
    if (!isString())
        return std::nullopt;
    const std::string_view literal = m_document->m_nodes->textOf(m_node);
    return m_document->m_nodes->at(m_node).hasEscape
        ? jsontext::unescaped(literal)
        : QString::fromUtf8(literal.data() + 1, qsizetype(literal.size()) - 2);
}

QString JsonValue::stringOr(const QString &fallback) const
{
    return string().value_or(fallback);
}

std::optional<bool> JsonValue::boolean() const
{
    if (type() != Type::Boolean)
        return std::nullopt;
    return m_document->m_nodes->textOf(m_node) == "true";
}

std::optional<qint64> JsonValue::integer() const
{
    if (type() != Type::Number || !jsontext::isWholeNumber(m_document->m_nodes->textOf(m_node)))
        return std::nullopt;
    bool fits = false;
    const qint64 number = QByteArrayView(m_document->m_nodes->textOf(m_node)).toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

std::vector<JsonValue> JsonValue::items() const
{
    std::vector<JsonValue> all;
    if (!isArray())
        return all;
    const JsonDocument::Nodes &nodes = *m_document->m_nodes;
    for (qsizetype node = m_node + 1; node < nodes.at(m_node).next; node = nodes.at(node).next) {
        JsonValue &item = all.emplace_back();
        item.m_document = m_document;
        item.m_node = node;
    }
    return all;
}

std::vector<std::pair<QByteArray, JsonValue>> JsonValue::members() const
{
    std::vector<std::pair<QByteArray, JsonValue>> all;
    if (!isObject())
        return all;
    const JsonDocument::Nodes &nodes = *m_document->m_nodes;
    for (qsizetype name = m_node + 1; name < nodes.at(m_node).next;
         name = nodes.at(name + 1).next) {
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
    return {nodes.skipped + nodes.at(m_node).offset, nodes.at(m_node).length};
}

} // namespace linchpin
