// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/deletewizard.h"

#include "ui/deletewizard/backuppage.h"
#include "ui/deletewizard/confirmpage.h"
#include "ui/deletewizard/decidepage.h"
#include "ui/deletewizard/impactpage.h"
#include "ui/deletewizard/observepage.h"
#include "ui/deletewizard/planpage.h"
#include "ui/deletewizard/resultpage.h"
#include "ui/deletewizard/runpage.h"
#include "ui/deletewizard/steplist.h"
#include "ui/deletewizard/switchoffpage.h"
#include "ui/deletewizard/targetpage.h"
#include "ui/deletewizard/verifypage.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/badge.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QScrollArea *scrolled(QWidget *inside, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

QPushButton *footerButton(const char *objectName, const QString &text, QWidget *parent)
{
    auto *button = named(new QPushButton(text, parent), objectName, QString(text).remove(u'&'));
    button->setAutoDefault(
        false); // Enter is given to one button on purpose, never to whichever has the focus
    return button;
}

} // namespace

DeleteWizard::DeleteWizard(std::unique_ptr<WizardController> controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(std::move(controller))
    , m_steps(new StepList(this))
    , m_heading(PlainLabel::heading({}, this, 1.5))
    , m_explanation(PlainLabel::aside({}, this))
    , m_target(PlainLabel::paragraph({}, this))
    , m_badge(new Badge(this))
    , m_stack(new QStackedWidget(this))
    , m_hint(PlainLabel::paragraph({}, this))
{
    setObjectName(u"deleteWizard"_s);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowTitle(
        tr("Delete connection %1").arg(WizardTexts::shown(m_controller->setup().target.name, 60)));
    setAttribute(Qt::WA_DeleteOnClose, false);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(16, 14, 16, 8);
    right->setSpacing(8);
    buildHead(right);
    right->addWidget(m_stack, 1);
    auto *under = new QFrame(this);
    under->setFrameShape(QFrame::HLine);
    under->setFrameShadow(QFrame::Sunken);
    right->addWidget(under);
    m_hint->setObjectName(u"wizardHint"_s);
    right->addWidget(m_hint);
    auto *footer = new QHBoxLayout;
    buildFooter(footer);
    right->addLayout(footer);

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *steps = scrolled(m_steps, this);
    steps->setObjectName(u"stepArea"_s);
    steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    steps->setFixedWidth(m_steps->sizeHint().width() + 24);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(8, 8, 0, 0);
    all->setSpacing(0);
    all->addWidget(steps);
    all->addWidget(line);
    all->addLayout(right, 1);

    buildPages();
    const auto unit = fontMetrics().height();
    resize(QSize(unit * 60, unit * 40).boundedTo(screen()->availableSize() * 0.95));
    m_soon.setSingleShot(true);
    m_soon.setInterval(20);
    connect(&m_soon, &QTimer::timeout, this, &DeleteWizard::refresh);
    // Not started anew by each change: progress that never pauses would never be shown.
    connect(m_controller.get(), &WizardController::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_controller.get(), &WizardController::stepChanged, this, &DeleteWizard::showStep);
    connect(m_controller.get(), &WizardController::deletionEnded, this,
            &DeleteWizard::deletionEnded);
    showStep();
}

DeleteWizard::~DeleteWizard() = default;

void DeleteWizard::buildHead(QVBoxLayout *column)
{
    const auto &setup = m_controller->setup();
    auto *row = new QHBoxLayout;
    m_target->setObjectName(u"wizardTarget"_s);
    //: %1 a connection with its type, %2 the endpoint it is on.
    m_target->setText(tr("%1 on %2")
                          .arg(WizardTexts::connection(setup.target),
                               WizardTexts::shown(m_controller->engine().endpointName())));
    m_badge->setObjectName(u"environmentBadge"_s);
    m_badge->setBadge(WizardTexts::shown(setup.environment, 30),
                      Badge::toneOfEnvironment(setup.environment));
    m_badge->setAccessibleName(
        tr("Environment: %1").arg(WizardTexts::shown(setup.environment, 30)));
    row->addWidget(m_target, 1);
    row->addWidget(m_badge);
    column->addLayout(row);
    m_heading->setObjectName(u"wizardHeading"_s);
    m_heading->setWordWrap(true);
    m_heading->setFocusPolicy(
        Qt::TabFocus); // so that the screen reader begins where the page begins
    column->addWidget(m_heading);
    m_explanation->setObjectName(u"wizardExplanation"_s);
    column->addWidget(m_explanation);
}

void DeleteWizard::buildPages()
{
    addPage(new TargetPage(*m_controller));
    addPage(new ImpactPage(*m_controller));
    addPage(new DecidePage(*m_controller));
    addPage(new PlanPage(*m_controller));
    addPage(new BackupPage(*m_controller));
    addPage(new SwitchOffPage(*m_controller));
    addPage(new ObservePage(*m_controller));
    addPage(new VerifyPage(*m_controller));
    addPage(new ConfirmPage(*m_controller));
    addPage(new RunPage(*m_controller));
    addPage(new ResultPage(*m_controller));
}

void DeleteWizard::addPage(WizardPage *page)
{
    auto *area = scrolled(page, m_stack);
    area->setObjectName(page->objectName() + u"Area"_s);
    m_stack->addWidget(area);
}

void DeleteWizard::buildFooter(QHBoxLayout *row)
{
    //: Button: undoes the switch-off and every other change so far.
    m_switchOn = footerButton("switchOnAgainButton", tr("Switch &on again"), this);
    //: Button: closes the window; the connection stays off and the run is offered again later.
    m_park = footerButton("parkButton", tr("&Leave it off, decide later"), this);
    //: Button: one page back.
    m_back = footerButton("backButton", tr("&Back"), this);
    m_next = footerButton("nextButton", {}, this);
    m_cancel = footerButton("cancelButton", {}, this);
    row->addWidget(m_switchOn);
    row->addWidget(m_park);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addSpacing(8);
    row->addWidget(m_cancel);
    connect(m_switchOn, &QPushButton::clicked, &m_controller->runKeeper(), &RunKeeper::stop);
    connect(m_park, &QPushButton::clicked, this, [this] {
        if (m_controller->runKeeper().isParkable())
            QDialog::reject();
    });
    connect(m_back, &QPushButton::clicked, m_controller.get(), &WizardController::back);
    connect(m_next, &QPushButton::clicked, m_controller.get(), &WizardController::next);
    connect(m_cancel, &QPushButton::clicked, this, &DeleteWizard::reject);
    connect(this, &QDialog::finished, this, [this] {
        const auto *run = m_controller->runKeeper().run();
        Q_EMIT closed(m_controller->setup().target.id, run ? run->state().outcome : Outcome::None);
    });
}

WizardPage *DeleteWizard::currentPage() const
{
    const auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget());
    return area ? qobject_cast<WizardPage *>(area->widget()) : nullptr;
}

