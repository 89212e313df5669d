// SPDX-License-Identifier: Apache-2.0
// Deleting by force, by hand at the real window: one DELETE that says so after two confirmations,
// and none at all on every other way. Counted at the server.
#include "app/demo/polytomic/estates.h"
#include "app/demo/polytomic/polytomicdemo.h"
#include "tests/ui/deletewizard/waiting.h"
#include "tests/ui/deletewizard/wizardhand.h"
#include "tests/ui/deletewizard/wizardworld.h"
#include "ui/deletewizard/namelist.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
namespace demo = linchpin::polytomic::demo;

namespace linchpin::testing {

namespace {

/// A connection with a bulk sync and a sync over its model, both on; a third sync runs after them
/// and stays. And one that nothing uses.
demo::Estate smallEstate()
{
    demo::Estate estate;
    estate.readings.cancellingLooks = 0;
    for (const QString &word : {u"target"_s, u"neighbour"_s, u"spare"_s}) {
        demo::Connection connection;
        connection.id = demo::stableId(word);
        connection.name = word;
        estate.connections.push_back(connection);
    }
    const QString target = demo::stableId(u"target"_s);
    const QString neighbour = demo::stableId(u"neighbour"_s);
    const QString model = demo::stableId(u"model"_s);
    estate.bulkSyncs = {{.id = demo::stableId(u"bulk"_s),
                         .name = u"Nightly bulk"_s,
                         .source = neighbour,
                         .destination = target}};
    estate.models = {{model, u"Customers"_s, target}};
    estate.syncs = {{.id = demo::stableId(u"sync"_s),
                     .name = u"Customers to CRM"_s,
                     .target = neighbour,
                     .models = {model}},
                    {.id = demo::stableId(u"after"_s),
                     .name = u"Runs after"_s,
                     .target = neighbour,
                     .models = {},
                     .afterSyncs = {demo::stableId(u"sync"_s)}}};
    return estate;
}

const QString phrase = u"delete 3 dependents by force"_s;

} // namespace

class WizardForceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void forceIsOneDeletionThatSaysSo();
    void withoutTheSecondConfirmationNothingIsDeleted_data();
    void withoutTheSecondConfirmationNothingIsDeleted();
    void noOtherWayOutOfTheLastPageDeletes_data();
    void noOtherWayOutOfTheLastPageDeletes();
    void forceNeedsAReasonAndNamesWhatGoes();
    void whatWasDecidedIsThereAgainWithoutForce();
    void forceIsNotOfferedWhereNothingBlocks();
    void aRefusalIsNotAnsweredByForce();
    void aRunThatWasParkedAsksForBothAgain();

private:
    WizardHand open(const QString &name = u"target"_s)
    {
        m_wizard = m_world->open(name);
        return WizardHand(*m_wizard);
    }
    void force(const WizardHand &hand) const;
    void walkToTheLastPage(const WizardHand &hand) const;
    static void tickLosses(const WizardHand &hand)
    {
        for (int i = 0; hand.tick(u"lossTick%1"_s.arg(i)); ++i) { }
    }
    [[nodiscard]] const demo::Estate &estate()
    {
        return dynamic_cast<demo::PolytomicDemo &>(m_world->server().estate()).estate();
    }
    [[nodiscard]] int activeOnes()
    {
        return static_cast<int>(
            std::ranges::count(estate().syncs, true, &demo::Sync::isActive)
            + std::ranges::count(estate().bulkSyncs, true, &demo::BulkSync::isActive));
    }
    [[nodiscard]] int forced() const
    {
        return m_world->server().log().count("DELETE", u"force=true"_s);
    }

    std::unique_ptr<WizardWorld> m_world;
    std::unique_ptr<DeleteWizard> m_wizard;
};

void WizardForceTest::init()
{
    m_world = std::make_unique<WizardWorld>(u"polytomic"_s,
                                            std::make_unique<demo::PolytomicDemo>(smallEstate()));
}

void WizardForceTest::cleanup()
{
    m_wizard.reset();
    m_world.reset();
}

void WizardForceTest::force(const WizardHand &hand) const
{
    QVERIFY(hand.walkTo(WizardStep::Decide));
    QVERIFY(hand.tick(u"forceTick"_s));
    QVERIFY(hand.type(u"forceReason"_s, u"the project ends"_s));
}

void WizardForceTest::walkToTheLastPage(const WizardHand &hand) const
{
    force(hand);
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QCOMPARE(m_world->deletes(), 0);
}

