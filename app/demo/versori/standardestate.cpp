// SPDX-License-Identifier: Apache-2.0
#include "app/demo/versori/estates.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori::demo {

namespace {

QString systemId(const QString &name)
{
    return stableId(u"system/"_s + name);
}

QByteArray apiKey(const QString &name)
{
    return QByteArray(R"([{"id":"%1","authSchemeConfig":{"type":"api-key","apiKey":{"id":"key",)"
                      R"("name":"X-Api-Key","in":"header"}},"credential":{"id":"%2",)"
                      R"("type":"string","data":"CANARY-%3","errors":[]}}])")
        .replace("%1", stableId(u"credential-of/"_s + name).toLatin1())
        .replace("%2", stableId(u"credential/"_s + name).toLatin1())
        .replace("%3", name.toLatin1());
}

Connection connection(const QString &word, const QString &name, const QString &system,
                      const QString &owner = {})
{
    return {.id = stableId(u"connection/"_s + word),
            .name = name,
            .systemId = system.isEmpty() ? QString() : systemId(system),
            .credentials = apiKey(word),
            .owner = owner.isEmpty() ? QString() : stableId(u"user/"_s + owner)};
}

Slot slot(const QString &place, const QString &system, const QString &link, bool dynamic = false)
{
    return {.id = stableId(u"slot/"_s + place + u'/' + system),
            .systemId = systemId(system),
            .name = system,
            .dynamic = dynamic,
            .connection = link.isEmpty() ? QString() : stableId(u"connection/"_s + link)};
}

Environment environment(const QString &place, const QString &status, std::vector<Slot> templates)
{
    return {stableId(u"environment/"_s + place), place.section(u'/', 1), status,
            std::move(templates)};
}

Activation activation(const QString &word, const QString &place, const QString &user,
                      const QMap<QString, QString> &fillings, const QByteArray &variables)
{
    Activation made{.id = stableId(u"activation/"_s + word),
                    .environment = stableId(u"environment/"_s + place),
                    .user = stableId(u"user/"_s + user),
                    .variables = variables};
    for (auto it = fillings.begin(); it != fillings.end(); ++it)
        made.fillings.insert(stableId(u"slot/"_s + place + u'/' + it.key()),
                             stableId(u"connection/"_s + it.value()));
    return made;
}

void addConnections(Estate &estate)
{
    estate.connections = {
        connection(u"erp-prod"_s, u"erp-prod"_s, u"erp"_s),
        connection(u"erp-staging"_s, u"erp-staging"_s, u"erp"_s),
        connection(u"erp-spare"_s, u"erp-spare"_s, u"erp"_s),
        connection(u"mail-main"_s, u"mail-main"_s, u"mail"_s),
        connection(u"crm-unplaced"_s, u"crm-unplaced"_s, u"crm"_s),
        connection(u"no-system"_s, u"A system that is not told"_s, {}),
        connection(u"acme-shop"_s, u"acme-shop-key"_s, u"shop"_s, u"acme"_s),
        connection(u"acme-old"_s, u"acme-old-key"_s, u"shop"_s, u"acme"_s),
        connection(u"globex-shop"_s, u"globex-shop-key"_s, u"shop"_s, u"globex"_s),
        connection(u"initech-shop"_s, u"initech-shop-key"_s, u"shop"_s, u"initech"_s),
    };
    // The same name as the first, which the contract allows in another system only.
    Connection twin = connection(u"mail-main"_s, u"erp-prod"_s, u"mail"_s);
    twin.id = estate.connections.front().id;
    twin.id.back() = twin.id.back() == u'7' ? u'8' : u'7'; // and an id one digit away
    estate.connections.push_back(twin);
    estate.connections.front().baseUrl =
        u"https://api:CANARY-in-url@erp.example.com/v1?token=CANARY-in-query"_s;
}

/// Names that hurt whoever shows, sorts, exports or compares them; nothing uses these.
void addNames(Estate &estate)
{
    const QStringList names{
        u"<b>bold</b><img src=file:///etc/passwd><a href=x>y</a>"_s,
        u"\"It's\" 'quoted' \\ and %1 %n %s {0}"_s,
        u"team/a b\\c/../d?x=1#y"_s,
        u"one\nline two\r\n\tand a tab"_s,
        u"\u05D7\u05D9\u05D1\u05D5\u05E8 \u05E8\u05D0\u05E9\u05D9"_s,
        u"safe\u202Etxt.exe"_s,
        u"\U0001F469\u200D\U0001F527 tools \U0001F680"_s,
        u"\u0415RP-prod"_s,
        u"erp\u200B-prod"_s,
        u"Caf\u00E9"_s,
        u"Cafe\u0301"_s,
        u"  spaced   out  "_s,
        u"=HYPERLINK(\"http://127.0.0.1/\",\"x\")"_s,
        QString(300, u'x'),
        QString(),
    };
    for (qsizetype i = 0; i < names.size(); ++i)
        estate.connections.push_back(
            connection(u"name-%1"_s.arg(i), names.at(i), i % 2 == 0 ? u"erp"_s : u"crm"_s));
}

void addProjects(Estate &estate)
{
    // Two slots of one system whose names the list of static connections does not tell.
    Slot hidden = slot(u"crm/production"_s, u"crm"_s, u"crm-unplaced"_s);
    hidden.isUnnamed = true;
    Slot beside = slot(u"crm/production"_s, u"crm"_s, {});
    beside.id = stableId(u"slot/crm/production/beside"_s);
    beside.name = u"crm-archive"_s;
    estate.projects = {
        {stableId(u"project/orders"_s),
         u"Orders to ERP"_s,
         {environment(u"orders/production"_s, u"running"_s,
                      {slot(u"orders/production"_s, u"erp"_s, u"erp-prod"_s),
                       slot(u"orders/production"_s, u"shop"_s, {}, true)}),
          environment(u"orders/staging"_s, u"suspended"_s,
                      {slot(u"orders/staging"_s, u"erp"_s, u"erp-prod"_s),
                       slot(u"orders/staging"_s, u"shop"_s, {}, true)})}},
        {stableId(u"project/mail"_s),
         u"Mail / <i>campaigns</i>"_s,
         {environment(u"mail/production"_s, u"error"_s,
                      {slot(u"mail/production"_s, u"mail"_s, u"mail-main"_s)}),
          environment(u"mail/sandbox"_s, u"draft"_s,
                      {slot(u"mail/sandbox"_s, u"erp"_s, u"erp-staging"_s)})}},
        {stableId(u"project/crm"_s),
         u"CRM"_s,
         {environment(u"crm/production"_s, u"running"_s, {hidden, beside}),
          environment(u"crm/empty"_s, u"draft"_s, {})}},
    };
}

void addUsers(Estate &estate)
{
    const auto user = [](const QString &word, const QString &externalId, const QString &name) {
        return EndUser{stableId(u"user/"_s + word), externalId, name};
    };
    estate.users = {
        user(u"acme"_s, u"tenant/42"_s, u"ACME & Sons <Ltd>"_s),
        user(u"globex"_s, u"01K48Z8Z9Q2A5GRQ3ZT2KA792G"_s, {}), // reads like an id, and is none
        user(u"initech"_s, u"../users"_s, u"Initech \u202E"_s),
    };
    estate.activations = {
        activation(u"acme"_s, u"orders/production"_s, u"acme"_s,
                   {{u"shop"_s, u"acme-shop"_s}, {u"erp"_s, u"erp-prod"_s}},
                   R"({"channel":"eu","limit":1.10,"z":null})"),
        activation(u"initech"_s, u"orders/production"_s, u"initech"_s,
                   {{u"shop"_s, u"initech-shop"_s}, {u"erp"_s, u"erp-prod"_s}},
                   R"({"apiToken":"CANARY-variable-77","channel":"us"})"),
    };
}

} // namespace

Estate standardEstate()
{
    Estate estate = emptyEstate();
    addConnections(estate);
    addNames(estate);
    addProjects(estate);
    addUsers(estate);
    return estate;
}

} // namespace linchpin::versori::demo
