// SPDX-License-Identifier: Apache-2.0
#include "models/domain/fingerprint.h"

#include "models/domain/impactfacts.h"
#include "models/domain/parallel.h"
#include "models/domain/prefetch.h"
#include "models/domain/sha256.h"

#include <algorithm>
#include <optional>
#include <utility>

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

constexpr std::size_t pieceSize = 512; ///< lines that one thread makes at a time
constexpr std::size_t piecesAtOnce = 16; ///< about a megabyte: stays in the processor's own memory

/// Some lines of dependents, one after the other.
struct Piece
{
    QByteArray text;
    bool isInOrder = true; ///< also after the line before the first one
};

/// Asks for the memory of those that come next, which lies apart.
void askFor(const std::vector<Dependent> &dependents, std::size_t next)
{
    if (next + 4 < dependents.size()) {
        prefetch(dependents[next + 4].key.id.constData());
        prefetch(dependents[next + 4].via.data());
    }
    if (next + 2 < dependents.size()) {
        for (const DependentKey &key : dependents[next + 2].via)
            prefetch(key.id.constData());
    }
}

void make(Piece &piece, const std::vector<Dependent> &dependents, std::size_t number)
{
    const std::size_t begin = number * pieceSize;
    const std::size_t end = std::min(begin + pieceSize, dependents.size());
    QByteArray &text = piece.text;
    text.reserve(qsizetype(pieceSize * 160));
    text.resize(0);
    QByteArray lineBefore;
    if (begin > 0)
        appendLine(lineBefore, dependents[begin - 1]);
    const std::string_view first(lineBefore.constData(), std::size_t(lineBefore.size()));
    const auto lines = [&text](qsizetype from, qsizetype to) {
        return std::string_view(text.constData() + from, std::size_t(to - from));
    };
    piece.isInOrder = true;
    qsizetype before = 0; // where the line before begins
    for (std::size_t i = begin; i < end; ++i) {
        askFor(dependents, i);
        const qsizetype start = text.size();
        appendLine(text, dependents[i]);
        const std::string_view last = start == 0 ? first : lines(before, start - 1);
        piece.isInOrder = piece.isInOrder && last <= lines(start, text.size());
        before = start;
        text += '\n';
    }
}

/// The lines of dependents; false if they are not in order. Several threads make lines while one
/// hashes, in order, those that were made before.
bool addInOrder(Sha256 &hash, const std::vector<Dependent> &dependents)
{
    const std::size_t count = (dependents.size() + pieceSize - 1) / pieceSize;
    std::vector<Piece> ready;
    for (std::size_t first = 0; first < count || !ready.empty(); first += piecesAtOnce) {
        std::vector<Piece> fresh(first < count ? std::min(piecesAtOnce, count - first) : 0);
        const std::size_t hashing = ready.empty() ? 0 : 1;
        inParallel(fresh.size() + hashing, [&](std::size_t part) {
            if (part >= hashing)
                return make(fresh[part - hashing], dependents, first + part - hashing);
            for (const Piece &piece : ready)
                hash.add(piece.text);
        });
        if (!std::ranges::all_of(fresh, &Piece::isInOrder))
            return false;
        ready = std::move(fresh);
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
