// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/lerian/randomestate.h"

#include "tests/systems/lerian/stage.h"

#include <random>

using namespace Qt::StringLiterals;

namespace linchpin::test {

namespace {

using namespace lerian::demo;

class Maker
{
public:
    explicit Maker(unsigned seed) : m_chance(seed) { }

    Estate make()
    {
        const bool isLong = chance(400);
        makeConnections(1 + upTo(3));
        makeReporter(isLong ? 90 + upTo(130) : upTo(5), isLong ? 90 + upTo(130) : upTo(8));
        makeMatcher(isLong ? 195 + upTo(20) : upTo(3));
        if (isLong && !m_estate.contexts.empty())
            makeSources(m_estate.contexts.front().id, 195 + upTo(220));
        m_estate.writesNullForNone = chance(2);
        m_estate.listHidesUnassigned = chance(2);
        if (chance(6))
            m_estate.scope.remove(u"reporter-url"_s);
        if (chance(6))
            m_estate.scope.remove(u"matcher-url"_s);
        return m_estate;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_chance); }
    bool chance(int in) { return upTo(in - 1) == 0; }

    /// Ids of one estate differ in their last digits only.
    QUuid id(int group, int number)
    {
        return QUuid(u"0198200%1-7d0c-7c33-9a55-%2"_s.arg(group).arg(number, 12, 16, QChar(u'0')));
    }
    QString name()
    {
        static const QStringList names{
            u"sales"_s,        u"Sales"_s,      u"sales_2"_s, u"zz_retired_sales"_s,
            u"zz_retired_x"_s, u"plugin_crm"_s, u"a b"_s,     u"<b>"_s};
        const bool isFirst = !m_estate.connections.empty() && chance(3);
        return isFirst ? m_estate.connections.front().configName
                       : names.at(upTo(int(names.size()) - 1));
    }
    template<typename Row>
    QUuid idOf(const std::vector<Row> &rows, int group)
    {
        return rows.empty() || chance(8) ? id(group, 900 + upTo(3))
                                         : rows[std::size_t(upTo(int(rows.size()) - 1))].id;
    }

    void makeConnections(int count)
    {
        for (int i = 0; i < count; ++i) {
            lerian::demo::Connection one;
            one.id = id(1, i);
            one.configName = i == 0 ? name() : name() + QString::number(i);
            one.isInternal = chance(15);
            if (one.isInternal)
                one.id = QUuid(u"01982001-7d0c-5c33-9a55-%1"_s.arg(i, 12, 16, QChar(u'0')));
            if (chance(5))
                one.productName.reset();
            one.createdAt = one.updatedAt = lerianNow().addDays(-upTo(40)).toMSecsSinceEpoch();
            m_estate.connections.push_back(one);
        }
    }
    QByteArray filters()
    {
        if (chance(3))
            return "null";
        QByteArray text = "{";
        for (int i = upTo(2); i > 0; --i)
            text += (text.size() > 1 ? "," : "") + QByteArray("\"") + name().toUtf8() + "\":{}";
        return text + '}';
    }
    void makeReporter(int templates, int reports)
    {
        static const QStringList states{u"Processing"_s, u"processing"_s, u"PendingExtraction"_s,
                                        u"Finished"_s,   u"Error"_s,      u"Weird"_s};
        for (int i = 0; i < templates; ++i)
            m_estate.templates.push_back({id(2, i), u"T %1"_s.arg(upTo(3)), u"t.tpl"_s, {}});
        for (int i = 0; i < reports; ++i) {
            m_estate.reports.push_back({id(3, i), idOf(m_estate.templates, 2),
                                        states.at(upTo(int(states.size()) - 1)), filters()});
        }
        for (int i = upTo(3); i > 0; --i)
            m_estate.dataSources.push_back({name() + (chance(3) ? u"x"_s : QString()), u"D"_s});
    }
    void makeMatcher(int contexts)
    {
        for (int i = upTo(4); i > 0; --i)
            m_estate.matcherConnections.push_back({id(4, i), name()});
        for (int i = 0; i < contexts; ++i) {
            m_estate.contexts.push_back({id(5, i), u"C %1"_s.arg(upTo(2))});
            makeSources(m_estate.contexts.back().id, upTo(3));
        }
    }
    void makeSources(const QUuid &context, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QUuid connection = idOf(m_estate.matcherConnections, 4);
            m_estate.sources.push_back(
                {id(6, int(m_estate.sources.size())), context, u"S"_s,
                 chance(4) ? u"FILE"_s : u"FETCHER"_s,
                 "{\"connection_id\":\"" + connection.toByteArray(QUuid::WithoutBraces) + "\"}"});
        }
    }

    std::mt19937 m_chance;
    Estate m_estate;
};

} // namespace

Estate randomLerianEstate(unsigned seed)
{
    return Maker(seed).make();
}

} // namespace linchpin::test
