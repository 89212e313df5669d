// SPDX-License-Identifier: Apache-2.0
// What a safe-delete client must do for this system: docs/systems/versori.md ends with ten lines,
// each is a test.
#include "models/domain/fingerprint.h"
#include "tests/systems/versori/stage.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

const Coverage &coverageIn(const Impact &impact, const QString &source)
{
    return *std::ranges::find(impact.coverage, source, &Coverage::source);
}

QStringList rowsOf(const Impact &impact)
{
    QStringList rows;
    for (const Dependent &row : impact.dependents)
        rows.append(row.key.kind + u' ' + wordOf(row.effect) + u' ' + row.path.join(u" > "_s));
    return rows;
}

QStringList codesOf(const Impact &impact)
{
    QStringList codes;
    for (const Warning &warning : impact.warnings)
        codes.append(warning.code);
    return codes;
}

Choices accepted(const Impact &impact)
{
    Choices choices;
    for (const Coverage &coverage : impact.coverage) {
        if (!coverage.isSettled())
            choices.acceptances.push_back({coverage.source, u"looked at by hand"_s});
    }
    return choices;
}

QStringList kindsOf(const std::vector<Objection> &objections)
{
    QStringList subjects;
    for (const Objection &objection : objections)
        subjects.append(objection.subject.section(u':', 0, 0));
    return subjects;
}

} // namespace

class TestVersoriContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line1ProbesAddressTokenAndOrganisation();
    void line2NeverJudgesFromAnIncompleteList();
    void line3JoinsSlotsLinksAndActivationsOverAllEnvironments();
    void line4TellsStaticAndDynamicFromEvidenceOnly();
    void line5ProtectsAStaticConnectionBecauseTheServerDoesNot();
    void line6SavesEverythingBeforeAndSaysWhatIsLost();
    void line7ReadsAgainAndGoesBackInReverseOrder();
    void line8ReadsEverythingAgainAndComparesTheTimeOfChange();
    void line9GoneMeansNotFoundAndNotListed_data();
    void line9GoneMeansNotFoundAndNotListed();
    void line10ShowsTheServersWordsAndKeepsSecretsToItself();
};

void TestVersoriContract::line1ProbesAddressTokenAndOrganisation()
{
    const SmallOrganisation made;
    vd::VersoriDemo server(made.estate);
    const auto system = versori::makeSystem();
    const auto check = [&](const World &world, const EndpointIdentity &endpoint) {
        const auto conversation = system->check(endpoint);
        const Driven driven = drive(*conversation, world);
        QStringList words;
        const auto findings = *conversation->result();
        for (const CheckFinding &finding : findings)
            words.append(QString::number(int(finding.grade)));
        return words.join(u' ') + u" / "_s + driven.targets().front().section(u'/', 3);
    };
    const QString probe = u" / connections?first=1"_s;
    const EndpointIdentity endpoint = endpointOf(made.estate);
    QCOMPARE(check(signedIn(server), endpoint), u"0 0 0 0 0"_s + probe);
    server.estate().maySeeUsers = false;
    QCOMPARE(check(signedIn(server), endpoint), u"0 0 0 0 1"_s + probe);
    EndpointIdentity other = endpoint;
    other.scope[u"organisation"_s] = made.user;
    QCOMPARE(check(signedIn(server), other), u"0 0 1"_s + probe);
    server.expireTokens();
    QCOMPARE(check(signedIn(server), endpoint), u"0 2"_s + probe);
    const World elsewhere = [](const Ask &) -> Result<HttpResponse> {
        return HttpResponse{404, {{"content-type", "text/plain"}}, "404 page not found\n"};
    };
    QCOMPARE(check(elsewhere, endpoint), u"2"_s + probe);
}

