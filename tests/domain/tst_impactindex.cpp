// SPDX-License-Identifier: Apache-2.0
#include "models/domain/fingerprint.h"
#include "models/domain/impactindex.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

/// Ids that a sloppy comparison would take for one another: of one letter, with what separates and
/// escapes, above U+FFFF, prefixes of each other.
const QStringList &awkwardIds()
{
    static const QStringList ids{u"a"_s,     u"A"_s,      u"a\tb"_s,       u"a\\tb"_s,
                                 u"a\x01"_s, u"a\nb"_s,   u"ab"_s,         u""_s,
                                 u"ä"_s,     u"\uFFFD"_s, u"\U0001F511"_s, u"a:b"_s};
    return ids;
}

/// Dependents sorted by key, each hanging on some others, some on what is not there.
Impact randomImpact(std::mt19937 &random)
{
    Impact impact;
    for (const QString &kind : {u"agent"_s, u"agents"_s, u"sync"_s}) {
        for (const QString &id : awkwardIds()) {
            Dependent dependent;
            dependent.key = {kind, id};
            if (random() % 3 != 0)
                impact.dependents.push_back(dependent);
        }
    }
    std::ranges::sort(impact.dependents, {}, &Dependent::key);
    for (Dependent &dependent : impact.dependents) {
        for (unsigned n = random() % 4; n > 0; --n) {
            const QString id = awkwardIds().at(qsizetype(random() % 12));
            dependent.via.push_back({random() % 2 == 0 ? u"agent"_s : u"sync"_s, id});
        }
    }
    return impact;
}

/// More than one thread takes at a time, with some keys that are there twice, some that hang on
/// nothing known, and texts of their own.
Impact largeImpact(std::mt19937 &random, unsigned count)
{
    const auto key = [&random, count] {
        const unsigned id = unsigned(random()) % count;
        return DependentKey{id % 3 == 0 ? u"agent"_s : u"sync"_s, QString::number(id)};
    };
    Impact impact;
    for (unsigned i = 0; i < count; ++i) {
        Dependent dependent;
        dependent.key = key();
        for (unsigned n = unsigned(random()) % 5; n > 0; --n)
            dependent.via.push_back(key());
        impact.dependents.push_back(std::move(dependent));
    }
    return impact;
}

std::optional<quint32> plainNumber(const Impact &impact, const DependentKey &key)
{
    const auto it = std::ranges::find(impact.dependents, key, &Dependent::key);
    return it == impact.dependents.end() ? std::nullopt
                                         : std::optional(quint32(it - impact.dependents.begin()));
}

std::vector<quint32> plainUsers(const Impact &impact, const DependentKey &key)
{
    std::vector<quint32> users;
    for (std::size_t i = 0; i < impact.dependents.size(); ++i) {
        for (const DependentKey &via : impact.dependents[i].via) {
            if (via == key)
                users.push_back(quint32(i));
        }
    }
    return users;
}

} // namespace

class ImpactIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAndUsersAreThoseOfAPlainSearch()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 2000; ++round) {
            const Impact impact = randomImpact(random);
            const ImpactIndex index(impact);
            for (const QString &kind : {u"agent"_s, u"agents"_s, u"sync"_s, u"none"_s}) {
                for (const QString &id : awkwardIds()) {
                    const DependentKey key{kind, id};
                    QCOMPARE(index.number(key), plainNumber(impact, key));
                    QCOMPARE(index.number(key, quint32(random() % 40)), plainNumber(impact, key));
                }
            }
            for (quint32 i = 0; i < index.size(); ++i) {
                const auto users = index.users(i);
                QCOMPARE(std::vector(users.begin(), users.end()),
                         plainUsers(impact, index.at(i).key));
                QCOMPARE(index.hangsOnUnknown(i),
                         std::ranges::any_of(index.at(i).via, [&impact](const DependentKey &key) {
                             return !plainNumber(impact, key);
                         }));
            }
        }
    }

    void manyAreNumberedAsByAPlainMap()
    {
        std::mt19937 random(13);
        for (const unsigned count : {1U, 63U, 64U, 65U, 4095U, 4096U, 4097U, 20000U}) {
            const Impact impact = largeImpact(random, count);
            std::map<DependentKey, quint32> numbers;
            for (quint32 i = 0; i < count; ++i)
                numbers.emplace(impact.dependents[i].key, i);
            std::vector<std::vector<quint32>> users(count);
            const ImpactIndex index(impact);
            for (quint32 i = 0; i < count; ++i) {
                bool isAnyUnknown = false;
                for (const DependentKey &key : impact.dependents[i].via) {
                    const auto number = numbers.find(key);
                    isAnyUnknown = isAnyUnknown || number == numbers.end();
                    if (number != numbers.end())
                        users[number->second].push_back(i);
                }
                QCOMPARE(index.hangsOnUnknown(i), isAnyUnknown);
                QCOMPARE(index.number(impact.dependents[i].key, i),
                         std::optional(numbers.at(impact.dependents[i].key)));
            }
            for (quint32 i = 0; i < count; ++i)
                QVERIFY(std::ranges::equal(index.users(i), users[i]));
        }
    }

    /// In order, as an impact is, or not: what is there is found, what is not there is not.
    void anImpactFindsWhatIsInIt()
    {
        std::mt19937 random(14);
        for (int round = 0; round < 1000; ++round) {
            Impact impact = randomImpact(random);
            if (round % 2 == 1)
                std::ranges::shuffle(impact.dependents, random);
            for (const QString &kind : {u"agent"_s, u"agents"_s, u"sync"_s, u"none"_s}) {
                for (const QString &id : awkwardIds()) {
                    const auto number = plainNumber(impact, {kind, id});
                    QCOMPARE(impact.find({kind, id}),
                             number ? &impact.dependents[*number] : nullptr);
                }
            }
        }
    }

    void nothingIsFoundInAnEmptyImpact()
    {
        const Impact impact;
        const ImpactIndex index(impact);
        QCOMPARE(index.size(), 0U);
        QCOMPARE(index.number({u"sync"_s, u"a"_s}), std::nullopt);
    }

    void theLinesOfTheCanonicalFormAreSortedByTheirBytes()
    {
        std::mt19937 random(12);
        for (int round = 0; round < 500; ++round) {
            Impact impact = randomImpact(random);
            std::ranges::shuffle(impact.dependents, random);
            for (const QString &id : awkwardIds()) {
                impact.coverage.push_back({.source = id});
                impact.connection.traits << id;
                impact.connection.properties.push_back({.key = id, .isIdentity = true});
            }
            QList<QByteArray> lines = canonicalForm(impact).split('\n');
            QCOMPARE(lines.takeFirst(), QByteArray("linchpin-impact 1"));
            QCOMPARE(lines.takeLast(), QByteArray());
            QVERIFY(std::ranges::is_sorted(lines));
            QCOMPARE(lines.size(), qsizetype(impact.dependents.size()) + 4 + 3 * 12);
        }
    }
};

QTEST_GUILESS_MAIN(ImpactIndexTest)
#include "tst_impactindex.moc"
