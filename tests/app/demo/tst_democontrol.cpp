// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoservers.h"
#include "tests/app/demo/httpbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto spare = "/umbraco/ai/management/api/v1/connections/anthropic-spare";

QJsonObject objectOf(const Reply &outcome)
{
    return QJsonDocument::fromJson(outcome.body).object();
}

} // namespace

/// All servers together, and the switchboard other processes use.
class DemoControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEnvironmentLeadsToEveryServer();
    void anUnknownEstateStartsNothing();
    void controlListsServersAndPresets();
    void troubleIsOrderedAndCleared();
    void aListOfRulesIsTakenWholeOrNotAtAll();
    void presetsAreOrderedByWord();
    void requestsAndCountsAreTold();
    void networkTokensResetAndActions();
    void badOrdersAreRefused_data();
    void badOrdersAreRefused();
};

void DemoControlTest::theEnvironmentLeadsToEveryServer()
{
    DemoServers servers;
    QVERIFY(servers.start());
    QMap<QString, QString> values;
    for (const auto &[name, value] : servers.environment()) {
        values.insert(name, value);
        static const QRegularExpression plain(
            u"^[A-Za-z0-9:/._-]+$"_s); // needs no quoting in a shell
        QVERIFY2(plain.match(value).hasMatch(), qPrintable(value));
    }
    QCOMPARE(servers.environment().constLast().first, u"LINCHPIN_DEMO_CLIENT_SECRET"_s);
    for (const QString &word : servers.words()) {
        const QString prefix = u"LINCHPIN_DEMO_"_s + word.toUpper();
        QCOMPARE(QUrl(values.value(prefix + u"_URL"_s)), servers.server(word)->url());
        QVERIFY(!values.value(prefix + u"_CLIENT_SECRET"_s).isEmpty()
                || !values.value(prefix + u"_TOKEN"_s).isEmpty());
    }
    QVERIFY(servers.words().contains(u"umbraco"_s));
    QCOMPARE(QUrl(values.value(u"LINCHPIN_DEMO_CONTROL_URL"_s)), servers.controlUrl());
    QVERIFY(servers.controlUrl().port() != servers.server(u"umbraco"_s)->url().port());
    QCOMPARE(servers.controlUrl().host(), u"127.0.0.1"_s);
}

void DemoControlTest::anUnknownEstateStartsNothing()
{
    DemoServers servers;
    DemoOptions options;
    options.estate = u"atlantis"_s;
    QVERIFY(!servers.start(options));
    QVERIFY(servers.words().isEmpty());
}

void DemoControlTest::controlListsServersAndPresets()
{
    DemoServers servers;
    QVERIFY(servers.start());
    HttpBench control(servers.controlUrl());
    QCOMPARE(objectOf(control.ask("GET", "/"))
                 .value(u"servers"_s)
                 .toObject()
                 .value(u"umbraco"_s)
                 .toString(),
             servers.server(u"umbraco"_s)->url().toString());
    const QJsonObject offered = objectOf(control.ask("GET", "/presets"));
    QCOMPARE(size_t(offered.value(u"presets"_s).toArray().size()), troublePresets().size());
    QVERIFY(offered.value(u"trouble"_s).toArray().contains(u"close-after-effect"_s));
}

void DemoControlTest::troubleIsOrderedAndCleared()
{
    DemoServers servers;
    QVERIFY(servers.start());
    DemoServer &server = *servers.server(u"umbraco"_s);
    HttpBench control(servers.controlUrl());
    HttpBench client(server.url());
    client.signIn(server.clientId(), server.clientSecret());
    QCOMPARE(control
                 .ask("POST", "/umbraco/trouble",
                      "{\"method\":\"DELETE\",\"trouble\":\"status-after-effect\",\"status\":503}")
                 .status,
             200);
    QCOMPARE(client.ask("DELETE", spare).status, 503);
    QCOMPARE(client.ask("DELETE", spare).status, 404); // once, and it had taken effect
    QCOMPARE(control.ask("POST", "/umbraco/trouble", "{\"trouble\":\"status\",\"count\":0}").status,
             200);
    QCOMPARE(client.ask("GET", spare).status, 500);
    QCOMPARE(control.ask("DELETE", "/umbraco/trouble").status, 200);
    QCOMPARE(client.ask("GET", spare).status, 404);
}

void DemoControlTest::aListOfRulesIsTakenWholeOrNotAtAll()
{
    DemoServers servers;
    QVERIFY(servers.start());
    DemoServer &server = *servers.server(u"umbraco"_s);
    DemoControl control({u"umbraco"_s}, [&](const QString &) { return &server; });
    HttpRequest order;
    order.method = "PUT";
    order.path = "/umbraco/trouble";
    order.body = "[{\"trouble\":\"status\",\"count\":0},{\"trouble\":\"rain\"}]";
    QCOMPARE(control.answer(order).status, 400);
    HttpBench client(server.url());
    QCOMPARE(client.ask("GET", spare).status, 401); // no trouble was made
    order.body = "[{\"trouble\":\"status\",\"status\":503},{\"trouble\":\"status\",\"status\":502,"
                 "\"from\":2}]";
    QCOMPARE(control.answer(order).status, 200);
    QCOMPARE(client.ask("GET", spare).status, 503);
    QCOMPARE(client.ask("GET", spare).status, 502);
}

