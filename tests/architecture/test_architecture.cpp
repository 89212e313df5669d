// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/rules.h"
#include "tests/architecture/text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace linchpin::architecture;

namespace {

const QDir root(QStringLiteral(LINCHPIN_SOURCE_DIR));

/// Looks where the header lies in the Qt that we build with.
QString moduleOf(const QString &header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    if (modules.contains(header.section(u'/', 0, 0)))
        return header.section(u'/', 0, 0);
    for (const QString &module : modules) {
        if (headers.exists(module + u'/' + header))
            return module;
    }
    return {};
}

QString read(const QString &path)
{
    QFile file(root.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<SourceFile> filesIn(const QStringList &folders, const QStringList &names)
{
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), names, QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = root.relativeFilePath(it.next());
            files.push_back({path, read(path)});
        }
    }
    return files;
}

const std::vector<SourceFile> &code()
{
    static const auto files =
        filesIn({u"models"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u"*.h"_s, u"*.cpp"_s, u"*.def"_s});
    return files;
}

QStringList registeredSystems()
{
    return systemsIn(read(u"models/systems/registry.def"_s));
}

} // namespace

/// Holds the tree to the shape that docs and reviews speak of. The first half shows that the rules
/// catch what they should.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsAreNoCode_data();
    void commentsAreNoCode();
    void aWrongIncludeIsFound_data();
    void aWrongIncludeIsFound();
    void aRightIncludePasses_data();
    void aRightIncludePasses();
    void aSystemNamedElsewhereIsFound();
    void aMissingLicenceIsFound();
    void aStrangerAtTheTopIsFound();

    void everyIncludeIsAllowed();
    void everySystemHasItsPlacesAndNoOther();
    void noOtherCodeNamesASystem();
    void everyFileNamesItsLicence();
    void theTopLevelIsAsDesigned();
};

void TestArchitecture::commentsAreNoCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("stripped");
    QTest::newRow("to the end of the line") << u"a // b\nc"_s << u"a  \nc"_s;
    QTest::newRow("across lines") << u"a /* b\nb */ c"_s << u"a  \n c"_s;
    QTest::newRow("never closed") << u"a /* b"_s << u"a  "_s;
    QTest::newRow("two slashes in a string") << u"\"http://x\" y"_s << u"\"http://x\" y"_s;
    QTest::newRow("a quote in a string") << uR"("a\"// b" // c)"_s << uR"("a\"// b"  )"_s;
    QTest::newRow("a quote as a character") << u"'\"' // b"_s << u"'\"'  "_s;
    QTest::newRow("a number with separators") << u"1'000 // b"_s << u"1'000  "_s;
    QTest::newRow("a raw string") << uR"x(uR"-(a" // b)-" // c)x"_s << uR"x(uR"-(a" // b)-"  )x"_s;
}

void TestArchitecture::commentsAreNoCode()
{
    QFETCH(const QString, code);
    QTEST(withoutComments(code), "stripped");
}

