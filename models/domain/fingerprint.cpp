// SPDX-License-Identifier: Apache-2.0
#include "models/domain/fingerprint.h"

#include "models/domain/linefield.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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

enum class About { Id, Name, Type, State, Trait, Property, Dependent, Coverage };

/// One line of the canonical form and what it is about. What is said of it to people is made only
/// for the few lines that differ: an impact may have a million.
struct Fact
{
    QByteArray line;
    About about = About::Id;
    std::size_t index = 0; ///< of the trait, property, dependent or coverage
};

QByteArray lineOf(std::initializer_list<QStringView> fields)
{
    QByteArray line;
    for (const QStringView field : fields) {
        if (!line.isEmpty())
            line += '\t';
        appendField(line, field);
    }
    return line;
}

void addConnection(std::vector<Fact> &facts, const Connection &connection)
{
    const auto add = [&facts](About about, QStringView word, QStringView value, std::size_t index) {
        facts.push_back({lineOf({u"connection", word, value}), about, index});
    };
    add(About::Id, u"id", connection.id.value, 0);
    add(About::Name, u"name", connection.name, 0);
    add(About::Type, u"type", connection.type, 0);
    add(About::State, u"state", wordOf(connection.state), 0);
    for (qsizetype i = 0; i < connection.traits.size(); ++i)
        add(About::Trait, u"trait", connection.traits.at(i), std::size_t(i));
    for (std::size_t i = 0; i < connection.properties.size(); ++i) {
        const Property &property = connection.properties[i];
        if (property.isIdentity)
            facts.push_back(
                {lineOf({u"property", property.key, property.value}), About::Property, i});
    }
}

std::vector<DependentKey> sortedVia(const Dependent &dependent)
{
    std::vector<DependentKey> via = dependent.via;
    std::ranges::sort(via);
    return via;
}

QByteArray lineOf(const Dependent &dependent)
{
    QByteArray line =
        lineOf({u"dependent", dependent.key.kind, dependent.key.id, wordOf(dependent.relation),
                wordOf(dependent.activity), wordOf(dependent.effect)});
    const auto addVia = [&line](const std::vector<DependentKey> &via) {
        for (const DependentKey &key : via) {
            appendField(line += '\t', key.kind);
            appendField(line += '\t', key.id);
        }
    };
    std::ranges::is_sorted(dependent.via) ? addVia(dependent.via) : addVia(sortedVia(dependent));
    return line;
}

/// With the reason where there was trouble: it is why the world cannot be compared.
QString readingText(const Coverage &coverage)
{
    const bool isTrouble = !coverage.isSettled() && coverage.status != CoverageStatus::Invisible;
    return isTrouble && !coverage.reason.isEmpty()
        ? u"%1: %2"_s.arg(wordOf(coverage.status), coverage.reason)
        : wordOf(coverage.status);
}

std::vector<Fact> factsOf(const Impact &impact)
{
    std::vector<Fact> facts;
    facts.reserve(impact.dependents.size() + impact.coverage.size() + 16);
    addConnection(facts, impact.connection);
    for (std::size_t i = 0; i < impact.dependents.size(); ++i)
        facts.push_back({lineOf(impact.dependents[i]), About::Dependent, i});
    for (std::size_t i = 0; i < impact.coverage.size(); ++i) {
        const Coverage &coverage = impact.coverage[i];
        facts.push_back(
            {lineOf({u"coverage", coverage.source, wordOf(coverage.status)}), About::Coverage, i});
    }
    std::ranges::sort(facts, {}, &Fact::line);
    return facts;
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
std::vector<Fact> missing(const std::vector<Fact> &a, const std::vector<Fact> &b)
{
    std::vector<Fact> rest;
    std::ranges::set_difference(a, b, std::back_inserter(rest), {}, &Fact::line, &Fact::line);
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

QByteArray canonicalForm(const Impact &impact)
{
    QByteArray text = "linchpin-impact 1\n";
    for (const Fact &fact : factsOf(impact))
        text += fact.line + '\n';
    return text;
}

QString fingerprint(const Impact &impact)
{
    const QByteArray hash =
        QCryptographicHash::hash(canonicalForm(impact), QCryptographicHash::Sha256);
    return u"sha256:"_s + QString::fromLatin1(hash.toHex());
}

QStringList differences(const Impact &planned, const Impact &now)
{
    const std::vector<Fact> before = factsOf(planned);
    const std::vector<Fact> after = factsOf(now);
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
