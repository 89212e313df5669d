// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "models/item/connectiontablemodel.h"
#include "models/item/endpointlistmodel.h"
#include "ui/audit/auditwindow.h"
#include "ui/connections/cataloguefeed.h"
#include "ui/connections/connectionpane.h"
#include "ui/endpoints/endpointcontroller.h"
#include "ui/endpoints/endpointpane.h"
#include "ui/endpoints/secretvault.h"
#include "ui/impact/impactpanel.h"
#include "ui/impact/impactreader.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/mainwindow/reportactions.h"
#include "ui/mainwindow/ruleactions.h"
#include "ui/mainwindow/runoffers.h"
#include "ui/picture/picturewindow.h"
#include "ui/reviews/reviewcontroller.h"
#include "ui/reviews/reviewlines.h"
#include "ui/widget/icons.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/messagebar.h"
#include "ui/widget/naming.h"

#include <QAction>
#include <QClipboard>
#include <QDataStream>
#include <QFileDialog>
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

constexpr QLatin1StringView selectionKey{"selection"}; ///< of a notice about what is selected
constexpr quint32 layoutVersion = 2; ///< another one whenever the columns are others

QString savedReviewText()
{
    return MainWindow::tr(
        "This is a saved review. Connections are deleted at the endpoint itself.");
}

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
    on(m_actions->audit, [this] { openAudit(); });
    on(m_actions->restore, [this] { openRestore(); });
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
    on(m_actions->showPicture, [this] { openPicture(); });
    on(m_actions->copyName, [this] {
        if (const Connection *connection = m_table->connectionAt(m_pane->table()->currentIndex()))
            QGuiApplication::clipboard()->setText(connection->name);
    });
    on(m_actions->copyId, [this] {
        if (const auto ref = m_pane->current())
            QGuiApplication::clipboard()->setText(ref->id.value);
    });
    on(m_actions->deleteConnection, [this] { openDelete(m_pane->selected()); });
    on(m_actions->filter, [this] { m_pane->focusFilter(); });
    on(m_actions->about, [this] {
        auto *dialog = new AboutDialog(m_services.stateFolder, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
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
    connect(m_pane, &ConnectionPane::selectionChanged, this, [this] {
        m_pane->messages().take(selectionKey);
        updateActions();
    });
    // The panel is about one connection, whatever else is selected.
    connect(m_impact, &ImpactPanel::deleteWanted, this, [this] {
        if (const auto ref = m_pane->current())
            openDelete({*ref});
    });
    connect(m_feed, &CatalogueFeed::changed, this, &MainWindow::updateActions);
    connect(m_reader, &ImpactReader::changed, this, &MainWindow::updateActions);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &MainWindow::takeConnection);
    connect(m_reviews, &ReviewController::chosen, m_endpointPane, &EndpointPane::setCurrent);
    connect(m_reviews, &ReviewController::connectionChosen, this, [this](const ConnectionRef &ref) {
        m_endpointPane->setCurrent(ref.endpoint);
        m_pane->select(ref);
        activateWindow();
    });
    connect(m_openReviews, &OpenReviews::changed, this, &MainWindow::sayWhatIsSaved);
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
    sayWhatIsSaved();
    updateActions();
}

bool MainWindow::isReview(const QString &source) const
{
    return m_openReviews->find(source) != nullptr;
}

/// Age and origin of everything in the table that is not the live world, always in sight.
void MainWindow::sayWhatIsSaved()
{
    for (const QString &key : std::as_const(m_saved))
        m_pane->messages().take(key);
    m_saved.clear();
    const QString chosen = m_endpointPane->current();
    for (const OpenReviews::Source &review : m_openReviews->sources()) {
        if (!chosen.isEmpty() && review.name != chosen)
            continue;
        const ReviewedEndpoint &facts = review.facts();
        //: Above a list that comes from a file. %1 says of what it is and how old.
        QString text = tr("A saved review, nothing is asked of the server: %1.")
                           .arg(originText(facts, QDateTime::currentDateTimeUtc()));
        if (facts.error)
            text += u' ' + facts.error->sentence();
        else if (facts.list != ListReading::Complete)
            text += u' ' + tr("Its list is not complete.");
        if (review.file->origin().wasStopped)
            text += u' ' + tr("The saving was stopped before everything was read.");
        m_saved << u"review-"_s + review.name;
        m_pane->messages().show(m_saved.last(), Tone::Info, text)->setClosable(false);
    }
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
    m_actions->showPicture->setEnabled(isChosen);
    m_actions->copyName->setEnabled(isChosen);
    m_actions->copyId->setEnabled(isChosen);
    m_rules->setConnection(isChosen && !isSaved ? m_table->find(*ref) : nullptr,
                           isChosen && !isSaved ? ref->endpoint : QString());
    const bool mayDelete = isChosen && !isSaved && m_services.openDeleteWizard;
    m_impact->setDeleteEnabled(mayDelete, isSaved ? savedReviewText() : m_services.journalProblem);
    m_actions->restore->setEnabled(bool(m_services.openRestore));
    updateDelete();
}

void MainWindow::updateDelete()
{
    const std::vector<ConnectionRef> selected = m_pane->selected();
    const bool isAnySaved = std::ranges::any_of(
        selected, [this](const ConnectionRef &ref) { return isReview(ref.endpoint); });
    const bool mayDelete = !selected.empty() && !isAnySaved && m_services.openDeleteWizard;
    QAction *action = m_actions->deleteConnection;
    if (selected.size() > 1)
        action->setText(tr("&Delete %n connections...", nullptr, int(selected.size())));
    else
        action->setText(tr("&Delete connection..."));
    action->setEnabled(mayDelete);
    action->setToolTip(mayDelete        ? QString()
                           : isAnySaved ? savedReviewText()
                                        : m_services.journalProblem);
}

QString MainWindow::obstacleTo(const std::vector<ConnectionRef> &refs) const
{
    const bool isOfOne = std::ranges::all_of(
        refs, [&refs](const ConnectionRef &ref) { return ref.endpoint == refs.front().endpoint; });
    if (!isOfOne)
        return tr("Connections of several endpoints cannot be deleted together: a plan belongs to "
                  "one endpoint. Select those of one endpoint, and then those of the next.");
    return {};
}

void MainWindow::openDelete(const std::vector<ConnectionRef> &refs)
{
    std::vector<Connection> targets;
    for (const ConnectionRef &ref : refs) {
        const Connection *connection = isReview(ref.endpoint) ? nullptr : m_table->find(ref);
        if (!connection)
            return;
        targets.push_back(*connection);
    }
    if (targets.empty() || !m_services.openDeleteWizard)
        return;
    if (const QString obstacle = obstacleTo(refs); !obstacle.isEmpty()) {
        m_pane->messages().show(selectionKey, Tone::Caution, obstacle);
        return;
    }
    m_services.openDeleteWizard(targets, refs.front().endpoint);
}

void MainWindow::openRestore()
{
    auto *dialog = new QFileDialog(this, tr("Restore from backup"), m_services.stateFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Backups (*.linchpin-backup.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, m_services.openRestore);
    dialog->open();
}

/// Of all selected rows. What is known already of the only one is not read again.
void MainWindow::openPicture()
{
    std::vector<SubjectReader::Wanted> wanted;
    std::vector<ConnectionRef> refs = m_pane->selected();
    if (const auto current = m_pane->current(); refs.empty() && current)
        refs.push_back(*current);
    for (const ConnectionRef &ref : refs) {
        if (const Connection *connection = m_table->find(ref))
            wanted.push_back({ref.endpoint, *connection});
    }
    if (wanted.empty())
        return;
    const Impact *known = wanted.size() == 1 ? m_reader->impact() : nullptr;
    PictureWindow *window = nullptr;
    if (known && known->connection.id == wanted.front().connection.id) {
        window =
            new PictureWindow({{wanted.front().endpoint, known->connection, *known, {}}}, this);
    } else {
        auto reader = std::make_unique<SubjectReader>(m_services.workspace, *m_openReviews);
        window = new PictureWindow(std::move(reader), std::move(wanted), this);
    }
    window->show();
}

void MainWindow::openAudit()
{
    auto *window =
        new AuditWindow(m_services.journal, m_services.journalProblem, m_services.reports, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
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
    QStringList names;
    for (const ConnectionRef &ref : failed)
        if (const Connection *connection = m_table->find(ref))
            names << escapedForDisplay(connection->name);
    if (names.isEmpty())
        return;
    m_pane->select(failed);
    const QString key = u"left-over"_s;
    MessageBar *bar =
        m_pane->messages().show(key, Tone::Caution,
                                //: %1 is a list of names.
                                tr("%n connections were not deleted and are still selected: %1.",
                                   nullptr, int(names.size()))
                                    .arg(names.join(u", "_s)));
    bar->addAction(u"retryFailed"_s, tr("Retry failed..."),
                   tr("Opens the wizard on these, with a new reading and a new plan"),
                   [this, failed, key] {
                       m_pane->messages().take(key);
                       m_pane->select(failed);
                       openDelete(m_pane->selected());
                   });
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
