// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/decidepage.h"

#include "ui/deletewizard/deactivationpart.h"
#include "ui/deletewizard/decisiondelegate.h"
#include "ui/deletewizard/decisionfilter.h"
#include "ui/deletewizard/forcepart.h"
#include "ui/deletewizard/tableheight.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/naming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTableView>

#include <array>

namespace linchpin {

using namespace Qt::StringLiterals;
using Column = DecisionModel::Column;

namespace {

/// How wide the columns begin, in letters; the last one takes what is left.
constexpr std::array columnLetters{std::pair{Column::Name, 27}, std::pair{Column::Effect, 23},
                                   std::pair{Column::Decision, 30}, std::pair{Column::Kind, 14},
                                   std::pair{Column::Activity, 11}};

} // namespace

DecidePage::DecidePage(WizardController &controller, QWidget *parent)
    : WizardPage(controller, WizardStep::Decide, parent)
    , m_model(new DecisionModel(
          controller.draft(),
          [&controller](const DependentKey &key) { return controller.targetsFor(key); }, this))
    , m_proxy(new DecisionFilter(this))
    , m_force(new ForcePart(controller, this))
    , m_deactivation(new DeactivationPart(controller, this))
{
    m_proxy->setSourceModel(m_model);
    m_sentence = addParagraph("decisionSentence");
    QFont bold = m_sentence->font();
    bold.setBold(true);
    m_sentence->setFont(bold);
    buildTable();
    buildBulk();
    column()->addWidget(m_force);
    column()->addWidget(m_deactivation);
    connect(m_model, &DecisionModel::decided, &controller, &WizardController::draftChanged);
}

void DecidePage::buildTable()
{
    auto *row = new QHBoxLayout;
    m_filter = named(new QLineEdit(this), "decisionFilter", tr("Filter the dependents"));
    m_filter->setPlaceholderText(tr("Filter by name or kind"));
    m_filter->setClearButtonEnabled(true);
    //: Tick: hides the dependents that are decided.
    m_onlyOpen = named(new QCheckBox(tr("&Only undecided"), this), "onlyUndecidedTick",
                       tr("Only undecided"));
    row->addWidget(m_filter, 1);
    row->addWidget(m_onlyOpen);
    column()->addLayout(row);
    connect(m_filter, &QLineEdit::textChanged, m_proxy,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_onlyOpen, &QCheckBox::toggled, static_cast<DecisionFilter *>(m_proxy),
            &DecisionFilter::setOnlyOpen);

    m_table = newTable("decisionTable", tr("Dependents and what shall happen to each"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(static_cast<int>(Column::Decision),
                                      new DecisionDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked
                             | QAbstractItemView::EditKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(Column::Effect), Qt::AscendingOrder);
    const auto width = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : columnLetters)
        m_table->setColumnWidth(static_cast<int>(column), width * letters);
    constexpr int leastChoice = 16; // it grows, but it does not shrink by itself
    m_table->setColumnWidth(static_cast<int>(Column::Decision), width * leastChoice);
    m_table->installEventFilter(this);
    column()->addWidget(m_table, 1);
    new TableHeight(this, m_table);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == static_cast<int>(Column::Decision)
            && index.flags().testFlag(Qt::ItemIsEditable))
            m_table->edit(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DecidePage::offerBulkChoices);
    m_details = addParagraph("decisionDetails");
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DecidePage::showDetails);
}

bool DecidePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    return WizardPage::eventFilter(watched, event);
}

/// In a small window the choice is what must not be out of sight: kind and activity go first.
void DecidePage::fitColumns()
{
    const int room = m_table->width() - m_table->verticalScrollBar()->sizeHint().width();
    int taken = 0;
    for (const auto &[column, letters] : columnLetters) {
        taken += letters * fontMetrics().averageCharWidth();
        const bool mayGo = column == Column::Kind || column == Column::Activity;
        m_table->setColumnHidden(static_cast<int>(column), mayGo && taken > room);
    }
}

void DecidePage::showDetails()
{
    const auto *dependent = m_model->dependentAt(m_proxy->mapToSource(m_table->currentIndex()));
    if (!dependent) {
        m_details->setText(tr("Choose a row to see what its choices cost."));
        return;
    }
    QStringList lines;
    if (!dependent->path.isEmpty())
        lines << dependent->path.join(u" › "_s);
    if (!dependent->evidence.isEmpty())
        lines << tr("How we know: %1").arg(dependent->evidence);
    lines << dependent->losses;
    m_details->setText(WizardTexts::lines(lines));
}

void DecidePage::buildBulk()
{
    auto *row = new QHBoxLayout;
    m_bulk = named(new QComboBox(this), "bulkDecisionBox",
                   tr("What shall happen to the selected dependents"));
    m_bulk->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bulk->setMinimumContentsLength(30);
    //: Button: the choice beside it is taken for every selected row.
    m_apply = newButton("applyToSelectedButton", tr("&Apply to selected rows"));
    row->addWidget(m_bulk, 1);
    row->addWidget(m_apply);
    column()->addLayout(row);
    m_bulkSays = addParagraph("bulkSays");
    m_bulkSays->hide();
    connect(m_apply, &QPushButton::clicked, this, &DecidePage::applyToSelected);
    offerBulkChoices();
}

QString DecidePage::heading() const
{
    return m_model->rowCount() > 0 ? tr("What shall happen to each of them?")
                                   : tr("It cannot simply be switched off");
}

QString DecidePage::explanation() const
{
    return m_model->rowCount() > 0
        ? tr("Nothing is chosen for you: what is kept stops the deletion here.")
        : QString();
}

QWidget *DecidePage::firstFocus() const
{
    return m_model->rowCount() > 0 ? m_table : nullptr;
}

void DecidePage::refresh()
{
    m_model->refresh();
    const bool hasRows = m_model->rowCount() > 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sentence, m_filter, m_onlyOpen,
                                                            m_table, m_details, m_bulk, m_apply})
        widget->setVisible(hasRows);
    m_sentence->setText(sentenceOf(controller().draft().counts()));
    showDetails();
    m_force->refresh();
    m_deactivation->refresh();
}

QModelIndexList DecidePage::selectedRows() const
{
    QModelIndexList rows;
    for (const auto &row : m_table->selectionModel()->selectedRows())
        rows << m_proxy->mapToSource(row);
    return rows;
}

void DecidePage::offerBulkChoices()
{
    const auto rows = selectedRows();
    m_bulkOptions.clear();
    m_bulk->clear();
    m_apply->setEnabled(!rows.isEmpty());
    m_bulk->setEnabled(!rows.isEmpty());
    if (rows.isEmpty()) {
        //: Hint in an empty list of choices.
        m_bulk->setPlaceholderText(tr("Select rows to decide about them together"));
        return;
    }
    // The first row's choices: what a row does not offer, it does not take, and that is said
    // afterwards.
    m_bulkOptions = m_model->optionsFor(rows.front());
    for (const auto &option : m_bulkOptions)
        m_bulk->addItem(option.text);
}

void DecidePage::applyToSelected()
{
    const auto row = static_cast<std::size_t>(m_bulk->currentIndex());
    if (m_bulk->currentIndex() < 0 || row >= m_bulkOptions.size())
        return;
    const auto rows = selectedRows();
    const auto taken = m_model->chooseForAll(rows, m_bulkOptions[row]);
    const auto refused = static_cast<int>(rows.size()) - taken;
    m_bulkSays->setVisible(refused > 0);
    m_bulkSays->setText(
        tr("%n selected rows were left as they were: that choice does not exist for them.", nullptr,
           refused));
}

} // namespace linchpin
