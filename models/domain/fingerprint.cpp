// SPDX-License-Identifier: Apache-2.0
#include "models/domain/fingerprint.h"

#include "models/domain/linefield.h"
#include "models/domain/sha256.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <string_view>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct FingerprintText
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Fingerprint)
};

constexpr QByteArrayView firstLine = "linchpin-impact 1\n";

enum class About { Id, Name, Type, State, Trait, Property, Dependent, Coverage };

/// Which line of the canonical form, and what it is about. What is said of it to people is made
/// only for the few lines that differ: an impact may have a million.
struct Fact
{
    std::size_t begin = 0; ///< in the text of its Facts
    std::size_t size = 0; ///< without the line feed
    About about = About::Id;
    std::size_t index = 0; ///< of the trait, property, dependent or coverage
};

/// With the reason where there was trouble: it is why the world cannot be compared.
QString readingText(const Coverage &coverage)
{
    const bool isTrouble = !coverage.isSettled() && coverage.status != CoverageStatus::Invisible;
    return isTrouble && !coverage.reason.isEmpty()
        ? u"%1: %2"_s.arg(wordOf(coverage.status), coverage.reason)
        : wordOf(coverage.status);
}

/// The order of the keys, asking for the kind once: most of a list have the same one.
bool isBefore(const DependentKey &a, const DependentKey &b)
{
    const int kinds = a.kind.constData() == b.kind.constData() ? 0 : a.kind.compare(b.kind);
    return kinds == 0 ? a.id.compare(b.id) < 0 : kinds < 0;
}

std::vector<DependentKey> sortedVia(const Dependent &dependent)
{
    std::vector<DependentKey> via = dependent.via;
    std::ranges::sort(via, isBefore);
    return via;
}

/// All lines of an impact in one text, each ended by a line feed, and their order.
class Facts
{
public:
    explicit Facts(const Impact &impact)
    {
        m_facts.reserve(impact.dependents.size() + impact.coverage.size() + 16);
        m_text.reserve(qsizetype(impact.dependents.size() * 64));
        // The first words of the lines are in order, so each part is sorted by itself; the
        // dependents of an impact are in order already, nearly always in the same one.
        addConnection(impact.connection);
        sortFrom(0);
        const std::size_t coverage = m_facts.size();
        for (std::size_t i = 0; i < impact.coverage.size(); ++i)
            add({u"coverage", impact.coverage[i].source, wordOf(impact.coverage[i].status)},
                About::Coverage, i);
        sortFrom(coverage);
        const std::size_t dependents = m_facts.size();
        for (std::size_t i = 0; i < impact.dependents.size(); ++i)
            addDependent(impact.dependents[i], i);
        sortFrom(dependents);
        const std::size_t properties = m_facts.size();
        addProperties(impact.connection);
        sortFrom(properties);
    }

    [[nodiscard]] const std::vector<Fact> &sorted() const { return m_facts; }
    [[nodiscard]] std::string_view lineOf(const Fact &fact) const
    {
        return {m_text.constData() + fact.begin, fact.size};
    }
    [[nodiscard]] QByteArrayView lineWithItsEnd(const Fact &fact) const
    {
        return {m_text.constData() + fact.begin, qsizetype(fact.size) + 1};
    }

private:
    void add(std::initializer_list<QStringView> fields, About about, std::size_t index)
    {
        begin(about, index);
        for (const QStringView field : fields)
            addField(field);
        end();
    }
    void begin(About about, std::size_t index)
    {
        m_facts.push_back({std::size_t(m_text.size()), 0, about, index});
    }
    void addField(QStringView field)
    {
        if (std::size_t(m_text.size()) > m_facts.back().begin)
            m_text += '\t';
        appendField(m_text, field);
    }
    void end()
    {
        m_facts.back().size = std::size_t(m_text.size()) - m_facts.back().begin;
        m_text += '\n';
    }

    void sortFrom(std::size_t first)
    {
        const std::span part = std::span(m_facts).subspan(first);
        const auto line = [this](const Fact &fact) { return lineOf(fact); };
        if (!std::ranges::is_sorted(part, {}, line))
            std::ranges::sort(part, {}, line);
    }

    void addConnection(const Connection &connection)
    {
        const auto tell = [this](About about, QStringView word, QStringView value,
                                 std::size_t index) {
            add({u"connection", word, value}, about, index);
        };
        tell(About::Id, u"id", connection.id.value, 0);
        tell(About::Name, u"name", connection.name, 0);
        tell(About::Type, u"type", connection.type, 0);
        tell(About::State, u"state", wordOf(connection.state), 0);
        for (qsizetype i = 0; i < connection.traits.size(); ++i)
            tell(About::Trait, u"trait", connection.traits.at(i), std::size_t(i));
    }

    void addProperties(const Connection &connection)
    {
        for (std::size_t i = 0; i < connection.properties.size(); ++i) {
            const Property &property = connection.properties[i];
            if (property.isIdentity)
                add({u"property", property.key, property.value}, About::Property, i);
        }
    }

    void addDependent(const Dependent &dependent, std::size_t index)
    {
        begin(About::Dependent, index);
        for (const QStringView field : {QStringView(u"dependent"), QStringView(dependent.key.kind),
                                        QStringView(dependent.key.id)})
            addField(field);
        addField(wordOf(dependent.relation));
        addField(wordOf(dependent.activity));
        addField(wordOf(dependent.effect));
        const auto addVia = [this](const std::vector<DependentKey> &via) {
            for (const DependentKey &key : via) {
                addField(key.kind);
                addField(key.id);
            }
        };
        std::ranges::is_sorted(dependent.via, isBefore) ? addVia(dependent.via)
                                                        : addVia(sortedVia(dependent));
        end();
    }

    QByteArray m_text;
    std::vector<Fact> m_facts;
};

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

QByteArray canonicalForm(const Impact &impact)
{
    const Facts facts(impact);
    QByteArray text = firstLine.toByteArray();
    for (const Fact &fact : facts.sorted())
        text += facts.lineWithItsEnd(fact);
    return text;
}

QString fingerprint(const Impact &impact)
{
    const Facts facts(impact);
    Sha256 hash;
    hash.add(firstLine);
    for (const Fact &fact : facts.sorted())
        hash.add(facts.lineWithItsEnd(fact));
    return u"sha256:"_s + QString::fromLatin1(hash.result().toHex());
}

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
