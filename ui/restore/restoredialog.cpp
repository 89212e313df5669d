// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restoredialog.h"

#include "ui/restore/restoretexts.h"
#include "ui/widget/field.h"
#include "ui/widget/messagebar.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(Session &session, Journal &journal, Backup backup, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_journal(journal)
    , m_backup(std::move(backup))
    , m_steps(restoreStepsOf(session, m_backup))
    , m_tree(named(new QTreeWidget(this), "restoreSteps", tr("What comes back")))
    , m_phrase(named(new QLineEdit(this), "restorePhrase", tr("The connection's name")))
    , m_phraseField(new Field(m_phrase, this))
    , m_standing(PlainLabel::paragraph({}, this))
    //: Button: makes again what is in the list.
    , m_restore(new QPushButton(tr("&Restore"), this))
    //: Button of a window.
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore from backup"));
    m_restore->setObjectName(u"restoreButton"_s);
    m_close->setObjectName(u"restoreClose"_s);
    m_standing->setObjectName(u"restoreStanding"_s);
    build();
    showSteps();
    updateButton();
}

RestoreDialog::~RestoreDialog()
{
    if (m_run)
        m_run->disconnect(this);
}

void RestoreDialog::build()
{
    auto *column = new QVBoxLayout(this);
    const Plan &plan = m_backup.plan;
    const QString endpoint =
        escapedForDisplay(plan.endpointName.isEmpty() ? plan.endpoint.url : plan.endpointName);
    const QString heading = m_backup.further.empty()
        //: %1 is a connection's name, %2 an endpoint's name.
        ? tr("Restore %1 on %2").arg(escapedForDisplay(plan.impact.connection.name), endpoint)
        //: %1 is an endpoint's name.
        : tr("Restore %n connections on %1", nullptr, int(m_backup.parts())).arg(endpoint);
    column->addWidget(PlainLabel::heading(heading, this));
    column->addWidget(PlainLabel::paragraph(
        tr("Backed up %1. What is made again gets what the backup holds; what will differ stands "
           "below each step.")
            .arg(QLocale().toString(m_backup.readAt.toLocalTime(), QLocale::ShortFormat)),
        this));
    m_tree->setColumnCount(2);
    //: Column: what a restore does, step by step.
    const QString stepTitle = tr("Step");
    //: Column: how a step of a restore stands.
    const QString stateTitle = tr("State");
    m_tree->setHeaderLabels({stepTitle, stateTitle});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setWordWrap(true);
    m_tree->setUniformRowHeights(false);
    // The column follows the room there is, which is known only when the window is laid out.
    connect(m_tree->header(), &QHeaderView::sectionResized, this, &RestoreDialog::fitRows);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_tree, 1);
    addSecrets(*column);
    column->addWidget(PlainLabel::paragraph(
        tr("Type %1 to confirm:").arg(escapedForDisplay(restorePhrase(m_backup))), this));
    column->addWidget(m_phraseField);
    column->addWidget(m_standing);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    m_restore->setAutoDefault(false);
    m_restore->setDefault(false);
    m_close->setDefault(true);
    column->addWidget(buttons);
    connect(m_phrase, &QLineEdit::textChanged, this, &RestoreDialog::updateButton);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &RestoreDialog::reject);
    const int em = fontMetrics().averageCharWidth();
    resize(100 * em, 44 * fontMetrics().height());
}

void RestoreDialog::addSecrets(QVBoxLayout &column)
{
    const QStringList names = missingSecrets(m_steps, {});
    if (names.isEmpty())
        return;
    column.addWidget(
        PlainLabel::paragraph(tr("These are not in the backup. They stay in memory only:"), this));
    auto *area = new QScrollArea(this);
    auto *form = new QWidget(area);
    auto *rows = new QFormLayout(form);
    for (const QString &name : names) {
        const QString shown = shownSecretName(m_steps, name);
        auto *edit = new QLineEdit(form);
        edit->setEchoMode(QLineEdit::Password);
        edit->setObjectName(u"secret_"_s + name);
        edit->setAccessibleName(shown);
        edit->setToolTip(escapedForDisplay(name).toHtmlEscaped());
        auto *label = new PlainLabel(shown, form);
        label->setBuddy(edit);
        rows->addRow(label, edit);
        m_secrets.insert(name, edit);
        connect(edit, &QLineEdit::textChanged, this, &RestoreDialog::updateButton);
    }
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMaximumHeight(10 * fontMetrics().height());
    column.addWidget(area);
}

