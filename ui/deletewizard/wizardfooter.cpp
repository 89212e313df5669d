// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/wizardfooter.h"

#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QPushButton *footerButton(const char *objectName, const QString &text, QWidget *parent)
{
    auto *button = named(new QPushButton(text, parent), objectName, QString(text).remove(u'&'));
    button->setAutoDefault(
        false); // Enter is given to one button on purpose, never to whichever has the focus
    return button;
}

} // namespace

WizardFooter::WizardFooter(WizardController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_hint(PlainLabel::paragraph({}, this))
    //: Button: undoes the switch-off and every other change so far.
    , m_switchOn(footerButton("switchOnAgainButton", tr("Switch &on again"), this))
    //: Button: closes the window; the connection stays off and the run is offered again later.
    , m_park(footerButton("parkButton", tr("Decide &later"), this))
    //: Button: one page back.
    , m_back(footerButton("backButton", tr("&Back"), this))
    , m_next(footerButton("nextButton", {}, this))
    , m_cancel(footerButton("cancelButton", {}, this))
{
    setObjectName(u"wizardFooter"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    column->addWidget(line);
    m_hint->setObjectName(u"wizardHint"_s);
    column->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    build(row);
    column->addLayout(row);
}

void WizardFooter::build(QHBoxLayout *row)
{
    row->addWidget(m_switchOn);
    row->addWidget(m_park);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addSpacing(8);
    row->addWidget(m_cancel);
    connect(m_switchOn, &QPushButton::clicked, &m_controller.runKeeper(), &RunKeeper::stop);
    connect(m_park, &QPushButton::clicked, this, &WizardFooter::parkWanted);
    connect(m_back, &QPushButton::clicked, &m_controller, &WizardController::back);
    connect(m_next, &QPushButton::clicked, &m_controller, &WizardController::next);
    connect(m_cancel, &QPushButton::clicked, this, &WizardFooter::closeWanted);
}

QWidget *WizardFooter::cancelButton() const
{
    return m_cancel;
}

void WizardFooter::refresh()
{
    const auto &keeper = m_controller.runKeeper();
    const bool hasNext = m_controller.hasNext();
    m_next->setVisible(hasNext);
    m_next->setEnabled(hasNext && m_controller.readiness().isReady);
    if (hasNext)
        //: Button: %1 is the name of the next page.
        m_next->setText(tr("&Next: %1").arg(WizardTexts::title(m_controller.nextStep())));
    m_next->setAccessibleName(m_next->text().remove(u'&'));
    m_back->setVisible(m_controller.mayGoBack());
    m_switchOn->setVisible(keeper.run() && !hasEnded(keeper.run()->state())
                           && !keeper.anyDeleteSent());
    m_switchOn->setEnabled(keeper.maySwitchOnAgain());
    m_park->setVisible(keeper.isParkable() && keeper.run()->state().step != Step::Observing);
    m_cancel->setText(cancelText());
    m_cancel->setAccessibleName(m_cancel->text().remove(u'&'));
    m_cancel->setEnabled(m_controller.exit() != WizardController::Exit::Waits);
    const auto text = hintText();
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

QString WizardFooter::cancelText() const
{
    switch (m_controller.exit()) {
    case WizardController::Exit::Closes:
        //: Button: closes the window; nothing was begun, or everything is over.
        return m_controller.runKeeper().run() ? tr("&Close") : tr("Cancel");
    case WizardController::Exit::Parks:
        //: Button: closes the window; the watch goes on.
        return tr("&Close and wait");
    case WizardController::Exit::GoesBack:
    case WizardController::Exit::Waits:
        //: Button: stops and takes back every change.
        return tr("Cancel");
    }
    return {};
}

QString WizardFooter::hintText() const
{
    const auto &keeper = m_controller.runKeeper();
    switch (m_controller.exit()) {
    case WizardController::Exit::Waits:
        return tr("This window stays until it is known what became of the last request and every "
                  "change that can be "
                  "taken back is taken back.");
    case WizardController::Exit::GoesBack:
        if (keeper.isParkable() && m_controller.setup().isSeveral())
            return tr("Cancel switches all of them on again. \"Decide later\" leaves them off and "
                      "closes; you are asked again at the next start.");
        if (keeper.isParkable())
            return tr(
                "Cancel switches it on again. \"Decide later\" leaves it off and closes; you are "
                "asked again at the next start.");
        return {};
    case WizardController::Exit::Closes:
    case WizardController::Exit::Parks: break;
    }
    return m_controller.hasNext() ? m_controller.readiness().reason : QString();
}

void WizardFooter::chooseDefault()
{
    // One button at most has Enter, chosen anew on each page; none where the page has a button that
    // changes something.
    for (auto *button : {m_switchOn, m_park, m_back, m_next, m_cancel})
        button->setDefault(false);
    switch (m_controller.step()) {
    case WizardStep::Target:
    case WizardStep::Impact:
    case WizardStep::Decide:
    case WizardStep::Plan:
    case WizardStep::Backup:
    case WizardStep::Verify: m_next->setDefault(true); break;
    case WizardStep::Observe:
    case WizardStep::Confirm:
    case WizardStep::Result: m_cancel->setDefault(true); break;
    case WizardStep::SwitchOff:
    case WizardStep::Run: break;
    }
}

} // namespace linchpin
