// SPDX-License-Identifier: Apache-2.0
#include "app/demo/lerian/estates.h"

#include "app/demo/jsontext.h"

using namespace Qt::StringLiterals;

namespace linchpin::lerian::demo {

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;

QByteArray filtersOn(const QStringList &names)
{
    jsontext::Object object;
    for (const QString &name : names)
        object.add(name.toUtf8().constData(), R"({"mart.orders":{"total":{"gte":[100]}}})");
    return object.text();
}

class Maker
{
public:
    explicit Maker(qint64 now) : m_now(now) { }

    Estate make()
    {
        addUsed();
        addTroubled();
        addHurting();
        addBurst();
        addInternal();
        addReporter();
        addMatcher();
        return m_estate;
    }

private:
    Connection &add(const QString &name, int daysAgo,
                    const std::optional<QString> &product = u"reporter"_s)
    {
        Connection one;
        one.id = stableId(name);
        one.configName = name;
        one.productName = product;
        one.createdAt = m_now - daysAgo * day;
        one.updatedAt = one.createdAt + day / 2 + 90;
        one.metadata = R"({"team":"bi","note":"CANARY-metadata"})";
        return m_estate.connections.emplace_back(one);
    }

    void addUsed()
    {
        Connection &main = add(u"dwh_sales"_s, 40); // older than what a plain list shows
        main.id = QUuid(u"01981f3c-7a10-7c4e-9b21-5d0f6e2a9c44"_s);
        main.sslMode = u"verify-full"_s;
        add(u"dwh_sales_copy"_s, 3).id = QUuid(u"01981f3c-7a10-7c4e-9b21-5d0f6e2a9c45"_s);
        add(u"DWH_sales"_s, 70); // another one: case counts
        add(u"matcher_feed"_s, 200, u"matcher"_s);
        add(u"template_only"_s, 250);
        add(u"free_recent"_s, 1);
        add(u"free_old"_s, 900);
        add(u"ancient"_s, 1500); // below the usual floor of a list
    }

    void addTroubled()
    {
        add(u"old_mongo"_s, 600, std::nullopt).type = u"MONGODB"_s;
        add(u"unassigned_recent"_s, 2, std::nullopt);
        add(u"stuck_jobs"_s, 20);
        m_estate.jobs.push_back({{u"stuck_jobs"_s}, u"pending"_s, -1});
        add(u"busy_jobs"_s, 21);
        m_estate.jobs.push_back({{u"busy_jobs"_s}, u"processing"_s, 1});
        m_estate.jobs.push_back({{u"dwh_sales"_s}, u"completed"_s, -1});
        add(u"zz_retired_crm_mirror"_s, 90);
        add(u"name_taken"_s, 91);
        add(u"zz_retired_name_taken"_s, 400);
        add(u"deleted_last_week"_s, 30).isDeleted = true;
        add(u"free_recent"_s, 300).isDeleted = true; // its name was given again
        m_estate.connections.back().id = stableId(u"free_recent/before"_s);
        add(u"too_long_to_retire_"_s + QString(76, u'x'), 50);
    }

    /// Stored before there was a rule for names.
    void addHurting()
    {
        const QStringList names{u"Sales DB (legacy)"_s,
                                u"<b>bold</b> & \"quoted\" 'single'"_s,
                                u"team/a b\\c"_s,
                                u"\u0645\u0628\u064a\u0639\u0627\u062a"_s,
                                u"evil\u202egnp.exe"_s,
                                u"\U0001F4BE disk"_s,
                                u"dwh_s\u0430les"_s, // a Cyrillic letter
                                u"=1+1"_s,
                                u"line\nbreak"_s,
                                QString(300, u'n')};
        int daysAgo = 100;
        for (const QString &name : names)
            add(name, daysAgo += 17);
    }

    /// More than a page within one month, many of one moment.
    void addBurst()
    {
        for (int i = 0; i < 130; ++i) {
            Connection &one = add(u"burst_"_s + QString::number(i).rightJustified(3, u'0'), 365);
            one.createdAt += i / 10;
        }
    }

