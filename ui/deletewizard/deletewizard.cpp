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
#include "ui/deletewizard/wizardfooter.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/badge.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"
#include "ui/widget/secretsdialog.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
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
    , m_footer(new WizardFooter(*m_controller, this))
{
    setObjectName(u"deleteWizard"_s);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setAttribute(Qt::WA_DeleteOnClose, false);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(16, 14, 16, 8);
    right->setSpacing(8);
    buildHead(right);
    right->addWidget(m_stack, 1);
    right->addWidget(m_footer);

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
    resize(QSize(unit * 60, unit * 44).boundedTo(screen()->availableSize() * 0.95));
    connectAll();
    // A run that is taken up again has been through everything before the page it opens at.
    for (int i = 0; m_controller->runKeeper().run() && i < static_cast<int>(m_controller->step());
         ++i)
        m_been.insert(i);
    showStep();
    if (m_controller->runKeeper().waitsForSecrets()) // above a window that can be seen
        QTimer::singleShot(0, this, &DeleteWizard::askForSecrets);
}

/// Without an answer the run stays as it is, to be looked at.
void DeleteWizard::askForSecrets()
{
    std::vector<SecretField> fields;
    for (const QString &name : m_controller->runKeeper().missingSecrets())
        fields.push_back({name, m_controller->draft().labelOf(name)});
    auto *dialog = new SecretsDialog(
        tr("Values to be typed again"),
        tr("The server does not show these values, and the program that was told them is closed. "
           "To switch the connection on again they have to be sent. They are kept in memory only. "
           "What you do not know may be left empty: then the way back stops and asks again."),
        //: Button.
        tr("&Go on"), fields, SecretsDialog::Wanted::Known, this);
    dialog->ask([this](const QMap<QString, QByteArray> &typed) {
        m_controller->runKeeper().giveSecrets(typed);
    });
}

void DeleteWizard::connectAll()
{
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
    connect(&m_controller->runKeeper(), &RunKeeper::secretsWanted, this,
            &DeleteWizard::askForSecrets);
    connect(m_footer, &WizardFooter::closeWanted, this, &DeleteWizard::reject);
    connect(m_footer, &WizardFooter::parkWanted, this, [this] {
        if (m_controller->runKeeper().isParkable())
            QDialog::reject();
    });
    connect(this, &QDialog::finished, this, [this] {
        const auto *run = m_controller->runKeeper().run();
        Q_EMIT closed(m_controller->setup().targets.front().id,
                      run ? run->state().outcome : Outcome::None);
    });
}

DeleteWizard::~DeleteWizard() = default;

void DeleteWizard::buildHead(QVBoxLayout *column)
{
    const auto &setup = m_controller->setup();
    auto *row = new QHBoxLayout;
    m_target->setObjectName(u"wizardTarget"_s);
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

/// Failed ones that are tried again are fewer than they were.
void DeleteWizard::showTargets()
{
    const auto &setup = m_controller->setup();
    const auto name =
        setup.isSeveral() ? setup.name() : WizardTexts::connection(setup.targets.front());
    setWindowTitle((setup.isSeveral() ? tr("Delete %1") : tr("Delete connection %1"))
                       .arg(WizardTexts::shown(setup.name(), 60)));
    //: %1 a connection with its type, %2 the endpoint it is on.
    m_target->setText(
        tr("%1 on %2").arg(name, WizardTexts::shown(m_controller->engine().endpointName())));
}

void DeleteWizard::showStep()
{
    showTargets();
    const auto number = static_cast<int>(m_controller->step());
    m_been.insert(number);
    m_stack->setCurrentIndex(number);
    currentPage()->entered();
    refresh();
    m_footer->chooseDefault();
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
        if (m_controller->isLeftOut(static_cast<WizardStep>(i))
            || (i < static_cast<int>(m_controller->step()) && !m_been.contains(i)))
            leftOut.insert(i);
    m_steps->show(m_controller->step(), m_been, leftOut);
    m_footer->refresh();
}

void DeleteWizard::putFocus()
{
    auto *first = currentPage()->firstFocus();
    if (!first && m_controller->step() == WizardStep::Confirm)
        first = m_footer->cancelButton();
    (first ? first : m_heading)->setFocus();
}

} // namespace linchpin
