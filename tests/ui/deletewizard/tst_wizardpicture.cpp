// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/deletewizard/wizardhand.h"
#include "tests/ui/deletewizard/wizardworld.h"
#include "ui/picture/picturepanel.h"
#include "ui/picture/picturewindow.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace linchpin::testing {

namespace {

constexpr int patienceMs = 60'000;

} // namespace

/// The picture from the wizard: of what the wizard has read, and without another request.
class WizardPictureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theImpactPageShowsWhatWasReadAsAPicture()
    {
        WizardWorld world;
        const auto wizard = world.open(u"OpenAI main"_s);
        wizard->show();
        const WizardHand hand(*wizard);
        QVERIFY(hand.walkTo(WizardStep::Impact));
        QVERIFY(hand.waitForImpact());
        const int requests = world.server().log().total();
        QVERIFY(hand.click("pictureButton"));
        const auto *window = wizard->findChild<PictureWindow *>();
        QVERIFY(window);
        QVERIFY(QTest::qWaitFor([window] { return window->panel()->isLaidOut(); }, patienceMs));
        const auto &impact = wizard->controller().draft().impact();
        QCOMPARE(window->panel()->graph().count(GraphNode::Role::Dependent),
                 impact->dependents.size());
        QCOMPARE(world.server().log().total(), requests);
        QCOMPARE(world.writes(), 0);
    }
};

} // namespace linchpin::testing

QTEST_MAIN(linchpin::testing::WizardPictureTest)
#include "tst_wizardpicture.moc"
