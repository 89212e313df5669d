// SPDX-License-Identifier: Apache-2.0
#include "app/demo/httpparser.h"

#include <algorithm>
#include <array>

namespace linchpin {

namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

bool isTargetCharacter(char c)
{
    return c > 0x20 && c < 0x7f;
}

QByteArray reasonOf(int status)
{
    static constexpr std::array<std::pair<int, const char *>, 22> reasons{{
        {200, "OK"},
        {201, "Created"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {409, "Conflict"},
        {413, "Content Too Large"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    }};
    const auto it = std::ranges::find(reasons, status, [](const auto &row) { return row.first; });
    return it == reasons.end() ? QByteArrayLiteral("Status") : QByteArray(it->second);
}

} // namespace

HttpParser::State HttpParser::fail(int status)
{
    m_error = status;
    return State::Broken;
}

HttpParser::State HttpParser::parse()
{
    if (m_error)
        return State::Broken;
    if (!m_hasHead) {
        while (m_buffer.startsWith("\r\n")) // allowed between requests
            m_buffer.remove(0, 2);
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return m_buffer.size() > maxHeadBytes ? fail(431) : State::NeedsMore;
        if (end > maxHeadBytes)
            return fail(431);
        const QByteArray head = m_buffer.left(end);
        m_buffer.remove(0, end + 4);
        if (!parseHead(head))
            return State::Broken;
        m_hasHead = true;
    }
    return m_isChunked ? parseChunks() : parseBody();
}

bool HttpParser::parseHead(const QByteArray &head)
{
    m_request = {};
    m_isChunked = m_isExpecting = false;
    m_bodyLength = 0;
    const QByteArrayList lines = QByteArray(head).replace("\r\n", "\n").split('\n');
    if (!parseRequestLine(lines.constFirst()))
        return false;
    m_keepsAlive = !m_isOld;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!parseHeader(lines.at(i)))
            return false;
    }
    return settleLength();
}

bool HttpParser::parseRequestLine(const QByteArray &line)
{
    m_error = 400;
    const QByteArrayList parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0))
        || !std::ranges::all_of(parts.at(1), isTargetCharacter))
        return false;
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0") {
        m_error = parts.at(2).startsWith("HTTP/") ? 505 : 400;
        return false;
    }
    QByteArray target = parts.at(1);
    if (target.startsWith("http://")) { // absolute form, as a proxy is asked
        const qsizetype slash = target.indexOf('/', 7);
        target = slash < 0 ? QByteArrayLiteral("/") : target.mid(slash);
    }
    if (!target.startsWith('/'))
        return false;
    const qsizetype mark = target.indexOf('?');
    m_request.method = parts.at(0);
    m_request.path = mark < 0 ? target : target.left(mark);
    m_request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    m_isOld = parts.at(2) == "HTTP/1.0";
    m_error = 0;
    return true;
}

bool HttpParser::parseHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(qMax<qsizetype>(colon, 0)).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isToken(name) || value.contains('\0')) {
        m_error = 400;
        return false;
    }
    m_request.headers.append({name, value});
    if (name == "content-type")
        m_request.contentType = value;
    else if (name == "connection" && value.toLower().contains("close"))
        m_keepsAlive = false;
    else if (name == "connection" && value.toLower().contains("keep-alive"))
        m_keepsAlive = true;
    else if (name == "expect")
        m_isExpecting = value.toLower() == "100-continue";
    return true;
}

bool HttpParser::settleLength()
{
    QByteArrayList lengths;
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        if (name == "content-length" && !lengths.contains(value))
            lengths.append(value);
        if (name == "transfer-encoding") {
            m_isChunked = value.toLower() == "chunked";
            if (!m_isChunked) {
                m_error = 501;
                return false;
            }
        }
    }
    if (lengths.isEmpty())
        return true;
    const QByteArray text = lengths.constFirst();
    const bool isNumber =
        !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    // Two lengths, or a length beside chunks, is how requests are smuggled: neither is believed.
    if (lengths.size() > 1 || m_isChunked || !isNumber) {
        m_error = 400;
        return false;
    }
    m_bodyLength = text.size() > 12 ? maxBodyBytes + 1 : qsizetype(text.toLongLong());
    m_error = m_bodyLength > maxBodyBytes ? 413 : 0;
    return m_error == 0;
}

HttpParser::State HttpParser::parseBody()
{
    if (m_buffer.size() < m_bodyLength)
        return State::NeedsMore;
    m_request.body = m_buffer.left(m_bodyLength);
    m_buffer.remove(0, m_bodyLength);
    m_hasHead = false;
    return State::Ready;
}

std::optional<qsizetype> HttpParser::chunkSize(const QByteArray &line) const
{
    const qsizetype extension = line.indexOf(';');
    const QByteArray digits = (extension < 0 ? line : line.left(extension)).trimmed();
    bool ok = false;
    const uint size = digits.size() <= 8 ? digits.toUInt(&ok, 16) : 0;
    if (!ok || qsizetype(size) > maxBodyBytes - m_request.body.size())
        return std::nullopt;
    return qsizetype(size);
}

HttpParser::State HttpParser::parseChunks()
{
    for (;;) {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n");
        if (lineEnd < 0)
            return m_buffer.size() > 1024 ? fail(400) : State::NeedsMore;
        const auto size = chunkSize(m_buffer.left(lineEnd));
        if (!size)
            return fail(400);
        if (m_buffer.size() < lineEnd + 2 + *size + 2)
            return State::NeedsMore;
        if (m_buffer.mid(lineEnd + 2 + *size, 2) != "\r\n") // trailers are not spoken here
            return fail(400);
        m_request.body += m_buffer.mid(lineEnd + 2, *size);
        m_buffer.remove(0, lineEnd + 2 + *size + 2);
        if (*size == 0) {
            m_hasHead = m_isChunked = false;
            return State::Ready;
        }
    }
}

HttpRequest HttpParser::take()
{
    return std::exchange(m_request, {});
}

bool HttpParser::takeExpectation()
{
    return m_hasHead && std::exchange(m_isExpecting, false);
}

QByteArray serialised(const HttpResponse &response, bool keepsAlive, bool isHead)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + reasonOf(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        out += name + ": " + value + "\r\n";
    if (response.status != 204 && response.status != 304)
        out += "content-length: " + QByteArray::number(response.body.size()) + "\r\n";
    out += keepsAlive ? "connection: keep-alive\r\n\r\n" : "connection: close\r\n\r\n";
    if (!isHead && response.status != 204 && response.status != 304)
        out += response.body;
    return out;
}

} // namespace linchpin
