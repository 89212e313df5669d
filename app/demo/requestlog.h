// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wire/http.h"

#include <QJsonArray>
#include <QMap>
#include <QString>

#include <vector>

namespace linchpin {

/// One request as the server saw it, in the order of arrival.
struct LoggedRequest
{
    int number = 0; ///< 1, 2, ...
    HttpRequest request; ///< with its body: for tests in the same process only, never shown
    int line = 0; ///< number of the TCP connection
    qint64 atMs = 0; ///< since the server was made
    bool isWrite = false;
    bool hasCredentials = false; ///< carried an Authorization header
    bool tookEffect = false; ///< something in the estate changed by it
    int status = 0; ///< sent; 0: no answer (yet)
    bool isTroubled = false;
};

/// What a server was asked. Counts go on when old entries are dropped.
class RequestLog
{
public:
    /// Returns the number of the entry.
    int add(LoggedRequest entry);
    [[nodiscard]] LoggedRequest *find(int number);
    void clear();

    [[nodiscard]] const std::vector<LoggedRequest> &entries() const { return m_entries; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int writes() const
    {
        return m_writes;
    } ///< requests that would change something, refused ones too
    [[nodiscard]] int effects() const; ///< of the entries held: those by which something changed
    [[nodiscard]] QMap<QByteArray, int> byMethod() const { return m_byMethod; }
    /// Requests of that method (empty: any) whose path?query contains the text.
    [[nodiscard]] int count(const QByteArray &method, const QString &text = {}) const;

    /// Without bodies and headers: they hold secrets.
    [[nodiscard]] QJsonArray toJson() const;

    static constexpr size_t maxEntries = 200'000;

private:
    std::vector<LoggedRequest> m_entries;
    QMap<QByteArray, int> m_byMethod;
    int m_total = 0;
    int m_writes = 0;
    int m_firstNumber = 1;
};

} // namespace linchpin
