// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/observepage.h"

#include "ui/deletewizard/factlist.h"
#include "ui/deletewizard/leaveoutpart.h"
#include "ui/deletewizard/namelist.h"
#include "ui/deletewizard/observationtexts.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/naming.h"

#include <QFrame>
#include <QLineEdit>
#include <QPushButton>

namespace linchpin {

using namespace Qt::StringLiterals;

ObservePage::ObservePage(WizardController &controller, QWidget *parent)
    : WizardPage(controller, WizardStep::Observe, parent)
    , m_card(new FactList("observeCard", this))
    //: Button: reads once what hangs on the connection now. Reads only.
    , m_look(newButton("lookNowButton", tr("&Look now")))
    , m_reason(named(new QLineEdit(this), "skipReason", tr("Why the waiting is skipped")))
    //: Button: ends the watch early. A reason has to be given first.
    , m_skip(newButton("skipWaitingButton", tr("S&kip waiting")))
{
    build();
    buildSkip();
    m_minute.setInterval(std::chrono::seconds(20)); // "remaining" is told in minutes
    connect(&m_minute, &QTimer::timeout, this, &ObservePage::refresh);
}

void ObservePage::build()
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setObjectName(u"observeFrame"_s);
    auto *inside = new QVBoxLayout(frame);
    inside->addWidget(m_card);
    column()->addWidget(frame);
    addParagraph("observeClose",
                 tr("You can close the app. When the time is over, it offers to go on."));
    m_glance = addParagraph("observeGlance");
    m_seen = new NameList("observeSeen", tr("What was seen"), this);
    column()->addWidget(m_seen);
    m_leaveOut = new LeaveOutPart("leaveOutAtObserve", this);
    column()->addWidget(m_leaveOut);
    connect(m_leaveOut, &LeaveOutPart::wanted, &controller().runKeeper(), &RunKeeper::leaveOutHeld);
    m_blindTitle = addParagraph("observeBlindTitle", tr("Could not be looked at:"));
    m_blind = new NameList("observeBlind", tr("What could not be looked at"), this);
    column()->addWidget(m_blind);
    m_desktop = addParagraph("observeDesktop");
    auto *row = new QHBoxLayout;
    row->addWidget(m_look);
    row->addStretch();
    column()->addLayout(row);
    connect(m_look, &QPushButton::clicked, &controller().runKeeper(), &RunKeeper::lookNow);
}

void ObservePage::buildSkip()
{
    column()->addSpacing(12);
    addSubheading(tr("Not waiting"));
    //: Hint in an empty field.
    m_reason->setPlaceholderText(tr("Reason"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_skip);
    column()->addLayout(row);
    m_why = addParagraph("skipWhy");
    column()->addStretch();
    connect(m_reason, &QLineEdit::textChanged, this, &ObservePage::refresh);
    connect(m_skip, &QPushButton::clicked, this,
            [this] { controller().runKeeper().skipWaiting(m_reason->text()); });
}

QString ObservePage::heading() const
{
    return controller().setup().isSeveral() ? tr("They are off. Does anybody miss one of them?")
                                            : tr("It is off. Does anybody miss it?");
}

QString ObservePage::explanation() const
{
    return controller().setup().isSeveral()
        ? tr("Nothing was deleted. All of them can be switched on again with one click.")
        : tr("Nothing was deleted. It can be switched on again with one click.");
}

void ObservePage::entered()
{
    m_minute.start();
}

void ObservePage::hideEvent(QHideEvent *event)
{
    m_minute.stop();
    WizardPage::hideEvent(event);
}

void ObservePage::refresh()
{
    const auto &keeper = controller().runKeeper();
    const auto *run = keeper.run();
    if (!run || run->state().step != Step::Observing)
        return;
    const auto end = run->state().observeUntil;
    const auto start = end.addSecs(-run->plan().choices.observe.count());
    const auto left = std::chrono::seconds(controller().setup().now().secsTo(end));
    const Observation seen = keeper.observation().value_or(Observation{});
    m_card->setFacts({{tr("Off since"), WizardTexts::time(start)},
                      {tr("Watched until"), WizardTexts::time(end)},
                      //: Label: how much of the watch is left.
                      {tr("Remaining"),
                       //: Instead of how much of the watch is left.
                       left.count() > 0 ? WizardTexts::remaining(left) : tr("over")},
                      {tr("Looks so far"), ObservationTexts::looks(seen)}});
    showSeen();
    m_look->setEnabled(!keeper.isDormant() && !keeper.isLooking());
    m_reason->setEnabled(!keeper.isDormant());
    const auto ready = keeper.maySkipWaiting(m_reason->text());
    m_skip->setEnabled(ready.isReady);
    m_why->setText(ready.reason);
}

void ObservePage::showSeen()
{
    const auto &keeper = controller().runKeeper();
    const auto &observation = keeper.observation();
    if (!observation) {
        m_glance->setText(
            tr("What was seen cannot be read: %1").arg(observation.error().sentence()));
        return;
    }
    m_glance->setText(keeper.isLooking() ? tr("Looking...")
                                         : ObservationTexts::verdict(*observation));
    const QStringList seen = ObservationTexts::seen(*observation);
    m_seen->setNames(seen);
    m_seen->setVisible(!seen.isEmpty());
    m_leaveOut->show(keeper.run()->heldMembers(), keeper.mayLeaveOutHeld());
    const QStringList blind = ObservationTexts::notLookedAt(*observation);
    m_blind->setNames(blind);
    m_blind->setVisible(!blind.isEmpty());
    m_blindTitle->setVisible(!blind.isEmpty());
    const QString desktop = controller().setup().desktopProblem();
    m_desktop->setText(desktop);
    m_desktop->setVisible(!desktop.isEmpty());
}

} // namespace linchpin
