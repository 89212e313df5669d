// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/cataloguefeed.h"

#include "models/item/connectiontablemodel.h"
#include "models/service/protectionbook.h"
#include "models/service/systemfacts.h"
#include "ui/reviews/reviewlines.h"

#include <algorithm>

namespace linchpin {

using namespace std::chrono_literals;

namespace {

EndpointState stateOf(const Catalogue *catalogue)
{
    if (!catalogue)
        return EndpointState::SignInNeeded;
    switch (catalogue->status()) {
    case Catalogue::Status::Empty: return EndpointState::Waiting;
    case Catalogue::Status::Loading: return EndpointState::Loading;
    case Catalogue::Status::Complete: return EndpointState::Complete;
    case Catalogue::Status::Incomplete: return EndpointState::Incomplete;
    case Catalogue::Status::Failed: return EndpointState::Failed;
    case Catalogue::Status::Stopped: return EndpointState::Stopped;
    }
    return EndpointState::Waiting;
}

} // namespace

CatalogueFeed::CatalogueFeed(Workspace &workspace, OpenReviews &reviews,
                             ConnectionTableModel &table, EndpointListModel &list, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_reviews(reviews), m_table(table), m_list(list)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(60ms);
    connect(&m_flush, &QTimer::timeout, this, &CatalogueFeed::flush);
    connect(&workspace, &Workspace::endpointsChanged, this, &CatalogueFeed::takeList);
    connect(&workspace, &Workspace::opened, this, &CatalogueFeed::follow);
    connect(&workspace, &Workspace::closing, this, &CatalogueFeed::leave);
    connect(&reviews, &OpenReviews::changed, this, &CatalogueFeed::takeList);
    connect(&reviews, &OpenReviews::opened, this, &CatalogueFeed::takeReview);
    connect(&reviews, &OpenReviews::closing, this, &CatalogueFeed::leave);
    connect(&table, &ConnectionTableModel::sourceFailed, this, &CatalogueFeed::takeProblem);
    for (const SavedEndpoint &endpoint : workspace.endpoints()) {
        if (workspace.isOpen(endpoint.name))
            follow(endpoint.name);
    }
    takeList();
}

void CatalogueFeed::setProtection(const ProtectionBook &book)
{
    m_protection = &book;
    const auto tellAll = [this] {
        for (const SavedEndpoint &endpoint : m_workspace.endpoints())
            tellMarks(endpoint);
    };
    connect(&book, &ProtectionBook::changed, this, tellAll);
    tellAll();
}

void CatalogueFeed::tellMarks(const SavedEndpoint &saved)
{
    if (m_protection)
        m_table.setMarks(saved.name, {saved.identity, m_protection->rules()});
}

void CatalogueFeed::refresh(const QString &endpoint)
{
    for (Catalogue *catalogue : chosen(endpoint))
        catalogue->refresh();
}

void CatalogueFeed::stop(const QString &endpoint)
{
    for (Catalogue *catalogue : chosen(endpoint))
        catalogue->stop();
}

CatalogueFeed::Standing CatalogueFeed::standing(const QString &endpoint) const
{
    Standing standing;
    standing.isArranging = m_table.isWorking();
    bool wasEachRead = true;
    for (const Catalogue *catalogue : chosen(endpoint)) {
        ++standing.open;
        standing.isLoading |= catalogue->status() == Catalogue::Status::Loading;
        standing.isComplete &= catalogue->status() == Catalogue::Status::Complete;
        standing.requests += catalogue->requests();
        const Progress progress = catalogue->progress();
        standing.progress.done += progress.done;
        standing.progress.total += progress.total;
        if (!progress.what.isEmpty())
            standing.progress.what = progress.what;
        wasEachRead &= catalogue->readAt().isValid();
        if (!standing.readAt.isValid() || catalogue->readAt() < standing.readAt)
            standing.readAt = catalogue->readAt();
    }
    for (const OpenReviews::Source &review : m_reviews.sources()) {
        if (!endpoint.isEmpty() && review.name != endpoint)
            continue;
        ++standing.saved;
        if (standing.problem.isEmpty())
            standing.problem = m_problems.value(review.name);
        standing.isComplete &= !m_problems.contains(review.name);
        standing.savedRows += review.facts().connections;
        standing.isComplete &= review.facts().list == ListReading::Complete;
    }
    if (!wasEachRead)
        standing.readAt = {};
    return standing;
}

bool CatalogueFeed::hasScopes(const QString &endpoint) const
{
    const std::vector<SavedEndpoint> all = m_workspace.endpoints();
    return std::ranges::any_of(all,
                               [&endpoint](const SavedEndpoint &saved) {
                                   return (endpoint.isEmpty() || saved.name == endpoint)
                                       && hasPlaces(saved.identity.system);
                               })
        || std::ranges::any_of(m_reviews.sources(), [&endpoint](const OpenReviews::Source &review) {
               return (endpoint.isEmpty() || review.name == endpoint)
                   && hasPlaces(review.facts().identity.system);
           });
}

std::vector<Warning> CatalogueFeed::warnings(const QString &endpoint) const
{
    std::vector<Warning> all;
    for (const Catalogue *catalogue : chosen(endpoint))
        all.insert(all.end(), catalogue->warnings().begin(), catalogue->warnings().end());
    return all;
}

void CatalogueFeed::setProblem(const QString &endpoint, const QString &why)
{
    m_problems.insert(endpoint, why);
    takeList();
}

std::vector<Catalogue *> CatalogueFeed::chosen(const QString &endpoint) const
{
    std::vector<Catalogue *> all;
    for (const SavedEndpoint &saved : m_workspace.endpoints()) {
        if (!endpoint.isEmpty() && saved.name != endpoint)
            continue;
        if (Catalogue *catalogue = m_workspace.catalogue(saved.name))
            all.push_back(catalogue);
    }
    return all;
}

void CatalogueFeed::follow(const QString &endpoint)
{
    Catalogue *catalogue = m_workspace.catalogue(endpoint);
    m_problems.remove(endpoint);
    if (const SavedEndpoint *saved = m_workspace.find(endpoint)) {
        tellFacts(saved->name, saved->identity);
        tellMarks(*saved);
    }
    connect(catalogue, &Catalogue::rowsArrived, this,
            [this, endpoint](const std::vector<Connection> &rows) {
                std::vector<Connection> &waiting = m_arrived[endpoint];
                waiting.insert(waiting.end(), rows.begin(), rows.end());
                if (!m_flush.isActive())
                    m_flush.start();
            });
    connect(catalogue, &Catalogue::rowsReset, this, [this, endpoint, catalogue] {
        m_arrived.remove(endpoint);
        m_table.setConnections(endpoint, catalogue->takeRows());
    });
    connect(catalogue, &Catalogue::statusChanged, this, [this, endpoint] {
        flush(); // what came before a failure or a stop is shown
        if (const SavedEndpoint *saved = m_workspace.find(endpoint))
            m_list.setLine(lineOf(*saved));
        Q_EMIT changed(endpoint);
    });
    connect(catalogue, &Catalogue::progressed, this,
            [this, endpoint] { Q_EMIT changed(endpoint); });
    catalogue->refresh();
}

void CatalogueFeed::leave(const QString &endpoint)
{
    m_arrived.remove(endpoint);
    m_table.setConnections(endpoint, {});
}

void CatalogueFeed::takeReview(const QString &name)
{
    const OpenReviews::Source *review = m_reviews.find(name);
    m_problems.remove(name); // of another file that had the name
    auto first = review->file->firstConnections(review->endpoint);
    if (!first)
        return takeProblem(name, first.error());
    if (int(first->size()) == review->facts().connections) {
        m_table.setConnections(name, std::move(*first));
    } else { // there is something to look at while the rest is read
        m_table.addConnections(name, std::move(*first));
        m_table.readConnections(name, review->file->source(review->endpoint));
    }
    Q_EMIT changed(name);
}

/// Of a damaged file nothing is shown: a part would pass for all there is.
void CatalogueFeed::takeProblem(const QString &review, const ApiError &error)
{
    const OpenReviews::Source *source = m_reviews.find(review);
    if (!source)
        return; // closed meanwhile
    m_problems.insert(review, error.sentence());
    m_list.setLine(lineOf(*source));
    Q_EMIT changed(review);
}

int CatalogueFeed::sources() const
{
    return int(m_workspace.endpoints().size() + m_reviews.sources().size());
}

void CatalogueFeed::takeList()
{
    std::vector<EndpointLine> lines;
    for (const SavedEndpoint &saved : m_workspace.endpoints()) {
        tellFacts(saved.name, saved.identity);
        tellMarks(saved);
        lines.push_back(lineOf(saved));
    }
    for (const OpenReviews::Source &review : m_reviews.sources()) {
        tellFacts(review.name, review.facts().identity);
        lines.push_back(lineOf(review));
    }
    m_list.setLines(std::move(lines));
    Q_EMIT changed({});
}

void CatalogueFeed::tellFacts(const QString &source, const EndpointIdentity &identity)
{
    m_table.setEndpointFacts(source, systemName(identity.system), placeOf(identity));
}

void CatalogueFeed::flush()
{
    m_flush.stop();
    const auto arrived = std::exchange(m_arrived, {});
    for (auto it = arrived.begin(); it != arrived.end(); ++it)
        m_table.addConnections(it.key(), it.value());
}

EndpointLine CatalogueFeed::lineOf(const OpenReviews::Source &review) const
{
    const ReviewedEndpoint &facts = review.facts();
    EndpointLine line;
    line.name = review.name;
    line.system = systemName(facts.identity.system);
    //: Badge of a saved review in the list of endpoints.
    line.environment = tr("review");
    line.state = facts.list == ListReading::Complete ? EndpointState::Complete
        : facts.list == ListReading::Incomplete      ? EndpointState::Incomplete
                                                     : EndpointState::Failed;
    line.connections = facts.connections;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    line.review = ageText(facts.readAt, now);
    line.detail = originText(facts, now);
    if (facts.error)
        line.detail += u'\n' + facts.error->sentence();
    if (const QString problem = m_problems.value(review.name); !problem.isEmpty()) {
        line.state = EndpointState::Failed;
        line.connections = 0;
        line.detail += u'\n' + problem;
    }
    return line;
}

EndpointLine CatalogueFeed::lineOf(const SavedEndpoint &saved) const
{
    const Catalogue *catalogue = m_workspace.catalogue(saved.name);
    EndpointLine line;
    line.name = saved.name;
    line.system = systemName(saved.identity.system);
    line.environment = saved.environment;
    line.state = stateOf(catalogue);
    if (catalogue) {
        line.connections = catalogue->count();
        if (catalogue->error())
            line.detail = catalogue->error()->sentence();
    } else {
        line.detail = m_problems.value(saved.name);
    }
    return line;
}

} // namespace linchpin
