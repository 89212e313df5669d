// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/picturecommand.h"

#include "app/cli/table.h"
#include "models/picture/picturesvg.h"
#include "models/store/privatefile.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray foldedGroups(const DependencyGraph &graph, const Folding &folding)
{
    QJsonArray groups;
    for (const DrawnNode &node : folded(graph, folding).nodes) {
        if (!node.fold)
            continue;
        QJsonObject group{{"count"_L1, qint64(node.members.size())}};
        if (node.fold->role == GraphNode::Role::Dependent) {
            group.insert("kind"_L1, node.fold->kind);
            group.insert("effect"_L1, wordOf(node.fold->effect));
        } else {
            group.insert("kind"_L1, u"connection"_s);
        }
        groups.append(group);
    }
    return groups;
}

} // namespace

OrRefusal<void> PictureCommand::check(const System &system)
{
    for (const QString &text : invocation().ids) {
        const Result<ConnectionId> id = system.checkId(text);
        if (!id)
            return usageError(id.error().sentence());
        if (std::ranges::find(m_ids, *id) == m_ids.end())
            m_ids.push_back(*id);
    }
    if (!invocation().file.endsWith(u".svg"_s, Qt::CaseInsensitive))
        return usageError(u"The picture is an SVG file: --out wants a name that ends in .svg."_s);
    const QFileInfo file(invocation().file);
    if (file.exists() || file.isSymLink())
        return usageError(u"%1 is there already."_s.arg(invocation().file));
    m_endpoint =
        invocation().endpoint.saved.isEmpty() ? identity().url : invocation().endpoint.saved;
    return {};
}

void PictureCommand::run(Session &session)
{
    m_session = &session;
    m_review = std::make_unique<Review>(session);
    connect(m_review.get(), &Review::progressed, this,
            [this] { console().progress(m_review->progress().what); });
    connect(m_review.get(), &Review::ended, this, [this] {
        add(*m_review->result());
        readNext();
    });
    readNext();
}

void PictureCommand::readNext()
{
    if (m_subjects.size() < m_ids.size())
        return m_review->start(m_ids[m_subjects.size()]);
    draw(m_session->requestsSent(), {}, {});
}

void PictureCommand::runOffline(const ReviewSource &source)
{
    if (!source.facts().name.isEmpty())
        m_endpoint = source.facts().name;
    for (const ConnectionId &id : m_ids) {
        const auto connection = source.connection(id);
        if (!connection)
            return end(connection.error());
        const auto impact = source.impact(id);
        GraphSubject subject{m_endpoint, *connection, {}, {}};
        if (impact)
            subject.impact = *impact;
        else
            subject.unread = impact.error().message;
        if (!impact && !m_trouble)
            m_trouble = impact.error();
        m_subjects.push_back(subject);
    }
    draw(0, source.origin(), source.originText());
}

void PictureCommand::add(const Result<Impact> &impact)
{
    GraphSubject subject{m_endpoint, {}, {}, {}};
    subject.connection.id = m_ids[m_subjects.size()];
    subject.connection.name = subject.connection.id.value;
    if (impact) {
        subject.connection = impact->connection;
        subject.impact = *impact;
    } else {
        subject.unread = impact.error().sentence();
        if (!m_trouble)
            m_trouble = refusalOf(impact.error(), u"The connection could not be read"_s);
    }
    m_subjects.push_back(std::move(subject));
}

OrRefusal<Folding> PictureCommand::foldingFor(const DependencyGraph &graph) const
{
    const QStringList &kinds = invocation().unfold;
    std::optional<Folding> folding = Folding{};
    QStringList known;
    for (const auto &[group, size] : folded(graph, {}).groups) {
        known << group.kind;
        if (kinds.contains(u"all"_s) || (!group.kind.isEmpty() && kinds.contains(group.kind)))
            folding = refolded(graph, *folding, group, false);
        if (!folding)
            return refused(ExitCode::Refused, u"too-large"_s,
                           u"Unfolded, this is more than one picture can hold."_s);
    }
    for (const QString &kind : kinds) {
        const bool isThere = std::ranges::any_of(
            graph.nodes, [&kind](const GraphNode &node) { return node.key.kind == kind; });
        if (kind != u"all"_s && !isThere)
            return usageError(u"There is nothing of the kind %1 in this picture."_s.arg(kind));
    }
    return *folding;
}

void PictureCommand::draw(int requests, const QJsonObject &origin, const QString &originText)
{
    const bool isAnyRead = std::ranges::any_of(
        m_subjects, [](const GraphSubject &subject) { return subject.impact.has_value(); });
    if (!isAnyRead)
        return end(*m_trouble);
    const DependencyGraph graph = dependencyGraphOf(m_subjects);
    const auto folding = foldingFor(graph);
    if (!folding)
        return end(folding.error());
    const auto svg = svgFile(graph, *folding);
    if (!svg)
        return end(refused(ExitCode::Refused, u"too-large"_s, svg.error()).value());
    if (const auto written = writePrivateFile(invocation().file, *svg, Existing::Refuse); !written)
        return end(refusalOf(written.error()));
    QJsonArray ids;
    QJsonArray unread;
    for (const GraphSubject &subject : m_subjects) {
        ids.append(subject.connection.id.value);
        if (!subject.impact)
            unread.append(subject.connection.id.value);
    }
    QJsonObject document{{"picture"_L1, invocation().file},
                         {"connections"_L1, ids},
                         {"unread"_L1, unread},
                         {"dependents"_L1, qint64(graph.count(GraphNode::Role::Dependent))},
                         {"unknownPlaces"_L1, qint64(graph.count(GraphNode::Role::Unread))},
                         {"folded"_L1, foldedGroups(graph, *folding)},
                         {"requests"_L1, requests},
                         {"warnings"_L1, QJsonArray()}};
    if (!origin.isEmpty())
        document.insert("review"_L1, origin);
    end(Report{ExitCode::Done, document,
               originText + u"Wrote %1: %2.\n"_s.arg(shown(invocation().file), summaryOf(graph))});
}

} // namespace linchpin::cli
