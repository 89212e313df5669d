// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "models/item/connectiontablemodel.h"
#include "models/item/endpointlistmodel.h"
#include "ui/connections/cataloguefeed.h"
#include "ui/connections/connectionpane.h"
#include "ui/endpoints/endpointcontroller.h"
#include "ui/endpoints/endpointpane.h"
#include "ui/endpoints/secretvault.h"
#include "ui/impact/impactpanel.h"
#include "ui/impact/impactreader.h"
#include "ui/mainwindow/deletionactions.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/mainwindow/reportactions.h"
#include "ui/mainwindow/reviewnotices.h"
#include "ui/mainwindow/ruleactions.h"
#include "ui/mainwindow/runoffers.h"
#include "ui/mainwindow/viewactions.h"
#include "ui/reviews/reviewcontroller.h"
#include "ui/widget/icons.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/naming.h"

#include <QAction>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QListView>
#include <QMenuBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 layoutVersion = 2; ///< another one whenever the columns are others

} // namespace

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_table(new ConnectionTableModel(this))
    , m_list(new EndpointListModel(this))
    , m_openReviews(new OpenReviews(m_services.workspace, this))
    , m_feed(new CatalogueFeed(m_services.workspace, *m_openReviews, *m_table, *m_list, this))
    , m_reader(new ImpactReader(m_services.workspace, *m_openReviews, this))
    , m_actions(new MainActions(this))
    , m_messages(new MessageArea(this))
    , m_offers(new RunOffers(m_services, *m_messages, this))
    , m_rules(new RuleActions(m_services, *m_actions, *this))
    , m_endpoints(new EndpointController(m_services.workspace, m_services.vault, *this))
    , m_reviews(new ReviewController(m_services.workspace, *m_openReviews, *m_messages, *this))
    , m_endpointPane(new EndpointPane(*m_list, this))
    , m_pane(new ConnectionPane(m_services.workspace, *m_feed, *m_table, this))
    , m_impact(new ImpactPanel(*m_reader, this))
    , m_reports(new ReportActions(
          {m_services, *m_actions, *m_openReviews, *m_reader, *m_impact, *m_messages, *this}))
    , m_deletion(new DeletionActions(
          {m_services, *m_actions, *m_openReviews, *m_table, *m_pane, *m_impact, *this}))
    , m_views(new ViewActions(
          {m_services, *m_actions, *m_openReviews, *m_reader, *m_table, *m_pane, *this}))
    , m_notices(new ReviewNotices(*m_openReviews, m_pane->messages(), *this))
    , m_splitter(
          named(new QSplitter(this), "mainSplitter", tr("Endpoints, connections, dependents")))
{
    setObjectName(u"mainWindow"_s);
    //: Window title when the program runs on the built-in demo endpoints.
    setWindowTitle(m_services.isDemo ? tr("Linchpin (demo)") : u"Linchpin"_s);
    setWindowIcon(applicationIcon());
    build();
    connectActions();
    connectPanes();
    m_refreshing.setSingleShot(true);
    connect(&m_refreshing, &QTimer::timeout, this, &MainWindow::readStale);
    if (m_services.protection)
        m_feed->setProtection(*m_services.protection);
    m_endpoints->setApprovals(m_services.approvals);
    m_reviews->setReports(m_services.reports);
    updateActions();
    sayNotices();
    m_offers->refresh();
    m_pane->table()->setFocus();
}

MainWindow::~MainWindow()
{
    // The panes hear of what they show going; they are no longer there to be told.
    m_reader->disconnect();
    m_feed->disconnect();
}

