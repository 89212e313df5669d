// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/dependent.h"
#include "models/systems/apinizer/bulkexport.h"
#include "models/systems/apinizer/proxyreader.h"

#include <map>

namespace linchpin::apinizer {

/// What the server here offers to look through.
enum class Tier {
    Unknown, ///< the probe was answered neither with yes nor with no
    Single, ///< exports of single proxies (A)
    Bulk, ///< exports of everything that can name a connection (B)
};

/// Looks through one project for whatever names the connection.
///
/// First the probe for the bulk export; a "no such path" is believed when a second path of the same
/// kind is missing too. Then either the bulk exports, or the proxies one by one. The bulk export of
/// the proxies falls back to single ones, a single one to the policies of the proxy.
class ProjectScan final
{
public:
    ProjectScan(Exchange &exchange, QString project, const Matcher &matcher, bool isLogTarget);

    void begin();

    [[nodiscard]] const QString &project() const { return m_project; }
    [[nodiscard]] Tier tier() const { return m_tier; }
    /// By source word; every source that this project was asked for, in the order of the contract.
    [[nodiscard]] std::vector<std::pair<QString, SourceState>> states() const;
    /// By kind, then name.
    [[nodiscard]] std::map<QString, std::map<QString, Matched>> found() const;

private:
    void typesRead(const Result<QStringList> &types);
    void secondProbe();
    void beginBulk(const QStringList &offered);
    void beginSingle();
    void withoutBulk(const SourceState &state);
    void groupsRead(const Result<Listed<QString>> &groups);

    Exchange &m_exchange;
    QString m_project;
    const Matcher &m_matcher;
    bool m_isLogTarget;
    Tier m_tier = Tier::Unknown;
    ProxyReader m_proxies;
    std::vector<std::unique_ptr<BulkExport>> m_exports;
    std::map<QString, SourceState> m_states; ///< of sources without a reader
};

} // namespace linchpin::apinizer
