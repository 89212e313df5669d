// SPDX-License-Identifier: Apache-2.0
// B4: what follows from everything that hangs on a connection: which decisions are needed, the
// verdict, the fingerprint, what differs from another reading.
#include "models/domain/choices.h"
#include "models/domain/fingerprint.h"
#include "models/domain/impactindex.h"
#include "models/domain/sha256.h"
#include "tests/bench/figures.h"

#include <algorithm>
#include <map>
#include <random>
#include <utility>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

/// Text of its own, as if it were read from an answer of its own.
DependentKey ownKey(const DependentKey &key)
{
    return {key.kind, QString(key.id.constData(), key.id.size())};
}

/// A tenth hangs on the connection itself, everything else on up to five others before it.
Impact estate(int count)
{
    std::mt19937 random(7);
    Impact impact;
    impact.connection.id.value = u"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10"_s;
    impact.connection.name = u"Orders"_s;
    impact.connection.state = ConnectionState::Active;
    impact.coverage.push_back({.source = u"syncs"_s, .status = CoverageStatus::Complete});
    for (int i = 0; i < count; ++i) {
        Dependent dependent;
        dependent.key = {u"sync"_s, u"%1"_s.arg(i, 10, 10, QChar(u'0'))};
        dependent.name = u"Sync %1"_s.arg(i);
        dependent.effect = i % 3 == 0 ? Effect::Degrades : Effect::Breaks;
        dependent.relation = i < count / 10 + 1 ? Relation::Direct : Relation::Indirect;
        dependent.decisions = {DecisionWord::Keep, DecisionWord::Accept};
        const unsigned references =
            dependent.relation == Relation::Direct ? 0 : 1 + unsigned(random() % 9);
        for (unsigned r = 0; r < references; ++r)
            dependent.via.push_back(
                ownKey(impact.dependents[std::size_t(random()) % std::size_t(i)].key));
        std::ranges::sort(dependent.via);
        impact.dependents.push_back(std::move(dependent));
    }
    return impact;
}

Choices acceptingAll(const Impact &impact)
{
    Choices choices;
    for (const Dependent &dependent : impact.dependents) {
        Decision decision;
        decision.dependent = dependent.key;
        decision.word = DecisionWord::Accept;
        choices.decisions.push_back(std::move(decision));
    }
    return choices;
}

/// Who hangs on whom as bare numbers, in two arrays: the shortest form there is.
struct BareGraph
{
    std::vector<quint32> first; ///< those that hang on the connection itself
    std::vector<quint32> begin;
    std::vector<quint32> users;
};

BareGraph bareGraph(const Impact &impact)
{
    std::map<QString, quint32> numbers;
    for (const Dependent &dependent : impact.dependents)
        numbers.emplace(dependent.key.id, quint32(numbers.size()));
    std::vector<std::vector<quint32>> users(impact.dependents.size());
    BareGraph graph;
    for (std::size_t i = 0; i < impact.dependents.size(); ++i) {
        if (impact.dependents[i].relation == Relation::Direct)
            graph.first.push_back(quint32(i));
        for (const DependentKey &key : impact.dependents[i].via)
            users[numbers.at(key.id)].push_back(quint32(i));
    }
    for (const std::vector<quint32> &of : users) {
        graph.begin.push_back(quint32(graph.users.size()));
        graph.users.insert(graph.users.end(), of.begin(), of.end());
    }
    graph.begin.push_back(quint32(graph.users.size()));
    return graph;
}

std::size_t walk(const BareGraph &graph)
{
    std::vector<char> isSeen(graph.begin.size());
    std::vector<quint32> open = graph.first;
    for (const quint32 node : open)
        isSeen[node] = 1;
    for (std::size_t next = 0; next < open.size(); ++next) {
        for (quint32 i = graph.begin[open[next]]; i < graph.begin[open[next] + 1]; ++i) {
            if (!std::exchange(isSeen[graph.users[i]], 1))
                open.push_back(graph.users[i]);
        }
    }
    return open.size();
}

/// Every letter of every key read once, in the order of the list, and the edges put into arrays by
/// numbers that are known already: nothing is searched for. On one thread; ours uses all, so that
/// its ratio says how much searching costs beyond what more cores give.
struct BareNumbering
{
    std::vector<quint32> edgesBefore;
    std::vector<quint32> targets;
    std::vector<quint32> begin; ///< of the users of each
    std::vector<quint32> users;
};