    void addInternal()
    {
        const QList<QPair<QString, QString>> known{
            {u"midaz_onboarding"_s, u"d23dda0c-5f1a-5d94-a584-ea056a9fa8c1"_s},
            {u"midaz_transaction"_s, u"1efa2c9e-9d9c-5a4c-b778-d79bceec1f6a"_s},
            {u"plugin_crm"_s, u"8de55b81-916c-5ec9-bee3-7c05e8f32f29"_s}};
        for (const auto &[name, id] : known) {
            Connection &one = add(name, 0, std::nullopt);
            one.id = QUuid(id);
            one.isInternal = true;
        }
    }

    void addTemplate(const QString &name, const QString &description, const QStringList &reads)
    {
        m_estate.templates.push_back(
            {stableId(u"template/"_s + name), description, name + u".tpl"_s, reads});
    }

    void addReport(const QString &templateName, const QString &status, const QByteArray &filters)
    {
        const QString number = QString::number(m_estate.reports.size());
        m_estate.reports.push_back({stableId(u"report/"_s + number),
                                    stableId(u"template/"_s + templateName), status, filters});
    }

    void addReporter()
    {
        const QString main = u"dwh_sales"_s;
        addTemplate(u"monthly"_s, u"Monthly <sales> & \"margin\""_s, {main});
        addTemplate(u"audit"_s, u"\u202eAudit \u0645\u0631\u0627\u062c\u0639\u0629"_s, {main});
        addTemplate(u"other"_s, u"Case counts"_s, {u"DWH_sales"_s});
        addTemplate(u"silent"_s, u"No report of it filters"_s, {u"template_only"_s});
        for (int i = 0; i < 120; ++i) // more than a page
            addReport(u"monthly"_s, u"Finished"_s, filtersOn({main, u"plugin_crm"_s}));
        addReport(u"monthly"_s, u"Processing"_s, filtersOn({main}));
        addReport(u"monthly"_s, u"PendingExtraction"_s, "null");
        addReport(u"audit"_s, u"Error"_s, filtersOn({main}));
        addReport(u"other"_s, u"Finished"_s, filtersOn({u"DWH_sales"_s}));
        addReport(u"silent"_s, u"Processing"_s, "null");
        addReport(u"gone"_s, u"Finished"_s, filtersOn({main}));
        m_estate.dataSources = {{main, u"Sales warehouse"_s}, {u"plugin_crm"_s, u"CRM"_s}};
    }

    void addMatcher()
    {
        const QUuid sales = stableId(u"matcher/sales"_s);
        const QUuid feed = stableId(u"matcher/feed"_s);
        m_estate.matcherConnections = {{sales, u"dwh_sales"_s, u"UNREACHABLE"_s},
                                       {feed, u"matcher_feed"_s},
                                       {stableId(u"matcher/lost"_s), u"lost_long_ago"_s}};
        for (int i = 0; i < 3; ++i) {
            const QString number = QString::number(i);
            m_estate.contexts.push_back(
                {stableId(u"context/"_s + number), u"Bank & ledger "_s + number});
            addSource(i, u"feed"_s, u"FETCHER"_s, feed);
            addSource(i, u"file"_s, u"FILE"_s, {});
        }
        addSource(0, u"sales"_s, u"FETCHER"_s, sales);
        addSource(2, u"sales <b>"_s, u"FETCHER"_s, sales);
    }

    void addSource(int context, const QString &name, const QString &type, const QUuid &connection)
    {
        const QString number = QString::number(m_estate.sources.size());
        const QByteArray config = connection.isNull()
            ? QByteArray("{}")
            : "{\"connection_id\":\"" + connection.toByteArray(QUuid::WithoutBraces) + "\"}";
        m_estate.sources.push_back({stableId(u"source/"_s + number),
                                    m_estate.contexts[std::size_t(context)].id, name, type,
                                    config});
    }

    qint64 m_now;
    Estate m_estate;
};

} // namespace

Estate standardEstate(qint64 now)
{
    return Maker(now).make();
}

} // namespace linchpin::lerian::demo
