// SPDX-License-Identifier: Apache-2.0
// B4: what follows from everything that hangs on a connection: which decisions are needed, the
// verdict, the fingerprint, what differs from another reading.
#include "models/domain/choices.h"
#include "models/domain/fingerprint.h"
#include "tests/bench/figures.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <queue>
#include <random>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

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
            dependent.via.push_back(impact.dependents[std::size_t(random()) % std::size_t(i)].key);
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

/// A walk over the same edges as bare numbers, and a hash over the ids: what cannot be saved.
double floorOf(const Impact &impact)
{
    std::map<QString, int> numbers;
    for (const Dependent &dependent : impact.dependents)
        numbers.emplace(dependent.key.id, int(numbers.size()));
    std::vector<std::vector<int>> users(impact.dependents.size());
    std::vector<int> first;
    for (std::size_t i = 0; i < impact.dependents.size(); ++i) {
        if (impact.dependents[i].relation == Relation::Direct)
            first.push_back(int(i));
        for (const DependentKey &key : impact.dependents[i].via)
            users[std::size_t(numbers.at(key.id))].push_back(int(i));
    }
    return medianMilliseconds(3, [&] {
        std::vector<bool> isSeen(users.size());
        std::queue<int> open;
        for (const int node : first) {
            isSeen[std::size_t(node)] = true;
            open.push(node);
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (!open.empty()) {
            const int node = open.front();
            open.pop();
            const QString &id = impact.dependents[std::size_t(node)].key.id;
            hash.addData(QByteArrayView(reinterpret_cast<const char *>(id.utf16()), id.size() * 2));
            for (const int user : users[std::size_t(node)]) {
                if (!isSeen[std::size_t(user)]) {
                    isSeen[std::size_t(user)] = true;
                    open.push(user);
                }
            }
        }
        Q_UNUSED(hash.result());
    });
}

void measure(const Figures &figures, int count)
{
    const Impact impact = estate(count);
    const Choices choices = acceptingAll(impact);
    const double floor = floorOf(impact);
    const QString size = QString::number(count);
    const auto tell = [&](const QString &what, const std::function<void()> &work) {
        figures.add({u"B4"_s,
                     u"%1, %2 dependents"_s.arg(what, size),
                     medianMilliseconds(3, work),
                     u"ms"_s,
                     floor,
                     {}});
    };
    volatile bool isSame = false;
    tell(u"verdict"_s, [&] { isSame = impact.verdict() == Verdict::Clear; });
    tell(u"decisions needed"_s, [&] { isSame = needingDecision(impact, choices).empty(); });
    tell(u"objections to a plan"_s, [&] { isSame = objections(impact, choices).empty(); });
    tell(u"fingerprint"_s, [&] { isSame = fingerprint(impact).isEmpty(); });
    tell(u"difference of two readings"_s, [&] { isSame = differences(impact, impact).isEmpty(); });
}

} // namespace

int main(int argc, char **argv)
{
    const Figures figures(argc, argv);
    measure(figures, 5000);
    if (figures.isQuick())
        return 0;
    measure(figures, 100000);
    measure(figures, 1000000);
    return 0;
}
