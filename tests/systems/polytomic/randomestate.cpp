// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/polytomic/randomestate.h"

#include "tests/systems/polytomic/stage.h"

#include <random>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::test {

namespace {

using Paging = demo::Readings::Paging;

class Maker
{
public:
    explicit Maker(unsigned seed) : m_chance(seed) { }

    demo::Estate make()
    {
        m_estate.connections.clear();
        const int connections = 1 + upTo(4);
        for (int i = 0; i < connections; ++i)
            m_estate.connections.push_back({.id = idNumber(1, i), .name = name()});
        makeReadings();
        makeModels(howMany());
        makeBulkSyncs(howMany());
        makeSyncs(howMany());
        makeCopies(upTo(2));
        return m_estate;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_chance); }
    bool oneIn(int many) { return upTo(many - 1) == 0; }
    /// The border of a page matters more than what is far from it.
    int howMany()
    {
        if (oneIn(40))
            return 48 + upTo(4);
        return oneIn(150) ? 95 + upTo(60) : upTo(6);
    }
    QString name() { return oneIn(3) ? u"Same"_s : u"Name %1"_s.arg(upTo(99)); }
    QString connection() { return idNumber(1, upTo(int(m_estate.connections.size()) - 1)); }
    QString model() { return idNumber(3, upTo(8)); } // some of them are not there

    void makeReadings()
    {
        demo::Readings &readings = m_estate.readings;
        const auto paging = [this] { return oneIn(3) ? Paging(upTo(2)) : Paging::Tokens; };
        readings.bulkSyncs = paging();
        readings.models = paging();
        readings.syncs = paging();
        readings.isEmptyListNull = oneIn(2);
        readings.isOldShape = oneIn(3);
        readings.tellsOrganisation = !oneIn(4);
        readings.cancellingLooks = upTo(2);
    }
    void makeModels(int count)
    {
        for (int i = 0; i < count; ++i) {
            demo::Model made{idNumber(3, i), name(), connection()};
            if (oneIn(4))
                made.enricher = connection();
            for (int n = oneIn(2) ? upTo(2) : 0; n > 0; --n)
                made.joined.append(model());
            m_estate.models.push_back(made);
        }
    }
    void makeBulkSyncs(int count)
    {
        for (int i = 0; i < count; ++i) {
            demo::BulkSync made{idNumber(2, i), name(), connection(), connection(), !oneIn(3)};
            if (oneIn(4))
                made.run = demo::Run{idNumber(8, i)};
            m_estate.bulkSyncs.push_back(made);
        }
    }
    void makeSyncs(int count)
    {
        for (int i = 0; i < count; ++i) {
            demo::Sync made{.id = idNumber(4, i), .name = name(), .target = connection()};
            made.isActive = !oneIn(3);
            for (int n = upTo(2); n > 0; --n)
                made.models.append(model());
            if (oneIn(5))
                made.dbtConnection = connection();
            for (int n = oneIn(3) ? upTo(2) : 0; n > 0; --n)
                made.afterSyncs.append(idNumber(4, upTo(8)));
            if (oneIn(4))
                made.afterBulkSyncs.append(idNumber(2, upTo(8)));
            if (oneIn(4))
                made.run = demo::Run{idNumber(9, i)};
            m_estate.syncs.push_back(made);
        }
    }
    void makeCopies(int count)
    {
        for (int i = 0; i < count; ++i) {
            demo::Connection copy{.id = idNumber(5, i), .name = name()};
            copy.organisation = idNumber(6, 1);
            copy.parent = connection();
            m_estate.connections.push_back(copy);
        }
    }

    std::mt19937 m_chance;
    demo::Estate m_estate;
};

template<typename Row>
void cut(std::vector<Row> &rows, Paging paging)
{
    if (paging == Paging::Cut && rows.size() > 50)
        rows.erase(rows.begin() + 50, rows.end());
}

} // namespace

demo::Estate randomEstate(unsigned seed)
{
    return Maker(seed).make();
}

demo::Estate inSight(demo::Estate estate)
{
    cut(estate.bulkSyncs, estate.readings.bulkSyncs);
    cut(estate.models, estate.readings.models);
    cut(estate.syncs, estate.readings.syncs);
    return estate;
}

} // namespace linchpin::polytomic::test