void DemoControlTest::presetsAreOrderedByWord()
{
    DemoServers servers;
    QVERIFY(servers.start());
    HttpBench control(servers.controlUrl());
    HttpBench client(servers.server(u"umbraco"_s)->url());
    QCOMPARE(control.ask("PUT", "/umbraco/trouble", "{\"preset\":\"network-down\"}").status, 200);
    QCOMPARE(client.ask("GET", "/").error, QNetworkReply::ConnectionRefusedError);
    QCOMPARE(control.ask("PUT", "/umbraco/trouble", "{\"preset\":\"bad-gateway\"}").status, 200);
    QCOMPARE(client.ask("GET", "/").status, 502);
}

void DemoControlTest::requestsAndCountsAreTold()
{
    DemoServers servers;
    QVERIFY(servers.start());
    DemoServer &server = *servers.server(u"umbraco"_s);
    HttpBench control(servers.controlUrl());
    HttpBench client(server.url());
    client.signIn(server.clientId(), server.clientSecret());
    QCOMPARE(client.ask("DELETE", spare).status, 200);
    QCOMPARE(client.ask("DELETE", spare).status, 404);
    const QJsonObject counts = objectOf(control.ask("GET", "/umbraco/counts"));
    QCOMPARE(counts.value(u"writes"_s).toInt(), 2);
    QCOMPARE(counts.value(u"effects"_s).toInt(), 1);
    QCOMPARE(counts.value(u"requests"_s).toInt(), 3);
    const Reply all = control.ask("GET", "/umbraco/requests");
    const QJsonArray requests = objectOf(all).value(u"requests"_s).toArray();
    QCOMPARE(requests.at(1).toObject().value(u"target"_s).toString(), QLatin1StringView(spare));
    QVERIFY(!all.body.contains("CANARY"));
    QCOMPARE(control.ask("DELETE", "/umbraco/requests").status, 200);
    QCOMPARE(objectOf(control.ask("GET", "/umbraco/counts")).value(u"writes"_s).toInt(), 0);
}

void DemoControlTest::networkTokensResetAndActions()
{
    DemoServers servers;
    QVERIFY(servers.start());
    DemoServer &server = *servers.server(u"umbraco"_s);
    HttpBench control(servers.controlUrl());
    HttpBench client(server.url());
    client.signIn(server.clientId(), server.clientSecret());
    QCOMPARE(control.ask("DELETE", "/umbraco/network").status, 200);
    QCOMPARE(client.ask("GET", spare).error, QNetworkReply::ConnectionRefusedError);
    QCOMPARE(control.ask("POST", "/umbraco/network").status, 200);
    QCOMPARE(client.ask("GET", spare).status, 200);
    QCOMPARE(control.ask("DELETE", "/umbraco/tokens").status, 200);
    QCOMPARE(client.ask("GET", spare).status, 401);
    QCOMPARE(control.ask("POST", "/umbraco/act/take-section").status, 200);
    client.signIn(server.clientId(), server.clientSecret());
    QCOMPARE(client.ask("GET", spare).status, 403);
    QCOMPARE(control.ask("POST", "/umbraco/reset").status, 200);
    client.signIn(server.clientId(), server.clientSecret());
    QCOMPARE(client.ask("GET", spare).status, 200);
}

void DemoControlTest::badOrdersAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no such server")
        << QByteArray("GET") << QByteArray("/oracle/counts") << QByteArray() << 404;
    QTest::newRow("no such word") << QByteArray("GET") << QByteArray("/umbraco/weather")
                                  << QByteArray() << 404;
    QTest::newRow("no such action")
        << QByteArray("POST") << QByteArray("/umbraco/act/dance") << QByteArray() << 404;
    QTest::newRow("no such preset") << QByteArray("PUT") << QByteArray("/umbraco/trouble")
                                    << QByteArray("{\"preset\":\"x\"}") << 400;
    QTest::newRow("no JSON") << QByteArray("POST") << QByteArray("/umbraco/trouble")
                             << QByteArray("{") << 400;
    QTest::newRow("write on the root")
        << QByteArray("DELETE") << QByteArray("/") << QByteArray() << 405;
}

void DemoControlTest::badOrdersAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    DemoServers servers;
    QVERIFY(servers.start());
    HttpBench control(servers.controlUrl());
    const Reply outcome = control.ask(method, path, body);
    QCOMPARE(outcome.status, status);
    QVERIFY(!objectOf(outcome).value(u"problem"_s).toString().isEmpty());
}

QTEST_GUILESS_MAIN(DemoControlTest)
#include "tst_democontrol.moc"
