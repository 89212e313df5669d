// SPDX-License-Identifier: Apache-2.0
#include "models/net/oneshotbody.h"

#include <algorithm>

namespace linchpin {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::atEnd() const
{
    return m_read >= m_bytes.bytes().size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.bytes().size() - m_read + QIODevice::bytesAvailable();
}

bool OneShotBody::seek(qint64)
{
    return false; // the point of this class
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, m_bytes.bytes().size() - m_read);
    if (size <= 0)
        return -1;
    std::copy_n(m_bytes.bytes().constData() + m_read, size, data);
    m_read += size;
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace linchpin
