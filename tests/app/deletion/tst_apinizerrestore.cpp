// SPDX-License-Identifier: Apache-2.0
// A deletion and its way back, over real HTTP against the demo manager, in both of its dialects.
#include "app/demo/apinizer/apinizerdemo.h"
#include "app/demo/apinizer/estates.h"
#include "tests/app/deletion/restoresweep.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::apinizer::demo;

namespace {

demo::Estate smallWorld(bool speaksB)
{
    demo::Estate estate = demo::emptyEstate();
    estate.speaksB = speaksB;
    estate.connections = {demo::connectionOf(u"database"_s, u"target"_s),
                          demo::connectionOf(u"database"_s, u"neighbour"_s)};
    estate.proxies = {{.project = u"Shop"_s, .name = u"Names it"_s}};
    estate.proxies.front().requestPolicies = '[' + demo::logPolicy(u"target"_s) + ']';
    return estate;
}

QString facts(const demo::Estate &estate)
{
    QStringList lines;
    for (const demo::Connection &row : estate.connections) {
        QStringList members;
        for (const auto &[name, raw] : row.members)
            members << QString::fromUtf8(name + '=' + (raw == "1.10" ? "1.1" : raw));
        members.sort(); // neither their order nor how a number is spelled is kept
        lines << row.project + u'/' + row.type + u'/' + row.name + u' ' + members.join(u' ');
    }
    for (const demo::Proxy &proxy : estate.proxies)
        lines << proxy.name + QString::fromUtf8(proxy.requestPolicies);
    lines.sort();
    return lines.join(u'\n');
}

demo::Estate &estateOf(DeletionBench &bench)
{
    return estateIn<demo::ApinizerDemo>(bench);
}

QByteArray passwordOfTarget()
{
    const QByteArray raw =
        demo::connectionOf(u"database"_s, u"target"_s).raw(QByteArrayLiteral("password"));
    return raw.sliced(1, raw.size() - 2);
}

QByteArray secretFor(const QString &)
{
    return passwordOfTarget();
}

} // namespace

class TestApinizerRestore : public QObject
{
    Q_OBJECT

private:
    static Deleted begin(bool speaksB)
    {
        auto bench = std::make_unique<DeletionBench>(
            u"apinizer"_s, std::make_unique<demo::ApinizerDemo>(smallWorld(speaksB)));
        bench->setTypedSecrets({{u"password"_s, passwordOfTarget()}});
        return deleted(worldOf<demo::ApinizerDemo>(std::move(bench), facts, secretFor),
                       {u"database/target"_s},
                       {{{u"proxy"_s, u"Names it"_s}, DecisionWord::Accept, {}, {}}});
    }

private Q_SLOTS:
    void theConnectionComesBackUnderItsName_data()
    {
        QTest::addColumn<bool>("speaksB");
        QTest::newRow("dialect A") << false;
        QTest::newRow("dialect B") << true;
    }
    void theConnectionComesBackUnderItsName()
    {
        QFETCH(bool, speaksB);
        Deleted world = begin(speaksB);
        verifyIsBack(world, world.restore(), world.before, 1);
    }

    void troubleWithTheWriteEndsHonestlyAndMakesNothingTwice_data() { addWriteRows(1, Lies::Told); }
    void troubleWithTheWriteEndsHonestlyAndMakesNothingTwice()
    {
        QFETCH(int, row);
        Deleted world = begin(row % 2 == 0);
        verifyRestoreWithTrouble(world, world.before);
    }

    void somebodysNewConnectionOfThatNameIsNotOverwritten()
    {
        Deleted world = begin(true); // where a POST replaces what is there
        demo::Connection newcomer = demo::connectionOf(u"database"_s, u"target"_s);
        newcomer.set("jdbcUrl", "\"jdbc:postgresql://elsewhere/db\"");
        estateOf(*world.bench).connections.push_back(newcomer);
        const QString now = facts(estateOf(*world.bench));
        const auto state = world.restore();
        QCOMPARE(state->outcome, RestoreOutcome::Unchanged);
        QCOMPARE(world.bench->server().writes(), 0);
        QCOMPARE(facts(estateOf(*world.bench)), now);
    }

    void theCanaryIsInNoFile()
    {
        Deleted world = begin(false);
        verifyNoCanaryAfterRestore(world);
    }
};

QTEST_GUILESS_MAIN(TestApinizerRestore)
#include "tst_apinizerrestore.moc"
