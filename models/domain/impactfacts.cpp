// SPDX-License-Identifier: Apache-2.0
#include "models/domain/impactfacts.h"

#include "models/domain/linefield.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace linchpin {

namespace {

/// The order of the keys, asking for the kind once: most of a list have the same one.
bool isBefore(const DependentKey &a, const DependentKey &b)
{
    const int kinds = a.kind.constData() == b.kind.constData() ? 0 : a.kind.compare(b.kind);
    return kinds == 0 ? a.id.compare(b.id) < 0 : kinds < 0;
}

/// The fields of a line with a tab between them.
void appendFields(QByteArray &text, std::initializer_list<QStringView> fields)
{
    bool isFirst = true;
    for (const QStringView field : fields) {
        if (!std::exchange(isFirst, false))
            text += '\t';
        appendField(text, field);
    }
}

/// What stands between a dependent's own key and what it hangs on: tab, relation, tab, activity,
/// tab, effect. Our own words, so plain; made once for all that there can be.
const QByteArray &middleOf(const Dependent &dependent)
{
    constexpr std::size_t activities = std::size_t(Activity::Unknown) + 1;
    constexpr std::size_t effects = std::size_t(Effect::Mentions) + 1;
    using Middles = std::array<QByteArray, 2 * activities * effects>;
    static const Middles all = [] {
        Middles made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i] = '\t' + wordOf(Relation(i / effects / activities)).toLatin1() + '\t'
                + wordOf(Activity(i / effects % activities)).toLatin1() + '\t'
                + wordOf(Effect(i % effects)).toLatin1();
        }
        return made;
    }();
    return all[(std::size_t(dependent.relation) * activities + std::size_t(dependent.activity))
                   * effects
               + std::size_t(dependent.effect)];
}

constexpr QByteArrayView lineBegin = "dependent\t";

/// The line of a dependent where all of it is plain; there has to be room for
/// it. The end of what was written; null if it is not plain.
char *writePlain(char *out, const Dependent &dependent, const std::vector<DependentKey> &via)
{
    bool isPlain = true;
    const auto put = [&out](QByteArrayView bytes) {
        out = std::copy(bytes.begin(), bytes.end(), out);
    };
    const auto putKey = [&out, &isPlain](const DependentKey &key) {
        isPlain = copyPlain(out, key.kind) && isPlain;
        out += key.kind.size();
        *out++ = '\t';
        isPlain = copyPlain(out, key.id) && isPlain;
        out += key.id.size();
    };
    put(lineBegin);
    putKey(dependent.key);
    put(middleOf(dependent));
    for (const DependentKey &key : via) {
        *out++ = '\t';
        putKey(key);
    }
    return isPlain ? out : nullptr;
}

void appendEscaped(QByteArray &text, const Dependent &dependent,
                   const std::vector<DependentKey> &via)
{
    text += lineBegin;
    appendFields(text, {dependent.key.kind, dependent.key.id});
    text += middleOf(dependent);
    for (const DependentKey &key : via) {
        text += '\t';
        appendFields(text, {key.kind, key.id});
    }
}

/// Room is made once for all of a plain line.
void appendLine(QByteArray &text, const Dependent &dependent, const std::vector<DependentKey> &via)
{
    const auto sizeOf = [](const DependentKey &key) { return key.kind.size() + key.id.size() + 2; };
    qsizetype most = lineBegin.size() + sizeOf(dependent.key) + middleOf(dependent).size();
    for (const DependentKey &key : via)
        most += sizeOf(key);
    const qsizetype begin = text.size();
    text.resize(begin + most);
    char *const first = text.data() + begin;
    const char *const end = writePlain(first, dependent, via);
    Q_ASSERT(!end || end - first <= most);
    text.resize(end ? begin + (end - first) : begin);
    if (!end)
        appendEscaped(text, dependent, via);
}

} // namespace

std::vector<DependentKey> sortedVia(const Dependent &dependent)
{
    std::vector<DependentKey> via = dependent.via;
    std::ranges::sort(via, isBefore);
    return via;
}

void appendLine(QByteArray &text, const Dependent &dependent)
{
    if (std::ranges::is_sorted(dependent.via, isBefore))
        appendLine(text, dependent, dependent.via);
    else
        appendLine(text, dependent, sortedVia(dependent));
}

Facts::Facts(const Impact &impact)
{
    m_facts.reserve(impact.dependents.size() + impact.coverage.size() + 16);
    m_text.reserve(qsizetype(impact.dependents.size() * 64));
    addHead(impact);
    addDependents(impact);
    addTail(impact);
}

Facts Facts::head(const Impact &impact)
{
    Facts facts;
    facts.addHead(impact);
    return facts;
}

Facts Facts::tail(const Impact &impact)
{
    Facts facts;
    facts.addTail(impact);
    return facts;
}

// The first words of the lines are in order, so each part is sorted by itself; the dependents
// of an impact are in order already, nearly always in the same one.
void Facts::addHead(const Impact &impact)
{
    addConnection(impact.connection);
    sortFrom(0);
    const std::size_t coverage = m_facts.size();
    for (std::size_t i = 0; i < impact.coverage.size(); ++i)
        add({u"coverage", impact.coverage[i].source, wordOf(impact.coverage[i].status)},
            About::Coverage, i);
    sortFrom(coverage);
}

void Facts::addDependents(const Impact &impact)
{
    const std::size_t first = m_facts.size();
    for (std::size_t i = 0; i < impact.dependents.size(); ++i) {
        begin(About::Dependent, i);
        appendLine(m_text, impact.dependents[i]);
        end();
    }
    sortFrom(first);
}

void Facts::addTail(const Impact &impact)
{
    const std::size_t first = m_facts.size();
    addProperties(impact.connection);
    sortFrom(first);
}

void Facts::add(std::initializer_list<QStringView> fields, About about, std::size_t index)
{
    begin(about, index);
    appendFields(m_text, fields);
    end();
}

void Facts::begin(About about, std::size_t index)
{
    m_facts.push_back({std::size_t(m_text.size()), 0, about, index});
}

void Facts::end()
{
    m_facts.back().size = std::size_t(m_text.size()) - m_facts.back().begin;
    m_text += '\n';
}

void Facts::sortFrom(std::size_t first)
{
    const std::span part = std::span(m_facts).subspan(first);
    const auto line = [this](const Fact &fact) { return lineOf(fact); };
    if (!std::ranges::is_sorted(part, {}, line))
        std::ranges::sort(part, {}, line);
}

void Facts::addConnection(const Connection &connection)
{
    const auto tell = [this](About about, QStringView word, QStringView value, std::size_t index) {
        add({u"connection", word, value}, about, index);
    };
    tell(About::Id, u"id", connection.id.value, 0);
    tell(About::Name, u"name", connection.name, 0);
    tell(About::Type, u"type", connection.type, 0);
    tell(About::State, u"state", wordOf(connection.state), 0);
    for (qsizetype i = 0; i < connection.traits.size(); ++i)
        tell(About::Trait, u"trait", connection.traits.at(i), std::size_t(i));
}

void Facts::addProperties(const Connection &connection)
{
    for (std::size_t i = 0; i < connection.properties.size(); ++i) {
        const Property &property = connection.properties[i];
        if (property.isIdentity)
            add({u"property", property.key, property.value}, About::Property, i);
    }
}

} // namespace linchpin
