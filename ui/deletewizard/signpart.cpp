// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/signpart.h"

#include "ui/deletewizard/leaveoutpart.h"
#include "ui/deletewizard/namelist.h"
#include "ui/widget/messagebar.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linchpin {

namespace {

QString barText(const ConfirmationDemand &demand)
{
    if (demand.connections.isEmpty())
        return SignPart::tr("Somebody misses it, it seems. Look at what was seen before you delete "
                            "it.");
    if (demand.mayLeaveOut)
        return SignPart::tr("Somebody misses one of them, it seems. None is deleted until you say "
                            "why, or leave that one out.");
    return SignPart::tr("Somebody misses them, it seems. None is deleted until you say why.");
}

} // namespace

SignPart::SignPart(QWidget *parent)
    : QWidget(parent)
    , m_bar(new MessageBar(Tone::Negative, {}, this))
    , m_trouble(new MessageBar(Tone::Negative, {}, this))
    , m_title(PlainLabel::paragraph(tr("During the observation was seen:"), this))
    , m_seen(new NameList("confirmSeen", tr("What was seen"), this))
    , m_reason(named(new QLineEdit(this), "signReason",
                     tr("Why it may be deleted although something was seen")))
    , m_leaveOut(new LeaveOutPart("leaveOutAtConfirm", this))
    , m_blindTitle(PlainLabel::paragraph(tr("Could not be looked at:"), this))
    , m_blind(new NameList("confirmBlind", tr("What could not be looked at"), this))
{
    setObjectName(QStringLiteral("signPart"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_bar->setClosable(false);
    m_bar->setObjectName(QStringLiteral("signBar"));
    m_trouble->setClosable(false);
    m_trouble->setObjectName(QStringLiteral("lookTroubleBar"));
    //: Button: reads once what hangs on the connection now. Reads only.
    m_trouble->addAction(QStringLiteral("lookNowAtConfirm"), tr("&Look now"),
                         tr("Reads what hangs on it now; changes nothing."),
                         [this] { Q_EMIT lookWanted(); });
    m_title->setObjectName(QStringLiteral("signTitle"));
    //: Hint in an empty field: why the deletion may go on although something was seen.
    m_reason->setPlaceholderText(tr("Reason to go on although this was seen"));
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_trouble, m_bar, m_title, m_seen, m_reason, m_leaveOut, m_blindTitle, m_blind})
        column->addWidget(widget);
    connect(m_reason, &QLineEdit::textChanged, this, &SignPart::reasonTyped);
    connect(m_leaveOut, &LeaveOutPart::wanted, this, &SignPart::leaveOutWanted);
}

void SignPart::show(const ConfirmationDemand &demand)
{
    setVisible(!demand.seen.isEmpty() || !demand.notLookedAt.isEmpty()
               || !demand.lookTrouble.isEmpty());
    showTrouble(demand);
    m_bar->setVisible(demand.needsSignReason);
    m_bar->setText(barText(demand));
    m_reason->setVisible(demand.needsSignReason);
    m_seen->setNames(demand.seen);
    m_seen->setVisible(!demand.seen.isEmpty());
    m_title->setVisible(!demand.seen.isEmpty() || demand.lookTrouble.isEmpty());
    m_title->setText(demand.seen.isEmpty() ? tr("During the observation nothing was seen.")
                                           : tr("During the observation was seen:"));
    m_blind->setNames(demand.notLookedAt);
    m_blind->setVisible(!demand.notLookedAt.isEmpty());
    m_blindTitle->setVisible(!demand.notLookedAt.isEmpty());
}

/// While it looks again, the trouble stays in sight: it is not over before the look is.
void SignPart::showTrouble(const ConfirmationDemand &demand)
{
    const bool hasTrouble = !demand.lookTrouble.isEmpty();
    m_trouble->setText(
        tr("The last look failed, so nothing is deleted: %1 Look again.").arg(demand.lookTrouble));
    m_trouble->setVisible(hasTrouble);
}

void SignPart::showHeld(const QStringList &names, bool mayLeaveOut)
{
    m_leaveOut->show(names, mayLeaveOut);
}

void SignPart::clear()
{
    m_reason->clear();
}

} // namespace linchpin
