// SPDX-License-Identifier: Apache-2.0
#include "models/store/statedirectory.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
    | QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;

} // namespace

class StateDirectoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void homeMovesEverything()
    {
        qputenv("LINCHPIN_HOME", QFile::encodeName(m_folder->path()));
        QCOMPARE(configDirectory(), m_folder->filePath(u"config"_s));
        QCOMPARE(stateDirectory(), m_folder->filePath(u"state"_s));
        for (const QString &folder : {configDirectory(), stateDirectory()})
            QCOMPARE(QFile::permissions(folder), ownerOnly);
    }

    void relativeHomeIsMadeAbsolute()
    {
        qputenv("LINCHPIN_HOME", "relative-home");
        QVERIFY(QDir::setCurrent(m_folder->path()));
        QCOMPARE(stateDirectory(), QDir::current().absoluteFilePath(u"relative-home/state"_s));
    }

    void folderOpenToOthersIsClosed()
    {
        qputenv("LINCHPIN_HOME", QFile::encodeName(m_folder->path()));
        QVERIFY(QDir().mkpath(m_folder->filePath(u"state"_s)));
        QFile::setPermissions(m_folder->filePath(u"state"_s),
                              ownerOnly | QFileDevice::ReadOther | QFileDevice::ExeOther);
        QCOMPARE(QFile::permissions(stateDirectory()), ownerOnly);
    }

    void withoutHomeTheUsualPlacesServe()
    {
        qunsetenv("LINCHPIN_HOME");
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"c"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"d"_s)));
        QCOMPARE(configDirectory(), m_folder->filePath(u"c/linchpin"_s));
        QCOMPARE(stateDirectory(), m_folder->filePath(u"d/linchpin"_s));
        QCOMPARE(QFile::permissions(stateDirectory()), ownerOnly);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(StateDirectoryTest)
#include "tst_statedirectory.moc"