void WizardForceTest::forceIsOneDeletionThatSaysSo()
{
    const auto target = m_world->find(u"target"_s);
    const auto hand = open();
    walkToTheLastPage(hand);
    QCOMPARE(activeOnes(), 1); // what only runs after stays on
    QVERIFY(hand.text("confirmFacts").contains(u"the project ends"_s));
    QVERIFY(hand.text("wizardHeading").contains(u"target"_s));
    QCOMPARE(m_wizard->findChild<NameList *>(u"forcedAlongList"_s)->count(), 3);
    QCOMPARE(hand.text("forcePhrase"), phrase);
    tickLosses(hand);
    QVERIFY(hand.type(u"confirmationEdit"_s, u"target"_s));
    QVERIFY(hand.type(u"forceEdit"_s, phrase));
    QVERIFY(hand.click("deleteButton"));
    QVERIFY(hand.waitFor(WizardStep::Result));
    QCOMPARE(m_wizard->controller().runKeeper().run()->state().outcome, Outcome::Deleted);
    QCOMPARE(m_world->deletes(), 1);
    QCOMPARE(forced(), 1);
    QVERIFY(!m_world->exists(target));
    QVERIFY(estate().bulkSyncs.empty() && estate().models.empty());
    QCOMPARE(estate().syncs.size(), 1U);
}

void WizardForceTest::withoutTheSecondConfirmationNothingIsDeleted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("isTicked");
    QTest::newRow("neither") << QString() << QString() << true;
    QTest::newRow("the name alone") << u"target"_s << QString() << true;
    QTest::newRow("the second alone") << QString() << phrase << true;
    QTest::newRow("the name twice") << u"target"_s << u"target"_s << true;
    QTest::newRow("the second twice") << phrase << phrase << true;
    QTest::newRow("another number") << u"target"_s << u"delete 2 dependents by force"_s << true;
    QTest::newRow("a word less") << u"target"_s << u"delete 3 dependents"_s << true;
    QTest::newRow("without the ticks") << u"target"_s << phrase << false;
}

void WizardForceTest::withoutTheSecondConfirmationNothingIsDeleted()
{
    QFETCH(const QString, name);
    QFETCH(const QString, second);
    QFETCH(const bool, isTicked);
    const auto hand = open();
    walkToTheLastPage(hand);
    if (isTicked)
        tickLosses(hand);
    QVERIFY(hand.type(u"confirmationEdit"_s, name));
    QVERIFY(hand.type(u"forceEdit"_s, second));
    auto *button = hand.button("deleteButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(!hand.text("confirmWhy").isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Space);
    // Nor past the page: what confirms looks at what was typed, not at the button.
    QVERIFY(!m_wizard->controller().runKeeper().confirm({name, {}, second}));
    QTest::qWait(50); // a write that was started would be on its way by now
    QCOMPARE(m_world->deletes(), 0);
    QCOMPARE(hand.step(), WizardStep::Confirm);
}

void WizardForceTest::noOtherWayOutOfTheLastPageDeletes_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("goesBack");
    QTest::newRow("Cancel") << u"cancel"_s << true;
    QTest::newRow("Esc") << u"escape"_s << true;
    QTest::newRow("the window's cross") << u"cross"_s << true;
    QTest::newRow("switching on again") << u"switch on"_s << true;
    QTest::newRow("Enter in the first field") << u"confirmationEdit"_s << false;
    QTest::newRow("Enter in the second field") << u"forceEdit"_s << false;
}

void WizardForceTest::noOtherWayOutOfTheLastPageDeletes()
{
    QFETCH(const QString, way);
    QFETCH(const bool, goesBack);
    const auto hand = open();
    walkToTheLastPage(hand);
    tickLosses(hand);
    QVERIFY(hand.type(u"confirmationEdit"_s, u"target"_s));
    QVERIFY(hand.type(u"forceEdit"_s, phrase));
    QTRY_VERIFY2(hand.button("deleteButton")->isEnabled(), qPrintable(hand.text("confirmWhy")));
    QVERIFY(!hand.button("deleteButton")->isDefault());
    const int forward = m_world->writes();
    if (way == u"cancel"_s)
        QVERIFY(hand.click("cancelButton"));
    else if (way == u"switch on"_s)
        QVERIFY(hand.click("switchOnAgainButton"));
    else if (way == u"escape"_s)
        QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    else if (way == u"cross"_s)
        m_wizard->close();
    else
        QTest::keyClick(m_wizard->findChild<QLineEdit *>(way), Qt::Key_Return);
    QTest::qWait(50);
    if (goesBack) {
        QVERIFY(hand.waitFor(WizardStep::Result));
        QCOMPARE(activeOnes(), 3);
        QVERIFY(m_world->writes() > forward); // what was off is on again
    } else {
        QCOMPARE(hand.step(), WizardStep::Confirm);
        QCOMPARE(m_world->writes(), forward);
    }
    QCOMPARE(m_world->deletes(), 0);
    QCOMPARE(estate().bulkSyncs.size() + estate().models.size(), 2U);
}

