// SPDX-License-Identifier: Apache-2.0
#include "app/cli/endpointtarget.h"
#include "models/systems/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace linchpin;
using namespace linchpin::cli;
using namespace Qt::StringLiterals;

namespace {

const QString systemWord = allSystems().front()->info().word;

EndpointOptions adHoc(const QString &url)
{
    EndpointOptions options;
    options.system = systemWord;
    options.url = url;
    return options;
}

SavedEndpoint saved(const QString &name, const QString &url)
{
    SavedEndpoint endpoint;
    endpoint.name = name;
    endpoint.identity = *systemOf(systemWord)->identity(url, {});
    endpoint.caFile = u"saved.pem"_s;
    endpoint.timeoutSeconds = 12;
    endpoint.signInKind = u"client-credentials"_s;
    return endpoint;
}

std::optional<QByteArray> environment(const QString &name)
{
    if (name == u"SECRET"_s)
        return QByteArray("s3cret");
    return name == u"EMPTY"_s ? std::optional(QByteArray()) : std::nullopt;
}

EndpointAccess bound(const QString &url)
{
    EndpointAccess access;
    access.name = u"then"_s;
    access.identity = *systemOf(systemWord)->identity(url, {});
    return access;
}

} // namespace

class CliEndpointTargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdHocEndpointIsNormalised()
    {
        EndpointOptions options = adHoc(u"HTTPS://CMS.Example:443/base/"_s);
        options.timeoutSeconds = 9;
        options.caFile = u"ca.pem"_s;
        const auto target = targetFrom(options, {});
        QVERIFY(target.has_value());
        QCOMPARE(target->access.identity.url, u"https://cms.example/base"_s);
        QCOMPARE(target->access.timeout.count(), 9);
        QCOMPARE(target->access.caFile, u"ca.pem"_s);
        QVERIFY(!target->saved);
    }

    void whatIsNoEndpointIsAUsageError()
    {
        EndpointOptions foreign = adHoc(u"https://x"_s);
        foreign.system = u"nothing"_s;
        EndpointOptions unknown;
        unknown.saved = u"nowhere"_s;
        for (const EndpointOptions &options :
             {EndpointOptions{}, foreign, unknown, adHoc(u"not an address"_s),
              adHoc(u"http://cms.example"_s)}) {
            const auto target = targetFrom(options, {});
            QVERIFY2(!target.has_value(), qPrintable(options.url));
            QCOMPARE(static_cast<int>(target.error().code), 2);
        }
        QVERIFY(targetFrom(foreign, {}).error().message.contains(systemWord));
    }

    void aSavedEndpointIsFoundByNameWhateverTheCase()
    {
        EndpointOptions options;
        options.saved = u" PRODuction "_s;
        options.timeoutSeconds = 5;
        const auto target = targetFrom(options, {saved(u"production"_s, u"https://a.example"_s)});
        QCOMPARE(target->access.identity.url, u"https://a.example"_s);
        QCOMPARE(target->access.caFile, u"saved.pem"_s);
        QCOMPARE(target->access.timeout.count(), 5);
        QVERIFY(target->saved.has_value());
    }

    void aRunGoesToItsOwnAddressAndTakesNoOther()
    {
        const EndpointAccess access = bound(u"https://a.example"_s);
        const auto target = [&access](const EndpointOptions &options,
                                      const std::vector<SavedEndpoint> &known) {
            return boundTarget(access, BoundBy::Journal, options, known);
        };
        QCOMPARE(target({}, {})->access.identity, access.identity);
        QVERIFY(!target({}, {})->saved);
        QVERIFY(target({}, {saved(u"p"_s, u"https://a.example"_s)})->saved.has_value());
        QVERIFY(target(adHoc(u"https://A.example/"_s), {}).has_value());
        const auto other = target(adHoc(u"https://b.example"_s), {});
        QCOMPARE(static_cast<int>(other.error().code), 3);
        QCOMPARE(other.error().kind, u"other-endpoint"_s);
        QVERIFY(other.error().message.contains(u"https://a.example"_s));
        QVERIFY(other.error().message.contains(u"https://b.example"_s));
    }

    void aPlanGoesOnlyWhereThePersonSays_data()
    {
        QTest::addColumn<EndpointOptions>("options");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const EndpointOptions none;
        const EndpointOptions same = adHoc(u"https://a.example/"_s);
        const EndpointOptions other = adHoc(u"https://b.example"_s);
        EndpointOptions byName;
        byName.saved = u"p1"_s;
        const QString a = u"https://a.example"_s;
        const QString b = u"https://b.example"_s;
        QTest::newRow("nothing named, nothing saved") << none << QStringList() << 2 << u"--url"_s;
        QTest::newRow("only another saved") << none << QStringList{b} << 2 << u"--endpoint NAME"_s;
        QTest::newRow("one saved") << none << QStringList{b, a} << 0 << QString();
        QTest::newRow("two saved") << none << QStringList{a, a} << 2 << u"p0, p1"_s;
        QTest::newRow("two saved, one named") << byName << QStringList{a, a} << 0 << QString();
        QTest::newRow("named otherwise") << byName << QStringList{a, b} << 3 << b;
        QTest::newRow("given") << same << QStringList() << 0 << QString();
        QTest::newRow("given otherwise") << other << QStringList{a} << 3 << b;
    }
    void aPlanGoesOnlyWhereThePersonSays()
    {
        QFETCH(EndpointOptions, options);
        QFETCH(QStringList, known);
        QFETCH(int, code);
        QFETCH(QString, says);
        std::vector<SavedEndpoint> endpoints;
        for (const QString &url : known)
            endpoints.push_back(saved(u"p%1"_s.arg(endpoints.size()), url));
        const EndpointAccess access = bound(u"https://a.example"_s);
        const auto target = boundTarget(access, BoundBy::File, options, endpoints);
        QCOMPARE(target ? 0 : static_cast<int>(target.error().code), code);
        if (target) {
            QCOMPARE(target->access.identity, access.identity);
            QCOMPARE(target->saved.has_value(), !known.isEmpty());
        } else {
            QVERIFY2(target.error().message.contains(says), qPrintable(target.error().message));
            QVERIFY(target.error().message.contains(u"https://a.example"_s));
        }
    }

    void secretsComeFromVariablesAndFiles()
    {
        EndpointOptions options;
        options.clientId = u"id"_s;
        options.clientSecretEnv = u"SECRET"_s;
        const auto client = credentialsFrom(options, *systemOf(systemWord), environment);
        QVERIFY(client->kind == Credentials::Kind::ClientCredentials);
        QCOMPARE(client->user, u"id"_s);
        QCOMPARE(client->secret, QByteArray("s3cret"));

        QTemporaryDir folder;
        QFile file(folder.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("t0ken\n");
        file.close();
        EndpointOptions byFile;
        byFile.tokenFile = file.fileName();
        QCOMPARE(credentialsFrom(byFile, *systemOf(systemWord), environment)->secret,
                 QByteArray("t0ken"));
        byFile.tokenFile = folder.filePath(u"none"_s);
        QVERIFY(!credentialsFrom(byFile, *systemOf(systemWord), environment).has_value());
    }

    void halfASignInIsAUsageError_data()
    {
        QTest::addColumn<EndpointOptions>("options");
        EndpointOptions o;
        o.clientId = u"id"_s;
        QTest::newRow("client id alone") << o;
        o = {};
        o.clientSecretEnv = u"SECRET"_s;
        QTest::newRow("client secret alone") << o;
        o.clientId = u"id"_s;
        o.tokenEnv = u"SECRET"_s;
        QTest::newRow("two ways") << o;
        o = {};
        o.user = u"u"_s;
        QTest::newRow("user alone") << o;
        o = {};
        o.tokenEnv = u"UNSET"_s;
        QTest::newRow("variable not set") << o;
        o.tokenEnv = u"EMPTY"_s;
        QTest::newRow("variable empty") << o;
    }
    void halfASignInIsAUsageError()
    {
        QFETCH(EndpointOptions, options);
        const auto credentials = credentialsFrom(options, *systemOf(systemWord), environment);
        QVERIFY(!credentials.has_value());
        QCOMPARE(static_cast<int>(credentials.error().code), 2);
        QVERIFY(!credentials.error().message.contains(u"s3cret"_s));
    }

    void typedSecretsComeFromVariables()
    {
        QCOMPARE(secretsFrom({{u"apiKey"_s, u"SECRET"_s}}, environment)->value(u"apiKey"_s),
                 QByteArray("s3cret"));
        QVERIFY(!secretsFrom({{u"apiKey"_s, u"UNSET"_s}}, environment).has_value());
    }
};

QTEST_GUILESS_MAIN(CliEndpointTargetTest)
#include "tst_cliendpointtarget.moc"
