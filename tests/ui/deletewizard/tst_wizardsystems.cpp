// SPDX-License-Identifier: Apache-2.0
// The whole wizard by hand on each system of the window, over real HTTP: from a row of the combined
// list to the result; a second way that stops in the middle and sees everything back; and zero
// writes until the button that switches off. Counted at the servers.
#include "app/application.h"
#include "models/domain/fingerprint.h"
#include "models/item/connectiontablemodel.h"
#include "tests/ui/deletewizard/waiting.h"
#include "tests/ui/deletewizard/wizardhand.h"
#include "ui/connections/connectionpane.h"
#include "ui/impact/impactreader.h"
#include "ui/mainwindow/mainactions.h"

#include <QAction>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace linchpin::testing {

namespace {

/// What a way back can bring back: a version number and the time of the last change are others.
Impact lasting(Impact impact)
{
    impact.connection.properties.clear();
    return impact;
}

} // namespace

class WizardSystemsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fromTheListToTheResult_data();
    void fromTheListToTheResult();
    void stoppingInTheMiddleBringsEverythingBack_data();
    void stoppingInTheMiddleBringsEverythingBack();
    void everySystemIsWalked();

private:
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] DemoServer &server(const QString &word)
    {
        return *m_program->demo()->server(word);
    }
    [[nodiscard]] bool isListed();
    [[nodiscard]] QString endpointOf(const QString &word);
    [[nodiscard]] bool choose(const QString &word, const QString &name);
    [[nodiscard]] DeleteWizard *openFromTheList(const QString &word, const QString &name);
    [[nodiscard]] std::optional<Impact> reading();
    void everyServerIsUntouchedBut(const QString &word);

    std::unique_ptr<Application> m_program;
};

void WizardSystemsTest::init()
{
    qunsetenv("LINCHPIN_HOME");
    m_program = std::make_unique<Application>(Application::Options{.isDemo = true});
    QVERIFY(m_program->start());
    // Rows that arrive later would move those that are chosen.
    QVERIFY(waitUntil([this] { return isListed(); }, 30000));
}

void WizardSystemsTest::cleanup()
{
    m_program.reset();
}

bool WizardSystemsTest::isListed()
{
    const auto &endpoints = m_program->workspace().endpoints();
    return std::ranges::all_of(endpoints, [this](const SavedEndpoint &endpoint) {
        const Catalogue *catalogue = m_program->workspace().catalogue(endpoint.name);
        return catalogue && catalogue->status() == Catalogue::Status::Complete;
    });
}

QString WizardSystemsTest::endpointOf(const QString &word)
{
    for (const SavedEndpoint &endpoint : m_program->workspace().endpoints())
        if (endpoint.identity.system == word)
            return endpoint.name;
    return {};
}

bool WizardSystemsTest::choose(const QString &word, const QString &name)
{
    auto &model = window().connections();
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto ref = model.refAt(model.index(row, 0));
        if (ref->endpoint != endpointOf(word) || model.find(*ref)->name != name)
            continue;
        window().connectionPane().select(*ref);
        return waitUntil([this] { return window().reader().state() == ImpactReader::State::Read; });
    }
    return false;
}

DeleteWizard *WizardSystemsTest::openFromTheList(const QString &word, const QString &name)
{
    if (!choose(word, name))
        return nullptr;
    for (const QString &each : m_program->demo()->words())
        server(each).clearLog();
    window().actions().deleteConnection->trigger();
    auto *wizard = window().findChild<DeleteWizard *>();
    if (wizard)
        wizard->controller().draft().setObserve(std::chrono::hours(24));
    return wizard;
}

std::optional<Impact> WizardSystemsTest::reading()
{
    window().reader().readAgain();
    const bool isRead =
        waitUntil([this] { return window().reader().state() == ImpactReader::State::Read; });
    return isRead ? std::optional(*window().reader().impact()) : std::nullopt;
}

void WizardSystemsTest::everyServerIsUntouchedBut(const QString &word)
{
    for (const QString &each : m_program->demo()->words())
        if (each != word)
            QCOMPARE(server(each).writes(), 0);
}

void WizardSystemsTest::fromTheListToTheResult_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    QTest::newRow("Umbraco.AI") << u"umbraco"_s << u"Amazon Bedrock"_s;
    QTest::newRow("Apinizer") << u"apinizer"_s << u"orders-db"_s; // a masked password
    QTest::newRow("Lerian") << u"lerian"_s << u"matcher_feed"_s;
    QTest::newRow("Versori, in a slot") << u"versori"_s << u"mail-main"_s;
    QTest::newRow("Versori, activated") << u"versori"_s << u"acme-shop-key"_s;
    QTest::newRow("Polytomic") << u"polytomic"_s << u"CRM"_s; // runs are cancelled
}

