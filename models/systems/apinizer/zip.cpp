// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/zip.h"

#include "models/systems/answers.h"
#include "models/systems/translate.h"

#include <QtEndian>

#include <zlib.h>

#include <optional>

namespace linchpin::apinizer {

namespace {

constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 directorySignature = 0x02014b50;
constexpr quint32 localSignature = 0x04034b50;
constexpr qsizetype endSize = 22;
constexpr qsizetype directorySize = 46;
constexpr qsizetype localSize = 30;
constexpr qint64 ratioFrom = 1024 * 1024; ///< small files of one letter pack well and do no harm

ApiError damaged()
{
    return malformed(translate("Apinizer", "The exported package is damaged."));
}

ApiError tooLarge()
{
    return {.kind = ApiError::Kind::TooLarge,
            .detail =
                translate("Apinizer", "The exported package is larger than is unpacked here.")};
}

/// Little-endian numbers at places that are held against the end.
class Bytes
{
public:
    explicit Bytes(const QByteArray &bytes) : m_bytes(bytes) { }

    template<typename Number>
    [[nodiscard]] std::optional<Number> at(qsizetype place) const
    {
        if (!holds(place, sizeof(Number)))
            return std::nullopt;
        return qFromLittleEndian<Number>(m_bytes.constData() + place);
    }
    [[nodiscard]] bool holds(qsizetype place, qsizetype size) const
    {
        return place >= 0 && size >= 0 && place <= m_bytes.size() && size <= m_bytes.size() - place;
    }
    [[nodiscard]] QByteArray slice(qsizetype place, qsizetype size) const
    {
        return holds(place, size) ? m_bytes.mid(place, size) : QByteArray();
    }

private:
    const QByteArray &m_bytes;
};

struct Directory
{
    int entries = 0;
    qsizetype place = 0;
};

/// The record at the end; a comment may follow it.
std::optional<Directory> directoryOf(const QByteArray &zip)
{
    const Bytes bytes(zip);
    constexpr qsizetype longestComment = 0xffff;
    const qsizetype first = qMax<qsizetype>(0, zip.size() - endSize - longestComment);
    for (qsizetype place = zip.size() - endSize; place >= first; --place) {
        const auto commentSize = bytes.at<quint16>(place + 20);
        if (bytes.at<quint32>(place) != endSignature
            || place + endSize + *commentSize != zip.size())
            continue;
        const bool isWhole = *bytes.at<quint16>(place + 4) == 0
            && *bytes.at<quint16>(place + 6) == 0
            && *bytes.at<quint16>(place + 8) == *bytes.at<quint16>(place + 10);
        if (!isWhole)
            return std::nullopt; // parts on other disks
        return Directory{*bytes.at<quint16>(place + 10), qsizetype(*bytes.at<quint32>(place + 16))};
    }
    return std::nullopt;
}

struct Entry
{
    QString name;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 checksum = 0;
    qint64 packed = 0;
    qint64 unpacked = 0;
    qsizetype local = 0;
    qsizetype next = 0; ///< of the directory
};

std::optional<Entry> entryAt(const Bytes &bytes, qsizetype place)
{
    if (bytes.at<quint32>(place) != directorySignature || !bytes.holds(place, directorySize))
        return std::nullopt;
    const qsizetype nameSize = *bytes.at<quint16>(place + 28);
    const qsizetype rest = *bytes.at<quint16>(place + 30) + *bytes.at<quint16>(place + 32);
    if (!bytes.holds(place, directorySize + nameSize + rest))
        return std::nullopt;
    Entry entry;
    entry.name = QString::fromUtf8(bytes.slice(place + directorySize, nameSize));
    entry.flags = *bytes.at<quint16>(place + 8);
    entry.method = *bytes.at<quint16>(place + 10);
    entry.checksum = *bytes.at<quint32>(place + 16);
    entry.packed = *bytes.at<quint32>(place + 20);
    entry.unpacked = *bytes.at<quint32>(place + 24);
    entry.local = qsizetype(*bytes.at<quint32>(place + 42));
    entry.next = place + directorySize + nameSize + rest;
    return entry;
}

std::optional<QByteArray> inflated(const QByteArray &packed, qint64 size)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    QByteArray out(qsizetype(size) + 1, Qt::Uninitialized); // one more: longer than told is damage
    QByteArray in = packed; // zlib wants bytes it may point at
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int code = inflate(&stream, Z_FINISH);
    const bool isWhole = code == Z_STREAM_END && qint64(stream.total_out) == size;
    inflateEnd(&stream);
    if (!isWhole)
        return std::nullopt;
    out.truncate(qsizetype(size));
    return out;
}

Result<QByteArray> contentOf(const Bytes &bytes, const Entry &entry)
{
    constexpr quint16 isEncrypted = 0x1;
    const auto nameSize = bytes.at<quint16>(entry.local + 26);
    const auto extraSize = bytes.at<quint16>(entry.local + 28);
    if (bytes.at<quint32>(entry.local) != localSignature || !nameSize || !extraSize
        || (entry.flags & isEncrypted) != 0)
        return failure(damaged());
    const qsizetype begin = entry.local + localSize + *nameSize + *extraSize;
    if (!bytes.holds(begin, qsizetype(entry.packed)))
        return failure(damaged());
    const QByteArray packed = bytes.slice(begin, qsizetype(entry.packed));
    std::optional<QByteArray> content;
    if (entry.method == 0 && entry.packed == entry.unpacked)
        content = packed;
    else if (entry.method == Z_DEFLATED)
        content = inflated(packed, entry.unpacked);
    if (!content)
        return failure(damaged());
    const uLong sum =
        crc32(0, reinterpret_cast<const Bytef *>(content->constData()), uInt(content->size()));
    if (sum != entry.checksum)
        return failure(damaged());
    return *content;
}

bool isOverCap(const Entry &entry, qint64 before, const ZipCaps &caps)
{
    return entry.unpacked > caps.bytesEach || before + entry.unpacked > caps.bytesInAll
        || (entry.unpacked > ratioFrom && entry.unpacked / caps.ratio > entry.packed);
}

} // namespace

Result<std::vector<PackedFile>> unzipped(const QByteArray &zip, const ZipCaps &caps)
{
    const auto directory = directoryOf(zip);
    if (!directory)
        return failure(damaged());
    if (directory->entries > caps.entries)
        return failure(tooLarge());
    const Bytes bytes(zip);
    std::vector<PackedFile> files;
    qint64 total = 0;
    qsizetype place = directory->place;
    for (int i = 0; i < directory->entries; ++i) {
        const auto entry = entryAt(bytes, place);
        if (!entry)
            return failure(damaged());
        place = entry->next;
        if (isOverCap(*entry, total, caps))
            return failure(tooLarge());
        total += entry->unpacked;
        auto content = contentOf(bytes, *entry);
        if (!content)
            return failure(content.error());
        if (!entry->name.endsWith(u'/')) // a folder
            files.push_back({entry->name, std::move(*content)});
    }
    return files;
}

} // namespace linchpin::apinizer
