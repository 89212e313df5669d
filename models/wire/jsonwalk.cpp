// SPDX-License-Identifier: Apache-2.0
#include "models/wire/jsonwalk.h"

#include "models/wire/jsontext.h"

#include <simdjson.h>

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
    std::size_t begin(JsonValue::Type type, const char *at);
    void endScalar(std::size_t node, std::size_t length);
    Walked endContainer(std::size_t node, char bracket);

    std::string_view m_text;
    ondemand::document &m_document;
    std::vector<Node> &m_nodes;
};

JsonValue::Type scalarType(std::string_view token)
{
    if (token == "null")
        return JsonValue::Type::Null;
    if (token == "true" || token == "false")
        return JsonValue::Type::Boolean;
    if (jsontext::isNumber(token))
        return JsonValue::Type::Number;
    if (!token.empty() && jsontext::leadingString(token).size() == token.size())
        return JsonValue::Type::String;
    return JsonValue::Type::Absent;
}

std::size_t Walker::begin(JsonValue::Type type, const char *at)
{
    m_nodes.push_back({.type = type, .offset = quint32(at - m_text.data())});
    return m_nodes.size() - 1;
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
    endScalar(begin(type, text.data()), text.size());
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
    const char *const quote = field.key().raw() - 1;
    const std::string_view name =
        jsontext::leadingString(m_text.substr(std::size_t(quote - m_text.data())));
    if (name.empty())
        return Walked::NotJson;
    endScalar(begin(JsonValue::Type::String, quote), name.size());
    return walkValue(field.value(), depth);
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
        return scalar(whole); // the text is one token, or it is no JSON
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

Walked walk(const simdjson::padded_string &text, std::vector<Node> &nodes)
{
    ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(text).get(document) != simdjson::SUCCESS)
        return Walked::NotJson;
    return Walker(text, document, nodes).walkRoot();
}

} // namespace linchpin::jsonwalk
