// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/umbraco/randomestate.h"

using namespace Qt::StringLiterals;

namespace linchpin::test {

namespace {

class Maker
{
public:
    explicit Maker(unsigned seed) : m_chance(seed) { }

    Estate make()
    {
        const bool isLong = chance(1000);
        makeConnections(1 + upTo(3));
        makeGuardrails(upTo(4));
        makeProfiles(isLong ? 95 + upTo(120) : upTo(7));
        for (EstateGuardrail &guardrail : m_estate.guardrails) {
            for (int i = upTo(2); i > 0; --i)
                guardrail.judges.push_back(maybeProfile());
        }
        for (MaybeId &id : m_estate.defaults)
            id = maybeProfile();
        m_estate.hasAgents = !chance(5);
        m_estate.hasPrompts = !chance(5);
        m_estate.doListsTellGuardrails = chance(3);
        makeUsers(m_estate.agents, 5, isLong ? 90 + upTo(60) : upTo(5));
        makeUsers(m_estate.prompts, 6, upTo(4));
        makeTests(upTo(4));
        return m_estate;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_chance); }
    bool chance(int in) { return upTo(in - 1) == 0; }

    QString name() { return u"n%1"_s.arg(upTo(5)); } // equal names are common

    template<typename Entry>
    QString idOf(const std::vector<Entry> &entries)
    {
        return entries.empty() ? guidNumber(9, upTo(3))
                               : entries[std::size_t(upTo(int(entries.size()) - 1))].id;
    }
    MaybeId maybeProfile()
    {
        if (chance(3))
            return std::nullopt;
        return chance(8) ? guidNumber(9, upTo(3))
                         : idOf(m_estate.profiles); // now and then it dangles
    }
    std::vector<QString> someGuardrails()
    {
        std::vector<QString> ids;
        for (int i = upTo(2); i > 0; --i)
            ids.push_back(idOf(m_estate.guardrails));
        return ids;
    }

    void makeConnections(int count)
    {
        for (int i = 0; i < count; ++i) {
            EstateConnection connection{.id = guidNumber(1, i),
                                        .provider = chance(3) ? u"google"_s : u"openai"_s};
            connection.content = {u"a%1"_s.arg(i), name(), !chance(6),
                                  chance(10) ? QByteArray("null")
                                             : QByteArray("{\"apiKey\":\"k\"}")};
            connection.version = 1 + upTo(3);
            for (int version = 1; version < connection.version; ++version)
                connection.history[version] = connection.content;
            m_estate.connections.push_back(connection);
        }
    }
    void makeGuardrails(int count)
    {
        for (int i = 0; i < count; ++i)
            m_estate.guardrails.push_back({guidNumber(3, i), name(), {}});
    }
    void makeProfiles(int count)
    {
        for (int i = 0; i < count; ++i) {
            EstateProfile profile{guidNumber(2, i), name(),      idOf(m_estate.connections),
                                  someGuardrails(), 1 + upTo(2), {}};
            for (int version = 1; version < profile.version; ++version) {
                if (!chance(4)) // old versions are pruned
                    profile.history[version] = idOf(m_estate.connections);
            }
            m_estate.profiles.push_back(profile);
        }
    }
    void makeUsers(std::vector<EstateUser> &users, int group, int count)
    {
        for (int i = 0; i < count; ++i) {
            EstateUser user{guidNumber(group, i),
                            name(),
                            maybeProfile(),
                            someGuardrails(),
                            !chance(3),
                            false,
                            {}};
            user.isOrchestrated = group == 5 && chance(3);
            for (int n = user.isOrchestrated ? upTo(2) : 0; n > 0; --n)
                user.inConfig.push_back(idOf(m_estate.profiles));
            users.push_back(user);
        }
    }
    void makeTests(int count)
    {
        for (int i = 0; i < count; ++i) {
            EstateTest test{guidNumber(7, i),
                            name(),
                            maybeProfile(),
                            {},
                            {},
                            chance(2) ? idOf(m_estate.agents) : idOf(m_estate.prompts)};
            for (int n = upTo(2); n > 0; --n)
                test.variations.push_back(maybeProfile());
            for (int n = upTo(2); n > 0; --n)
                test.judges.push_back(maybeProfile());
            m_estate.tests.push_back(test);
        }
    }

    std::mt19937 m_chance;
    Estate m_estate;
};

} // namespace

Estate randomEstate(unsigned seed)
{
    return Maker(seed).make();
}

QString guidNumber(int group, int number)
{
    return u"%1a5a1e01-7d0c-4c33-9a55-%2"_s.arg(group).arg(number, 12, 16, QChar(u'0'));
}

} // namespace linchpin::test