void MainWindow::build()
{
    m_actions->fill(*menuBar(), m_services);
    const QList<QAction *> menus = menuBar()->actions();
    const auto view = std::ranges::find_if(menus, [this](const QAction *menu) {
        return menu->menu()->actions().contains(m_actions->filter);
    });
    m_reviews->addMenu(*menuBar(), view == menus.end() ? nullptr : *view);
    menuBar()->setObjectName(u"menuBar"_s);
    m_splitter->addWidget(m_endpointPane);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_impact);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setChildrenCollapsible(false);
    const int em = fontMetrics().averageCharWidth();
    m_endpointPane->setMinimumWidth(24 * em);
    m_pane->setMinimumWidth(44 * em);
    m_impact->setMinimumWidth(46 * em);
    m_splitter->setSizes({34 * em, 106 * em, 88 * em});

    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(8, 8, 8, 0);
    notices->addWidget(m_messages);
    layout->addLayout(notices);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(center);
    m_pane->table()->addActions(
        {m_actions->readAgain, m_actions->showPicture, m_actions->copyName, m_actions->copyId});
    auto *gap = new QAction(this);
    gap->setSeparator(true);
    auto *gapBefore = new QAction(this);
    gapBefore->setSeparator(true);
    m_pane->table()->addActions(
        {gapBefore, m_actions->protect, m_actions->unprotect, gap, m_actions->deleteConnection});
    m_endpointPane->list()->addActions({m_actions->refresh, m_actions->signIn,
                                        m_actions->editEndpoint, m_actions->removeEndpoint});
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->quit, [this] { close(); });
    on(m_actions->addEndpoint, [this] { m_endpoints->add(); });
    on(m_actions->editEndpoint, [this] { m_endpoints->edit(m_endpointPane->current()); });
    on(m_actions->signIn, [this] { m_endpoints->signIn(m_endpointPane->current()); });
    on(m_actions->removeEndpoint, [this] { m_endpoints->remove(m_endpointPane->current()); });
    on(m_actions->refresh, [this] { m_feed->refresh(m_endpointPane->current()); });
    on(m_actions->stop, [this] {
        m_feed->stop(m_endpointPane->current());
        m_reader->stop();
    });
    on(m_actions->readAgain, [this] { m_reader->readAgain(); });
    on(m_actions->copyName, [this] {
        if (const Connection *connection = m_table->connectionAt(m_pane->table()->currentIndex()))
            QGuiApplication::clipboard()->setText(connection->name);
    });
    on(m_actions->copyId, [this] {
        if (const auto ref = m_pane->current())
            QGuiApplication::clipboard()->setText(ref->id.value);
    });
    on(m_actions->filter, [this] { m_pane->focusFilter(); });
    connect(m_actions->showEndpoints, &QAction::toggled, m_endpointPane, &QWidget::setVisible);
    connect(m_actions->showImpact, &QAction::toggled, m_impact, &QWidget::setVisible);
}

void MainWindow::connectPanes()
{
    connect(m_endpointPane, &EndpointPane::currentChanged, this, &MainWindow::takeEndpoint);
    connect(m_endpointPane, &EndpointPane::addWanted, m_endpoints, &EndpointController::add);
    connect(m_endpointPane, &EndpointPane::activated, this, [this](const QString &name) {
        if (!isReview(name))
            m_services.workspace.isOpen(name) ? m_feed->refresh(name) : m_endpoints->signIn(name);
    });
    connect(m_pane, &ConnectionPane::currentChanged, this, &MainWindow::takeConnection);
    connect(m_pane, &ConnectionPane::addEndpointWanted, m_endpoints, &EndpointController::add);
    connect(m_pane, &ConnectionPane::signInWanted, m_endpoints, &EndpointController::signIn);
    connect(m_pane, &ConnectionPane::selectionChanged, this, &MainWindow::updateActions);
    connect(m_feed, &CatalogueFeed::changed, this, &MainWindow::updateActions);
    connect(m_reader, &ImpactReader::changed, this, &MainWindow::updateActions);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &MainWindow::takeConnection);
    connect(m_reviews, &ReviewController::chosen, m_endpointPane, &EndpointPane::setCurrent);
    connect(m_reviews, &ReviewController::connectionChosen, this, [this](const ConnectionRef &ref) {
        m_endpointPane->setCurrent(ref.endpoint);
        m_pane->select(ref);
        activateWindow();
    });
    connect(m_openReviews, &OpenReviews::changed, this,
            [this] { m_notices->show(m_endpointPane->current()); });
    connect(m_endpoints, &EndpointController::chosen, m_endpointPane, &EndpointPane::setCurrent);
    connect(m_endpoints, &EndpointController::trouble, this,
            [this](const QString &endpoint, const QString &text) {
                m_feed->setProblem(endpoint, text);
                //: %1 is an endpoint's name, %2 a sentence.
                m_messages->show(u"endpoint-"_s + endpoint, Tone::Caution,
                                 tr("%1: %2").arg(endpoint, text));
            });
}

