// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/findrows.h"

#include "models/systems/translate.h"
#include "models/systems/umbraco/linkevidence.h"
#include "models/systems/umbraco/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

class Finder
{
public:
    explicit Finder(const Reading &reading)
        : m_reading(reading)
        , m_profiles(dependentProfiles(reading))
        , m_isDefaultChat(isDefaultChatDependent(reading, m_profiles))
        , m_guardrails(affectedGuardrails(reading, m_profiles))
    {
        for (const ProfileReply &profile : reading.profiles.items)
            m_names[profile.id] = profile.name;
        for (const GuardrailReply &guardrail : reading.guardrails.items)
            m_names[guardrail.id] = guardrail.name;
    }

    std::vector<Dependent> find()
    {
        findProfiles();
        findDefaults();
        findGuardrails();
        for (const AddOnUser &agent : m_reading.agents.items)
            findAddOnUser(kind::agent, agent);
        for (const AddOnUser &prompt : m_reading.prompts.items)
            findAddOnUser(kind::prompt, prompt);
        for (const TestReply &test : m_reading.tests.items)
            findTest(test);
        std::vector<Dependent> rows = m_rows.take();
        settleRows(rows);
        return rows;
    }

private:
    using Facts = std::vector<std::pair<DependentKey, QString>>; ///< via whom, and how we know

    void findProfiles()
    {
        for (const ProfileReply &profile : m_reading.profiles.items) {
            const Facts byGuardrail = guardrailFacts(profile.guardrails);
            const bool isDirect = m_profiles.contains(profile.id);
            if (!isDirect && byGuardrail.empty())
                continue;
            Dependent &row = m_rows.row(keyFor(kind::profile, profile.id), profile.name);
            if (isDirect) {
                row.relation = Relation::Direct;
                row.evidence = linkEvidence(u"connectionId"_s, profile.connection.id);
            }
            addLinks(row, byGuardrail);
        }
    }

    void findDefaults()
    {
        if (!m_reading.settings)
            return;
        for (std::size_t i = 0; i < settingKeys.size(); ++i) {
            const QString key = QString::fromLatin1(settingKeys[i]);
            const Link &link = m_reading.settings->defaults[i];
            if (link.isSet() && m_profiles.contains(link.id)) {
                Dependent &row = m_rows.row({kind::settingsDefault, key}, nameOfDefault(key));
                m_rows.link(row, keyFor(kind::profile, link.id),
                            linkEvidence(key, link.id, m_names[link.id]));
            }
        }
    }

    void findGuardrails()
    {
        for (const GuardrailReply &guardrail : m_reading.guardrails.items) {
            Facts facts;
            for (const Link &judge : guardrail.judges)
                addProfileFact(facts, judge, u"rules: llm-judge profileId"_s);
            addRow(keyFor(kind::guardrail, guardrail.id), guardrail.name, facts);
        }
    }

    void findAddOnUser(QLatin1StringView kindWord, const AddOnUser &user)
    {
        Facts facts = guardrailFacts(user.guardrails);
        addProfileFact(facts, user.profile, u"profileId"_s);
        if (user.isOrchestrated) {
            for (const Guid &id : user.inConfig) {
                if (m_profiles.contains(id))
                    facts.emplace_back(keyFor(kind::profile, id), mentionEvidence(id, m_names[id]));
            }
        }
        if (Dependent *row = addRow(keyFor(kindWord, user.id), user.name, facts);
            row && user.isActive)
            row->activity = *user.isActive ? Activity::Active : Activity::Paused;
    }

    void findTest(const TestReply &test)
    {
        Facts facts;
        if (test.profile.isSet()) // null: the target's own profile
            addProfileFact(facts, test.profile, u"profileId"_s);
        for (const Link &variation : test.variations) {
            if (variation.isSet()) // null: as the test
                addProfileFact(facts, variation, u"variations: profileId"_s);
        }
        for (const Link &judge : test.judges)
            addProfileFact(facts, judge, u"graders: llm-judge profileId"_s);
        for (const auto kindWord : {kind::agent, kind::prompt}) {
            const DependentKey target = keyFor(kindWord, test.target.id);
            if (test.target.isSet() && m_rows.contains(target))
                facts.emplace_back(target, linkEvidence(u"testTargetId"_s, test.target.id));
        }
        addRow(keyFor(kind::test, test.id), test.name, facts);
    }

    /// A link to a profile: by its id, or, if it is null, through the default chat profile.
    void addProfileFact(Facts &facts, const Link &link, const QString &member) const
    {
        if (link.isSet() && m_profiles.contains(link.id)) {
            const auto name = m_names.find(link.id);
            facts.emplace_back(
                keyFor(kind::profile, link.id),
                linkEvidence(member, link.id, name == m_names.end() ? QString() : name->second));
        } else if (link.kind == Link::Kind::Null && m_isDefaultChat) {
            facts.emplace_back(
                DependentKey{kind::settingsDefault, setting::chat},
                translate("Umbraco", "%1 is empty and so means the default chat profile")
                    .arg(member));
        }
    }

    Facts guardrailFacts(const std::optional<std::vector<Guid>> &guardrails)
    {
        Facts facts;
        for (const Guid &id : guardrails.value_or(std::vector<Guid>())) {
            if (m_guardrails.contains(id))
                facts.emplace_back(keyFor(kind::guardrail, id),
                                   linkEvidence(u"guardrailIds"_s, id, m_names[id]));
        }
        return facts;
    }

    Dependent *addRow(const DependentKey &key, const QString &name, const Facts &facts)
    {
        if (facts.empty())
            return nullptr;
        Dependent &row = m_rows.row(key, name);
        addLinks(row, facts);
        return &row;
    }

    void addLinks(Dependent &row, const Facts &facts)
    {
        for (const auto &[via, evidence] : facts)
            m_rows.link(row, via, evidence);
    }

    static QString nameOfDefault(const QString &key)
    {
        if (key == setting::chat)
            return translate("Umbraco", "Default chat profile");
        if (key == setting::embedding)
            return translate("Umbraco", "Default embedding profile");
        if (key == setting::speechToText)
            return translate("Umbraco", "Default speech-to-text profile");
        return translate("Umbraco", "Classifier chat profile");
    }

    const Reading &m_reading;
    std::set<Guid> m_profiles;
    bool m_isDefaultChat;
    std::set<Guid> m_guardrails;
    std::map<Guid, QString> m_names;
    Rows m_rows;
};

bool isNull(const Link &link)
{
    return link.kind == Link::Kind::Null;
}

} // namespace

std::vector<Dependent> findRows(const Reading &reading)
{
    return Finder(reading).find();
}

QStringList usersOfUnsetDefault(const Reading &reading)
{
    if (!reading.settings)
        return {};
    const Link &chat = reading.settings->defaultChat();
    const auto &profiles = reading.profiles.items;
    if (!chat.isKnown()
        || (chat.isSet()
            && std::ranges::find(profiles, chat.id, &ProfileReply::id) != profiles.end()))
        return {};
    QStringList names;
    for (const auto *users : {&reading.agents.items, &reading.prompts.items}) {
        for (const AddOnUser &user : *users) {
            if (isNull(user.profile))
                names.append(user.name);
        }
    }
    for (const GuardrailReply &guardrail : reading.guardrails.items) {
        if (std::ranges::any_of(guardrail.judges, isNull))
            names.append(guardrail.name);
    }
    for (const TestReply &test : reading.tests.items) {
        if (std::ranges::any_of(test.judges, isNull))
            names.append(test.name);
    }
    names.sort();
    return names;
}

} // namespace linchpin::umbraco
