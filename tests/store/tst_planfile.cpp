// SPDX-License-Identifier: Apache-2.0
#include "models/store/planfile.h"
#include "tests/store/journalsample.h"
#include "tests/support/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

/// One byte in place: writing thousands of whole files would wait for the disk each time.
void put(const QString &path, qsizetype at, char byte)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.putChar(byte))
        qFatal("%s", qPrintable(file.errorString()));
}

/// The file after somebody who knows how put the right sum in again.
QByteArray summedAgain(QJsonObject file)
{
    file.remove("sha256"_L1);
    const QByteArray canonical = QJsonDocument(file).toJson(QJsonDocument::Compact);
    file.insert("sha256"_L1,
                QString::fromLatin1(
                    QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex()));
    return QJsonDocument(file).toJson();
}

} // namespace

class PlanFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void planComesBackAsItWasWritten()
    {
        const PlanFile written = sample::must(writePlanFile(path(), sample::plan()));
        const PlanFile read = sample::must(readPlanFile(path()));
        QVERIFY(read.plan == sample::plan());
        QCOMPARE(read.sha256, written.sha256);
        QCOMPARE(written.sha256.size(), 64);
        QVERIFY(bytesOf(path()).contains("\"format\": \"linchpin-plan\""));
    }

    void fileIsPrivateAndAlone()
    {
        (void)sample::must(writePlanFile(path(), sample::plan()));
        constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner
            | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(path()), ownerOnly);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"x.linchpin-plan.json"_s});
    }

    void existingFileIsOnlyReplacedIfAsked()
    {
        write(path(), "mine");
        const auto refused = writePlanFile(path(), sample::plan());
        QVERIFY(sample::complaint(refused).contains(path()));
        QCOMPARE(bytesOf(path()), QByteArray("mine"));
        QVERIFY(writePlanFile(path(), sample::plan(), true));
        QVERIFY(readPlanFile(path()));
    }

    void symbolicLinkIsRefusedEvenIfOverwritingIsAllowed_data()
    {
        QTest::addColumn<bool>("mayOverwrite");
        QTest::addColumn<bool>("targetExists");
        QTest::newRow("create, dangling") << false << false;
        QTest::newRow("create, to a file") << false << true;
        QTest::newRow("overwrite, dangling") << true << false;
        QTest::newRow("overwrite, to a file") << true << true;
    }
    void symbolicLinkIsRefusedEvenIfOverwritingIsAllowed()
    {
        QFETCH(bool, mayOverwrite);
        QFETCH(bool, targetExists);
        const QString target = m_folder->filePath(u"target"_s);
        if (targetExists)
            write(target, "mine");
        QVERIFY(QFile::link(target, path()));
        const auto written = writePlanFile(path(), sample::plan(), mayOverwrite);
        QVERIFY(sample::complaint(written).contains(path()));
        QCOMPARE(bytesOf(target), targetExists ? QByteArray("mine") : QByteArray());
    }

    void unwritableTargetIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder that does not exist") << u"no/such/x.linchpin-plan.json"_s;
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("a name too long") << QString(300, u'n');
    }
    void unwritableTargetIsNamed()
    {
        QFETCH(QString, name);
        const QString target = m_folder->filePath(name);
        const auto written = writePlanFile(target, sample::plan(), true);
        QVERIFY(!written);
        QVERIFY2(sample::complaint(written).contains(target),
                 qPrintable(sample::complaint(written)));
    }

    void everyChangedByteIsRefusedOrMeansTheSame()
    {
        (void)sample::must(writePlanFile(path(), sample::plan()));
        const QByteArray good = bytesOf(path());
        int same = 0;
        for (qsizetype i = 0; i < good.size(); ++i) {
            // Neighbouring letters and digits, and the other case, by turns.
            put(path(), i, static_cast<char>(good[i] ^ (i % 2 == 0 ? '\x01' : '\x20')));
            const auto read = readPlanFile(path());
            QVERIFY2(!read || read->plan == sample::plan(), qPrintable(u"byte %1"_s.arg(i)));
            same += read ? 1 : 0;
            if (!read)
                QVERIFY(read.error().kind == ApiError::Kind::Unsafe
                        && read.error().sentence().contains(path()));
            put(path(), i, good[i]);
        }
        // White space between members may change; a test in which nothing is read at all would
        // prove nothing.
        QVERIFY2(same < good.size(), qPrintable(QString::number(same)));
    }

    void everyCutIsRefused()
    {
        (void)sample::must(writePlanFile(path(), sample::plan()));
        const qsizetype whole = bytesOf(path()).trimmed().size();
        for (qsizetype size = whole - 1; size >= 0; size -= size > 100 ? 29 : 1) {
            QVERIFY(QFile::resize(path(), size));
            QVERIFY2(!readPlanFile(path()), qPrintable(QString::number(size)));
        }
    }

    void otherWhiteSpaceIsTheSamePlan()
    {
        (void)sample::must(writePlanFile(path(), sample::plan()));
        write(path(), QJsonDocument::fromJson(bytesOf(path())).toJson(QJsonDocument::Compact));
        QVERIFY(sample::must(readPlanFile(path())).plan == sample::plan());
    }

    void foreignFileIsRefusedEvenWithARightSum_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another format") << u"format"_s << QJsonValue(u"linchpin-review"_s);
        QTest::newRow("a newer version") << u"version"_s << QJsonValue(2);
        QTest::newRow("a broken version") << u"version"_s << QJsonValue(1.5);
        QTest::newRow("a member nobody knows") << u"force"_s << QJsonValue(true);
        QTest::newRow("no end") << u"expiresAt"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("actions that are none") << u"actions"_s << QJsonValue(u"all"_s);
        QTest::newRow("another fingerprint") << u"fingerprint"_s << QJsonValue(u"sha256:00"_s);
    }
    void foreignFileIsRefusedEvenWithARightSum()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        (void)sample::must(writePlanFile(path(), sample::plan()));
        QJsonObject file = QJsonDocument::fromJson(bytesOf(path())).object();
        write(path(), summedAgain(file));
        QVERIFY(readPlanFile(path()));
        file.insert(member, value);
        write(path(), summedAgain(file));
        const auto read = readPlanFile(path());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ApiError::Kind::Unsafe);
        QVERIFY(read.error().sentence().contains(path()));
    }

    void unreadableFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("delete everything");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("17 MB") << QByteArray(17 * 1024 * 1024, ' ');
    }
    void unreadableFileIsNamed()
    {
        QFETCH(QByteArray, bytes);
        write(path(), bytes);
        QVERIFY(sample::complaint(readPlanFile(path())).contains(path()));
    }

    void missingFileAndFolderAreNamed()
    {
        QVERIFY(sample::complaint(readPlanFile(path())).contains(path()));
        QVERIFY(sample::complaint(readPlanFile(m_folder->path())).contains(m_folder->path()));
    }

    void nastyNamesSurvive()
    {
        Plan plan = sample::plan();
        plan.impact.connection.name = u"<b>\"\\/\u202e\u0000 tab\t \U0001F600"_s + QChar(0xd800);
        plan.endpointName = QString(300, u'ä');
        (void)sample::must(writePlanFile(path(), plan));
        const PlanFile read = sample::must(readPlanFile(path()));
        QCOMPARE(read.plan.endpointName, plan.endpointName);
        QCOMPARE(read.plan.impact.connection.name, plan.impact.connection.name);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"x.linchpin-plan.json"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PlanFileTest)
#include "tst_planfile.moc"
