// SPDX-License-Identifier: Apache-2.0
// docs/systems.md is made from the code: this test fails when the two differ. With
// LINCHPIN_UPDATE_DOCS set it writes the file anew.
#include "models/systems/registry.h"

#include <QFile>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

QString wordOf(Credentials::Kind kind)
{
    switch (kind) {
    case Credentials::Kind::None: return u"none"_s;
    case Credentials::Kind::Token: return u"token"_s;
    case Credentials::Kind::ClientCredentials: return u"client credentials"_s;
    case Credentials::Kind::UserPassword: return u"user and password"_s;
    }
    return {};
}

QString row(const System &system)
{
    const SystemInfo info = system.info();
    QStringList signIns;
    for (const Credentials::Kind kind : info.signInKinds)
        signIns << wordOf(kind);
    QStringList scopes;
    for (const ScopeField &field : info.scopeFields)
        scopes << u"`%1`%2"_s.arg(field.key, field.isRequired ? u" (required)"_s : QString());
    return u"| [%1](systems/%2.md) | `%2` | %3 | %4 | %5 | %6 | %7 | %8 |\n"_s.arg(
        info.name, info.word, signIns.join(u", "_s),
        scopes.isEmpty() ? u"none"_s : scopes.join(u", "_s), info.howSwitchedOff, info.howUndone,
        info.serverGuards, info.kindOfDelete);
}

QByteArray document()
{
    QString text = u"<!-- SPDX-License-Identifier: Apache-2.0 -->\n"
                   "<!-- Made from the code; tests/app/docs checks it. LINCHPIN_UPDATE_DOCS=1 "
                   "writes it anew. -->\n"
                   "# The systems\n\n"
                   "| system | `--system` | sign-in | `--scope` | how it is switched off | undo | "
                   "what the server guards at "
                   "delete | kind of delete |\n|---|---|---|---|---|---|---|---|\n"_s;
    for (const auto &system : allSystems())
        text += row(*system);
    return text.toUtf8();
}

} // namespace

class TestSystemsDoc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableSaysWhatTheCodeSays()
    {
        QFile file(u"" LINCHPIN_SOURCE_DIR "/docs/systems.md"_s);
        if (qEnvironmentVariableIsSet("LINCHPIN_UPDATE_DOCS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(document()), document().size());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), "docs/systems.md is missing");
        QCOMPARE(file.readAll(), document());
    }

    void everySystemHasItsPage()
    {
        for (const auto &system : allSystems()) {
            const QString page =
                u"" LINCHPIN_SOURCE_DIR "/docs/systems/%1.md"_s.arg(system->info().word);
            QVERIFY2(QFile::exists(page), qPrintable(page));
        }
    }

    void noFactIsLeftOut()
    {
        for (const auto &system : allSystems()) {
            const SystemInfo info = system->info();
            for (const QString &fact : {info.word, info.name, info.urlHint, info.howSwitchedOff,
                                        info.howUndone, info.serverGuards, info.kindOfDelete})
                QVERIFY2(!fact.trimmed().isEmpty(), qPrintable(info.word));
            QVERIFY(!info.signInKinds.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestSystemsDoc)
#include "tst_systemsdoc.moc"