void TestVersoriContract::line2NeverJudgesFromAnIncompleteList()
{
    SmallOrganisation made;
    made.estate.unknowns.envelopeRows = 1;
    made.estate.unknowns.ignoresAfter = true; // the same first page again and again
    Stage stage(made.estate, made.spare);
    const auto impact = stage.readImpact();
    QCOMPARE(impact->verdict(), Verdict::Unknown);
    QCOMPARE(coverageIn(*impact, u"slots"_s).status, CoverageStatus::Partial);
    QCOMPARE(coverageIn(*impact, u"owners"_s).status, CoverageStatus::Partial);
    stage.estate().unknowns.ignoresAfter = false;
    QCOMPARE(stage.readImpact()->verdict(), Verdict::NeedsDecision);
    // Projects are not documented to come in pages, and cannot be followed if they do.
    const World server = stage.world;
    stage.world = [&server](const Ask &ask) -> Result<HttpResponse> {
        const bool isProjects = ask.request.path.endsWith("/projects");
        return isProjects ? HttpResponse{200, {}, R"({"projects":[],"next":"opaque"})"}
                          : server(ask);
    };
    QCOMPARE(stage.readImpact()->verdict(), Verdict::Unknown);
    stage.world = [&server](const Ask &ask) -> Result<HttpResponse> {
        const bool isProjects = ask.request.path.endsWith("/projects");
        return isProjects ? HttpResponse{200, {}, R"({"projects":[],"code":"1","message":"down"})"}
                          : server(ask);
    };
    QCOMPARE(stage.readImpact()->verdict(), Verdict::Unknown);
}

void TestVersoriContract::line3JoinsSlotsLinksAndActivationsOverAllEnvironments()
{
    SmallOrganisation made;
    vd::Environment staging{vd::stableId(u"e2"_s), u"staging"_s, u"suspended"_s, {}};
    staging.templates = {{.id = vd::stableId(u"s/erp2"_s),
                          .systemId = vd::stableId(u"another system"_s), // not pruned by system
                          .name = u"old-erp"_s,
                          .connection = made.fixed}};
    made.estate.projects.push_back({vd::stableId(u"p2"_s), u"Second"_s, {staging}});
    for (const bool isThin : {false, true}) {
        made.estate.unknowns.thinActivations = isThin;
        Stage stage(made.estate, made.fixed);
        const auto impact = stage.readImpact();
        QStringList rows = rowsOf(*impact);
        rows.sort();
        QCOMPARE(
            rows,
            QStringList({u"activation breaks Orders > production (running) > erp > tenant/42"_s,
                         u"slot breaks Orders > production (running) > erp"_s,
                         u"slot breaks Second > staging (suspended) > old-erp"_s}));
        QCOMPARE(impact->find({u"activation"_s, made.activation})->name, u"ACME"_s);
        QCOMPARE(impact->find({u"slot"_s, made.erp})->activity, Activity::Running);
        QCOMPARE(coverageIn(*impact, u"slots"_s).found, 2);
        QCOMPARE(stage.last.requests(), 3 + 3 * 2 + (isThin ? 1 : 0));
    }
}

void TestVersoriContract::line4TellsStaticAndDynamicFromEvidenceOnly()
{
    SmallOrganisation made;
    const auto traits = [](const vd::Estate &estate, const QString &id) {
        Stage stage(estate, id);
        const auto impact = stage.readImpact();
        return impact->connection.traits.join(u' ') + u' '
            + wordOf(coverageIn(*impact, u"owners"_s).status);
    };
    QCOMPARE(traits(made.estate, made.fixed), u"static complete"_s);
    QCOMPARE(traits(made.estate, made.own), u"dynamic complete"_s);
    QCOMPARE(traits(made.estate, made.spare), u"static complete"_s);
    // Static and only inside an activation: its slot says nothing about it.
    vd::Estate unlinked = made.estate;
    unlinked.slot(made.erp)->connection.clear();
    QCOMPARE(traits(unlinked, made.fixed), u"static complete"_s);
    Stage stage(unlinked, made.fixed);
    QCOMPARE(stage.readImpact()->dependents.front().effect, Effect::Breaks);
    Stage dynamicOne(made.estate, made.own);
    QCOMPARE(dynamicOne.readImpact()->dependents.front().effect, Effect::Blocks);
    // Nobody may see the users: unknown, and treated as what the server does not guard.
    made.estate.maySeeUsers = false;
    for (const QString &id : {made.fixed, made.own, made.spare})
        QCOMPARE(traits(made.estate, id), u" forbidden"_s);
    Stage unknown(made.estate, made.own);
    const auto impact = unknown.readImpact();
    QCOMPARE(impact->verdict(), Verdict::Unknown);
    QCOMPARE(impact->dependents.front().effect, Effect::Breaks);
    QVERIFY(codesOf(*impact).contains(u"not-guarded-by-server"_s));
    // Idle and owned: no row, but said.
    made.estate.maySeeUsers = true;
    made.estate.activations.clear();
    Stage idle(made.estate, made.own);
    QVERIFY(codesOf(*idle.readImpact()).contains(u"owned-by-end-user"_s));
    QCOMPARE(idle.last.requests(), 3 + 3 + 2);
}

