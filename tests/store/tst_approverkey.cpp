// SPDX-License-Identifier: Apache-2.0
#include "models/store/approverkey.h"
#include "models/store/ed25519.h"
#include "tests/store/journalsample.h"
#include "tests/support/files.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
    | QFileDevice::WriteUser;

} // namespace

/// Keys, their files and signatures.
class ApproverKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void knownSignatureIsMade()
    {
        // RFC 8032, section 7.1, test 2.
        const QByteArray secret =
            QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        const QByteArray expected =
            QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QCOMPARE(sample::must(publicKeyOf(secret)).toHex(),
                 QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        QCOMPARE(sample::must(signedWith(secret, "\x72")), expected);
        QVERIFY(isSignedBy(sample::must(publicKeyOf(secret)), "\x72", expected));
    }

    void everyBitOfASignatureCounts()
    {
        const QByteArray secret = sample::must(makePrivateKey());
        const QByteArray key = sample::must(publicKeyOf(secret));
        const QByteArray good = sample::must(signedWith(secret, "message"));
        QVERIFY(isSignedBy(key, "message", good));
        for (qsizetype i = 0; i < good.size() * 8; ++i) {
            QByteArray bad = good;
            bad[i / 8] = static_cast<char>(bad.at(i / 8) ^ (1 << (i % 8)));
            QVERIFY2(!isSignedBy(key, "message", bad), qPrintable(QString::number(i)));
        }
        QVERIFY(!isSignedBy(key, "messagf", good));
        QVERIFY(!isSignedBy(key, "message", good.left(63)));
        QVERIFY(!isSignedBy(key, "message", good + '\0'));
        QVERIFY(!isSignedBy(key, "message", {}));
        QVERIFY(!isSignedBy({}, "message", good));
        QVERIFY(!isSignedBy(sample::must(publicKeyOf(sample::must(makePrivateKey()))), "message",
                            good));
    }

    void twoKeysAreTwoKeys()
    {
        QVERIFY(sample::must(makePrivateKey()) != sample::must(makePrivateKey()));
    }

    void keyFileIsPrivateAndNeverReplaced()
    {
        const ApproverKey key(m_folder->path());
        QVERIFY(!key.exists());
        const Approver me = sample::must(key.make(u" Ada "_s, u"ada"_s, {}));
        QCOMPARE(me.name, u"Ada"_s);
        QCOMPARE(QFile::permissions(key.path()), ownerOnly);
        QVERIFY(key.owner().value() == me);
        QVERIFY(!key.needsPassphrase());
        const QByteArray before = bytesOf(key.path());
        QVERIFY(sample::complaint(key.make(u"Eve"_s, u"eve"_s, {})).contains(key.path()));
        QCOMPARE(bytesOf(key.path()), before);
    }

    void keyThatOthersMayReadIsNotUsed()
    {
        const ApproverKey key(m_folder->path());
        (void)sample::must(key.make(u"Ada"_s, {}, {}));
        QFile::setPermissions(key.path(), ownerOnly | QFileDevice::ReadGroup);
        QVERIFY(sample::complaint(key.owner()).contains(u"chmod 600"_s));
        QVERIFY(!signedNow(key, {}));
    }

    void encryptedKeyNeedsItsPassphrase()
    {
        const ApproverKey key(m_folder->path());
        const Approver me = sample::must(key.make(u"Ada"_s, u"ada"_s, "correct horse"));
        QVERIFY(key.needsPassphrase());
        QVERIFY(key.owner().value() == me); // the public half needs none
        QVERIFY(sample::complaint(signedNow(key, "wrong")).contains(u"passphrase"_s));
        QVERIFY(!signedNow(key, {}));
        QVERIFY(!signedNow(key, QByteArray(5000, 'x')));
        const Approval approval = sample::must(signedNow(key, "correct horse"));
        QVERIFY(
            isSignedBy(me.key, approvalMessage(m_plan.id, m_sha, approval), approval.signature));
        QVERIFY(!bytesOf(key.path()).contains("correct horse"));
    }

    void everyChangedByteOfAKeyFileIsRefusedOrMeansTheSame()
    {
        const ApproverKey key(m_folder->path());
        const Approver me = sample::must(key.make(u"Ada"_s, u"ada"_s, {}));
        const QByteArray good = bytesOf(key.path());
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad.at(i) ^ 1);
            write(key.path(), bad);
            const auto approval = signedNow(key, {});
            if (!approval)
                continue;
            // Whatever is signed is signed by this key; another name is another person's word.
            QCOMPARE(approval->key, me.key);
            QVERIFY(isSignedBy(me.key, approvalMessage(m_plan.id, m_sha, *approval),
                               approval->signature));
        }
        for (qsizetype size = 0; size < good.trimmed().size() - 1; ++size) {
            write(key.path(), good.left(size));
            QVERIFY2(!signedNow(key, {}), qPrintable(QString::number(size)));
        }
    }

    void publicKeyFileComesBack()
    {
        const Approver me =
            sample::must(ApproverKey(m_folder->path()).make(u"Ada Lovelace"_s, u"ada"_s, {}));
        const QString path = m_folder->filePath(u"ada.txt"_s);
        QVERIFY(writePublicKeyFile(path, me));
        QVERIFY(readPublicKeyFile(path).value() == me);
        QVERIFY(bytesOf(path).contains(fingerprintOf(me.key).toLatin1()));
        QVERIFY(!bytesOf(path).contains("PRIVATE"));
        QVERIFY(!writePublicKeyFile(path, me)); // never overwritten
        write(path, bytesOf(path).replace("\n", "\r\n"));
        QVERIFY(readPublicKeyFile(path).value() == me); // it went by mail
    }

    void everyChangedByteOfAPublicKeyFileIsRefusedOrMeansTheSameKey()
    {
        const Approver me =
            sample::must(ApproverKey(m_folder->path()).make(u"Ada"_s, u"ada"_s, {}));
        const QByteArray good = sample::must(publicKeyText(me));
        int refused = 0;
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad.at(i) ^ 1);
            const auto read = approverFromText(bad);
            refused += read ? 0 : 1;
            if (read)
                QCOMPARE(read->key, me.key); // name and login are for the eye
        }
        QVERIFY(refused > good.size() / 2);
    }

    void foreignKeyFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("trust me");
        QTest::newRow("only PEM") << QByteArray("-----BEGIN PUBLIC KEY-----\n"
                                                "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbL"
                                                "DFw4rXAxZuE=\n-----END PUBLIC KEY-----\n");
        QTest::newRow("100 kB") << QByteArray(100'000, 'x');
    }
    void foreignKeyFileIsRefused()
    {
        QFETCH(QByteArray, text);
        const QString path = m_folder->filePath(u"k"_s);
        write(path, text);
        QVERIFY(sample::complaint(readPublicKeyFile(path)).contains(path));
    }

    void privateKeyIsNoPublicKey()
    {
        const ApproverKey key(m_folder->path());
        (void)sample::must(key.make(u"Ada"_s, {}, {}));
        QVERIFY(!readPublicKeyFile(key.path()));
    }

    void nameIsOneLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << u"  "_s;
        QTest::newRow("two lines") << u"Ada\nBob"_s;
        QTest::newRow("control") << u"Ada\x1b[2J"_s;
        QTest::newRow("long") << QString(201, u'a');
    }
    void nameIsOneLine()
    {
        QFETCH(QString, name);
        const ApproverKey key(m_folder->path());
        QVERIFY(!key.make(name, {}, {}));
        QVERIFY(!key.exists());
    }

    void opensslAgrees()
    {
        const ApproverKey key(m_folder->path());
        const Approver me = sample::must(key.make(u"Ada"_s, u"ada"_s, "secret words"));
        const Approval approval = sample::must(signedNow(key, "secret words"));
        QVERIFY(writePublicKeyFile(m_folder->filePath(u"ada.txt"_s), me));
        write(m_folder->filePath(u"message"_s), approvalMessage(m_plan.id, m_sha, approval));
        write(m_folder->filePath(u"signature"_s), approval.signature);
        const QStringList verify{u"pkeyutl"_s,  u"-verify"_s,  u"-pubin"_s, u"-inkey"_s,
                                 u"ada.txt"_s,  u"-rawin"_s,   u"-in"_s,    u"message"_s,
                                 u"-sigfile"_s, u"signature"_s};
        QCOMPARE(openssl(verify), 0);
        write(m_folder->filePath(u"message"_s), "another");
        QVERIFY(openssl(verify) != 0);
        QCOMPARE(openssl({u"pkey"_s, u"-in"_s, key.path(), u"-passin"_s, u"pass:secret words"_s,
                          u"-noout"_s}),
                 0);
        QVERIFY(
            openssl({u"pkey"_s, u"-in"_s, key.path(), u"-passin"_s, u"pass:other"_s, u"-noout"_s})
            != 0);
    }

private:
    [[nodiscard]] Result<Approval> signedNow(const ApproverKey &key,
                                             const QByteArray &passphrase) const
    {
        return key.sign(m_plan, m_sha, u"read it"_s, m_plan.createdAt.addSecs(60), passphrase);
    }
    [[nodiscard]] int openssl(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(u"openssl"_s, arguments);
        return process.waitForFinished() ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Plan m_plan = sample::plan();
    const QString m_sha = QString(64, u'5');
};

QTEST_GUILESS_MAIN(ApproverKeyTest)
#include "tst_approverkey.moc"
