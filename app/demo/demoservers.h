// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/democontrol.h"
#include "app/demo/demoserver.h"

#include <QMap>
#include <QPair>

namespace linchpin {

/// One demo server for each system of the registry, and the control over all of them.
class DemoServers final : public QObject
{
    Q_OBJECT

public:
    explicit DemoServers(QObject *parent = nullptr);
    ~DemoServers() override;

    /// Makes the estates and listens, each on a free loopback port. False: an estate of that name
    /// does not exist, or there is no port; then nothing is up.
    [[nodiscard]] bool start(const DemoOptions &options = {});

    [[nodiscard]] QStringList words() const { return m_words; } ///< in the order of the registry
    [[nodiscard]] DemoServer *server(const QString &word) const { return m_servers.value(word); }
    [[nodiscard]] QUrl controlUrl() const { return m_control->url(); }

    /// Names and values for `export NAME=VALUE`: of each system LINCHPIN_DEMO_<WORD>_URL, a
    /// _SCOPE_<KEY> for each part of its scope, and either _CLIENT_ID and _CLIENT_SECRET or _TOKEN;
    /// LINCHPIN_DEMO_CONTROL_URL; last LINCHPIN_DEMO_CLIENT_ID and LINCHPIN_DEMO_CLIENT_SECRET of
    /// the first system. No value needs quoting in a shell.
    [[nodiscard]] QList<QPair<QString, QString>> environment() const;

private:
    QStringList m_words;
    QMap<QString, DemoServer *> m_servers;
    DemoControl *m_control = nullptr;
};

} // namespace linchpin
