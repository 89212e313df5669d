// SPDX-License-Identifier: Apache-2.0
#include "app/demo/polytomic/estates.h"

#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::demo {

namespace {

struct Row
{
    QStringView word;
    QStringView name;
    QStringView type;
    const char *configuration;
};

/// Connections an administrator would meet.
constexpr std::array ordinary{
    Row{u"warehouse", u"Warehouse EU", u"snowflake",
        R"({"account":"xy1","username":"loader","password":"CANARY-warehouse-pw"})"},
    Row{u"warehouse-copy", u"Warehouse EU", u"snowflake",
        R"({"account":"xy2","password":"CANARY-warehouse-copy-pw"})"},
    Row{u"crm", u"CRM", u"hubspot", R"({"client_id":"h-1","client_secret":"CANARY-crm-secret"})"},
    Row{u"billing", u"Billing database", u"postgresql",
        R"({"hostname":"db","port":5432,"password":"CANARY-billing-pw"})"},
    Row{u"dbt", u"dbt Cloud", u"dbtcloud", R"({"token":"CANARY-dbt-token"})"},
    Row{u"enricher", u"Company data", u"clearbit", R"({"api_key":"CANARY-enricher-key"})"},
    Row{u"lake", u"Data lake", u"s3", R"({"bucket":"lake","aws_secret_access_key":"CANARY-lake"})"},
    Row{u"paused", u"Archive, syncs are paused", u"postgresql",
        R"({"hostname":"archive","password":"CANARY-paused-pw"})"},
    Row{u"ingesting", u"Orders, change data", u"postgresql",
        R"({"hostname":"orders","password":"CANARY-ingesting-pw"})"},
    Row{u"parent", u"Reference data for all", u"postgresql",
        R"({"hostname":"reference","password":"CANARY-parent-pw"})"},
    Row{u"copy", u"Copy of headquarters", u"postgresql", "null"},
    Row{u"unfinished", u"Sign-in never finished", u"salesforce", "null"},
    Row{u"broken", u"Ticket system", u"zendesk", R"({"token":"CANARY-broken-token"})"},
    Row{u"policy", u"Guarded by a policy", u"postgresql",
        R"({"hostname":"guarded","password":"CANARY-policy-pw"})"},
    Row{u"stubborn", u"Its sync cannot be switched off", u"postgresql",
        R"({"hostname":"stubborn","password":"CANARY-stubborn-pw"})"},
    Row{u"spare", u"Spare", u"postgresql", R"({"hostname":"spare","password":"CANARY-spare-pw"})"},
};

/// Text that hurts: each name has done harm in some program.
constexpr std::array nasty{
    Row{u"markup", u"<b>Bold</b> & <img src=file:///etc/passwd>", u"csv", "{}"},
    Row{u"quotes", u"\"It's\" 'quoted' \\\"twice\\\"", u"csv", "{}"},
    Row{u"slashes", u"a/b\\c/../d?x=1#y%2F", u"csv", "{}"},
    Row{u"lines", u"line one\nline two\r\n\tand a tab", u"csv", "{}"},
    Row{u"rtl", u"\u05D7\u05D9\u05D1\u05D5\u05E8 \u0627\u062A\u0635\u0627\u0644", u"csv", "{}"},
    Row{u"bidi", u"safe\u202Etxt.exe\u202C \u2066isolated\u2069", u"csv", "{}"},
    Row{u"emoji", u"\U0001F50C plug \U0001F469\u200D\U0001F527", u"csv", "{}"},
    Row{u"look-alike", u"W\u0430rehouse EU", u"snowflake", "{}"},
    Row{u"spaces", u"  spaced   out  ", u"csv", "{}"},
    Row{u"formula", u"=HYPERLINK(\"http://demo.example\";\"click\")", u"csv", "{}"},
};

QString id(const QString &word)
{
    // Two ids that differ in one digit.
    if (word == "warehouse"_L1)
        return u"248df4b7-aa70-47b8-a036-33ac447e6610"_s;
    if (word == "warehouse-copy"_L1)
        return u"248df4b7-aa70-47b8-a036-33ac447e6611"_s;
    return stableId(u"connection/"_s + word);
}

Connection made(const Row &row)
{
    Connection connection;
    connection.id = id(row.word.toString());
    connection.name = row.name.toString();
    connection.type = row.type.toString();
    connection.configuration = row.configuration;
    return connection;
}

Connection &connection(Estate &estate, const QString &word)
{
    for (Connection &row : estate.connections) {
        if (row.id == id(word))
            return row;
    }
    return estate.connections.front();
}

void addConnections(Estate &estate)
{
    for (const Row &row : ordinary)
        estate.connections.push_back(made(row));
    for (const Row &row : nasty)
        estate.connections.push_back(made(row));
    Connection longNamed = made({u"long", u"", u"csv", "{}"});
    longNamed.name = QString(300, u'x');
    estate.connections.push_back(longNamed);

    connection(estate, u"warehouse"_s).recentCalls = 4211;
    connection(estate, u"warehouse"_s).statusError = u"an old complaint beside a good health"_s;
    connection(estate, u"copy"_s).parent = stableId(u"connection/headquarters"_s);
    connection(estate, u"unfinished"_s).isSaved = false;
    connection(estate, u"broken"_s).status = u"error"_s;
    connection(estate, u"broken"_s).statusError =
        u"sign-in failed: token=CANARY-broken-token expired"_s;

    const auto addCopy = [&estate](const Row &row, const QString &parent) {
        Connection child = made(row);
        child.organisation = u"0a6e3f10-5b1c-4f6e-9d00-000000000009"_s;
        child.parent = id(parent);
        estate.connections.push_back(child);
    };
    addCopy({u"child", u"Reference data for all (shared)", u"postgresql", "null"}, u"parent"_s);
    addCopy({u"warehouse-child", u"Warehouse EU (shared)", u"snowflake", "null"}, u"warehouse"_s);
}

QString bulkId(const QString &word)
{
    return stableId(u"bulk/"_s + word);
}

void addBulkSyncs(Estate &estate)
{
    const auto bulk = [](const QString &word, const QString &name, const QString &from,
                         const QString &to) {
        BulkSync sync;
        sync.id = bulkId(word);
        sync.name = name;
        sync.source = id(from);
        sync.destination = id(to);
        return sync;
    };
    BulkSync running = bulk(u"crm"_s, u"CRM to warehouse"_s, u"crm"_s, u"warehouse"_s);
    running.run = Run{stableId(u"run/crm"_s), u"exporting"_s};
    BulkSync paused = bulk(u"archive"_s, u"Archive, paused"_s, u"paused"_s, u"lake"_s);
    paused.isActive = false;
    BulkSync ingesting = bulk(u"orders"_s, u"Orders as they change"_s, u"ingesting"_s, u"lake"_s);
    ingesting.ingestsFor = 1;
    BulkSync stubborn = bulk(u"stubborn"_s, u"Nobody may touch this"_s, u"stubborn"_s, u"lake"_s);
    estate.guarded = {stubborn.id, id(u"policy"_s)};
    estate.bulkSyncs = {running, paused, ingesting, stubborn,
                        bulk(u"markup"_s, u"<i>Bulk</i> \"sync\""_s, u"markup"_s, u"lake"_s)};
    for (int i = 1; i <= 58; ++i) // more than a page of them
        estate.bulkSyncs.push_back(
            bulk(u"lake-%1"_s.arg(i), u"Into the lake %1"_s.arg(i), u"billing"_s, u"lake"_s));
}

void addModels(Estate &estate)
{
    const auto model = [](const QString &word, const QString &name, const QString &from) {
        return Model{stableId(u"model/"_s + word), name, id(from)};
    };
    Model customers = model(u"customers"_s, u"Customers"_s, u"warehouse"_s);
    Model enriched = model(u"companies"_s, u"Companies"_s, u"billing"_s);
    enriched.enricher = id(u"enricher"_s);
    Model joined = model(u"invoices"_s, u"Invoices"_s, u"billing"_s);
    joined.joined = {customers.id};
    estate.models = {customers, enriched, joined,
                     model(u"tickets"_s, u"Tickets of the broken one"_s, u"broken"_s)};
}

void addSyncs(Estate &estate)
{
    const auto sync = [](const QString &word, const QString &name, const QString &to,
                         const QString &model) {
        Sync made;
        made.id = stableId(u"sync/"_s + word);
        made.name = name;
        made.target = id(to);
        made.models = {stableId(u"model/"_s + model)};
        return made;
    };
    Sync toCrm = sync(u"customers"_s, u"Customers to CRM"_s, u"crm"_s, u"customers"_s);
    toCrm.run = Run{stableId(u"run/customers"_s)};
    Sync toWarehouse =
        sync(u"companies"_s, u"Companies to warehouse"_s, u"warehouse"_s, u"companies"_s);
    Sync byDbt = sync(u"dbt"_s, u"After the dbt job"_s, u"lake"_s, u"invoices"_s);
    byDbt.dbtConnection = id(u"dbt"_s);
    Sync after = sync(u"after"_s, u"After customers and CRM"_s, u"lake"_s, u"companies"_s);
    after.afterSyncs = {toCrm.id};
    after.afterBulkSyncs = {bulkId(u"crm"_s)};
    Sync paused = sync(u"paused"_s, u"Tickets, paused"_s, u"paused"_s, u"tickets"_s);
    paused.isActive = false;
    estate.syncs = {toCrm, toWarehouse, byDbt, after, paused};
}

} // namespace

Estate standardEstate()
{
    Estate estate;
    addConnections(estate);
    addBulkSyncs(estate);
    addModels(estate);
    addSyncs(estate);
    return estate;
}

} // namespace linchpin::polytomic::demo
