// SPDX-License-Identifier: Apache-2.0
#include "models/wire/jsonwalk.h"

#include "models/wire/jsontext.h"
#include "models/wire/jsontokens.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <span>

namespace linchpin::jsonwalk {

namespace {

/// Deeper than any of the systems nests, shallower than any stack.
constexpr int maxDepth = 128;

/// Goes from token to token, holds them against the grammar and writes down where every value
/// stands. That strings end and hold no control character is known by then; what they escape, and
/// whether what is neither string nor bracket is a word or a number of JSON, is looked at here.
class Walker
{
public:
    Walker(std::string_view text, std::span<const quint32> tokens, std::vector<Node> &nodes)
        : m_text(text), m_next(tokens.data()), m_end(m_next + tokens.size()), m_nodes(nodes)
    { }

    Walked walkAll();

private:
    /// The character the next token begins with; 0 behind the last one, and for a 0 in the text.
    [[nodiscard]] char next() const { return m_next == m_end ? '\0' : m_text[*m_next]; }
    bool take(char wanted);
    std::string_view takeText();
    bool string();
    bool scalar();
    Walked value(int depth);
    Walked container(char close, int depth);
    Walked inside(char close, int depth, quint32 &count);
    [[nodiscard]] bool hasEscape(std::string_view token);
    void note(JsonValue::Type type, std::string_view token);

    std::string_view m_text;
    const quint32 *m_next;
    const quint32 *m_end;
    std::vector<Node> &m_nodes;
    std::size_t m_plainTo = 0; ///< from the token read last to here there is no backslash
};

bool Walker::take(char wanted)
{
    if (next() != wanted)
        return false;
    ++m_next;
    return true;
}

/// A token goes on to the next one, but for white space.
std::string_view Walker::takeText()
{
    const std::size_t from = *m_next++;
    const std::size_t to = m_next == m_end ? m_text.size() : *m_next;
    return jsontext::trimmedEnd({m_text.data() + from, to - from});
}

/// Tokens come in the order of the text, so all of it is searched once, and not each by itself; a
/// piece at a time, so that it is near when its tokens are looked at.
bool Walker::hasEscape(std::string_view token)
{
    constexpr std::size_t piece = 32 * 1024;
    const auto from = std::size_t(token.data() - m_text.data());
    const std::size_t to = from + token.size();
    while (m_plainTo < to) {
        const std::size_t begin = std::max(m_plainTo, from);
        const std::size_t end = std::min(begin + piece, m_text.size());
        const void *found = std::memchr(m_text.data() + begin, '\\', end - begin);
        m_plainTo = found ? std::size_t(static_cast<const char *>(found) - m_text.data()) : end;
        if (found && m_plainTo < to)
            return true;
        if (found)
            return false;
    }
    return false;
}

void Walker::note(JsonValue::Type type, std::string_view token)
{
    m_nodes.push_back({.offset = quint32(token.data() - m_text.data()),
                       .facts = Node::plain(type, token.size())});
}

/// A token that begins with a quote ends where its string does. Only its escapes are left to be
/// looked at, and nearly no string has any.
bool Walker::string()
{
    if (next() != '"')
        return false;
    const std::string_view token = takeText();
    note(JsonValue::Type::String, token);
    if (token.size() < 2 || token.back() != '"')
        return false;
    if (!hasEscape(token))
        return true;
    m_nodes.back().facts |= Node::escapeBit;
    return jsontext::leadingString(token).size() == token.size();
}

bool Walker::scalar()
{
    using Type = JsonValue::Type;
    if (m_next == m_end)
        return false;
    const std::string_view token = takeText();
    Type type = Type::Absent;
    switch (token.empty() ? '\0' : token.front()) {
    case 'n': type = token == "null" ? Type::Null : Type::Absent; break;
    case 't': type = token == "true" ? Type::Boolean : Type::Absent; break;
    case 'f': type = token == "false" ? Type::Boolean : Type::Absent; break;
    default: type = jsontext::isNumber(token) ? Type::Number : Type::Absent;
    }
    note(type, token);
    return type != Type::Absent;
}

Walked Walker::value(int depth)
{
    switch (next()) {
    case '"': return string() ? Walked::Well : Walked::NotJson;
    case '[': return container(']', depth);
    case '{': return container('}', depth);
    default: return scalar() ? Walked::Well : Walked::NotJson;
    }
}

Walked Walker::container(char close, int depth)
{
    if (depth >= maxDepth)
        return Walked::TooDeep;
    const std::size_t node = m_nodes.size();
    const quint32 from = *m_next++;
    m_nodes.resize(node + 2);
    quint32 count = 0;
    if (next() != close) {
        if (const Walked walked = inside(close, depth, count); walked != Walked::Well)
            return walked;
    }
    const quint32 to = *m_next++; // of the bracket that was seen
    const auto type = close == '}' ? JsonValue::Type::Object : JsonValue::Type::Array;
    m_nodes[node] = {.offset = from, .facts = Node::plain(type, to - from + 1)};
    m_nodes[node + 1] = {.offset = quint32(m_nodes.size()), .facts = count};
    return Walked::Well;
}

/// Up to the closing bracket, which is left to be taken.
Walked Walker::inside(char close, int depth, quint32 &count)
{
    do {
        if (close == '}' && (!string() || !take(':')))
            return Walked::NotJson;
        if (const Walked walked = value(depth + 1); walked != Walked::Well)
            return walked;
        ++count;
    } while (take(','));
    return next() == close ? Walked::Well : Walked::NotJson;
}

Walked Walker::walkAll()
{
    const Walked walked = value(0);
    return walked == Walked::Well && m_next != m_end ? Walked::NotJson : walked;
}

} // namespace

Walked Nodes::read(std::string_view text)
{
    if (text.size() > (std::numeric_limits<quint32>::max() >> Node::lengthShift))
        return Walked::NotJson; // many times what an answer may have
    const JsonTokens tokens(text);
    // A value or a name is a token, an array or an object two. Those that are not closed yet are
    // written down before their second one is seen.
    m_nodes.reserve(tokens.begins().size() + maxDepth);
    return Walker(text, tokens.begins(), m_nodes).walkAll();
}

} // namespace linchpin::jsonwalk
