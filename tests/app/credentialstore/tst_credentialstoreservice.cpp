// SPDX-License-Identifier: Apache-2.0
#include "tests/app/credentialstore/credentialsample.h"
#include "tests/app/credentialstore/ownbus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>

using namespace linchpin;
using namespace Qt::StringLiterals;

using Mode = CredentialStore::Mode;

namespace {

/// What one run of the program does; the answer is printed. Every one is a process of its own.
int act(const QString &action, const QString &key, const QString &remembered)
{
    sample::Credentials it({}, remembered);
    if (it.opened() != Mode::KeyStore)
        return std::puts(qPrintable(u"no key store: "_s + it.store->notice())), 1;
    QString said;
    if (action == u"write"_s) {
        const QByteArray secret = qgetenv("LINCHPIN_TEST_SECRET");
        said =
            it.write(key, secret) == Mode::KeyStore ? it.rememberedBackend() : it.store->notice();
        const auto reading = it.read(key); // wherever it is kept, it is kept
        if (!reading || *reading != secret)
            said += u" (and lost)"_s;
    }
    if (action == u"read"_s) {
        const auto reading = it.read(key);
        said = !reading ? u"error: "_s + reading.error().sentence()
            : !*reading ? u"none"_s
                        : u"secret: "_s + QString::fromUtf8(**reading);
    }
    if (action == u"remove"_s)
        said = it.remove(key) ? u"removed"_s : it.store->notice();
    std::puts(qPrintable(said));
    return 0;
}

} // namespace

/// Against GNOME Keyring, as a desktop has it.
class CredentialStoreServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_keyring.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_keyring.start(u"gnome-keyring-daemon"_s,
                        {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        QVERIFY2(m_keyring.waitForStarted(),
                 "gnome-keyring-daemon (package gnome-keyring) is needed for this test");
        m_keyring.write("a password");
        m_keyring.closeWriteChannel();
        const auto *bus = QDBusConnection::sessionBus().interface();
        QTRY_VERIFY_WITH_TIMEOUT(bus->isServiceRegistered(u"org.freedesktop.secrets"_s).value(),
                                 20'000);
    }

    void cleanupTestCase()
    {
        m_keyring.terminate();
        m_keyring.waitForFinished();
    }

    void secretOutlivesTheProgramUntilItIsRemoved_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("token") << u"canary.eyJhbGciOi-_~=="_s;
        QTest::newRow("beyond ascii") << u"пароль 🔑 ä\n\"'"_s;
        QTest::newRow("long") << QString(20'000, u'x');
    }
    void secretOutlivesTheProgramUntilItIsRemoved()
    {
        QFETCH(QString, secret);
        const QString key = CredentialStore::keyFor({u"umbraco"_s, u"https://cms.example"_s, {}},
                                                    u"mia"_s, u"token"_s);
        QCOMPARE(run(u"read"_s, key), u"none"_s);
        const QString backend = run(u"write"_s, key, secret);
        QCOMPARE(backend, u"gnome-keyring-daemon (org.freedesktop.secrets)"_s);
        QCOMPARE(run(u"read"_s, key, {}, backend), u"secret: "_s + secret);
        QCOMPARE(run(u"read"_s, key + u"x"_s), u"none"_s);
        QCOMPARE(run(u"remove"_s, key), u"removed"_s);
        QCOMPARE(run(u"read"_s, key), u"none"_s);
        QCOMPARE(run(u"remove"_s, key), u"removed"_s);
    }

    void writingAgainReplaces()
    {
        run(u"write"_s, u"k"_s, u"one"_s);
        run(u"write"_s, u"k"_s, u"two"_s);
        QCOMPARE(run(u"read"_s, u"k"_s), u"secret: two"_s);
        QCOMPARE(run(u"remove"_s, u"k"_s), u"removed"_s);
        QCOMPARE(run(u"read"_s, u"k"_s), u"none"_s);
    }

    /// Last: nobody is here to unlock it again.
    void lockedKeyStoreIsNotAnEmptyOne()
    {
        run(u"write"_s, u"k"_s, u"canary"_s);
        auto lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                   u"/org/freedesktop/secrets"_s,
                                                   u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        const QList<QDBusObjectPath> collections{
            QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
        lock.setArguments({QVariant::fromValue(collections)});
        QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
        const QString said = run(u"read"_s, u"k"_s);
        QVERIFY2(said.startsWith(u"error: "_s), qPrintable(said));
        const QString written = run(u"write"_s, u"k2"_s, u"canary"_s);
        QVERIFY2(written.endsWith(u"until the program ends."_s), qPrintable(written));
    }

private:
    static QString run(const QString &action, const QString &key, const QString &secret = {},
                       const QString &remembered = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LINCHPIN_TEST_SECRET"_s, secret);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--act"_s, action, key, remembered});
        process.waitForFinished(60'000);
        QString said = QString::fromUtf8(process.readAllStandardOutput());
        said.chop(1); // the line's end
        return said;
    }

    QProcess m_keyring;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--act"_s)
        return act(arguments.value(2), arguments.value(3), arguments.value(4));
    if (const auto code = ranOnOwnBus(false))
        return *code;
    CredentialStoreServiceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_credentialstoreservice.moc"