void MainWindow::sayNotices()
{
    if (!m_services.journalProblem.isEmpty())
        m_messages->show(u"journal-locked"_s, Tone::Caution, m_services.journalProblem);
    if (m_services.isDemo)
        m_messages->show(u"demo"_s, Tone::Info,
                         tr("These are built-in demo endpoints. Nothing outside this computer is "
                            "asked or changed."));
    else if (!m_services.vault.notice().isEmpty())
        m_messages->show(u"vault"_s, Tone::Caution, m_services.vault.notice());
}

void MainWindow::takeEndpoint(const QString &name)
{
    m_pane->setEndpoint(name);
    m_reviews->setCurrent(name);
    m_notices->show(name);
    updateActions();
}

bool MainWindow::isReview(const QString &source) const
{
    return m_openReviews->find(source) != nullptr;
}

void MainWindow::takeConnection()
{
    const std::optional<ConnectionRef> ref = m_pane->current();
    const Connection *connection = ref ? m_table->find(*ref) : nullptr;
    const SavedEndpoint *endpoint = ref ? m_services.workspace.find(ref->endpoint) : nullptr;
    const OpenReviews::Source *review = ref ? m_openReviews->find(ref->endpoint) : nullptr;
    QString badge = endpoint ? endpoint->environment : QString();
    if (review)
        //: Badge of a connection that comes from a saved review.
        badge = tr("review");
    m_impact->setConnection(connection, ref ? ref->endpoint : QString(), badge);
    m_reader->choose(ref);
    updateActions();
}

void MainWindow::updateActions()
{
    const QString endpoint = m_endpointPane->current();
    const CatalogueFeed::Standing standing = m_feed->standing(endpoint);
    const bool isReading = m_reader->state() == ImpactReader::State::Reading;
    const bool isEndpoint = !endpoint.isEmpty() && !isReview(endpoint);
    m_actions->editEndpoint->setEnabled(isEndpoint);
    m_actions->signIn->setEnabled(isEndpoint);
    m_actions->removeEndpoint->setEnabled(isEndpoint);
    m_actions->refresh->setEnabled(standing.open > 0);
    m_actions->stop->setEnabled(standing.isLoading || isReading);
    const std::optional<ConnectionRef> ref = m_pane->current();
    const bool isChosen = ref.has_value();
    const bool isSaved = isChosen && isReview(ref->endpoint);
    m_actions->readAgain->setEnabled(isChosen && !isReading && !isSaved);
    m_views->update();
    m_actions->copyName->setEnabled(isChosen);
    m_actions->copyId->setEnabled(isChosen);
    m_rules->setConnection(isChosen && !isSaved ? m_table->find(*ref) : nullptr,
                           isChosen && !isSaved ? ref->endpoint : QString());
    m_deletion->update();
}

void MainWindow::deletionEnded(const ConnectionRef &ref)
{
    m_reader->forget(ref);
    m_stale.insert(ref.endpoint);
    m_refreshing.start();
    m_pane->table()->setFocus();
}

void MainWindow::readStale()
{
    const QSet<QString> stale = std::exchange(m_stale, {});
    for (const QString &endpoint : stale)
        m_feed->refresh(endpoint);
    m_offers->refresh();
}

void MainWindow::deletionLeft(const std::vector<ConnectionRef> &failed)
{
    m_deletion->left(failed);
}

void MainWindow::openAudit()
{
    m_views->openAudit();
}

void MainWindow::refreshOffers()
{
    m_offers->refresh();
}

QByteArray MainWindow::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << layoutVersion << saveGeometry() << m_splitter->saveState() << m_pane->columnState();
    return state;
}

void MainWindow::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray geometry;
    QByteArray splitter;
    QByteArray columns;
    stream >> version >> geometry >> splitter >> columns;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    restoreGeometry(geometry);
    m_splitter->restoreState(splitter);
    m_pane->restoreColumns(columns);
}

} // namespace linchpin
