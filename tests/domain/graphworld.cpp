// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/graphworld.h"

#include <array>

namespace linchpin::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array effects{Effect::Blocks, Effect::Cascades, Effect::Breaks, Effect::Degrades,
                             Effect::Mentions};
constexpr std::array statuses{CoverageStatus::Complete,     CoverageStatus::Partial,
                              CoverageStatus::Failed,       CoverageStatus::Forbidden,
                              CoverageStatus::NotInstalled, CoverageStatus::Invisible};

Dependent randomDependent(QRandomGenerator &chance, int number, int range)
{
    Dependent one = graphDependent(chance.bounded(2) ? u"job"_s : u"flow"_s,
                                   QString::number(number), effects.at(size_t(chance.bounded(5))));
    one.relation = chance.bounded(3) ? Relation::Direct : Relation::Indirect;
    for (int i = chance.bounded(3); i > 0; --i) // may be itself, a loop, or nothing known
        one.via.push_back(
            {chance.bounded(2) ? u"job"_s : u"flow"_s, QString::number(chance.bounded(range + 2))});
    return one;
}

} // namespace

Dependent graphDependent(const QString &kind, const QString &id, Effect effect,
                         std::vector<DependentKey> via)
{
    Dependent one;
    one.key = {kind, id};
    one.name = u"The "_s + kind + u' ' + id;
    one.effect = effect;
    one.relation = via.empty() ? Relation::Direct : Relation::Indirect;
    one.via = std::move(via);
    one.activity = Activity::Active;
    one.evidence = u"names it in member \"uses\" of "_s + id;
    return one;
}

GraphSubject graphSubject(const QString &id, std::vector<Dependent> dependents)
{
    GraphSubject subject;
    subject.endpoint = u"production"_s;
    subject.connection.id.value = id;
    subject.connection.name = u"Connection "_s + id;
    subject.connection.type = u"openai"_s;
    subject.connection.state = ConnectionState::Active;
    subject.impact = Impact{.connection = subject.connection, .dependents = std::move(dependents)};
    subject.impact->coverage = {{u"jobs"_s, u"Jobs"_s, CoverageStatus::Complete, {}, 1}};
    return subject;
}

std::vector<GraphSubject> starOf(int dependents)
{
    std::vector<Dependent> all;
    for (int i = 0; i < dependents; ++i)
        all.push_back(graphDependent(u"job"_s, QString::number(i)));
    return {graphSubject(u"c1"_s, std::move(all))};
}

std::vector<GraphSubject> randomSubjects(QRandomGenerator &chance)
{
    std::vector<GraphSubject> subjects;
    const int range = 1 + chance.bounded(40);
    for (int c = chance.bounded(5); c >= 0; --c) {
        std::vector<Dependent> dependents;
        for (int number = 0; number < range; ++number) {
            if (chance.bounded(3))
                dependents.push_back(randomDependent(chance, number, range));
        }
        // Now and then a dependent's id is that of another connection.
        GraphSubject subject = graphSubject(
            chance.bounded(4) ? u"c%1"_s.arg(c) : QString::number(c), std::move(dependents));
        subject.endpoint = chance.bounded(3) ? u"production"_s : u"staging"_s;
        for (const CoverageStatus status : statuses) {
            if (chance.bounded(2))
                subject.impact->coverage.push_back(
                    {u"source-"_s + wordOf(status), {}, status, u"because"_s, 0});
        }
        if (!chance.bounded(8)) {
            subject.impact.reset();
            subject.unread = u"The server did not answer."_s;
        }
        subjects.push_back(std::move(subject));
    }
    return subjects;
}

QStringList hostileNames()
{
    return {u"<b>bold</b><script>alert(1)</script>"_s,
            u"\\N \\G \\L \\E \\l\\r \\T \\H"_s,
            u"a\"];b->c;[label=\"owned"_s,
            u"<<table><tr><td>html</td></tr></table>>"_s,
            u"]]>&amp;&lt;&#0;'"_s,
            u"\u202Eevil\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627"_s,
            QString(300, u'W'),
            u"\U0001F600\U0001F469\u200D\U0001F4BB party"_s,
            u"line\nbreak\ttab\r"_s,
            QString(QChar(0)) + u"nul"_s,
            u"half "_s + QChar(0xD83D),
            u"not a character "_s + QChar(0xFFFE),
            u"%1 %2 %n &file"_s,
            QString()};
}

std::vector<GraphSubject> hostileSubjects()
{
    std::vector<Dependent> all;
    const QStringList names = hostileNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        Dependent one = graphDependent(u"kind"_s + QString::number(i % 3), QString::number(i),
                                       effects.at(size_t(i) % effects.size()));
        one.name = names.at(i);
        one.evidence = names.at(i);
        one.path = {names.at(i)};
        all.push_back(one);
    }
    GraphSubject subject = graphSubject(u"c1"_s, std::move(all));
    subject.connection.name = names.front();
    subject.endpoint = names.at(1);
    subject.impact->coverage.push_back(
        {u"places"_s, names.at(2), CoverageStatus::Forbidden, names.at(4), 0});
    return {subject};
}

} // namespace linchpin::sample
