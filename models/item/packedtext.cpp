// SPDX-License-Identifier: Apache-2.0
#include "models/item/packedtext.h"

#include <algorithm>

namespace linchpin {

namespace {

/// Length and width in front of a text: seven bits a byte, the lowest first.
void appendHead(std::string &bytes, size_t units, bool isWide)
{
    size_t head = units << 1U | (isWide ? 1U : 0U);
    for (; head >= 0x80U; head >>= 7U)
        bytes.push_back(char(head | 0x80U));
    bytes.push_back(char(head));
}

struct Head
{
    size_t size = 0; ///< of itself
    size_t units = 0;
    bool isWide = false;
    [[nodiscard]] size_t end() const { return size + units * (isWide ? 2 : 1); }
};

Head headOf(std::string_view bytes)
{
    size_t value = 0;
    size_t at = 0;
    while (at < bytes.size()) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        value |= size_t(byte & 0x7fU) << (7 * at);
        ++at;
        if (byte < 0x80U)
            break;
    }
    return {at, value >> 1U, (value & 1U) != 0};
}

} // namespace

void appendPacked(std::string &bytes, QStringView text)
{
    const bool isWide = std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0xff; });
    appendHead(bytes, size_t(text.size()), isWide);
    if (isWide) {
        bytes.append(reinterpret_cast<const char *>(text.utf16()), size_t(text.size()) * 2);
        return;
    }
    for (const QChar c : text)
        bytes.push_back(c.toLatin1());
}

std::string_view PackedReader::nextBytes()
{
    const std::string_view bytes = m_rest.substr(0, headOf(m_rest).end());
    m_rest.remove_prefix(bytes.size());
    return bytes;
}

void PackedReader::skip(size_t texts)
{
    for (; texts > 0; --texts)
        m_rest.remove_prefix(std::min(headOf(m_rest).end(), m_rest.size()));
}

QString PackedReader::next()
{
    if (m_rest.empty())
        return {};
    const Head head = headOf(m_rest);
    const std::string_view text = m_rest.substr(head.size, head.end() - head.size);
    m_rest.remove_prefix(head.end());
    if (!head.isWide)
        return QString::fromLatin1(text.data(), qsizetype(text.size()));
    QString wide(qsizetype(head.units), Qt::Uninitialized);
    std::ranges::copy(text, reinterpret_cast<char *>(wide.data()));
    return wide;
}

} // namespace linchpin