void WizardForceTest::forceNeedsAReasonAndNamesWhatGoes()
{
    const auto hand = open();
    QVERIFY(hand.walkTo(WizardStep::Decide));
    const auto *names = m_wizard->findChild<NameList *>(u"forceList"_s);
    QVERIFY(waitUntil([&] { return names->isVisible(); }, 2000));
    QStringList shown;
    for (int i = 0; i < names->count(); ++i)
        shown << names->item(i)->text();
    QCOMPARE(shown.size(), 3);
    for (const QString &name : {u"Nightly bulk"_s, u"Customers"_s, u"Customers to CRM"_s})
        QVERIFY2(shown.join(u'\n').contains(name), qPrintable(name));
    QVERIFY(!shown.join(u'\n').contains(u"Runs after"_s)); // it stays
    QVERIFY(!m_wizard->findChild<QCheckBox *>(u"forceTick"_s)->isChecked());
    QVERIFY(hand.tick(u"forceTick"_s));
    hand.decideAll(DecisionWord::Accept);
    QVERIFY(waitUntil([&] { return hand.text("wizardHint").contains(u"by force"_s); }));
    QVERIFY(!hand.button("nextButton")->isEnabled());
    QVERIFY(hand.type(u"forceReason"_s, u"  "_s));
    QVERIFY(!m_wizard->controller().readiness().isReady);
    QVERIFY(hand.type(u"forceReason"_s, u"the project ends"_s));
    QVERIFY(m_wizard->controller().readiness().isReady);
    QVERIFY(hand.walkTo(WizardStep::Plan));
    QVERIFY(hand.click("backButton"));
    QCOMPARE(hand.step(), WizardStep::Decide); // it can be thought over again
    QVERIFY(m_wizard->findChild<QCheckBox *>(u"forceTick"_s)->isChecked());
    QCOMPARE(m_world->writes(), 0);
}

void WizardForceTest::whatWasDecidedIsThereAgainWithoutForce()
{
    const auto hand = open();
    QVERIFY(hand.walkTo(WizardStep::Decide));
    hand.decideAll(DecisionWord::Delete);
    auto &draft = m_wizard->controller().draft();
    const auto said = draft.choices();
    QCOMPARE(draft.counts().deleted, 3);
    QVERIFY(hand.tick(u"forceTick"_s));
    QCOMPARE(draft.counts().deleted, 0);
    QCOMPARE(draft.counts().forced, 3);
    QVERIFY(hand.tick(u"forceTick"_s));
    QCOMPARE(draft.choices(), said);
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(forced(), 0); // a tick that was taken back leaves nothing behind
    QCOMPARE(m_world->deletes(), 4);
}

void WizardForceTest::forceIsNotOfferedWhereNothingBlocks()
{
    const auto hand = open(u"spare"_s);
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QVERIFY(!m_wizard->controller().draft().mayForce());
    m_wizard->controller().draft().setForce(true, u"no"_s);
    QVERIFY(!m_wizard->controller().draft().choices().forceCascade);
    QVERIFY(!m_wizard->findChild<QWidget *>(u"forceConfirmPart"_s)->isVisible());
    QVERIFY(hand.text("forcePhrase").isEmpty());
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(forced(), 0);
}

void WizardForceTest::aRefusalIsNotAnsweredByForce()
{
    TroubleRule refusal;
    refusal.method = u"DELETE"_s;
    refusal.count = 0;
    refusal.trouble = *troubleFrom(u"status");
    refusal.trouble.status = 422;
    const auto hand = open();
    m_world->server().addTrouble(refusal);
    QVERIFY(hand.walkTo(WizardStep::Result));
    const int tried = m_world->deletes();
    QVERIFY(tried > 0);
    m_world->server().clearTrouble();
    QVERIFY(hand.click("reviewAgainButton"));
    QVERIFY(hand.walkTo(WizardStep::Decide));
    QVERIFY(!m_wizard->controller().draft().mayForce());
    QVERIFY(waitUntil([&] { return hand.text("forceWhat").contains(u"refus"_s); }));
    QVERIFY(!m_wizard->findChild<QCheckBox *>(u"forceTick"_s)->isVisible());
    QCOMPARE(m_world->deletes(), tried);
    QCOMPARE(forced(), 0);
}

void WizardForceTest::aRunThatWasParkedAsksForBothAgain()
{
    QString run;
    {
        const auto hand = open();
        walkToTheLastPage(hand);
        tickLosses(hand);
        QVERIFY(hand.type(u"confirmationEdit"_s, u"target"_s));
        QVERIFY(hand.type(u"forceEdit"_s, phrase));
        run = m_wizard->controller().runKeeper().run()->id();
        QVERIFY(hand.click("parkButton"));
    }
    m_wizard.reset();
    const auto record = m_world->journal().run(run);
    QVERIFY(record.has_value());
    m_wizard = m_world->open(*record, RunOpening::Resume);
    const WizardHand hand(*m_wizard);
    QVERIFY(hand.waitFor(WizardStep::Verify));
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QCOMPARE(hand.text("forcePhrase"), phrase);
    QVERIFY(!hand.button("deleteButton")->isEnabled());
    tickLosses(hand);
    QVERIFY(hand.type(u"confirmationEdit"_s, u"target"_s));
    QVERIFY(!hand.button("deleteButton")->isEnabled());
    QCOMPARE(m_world->deletes(), 0);
}

} // namespace linchpin::testing

QTEST_MAIN(linchpin::testing::WizardForceTest)
#include "tst_wizardforce.moc"
