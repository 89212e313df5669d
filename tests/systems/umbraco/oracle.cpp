// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/umbraco/oracle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::test {

namespace {

const std::array<QString, 4> defaultKeys{u"defaultChatProfileId"_s, u"defaultEmbeddingProfileId"_s,
                                         u"classifierChatProfileId"_s,
                                         u"defaultSpeechToTextProfileId"_s};

std::set<QString> profilesOn(const Estate &estate, const QString &connection)
{
    std::set<QString> ids;
    for (const EstateProfile &profile : estate.profiles) {
        if (profile.connection == connection)
            ids.insert(profile.id);
    }
    return ids;
}

/// Where a reference to a profile leads, if it leads to the connection.
class References
{
public:
    References(const Estate &estate, const QString &connection)
        : m_profiles(profilesOn(estate, connection))
        , m_chat(estate.defaults[0] && m_profiles.contains(*estate.defaults[0]))
    { }
    std::optional<DependentKey> explicitly(const MaybeId &profile) const
    {
        if (profile && m_profiles.contains(*profile))
            return DependentKey{u"profile"_s, *profile};
        return std::nullopt;
    }
    std::optional<DependentKey> orByDefault(const MaybeId &profile) const
    {
        if (!profile && m_chat)
            return DependentKey{u"default"_s, defaultKeys[0]};
        return explicitly(profile);
    }
    const std::set<QString> &profiles() const { return m_profiles; }

private:
    std::set<QString> m_profiles;
    bool m_chat;
};

void add(Oracle &oracle, const DependentKey &key, const std::optional<DependentKey> &via)
{
    if (via)
        oracle[key].via.insert(*via);
}

void addGuardrailLinks(Oracle &oracle, const DependentKey &key,
                       const std::vector<QString> &guardrails)
{
    for (const QString &id : guardrails) {
        const DependentKey guardrail{u"guardrail"_s, id};
        if (oracle.contains(guardrail))
            add(oracle, key, guardrail);
    }
}

void addUsers(Oracle &oracle, const QString &kind, const std::vector<EstateUser> &users,
              const References &references)
{
    for (const EstateUser &user : users) {
        const DependentKey key{kind, user.id};
        add(oracle, key, references.orByDefault(user.profile));
        addGuardrailLinks(oracle, key, user.guardrails);
        const bool isLinked = oracle.contains(key);
        if (user.isOrchestrated) {
            for (const QString &id : user.inConfig)
                add(oracle, key, references.explicitly(id));
        }
        if (!oracle.contains(key))
            continue;
        oracle[key].effect = isLinked ? Effect::Breaks : Effect::Mentions;
        oracle[key].activity = user.isActive ? Activity::Active : Activity::Paused;
    }
}

void addTests(Oracle &oracle, const Estate &estate, const References &references)
{
    for (const EstateTest &test : estate.tests) {
        const DependentKey key{u"test"_s, test.id};
        add(oracle, key, references.explicitly(test.profile));
        for (const MaybeId &profile : test.variations)
            add(oracle, key, references.explicitly(profile));
        for (const MaybeId &profile : test.judges)
            add(oracle, key, references.orByDefault(profile));
        for (const QString &kind : {u"agent"_s, u"prompt"_s}) {
            if (oracle.contains({kind, test.target}))
                add(oracle, key, DependentKey{kind, test.target});
        }
    }
}

int pages(std::size_t entries)
{
    return entries == 0 ? 1 : int((entries + 99) / 100);
}

} // namespace

Oracle dependentsIn(const Estate &estate, const QString &connection)
{
    Oracle oracle;
    const References references(estate, connection);
    for (std::size_t i = 0; i < estate.defaults.size(); ++i) {
        const auto profile = references.explicitly(estate.defaults[i]);
        if (estate.defaults[i] && profile) {
            add(oracle, {u"default"_s, defaultKeys[i]}, profile);
            oracle[{u"default"_s, defaultKeys[i]}].effect = Effect::Degrades;
        }
    }
    for (const EstateGuardrail &guardrail : estate.guardrails) {
        for (const MaybeId &profile : guardrail.judges)
            add(oracle, {u"guardrail"_s, guardrail.id}, references.orByDefault(profile));
    }
    for (const EstateProfile &profile : estate.profiles) {
        const DependentKey key{u"profile"_s, profile.id};
        if (references.profiles().contains(profile.id)) {
            oracle[key].relation = Relation::Direct;
            oracle[key].effect = Effect::Blocks;
        }
        addGuardrailLinks(oracle, key, profile.guardrails);
    }
    addUsers(oracle, u"agent"_s, estate.hasAgents ? estate.agents : std::vector<EstateUser>(),
             references);
    addUsers(oracle, u"prompt"_s, estate.hasPrompts ? estate.prompts : std::vector<EstateUser>(),
             references);
    addTests(oracle, estate, references);
    return oracle;
}

Oracle oracleOf(const std::vector<Dependent> &rows)
{
    Oracle oracle;
    for (const Dependent &row : rows)
        oracle[row.key] = {
            row.relation, row.effect, row.activity, {row.via.begin(), row.via.end()}};
    return oracle;
}

int requestsFor(const Estate &estate, const QString &connection)
{
    const std::set<QString> dependent = profilesOn(estate, connection);
    const Oracle oracle = dependentsIn(estate, connection);
    const bool doGuardrailsMatter = std::ranges::any_of(
        oracle, [](const auto &entry) { return entry.first.kind == "guardrail"_L1; });
    int count = 5; // the connection, its capabilities, its history, the settings, the add-on probe
    count += pages(estate.profiles.size()) + int(estate.profiles.size());
    count += pages(estate.guardrails.size()) + int(estate.guardrails.size());
    count += pages(estate.tests.size()) + int(estate.tests.size());
    for (const EstateProfile &profile : estate.profiles) {
        if (profile.version > 1 && profile.connection != connection)
            count += pages(profile.history.size() + 1) + int(profile.history.size());
    }
    const auto addUserRequests = [&](bool isInstalled, const std::vector<EstateUser> &users,
                                     bool doConfigsMatter) {
        if (!isInstalled)
            return;
        count += pages(users.size());
        for (const EstateUser &user : users) {
            const bool isGuardrailAsked = doGuardrailsMatter && !estate.doListsTellGuardrails;
            count += isGuardrailAsked || (doConfigsMatter && user.isOrchestrated) ? 1 : 0;
        }
    };
    addUserRequests(estate.hasAgents, estate.agents, !dependent.empty());
    addUserRequests(estate.hasPrompts, estate.prompts, false);
    return count + (dependent.empty() ? 0 : 1 + int(dependent.size())); // recent use
}

} // namespace linchpin::test