BareNumbering bareTargets(const Impact &impact, const BareGraph &graph)
{
    BareNumbering bare;
    bare.edgesBefore.push_back(0);
    for (const Dependent &dependent : impact.dependents)
        bare.edgesBefore.push_back(bare.edgesBefore.back() + quint32(dependent.via.size()));
    bare.targets.resize(graph.users.size());
    std::vector<quint32> next(bare.edgesBefore.begin(), bare.edgesBefore.end() - 1);
    for (std::size_t i = 0; i + 1 < graph.begin.size(); ++i) {
        for (quint32 edge = graph.begin[i]; edge < graph.begin[i + 1]; ++edge)
            bare.targets[next[graph.users[edge]]++] = quint32(i);
    }
    return bare;
}

unsigned readKeys(const Impact &impact)
{
    unsigned sum = 0;
    const auto read = [&sum](const DependentKey &key) {
        for (const QString *text : {&key.kind, &key.id}) {
            for (const QChar letter : *text)
                sum += letter.unicode();
        }
    };
    for (const Dependent &dependent : impact.dependents) {
        read(dependent.key);
        std::ranges::for_each(dependent.via, read);
    }
    return sum;
}

std::size_t numberBarely(const Impact &impact, BareNumbering &bare)
{
    const unsigned letters = readKeys(impact);
    bare.begin.assign(bare.edgesBefore.size(), 0);
    for (const quint32 target : bare.targets)
        ++bare.begin[target + 1];
    for (std::size_t i = 1; i < bare.begin.size(); ++i)
        bare.begin[i] += bare.begin[i - 1];
    bare.users.resize(bare.targets.size());
    std::vector<quint32> next(bare.begin.begin(), bare.begin.end() - 1);
    for (std::size_t i = 0; i + 1 < bare.edgesBefore.size(); ++i) {
        for (quint32 edge = bare.edgesBefore[i]; edge < bare.edgesBefore[i + 1]; ++edge)
            bare.users[next[bare.targets[edge]]++] = quint32(i);
    }
    return letters + bare.users.size();
}

void measure(const Figures &figures, int count)
{
    const Impact impact = estate(count);
    const Choices choices = acceptingAll(impact);
    const BareGraph graph = bareGraph(impact);
    const QByteArray canonical = canonicalForm(impact);
    const auto size = u"%1 dependents, %2 edges"_s.arg(count).arg(graph.users.size());
    volatile bool isSame = false;
    const double walked = medianMilliseconds(3, [&] { isSame = walk(graph) == 0; });
    const double hashed = medianMilliseconds(3, [&] {
        Sha256 hash;
        hash.add(canonical);
        isSame = hash.result().isEmpty();
    });
    BareNumbering bare = bareTargets(impact, graph);
    const double numbered =
        medianMilliseconds(3, [&] { isSame = numberBarely(impact, bare) == 0; });
    const auto tell = [&](const QString &what, double floor, const std::function<void()> &work,
                          const QString &series = {}) {
        figures.add({u"B4"_s,
                     u"%1, %2"_s.arg(what, size),
                     medianMilliseconds(3, work),
                     u"ms"_s,
                     floor,
                     {},
                     series,
                     count});
    };
    const ImpactIndex index(impact);
    tell(
        u"numbering, once for an impact"_s, numbered,
        [&] { isSame = ImpactIndex(impact).size() == 0; }, u"impact-numbering"_s);
    tell(u"decisions needed"_s, walked, [&] { isSame = needingDecision(index, choices).empty(); });
    tell(u"objections to a plan"_s, walked, [&] { isSame = objections(index, choices).empty(); });
    tell(u"fingerprint"_s, hashed, [&] { isSame = fingerprint(impact).isEmpty(); });
    tell(u"difference of two readings that say the same"_s, hashed,
         [&] { isSame = differences(impact, impact).isEmpty(); });
    tell(u"all a plan needs, numbered before: objections and fingerprint"_s, walked + hashed,
         [&] { isSame = objections(index, choices).empty() && fingerprint(impact).isEmpty(); });
    // Held against the walk and the hashing alone: numbering is no excuse.
    tell(
        u"all a plan needs: numbering, objections and fingerprint"_s, walked + hashed,
        [&] { isSame = objections(impact, choices).empty() && fingerprint(impact).isEmpty(); },
        u"impact"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const Figures figures(argc, argv);
    measure(figures, 1000);
    if (figures.isQuick())
        return 0;
    for (const int count : {5000, 10000, 100000, 1000000})
        measure(figures, count);
    return 0;
}
