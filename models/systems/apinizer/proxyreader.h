// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/apinizer/package.h"
#include "models/systems/apinizer/replies.h"
#include "models/systems/exchange.h"

namespace linchpin::apinizer {

/// The proxies of a project one by one: their exports, and where one is refused their policies,
/// which tell less. Their traffic-log settings stand apart from both.
class ProxyReader final
{
public:
    ProxyReader(Exchange &exchange, QString project, const Matcher &matcher);

    /// The list first.
    void begin();
    /// These are known from elsewhere.
    void readEach(const QStringList &names);
    void readTrafficLogs(const QStringList &names, const QString &gap);
    /// Called with all names once begin() has listed them, and why these may not be all.
    std::function<void(const QStringList &names, const QString &gap)> onListed =
        [](const QStringList &, const QString &) {};

    [[nodiscard]] const SourceState &state() const { return m_state; }
    [[nodiscard]] const SourceState &trafficState() const { return m_trafficState; }
    [[nodiscard]] SourceState &trafficState() { return m_trafficState; }
    [[nodiscard]] const std::map<QString, Matched> &found() const { return m_found; }
    [[nodiscard]] const std::map<QString, Matched> &inTrafficLogs() const { return m_inTraffic; }

private:
    void exportRead(const QString &name, const Exchange::Reply &reply);
    void askPolicies(const QString &name, const ApiError &whyNoExport);

    Exchange &m_exchange;
    QString m_project;
    const Matcher &m_matcher;
    SourceState m_state;
    SourceState m_trafficState;
    std::map<QString, Matched> m_found;
    std::map<QString, Matched> m_inTraffic;
};

} // namespace linchpin::apinizer
