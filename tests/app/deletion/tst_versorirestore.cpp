// SPDX-License-Identifier: Apache-2.0
// A deletion and its way back, over real HTTP against the demo organisation: the connection, the
// slot it filled, the activation it stood in.
#include "app/demo/versori/estates.h"
#include "app/demo/versori/versoridemo.h"
#include "tests/app/deletion/restoresweep.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::versori::demo;

namespace {

const QString target = demo::stableId(u"target"_s);
const QString neighbour = demo::stableId(u"neighbour"_s);
const QString slot = demo::stableId(u"slot"_s);
const QString other = demo::stableId(u"other slot"_s);
const QString activation = demo::stableId(u"activation"_s);

demo::Estate smallWorld()
{
    demo::Estate estate = demo::emptyEstate();
    const QString system = demo::stableId(u"system"_s);
    const QString user = demo::stableId(u"user"_s);
    const QByteArray credentials =
        R"([{"authSchemeConfig":{"type":"api-key"},"credential":{"data":"CANARY-value","name":"k","type":"string"}}])";
    estate.connections = {
        {.id = target,
         .name = u"target"_s,
         .systemId = system,
         .madeForSlot = slot,
         .baseUrl = u"https://erp.example"_s,
         .credentials = credentials},
        {.id = neighbour, .name = u"neighbour"_s, .systemId = system, .owner = user}};
    demo::Environment environment{demo::stableId(u"environment"_s), u"production"_s};
    environment.templates = {
        {.id = slot, .systemId = system, .name = u"erp"_s, .connection = target},
        {.id = other, .systemId = system, .name = u"shop"_s, .dynamic = true}};
    estate.projects = {{demo::stableId(u"project"_s), u"Orders"_s, {environment}}};
    estate.users = {{user, u"tenant/42"_s, u"ACME"_s}};
    estate.activations = {{.id = activation,
                           .environment = environment.id,
                           .user = user,
                           .fillings = {{slot, target}, {other, neighbour}},
                           .variables = R"({"apiToken":"CANARY-value","channel":"eu"})"}};
    return estate;
}

std::vector<Decision> decisions()
{
    return {{{u"slot"_s, slot}, DecisionWord::Deactivate, {}, {}},
            {{u"activation"_s, activation}, DecisionWord::Deactivate, {}, {}}};
}

demo::Estate &estateOf(DeletionBench &bench)
{
    return estateIn<demo::VersoriDemo>(bench);
}

QString nameOf(const demo::Estate &estate, const QString &connection)
{
    const demo::Connection *row = estate.connection(connection);
    return row ? row->name : connection.isEmpty() ? u"(empty)"_s : u"(lost)"_s;
}

/// Everything by names; ids and times of what was made again are new.
QString facts(const demo::Estate &estate)
{
    QStringList lines;
    for (const auto &row : estate.connections)
        lines << row.name + row.systemId + row.madeForSlot + row.baseUrl + row.owner
                + QString::fromUtf8(row.credentials);
    for (const auto &project : estate.projects) {
        for (const auto &environment : project.environments) {
            for (const auto &one : environment.templates)
                lines << one.name + u": "_s + nameOf(estate, one.connection);
        }
    }
    for (const auto &row : estate.activations) {
        QString line = row.environment + row.user + QString::fromUtf8(row.variables);
        for (auto it = row.fillings.begin(); it != row.fillings.end(); ++it)
            line += it.key() + nameOf(estate, it.value());
        lines << line;
    }
    lines.sort();
    return lines.join(u'\n');
}

QByteArray secretFor(const QString &)
{
    return "CANARY-value";
}

constexpr int writesBack = 3;

} // namespace

class TestVersoriRestore : public QObject
{
    Q_OBJECT

private:
    static Deleted begin()
    {
        auto bench = std::make_unique<DeletionBench>(
            u"versori"_s, std::make_unique<demo::VersoriDemo>(smallWorld()));
        return deleted(worldOf<demo::VersoriDemo>(std::move(bench), facts, secretFor), {target},
                       decisions());
    }

private Q_SLOTS:
    void connectionSlotAndActivationComeBack()
    {
        Deleted world = begin();
        verifyIsBack(world, world.restore(), world.before, writesBack);
    }

    void troubleWithOneWriteEndsHonestlyAndMakesNothingTwice_data()
    {
        addWriteRows(writesBack, Lies::Told);
    }
    void troubleWithOneWriteEndsHonestlyAndMakesNothingTwice()
    {
        Deleted world = begin();
        verifyRestoreWithTrouble(world, world.before);
    }

    void aSlotThatSomebodyFilledIsLeftAlone()
    {
        Deleted world = begin();
        demo::Estate &estate = estateOf(*world.bench);
        estate.slot(slot)->connection = neighbour;
        const auto state = world.restore();
        QCOMPARE(state->outcome, RestoreOutcome::Partly);
        QCOMPARE(estate.slot(slot)->connection, neighbour);
    }

    void theCanaryIsInNoFile()
    {
        Deleted world = begin();
        verifyNoCanaryAfterRestore(world);
    }
};

QTEST_GUILESS_MAIN(TestVersoriRestore)
#include "tst_versorirestore.moc"