void TestVersoriContract::line5ProtectsAStaticConnectionBecauseTheServerDoesNot()
{
    const SmallOrganisation made;
    Stage stage(made.estate, made.fixed);
    // The server would have done it.
    vd::VersoriDemo careless(made.estate);
    const HttpRequest remove{.method = "DELETE",
                             .path = "/o/" + made.estate.organisation.toLatin1() + "/connections/"
                                 + made.fixed.toLatin1()};
    QCOMPARE(signedIn(careless)({.request = remove})->status, 204);

    const auto impact = stage.readImpact();
    Choices choices = accepted(*impact);
    const auto openRows = [&] { return kindsOf(objections(*impact, choices)); };
    QCOMPARE(openRows(), QStringList({u"activation"_s, u"slot"_s}));
    for (const Dependent &row : impact->dependents) {
        QCOMPARE(row.decisions,
                 (std::vector<DecisionWord>{DecisionWord::Keep, DecisionWord::Deactivate}));
        for (const DecisionWord word : {DecisionWord::Accept, DecisionWord::Delete}) {
            Choices bad = choices;
            bad.decisions = {{row.key, word, {}, {}}};
            QVERIFY(!objections(*impact, bad).empty());
        }
    }
    choices.decisions = {{impact->dependents.front().key, DecisionWord::Deactivate, {}, {}}};
    QCOMPARE(openRows(), QStringList({u"slot"_s})); // one is not enough
    choices.withoutDeactivation = true;
    choices.withoutDeactivationReason = u"no time"_s;
    QVERIFY(openRows().contains(u"deactivation"_s)); // and it cannot be left out
    choices.withoutDeactivation = false;
    choices.decisions.push_back({impact->dependents.back().key, DecisionWord::Deactivate, {}, {}});
    QCOMPARE(openRows(), QStringList());
    QCOMPARE(stage.system().actions(stage.endpoint, *impact, choices).size(), std::size_t(3));
}

void TestVersoriContract::line6SavesEverythingBeforeAndSaysWhatIsLost()
{
    const SmallOrganisation made;
    Stage stage(made.estate, made.fixed);
    const int ending = stage.makePlan(u"end-activation");
    const PlannedAction &action = stage.plan.actions[std::size_t(ending)];
    QVERIFY(action.isReversible && action.loss.contains(u"new id")
            && action.loss.contains(u":project:"));
    QVERIFY(stage.plan.impact.deactivation.loss.contains(u":project:"));
    QVERIFY(codesOf(stage.plan.impact).contains(u"activations-get-new-ids"_s));
    QVERIFY(stage.perform(ending));
    const QJsonObject memo = QJsonDocument::fromJson(stage.memo).object();
    QCOMPARE(memo[u"user"_s].toString(), u"tenant/42"_s);
    QCOMPARE(memo[u"environment"_s].toString(), made.environment);
    QCOMPARE(memo[u"connections"_s].toArray().size(), 2);
    QVERIFY(stage.memo.contains(made.estate.activations.front().variables)); // to the byte
    for (const Ask &ask : stage.last.asked) // never the whole-replacement PUT
        QVERIFY(ask.request.method != "PUT");
}

void TestVersoriContract::line7ReadsAgainAndGoesBackInReverseOrder()
{
    SmallOrganisation made;
    made.estate.failsWhenUnlinked = true;
    Stage stage(made.estate, made.fixed);
    const int unlink = stage.makePlan(u"unlink");
    QCOMPARE(stage.plan.actions.front().verb, u"end-activation"_s);
    QCOMPARE(unlink, 1); // so the slot is filled again before anybody is activated
    QVERIFY(stage.perform(0));
    const QByteArray memo = stage.memo;
    QVERIFY(stage.perform(unlink));
    const auto trouble = stage.look(unlink);
    QCOMPARE(*trouble, Seen::Different); // the environment is in error: go back
    QVERIFY(stage.undo(unlink));
    QCOMPARE(*stage.look(unlink), Seen::NotInEffect);
    stage.memo = memo;
    QVERIFY(stage.undo(0));
    QCOMPARE(*stage.look(0), Seen::NotInEffect);
    QCOMPARE(stage.estate().slot(made.erp)->connection, made.fixed);
    QCOMPARE(stage.estate().activations.size(), std::size_t(1));
}

