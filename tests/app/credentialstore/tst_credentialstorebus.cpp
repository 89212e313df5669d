// SPDX-License-Identifier: Apache-2.0
#include "tests/app/credentialstore/credentialsample.h"
#include "tests/app/credentialstore/ownbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTimer>

using namespace linchpin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Mode = CredentialStore::Mode;

namespace {

/// A Secret Service that is there, and no good: it never answers, or always refuses.
class BadKeeper final : public QDBusVirtualObject
{
public:
    explicit BadKeeper(bool refuses)
        : m_refuses(refuses)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"bad-keeper"_s))
    {
        m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath);
        if (!m_bus.registerService(u"org.freedesktop.secrets"_s))
            qFatal("The test bus does not give the name away.");
    }
    ~BadKeeper() override
    {
        m_bus.unregisterService(u"org.freedesktop.secrets"_s);
        m_bus.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
        QDBusConnection::disconnectFromBus(u"bad-keeper"_s);
    }
    Q_DISABLE_COPY_MOVE(BadKeeper)

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++asked;
        if (m_refuses)
            connection.send(message.createErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s,
                                                     u"The person said no."_s));
        return true; // taken, and that is all
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    int asked = 0;

private:
    bool m_refuses;
    QDBusConnection m_bus;
};

} // namespace

class CredentialStoreBusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void busWithoutAKeyStoreIsSessionOnly()
    {
        sample::Credentials it;
        QCOMPARE(it.opened(), Mode::SessionOnly);
        QVERIFY(it.store->notice().contains(u"no key store"_s));
    }

    void keeperIsNamedByItsProgram()
    {
        const BadKeeper keeper(false);
        sample::Credentials it({u"names"_s, 20s});
        QCOMPARE(it.opened(), Mode::KeyStore);
        QCOMPARE(it.store->backend(), u"tst_credentialstorebus (org.freedesktop.secrets)"_s);
        QVERIFY(it.store->notice().isEmpty());
        QVERIFY(it.rememberedBackend().isEmpty()); // only once a secret is in it
    }

    void otherKeeperIsNotUsedUntilAPersonSaysSo()
    {
        const BadKeeper keeper(false);
        sample::Credentials it({u"other"_s, 20s}, u"oldkeeper (org.freedesktop.secrets)"_s);
        QCOMPARE(it.opened(), Mode::SessionOnly);
        QVERIFY(it.store->isOtherBackend());
        QVERIFY(it.store->notice().contains(u"oldkeeper"_s));
        QVERIFY(it.store->notice().contains(u"tst_credentialstorebus"_s));
        QCOMPARE(it.write(u"k"_s, "canary"), Mode::SessionOnly);
        QVERIFY(it.rememberedBackend().startsWith(u"oldkeeper"_s));
        QCOMPARE(keeper.asked, 0);
        it.store->useThisBackend();
        QCOMPARE(it.store->mode(), Mode::KeyStore);
        QVERIFY(!it.store->isOtherBackend());
        QVERIFY(it.rememberedBackend().startsWith(u"tst_credentialstorebus"_s));
    }

    void keeperThatRefusesIsNotAskedAgainAndNothingIsLost()
    {
        const BadKeeper keeper(true);
        sample::Credentials it({u"refuses"_s, 20s});
        QCOMPARE(it.opened(), Mode::KeyStore);
        QCOMPARE(it.write(u"k"_s, "canary"), Mode::SessionOnly);
        QVERIFY(it.store->notice().contains(u"cannot be used"_s));
        QVERIFY(it.rememberedBackend().isEmpty());
        const int asked = keeper.asked;
        QCOMPARE(**it.read(u"k"_s), QByteArray("canary"));
        QCOMPARE(keeper.asked, asked);
        QVERIFY(!it.settingsOnDisk().contains("canary"));
    }

    /// Last: a question that nobody answers stays open in this process.
    void silentKeeperNeverBlocks()
    {
        const BadKeeper keeper(false);
        sample::Credentials it({u"silent"_s, 200ms});
        QCOMPARE(it.opened(), Mode::KeyStore);
        std::optional<CredentialStore::Reading> reading;
        it.store->read(u"k"_s, this,
                       [&](const CredentialStore::Reading &answer) { reading = answer; });
        // While it waits the event loop goes round.
        int rounds = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] { rounds += reading ? 0 : 1; });
        heart.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(reading.has_value(), 20'000);
        QVERIFY2(rounds > 10, qPrintable(QString::number(rounds)));
        QVERIFY2(!*reading, "no answer is not 'nothing saved'");
        QCOMPARE(it.store->mode(), Mode::SessionOnly);
        QVERIFY(it.store->notice().contains(u"does not answer"_s));
        // From now on nobody waits for it.
        QCOMPARE(it.write(u"k"_s, "canary"), Mode::SessionOnly);
        QCOMPARE(**it.read(u"k"_s), QByteArray("canary"));
    }

    void storeMayGoWhileAQuestionIsOpen()
    {
        const BadKeeper keeper(false);
        sample::Credentials it({u"gone"_s, 20s});
        QCOMPARE(it.opened(), Mode::KeyStore);
        bool isAnswered = false;
        it.store->read(u"k"_s, this, [&](const CredentialStore::Reading &) { isAnswered = true; });
        QCoreApplication::processEvents();
        it.store.reset();
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const auto code = ranOnOwnBus(true))
        return *code;
    CredentialStoreBusTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_credentialstorebus.moc"