void RestoreDialog::showSteps()
{
    const RestoreState state = m_run ? m_run->state() : initialRestore(m_steps);
    m_tree->clear();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const RestoreStep &step = m_steps[i];
        const RestoreProgress &progress = state.steps[i];
        auto *row = new QTreeWidgetItem(
            m_tree, {escapedForDisplay(step.purpose), restoreStateText(step, progress)});
        for (const QString &line : restoreNotes(step, progress)) {
            auto *note = new QTreeWidgetItem({line, {}});
            row->addChild(note);
            note->setFirstColumnSpanned(true);
        }
        row->setExpanded(true);
    }
    fitRows();
}

void RestoreDialog::fitRows()
{
    const int room = m_tree->fontMetrics().height(); // frames and margins of a cell
    const int whole = m_tree->viewport()->width() - room;
    const auto fit = [this, room](QTreeWidgetItem *row, int width) {
        const QRect bounds = m_tree->fontMetrics().boundingRect(
            QRect(0, 0, std::max(width, room), 10'000), Qt::TextWordWrap, row->text(0));
        row->setSizeHint(0, QSize(0, bounds.height() + room / 4));
    };
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_tree->topLevelItem(i);
        fit(row, whole - m_tree->indentation() - m_tree->columnWidth(1));
        for (int child = 0; child < row->childCount(); ++child)
            fit(row->child(child), whole - 2 * m_tree->indentation());
    }
}

QMap<QString, QByteArray> RestoreDialog::typedSecrets() const
{
    QMap<QString, QByteArray> typed;
    for (auto it = m_secrets.begin(); it != m_secrets.end(); ++it) {
        if (!it.value()->text().isEmpty())
            typed.insert(it.key(), it.value()->text().toUtf8());
    }
    return typed;
}

bool RestoreDialog::isUnderWay() const
{
    return m_run && !m_run->refusal() && m_run->state().outcome == RestoreOutcome::None;
}

void RestoreDialog::updateButton()
{
    const bool isTyped = phraseMatches(m_phrase->text(), restorePhrase(m_backup));
    const bool isOver = m_run && m_run->state().outcome == RestoreOutcome::Restored;
    m_phraseField->setProblem(m_phrase->text().isEmpty() || isTyped ? QString()
                                                                    : tr("Does not match yet."));
    const qsizetype missing = missingSecrets(m_steps, typedSecrets()).size();
    m_restore->setEnabled(isTyped && missing == 0 && !isUnderWay() && !isOver);
    if (!m_run)
        m_standing->setText(missing > 0 ? tr("Nothing is sent yet. %n values are still missing.",
                                             nullptr, int(missing))
                                        : tr("Nothing is sent yet."));
}

void RestoreDialog::begin()
{
    if (!m_restore->isEnabled())
        return;
    m_run.reset();
    auto run = RestoreRun::create(m_session, m_journal, m_backup, {.secrets = typedSecrets()});
    if (!run) {
        m_standing->setText(reasonText(run.error()));
        return;
    }
    m_run = std::move(*run);
    connect(m_run.get(), &RestoreRun::changed, this, &RestoreDialog::follow);
    connect(m_run.get(), &RestoreRun::finished, this, [this] {
        follow();
        Q_EMIT restored();
        if (m_isClosing)
            QDialog::reject();
    });
    m_run->begin();
    follow();
}

void RestoreDialog::follow()
{
    showSteps();
    const auto &refusal = m_run->refusal();
    m_standing->setText(refusal ? reasonText(*refusal) : restoreStandingText(m_run->state()));
    updateButton();
}

void RestoreDialog::reject()
{
    if (!isUnderWay())
        return QDialog::reject();
    m_isClosing = true;
    m_run->requestStop();
    m_standing->setText(tr("Stopping after the current request. What was made stays."));
}

} // namespace linchpin
