// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/estates.h"
#include "app/demo/umbraco/standardestate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

struct Row
{
    QStringView alias;
    QStringView name;
    QStringView provider;
    const char *settings; ///< null: no settings
    int version = 1;
    bool isActive = true;
};

/// Connections an administrator would meet.
constexpr std::array ordinary{
    Row{u"oai-main", u"OpenAI main", u"openai",
        R"({"apiKey":"CANARY-oai-main-sk-live","organizationId":null,"endpoint":"https://api.openai.com/v1"})",
        3},
    Row{u"oai-main-copy", u"OpenAI main", u"openai",
        R"({"apiKey":"CANARY-oai-main-copy-sk-live"})"},
    Row{u"oai-embed", u"OpenAI embeddings", u"openai", R"({"apiKey":"CANARY-oai-embed-sk-live"})",
        2},
    Row{u"oai-config", u"OpenAI, key from configuration", u"openai",
        R"({"apiKey":"$OpenAI:ApiKey"})"},
    Row{u"oai-config-missing", u"OpenAI, key missing from configuration", u"openai",
        R"({"apiKey":"$OpenAI:RetiredKey"})"},
    Row{u"oai-no-settings", u"OpenAI without settings", u"openai", nullptr},
    Row{u"oai-retired", u"OpenAI retired", u"openai", R"({"apiKey":"CANARY-oai-retired-sk-live"})",
        5, false},
    Row{u"oai-paused", u"OpenAI paused", u"openai", R"({"apiKey":"CANARY-oai-paused-sk-live"})", 2,
        false},
    Row{u"oai-busy", u"OpenAI shared by all teams", u"openai",
        R"({"apiKey":"CANARY-oai-busy-sk-live"})"},
    Row{u"oai-former", u"OpenAI former home of the writer", u"openai",
        R"({"apiKey":"CANARY-oai-former-sk-live"})"},
    Row{u"oai-revoked", u"OpenAI revoked key", u"openai",
        R"({"apiKey":"CANARY-oai-revoked-sk-live"})"},
    Row{u"oai-lost-keys", u"OpenAI, server lost its protection keys", u"openai",
        R"({"apiKey":"ENC:CANARY-ciphertext-Q0ZESjhB"})"},
    Row{u"anthropic-main", u"Anthropic", u"anthropic", R"({"apiKey":"CANARY-anthropic-main-key"})",
        2},
    Row{u"anthropic-tests", u"Anthropic for tests", u"anthropic",
        R"({"apiKey":"CANARY-anthropic-tests-key"})"},
    Row{u"anthropic-spare", u"Anthropic spare", u"anthropic",
        R"({"apiKey":"CANARY-anthropic-spare-key"})"},
    Row{u"google-speech", u"Google speech", u"google", R"({"apiKey":"CANARY-google-speech-key"})"},
    Row{u"google-spare", u"Google spare", u"google", R"({"apiKey":"CANARY-google-spare-key"})"},
    Row{u"bedrock", u"Amazon Bedrock", u"amazon",
        R"({"region":"eu-central-1","accessKeyId":"CANARY-bedrock-id","secretAccessKey":"CANARY-bedrock-secret"})"},
    Row{u"bedrock-us", u"Amazon Bedrock US", u"amazon",
        R"({"region":"us-east-1","accessKeyId":"$Bedrock:Id","secretAccessKey":"CANARY-bedrock-us-secret"})"},
    Row{u"foundry", u"Microsoft Foundry", u"microsoft-foundry",
        R"({"endpoint":"https://demo.example/","tenantId":"t-1","clientId":"c-1","clientSecret":"CANARY-foundry-secret"})"},
    Row{u"foundry-key", u"Microsoft Foundry with key", u"microsoft-foundry",
        R"({"endpoint":"https://demo.example/","apiKey":"CANARY-foundry-key"})"},
    Row{u"mistral", u"Mistral", u"mistral", R"({"apiKey":"CANARY-mistral-key"})"},
    Row{u"mistral-used", u"Mistral for translations", u"mistral",
        R"({"apiKey":"CANARY-mistral-used-key"})"},
    Row{u"oai-guarded", u"OpenAI guarded by the site", u"openai",
        R"({"apiKey":"CANARY-oai-guarded-sk-live"})"},
    Row{u"oai-race", u"OpenAI taken up while it goes", u"openai",
        R"({"apiKey":"CANARY-oai-race-sk-live"})", 2},
    Row{u"oai-stuck", u"OpenAI that cannot be saved", u"openai",
        R"({"apiKey":"CANARY-oai-stuck-sk-live"})", 4},
};

/// Text that hurts: each name has done harm in some program.
constexpr std::array nasty{
    Row{u"markup", u"<b>Bold</b> & <img src=file:///etc/passwd><script>alert(1)</script>",
        u"openai", R"({"apiKey":"CANARY-markup","note":"<b>&amp;</b>"})"},
    Row{u"quotes", u"\"It's\" 'quoted' \\\"twice\\\"", u"openai",
        R"({"apiKey":"CANARY-quotes \"and\" \\slashes\/"})"},
    Row{u"team/a b\\c", u"a/b\\c/../d?x=1#y%2F", u"openai", R"({"apiKey":"CANARY-slashes"})"},
    Row{u"lines", u"line one\nline two\r\n\tand a tab", u"openai",
        R"({"apiKey":"CANARY-lines\nsecond"})"},
    Row{u"rtl",
        u"\u05D7\u05D9\u05D1\u05D5\u05E8 \u05E8\u05D0\u05E9\u05D9 \u0627\u062A\u0635\u0627\u0644",
        u"google", R"({"apiKey":"CANARY-rtl"})"},
    Row{u"bidi", u"safe\u202Etxt.exe\u202C \u2066isolated\u2069", u"google",
        R"({"apiKey":"CANARY-bidi"})"},
    Row{u"emoji", u"\U0001F50C plug \U0001F469\u200D\U0001F527 \U0001F44D\U0001F3FD", u"google",
        R"({"apiKey":"CANARY-emoji-\ud83d\udd0c"})"},
    Row{u"look-alike", u"Open\u0410I main", u"openai", R"({"apiKey":"CANARY-look-alike"})"},
    Row{u"zero-width", u"Open\u200BAI main", u"openai", R"({"apiKey":"CANARY-zero-width"})"},
    Row{u"cafe-composed", u"Caf\u00E9", u"anthropic", R"({"apiKey":"CANARY-cafe-composed"})"},
    Row{u"cafe-decomposed", u"Cafe\u0301", u"anthropic", R"({"apiKey":"CANARY-cafe-decomposed"})"},
    Row{u"spaces", u"  spaced   out  ", u"anthropic", R"({"apiKey":"CANARY-spaces"})"},
    Row{u"formula", u"=HYPERLINK(\"http://demo.example\";\"click\")", u"anthropic",
        R"({"apiKey":"CANARY-formula"})"},
    Row{u"capabilities", u"Alias reads like a route", u"anthropic",
        R"({"apiKey":"CANARY-capabilities"})"},
    Row{u"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b19", u"Alias reads like an id", u"anthropic",
        R"({"apiKey":"CANARY-alias-guid"})"},
    Row{u"numbers", u"Numbers and unknown members", u"openai",
        "{ \"zeta\": 1.10, \"apiKey\":\"CANARY-numbers\",\"big\":12345678901234567890, "
        "\"tiny\":1.0E-30,\n"
        "\t\"x\":{\"b\":[1,2.50,{\"deep\":null}],\"a\":\"\\u00e9\\/"
        "\"},\"organizationId\":\"\",\"apiKeyOld\":\"CANARY-numbers-old\"}"},
};

Connection made(const Row &row, int number)
{
    Connection connection;
    connection.id = connectionId(row.alias.toString());
    connection.alias = row.alias.toString();
    connection.name = row.name.toString();
    connection.providerId = row.provider.toString();
    connection.settings = row.settings ? std::optional(QByteArray(row.settings)) : std::nullopt;
    connection.isActive = row.isActive;
    connection.version = row.version;
    connection.dateCreated =
        QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC).addSecs(number * 3600);
    connection.dateModified = connection.dateCreated.addDays(row.version).addMSecs(120);
    return connection;
}

} // namespace

QUuid connectionId(const QString &alias)
{
    if (alias == "oai-main"_L1)
        return QUuid(u"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10"_s);
    if (alias == "oai-main-copy"_L1) // one digit away, and of the same name
        return QUuid(u"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b11"_s);
    return stableId(u"connection/"_s + alias);
}

Table<Connection> standardConnections()
{
    Table<Connection> connections;
    int number = 0;
    for (const Row &row : ordinary)
        connections.insert(made(row, number++));
    for (const Row &row : nasty)
        connections.insert(made(row, number++));
    Row endless{u"long", u"", u"google", R"({"apiKey":"CANARY-long"})"};
    const QString name = u"A name of three hundred characters "_s.repeated(9).left(299) + u'.';
    endless.name = name;
    connections.insert(made(endless, number));
    return connections;
}

} // namespace linchpin::umbraco::demo
