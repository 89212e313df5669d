// SPDX-License-Identifier: Apache-2.0
#include "models/domain/fingerprint.h"

#include "models/domain/impactfacts.h"
#include "models/domain/sha256.h"

#include <optional>
#include <string>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView firstLine = "linchpin-impact 1\n";

void addAll(Sha256 &hash, const Facts &facts)
{
    for (const Fact &fact : facts.sorted())
        hash.add(facts.lineWithItsEnd(fact));
}

QByteArray sumOf(const Facts &facts)
{
    Sha256 hash;
    hash.add(firstLine);
    addAll(hash, facts);
    return hash.result();
}

/// The lines of dependents, some at a time; false if they are not in order.
bool addInOrder(Sha256 &hash, const std::vector<Dependent> &dependents)
{
    constexpr qsizetype enough = 64 * 1024; // stays in the processor's own memory
    QByteArray text;
    text.reserve(2 * enough);
    const auto lines = [&text](qsizetype from, qsizetype to) {
        return std::string_view(text.constData() + from, std::size_t(to - from));
    };
    std::string last; // of the text before
    for (std::size_t i = 0; i < dependents.size();) {
        text.resize(0);
        qsizetype before = 0; // where the line before begins
        for (; i < dependents.size() && text.size() < enough; ++i) {
            const qsizetype begin = text.size();
            appendLine(text, dependents[i]);
            if (lines(begin, text.size()) < (begin == 0 ? last : lines(before, begin - 1)))
                return false;
            before = begin;
            text += '\n';
        }
        last = lines(before, text.size() - 1);
        hash.add(text);
    }
    return true;
}

/// Without all of the text at once: of a million dependents it is a hundred megabytes, and to be
/// given that memory takes as long as to write and to hash it. Nothing where it has to be sorted.
std::optional<QByteArray> sumInOrder(const Impact &impact)
{
    Sha256 hash;
    hash.add(firstLine);
    addAll(hash, Facts::head(impact));
    if (!addInOrder(hash, impact.dependents))
        return {};
    addAll(hash, Facts::tail(impact));
    return hash.result();
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
    std::optional<QByteArray> sum = sumInOrder(impact);
    if (!sum)
        sum = sumOf(Facts(impact));
    return u"sha256:"_s + QString::fromLatin1(sum->toHex());
}

} // namespace linchpin
