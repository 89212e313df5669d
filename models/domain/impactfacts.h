// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"

#include <QByteArray>

#include <string_view>

namespace linchpin {

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

/// All lines of the canonical form of an impact, or some, in one text, each ended by a line feed,
/// and their order (docs/fingerprint.md).
class Facts
{
public:
    explicit Facts(const Impact &impact);
    static Facts head(const Impact &impact); ///< the lines before those of the dependents
    static Facts tail(const Impact &impact); ///< the lines after them

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
    Facts() = default;
    void addHead(const Impact &impact);
    void addDependents(const Impact &impact);
    void addTail(const Impact &impact);
    void add(std::initializer_list<QStringView> fields, About about, std::size_t index);
    void begin(About about, std::size_t index);
    void end();
    void sortFrom(std::size_t first);
    void addConnection(const Connection &connection);
    void addProperties(const Connection &connection);

    QByteArray m_text;
    std::vector<Fact> m_facts;
};

/// What a dependent hangs on, in the order of the canonical form.
[[nodiscard]] std::vector<DependentKey> sortedVia(const Dependent &dependent);

/// The line of a dependent, without its end.
void appendLine(QByteArray &text, const Dependent &dependent);

} // namespace linchpin
