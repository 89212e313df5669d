// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/versori/randomestate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::test {

namespace {

class Maker
{
public:
    explicit Maker(unsigned seed) : m_chance(seed) { }

    vd::Estate make()
    {
        m_estate = vd::emptyEstate();
        m_estate.unknowns.thinActivations = chance(3);
        m_estate.unknowns.thinIsEmpty = chance(2);
        m_estate.unknowns.envelopeRows = chance(3) ? upTo(3) + 1 : 0;
        makeUsers();
        makeConnections();
        makeProjects();
        makeActivations();
        return m_estate;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_chance); }
    bool chance(int oneIn) { return upTo(oneIn - 1) == 0; }
    static QString id(QLatin1StringView kind, int number)
    {
        return vd::stableId(u"%1/%2"_s.arg(kind).arg(number));
    }
    static QString system(int number) { return id("system"_L1, number); }

    void makeUsers()
    {
        const int users = upTo(4);
        for (int i = 0; i < users; ++i)
            m_estate.users.push_back({id("user"_L1, i), u"tenant/%1"_s.arg(i), {}});
    }
    void makeConnections()
    {
        const int connections = upTo(6) + 1;
        for (int i = 0; i < connections; ++i) {
            vd::Connection made{id("connection"_L1, i), u"connection %1"_s.arg(i)};
            made.systemId = chance(6) ? QString() : system(upTo(1));
            if (!m_estate.users.empty() && chance(2))
                made.owner = id("user"_L1, upTo(int(m_estate.users.size()) - 1));
            m_estate.connections.push_back(made);
        }
    }
    QString anyConnection(bool onlyStatic)
    {
        const auto &made = m_estate.connections[size_t(upTo(int(m_estate.connections.size()) - 1))];
        return onlyStatic && !made.owner.isEmpty() ? QString() : made.id;
    }
    void makeProjects()
    {
        const QStringList statuses{u"running"_s, u"suspended"_s, u"error"_s, u"odd"_s};
        const int projects = upTo(2);
        for (int p = 0; p < projects; ++p) {
            vd::Project project{id("project"_L1, p), u"project %1"_s.arg(p), {}};
            const int environments = upTo(2);
            for (int e = 0; e < environments; ++e) {
                const int number = p * 10 + e;
                vd::Environment made{id("environment"_L1, number),
                                     u"env %1"_s.arg(number),
                                     statuses.at(upTo(3)),
                                     {}};
                const int count = upTo(3);
                for (int s = 0; s < count; ++s)
                    made.templates.push_back(
                        {.id = id("slot"_L1, number * 10 + s),
                         .systemId = system(upTo(1)),
                         .name = u"slot %1"_s.arg(s),
                         .dynamic = chance(2),
                         .connection = chance(2) ? anyConnection(true) : QString()});
                project.environments.push_back(made);
            }
            m_estate.projects.push_back(project);
        }
    }
    void makeActivations()
    {
        int number = 0;
        for (const vd::Project &project : m_estate.projects) {
            for (const vd::Environment &environment : project.environments) {
                for (const vd::EndUser &user : m_estate.users) {
                    if (environment.templates.empty() || chance(2))
                        continue;
                    vd::Activation made{.id = id("activation"_L1, number++),
                                        .environment = environment.id,
                                        .user = user.id};
                    for (const vd::Slot &slot : environment.templates)
                        made.fillings.insert(slot.id, anyConnection(false));
                    if (chance(2))
                        made.variables = R"({"channel":"eu"})";
                    m_estate.activations.push_back(made);
                }
            }
        }
    }

    std::mt19937 m_chance;
    vd::Estate m_estate;
};

Activity activityOf(const QString &status)
{
    return status == u"running"  ? Activity::Running
        : status == u"suspended" ? Activity::Paused
                                 : Activity::Unknown;
}

int pages(qsizetype rows, int perPage)
{
    return perPage > 0 ? qMax(1, int((rows + perPage - 1) / perPage)) : 1;
}

} // namespace

vd::Estate randomEstate(unsigned seed)
{
    return Maker(seed).make();
}

bool isLinkedIn(const vd::Estate &estate, const QString &connection)
{
    for (const vd::Project &project : estate.projects) {
        for (const vd::Environment &environment : project.environments) {
            for (const vd::Slot &slot : environment.templates) {
                if (slot.connection == connection)
                    return true;
            }
        }
    }
    return false;
}

QStringList traitsIn(const vd::Estate &estate, const QString &connection)
{
    const bool isStatic =
        isLinkedIn(estate, connection) || estate.connection(connection)->owner.isEmpty();
    return {isStatic ? u"static"_s : u"dynamic"_s};
}

Oracle dependentsIn(const vd::Estate &estate, const QString &connection)
{
    Oracle oracle;
    const bool isGuarded =
        !isLinkedIn(estate, connection) && !estate.connection(connection)->owner.isEmpty();
    for (const vd::Project &project : estate.projects) {
        for (const vd::Environment &environment : project.environments) {
            const Activity activity = activityOf(environment.status);
            for (const vd::Slot &slot : environment.templates) {
                if (slot.connection == connection)
                    oracle[{u"slot"_s, slot.id}] = {Effect::Breaks, activity, environment.id};
            }
            for (const vd::Activation &activation : estate.activations) {
                if (activation.environment == environment.id
                    && activation.fillings.values().contains(connection))
                    oracle[{u"activation"_s, activation.id}] = {
                        isGuarded ? Effect::Blocks : Effect::Breaks, activity, environment.id};
            }
        }
    }
    return oracle;
}

int requestsFor(const vd::Estate &estate, const QString &connection)
{
    const int rows = estate.unknowns.envelopeRows;
    int requests = 2 + pages(qsizetype(estate.users.size()), rows);
    for (const vd::Project &project : estate.projects) {
        for (const vd::Environment &environment : project.environments) {
            const auto linked =
                std::ranges::count_if(environment.templates, [](const vd::Slot &slot) {
                    return !slot.connection.isEmpty();
                });
            requests +=
                pages(qsizetype(environment.templates.size()), rows) + pages(linked, rows) + 1;
        }
    }
    for (const vd::Activation &activation : estate.activations)
        requests += estate.unknowns.thinActivations || activation.fillings.isEmpty() ? 1 : 0;
    if (isLinkedIn(estate, connection))
        return requests;
    std::set<QString> inActivations;
    for (const vd::Activation &activation : estate.activations) {
        if (activation.fillings.values().contains(connection))
            inActivations.insert(activation.user);
    }
    const bool isOwnerAmong = inActivations.contains(estate.connection(connection)->owner);
    return requests + int(isOwnerAmong ? inActivations.size() : estate.users.size());
}

} // namespace linchpin::test
