// SPDX-License-Identifier: Apache-2.0
#include "models/net/redaction.h"
#include "models/net/secretbytes.h"
#include "tests/net/fakes.h"
#include "tests/support/scriptedserver.h"

#include <QLoggingCategory>
#include <QTest>

namespace linchpin {

using namespace Qt::StringLiterals;
using namespace testing;

class RedactionSinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aKnownSecretIsMaskedInEverySpelling_data();
    void aKnownSecretIsMaskedInEverySpelling();
    void aNameThatSaysSecretMasksItsValue();
    void shortWordsAreNoKnownSecrets();
    void theLongerOfTwoSecretsGoesWhole();
    void whatIsForgottenIsNoLongerMasked();
    void aWholeSessionLogsNoSecretAndNoBody();
    void bytesAreWipedByTheirLastOwner();
};

namespace {

QStringList logged;

void keep(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

constexpr auto canary = "c4nary/+ \"quoted\"";

} // namespace

void RedactionSinkTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"linchpin.*=true"_s);
    qInstallMessageHandler(keep);
    installRedaction();
    installRedaction(); // twice is once
}

void RedactionSinkTest::cleanup()
{
    forgetSecrets();
    logged.clear();
}

void RedactionSinkTest::aKnownSecretIsMaskedInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("spelling");
    const QByteArray secret(canary);
    QTest::newRow("plain") << secret;
    QTest::newRow("percent-encoded") << secret.toPercentEncoding();
    QTest::newRow("base64") << secret.toBase64();
    QTest::newRow("JSON") << secret.mid(0).replace('"', "\\\"");
}

void RedactionSinkTest::aKnownSecretIsMaskedInEverySpelling()
{
    QFETCH(QByteArray, spelling);
    addSecret(canary);
    qInfo().noquote() << "before" << spelling << "after";
    QCOMPARE(logged.size(), 1);
    QVERIFY2(!logged.front().contains(QString::fromUtf8(spelling)), qPrintable(logged.front()));
    QVERIFY2(!logged.front().contains(u"c4nary"), qPrintable(logged.front()));
    QVERIFY(logged.front().startsWith(u"before") && logged.front().endsWith(u"after"));
}

void RedactionSinkTest::aNameThatSaysSecretMasksItsValue()
{
    qInfo().noquote() << R"({"apiKey":"value-one","name":"kept"})";
    QVERIFY(!logged.front().contains(u"value-one"));
    QVERIFY(logged.front().contains(u"kept"));
}

void RedactionSinkTest::shortWordsAreNoKnownSecrets()
{
    addSecret("GET");
    qInfo().noquote() << "GET /x";
    QCOMPARE(logged.front(), u"GET /x"_s);
}

void RedactionSinkTest::theLongerOfTwoSecretsGoesWhole()
{
    addSecret("abcdef");
    addSecret("abcdefghijkl");
    qInfo().noquote() << "x abcdefghijkl y";
    QCOMPARE(logged.front(), u"x *** y"_s);
}

void RedactionSinkTest::whatIsForgottenIsNoLongerMasked()
{
    addSecret("abcdef");
    forgetSecrets();
    qInfo().noquote() << "abcdef";
    QCOMPARE(logged.front(), u"abcdef"_s);
}

void RedactionSinkTest::aWholeSessionLogsNoSecretAndNoBody()
{
    ScriptedServer server([](const Received &request) {
        if (request.target == "/token")
            return Reply::answer(200, "t0ken-canary");
        return Reply::answer(200, "b0dy-canary", {{"X-Echo", "h3ader-canary"}});
    });
    FakeSystem system(server.url());
    system.signsIn = true;
    Session session(system, {}, tokenCredentials("cl1ent-canary"));
    RecordingLog log;
    Ask ask = changing(2, "PUT", "/x", "{\"s3tting\":\"canary\"}");
    const auto answers = runToEnd(session, {reading(1, "/y"), ask}, &log);
    QCOMPARE(answers.size(), std::size_t(2));
    const QString all = logged.join(u'\n');
    QVERIFY(all.contains(u"GET /y 200"));
    QVERIFY(all.contains(u"PUT /x 200"));
    QVERIFY2(!all.contains(u"canary"), qPrintable(all));
    qInfo().noquote() << "t0ken-canary"
                      << "cl1ent-canary"; // even if somebody tried
    QVERIFY(!logged.back().contains(u"canary"));
}

void RedactionSinkTest::bytesAreWipedByTheirLastOwner()
{
    QByteArray bytes(64, 'x');
    const QByteArray shared = bytes;
    wipe(bytes);
    QCOMPARE(shared, QByteArray(64, 'x')); // somebody else's still
    QByteArray own(64, 'y');
    wipe(own);
    QVERIFY(own.isEmpty());
    SecretBytes secret(QByteArray(64, 'z'));
    const SecretBytes moved = std::move(secret);
    QCOMPARE(moved.bytes(), QByteArray(64, 'z'));
}

} // namespace linchpin

QTEST_GUILESS_MAIN(linchpin::RedactionSinkTest)
#include "tst_redactionsink.moc"
