// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/umbraco/reading.h"

#include <QDateTime>

namespace linchpin::umbraco {

/// Reads traces of recent use. They never prove that nothing uses the connection, so their failure
/// changes nothing about what hangs on it.
class EvidenceReader final
{
public:
    EvidenceReader(Exchange &exchange, const Guid &connection, const QDateTime &now);

    void askHistory(); ///< of the connection
    void askUse(const std::vector<ProfileReply> &profiles, const std::set<Guid> &dependent);

    [[nodiscard]] std::vector<Evidence> evidence() const; ///< in a fixed order
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    void add(int place, const QString &key, const Evidence &evidence);

    Exchange &m_exchange;
    Guid m_connection;
    QDateTime m_now;
    std::map<std::pair<int, QString>, Evidence> m_found;
    bool m_isWhole = true;
};

} // namespace linchpin::umbraco