void WizardSystemsTest::fromTheListToTheResult()
{
    QFETCH(const QString, word);
    QFETCH(const QString, name);
    const QPointer<DeleteWizard> wizard = openFromTheList(word, name);
    QVERIFY(wizard);
    const ConnectionRef ref{endpointOf(word), wizard->controller().setup().targets.front().id};
    const WizardHand hand(*wizard);
    QVERIFY(hand.walkTo(WizardStep::Impact));
    QVERIFY(hand.waitForImpact());
    QVERIFY(!wizard->controller().draft().unsettled().empty()); // each system has its blind spots
    QVERIFY(!wizard->controller().readiness().isReady);
    QVERIFY(hand.walkTo(WizardStep::SwitchOff));
    QCOMPARE(server(word).writes(), 0);
    const Plan plan = *wizard->controller().planKeeper().plan();
    QVERIFY(hand.walkTo(WizardStep::Verify));
    QVERIFY(server(word).writes() > 0);
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    const int forward = server(word).writes();
    // None twice. (A request that can only be refused, as a probe, changes nothing.)
    QVERIFY(server(word).log().effects()
            <= plan.count(Phase::Preparing) + plan.count(Phase::Deactivating));
    QVERIFY(!wizard->controller().runKeeper().anyDeleteSent());
    QVERIFY(!hand.button("deleteButton")->isEnabled());
    QVERIFY(hand.walkTo(WizardStep::Result));
    QVERIFY2(wizard->controller().runKeeper().run()->state().outcome == Outcome::Deleted,
             qPrintable(wizard->controller().runKeeper().run()->state().reason));
    QCOMPARE(server(word).writes() - forward, plan.count(Phase::RemovingDependents) + 1);
    everyServerIsUntouchedBut(word);
    QVERIFY(hand.click("cancelButton"));
    QVERIFY(waitUntil([this, &ref] { return !window().connections().find(ref); }));
}

void WizardSystemsTest::stoppingInTheMiddleBringsEverythingBack_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    QTest::addColumn<WizardStep>("where");
    const std::vector<std::pair<QString, QString>> rows{{u"umbraco"_s, u"Amazon Bedrock"_s},
                                                        {u"apinizer"_s, u"orders-db"_s},
                                                        {u"lerian"_s, u"matcher_feed"_s},
                                                        {u"versori"_s, u"mail-main"_s},
                                                        {u"polytomic"_s, u"Company data"_s}};
    for (const auto &[word, name] : rows)
        for (const WizardStep where : {WizardStep::Observe, WizardStep::Confirm})
            QTest::addRow("%s, %s", qPrintable(word), qPrintable(idOf(where)))
                << word << name << where;
}

void WizardSystemsTest::stoppingInTheMiddleBringsEverythingBack()
{
    QFETCH(const QString, word);
    QFETCH(const QString, name);
    QFETCH(const WizardStep, where);
    const QPointer<DeleteWizard> wizard = openFromTheList(word, name);
    QVERIFY(wizard);
    const auto before = *window().reader().impact();
    const WizardHand hand(*wizard);
    QVERIFY(hand.walkTo(WizardStep::SwitchOff));
    QCOMPARE(server(word).writes(), 0);
    QVERIFY(hand.walkTo(where));
    const int forward = server(word).writes();
    QVERIFY(forward > 0);
    QVERIFY(hand.click("switchOnAgainButton"));
    QVERIFY(hand.waitFor(WizardStep::Result));
    QVERIFY2(wizard->controller().runKeeper().run()->state().outcome == Outcome::RolledBack,
             qPrintable(wizard->controller().runKeeper().run()->state().reason));
    QVERIFY(server(word).writes() > forward);
    everyServerIsUntouchedBut(word);
    QVERIFY(hand.click("cancelButton"));
    QVERIFY(waitUntil([this] { return isListed(); }));
    QVERIFY(choose(word, name)); // under its old name, with its old state
    const auto after = reading();
    QVERIFY(after);
    QCOMPARE(differences(lasting(before), lasting(*after)).join(u'\n'), QString());
}

void WizardSystemsTest::everySystemIsWalked()
{
    // The rows above are about every system that there is.
    const QStringList walked{u"umbraco"_s, u"apinizer"_s, u"lerian"_s, u"versori"_s,
                             u"polytomic"_s};
    QCOMPARE(m_program->demo()->words(), walked);
}

} // namespace linchpin::testing

QTEST_MAIN(linchpin::testing::WizardSystemsTest)
#include "tst_wizardsystems.moc"
