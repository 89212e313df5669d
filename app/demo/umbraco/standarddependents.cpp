// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/estates.h"
#include "app/demo/umbraco/guid.h"
#include "app/demo/umbraco/standardestate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

struct Row
{
    QStringView alias;
    QStringView name;
    QStringView connection;
    QStringView capability;
    QStringView provider;
    QStringView model;
    const char *settings;
};

constexpr auto chat = R"({"$type":"chat","contextIds":[],"guardrailIds":[],"maxTokens":null,)"
                      R"("systemPromptTemplate":null,"temperature":0.7})";

constexpr std::array rows{
    // The default chat profile: everything without a profile of its own hangs on it too.
    Row{u"writer", u"Writer", u"oai-main", u"Chat", u"openai", u"gpt-4o", chat},
    Row{u"summariser", u"Summariser", u"oai-main", u"Chat", u"openai", u"gpt-4o-mini", chat},
    Row{u"search-index", u"Search index", u"oai-embed", u"Embedding", u"openai",
        u"text-embedding-3-small", R"({"$type":"embedding","dimensions":1536})"},
    Row{u"from-config", u"Chat with configured key", u"oai-config", u"Chat", u"openai", u"gpt-4o",
        chat},
    Row{u"paused", u"Profile of a paused connection", u"oai-paused", u"Chat", u"openai", u"gpt-4o",
        chat},
    // Judges content for a guardrail that profiles on other connections use.
    Row{u"judge", u"Judge", u"anthropic-main", u"Chat", u"anthropic", u"claude-sonnet", chat},
    Row{u"tested", u"Profile under test", u"anthropic-tests", u"Chat", u"anthropic",
        u"claude-haiku", chat},
    Row{u"variant", u"Variant of a test", u"anthropic-tests", u"Chat", u"anthropic",
        u"claude-sonnet", chat},
    Row{u"grader", u"Grader of tests", u"anthropic-tests", u"Chat", u"anthropic", u"claude-opus",
        chat},
    Row{u"dictation", u"Dictation", u"google-speech", u"SpeechToText", u"google", u"chirp-2",
        R"({"$type":"speechToText","language":"de-DE"})"},
    Row{u"planner", u"Planner", u"bedrock", u"Chat", u"amazon", u"nova-pro", chat},
    // Its model is of another provider than its connection: nobody checked.
    Row{u"mismatch", u"Model of another provider", u"foundry", u"Chat", u"openai", u"gpt-4o", chat},
    Row{u"translator", u"Translator", u"mistral-used", u"Chat", u"mistral", u"mistral-large", chat},
    Row{u"marked-up", u"<i>Profile</i> \"quoted\"/\\", u"markup", u"Chat", u"openai", u"gpt-4o",
        R"({"$type":"chat","contextIds":[],"guardrailIds":["%guardrail/tone%"],"maxTokens":256,)"
        R"("systemPromptTemplate":"Be <b>brief</b>","temperature":1.10})"},
    Row{u"guarded", u"Guarded profile elsewhere", u"foundry-key", u"Chat", u"microsoft-foundry",
        u"gpt-4o",
        R"({"$type":"chat","contextIds":[],"guardrailIds":["%guardrail/tone%"],"maxTokens":null,)"
        R"("systemPromptTemplate":null,"temperature":0.2})"},
};

Profile made(const Row &row, int number)
{
    Profile profile;
    profile.id = profileId(row.alias.toString());
    profile.alias = row.alias.toString();
    profile.name = row.name.toString();
    profile.connectionId = connectionId(row.connection.toString());
    profile.capability = row.capability.toString();
    profile.modelProviderId = row.provider.toString();
    profile.modelId = row.model.toString();
    profile.settings = row.settings;
    profile.settings.replace("%guardrail/tone%",
                             guidText(stableId(u"guardrail/tone"_s)).toLatin1());
    profile.dateCreated = QDateTime(QDate(2026, 3, 1), QTime(8, 10), Qt::UTC).addSecs(number * 60);
    profile.dateModified = profile.dateCreated;
    return profile;
}

/// More than one page of them.
void addTeams(Table<Profile> &profiles)
{
    const QString connection = u"oai-busy"_s;
    for (int team = 1; team <= 130; ++team) {
        const QString alias = u"team-%1"_s.arg(team, 3, 10, QLatin1Char('0'));
        // Every tenth is called the same: a sort by name does not fix their order.
        const QString name = team % 10 == 0 ? u"Team profile"_s : u"Team profile %1"_s.arg(team);
        profiles.insert(
            made({alias, name, connection, u"Chat", u"openai", u"gpt-4o", chat}, 100 + team));
    }
}

QByteArray judgeConfig(const QByteArray &profile)
{
    return "{\"profileId\":" + profile + ",\"threshold\":0.5}";
}

QByteArray quotedId(const QString &alias)
{
    return '"' + guidText(profileId(alias)).toLatin1() + '"';
}

