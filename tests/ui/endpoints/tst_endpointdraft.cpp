// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoints/endpointdraft.h"

#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

EndpointDraft wholeDraft()
{
    EndpointDraft draft;
    draft.system = u"umbraco"_s;
    draft.name = u"Main"_s;
    draft.url = u"https://www.example.com"_s;
    draft.signInKind = u"client-credentials"_s;
    draft.user = u"umbraco-back-office-x"_s;
    draft.secret = "secret";
    return draft;
}

} // namespace

class TestEndpointDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeDraftHasNoProblem();
    void eachProblemStandsAtItsField_data();
    void eachProblemStandsAtItsField();
    void whatIsSavedComesBack();
    void aSecretIsSharedOnlyWithTheSameServerAndUser();
};

void TestEndpointDraft::aWholeDraftHasNoProblem()
{
    QVERIFY(wholeDraft().problems({u"Other"_s}, true).isEmpty());
    EndpointDraft known = wholeDraft();
    known.secret.clear();
    QVERIFY(known.problems({}, false).isEmpty());
}

void TestEndpointDraft::eachProblemStandsAtItsField_data()
{
    using Change = std::function<void(EndpointDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, Change change) {
        QTest::newRow(name) << change << field;
    };
    row("no name", u"name"_s, [](EndpointDraft &d) { d.name = u"  "_s; });
    row("a taken name", u"name"_s, [](EndpointDraft &d) { d.name = u" OTHER "_s; });
    row("no address", u"url"_s, [](EndpointDraft &d) { d.url.clear(); });
    row("clear text beyond loopback", u"url"_s,
        [](EndpointDraft &d) { d.url = u"http://www.example.com"_s; });
    row("a name in the address", u"url"_s,
        [](EndpointDraft &d) { d.url = u"https://me:pw@example.com"_s; });
    row("no client id", u"user"_s, [](EndpointDraft &d) { d.user.clear(); });
    row("no secret", u"secret"_s, [](EndpointDraft &d) { d.secret.clear(); });
    row("a CA file that is not there", u"ca"_s,
        [](EndpointDraft &d) { d.caFile = u"/nowhere/ca.pem"_s; });
    row("a proxy without port", u"proxy"_s,
        [](EndpointDraft &d) { d.proxyUrl = u"http://proxy"_s; });
    row("a proxy with a password", u"proxy"_s,
        [](EndpointDraft &d) { d.proxyUrl = u"http://a:b@proxy:3128"_s; });
    row("a proxy of another kind", u"proxy"_s,
        [](EndpointDraft &d) { d.proxyUrl = u"ftp://proxy:21"_s; });
}

void TestEndpointDraft::eachProblemStandsAtItsField()
{
    QFETCH(const std::function<void(EndpointDraft &)>, change);
    QFETCH(const QString, field);
    EndpointDraft draft = wholeDraft();
    change(draft);
    const QHash<QString, QString> problems = draft.problems({u"Other"_s}, true);
    QCOMPARE(problems.keys(), QStringList{field});
    QVERIFY(!problems.value(field).isEmpty());
}

void TestEndpointDraft::whatIsSavedComesBack()
{
    EndpointDraft draft = wholeDraft();
    draft.environment = u" production "_s;
    draft.timeoutSeconds = 12;
    draft.maxInFlight = 3;
    const SavedEndpoint saved = draft.toSaved();
    QCOMPARE(saved.environment, u"production"_s);
    const EndpointDraft again = EndpointDraft::from(saved);
    QVERIFY(again.secret.isEmpty());
    QCOMPARE(again.toSaved(), saved);
}

void TestEndpointDraft::aSecretIsSharedOnlyWithTheSameServerAndUser()
{
    const SavedEndpoint saved = wholeDraft().toSaved();
    EndpointDraft renamed = wholeDraft();
    renamed.name = u"New name"_s;
    QVERIFY(renamed.sharesSecretWith(saved));
    EndpointDraft elsewhere = wholeDraft();
    elsewhere.url = u"https://evil.example.com"_s;
    QVERIFY(!elsewhere.sharesSecretWith(saved));
    EndpointDraft other = wholeDraft();
    other.user = u"umbraco-back-office-y"_s;
    QVERIFY(!other.sharesSecretWith(saved));
}

QTEST_GUILESS_MAIN(TestEndpointDraft)
#include "tst_endpointdraft.moc"