void DeleteWizard::reject()
{
    if (m_controller->leave())
        QDialog::reject();
    else
        refresh();
}

void DeleteWizard::keyPressEvent(QKeyEvent *event)
{
    // Enter in a field says "I have finished typing", not "go on" and never "delete".
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit *>(focusWidget())) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void DeleteWizard::showStep()
{
    m_stack->setCurrentIndex(static_cast<int>(m_controller->step()));
    currentPage()->entered();
    refresh();
    chooseDefault();
    putFocus();
}

void DeleteWizard::refresh()
{
    m_soon.stop();
    auto *page = currentPage();
    page->refresh();
    m_heading->setText(page->heading());
    m_explanation->setText(page->explanation());
    m_explanation->setVisible(!page->explanation().isEmpty());
    QSet<int> leftOut;
    for (int i = 0; i < wizardStepCount; ++i)
        if (m_controller->isLeftOut(static_cast<WizardStep>(i)))
            leftOut.insert(i);
    m_steps->show(m_controller->step(), leftOut, m_controller->step() == WizardStep::Result);
    showFooter();
    showHint();
}

void DeleteWizard::showFooter()
{
    const auto &keeper = m_controller->runKeeper();
    const bool hasNext = m_controller->hasNext();
    m_next->setVisible(hasNext);
    m_next->setEnabled(hasNext && m_controller->readiness().isReady);
    if (hasNext)
        //: Button: %1 is the name of the next page.
        m_next->setText(tr("&Next: %1").arg(WizardTexts::title(m_controller->nextStep())));
    m_next->setAccessibleName(m_next->text().remove(u'&'));
    m_back->setVisible(m_controller->mayGoBack());
    m_switchOn->setVisible(keeper.run() && !hasEnded(keeper.run()->state())
                           && !keeper.anyDeleteSent());
    m_switchOn->setEnabled(keeper.maySwitchOnAgain());
    m_park->setVisible(keeper.isParkable() && keeper.run()->state().step != Step::Observing);
    m_cancel->setText(cancelText());
    m_cancel->setAccessibleName(m_cancel->text().remove(u'&'));
    m_cancel->setEnabled(m_controller->exit() != WizardController::Exit::Waits);
}

QString DeleteWizard::cancelText() const
{
    switch (m_controller->exit()) {
    case WizardController::Exit::Closes:
        //: Button: closes the window; nothing was begun, or everything is over.
        return m_controller->runKeeper().run() ? tr("&Close") : tr("Cancel");
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

void DeleteWizard::showHint()
{
    const auto text = hintText();
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

QString DeleteWizard::hintText() const
{
    const auto &keeper = m_controller->runKeeper();
    switch (m_controller->exit()) {
    case WizardController::Exit::Waits:
        return tr("This window stays until it is known what became of the last request and every "
                  "change that can be "
                  "taken back is taken back.");
    case WizardController::Exit::GoesBack:
        if (keeper.isParkable())
            return tr("Cancel switches it on again. \"Leave it off, decide later\" keeps "
                      "everything as it is now; "
                      "you are asked again at the next start.");
        return {};
    case WizardController::Exit::Closes:
    case WizardController::Exit::Parks: break;
    }
    return m_controller->hasNext() ? m_controller->readiness().reason : QString();
}

void DeleteWizard::chooseDefault()
{
    // One button at most has Enter, chosen anew on each page; none where the page has a button that
    // changes something.
    for (auto *button : {m_switchOn, m_park, m_back, m_next, m_cancel})
        button->setDefault(false);
    switch (m_controller->step()) {
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

void DeleteWizard::putFocus()
{
    auto *first = currentPage()->firstFocus();
    if (!first && m_controller->step() == WizardStep::Confirm)
        first = m_cancel;
    (first ? first : m_heading)->setFocus();
}

} // namespace linchpin
