// SPDX-License-Identifier: Apache-2.0
#include "models/domain/impactfacts.h"

#include "models/domain/linefield.h"

#include <algorithm>
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

/// Calls `put` with each field of the line of a dependent.
void eachField(const Dependent &dependent, const auto &put)
{
    put(u"dependent");
    put(dependent.key.kind);
    put(dependent.key.id);
    put(wordOf(dependent.relation));
    put(wordOf(dependent.activity));
    put(wordOf(dependent.effect));
    const auto putVia = [&put](const std::vector<DependentKey> &via) {
        for (const DependentKey &key : via) {
            put(key.kind);
            put(key.id);
        }
    };
    std::ranges::is_sorted(dependent.via, isBefore) ? putVia(dependent.via)
                                                    : putVia(sortedVia(dependent));
}

} // namespace

std::vector<DependentKey> sortedVia(const Dependent &dependent)
{
    std::vector<DependentKey> via = dependent.via;
    std::ranges::sort(via, isBefore);
    return via;
}

// Room is made once for all of a plain line.
void appendLine(QByteArray &text, const Dependent &dependent)
{
    qsizetype most = dependent.key.kind.size() + dependent.key.id.size() + 16;
    for (const QString &word :
         {wordOf(dependent.relation), wordOf(dependent.activity), wordOf(dependent.effect)})
        most += word.size();
    for (const DependentKey &key : dependent.via)
        most += key.kind.size() + key.id.size() + 2;
    const qsizetype begin = text.size();
    text.resize(begin + most);
    char *const first = text.data() + begin;
    char *out = first;
    bool isPlain = true;
    eachField(dependent, [&](QStringView field) {
        if (out != first)
            *out++ = '\t';
        isPlain = copyPlain(out, field) && isPlain;
        out += field.size();
    });
    Q_ASSERT(out - first <= most);
    text.resize(isPlain ? begin + (out - first) : begin);
    if (isPlain)
        return;
    eachField(dependent, [&](QStringView field) {
        if (text.size() > begin)
            text += '\t';
        appendField(text, field);
    });
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
