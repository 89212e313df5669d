// SPDX-License-Identifier: Apache-2.0
#include "tests/app/demo/servertest.h"

#include "app/demo/demoestates.h"

#include <QTest>

namespace linchpin::test {

TroubleRule rule(const QString &method, QStringView word, int status)
{
    TroubleRule made;
    made.method = method;
    made.trouble = troubleFrom(word).value();
    if (status)
        made.trouble.status = status;
    return made;
}

void ServerTest::init()
{
    m_server = std::make_unique<DemoServer>(makeDemoEstate(u"umbraco"));
    QVERIFY(m_server->start());
    m_client = std::make_unique<HttpBench>(m_server->url());
    m_client->signIn(m_server->clientId(), m_server->clientSecret());
    m_server->clearLog();
}

void ServerTest::cleanup()
{
    m_client.reset();
    m_server.reset();
}

bool ServerTest::isThere(const char *target)
{
    return m_client->ask("GET", target).status == 200;
}

} // namespace linchpin::test
