// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoservers.h"
#include "app/vaults.h"
#include "models/store/savedendpoints.h"
#include "ui/endpoints/endpointdialog.h"
#include "ui/endpoints/endpointform.h"
#include "ui/endpoints/findinglist.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

/// The dialog against the demo server: what it says, what it saves, and what it does not send.
class TestEndpointDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsSentBeforeTestOrSave();
    void savingAnEmptyFormPutsProblemsAtTheFields();
    void theTestSaysWhatWorks();
    void theTestSaysThatTheSecretIsWrong();
    void theTestCanBeStopped();
    void savingHandsTheSecretOnAndWritesNoneToDisk();
    void editingWithoutTypingKeepsTheSecret();
    void anotherAddressNeedsTheSecretAgain();
    void theSecretIsNotReadable();

private:
    [[nodiscard]] DemoServer &server()
    {
        return *m_servers->server(m_servers->words().constFirst());
    }
    [[nodiscard]] EndpointDraft draft();
    template<typename Widget>
    Widget *part(const QString &name)
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void press(const QString &button)
    {
        QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
    }
    void open(const std::optional<SavedEndpoint> &endpoint);
    void fill(const QByteArray &secret);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoServers> m_servers;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DemoVault> m_vault;
    std::unique_ptr<EndpointDialog> m_dialog;
};

void TestEndpointDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_servers = std::make_unique<DemoServers>();
    QVERIFY(m_servers->start());
    m_workspace = std::make_unique<Workspace>(SavedEndpoints(m_folder->path()));
    m_vault = std::make_unique<DemoVault>();
    open(std::nullopt);
}

void TestEndpointDialog::cleanup()
{
    m_dialog.reset();
    m_workspace.reset();
    m_servers.reset();
}

void TestEndpointDialog::open(const std::optional<SavedEndpoint> &endpoint)
{
    m_dialog = std::make_unique<EndpointDialog>(*m_workspace, *m_vault, endpoint);
    m_dialog->show();
}

EndpointDraft TestEndpointDialog::draft()
{
    EndpointDraft draft;
    draft.system = m_servers->words().constFirst();
    draft.name = u"Main"_s;
    draft.url = server().url().toString();
    draft.signInKind = u"client-credentials"_s;
    draft.user = server().clientId();
    return draft;
}

void TestEndpointDialog::fill(const QByteArray &secret)
{
    m_dialog->form().setDraft(draft());
    part<QLineEdit>(u"endpointSecret"_s)->setText(QString::fromUtf8(secret));
}

void TestEndpointDialog::nothingIsSentBeforeTestOrSave()
{
    fill(server().clientSecret());
    QCoreApplication::processEvents();
    QCOMPARE(server().linesAccepted(), 0);
}

void TestEndpointDialog::savingAnEmptyFormPutsProblemsAtTheFields()
{
    press(u"endpointSave"_s);
    QVERIFY(m_dialog->isVisible());
    for (const QString &name :
         {u"endpointName"_s, u"endpointUrl"_s, u"endpointUser"_s, u"endpointSecret"_s})
        QVERIFY2(!part<QLineEdit>(name)->accessibleDescription().isEmpty(), qPrintable(name));
    QVERIFY(m_workspace->endpoints().empty());
}

void TestEndpointDialog::theTestSaysWhatWorks()
{
    fill(server().clientSecret());
    press(u"endpointTest"_s);
    auto *findings = part<FindingList>(u"endpointFindings"_s);
    QTRY_VERIFY(!findings->lines().isEmpty());
    QVERIFY(findings->lines().first().startsWith(u"Works"_s));
    QCOMPARE(server().writes(), 0);
}

void TestEndpointDialog::theTestSaysThatTheSecretIsWrong()
{
    fill("not the secret");
    press(u"endpointTest"_s);
    auto *findings = part<FindingList>(u"endpointFindings"_s);
    QTRY_VERIFY(!findings->lines().isEmpty());
    const QString all = findings->lines().join(u'\n');
    QVERIFY2(all.contains(u"Fails"_s) || all.contains(u"Forbidden"_s), qPrintable(all));
    QVERIFY(!all.contains(u"not the secret"_s));
}

void TestEndpointDialog::theTestCanBeStopped()
{
    TroubleRule hang;
    hang.count = 0;
    hang.trouble.reply = Trouble::Reply::Hang;
    server().addTrouble(hang);
    fill(server().clientSecret());
    press(u"endpointTest"_s);
    QTRY_VERIFY(server().linesAccepted() > 0);
    press(u"endpointTest"_s); // it says "Stop test" now
    QCoreApplication::processEvents();
    QVERIFY(part<FindingList>(u"endpointFindings"_s)->lines().isEmpty());
}

void TestEndpointDialog::savingHandsTheSecretOnAndWritesNoneToDisk()
{
    fill("canary-secret");
    QSignalSpy saved(m_dialog.get(), &EndpointDialog::saved);
    press(u"endpointSave"_s);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().at(1).toByteArray(), QByteArray("canary-secret"));
    QCOMPARE(m_workspace->endpoints().size(), size_t(1));
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary-secret"), qPrintable(name));
    }
}

void TestEndpointDialog::editingWithoutTypingKeepsTheSecret()
{
    const SavedEndpoint endpoint = draft().toSaved();
    QVERIFY(m_workspace->add(endpoint));
    m_vault->keep(endpoint, server().clientSecret(), [](const QString &) {});
    open(endpoint);
    part<QLineEdit>(u"endpointName"_s)->setText(u"Renamed"_s);
    press(u"endpointTest"_s);
    QTRY_VERIFY(!part<FindingList>(u"endpointFindings"_s)->lines().isEmpty());
    QSignalSpy saved(m_dialog.get(), &EndpointDialog::saved);
    press(u"endpointSave"_s);
    QCOMPARE(saved.count(), 1);
    QVERIFY(saved.first().at(1).toByteArray().isEmpty());
    QVERIFY(m_workspace->find(u"Renamed"_s));
}

void TestEndpointDialog::anotherAddressNeedsTheSecretAgain()
{
    const SavedEndpoint endpoint = draft().toSaved();
    QVERIFY(m_workspace->add(endpoint));
    open(endpoint);
    part<QLineEdit>(u"endpointUrl"_s)->setText(u"https://evil.example.com"_s);
    press(u"endpointSave"_s);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_workspace->find(u"Main"_s)->identity, endpoint.identity);
}

void TestEndpointDialog::theSecretIsNotReadable()
{
    QCOMPARE(part<QLineEdit>(u"endpointSecret"_s)->echoMode(), QLineEdit::Password);
}

QTEST_MAIN(TestEndpointDialog)
#include "tst_endpointdialog.moc"
