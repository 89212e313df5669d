// SPDX-License-Identifier: Apache-2.0
#include "app/demo/apinizer/apinizerdemo.h"
#include "app/demo/apinizer/estates.h"
#include "app/demo/lerian/estates.h"
#include "app/demo/lerian/leriandemo.h"
#include "app/demo/polytomic/estates.h"
#include "app/demo/polytomic/polytomicdemo.h"
#include "app/demo/umbraco/estates.h"
#include "app/demo/umbraco/umbracodemo.h"
#include "app/demo/versori/estates.h"
#include "app/demo/versori/versoridemo.h"
#include "tests/app/cli/clistory.h"

#include <algorithm>

namespace linchpin::test {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString sorted(QStringList lines)
{
    lines.sort();
    return lines.join(u'\n');
}

/// Facts about the estate of one kind of demo.
template<typename Demo, typename Tell>
auto about(Tell tell)
{
    return [tell](DemoEstate &demo) { return tell(dynamic_cast<Demo &>(demo).estate()); };
}

// ---- a profile is in the way: it moves, or it goes too ----

CliStory umbracoStory(bool isMoving)
{
    namespace demo = umbraco::demo;
    using Demo = demo::UmbracoDemo;
    CliStory story{.system = u"umbraco"_s};
    story.name = isMoving ? u"a profile moves"_s : u"a profile is deleted too"_s;
    story.makeEstate = [] { return std::make_unique<Demo>(demo::largeEstate(2, 1)); };
    const QUuid id = demo::stableId(u"large/connection/000000"_s);
    const QUuid other = demo::stableId(u"large/connection/000001"_s);
    story.id = textOf(id);
    story.phrase = u"Connection 000000"_s;
    story.decisions = {{u"profile"_s, isMoving ? u"reassign:"_s + textOf(other) : u"delete"_s}};
    story.writes = 3;
    story.facts = about<Demo>([](const demo::Estate &estate) {
        QStringList lines;
        for (const auto &row : estate.connections.rows())
            lines << textOf(row.id) + row.name + (row.isActive ? u" on "_s : u" off "_s)
                    + QString::fromUtf8(row.settings.value_or("null"));
        for (const auto &row : estate.profiles.rows())
            lines << textOf(row.id) + row.name + textOf(row.connectionId)
                    + QString::fromUtf8(row.settings);
        return sorted(lines);
    });
    story.isThere = about<Demo>(
        [id](const demo::Estate &estate) { return estate.connections.find(id) != nullptr; });
    return story;
}

// ---- its password is hidden: it is typed, and forgotten with the program ----

CliStory apinizerStory()
{
    namespace demo = apinizer::demo;
    using Demo = demo::ApinizerDemo;
    CliStory story{.system = u"apinizer"_s, .name = u"a proxy names it"_s};
    story.makeEstate = [] {
        demo::Estate estate = demo::emptyEstate();
        estate.connections = {demo::connectionOf(u"database"_s, u"target"_s),
                              demo::connectionOf(u"database"_s, u"neighbour"_s)};
        estate.proxies = {{.project = u"Shop"_s, .name = u"Names it"_s}};
        estate.proxies.front().requestPolicies = '[' + demo::logPolicy(u"target"_s) + ']';
        return std::make_unique<Demo>(estate);
    };
    story.id = u"database/target"_s;
    story.phrase = u"target"_s;
    story.decisions = {{u"proxy"_s, u"accept"_s}};
    story.secrets = {{u"password"_s, "CANARY-database"}};
    story.writes = 2;
    story.facts = about<Demo>([](const demo::Estate &estate) {
        QStringList lines;
        for (const demo::Connection &row : estate.connections) {
            QString line = row.project + u'/' + row.type + u'/' + row.name;
            for (const auto &[member, raw] : row.members)
                line += u' ' + QString::fromUtf8(member + '=' + raw);
            lines << line;
        }
        return sorted(lines);
    });
    story.isThere = about<Demo>(
        [](const demo::Estate &estate) { return estate.find(u"Shop"_s, u"target"_s) != nullptr; });
    return story;
}

// ---- a template and a source of Matcher's stay; it gets another name first ----

CliStory lerianStory()
{
    namespace demo = lerian::demo;
    using Demo = demo::LerianDemo;
    const QString name = u"dwh_sales"_s;
    const qint64 lastWeek = QDateTime::currentMSecsSinceEpoch() - 7LL * 24 * 3600 * 1000;
    CliStory story{.system = u"lerian"_s, .name = u"a template stays"_s};
    story.makeEstate = [name, lastWeek] {
        demo::Estate estate;
        for (const QString &configName : {name, u"neighbour"_s}) {
            demo::Connection one;
            one.id = demo::stableId(configName);
            one.configName = configName;
            one.metadata = R"({"note":"CANARY-metadata"})";
            one.createdAt = one.updatedAt = lastWeek;
            estate.connections.push_back(one);
        }
        estate.templates = {{demo::stableId(u"t"_s), u"Monthly"_s, u"monthly.tpl"_s, {name}}};
        estate.matcherConnections = {{demo::stableId(u"m"_s), name}};
        return std::make_unique<Demo>(estate);
    };
    story.id = textOf(demo::stableId(name));
    story.phrase = name;
    story.decisions = {{u"template"_s, u"accept"_s}, {u"matcher-connection"_s, u"accept"_s}};
    story.writes = 3; // the probe, the other name, the deletion
    story.facts = about<Demo>([](const demo::Estate &estate) {
        QStringList lines;
        for (const demo::Connection &one : estate.connections)
            lines << textOf(one.id) + u' ' + one.configName + u' ' + one.host + one.password
                    + QString::fromUtf8(one.metadata) + (one.isDeleted ? u" deleted"_s : QString());
        return sorted(lines);
    });
    story.isThere = about<Demo>([name](const demo::Estate &estate) {
        return estate.find(demo::stableId(name)) != nullptr;
    });
    return story;
}

// ---- it fills a slot, and an end user's activation uses it ----

CliStory versoriStory(const QByteArray &variables, const QString &forgets)
{
    namespace demo = versori::demo;
    using Demo = demo::VersoriDemo;
    CliStory story{.system = u"versori"_s, .name = u"an activation ends, a slot is unlinked"_s};
    if (!forgets.isEmpty())
        story.name = u"the activation has variables that look secret"_s;
    const QString target = demo::stableId(u"target"_s);
    story.makeEstate = [target, variables] {
        demo::Estate estate = demo::emptyEstate();
        const QString system = demo::stableId(u"system"_s);
        const QString user = demo::stableId(u"user"_s);
        const QString slot = demo::stableId(u"slot"_s);
        const QByteArray credentials =
            R"([{"id":"x","authSchemeConfig":{"type":"api-key"},"credential":{"data":"CANARY-9"}}])";
        estate.connections = {
            {.id = target, .name = u"target"_s, .systemId = system, .credentials = credentials}};
        demo::Environment environment{demo::stableId(u"environment"_s), u"production"_s};
        environment.templates = {
            {.id = slot, .systemId = system, .name = u"erp"_s, .connection = target}};
        estate.projects = {{demo::stableId(u"project"_s), u"Orders"_s, {environment}}};
        estate.users = {{user, u"tenant/42"_s, u"ACME"_s}};
        estate.activations = {{.id = demo::stableId(u"activation"_s),
                               .environment = environment.id,
                               .user = user,
                               .fillings = {{slot, target}},
                               .variables = variables}};
        return std::make_unique<Demo>(estate);
    };
    story.id = target;
    story.phrase = u"target"_s;
    story.decisions = {{u"slot"_s, u"deactivate"_s}, {u"activation"_s, u"deactivate"_s}};
    story.writes = 3;
    story.forgets = forgets;
    story.facts = about<Demo>([](const demo::Estate &estate) {
        QStringList lines;
        for (const auto &row : estate.connections)
            lines << row.id + row.name + QString::fromUtf8(row.credentials);
        for (const auto &project : estate.projects)
            for (const auto &environment : project.environments)
                for (const auto &slot : environment.templates)
                    lines << environment.id + environment.status + slot.id + slot.connection;
        for (const auto &row : estate.activations) // started again it has a new id
            lines << row.environment + row.user + QString::fromUtf8(row.variables);
        return sorted(lines);
    });
    story.isThere = about<Demo>(
        [target](const demo::Estate &estate) { return estate.connection(target) != nullptr; });
    return story;
}

// ---- two syncs are switched off, the run of one is cancelled, all that uses it is deleted ----

CliStory polytomicStory()
{
    namespace demo = polytomic::demo;
    using Demo = demo::PolytomicDemo;
    const QString target = demo::stableId(u"target"_s);
    CliStory story{.system = u"polytomic"_s, .name = u"syncs and a model are deleted too"_s};
    story.makeEstate = [target] {
        demo::Estate estate;
        estate.readings.cancellingLooks = 0; // no test waits unless it is about waiting
        for (const QString &word : {u"target"_s, u"neighbour"_s}) {
            demo::Connection connection{.id = demo::stableId(word), .name = word};
            connection.configuration = R"({"host":"db","password":"CANARY-pw"})";
            estate.connections.push_back(connection);
        }
        const QString neighbour = demo::stableId(u"neighbour"_s);
        estate.bulkSyncs = {{.id = demo::stableId(u"bulk"_s),
                             .name = u"bulk"_s,
                             .source = neighbour,
                             .destination = target,
                             .run = demo::Run{demo::stableId(u"run"_s)}}};
        estate.models = {{demo::stableId(u"model"_s), u"model"_s, target}};
        estate.syncs = {{.id = demo::stableId(u"sync"_s),
                         .name = u"sync"_s,
                         .target = neighbour,
                         .models = {demo::stableId(u"model"_s)},
                         .run = demo::Run{demo::stableId(u"run/2"_s)}}};
        return std::make_unique<Demo>(estate);
    };
    story.id = target;
    story.phrase = u"target"_s;
    story.decisions = {
        {u"bulk-sync"_s, u"delete"_s}, {u"sync"_s, u"delete"_s}, {u"model"_s, u"delete"_s}};
    story.writes = 7; // off, off, cancel, and four deletions
    story.facts = about<Demo>([](const demo::Estate &estate) {
        QStringList lines; // a run that was cancelled does not come back, and that is said before
        for (const auto &row : estate.connections)
            lines << row.id + row.name + QString::fromUtf8(row.configuration);
        for (const auto &row : estate.bulkSyncs)
            lines << row.id + (row.isActive ? u" on "_s : u" off "_s) + row.destination;
        for (const auto &row : estate.models)
            lines << row.id + row.connection;
        for (const auto &row : estate.syncs)
            lines << row.id + (row.isActive ? u" on "_s : u" off "_s) + row.target;
        return sorted(lines);
    });
    story.isThere = about<Demo>([target](const demo::Estate &estate) {
        return std::ranges::any_of(estate.connections,
                                   [&](const auto &row) { return row.id == target; });
    });
    return story;
}

} // namespace

std::vector<CliStory> cliStories()
{
    return {
        umbracoStory(true),
        umbracoStory(false),
        apinizerStory(),
        lerianStory(),
        versoriStory(R"({"channel":"eu"})", {}),
        versoriStory(R"({"channel":"eu","apiToken":"CANARY-variable"})", u"look like secrets"_s),
        polytomicStory()};
}

} // namespace linchpin::test
