// SPDX-License-Identifier: Apache-2.0
#include "models/domain/fingerprint.h"
#include "models/domain/impactfacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct FingerprintText
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Fingerprint)
};

/// With the reason where there was trouble: it is why the world cannot be compared.
QString readingText(const Coverage &coverage)
{
    const bool isTrouble = !coverage.isSettled() && coverage.status != CoverageStatus::Invisible;
    return isTrouble && !coverage.reason.isEmpty()
        ? u"%1: %2"_s.arg(wordOf(coverage.status), coverage.reason)
        : wordOf(coverage.status);
}

/// What a fact is about; equal for the old and the new line of a change.
QString subjectOf(const Impact &impact, const Fact &fact)
{
    switch (fact.about) {
    case About::Id: return FingerprintText::tr("the connection's id");
    case About::Name: return FingerprintText::tr("the connection's name");
    case About::Type: return FingerprintText::tr("the connection's type");
    case About::State: return FingerprintText::tr("the connection's state");
    case About::Trait:
        return FingerprintText::tr("the connection's trait \"%1\"")
            .arg(impact.connection.traits.at(qsizetype(fact.index)));
    case About::Property:
        return FingerprintText::tr("the connection's property \"%1\"")
            .arg(impact.connection.properties[fact.index].key);
    case About::Dependent:
        return FingerprintText::tr("the dependent %1")
            .arg(impact.dependents[fact.index].key.text());
    case About::Coverage:
        return FingerprintText::tr("the reading of \"%1\"").arg(impact.coverage[fact.index].source);
    }
    return {};
}

QString saidOf(const Dependent &dependent)
{
    QStringList said{wordOf(dependent.relation), wordOf(dependent.activity),
                     wordOf(dependent.effect)};
    for (const DependentKey &key : sortedVia(dependent))
        said << FingerprintText::tr("through %1").arg(key.text());
    return said.join(u", "_s);
}

/// What a fact says about its subject.
QString valueOf(const Impact &impact, const Fact &fact)
{
    switch (fact.about) {
    case About::Id: return impact.connection.id.value;
    case About::Name: return impact.connection.name;
    case About::Type: return impact.connection.type;
    case About::State: return wordOf(impact.connection.state);
    case About::Trait: return impact.connection.traits.at(qsizetype(fact.index));
    case About::Property: return impact.connection.properties[fact.index].value;
    case About::Dependent: return saidOf(impact.dependents[fact.index]);
    case About::Coverage: return readingText(impact.coverage[fact.index]);
    }
    return {};
}

/// The facts of a that b does not have, as often as they are missing. Both are sorted.
std::vector<Fact> missing(const Facts &a, const Facts &b)
{
    std::vector<Fact> rest;
    std::ranges::set_difference(
        a.sorted(), b.sorted(), std::back_inserter(rest), {},
        [&a](const Fact &fact) { return a.lineOf(fact); },
        [&b](const Fact &fact) { return b.lineOf(fact); });
    return rest;
}

/// The first letter of a sentence; subjects are written to stand inside one.
QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

QString sentenceFor(const QString &subject, const QStringList &before, const QStringList &after)
{
    if (after.isEmpty())
        return capitalised(
            FingerprintText::tr("%1 is no longer there (%2).").arg(subject, before.join(u"; "_s)));
    if (before.isEmpty())
        return capitalised(
            FingerprintText::tr("%1 is new (%2).").arg(subject, after.join(u"; "_s)));
    return capitalised(FingerprintText::tr("%1 has changed: planned \"%2\", now \"%3\".")
                           .arg(subject, before.join(u"; "_s), after.join(u"; "_s)));
}

} // namespace

QStringList differences(const Impact &planned, const Impact &now)
{
    const Facts before(planned);
    const Facts after(now);
    std::map<QString, std::pair<QStringList, QStringList>> bySubject;
    for (const Fact &fact : missing(before, after))
        bySubject[subjectOf(planned, fact)].first << valueOf(planned, fact);
    for (const Fact &fact : missing(after, before))
        bySubject[subjectOf(now, fact)].second << valueOf(now, fact);

    QStringList sentences;
    for (const auto &[subject, values] : bySubject)
        sentences << sentenceFor(subject, values.first, values.second);
    return sentences;
}

} // namespace linchpin
