// SPDX-License-Identifier: Apache-2.0
// What the program says the world will look like after its actions is what reading it then shows.
#include "models/domain/fingerprint.h"
#include "tests/systems/support/manyseeds.h"
#include "tests/systems/versori/randomestate.h"

#include <QTest>

#include <atomic>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

class TestVersoriProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForeseenIsWhatIsRead();
    void allTheWayBackIsTheWorldOfBefore();

private:
    QString check(unsigned seed);
    QString checkWayBack(unsigned seed);
    std::atomic<int> m_compared = 0;
};

namespace {

/// By the fingerprint, and by what may be decided; empty if there is none.
QString difference(const Impact &foreseen, const Impact &read)
{
    if (fingerprint(foreseen) != fingerprint(read))
        return differences(foreseen, read).join(u' ');
    for (const Dependent &row : foreseen.dependents) {
        const Dependent *same = read.find(row.key);
        if (!same || !(*same == row))
            return u"another row for "_s + row.key.text();
    }
    return foreseen.deactivation == read.deactivation ? QString() : u"another switch-off"_s;
}

/// Slots with their connections, activations without their ids.
QStringList facts(const vd::Estate &estate)
{
    QStringList lines;
    for (const vd::Project &project : estate.projects) {
        for (const vd::Environment &environment : project.environments) {
            for (const vd::Slot &slot : environment.templates)
                lines.append(slot.id + u" = "_s + slot.connection);
        }
    }
    for (const vd::Activation &one : estate.activations) {
        QString line = one.environment + u' ' + one.user + QString::fromUtf8(one.variables);
        for (auto it = one.fillings.begin(); it != one.fillings.end(); ++it)
            line += u' ' + it.key() + u'=' + it.value();
        lines.append(line);
    }
    lines.sort();
    return lines;
}

} // namespace

QString TestVersoriProjection::check(unsigned seed)
{
    vd::Estate made = randomEstate(seed);
    Stage stage(made, made.connections.front().id);
    stage.makePlan(u"delete");
    std::vector<PlannedAction> done;
    for (int i = 0; i < int(stage.plan.actions.size()); ++i) {
        const PlannedAction &action = stage.plan.actions[std::size_t(i)];
        if (action.phase == Phase::Deleting)
            break;
        stage.memo.clear();
        if (!stage.perform(i) || stage.look(i) != Seen::InEffect)
            return u"\"%1\" does not work"_s.arg(action.purpose);
        done.push_back(action);
        ++m_compared;
        const QString wrong =
            difference(stage.system().project(stage.plan.impact, done), *stage.readImpact());
        if (!wrong.isEmpty())
            return u"after \"%1\" %2"_s.arg(action.purpose, wrong);
    }
    return {};
}

void TestVersoriProjection::whatIsForeseenIsWhatIsRead()
{
    QCOMPARE(failuresOfSeeds(2000, [this](unsigned seed) { return check(seed); }), QStringList());
    QVERIFY(m_compared > 1000);
}

QString TestVersoriProjection::checkWayBack(unsigned seed)
{
    vd::Estate made = randomEstate(seed);
    Stage stage(made, made.connections.front().id);
    stage.makePlan(u"delete");
    const int actions = int(stage.plan.actions.size()) - 1;
    QByteArrayList memos;
    for (int i = 0; i < actions; ++i) {
        stage.memo.clear();
        if (!stage.perform(i))
            return u"it does not work"_s;
        memos.append(stage.memo);
    }
    if (seed % 2 == 0)
        stage.crash();
    for (int i = actions - 1; i >= 0; --i) {
        stage.memo = memos.at(i);
        if (!stage.undo(i) || stage.look(i) != Seen::NotInEffect)
            return u"the way back does not work"_s;
    }
    return facts(stage.estate()) == facts(made) ? QString() : u"another world"_s;
}

void TestVersoriProjection::allTheWayBackIsTheWorldOfBefore()
{
    QCOMPARE(failuresOfSeeds(1000, [this](unsigned seed) { return checkWayBack(seed); }),
             QStringList());
}

QTEST_APPLESS_MAIN(TestVersoriProjection)
#include "tst_versori_projection.moc"
