// SPDX-License-Identifier: Apache-2.0
#include "models/wire/jsonwalk.h"

#include "models/wire/jsontext.h"

#include <simdjson.h>

#include <cstring>
#include <utility>

namespace linchpin::jsonwalk {

namespace ondemand = simdjson::ondemand;

namespace {

/// Deeper than any of the systems nests, shallower than any stack.
constexpr int maxDepth = 128;

/// Walks a document once and writes down where every value stands. simdjson checks the encoding and
/// the structure; scalars are checked here, because their text is kept and never converted.
class Walker
{
public:
    Walker(std::string_view text, ondemand::document &document, std::vector<Node> &nodes)
        : m_text(text), m_document(document), m_nodes(nodes)
    { }

    Walked walkRoot();

private:
    Walked walkValue(ondemand::value value, int depth);
    Walked walkArray(simdjson::simdjson_result<ondemand::array> result, int depth);
    Walked walkObject(simdjson::simdjson_result<ondemand::object> result, int depth);
    Walked member(simdjson::simdjson_result<ondemand::field> result, int depth);
    Walked scalar(std::string_view token);
    [[nodiscard]] bool hasEscape(std::string_view token);
    [[nodiscard]] bool isString(std::string_view token);
    [[nodiscard]] JsonValue::Type scalarType(std::string_view token);
    std::size_t begin(JsonValue::Type type, const char *at);
    void endScalar(std::size_t node, std::size_t length);
    void endString(std::size_t node, std::string_view literal);
    Walked endContainer(std::size_t node, char bracket);

