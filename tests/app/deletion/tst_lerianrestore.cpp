// SPDX-License-Identifier: Apache-2.0
// A deletion and its way back, over real HTTP against the demo servers: the deleted row stays
// deleted, a new one takes its name.
#include "app/demo/lerian/estates.h"
#include "app/demo/lerian/leriandemo.h"
#include "tests/app/deletion/restorerows.h"

#include <QJsonDocument>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::lerian::demo;

namespace {

const QString name = u"dwh_sales"_s;

demo::Estate smallWorld(const std::optional<QString> &product = u"reporter"_s)
{
    demo::Estate estate;
    for (const QString &configName : {name, u"neighbour"_s}) {
        demo::Connection one;
        one.id = demo::stableId(configName);
        one.configName = configName;
        one.productName = product;
        one.sslMode = u"require"_s;
        one.metadata = R"({"note":"CANARY-metadata"})";
        one.createdAt = one.updatedAt =
            QDateTime::currentMSecsSinceEpoch() - 7LL * 24 * 3600 * 1000;
        estate.connections.push_back(one);
    }
    return estate;
}

/// Everything of what is there by names; a deleted row is nobody's any more.
QString facts(const demo::Estate &estate)
{
    QStringList lines;
    for (const demo::Connection &one : estate.connections) {
        if (!one.isDeleted)
            lines << one.configName + u' ' + one.productName.value_or(u"-"_s) + u' ' + one.type
                    + one.host + QString::number(one.port) + one.databaseName + one.userName
                    + one.password + one.sslMode + QString::fromUtf8(one.metadata);
    }
    lines.sort();
    return lines.join(u'\n');
}

demo::Estate &estateOf(DeletionBench &bench)
{
    return dynamic_cast<demo::LerianDemo &>(bench.server().estate()).estate();
}

QByteArray secretFor(const QString &field)
{
    if (field == u"userName")
        return "ro_CANARY-user";
    return field.startsWith(u"metadata"_s) ? "CANARY-metadata" : "CANARY-password";
}

} // namespace

class TestLerianRestore : public QObject
{
    Q_OBJECT

private:
    static Deleted begin()
    {
        auto bench = std::make_unique<DeletionBench>(
            u"lerian"_s, std::make_unique<demo::LerianDemo>(smallWorld()));
        DeletionBench &same = *bench;
        return deleted(std::move(bench), {demo::stableId(name).toString(QUuid::WithoutBraces)}, {},
                       [&same] { return facts(estateOf(same)); });
    }

private Q_SLOTS:
    void aNewConnectionTakesTheName()
    {
        Deleted world = begin();
        const auto state = world.bench->restore(world.backup, secretFor);
        QVERIFY(state);
        QCOMPARE(state->reason, QString());
        QCOMPARE(state->outcome, RestoreOutcome::Restored);
        QCOMPARE(facts(estateOf(*world.bench)), world.before);
        QCOMPARE(state->warnings, std::vector<Warning>());
        QCOMPARE(world.bench->server().writes(), 1);
        QVERIFY(!estateOf(*world.bench).find(demo::stableId(name))); // the old one stays deleted
    }

    void troubleWithTheWriteEndsHonestlyAndMakesNothingTwice_data() { addRestoreRows(1, true); }
    void troubleWithTheWriteEndsHonestlyAndMakesNothingTwice()
    {
        QFETCH(int, row);
        QFETCH(int, write);
        Deleted world = begin();
        restoreWithTrouble(world, world.before, row, write, secretFor,
                           [&world] { return facts(estateOf(*world.bench)); });
    }

    void aNameThatIsTakenIsLeftToItsOwner()
    {
        Deleted world = begin();
        demo::Connection newcomer = smallWorld().connections.front();
        newcomer.id = demo::stableId(u"newcomer"_s);
        estateOf(*world.bench).connections.push_back(newcomer);
        const auto state = world.bench->restore(world.backup, secretFor);
        QCOMPARE(state->outcome, RestoreOutcome::Unchanged);
        QCOMPARE(world.bench->server().writes(), 0);
    }

    void theCanaryIsInNoFile()
    {
        Deleted world = begin();
        QVERIFY(world.bench->restore(world.backup, secretFor));
        QVERIFY(!world.bench->allFiles().contains("CANARY"));
    }
};

QTEST_GUILESS_MAIN(TestLerianRestore)
#include "tst_lerianrestore.moc"