void TestArchitecture::aWrongIncludeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    const auto row = [](const char *name, const QString &path, const QString &include) {
        QTest::newRow(name) << path << include;
    };
    row("domain looks at wire", u"models/domain/plan.h"_s, u"\"models/wire/json.h\""_s);
    row("wire looks at systems", u"models/wire/json.cpp"_s, u"\"models/systems/system.h\""_s);
    row("systems look at net", u"models/systems/registry.cpp"_s, u"\"models/net/session.h\""_s);
    row("store looks at wire", u"models/store/journal.cpp"_s, u"\"models/wire/json.h\""_s);
    row("net looks at store", u"models/net/session.cpp"_s, u"\"models/store/journal.h\""_s);
    row("item looks at service", u"models/item/connections.h"_s, u"\"models/service/review.h\""_s);
    row("item looks at report", u"models/item/connections.h"_s, u"\"models/report/document.h\""_s);
    row("service looks at report", u"models/service/review.h"_s, u"\"models/report/document.h\""_s);
    row("report looks at net", u"models/report/planreport.cpp"_s, u"\"models/net/session.h\""_s);
    row("report writes a file by itself", u"models/report/reportfile.cpp"_s, u"<QFile>"_s);
    row("widgets in a report", u"models/report/pdfpages.cpp"_s, u"<QLabel>"_s);
    row("models look at ui", u"models/service/review.h"_s, u"\"ui/mainwindow/mainwindow.h\""_s);
    row("ui looks at net", u"ui/impact/impactview.cpp"_s, u"\"models/net/session.h\""_s);
    row("ui looks at store", u"ui/audit/auditview.cpp"_s, u"\"models/store/journal.h\""_s);
    row("ui looks at app", u"ui/mainwindow/mainwindow.cpp"_s, u"\"app/settings.h\""_s);
    row("app looks at tests", u"app/main.cpp"_s, u"\"tests/support/fake.h\""_s);
    row("one system looks at another", u"models/systems/umbraco/a.cpp"_s,
        u"\"models/systems/versori/b.h\""_s);
    row("the screen knows a system", u"app/application.cpp"_s, u"\"models/systems/versori/b.h\""_s);
    row("an object in a system", u"models/systems/umbraco/a.h"_s, u"<QObject>"_s);
    row("an object, by its module", u"models/systems/umbraco/a.h"_s, u"<QtCore/QObject>"_s);
    row("a file in the domain", u"models/domain/plan.cpp"_s, u"<QFile>"_s);
    row("threads in the domain", u"models/domain/plan.cpp"_s, u"<QThreadPool>"_s);
    row("a lock where work is in parallel", u"models/domain/parallel.cpp"_s, u"<QMutex>"_s);
    row("network in a system", u"models/systems/umbraco/a.cpp"_s, u"<QNetworkRequest>"_s);
    row("network in the service", u"models/service/review.cpp"_s, u"<QNetworkAccessManager>"_s);
    row("network in ui", u"ui/endpoints/editor.cpp"_s, u"<QSslCertificate>"_s);
    row("network in app", u"app/application.cpp"_s, u"<QtNetwork/QNetworkProxy>"_s);
    row("a server outside of the demo", u"models/net/session.cpp"_s, u"<QHttpServer>"_s);
    row("SQL outside of the store", u"app/main.cpp"_s, u"<QSqlDatabase>"_s);
    row("widgets in the service", u"models/service/review.h"_s, u"<QMessageBox>"_s);
    row("widgets in an item model", u"models/item/connections.cpp"_s, u"<QApplication>"_s);
    row("JSON parser outside of wire", u"models/systems/umbraco/a.cpp"_s, u"<simdjson.h>"_s);
    row("secrets outside of app", u"models/store/savedendpoints.cpp"_s,
        u"<qt6keychain/keychain.h>"_s);
    row("not written from the root", u"models/domain/plan.cpp"_s, u"\"plan.h\""_s);
    row("ours in angle brackets", u"ui/impact/impactview.cpp"_s, u"<models/domain/plan.h>"_s);
    row("Qt's in quotes", u"ui/impact/impactview.cpp"_s, u"\"QLabel\""_s);
    row("a test, not from the root", u"tests/domain/test_plan.cpp"_s, u"\"../support/fake.h\""_s);
    row("a file outside of every layer", u"models/everything.cpp"_s, u"<QString>"_s);
}

void TestArchitecture::aWrongIncludeIsFound()
{
    QFETCH(const QString, path);
    QFETCH(const QString, include);
    const QStringList wrong =
        wrongIncludes({path, u"#pragma once\n#include %1\n"_s.arg(include)}, moduleOf);
    QCOMPARE(wrong.size(), 1);
    QVERIFY2(wrong.first().startsWith(path + u":2: "_s), qPrintable(wrong.first()));
}

void TestArchitecture::aRightIncludePasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    const auto row = [](const char *name, const QString &path, const QString &include) {
        QTest::newRow(name) << path << include;
    };
    row("a folder looks at itself", u"models/domain/plan.h"_s, u"\"models/domain/result.h\""_s);
    row("systems look at wire", u"models/systems/umbraco/a.h"_s, u"\"models/wire/json.h\""_s);
    row("a system looks at itself", u"models/systems/umbraco/a.h"_s,
        u"\"models/systems/umbraco/b.h\""_s);
    row("service looks at store", u"models/service/deletionrun.h"_s,
        u"\"models/store/journal.h\""_s);
    row("report looks at store", u"models/report/planreport.h"_s, u"\"models/store/planfile.h\""_s);
    row("fonts in a report", u"models/report/pdfpages.cpp"_s, u"<QPainter>"_s);
    row("ui looks at report", u"ui/plans/planwindow.cpp"_s, u"\"models/report/planreport.h\""_s);
    row("network in net", u"models/net/session.cpp"_s, u"<QNetworkAccessManager>"_s);
    row("SQL in the store", u"models/store/journal.cpp"_s, u"<QSqlQuery>"_s);
    row("ui looks at an item model", u"ui/connections/page.cpp"_s,
        u"\"models/item/connections.h\""_s);
    row("widgets in ui", u"ui/connections/page.cpp"_s, u"<QTableView>"_s);
    row("app looks at everything", u"app/main.cpp"_s, u"\"models/net/session.h\""_s);
    row("a server in the demo", u"app/demo/estate.cpp"_s, u"<QHttpServer>"_s);
    row("a system's demo", u"app/demo/versori/estate.cpp"_s,
        u"\"models/systems/versori/words.h\""_s);
    row("moc's file", u"ui/connections/page.cpp"_s, u"\"page.moc\""_s);
    row("standard library", u"models/domain/plan.h"_s, u"<vector>"_s);
    row("work in parallel", u"models/domain/parallel.cpp"_s, u"<QThreadPool>"_s);
    row("commented out", u"models/domain/plan.h"_s, u"<vector>\n// #include <QSqlQuery>"_s);
    row("a test looks at everything", u"tests/net/test_session.cpp"_s,
        u"\"models/net/session.h\""_s);
}