    std::string_view m_text;
    ondemand::document &m_document;
    std::vector<Node> &m_nodes;
    const char *m_escape = nullptr; ///< the first backslash behind what was read so far
};

/// What stands before the colon at the end of a text; nothing if there is none.
std::string_view withoutColon(std::string_view text)
{
    const std::string_view trimmed = jsontext::trimmedEnd(text);
    return trimmed.ends_with(':') ? trimmed.substr(0, trimmed.size() - 1) : std::string_view();
}

/// Tokens come in the order of the text, so all of it is searched once, and not each by itself.
bool Walker::hasEscape(std::string_view token)
{
    const char *const end = m_text.data() + m_text.size();
    if (m_escape < token.data()) {
        const void *found = std::memchr(token.data(), '\\', std::size_t(end - token.data()));
        m_escape = found ? static_cast<const char *>(found) : end;
    }
    return m_escape < token.data() + token.size();
}

/// A token that begins with a quote ends, by simdjson's reading, where its string does. Only its
/// escapes are left to be looked at, and nearly no string has any.
bool Walker::isString(std::string_view token)
{
    return token.size() >= 2 && token.back() == '"'
        && (!hasEscape(token) || jsontext::leadingString(token).size() == token.size());
}

JsonValue::Type Walker::scalarType(std::string_view token)
{
    using Type = JsonValue::Type;
    switch (token.empty() ? '\0' : token.front()) {
    case '"': return isString(token) ? Type::String : Type::Absent;
    case 'n': return token == "null" ? Type::Null : Type::Absent;
    case 't': return token == "true" ? Type::Boolean : Type::Absent;
    case 'f': return token == "false" ? Type::Boolean : Type::Absent;
    default: return jsontext::isNumber(token) ? Type::Number : Type::Absent;
    }
}

std::size_t Walker::begin(JsonValue::Type type, const char *at)
{
    m_nodes.push_back({.type = type, .offset = quint32(at - m_text.data())});
    return m_nodes.size() - 1;
}

void Walker::endString(std::size_t node, std::string_view literal)
{
    m_nodes[node].hasEscape = hasEscape(literal);
    endScalar(node, literal.size());
}

void Walker::endScalar(std::size_t node, std::size_t length)
{
    m_nodes[node].length = quint32(length);
    m_nodes[node].next = quint32(m_nodes.size());
}

/// The reader stands on the token after the container; only white space lies between that and the
/// bracket.
Walked Walker::endContainer(std::size_t node, char bracket)
{
    const char *location = nullptr;
    if (m_document.current_location().get(location) != simdjson::SUCCESS)
        location = m_text.data() + m_text.size();
    const std::size_t offset = m_nodes[node].offset;
    const auto read = std::size_t(location - m_text.data());
    const std::string_view whole = jsontext::trimmedEnd(m_text.substr(offset, read - offset));
    if (whole.size() < 2 || whole.back() != bracket)
        return Walked::NotJson;
    endScalar(node, whole.size());
    return Walked::Well;
}

Walked Walker::scalar(std::string_view token)
{
    const std::string_view text = jsontext::trimmedEnd(token);
    const JsonValue::Type type = scalarType(text);
    if (type == JsonValue::Type::Absent)
        return Walked::NotJson;
    const std::size_t node = begin(type, text.data());
    if (type == JsonValue::Type::String)
        endString(node, text);
    else
        endScalar(node, text.size());
    return Walked::Well;
}

Walked Walker::walkArray(simdjson::simdjson_result<ondemand::array> result, int depth)
{
    ondemand::array array;
    if (std::move(result).get(array) != simdjson::SUCCESS)
        return Walked::NotJson;
    for (auto item : array) {
        ondemand::value value;
        if (std::move(item).get(value) != simdjson::SUCCESS)
            return Walked::NotJson;
        if (const Walked walked = walkValue(value, depth); walked != Walked::Well)
            return walked;
    }
    return Walked::Well;
}

Walked Walker::member(simdjson::simdjson_result<ondemand::field> result, int depth)
{
    ondemand::field field;
    if (std::move(result).get(field) != simdjson::SUCCESS)
        return Walked::NotJson;
    // The name ends at the last quote before the value: between them is a colon and white space.
    const char *const quote = field.key().raw() - 1;
    ondemand::value value = field.value();
    const char *const end = value.raw_json_token().data();
    const std::string_view name =
        jsontext::trimmedEnd(withoutColon({quote, std::size_t(end - quote)}));
    if (name.empty() || !isString(name))
        return Walked::NotJson;
    endString(begin(JsonValue::Type::String, quote), name);
    return walkValue(value, depth);
}

Walked Walker::walkObject(simdjson::simdjson_result<ondemand::object> result, int depth)
{
    ondemand::object object;
    if (std::move(result).get(object) != simdjson::SUCCESS)
        return Walked::NotJson;
    for (auto field : object) {
        if (const Walked walked = member(std::move(field), depth); walked != Walked::Well)
            return walked;
    }
    return Walked::Well;
}

Walked Walker::walkValue(ondemand::value value, int depth)
{
    const std::string_view token = value.raw_json_token();
    const char first = token.empty() ? '\0' : token.front();
    // A string is told to be taken, or the reader would skip it as it skips a name.
    if (first == '"' && value.get_raw_json_string().error() != simdjson::SUCCESS)
        return Walked::NotJson;
    if (first != '[' && first != '{')
        return scalar(token);
    if (depth >= maxDepth)
        return Walked::TooDeep;
    const bool isArray = first == '[';
    const std::size_t node =
        begin(isArray ? JsonValue::Type::Array : JsonValue::Type::Object, token.data());
    const Walked walked = isArray ? walkArray(value.get_array(), depth + 1)
                                  : walkObject(value.get_object(), depth + 1);
    return walked == Walked::Well ? endContainer(node, isArray ? ']' : '}') : walked;
}

Walked Walker::walkRoot()
{
    const std::string_view whole = jsontext::trimmed(m_text);
    if (whole.front() != '[' && whole.front() != '{')
        return whole.front() != '"' || jsontext::leadingString(whole).size() == whole.size()
            ? scalar(whole)
            : Walked::NotJson; // the text is one token, or it is no JSON
    const bool isArray = whole.front() == '[';
    const std::size_t node =
        begin(isArray ? JsonValue::Type::Array : JsonValue::Type::Object, whole.data());
    const Walked walked =
        isArray ? walkArray(m_document.get_array(), 1) : walkObject(m_document.get_object(), 1);
    if (walked != Walked::Well)
        return walked;
    const char *garbage = nullptr;
    if (m_document.current_location().get(garbage) == simdjson::SUCCESS)
        return Walked::NotJson;
    return endContainer(node, isArray ? ']' : '}');
}

} // namespace

qsizetype roomBehind()
{
    return qsizetype(simdjson::SIMDJSON_PADDING);
}

Walked walk(std::string_view text, std::vector<Node> &nodes)
{
    ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(text, text.size() + simdjson::SIMDJSON_PADDING).get(document)
        != simdjson::SUCCESS)
        return Walked::NotJson;
    return Walker(text, document, nodes).walkRoot();
}

} // namespace linchpin::jsonwalk