void TestVersoriContract::line8ReadsEverythingAgainAndComparesTheTimeOfChange()
{
    const SmallOrganisation made;
    Stage used(made.estate, made.fixed);
    const QString before = fingerprint(*used.readImpact());
    QCOMPARE(fingerprint(*used.readImpact()), before);
    used.estate().connection(made.fixed)->updatedAt = u"2026-01-01T00:00:00Z"_s;
    QVERIFY(fingerprint(*used.readImpact()) != before);
    Stage idle(made.estate, made.spare);
    const int deletion = idle.makePlan(u"delete");
    idle.estate().connection(made.spare)->updatedAt = u"2026-01-01T00:00:00Z"_s;
    QCOMPARE(idle.perform(deletion).error().kind, ApiError::Kind::Conflict);
    QCOMPARE(idle.last.writes, 0);
}

void TestVersoriContract::line9GoneMeansNotFoundAndNotListed_data()
{
    QTest::addColumn<int>("status"); // of the GET by id; 0: as the server says
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<bool>("listWorks");
    QTest::addColumn<QString>("seen");
    QTest::newRow("gone") << 0 << false << true << u"in effect"_s;
    QTest::newRow("still listed") << 404 << true << true << u"not yet"_s;
    QTest::newRow("the list fails") << 0 << false << false << u"?"_s;
    QTest::newRow("forbidden") << 403 << false << true << u"?"_s;
    QTest::newRow("500") << 500 << false << true << u"?"_s;
    QTest::newRow("a bare 404, as from a wrong address") << -404 << false << true << u"?"_s;
    QTest::newRow("there") << 0 << true << true << u"there"_s;
}

void TestVersoriContract::line9GoneMeansNotFoundAndNotListed()
{
    QFETCH(int, status);
    QFETCH(bool, isListed);
    QFETCH(bool, listWorks);
    QFETCH(QString, seen);
    const SmallOrganisation made;
    Stage stage(made.estate, made.spare);
    const int deletion = stage.makePlan(u"delete");
    if (!isListed)
        std::erase_if(stage.estate().connections,
                      [&made](const vd::Connection &row) { return row.id == made.spare; });
    const World server = stage.world;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        const bool isOne = ask.request.path.endsWith(made.spare.toLatin1());
        if (isOne && status < 0)
            return HttpResponse{404, {{"content-type", "text/html"}}, "<html>"};
        if (isOne && status > 0)
            return HttpResponse{status, {}, R"({"code":"x","message":"y"})"};
        if (!isOne && !listWorks)
            return HttpResponse{500, {}, {}};
        return server(ask);
    };
    const auto look = stage.look(deletion);
    QCOMPARE(!look                         ? u"?"_s
                 : *look == Seen::InEffect ? u"in effect"_s
                 : *look == Seen::NotYet   ? u"not yet"_s
                                           : u"there"_s,
             seen);
}

void TestVersoriContract::line10ShowsTheServersWordsAndKeepsSecretsToItself()
{
    Stage stage(vd::standardEstate(), vd::stableId(u"connection/erp-prod"_s));
    const int ending = stage.makePlan(u"end-activation");
    const QByteArray plan = QJsonDocument(toJson(stage.plan)).toJson();
    QVERIFY(!plan.contains("CANARY"));
    for (int i = 0; i < int(stage.plan.actions.size()) - 1; ++i) {
        stage.memo.clear();
        QVERIFY(stage.perform(ending + i).has_value());
        QVERIFY(!stage.memo.contains("CANARY"));
        for (const Ask &ask : stage.last.asked)
            QVERIFY(!ask.memo.contains("CANARY") && !ask.purpose.contains(u"CANARY"));
    }
    Stage refused(vd::standardEstate(), vd::stableId(u"connection/erp-spare"_s));
    const int deletion = refused.makePlan(u"delete");
    const World server = refused.world;
    refused.world = [&](const Ask &ask) -> Result<HttpResponse> {
        return ask.effect == AskEffect::Reads
            ? server(ask)
            : HttpResponse{409,
                           {},
                           R"({"code":"409123","message":"in <use>","details":"by a board",)"
                           R"("fields":[{"field":"connections[0].id","message":"used"}]})"};
    };
    const ApiError error = refused.perform(deletion).error();
    QCOMPARE(error.code, u"409123"_s);
    QCOMPARE(error.serverSays, u"in <use>\nby a board\nconnections[0].id: used"_s);
    QCOMPARE(error.kind, ApiError::Kind::Conflict);
}

QTEST_APPLESS_MAIN(TestVersoriContract)
#include "tst_versori_contract.moc"
