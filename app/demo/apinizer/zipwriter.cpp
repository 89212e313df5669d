// SPDX-License-Identifier: Apache-2.0
#include "app/demo/apinizer/zipwriter.h"

#include <QtEndian>

#include <zlib.h>

namespace linchpin::apinizer::demo {

namespace {

template<typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray n16(qsizetype number)
{
    return littleEndian(quint16(number));
}

QByteArray n32(qsizetype number)
{
    return littleEndian(quint32(number));
}

QByteArray deflated(QByteArray content)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(content.data());
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

QByteArray zipped(const std::vector<std::pair<QString, QByteArray>> &files)
{
    constexpr int utf8Name = 0x800;
    constexpr int sizesFollow = 0x8;
    QByteArray zip;
    QByteArray directory;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QByteArray name = files[i].first.toUtf8();
        const QByteArray &content = files[i].second;
        const bool isDeflated = i % 2 == 0;
        const QByteArray packed = isDeflated ? deflated(content) : content;
        const auto sum = qsizetype(
            crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size())));
        const QByteArray sizes = n32(sum) + n32(packed.size()) + n32(content.size());
        const QByteArray head = n16(20) + n16(utf8Name | (isDeflated ? sizesFollow : 0))
            + n16(isDeflated ? Z_DEFLATED : 0) + n16(0) + n16(0x5a21);
        const qsizetype place = zip.size();
        zip += "PK\x03\x04" + head + (isDeflated ? QByteArray(12, '\0') : sizes) + n16(name.size())
            + n16(0) + name + packed;
        if (isDeflated)
            zip += "PK\x07\x08" + sizes;
        directory += "PK\x01\x02" + n16(20) + head + sizes + n16(name.size()) + n16(0) + n16(0)
            + n16(0) + n16(0) + n32(0) + n32(place) + name;
    }
    const auto count = qsizetype(files.size());
    return zip + directory + "PK\x05\x06" + n16(0) + n16(0) + n16(count) + n16(count)
        + n32(directory.size()) + n32(zip.size()) + n16(0);
}

} // namespace linchpin::apinizer::demo
