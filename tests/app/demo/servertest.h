// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/demo/httpbench.h"

#include <QObject>

namespace linchpin::test {

inline constexpr auto spareConnection =
    "/umbraco/ai/management/api/v1/connections/anthropic-spare"; ///< nothing hangs on it
inline constexpr auto connectionList = "/umbraco/ai/management/api/v1/connections";

/// Trouble of that word for that method; the other members stand at their defaults.
[[nodiscard]] TroubleRule rule(const QString &method, QStringView word, int status = 0);

/// What programs about the server begin with: each test has a fresh one on a port of its own, a
/// client that is signed in to it, and an empty log.
class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    [[nodiscard]] bool isThere(const char *target);

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<HttpBench> m_client;
};

} // namespace linchpin::test
