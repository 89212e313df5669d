// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionpane.h"

#include "models/item/connectiontablemodel.h"
#include "ui/connections/cataloguefeed.h"
#include "ui/connections/connectiontable.h"
#include "ui/connections/liststatus.h"
#include "ui/widget/icons.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/naming.h"
#include "ui/widget/placeholder.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

ConnectionPane::ConnectionPane(Workspace &workspace, CatalogueFeed &feed,
                               ConnectionTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_feed(feed)
    , m_model(model)
    , m_filter(named(new QLineEdit(this), "connectionFilter", tr("Filter connections")))
    , m_refresh(named(new QToolButton(this), "connectionRefresh", tr("Read the list again")))
    , m_messages(new MessageArea(this))
    , m_stack(new QStackedWidget(this))
    //: Name of the table for screen readers.
    , m_table(named(new QTableView(this), "connectionTable", tr("Connections")))
    , m_placeholder(new Placeholder("connectionPlaceholder", "connectionPlaceholderButton", this))
    , m_status(new ListStatus(this))
{
    setObjectName(u"connectionPane"_s);
    buildFilterRow();
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_placeholder);

    auto *filterRow = new QHBoxLayout;
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(m_refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 4, 8);
    layout->setSpacing(6);
    layout->addLayout(filterRow);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);

    connect(&feed, &CatalogueFeed::changed, this, &ConnectionPane::update);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ConnectionPane::updatePlaceholder);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ConnectionPane::updatePlaceholder);
    connect(m_placeholder, &Placeholder::clicked, this, &ConnectionPane::placeholderClicked);
    connect(&model, &ConnectionTableModel::workChanged, this, [this] {
        updateStatus();
        updatePlaceholder();
    });
    setTabOrder(m_filter, m_refresh);
    setTabOrder(m_refresh, m_table);
    setTabOrder(m_table, m_status);
    connect(m_status, &ListStatus::stopWanted, this, [this] { m_feed.stop(m_endpoint); });
    update({});
}

void ConnectionPane::buildFilterRow()
{
    m_filter->setPlaceholderText(
        tr("Filter by any word: name, type, state, system, endpoint, scope, ID"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(actionIcon(u"action-search"_s), QLineEdit::LeadingPosition);
    m_refresh->setIcon(actionIcon(u"action-refresh"_s));
    m_refresh->setToolTip(tr("Read the list again (F5)"));
    m_refresh->setAutoRaise(true);
    connect(m_filter, &QLineEdit::textChanged, this, &ConnectionPane::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_refresh, &QToolButton::clicked, this, [this] { m_feed.refresh(m_endpoint); });
}

void ConnectionPane::buildTable()
{
    // Before the view hears of it: where rows can be selected together it would select none.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ConnectionPane::leaveRows);
    m_table->setModel(&m_model);
    setUpConnectionTable(*m_table);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ConnectionPane::openColumnMenu);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConnectionPane::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConnectionPane::selectionChanged);
}

/// The current row goes: another selected one takes its place, else the next one is selected.
void ConnectionPane::leaveRows(const QModelIndex &, int first, int last)
{
    QItemSelectionModel *selection = m_table->selectionModel();
    const int row = m_table->currentIndex().row();
    if (!selection || row < first || row > last)
        return;
    const QModelIndexList selected = selection->selectedRows();
    const auto stays = std::ranges::find_if(selected, [first, last](const QModelIndex &index) {
        return index.row() < first || index.row() > last;
    });
    const int next = last + 1 < m_model.rowCount() ? last + 1 : first - 1;
    if (stays != selected.end())
        selection->setCurrentIndex(*stays, QItemSelectionModel::NoUpdate);
    else if (next >= 0 && !selected.isEmpty())
        m_table->setCurrentIndex(m_model.index(next, 0));
}

std::optional<ConnectionRef> ConnectionPane::current() const
{
    return m_model.refAt(m_table->currentIndex());
}

std::vector<ConnectionRef> ConnectionPane::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<ConnectionRef> refs;
    for (const QModelIndex &row : std::as_const(rows))
        if (const auto ref = m_model.refAt(row))
            refs.push_back(*ref);
    return refs;
}

void ConnectionPane::setEndpoint(const QString &endpoint)
{
    m_endpoint = endpoint;
    const std::optional<ConnectionRef> before = current();
    m_model.setEndpoint(endpoint);
    keepCurrent(before);
    chooseColumns();
    update({});
}

void ConnectionPane::chooseColumns()
{
    // One endpoint alone needs no column that says the same in every row.
    using Column = ConnectionTableModel::Column;
    const bool isAlone = !m_endpoint.isEmpty() || m_feed.sources() < 2;
    for (const Column column : {Column::System, Column::Endpoint})
        m_table->setColumnHidden(int(column), isAlone);
    m_table->setColumnHidden(int(Column::Scope), !m_feed.hasScopes(m_endpoint));
}

void ConnectionPane::openColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 1; column < m_model.columnCount();
         ++column) { // a row without its name says nothing
        QAction *action =
            menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, header,
                [header, column](bool isShown) { header->setSectionHidden(column, !isShown); });
    }
    menu->popup(header->mapToGlobal(position));
}

void ConnectionPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ConnectionPane::select(const ConnectionRef &ref)
{
    const QModelIndex index = m_model.indexOf(ref);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ConnectionPane::select(const std::vector<ConnectionRef> &refs)
{
    QItemSelection rows;
    for (const ConnectionRef &ref : refs) {
        const QModelIndex index = m_model.indexOf(ref);
        if (index.isValid())
            rows.select(index, index);
    }
    if (rows.isEmpty())
        return;
    using Flag = QItemSelectionModel::SelectionFlag;
    const QModelIndex first = rows.constFirst().topLeft();
    m_table->selectionModel()->setCurrentIndex(first, Flag::NoUpdate);
    m_table->selectionModel()->select(rows, Flag::ClearAndSelect | Flag::Rows);
    m_table->scrollTo(first);
}

QByteArray ConnectionPane::columnState() const
{
    return m_table->horizontalHeader()->saveState();
}

void ConnectionPane::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty() && m_table->horizontalHeader()->restoreState(state))
        chooseColumns();
}

void ConnectionPane::applyFilter(const QString &text)
{
    const std::optional<ConnectionRef> before = current();
    m_model.setFilter(text);
    keepCurrent(before);
    updateStatus();
    updatePlaceholder();
}

/// The selected row stays in sight when the rows around it come and go; when it goes itself,
/// nothing is selected. (A view would take another row, and the panel would show what nobody
/// chose.)
void ConnectionPane::keepCurrent(const std::optional<ConnectionRef> &before)
{
    const QModelIndex index = before ? m_model.indexOf(*before) : QModelIndex();
    if (index.isValid())
        m_table->scrollTo(index);
    else
        m_table->setCurrentIndex({});
}

void ConnectionPane::update(const QString &endpoint)
{
    chooseColumns();
    updateStatus();
    updatePlaceholder();
    if (!endpoint.isEmpty())
        updateMessages(endpoint);
}

void ConnectionPane::updateStatus()
{
    const CatalogueFeed::Standing standing = m_feed.standing(m_endpoint);
    if (m_feed.sources() == 0)
        m_status->showNothing();
    else
        m_status->showStanding(m_model.rowCount(), m_model.total(), standing);
    m_refresh->setEnabled(standing.open > 0 && !standing.isLoading);
}

void ConnectionPane::updatePlaceholder()
{
    const CatalogueFeed::Standing standing = m_feed.standing(m_endpoint);
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    if (m_model.total() > 0) {
        m_placeholder->say(u"action-search"_s, tr("No connection matches"),
                           tr("Every word of the filter has to be found in a connection's row."),
                           tr("&Clear filter"));
    } else if (m_feed.sources() == 0) {
        m_placeholder->say(u"endpoint"_s, tr("No endpoint yet"),
                           tr("An endpoint is a server whose connections you look after. Nothing "
                              "on it is changed by "
                              "adding it here."),
                           tr("Add en&dpoint..."));
    } else if (standing.saved > 0 && standing.open == 0 && !standing.isArranging) {
        const QString unread = standing.problem.isEmpty()
            ? tr("The list could not be read when the review was saved.")
            : standing.problem;
        m_placeholder->say(u"state-unknown"_s,
                           standing.isComplete ? tr("No connections in the review")
                                               : tr("The connections are not known"),
                           standing.isComplete ? tr("The list was read to its end and is empty.")
                                               : unread);
    } else if (standing.open == 0 && !standing.isArranging) {
        m_placeholder->say(u"action-signin"_s, tr("Not signed in"),
                           tr("No token, key or password is known for this session."),
                           tr("&Sign in..."));
    } else if (standing.isLoading || standing.isArranging) {
        m_placeholder->say(u"mark-loading"_s, tr("Reading connections..."), {});
    } else if (standing.isComplete) {
        m_placeholder->say(u"connection"_s, tr("No connections"),
                           tr("The list was read to its end and is empty."));
    } else {
        m_placeholder->say(u"state-unknown"_s, tr("The connections are not known"),
                           tr("The list could not be read, or not to its end."), tr("Read a&gain"));
    }
}

void ConnectionPane::placeholderClicked()
{
    if (m_model.total() > 0)
        m_filter->clear();
    else if (m_feed.sources() == 0)
        Q_EMIT addEndpointWanted();
    else if (m_feed.standing(m_endpoint).open == 0)
        Q_EMIT signInWanted(m_endpoint.isEmpty() ? m_workspace.endpoints().front().name
                                                 : m_endpoint);
    else
        m_feed.refresh(m_endpoint);
}

void ConnectionPane::updateMessages(const QString &endpoint)
{
    const Catalogue *catalogue = m_workspace.catalogue(endpoint);
    if (!catalogue || !catalogue->error() || catalogue->status() == Catalogue::Status::Loading) {
        m_messages->take(endpoint);
        return;
    }
    if (m_messages->find(endpoint))
        return;
    //: %1 is the name of an endpoint, %2 a whole sentence that says why.
    QString text = tr("%1 could not be read. %2").arg(endpoint, catalogue->error()->sentence());
    if (catalogue->count() > 0) {
        //: Appended. %1 is a time of day.
        text += u' '
            + tr("The list of %1 is still shown.")
                  .arg(QLocale().toString(catalogue->readAt().toLocalTime().time(), u"HH:mm"_s));
    }
    if (!catalogue->error()->serverSays.isEmpty())
        text += u'\n' + tr("The server says: %1").arg(catalogue->error()->serverSays);
    MessageBar *bar = m_messages->show(endpoint, Tone::Negative, text);
    bar->addAction(u"retry_"_s + endpoint, tr("Try again"),
                   tr("Reads the list again; nothing is changed"),
                   [this, endpoint] { m_feed.refresh(endpoint); });
    if (catalogue->error()->kind == ApiError::Kind::Unauthenticated) {
        bar->addAction(u"signIn_"_s + endpoint, tr("Sign in..."),
                       tr("Enter another secret for this session"),
                       [this, endpoint] { Q_EMIT signInWanted(endpoint); });
    }
}

} // namespace linchpin
