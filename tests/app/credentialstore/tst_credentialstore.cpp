// SPDX-License-Identifier: Apache-2.0
#include "tests/app/credentialstore/credentialsample.h"

using namespace linchpin;
using namespace Qt::StringLiterals;

using Mode = CredentialStore::Mode;

/// A session without D-Bus: a server, a container, a bare login.
class CredentialStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    }

    void withoutAKeyStoreItSaysSo()
    {
        sample::Credentials it;
        QCOMPARE(it.store->mode(), Mode::Looking);
        QSignalSpy changed(it.store.get(), &CredentialStore::modeChanged);
        QCOMPARE(it.opened(), Mode::SessionOnly);
        QCOMPARE(changed.size(), 1);
        QVERIFY(it.store->backend().isEmpty());
        QVERIFY(it.store->notice().contains(u"no key store"_s));
    }

    void secretsLastForTheSession()
    {
        sample::Credentials it;
        QVERIFY(*it.read(u"k"_s) == std::nullopt);
        QCOMPARE(it.write(u"k"_s, "canary"), Mode::SessionOnly);
        QCOMPARE(**it.read(u"k"_s), QByteArray("canary"));
        QCOMPARE(it.write(u"k"_s, "second"), Mode::SessionOnly);
        QCOMPARE(**it.read(u"k"_s), QByteArray("second"));
        QVERIFY(it.remove(u"k"_s));
        QVERIFY(*it.read(u"k"_s) == std::nullopt);
        QVERIFY(it.remove(u"k"_s));
    }

    void secretsEndWithTheSession()
    {
        sample::Credentials it;
        it.write(u"k"_s, "canary");
        it.store = std::make_unique<CredentialStore>(it.settings);
        QVERIFY(*it.read(u"k"_s) == std::nullopt);
    }

    void nothingIsWrittenToDisk()
    {
        sample::Credentials it;
        it.write(u"k"_s, "canary");
        QVERIFY(!it.settingsOnDisk().contains("canary"));
        QVERIFY(it.rememberedBackend().isEmpty());
    }

    void emptySecretIsNotNoSecret()
    {
        sample::Credentials it;
        it.write(u"k"_s, "");
        const auto reading = it.read(u"k"_s);
        QVERIFY(reading && reading->has_value() && (*reading)->isEmpty());
    }

    void rememberedKeyStoreThatIsGoneIsNamedAndNotForgotten()
    {
        sample::Credentials it({}, u"oldkeeper (org.freedesktop.secrets)"_s);
        QCOMPARE(it.opened(), Mode::SessionOnly);
        QVERIFY(it.store->notice().contains(u"oldkeeper"_s));
        QVERIFY2(!it.read(u"k"_s), "what may be there but cannot be read is not 'nothing saved'");
        QVERIFY2(!it.remove(u"k"_s), "what may be there is not removed");
        it.write(u"k"_s, "canary");
        QCOMPARE(**it.read(u"k"_s), QByteArray("canary"));
        QCOMPARE(it.rememberedBackend(), u"oldkeeper (org.freedesktop.secrets)"_s);
    }

    void answersNeverComeFromWithinTheCall()
    {
        sample::Credentials it;
        QCOMPARE(it.opened(), Mode::SessionOnly);
        bool isAnswered = false;
        it.store->read(u"k"_s, this, [&](const CredentialStore::Reading &) { isAnswered = true; });
        QVERIFY(!isAnswered);
        QTRY_VERIFY(isAnswered);
    }

    void handlerIsNotCalledOnceItsContextIsGone()
    {
        sample::Credentials it;
        QCOMPARE(it.opened(), Mode::SessionOnly);
        bool isAnswered = false;
        auto context = std::make_unique<QObject>();
        it.store->read(u"k"_s, context.get(),
                       [&](const CredentialStore::Reading &) { isAnswered = true; });
        context.reset();
        (void)it.read(u"other"_s); // answered after the first one
        QVERIFY(!isAnswered);
    }

    void keyNamesSystemAddressUserAndKind_data()
    {
        QTest::addColumn<EndpointIdentity>("endpoint");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("key");
        const EndpointIdentity plain{u"umbraco"_s, u"https://cms.example"_s, {}};
        QTest::newRow("plain") << plain << u"mia@x"_s
                               << u"umbraco/https://cms.example/mia@x/token"_s;
        QTest::newRow("no user") << plain << u""_s << u"umbraco/https://cms.example//token"_s;
        QTest::newRow("slash in user")
            << plain << u"a/b"_s << u"umbraco/https://cms.example/a%2Fb/token"_s;
        const EndpointIdentity scoped{
            u"versori"_s, u"https://v.example"_s, {{u"organisation"_s, u"a&b/c"_s}}};
        QTest::newRow("scope") << scoped << u"u"_s
                               << u"versori/https://v.example?organisation=a%26b%2Fc/u/token"_s;
    }
    void keyNamesSystemAddressUserAndKind()
    {
        QFETCH(EndpointIdentity, endpoint);
        QFETCH(QString, user);
        QTEST(CredentialStore::keyFor(endpoint, user, u"token"_s), "key");
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CredentialStoreTest)
#include "tst_credentialstore.moc"