void TestArchitecture::aRightIncludePasses()
{
    QFETCH(const QString, path);
    QFETCH(const QString, include);
    QCOMPARE(wrongIncludes({path, u"#include %1\n"_s.arg(include)}, moduleOf), QStringList());
}

void TestArchitecture::aSystemNamedElsewhereIsFound()
{
    const QStringList systems =
        systemsIn(u"// LINCHPIN_SYSTEM(no)\nLINCHPIN_SYSTEM(one)\nLINCHPIN_SYSTEM(two)\n"_s);
    QCOMPARE(systems, QStringList({u"one"_s, u"two"_s}));
    const QString code = u"// one, as an example\nif (word == u\"One\"_s) {}\n"_s;
    QCOMPARE(systemsNamedElsewhere({u"ui/page.cpp"_s, code}, systems),
             QStringList{u"ui/page.cpp:2: names the system one"_s});
    QCOMPARE(systemsNamedElsewhere({u"models/systems/two/a.cpp"_s, code}, systems).size(), 1);
    QCOMPARE(systemsNamedElsewhere({u"models/systems/one/a.cpp"_s, code}, systems), QStringList());
    QCOMPARE(systemsNamedElsewhere({u"app/demo/one/a.cpp"_s, code}, systems), QStringList());
    QCOMPARE(systemsNamedElsewhere({u"app/demo/estates.cpp"_s, code}, systems).size(), 1);
}

void TestArchitecture::aMissingLicenceIsFound()
{
    const QString licence = u"SPDX-License-Identifier: "_s + u"Apache-2.0"_s;
    for (const QString &path :
         {u"ui/a.h"_s, u"ui/CMakeLists.txt"_s, u"dev"_s, u".ci/run"_s, u"docs/a.md"_s}) {
        QCOMPARE(missingLicence({path, u"text"_s}).size(), 1);
        QCOMPARE(missingLicence({path, licence}), QStringList());
    }
    QCOMPARE(missingLicence({u"tests/data/answer.json"_s, u"{}"_s}),
             QStringList()); // cannot have one
}

void TestArchitecture::aStrangerAtTheTopIsFound()
{
    QCOMPARE(strangersAtTheTop({u"app"_s, u"src"_s, u".git"_s, u"README.md"_s}),
             QStringList{u"src has no place at the top of the tree"_s});
}

void TestArchitecture::everyIncludeIsAllowed()
{
    QVERIFY(!code().empty());
    QCOMPARE(moduleOf(u"QLabel"_s), u"QtWidgets"_s); // otherwise no wrong module could be seen
    QStringList wrong;
    for (const SourceFile &file : code())
        wrong += wrongIncludes(file, moduleOf);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
}

void TestArchitecture::everySystemHasItsPlacesAndNoOther()
{
    const QStringList systems = registeredSystems();
    QVERIFY(!systems.isEmpty());
    for (const QString &system : systems) {
        for (const QString &place : {u"models/systems/"_s + system, u"app/demo/"_s + system})
            QVERIFY2(!filesIn({place}, {u"*"_s}).empty(),
                     qPrintable(place + u" is missing or empty"_s));
    }
    const auto folders =
        QDir(root.filePath(u"models/systems"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders)
        QVERIFY2(systems.contains(folder),
                 qPrintable(folder + u" has no line in models/systems/registry.def"_s));
}

void TestArchitecture::noOtherCodeNamesASystem()
{
    // The known ones even before they are registered.
    QStringList systems{u"umbraco"_s, u"apinizer"_s, u"lerian"_s, u"versori"_s, u"polytomic"_s};
    systems += registeredSystems();
    systems.removeDuplicates();
    QStringList wrong;
    for (const SourceFile &file : code())
        wrong += systemsNamedElsewhere(file, systems);
    for (SourceFile &file : filesIn({u"models"_s, u"ui"_s, u"app"_s}, {u"CMakeLists.txt"_s}))
        wrong += systemsNamedElsewhere(file, systems);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
}

void TestArchitecture::everyFileNamesItsLicence()
{
    QStringList wrong;
    for (const SourceFile &file : filesIn({u"models"_s, u"ui"_s, u"app"_s, u"tests"_s,
                                           u"resources"_s, u"translations"_s, u"docs"_s, u".ci"_s},
                                          {u"*"_s}))
        wrong += missingLicence(file);
    for (const QString &name : root.entryList(QDir::Files | QDir::Hidden))
        wrong += missingLicence({name, read(name)});
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
}

void TestArchitecture::theTopLevelIsAsDesigned()
{
    const QStringList entries = root.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const QStringList strangers = strangersAtTheTop(entries);
    QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
    for (const QString &needed : {u"app"_s, u"models"_s, u"tests"_s, u"ui"_s})
        QVERIFY2(entries.contains(needed), qPrintable(needed));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
