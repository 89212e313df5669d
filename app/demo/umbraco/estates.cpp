// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/estates.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

constexpr auto someDay = "2026-03-01T08:00:00.000Z"_L1;

QDateTime day()
{
    return QDateTime::fromString(someDay, Qt::ISODateWithMs);
}

Connection numberedConnection(int number)
{
    const QString text = QString::number(number).rightJustified(6, u'0');
    Connection connection;
    connection.id = stableId(u"large/connection/"_s + text);
    connection.alias = u"connection-"_s + text;
    connection.name = u"Connection "_s + text;
    connection.providerId = u"openai"_s;
    connection.settings = "{\"apiKey\":\"CANARY-large-" + text.toLatin1() + "\"}";
    connection.isActive = number % 10 != 9;
    connection.dateCreated = connection.dateModified = day();
    return connection;
}

Profile numberedProfile(int number, const QUuid &connection)
{
    const QString text = QString::number(number).rightJustified(7, u'0');
    Profile profile;
    profile.id = stableId(u"large/profile/"_s + text);
    profile.alias = u"profile-"_s + text;
    profile.name = u"Profile "_s + text;
    profile.connectionId = connection;
    profile.modelProviderId = u"openai"_s;
    profile.modelId = u"gpt-4o"_s;
    profile.settings =
        "{\"$type\":\"chat\",\"contextIds\":[],\"guardrailIds\":[],\"maxTokens\":null,"
        "\"systemPromptTemplate\":null,\"temperature\":0.7}";
    profile.dateCreated = profile.dateModified = day();
    return profile;
}

} // namespace

std::vector<Provider> vendorProviders()
{
    const QStringList chat{u"Chat"_s};
    const QStringList chatAndEmbedding{u"Chat"_s, u"Embedding"_s};
    const QStringList all{u"Chat"_s, u"Embedding"_s, u"SpeechToText"_s};
    return {
        {u"openai"_s,
         u"OpenAI"_s,
         all,
         {u"apiKey"_s, u"organizationId"_s, u"endpoint"_s},
         {u"apiKey"_s},
         {u"apiKey"_s}},
        {u"anthropic"_s,
         u"Anthropic"_s,
         chat,
         {u"apiKey"_s, u"endpoint"_s},
         {u"apiKey"_s},
         {u"apiKey"_s}},
        {u"google"_s, u"Google"_s, all, {u"apiKey"_s}, {u"apiKey"_s}, {u"apiKey"_s}},
        {u"amazon"_s,
         u"Amazon Bedrock"_s,
         chatAndEmbedding,
         {u"region"_s, u"accessKeyId"_s, u"secretAccessKey"_s, u"endpoint"_s},
         {u"region"_s},
         {u"accessKeyId"_s, u"secretAccessKey"_s}},
        {u"microsoft-foundry"_s,
         u"Microsoft Foundry"_s,
         all,
         {u"endpoint"_s, u"apiKey"_s, u"tenantId"_s, u"clientId"_s, u"clientSecret"_s},
         {u"endpoint"_s},
         {u"apiKey"_s, u"clientSecret"_s}},
    };
}

QUuid stableId(const QString &name)
{
    static const QUuid space(u"6c0f2f7a-5d5a-4a39-8f0e-2f6a53c1d0aa"_s);
    return QUuid::createUuidV5(space, name);
}

Estate emptyEstate()
{
    Estate estate;
    estate.providers = vendorProviders();
    return estate;
}

Estate addonsOffEstate()
{
    Estate estate = standardEstate();
    estate.hasAgents = estate.hasPrompts = false;
    estate.agents = {};
    estate.prompts = {};
    return estate;
}

Estate largeEstate(int connections, int profilesEach)
{
    Estate estate = emptyEstate();
    int profiles = 0;
    for (int i = 0; i < connections; ++i) {
        const Connection connection = numberedConnection(i);
        for (int j = 0; j < profilesEach; ++j)
            estate.profiles.insert(numberedProfile(profiles++, connection.id));
        estate.connections.insert(connection);
    }
    return estate;
}

std::optional<Estate> namedEstate(const QString &name, int connections, int profilesEach)
{
    if (name.isEmpty() || name == "standard"_L1)
        return standardEstate();
    if (name == "empty"_L1)
        return emptyEstate();
    if (name == "addons-off"_L1)
        return addonsOffEstate();
    if (name == "large"_L1)
        return largeEstate(connections, profilesEach);
    return std::nullopt;
}

QStringList estateNames()
{
    return {u"standard"_s, u"empty"_s, u"addons-off"_s, u"large"_s};
}

} // namespace linchpin::umbraco::demo
