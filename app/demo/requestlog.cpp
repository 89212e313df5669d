// SPDX-License-Identifier: Apache-2.0
#include "app/demo/requestlog.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin {

int RequestLog::add(LoggedRequest entry)
{
    entry.number = ++m_total;
    m_writes += entry.isWrite ? 1 : 0;
    ++m_byMethod[entry.request.method];
    if (m_entries.size() >= maxEntries) {
        constexpr int dropped = int(maxEntries / 2);
        m_entries.erase(m_entries.begin(), m_entries.begin() + dropped);
        m_firstNumber += dropped;
    }
    m_entries.push_back(std::move(entry));
    return m_total;
}

LoggedRequest *RequestLog::find(int number)
{
    const auto index = size_t(number - m_firstNumber);
    return number >= m_firstNumber && index < m_entries.size() ? &m_entries[index] : nullptr;
}

void RequestLog::clear()
{
    // Numbers go on, so that an answer still under way does not meet a foreign entry.
    m_firstNumber = m_total + 1;
    m_entries.clear();
    m_byMethod.clear();
    m_total = m_firstNumber - 1;
    m_writes = 0;
}

int RequestLog::effects() const
{
    return int(std::ranges::count_if(m_entries, &LoggedRequest::tookEffect));
}

int RequestLog::count(const QByteArray &method, const QString &text) const
{
    return int(std::ranges::count_if(m_entries, [&](const LoggedRequest &entry) {
        return (method.isEmpty() || entry.request.method == method)
            && entry.request.target().contains(text);
    }));
}

QJsonArray RequestLog::toJson() const
{
    QJsonArray all;
    for (const LoggedRequest &entry : m_entries) {
        all.append(QJsonObject{{u"number"_s, entry.number},
                               {u"method"_s, QString::fromLatin1(entry.request.method)},
                               {u"target"_s, entry.request.target()},
                               {u"connection"_s, entry.line},
                               {u"atMs"_s, entry.atMs},
                               {u"isWrite"_s, entry.isWrite},
                               {u"hasCredentials"_s, entry.hasCredentials},
                               {u"tookEffect"_s, entry.tookEffect},
                               {u"status"_s, entry.status},
                               {u"isTroubled"_s, entry.isTroubled}});
    }
    return all;
}

} // namespace linchpin