void addAgents(Estate &estate)
{
    const QByteArray orchestrated = "{\"$type\":\"orchestrated\",\"settings\":{\"plannerProfile\":"
        + quotedId(u"planner"_s) + ",\"steps\":[1,2]},\"workflowId\":\"sequential\"}";
    const QUuid writer = profileId(u"writer"_s);
    estate.agents = {
        {stableId(u"agent/editor"_s), u"editor"_s, u"Editor"_s, writer},
        {stableId(u"agent/default"_s), u"default-agent"_s, u"Agent without a profile"_s,
         std::nullopt},
        {stableId(u"agent/conductor"_s),
         u"conductor"_s,
         u"Conductor"_s,
         std::nullopt,
         u"orchestrated"_s,
         orchestrated,
         {},
         {u"copilot"_s}},
        {stableId(u"agent/sleeper"_s),
         u"sleeper"_s,
         u"Switched off agent"_s,
         profileId(u"paused"_s),
         u"standard"_s,
         "{\"$type\":\"standard\"}",
         {},
         {},
         false},
        {stableId(u"agent/guarded"_s),
         u"guarded-agent"_s,
         u"Agent behind the guardrail"_s,
         profileId(u"from-config"_s),
         u"standard"_s,
         "{\"$type\":\"standard\"}",
         {stableId(u"guardrail/tone"_s)}},
    };
}

void addPrompts(Estate &estate)
{
    estate.prompts = {
        {stableId(u"prompt/headline"_s), u"headline"_s, u"Write a headline"_s,
         profileId(u"writer"_s)},
        {stableId(u"prompt/default"_s), u"default-prompt"_s, u"Prompt without a profile"_s,
         std::nullopt},
        {stableId(u"prompt/teaser"_s),
         u"teaser"_s,
         u"Teaser <em>text</em>"_s,
         profileId(u"summariser"_s),
         {stableId(u"guardrail/tone"_s)},
         false},
    };
}

void addGuardrails(Estate &estate)
{
    const GuardrailRule pii{stableId(u"rule/pii"_s), u"No personal data"_s, u"pii"_s, "{}",
                            u"Warn"_s};
    const GuardrailRule judge{stableId(u"rule/judge"_s), u"Judge the tone"_s, u"llm-judge"_s,
                              judgeConfig(quotedId(u"judge"_s))};
    const GuardrailRule byDefault{stableId(u"rule/default"_s),
                                  u"Judge with the default"_s,
                                  u"llm-judge"_s,
                                  judgeConfig("null"),
                                  u"Warn"_s,
                                  u"PreGenerate"_s};
    estate.guardrails = {
        {stableId(u"guardrail/tone"_s), u"tone"_s, u"Tone of voice"_s, {pii, judge}},
        {stableId(u"guardrail/default"_s),
         u"default-judge"_s,
         u"Judged by the default"_s,
         {byDefault}},
        {stableId(u"guardrail/pii"_s), u"pii"_s, u"Personal data only"_s, {pii}},
    };
}

void addTests(Estate &estate)
{
    Test direct{
        stableId(u"test/direct"_s),     u"headline-test"_s,    u"Headline test"_s, u"prompt"_s,
        stableId(u"prompt/headline"_s), profileId(u"tested"_s)};
    direct.variations = {
        {stableId(u"variation/1"_s), u"With the variant"_s, profileId(u"variant"_s)},
        {stableId(u"variation/2"_s), u"As it is"_s, std::nullopt}};
    direct.graders = {
        {stableId(u"grader/1"_s), u"Judge"_s, u"llm-judge"_s, judgeConfig(quotedId(u"grader"_s))},
        {stableId(u"grader/2"_s), u"Exact words"_s, u"exact-match"_s, "{\"expected\":\"yes\"}"}};
    Test byDefault{stableId(u"test/default"_s),       u"agent-test"_s,
                   u"Agent test without a profile"_s, u"agent"_s,
                   stableId(u"agent/editor"_s),       std::nullopt};
    byDefault.graders = {
        {stableId(u"grader/3"_s), u"Judge by the default"_s, u"llm-judge"_s, judgeConfig("null")}};
    estate.tests = {direct, byDefault};
}

} // namespace

QUuid profileId(const QString &alias)
{
    if (alias == "writer"_L1)
        return QUuid(u"0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d21"_s);
    return stableId(u"profile/"_s + alias);
}

Table<Profile> standardProfiles()
{
    Table<Profile> profiles;
    int number = 0;
    for (const Row &row : rows)
        profiles.insert(made(row, number++));
    addTeams(profiles);
    return profiles;
}

void addStandardUsers(Estate &estate)
{
    estate.settings.defaultChatProfileId = profileId(u"writer"_s);
    estate.settings.defaultEmbeddingProfileId = profileId(u"search-index"_s);
    estate.settings.defaultSpeechToTextProfileId = profileId(u"dictation"_s);
    estate.settings.classifierChatProfileId = stableId(u"profile/long-gone"_s); // dangles
    addAgents(estate);
    addPrompts(estate);
    addGuardrails(estate);
    addTests(estate);
}

} // namespace linchpin::umbraco::demo
