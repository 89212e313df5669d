// SPDX-License-Identifier: Apache-2.0
// What was seen while it was watched, between the run and the last question.
#include "tests/ui/deletewizard/fakeengine.h"
#include "ui/deletewizard/observationtexts.h"
#include "ui/deletewizard/runkeeper.h"
#include "ui/deletewizard/signpart.h"
#include "ui/widget/messagebar.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace linchpin::testing {

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/// A run failed while it was watched.
Observation sawAFailure()
{
    Observation observation;
    observation.looks = 1;
    observation.lastLook = noon;
    Sign sign{.kind = SignKind::Failed, .subject = {u"sync"_s, u"1"_s}};
    sign.text = u"<b>A run failed.</b>"_s;
    observation.signs = {{sign, noon, noon}};
    observation.blindSpots = {
        {u"calls"_s, u"Calls"_s, CoverageStatus::Invisible, u"No API shows them."_s, 0}};
    observation.unwatched = {{noon.addDays(-1), noon}};
    return observation;
}

} // namespace

class WizardSignsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeEngine> m_engine;
    WizardSetup m_setup;
    std::unique_ptr<RunKeeper> m_keeper;

    FakeRun &run() { return *m_engine->run; }
    void arrive(Step step, bool wasWatched = true)
    {
        RunState state = initialState(run().plan());
        state.step = step;
        if (wasWatched)
            state.observeUntil = noon.addDays(1);
        run().arrive(state, run().plan().impact);
    }

    /// Everything the last page asks for, and a reason.
    [[nodiscard]] ConfirmationInput allTyped() const
    {
        ConfirmationInput input;
        input.typed = m_keeper->demand().phrase;
        for (int i = 0; i < int(m_keeper->demand().losses.size()); ++i)
            input.ticked.insert(i);
        input.signReason = u"known outage"_s;
        return input;
    }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_setup = {};
        m_setup.now = [] { return noon; };
        m_keeper = std::make_unique<RunKeeper>(*m_engine, m_setup);
        Plan plan;
        plan.impact = sampleImpact();
        QVERIFY(m_keeper->create(plan, {}).has_value());
    }
    void cleanup()
    {
        m_keeper.reset();
        m_engine.reset();
    }

    void openedAfterAWhileItLooksAtOnce()
    {
        Observation old;
        old.looks = 1;
        old.lastLook = noon.addSecs(-3600);
        run().seen = old;
        arrive(Step::Observing);
        QCOMPARE(run().looks, 1);
        arrive(Step::Observing);
        QCOMPARE(run().looks, 1);
    }

    void whatWasJustLookedAtIsNotLookedAtAgain()
    {
        run().seen = sawAFailure(); // at noon, and it is noon
        arrive(Step::Observing);
        QCOMPARE(run().looks, 0);
    }

    void beforeTheQuestionItLooksOnceMore()
    {
        arrive(Step::Confirming);
        arrive(Step::Confirming);
        QCOMPARE(run().looks, 1);
        run().isUnderLook = true;
        QVERIFY(m_keeper->demand().isLooking);
        QVERIFY(!readyToDelete(m_keeper->demand(), {m_keeper->demand().phrase, {}}).isReady);
    }

    void withoutAWatchThereIsNothingToLookAt()
    {
        arrive(Step::Confirming, false);
        QCOMPARE(run().looks, 0);
        QVERIFY(m_keeper->demand().seen.isEmpty());
        QVERIFY(m_keeper->demand().notLookedAt.isEmpty());
        QVERIFY(!m_keeper->demand().needsSignReason);
    }

    void whatWasSeenNeedsAReasonThatIsKept()
    {
        arrive(Step::Confirming);
        m_keeper->updateChecks({});
        run().tell(sawAFailure());
        ConfirmationInput input;
        input.typed = m_keeper->demand().phrase;
        for (int i = 0; i < int(m_keeper->demand().losses.size()); ++i)
            input.ticked.insert(i);
        QVERIFY(m_keeper->demand().needsSignReason);
        QVERIFY(!readyToDelete(m_keeper->demand(), input).isReady);
        QVERIFY(!m_keeper->confirm(input));
        input.signReason = u" known outage "_s;
        QVERIFY(readyToDelete(m_keeper->demand(), input).isReady);
        run().refusesAcceptance = true;
        QVERIFY(!m_keeper->confirm(input));
        QVERIFY(!run().asked.contains(u"confirm"_s));
        run().refusesAcceptance = false;
        if (m_keeper->confirm(input))
            QVERIFY(run().asked.indexOf(u"accept known outage"_s)
                    < run().asked.indexOf(u"confirm"_s));
    }

    void aLastLookThatFailedIsTakenAgainBeforeAnythingIsDeleted()
    {
        arrive(Step::Confirming);
        m_keeper->updateChecks({});
        Observation failed;
        failed.failedLooks = failed.failedInARow = 1;
        failed.lastError = ApiError{.kind = ApiError::Kind::TimedOut};
        run().tell(failed);
        QVERIFY(!m_keeper->confirm(allTyped()));
        SignPart part;
        const QSignalSpy wanted(&part, &SignPart::lookWanted);
        part.show(m_keeper->demand());
        QVERIFY(!part.isHidden());
        auto *look = part.findChild<QAbstractButton *>(u"lookNowAtConfirm"_s);
        QVERIFY(look && look->isVisibleTo(&part));
        look->click();
        QCOMPARE(wanted.size(), 1);
        const int before = run().looks;
        m_keeper->lookNow();
        QCOMPARE(run().looks, before + 1);
        run().tell(Observation{.looks = 1});
        part.show(m_keeper->demand());
        QVERIFY(!look->isVisibleTo(&part));
        QVERIFY(m_keeper->confirm(allTyped()));
        QVERIFY(run().asked.contains(u"confirm"_s));
    }

    void whileItLooksNobodyCanConfirm()
    {
        arrive(Step::Confirming);
        m_keeper->updateChecks({});
        run().isUnderLook = true;
        QVERIFY(!m_keeper->confirm(allTyped()));
        run().isUnderLook = false;
        QVERIFY(m_keeper->confirm(allTyped()));
    }

    void toLeaveOneOutIsOfferedWhereTheOthersCouldGoOn()
    {
        ConfirmationDemand demand;
        demand.connections = {u"a"_s, u"b"_s};
        demand.needsSignReason = true;
        demand.seen = {u"a run failed"_s};
        SignPart part;
        const auto bar = [&] { return part.findChild<MessageBar *>(u"signBar"_s)->text(); };
        part.show(demand);
        QVERIFY2(!bar().contains(u"leave"_s), qPrintable(bar())); // all of them are missed
        demand.mayLeaveOut = true;
        part.show(demand);
        QVERIFY2(bar().contains(u"leave that one out"_s), qPrintable(bar()));
    }

    /// The reason was given for what was on the screen: what came since is shown first.
    void onlyWhatWasShownIsAccepted()
    {
        arrive(Step::Confirming);
        m_keeper->updateChecks({});
        const Observation shown = sawAFailure();
        run().tell(shown);
        Observation more = shown;
        Sign another = shown.signs.front().sign;
        another.occurrence = u"another run"_s;
        more.signs.push_back({another, noon, noon});
        run().seen = more; // another program saw it, and nobody told us
        QVERIFY(!m_keeper->confirm(allTyped()));
        QCOMPARE(run().asked, QStringList());
        QCOMPARE(m_keeper->demand().seen.size(), 2);
        QVERIFY(m_keeper->confirm(allTyped()));
        QCOMPARE(run().asked, QStringList({u"accept known outage"_s, u"confirm"_s}));
    }

    void whatWasAcceptedElsewhereMeanwhileIsNoObstacle()
    {
        arrive(Step::Confirming);
        m_keeper->updateChecks({});
        Observation seen = sawAFailure();
        run().tell(seen);
        seen.accepted.insert(seen.signs.front().sign.key());
        run().seen = seen;
        QVERIFY(m_keeper->confirm(allTyped()));
        QCOMPARE(run().asked, QStringList{u"confirm"_s});
    }

    void whatCannotBeReadAnyMoreIsNotAccepted()
    {
        arrive(Step::Confirming);
        m_keeper->updateChecks({});
        run().tell(sawAFailure());
        run().seen = failure({ApiError::Kind::Unsafe});
        QVERIFY(!m_keeper->confirm(allTyped()));
        QCOMPARE(run().asked, QStringList());
    }

    void aSignThatCameMeanwhileIsNotOverlooked()
    {
        arrive(Step::Confirming);
        run().seen = sawAFailure(); // another program saw it, and nobody told us
        ConfirmationInput input;
        input.typed = m_keeper->demand().phrase;
        QVERIFY(!m_keeper->confirm(input));
        QVERIFY(!run().asked.contains(u"confirm"_s));
    }

    void whatCannotBeReadHoldsTheDeletion()
    {
        arrive(Step::Confirming);
        run().tell(failure({ApiError::Kind::Unsafe}));
        QVERIFY(m_keeper->demand().needsSignReason);
        QCOMPARE(m_keeper->demand().seen.size(), 1);
    }

    void everythingIsSaid()
    {
        const Observation seen = sawAFailure();
        QVERIFY(ObservationTexts::seen(seen).first().contains(u"<b>A run failed.</b>"_s));
        const QStringList blind = ObservationTexts::notLookedAt(seen);
        QCOMPARE(blind.size(), 2);
        QVERIFY(blind.first().contains(u"No API shows them."_s));
        Observation accepted = seen;
        accepted.accepted.insert(seen.signs.front().sign.key());
        QVERIFY(ObservationTexts::seen(accepted).first() != ObservationTexts::seen(seen).first());
        QVERIFY(ObservationTexts::verdict(accepted) != ObservationTexts::verdict(seen));
        Observation failed;
        failed.failedLooks = 1;
        failed.lastError = ApiError{.kind = ApiError::Kind::TimedOut};
        QVERIFY(ObservationTexts::verdict(failed).contains(failed.lastError->sentence()));
    }
};

} // namespace linchpin::testing

QTEST_MAIN(linchpin::testing::WizardSignsTest)
#include "tst_wizardsigns.moc"
