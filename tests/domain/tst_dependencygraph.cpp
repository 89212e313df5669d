// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/graphworld.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace linchpin;
using namespace Qt::StringLiterals;
using Role = GraphNode::Role;
using sample::graphDependent;
using sample::graphSubject;

namespace {

QString sketch(const DependencyGraph &graph)
{
    QStringList lines;
    for (const GraphLink &link : graph.links)
        lines << graph.nodes[link.from].key.id + u">"_s + graph.nodes[link.to].key.id;
    lines.sort();
    return lines.join(u' ');
}

FoldKey jobs(Effect effect = Effect::Breaks)
{
    return {Role::Dependent, u"production"_s, u"job"_s, effect};
}

/// Nothing is lost and nothing is there twice, whatever is folded.
bool isWhole(const DependencyGraph &graph, const DrawnGraph &drawn)
{
    std::multiset<size_t> nodes;
    std::multiset<size_t> links;
    size_t inner = 0;
    for (const DrawnNode &node : drawn.nodes) {
        nodes.insert(node.members.begin(), node.members.end());
        inner += node.inner;
    }
    for (const DrawnEdge &edge : drawn.edges)
        links.insert(edge.links.begin(), edge.links.end());
    const auto isOnce = [](const std::multiset<size_t> &all, size_t upTo) {
        return std::ranges::all_of(all,
                                   [&](size_t one) { return one < upTo && all.count(one) == 1; });
    };
    return nodes.size() == graph.nodes.size() && isOnce(nodes, graph.nodes.size())
        && links.size() + inner == graph.links.size() && isOnce(links, graph.links.size());
}

} // namespace

class DependencyGraphTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHangsOnSomethingElseIsJoinedToThat()
    {
        const auto graph = dependencyGraphOf({graphSubject(
            u"c"_s,
            {graphDependent(u"agent"_s, u"a"_s, Effect::Degrades, {{u"job"_s, u"j"_s}}),
             graphDependent(u"job"_s, u"j"_s)})});
        QCOMPARE(sketch(graph), u"c>j j>a"_s);
        QCOMPARE(graph.count(Role::Dependent), size_t(2));
        QCOMPARE(graph.links.front().reason, u"names it in member \"uses\" of j"_s);
    }

    void aPathThatIsNotThereLeadsToTheConnection()
    {
        const auto graph = dependencyGraphOf({graphSubject(
            u"c"_s,
            {graphDependent(u"agent"_s, u"a"_s, Effect::Degrades, {{u"job"_s, u"gone"_s}}),
             graphDependent(u"job"_s, u"self"_s, Effect::Breaks, {{u"job"_s, u"self"_s}})})});
        QCOMPARE(sketch(graph), u"c>a c>self"_s);
    }

    void whatSeveralShareIsThereOnceAtItsWorst()
    {
        const auto graph = dependencyGraphOf(
            {graphSubject(u"c1"_s, {graphDependent(u"job"_s, u"j"_s, Effect::Degrades)}),
             graphSubject(u"c2"_s, {graphDependent(u"job"_s, u"j"_s, Effect::Blocks)})});
        QCOMPARE(sketch(graph), u"c1>j c2>j"_s);
        QCOMPARE(graph.count(Role::Dependent), size_t(1));
        QCOMPARE(
            graph.nodes[*graph.find(Role::Dependent, u"production"_s, {u"job"_s, u"j"_s})].effect,
            Effect::Blocks);
        // Each way keeps what it does.
        QCOMPARE(*graph.links.front().effect, Effect::Degrades);
    }

    void theSameKeyOnAnotherEndpointIsAnotherThing()
    {
        GraphSubject other = graphSubject(u"c1"_s, {graphDependent(u"job"_s, u"j"_s)});
        other.endpoint = u"staging"_s;
        const auto graph =
            dependencyGraphOf({graphSubject(u"c1"_s, {graphDependent(u"job"_s, u"j"_s)}), other});
        QCOMPARE(graph.nodes.size(), size_t(4));
    }

    void aDependentThatIsAmongTheConnectionsIsThatConnection()
    {
        const auto graph =
            dependencyGraphOf({graphSubject(u"c1"_s, {graphDependent(u"shared-copy"_s, u"c2"_s)}),
                               graphSubject(u"c2"_s, {graphDependent(u"job"_s, u"j"_s)})});
        QCOMPARE(sketch(graph), u"c1>c2 c2>j"_s);
        QCOMPARE(graph.count(Role::Connection), size_t(2));
        QCOMPARE(graph.count(Role::Dependent), size_t(1));
    }

    void unknownIsNeverNone_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("drawn");
        QTest::newRow("complete") << u"complete"_s << 0;
        QTest::newRow("not installed") << u"not-installed"_s << 0;
        QTest::newRow("partial") << u"partial"_s << 1;
        QTest::newRow("failed") << u"failed"_s << 1;
        QTest::newRow("forbidden") << u"forbidden"_s << 1;
        QTest::newRow("invisible") << u"invisible"_s << 1;
    }
    void unknownIsNeverNone()
    {
        QFETCH(QString, status);
        QFETCH(int, drawn);
        GraphSubject subject = graphSubject(u"c"_s, {});
        subject.impact->coverage = {
            {u"jobs"_s, u"Jobs"_s, *coverageStatusFrom(status), u"because"_s, 0}};
        const auto graph = dependencyGraphOf({subject});
        QCOMPARE(graph.count(Role::Unread), size_t(drawn));
        QCOMPARE(graph.links.size(), size_t(drawn));
        if (drawn)
            QCOMPARE(graph.links.front().reason, u"because"_s);
    }

    void aConnectionThatWasNotReadSaysSo()
    {
        GraphSubject unread = graphSubject(u"c"_s, {});
        unread.impact.reset();
        unread.unread = u"Nobody looked."_s;
        GraphSubject nothing = graphSubject(u"d"_s, {});
        nothing.impact->coverage.clear();
        const auto graph = dependencyGraphOf({unread, nothing});
        QCOMPARE(graph.count(Role::Unread), size_t(1)); // one place, joined to both
        QCOMPARE(graph.links.size(), size_t(2));
        QCOMPARE(graph.links.front().reason, u"Nobody looked."_s);
    }

    void thousandsAreOneAndCanBeManyAgain()
    {
        const auto graph = dependencyGraphOf(sample::starOf(5000));
        Folding folding;
        DrawnGraph drawn = folded(graph, folding);
        QCOMPARE(drawn.nodes.size(), size_t(2));
        QCOMPARE(drawn.nodes.back().members.size(), size_t(5000));
        QCOMPARE(drawn.edges.front().links.size(), size_t(5000));
        folding.chosen[jobs()] = false;
        drawn = folded(graph, folding);
        QCOMPARE(drawn.nodes.size(), size_t(5001));
        QCOMPARE(drawn.edges.size(), size_t(5000));
        folding.chosen[jobs()] = true;
        QCOMPARE(folded(graph, folding).nodes.size(), size_t(2));
    }

    void groupsAreFoldedByKindAndByEffect()
    {
        std::vector<Dependent> all;
        for (int i = 0; i < 30; ++i)
            all.push_back(graphDependent(i % 2 ? u"job"_s : u"flow"_s, QString::number(i),
                                         i % 3 ? Effect::Breaks : Effect::Blocks));
        const auto graph = dependencyGraphOf({graphSubject(u"c"_s, all)});
        Folding folding;
        folding.dependentsFrom = 5;
        const DrawnGraph drawn = folded(graph, folding);
        QCOMPARE(drawn.nodes.size(), size_t(5));
        QCOMPARE(drawn.groups.at(jobs()), size_t(10));
        QCOMPARE(drawn.groups.at(jobs(Effect::Blocks)), size_t(5));
    }

    void aGroupOfOneAndWhatWasNotReadAreNeverFolded()
    {
        GraphSubject subject = graphSubject(u"c"_s, {graphDependent(u"job"_s, u"j"_s)});
        for (int i = 0; i < 40; ++i)
            subject.impact->coverage.push_back(
                {u"s%1"_s.arg(i), {}, CoverageStatus::Failed, {}, 0});
        Folding folding;
        folding.chosen[jobs()] = true;
        const DrawnGraph drawn = folded(dependencyGraphOf({subject}), folding);
        QCOMPARE(drawn.nodes.size(), size_t(42));
        QVERIFY(drawn.groups.empty());
    }

    void nothingIsLostAndOrderDoesNotMatter()
    {
        QRandomGenerator chance(20261122);
        for (int round = 0; round < 400; ++round) {
            std::vector<GraphSubject> subjects = sample::randomSubjects(chance);
            const auto graph = dependencyGraphOf(subjects);
            std::set<std::tuple<QString, QString, QString>> dependents;
            std::set<std::pair<QString, QString>> connections;
            for (const GraphSubject &subject : subjects)
                connections.emplace(subject.endpoint, subject.connection.id.value);
            size_t own = 0;
            for (const GraphNode &node : graph.nodes)
                own += node.role == Role::Dependent;
            for (const GraphSubject &subject : firstOfEach(subjects)) {
                for (const Dependent &one :
                     subject.impact ? subject.impact->dependents : std::vector<Dependent>()) {
                    const bool isConnection = one.key.id != subject.connection.id.value
                        && connections.contains({subject.endpoint, one.key.id});
                    if (!isConnection)
                        dependents.emplace(subject.endpoint, one.key.kind, one.key.id);
                }
            }
            QCOMPARE(own, dependents.size());
            QCOMPARE(graph.count(Role::Connection), connections.size());
            Folding folding;
            folding.dependentsFrom = size_t(chance.bounded(1, 12));
            folding.connectionsFrom = size_t(chance.bounded(1, 6));
            for (const GraphNode &node : graph.nodes) {
                if (!chance.bounded(4))
                    folding.chosen[foldKeyOf(node)] = chance.bounded(2);
            }
            QVERIFY(isWhole(graph, folded(graph, folding)));
        }
    }

    void theOrderOfTheSubjectsDoesNotMatter()
    {
        QRandomGenerator chance(4);
        for (int round = 0; round < 100; ++round) {
            std::vector<GraphSubject> subjects = firstOfEach(sample::randomSubjects(chance));
            const auto graph = dependencyGraphOf(subjects);
            std::ranges::reverse(subjects);
            const auto again = dependencyGraphOf(subjects);
            QCOMPARE(again.nodes.size(), graph.nodes.size());
            QVERIFY(again == graph);
        }
    }

private:
    static std::vector<GraphSubject> firstOfEach(const std::vector<GraphSubject> &subjects)
    {
        std::vector<GraphSubject> first;
        std::set<std::pair<QString, QString>> known;
        for (const GraphSubject &subject : subjects) {
            if (known.emplace(subject.endpoint, subject.connection.id.value).second)
                first.push_back(subject);
        }
        return first;
    }
};

QTEST_APPLESS_MAIN(DependencyGraphTest)
#include "tst_dependencygraph.moc"
