// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/findrows.h"

#include "models/systems/polytomic/kinds.h"
#include "models/systems/polytomic/settlerows.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

namespace {

using Links = std::map<DependentKey, QString>; ///< through whom, and how we know

/// Members that name this connection, as evidence; empty if none does.
QString directEvidence(const User &user, const Uuid &connection)
{
    QStringList facts;
    for (const ConnectionLink &link : user.connections) {
        if (link.id == connection)
            facts.append(u"%1 = %2"_s.arg(link.member, link.id.text()));
    }
    return facts.join(u"; "_s);
}

class Finder
{
public:
    explicit Finder(const Reading &reading) : m_reading(reading), m_id(reading.id()) { }

    std::vector<Dependent> find()
    {
        findModels();
        for (const User &user : m_reading.index.bulkSyncs.items)
            add(kind::bulkSync, user, {});
        for (const User &user : m_reading.index.syncs.items)
            add(kind::sync, user, modelLinks(user, m_modelsHere));
        findSecondRing();
        findSharedCopies();
        return take();
    }

private:
    void findModels()
    {
        for (const User &model : m_reading.index.models.items) {
            if (!directEvidence(model, m_id).isEmpty())
                m_modelsHere.insert(model.id);
        }
        for (const User &model : m_reading.index.models.items) {
            Links links;
            for (const Uuid &other : model.models) {
                if (m_modelsHere.contains(other) && !(other == model.id))
                    links[keyFor(kind::model, other)] = evidence(u"relations.to.model_id"_s, other);
            }
            add(kind::model, model, links);
            if (!links.empty())
                m_modelsJoined.insert(model.id);
        }
    }

    /// What stays and loses something: syncs that run after a dependent one, and syncs over models
    /// that are joined with a dependent one.
    void findSecondRing()
    {
        const auto firstRing = m_rows;
        for (const User &sync : m_reading.index.syncs.items) {
            Links links = modelLinks(sync, m_modelsJoined);
            for (const DependentKey &before : sync.runsAfter) {
                const bool isItself = before == keyFor(kind::sync, sync.id);
                if (firstRing.contains(before) && !isItself)
                    links[before] = u"schedule.run_after = %1"_s.arg(before.id);
            }
            if (!links.empty())
                add(kind::sync, sync, links);
        }
    }

    void findSharedCopies()
    {
        for (const Connection &copy : m_reading.sharedCopies.items) {
            Dependent &row = m_rows[{kind::sharedCopy, copy.id.value}];
            row.name = copy.name;
            row.evidence = u"parent_connection_id = %1"_s.arg(m_id.text());
            const QString organisation = copy.property(QString(property::organisation));
            if (!organisation.isEmpty())
                row.path = QStringList(translate("Polytomic", "Organisation %1").arg(organisation));
        }
    }

    Links modelLinks(const User &sync, const std::set<Uuid> &models) const
    {
        Links links;
        for (const Uuid &model : sync.models) {
            if (models.contains(model))
                links[keyFor(kind::model, model)] = evidence(u"model_ids"_s, model);
        }
        return links;
    }

    static QString evidence(const QString &member, const Uuid &id)
    {
        return u"%1 = %2"_s.arg(member, id.text());
    }

    /// A row, if the user hangs on the connection or on something that does.
    void add(QLatin1StringView kindWord, const User &user, const Links &links)
    {
        const QString direct = directEvidence(user, m_id);
        if (direct.isEmpty() && links.empty())
            return;
        const DependentKey key = keyFor(kindWord, user.id);
        Dependent &row = m_rows[key];
        row.name = user.name;
        row.relation = direct.isEmpty() ? Relation::Indirect : Relation::Direct;
        row.evidence = direct;
        if (user.isActive)
            row.activity = *user.isActive ? Activity::Active : Activity::Paused;
        m_links[key].insert(links.begin(), links.end());
    }

    std::vector<Dependent> take()
    {
        std::vector<Dependent> rows;
        for (auto &[key, row] : m_rows) {
            row.key = key;
            QStringList facts(row.evidence);
            for (const auto &[via, fact] : m_links[key]) {
                row.via.push_back(via);
                facts.append(fact);
            }
            facts.removeAll(QString());
            row.evidence = facts.join(u"; "_s);
            rows.push_back(std::move(row));
        }
        settleRows(rows);
        return rows;
    }

    const Reading &m_reading;
    Uuid m_id;
    std::set<Uuid> m_modelsHere; ///< read from the connection, or enriched through it
    std::set<Uuid> m_modelsJoined;
    std::map<DependentKey, Dependent> m_rows;
    std::map<DependentKey, Links> m_links;
};

} // namespace

std::vector<Dependent> findRows(const Reading &reading)
{
    return Finder(reading).find();
}

QStringList gapsOf(const User &user)
{
    QStringList gaps;
    for (const QString &why : user.gaps)
        gaps.append(gapOfItem(user.name, user.id.text(), why));
    return gaps;
}

} // namespace linchpin::polytomic
