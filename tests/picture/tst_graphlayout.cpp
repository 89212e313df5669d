// SPDX-License-Identifier: Apache-2.0
#include "models/picture/picture.h"
#include "models/picture/picturewalk.h"
#include "tests/domain/graphworld.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <clocale>
#include <future>
#include <set>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

constexpr double near = 0.01;

bool touches(const QRectF &rect, QPointF point)
{
    return rect.adjusted(-near, -near, near, near).contains(point)
        && !rect.adjusted(near, near, -near, -near).contains(point);
}

/// Does this straight stroke (rails are straight) pass through the point?
bool passes(const Curve &stroke, QPointF point)
{
    const QRectF along = QRectF(stroke.front(), stroke.back()).normalized();
    return along.adjusted(-near, -near, near, near).contains(point);
}

/// Why the layout is wrong; empty: it is right.
QString wrongIn(const LayoutInput &input, const GraphLayout &layout)
{
    const QRectF all(QPointF(-near, -near), layout.size + QSizeF(2 * near, 2 * near));
    std::vector<size_t> byTop(layout.nodes.size());
    for (size_t i = 0; i < byTop.size(); ++i) {
        byTop[i] = i;
        if (!all.contains(layout.nodes[i]))
            return u"node %1 is outside"_s.arg(i);
        if (layout.nodes[i].width() + near < input.nodes[i].size.width())
            return u"node %1 is too narrow"_s.arg(i);
    }
    std::ranges::sort(byTop, {}, [&](size_t i) { return layout.nodes[i].top(); });
    for (size_t a = 0; a < byTop.size(); ++a) {
        const QRectF &upper = layout.nodes[byTop[a]];
        for (size_t b = a + 1; b < byTop.size(); ++b) {
            const QRectF &lower = layout.nodes[byTop[b]];
            if (lower.top() >= upper.bottom())
                break;
            if (upper.intersects(lower))
                return u"nodes %1 and %2 overlap"_s.arg(byTop[a]).arg(byTop[b]);
        }
    }
    for (size_t i = 0; i < input.edges.size(); ++i) {
        const QRectF &from = layout.nodes[input.edges[i].first];
        const QRectF &to = layout.nodes[input.edges[i].second];
        const GraphLayout::Edge &edge = layout.edges[i];
        if (edge.own.size() < 4 || edge.own.size() % 3 != 1)
            return u"edge %1 is no curve"_s.arg(i);
        if (edge.trunk < 0) {
            if (!touches(from, edge.own.front()) || !touches(to, edge.own.back()))
                return u"edge %1 does not join its nodes"_s.arg(i);
            continue;
        }
        const GraphLayout::Trunk &trunk = layout.trunks[size_t(edge.trunk)];
        const bool begins = trunk.endsAtNode;
        if (!touches(begins ? from : to, begins ? edge.own.front() : edge.own.back())
            || !touches(begins ? to : from,
                        begins ? trunk.strokes.front().back() : trunk.strokes.front().front()))
            return u"edge %1 does not join its nodes by its trunk"_s.arg(i);
        const QPointF meets = begins ? edge.own.back() : edge.own.front();
        if (std::ranges::none_of(trunk.strokes,
                                 [&](const Curve &stroke) { return passes(stroke, meets); }))
            return u"edge %1 does not meet its trunk"_s.arg(i);
    }
    return {};
}

Picture pictureFor(const std::vector<GraphSubject> &subjects, Folding folding = {})
{
    return pictureOf(dependencyGraphOf(subjects), folding, estimatedStyle());
}

Folding nothingFolded()
{
    return {.dependentsFrom = 1'000'000, .connectionsFrom = 1'000'000, .chosen = {}};
}

/// A decimal comma for the whole program, as long as this lives. The locale is made here: hardly
/// any machine has one like that installed.
class CommaLocale
{
public:
    CommaLocale()
    {
        QProcess::execute(
            u"localedef"_s,
            {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, m_folder.filePath(QLatin1StringView(name))});
        qputenv("LOCPATH", QFile::encodeName(m_folder.path()));
        std::setlocale(LC_NUMERIC, name);
    }
    ~CommaLocale()
    {
        std::setlocale(LC_NUMERIC, m_before.constData());
        qunsetenv("LOCPATH");
    }
    Q_DISABLE_COPY_MOVE(CommaLocale)

private:
    static constexpr auto name = "de_DE.UTF-8";
    QTemporaryDir m_folder;
    QByteArray m_before = std::setlocale(LC_NUMERIC, nullptr);
};

} // namespace

class GraphLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingNeedsNoPlace()
    {
        const auto layout = layOut({});
        QVERIFY(layout);
        QVERIFY(layout->nodes.empty());
    }

    void picturesOfEverySizeAreRight_data()
    {
        QTest::addColumn<int>("dependents");
        QTest::addColumn<bool>("isFolded");
        for (const int count : {0, 1, 2, 3, 4, 12, 13, 100, 1000, 5000}) {
            QTest::addRow("%d folded", count) << count << true;
            QTest::addRow("%d unfolded", count) << count << false;
        }
    }
    void picturesOfEverySizeAreRight()
    {
        QFETCH(int, dependents);
        QFETCH(bool, isFolded);
        const Picture picture =
            pictureFor(sample::starOf(dependents), isFolded ? Folding{} : nothingFolded());
        const auto layout = layOut(picture.input);
        QVERIFY(layout);
        QCOMPARE(wrongIn(picture.input, *layout), QString());
        // Thousands are a sheet that can be looked over, not a line of kilometres.
        QVERIFY(layout->size.width() < 6 * layout->size.height() + 2000);
        QVERIFY(layout->size.height() < 3 * layout->size.width() + 1000);
    }

    void anyPictureIsRightAndTheSameEachTime()
    {
        QRandomGenerator chance(1122);
        for (int round = 0; round < 60; ++round) {
            const auto subjects = sample::randomSubjects(chance);
            Folding folding = round % 3 ? Folding{} : nothingFolded();
            folding.dependentsFrom = round % 2 ? folding.dependentsFrom : 4;
            const Picture picture = pictureFor(subjects, folding);
            const auto layout = layOut(picture.input);
            QVERIFY(layout);
            QCOMPARE(wrongIn(picture.input, *layout), QString());
            QVERIFY(layOut(picture.input) == layout);
        }
    }

    void theEdgesLeadToTheRight()
    {
        const Picture picture = pictureFor(sample::starOf(3));
        const auto layout = layOut(picture.input);
        for (const auto &[from, to] : picture.input.edges)
            QVERIFY(layout->nodes[from].right() < layout->nodes[to].left());
    }

    void namesDoNotReachTheLayout()
    {
        // The same sizes, whatever the names are: Graphviz is given nothing else.
        const Picture hostile = pictureFor(sample::hostileSubjects(), nothingFolded());
        const auto layout = layOut(hostile.input);
        QVERIFY(layout);
        QCOMPARE(wrongIn(hostile.input, *layout), QString());
    }

    void theLocaleDoesNotMatter()
    {
        const Picture picture = pictureFor(sample::starOf(30), nothingFolded());
        const auto plain = layOut(picture.input);
        const CommaLocale locale;
        QCOMPARE(std::localeconv()->decimal_point, ",");
        QVERIFY(plain == layOut(picture.input));
    }

    void severalAtOnceTakeTurns()
    {
        const Picture picture = pictureFor(sample::starOf(7));
        const auto alone = layOut(picture.input);
        std::vector<std::future<tl::expected<GraphLayout, QString>>> all;
        for (int i = 0; i < 8; ++i)
            all.push_back(std::async(std::launch::async, [&] { return layOut(picture.input); }));
        for (auto &one : all)
            QVERIFY(one.get() == alone);
    }

    void tooMuchIsSaidAndNotDrawn()
    {
        const Picture many = pictureFor(sample::starOf(6001), nothingFolded());
        QVERIFY(!isWithin(many.input, {}));
        const auto layout = layOut(many.input);
        QVERIFY(!layout);
        QVERIFY(!layout.error().isEmpty());
    }

    void aGroupThatWouldBeTooMuchStaysFolded()
    {
        // Each of 800 jobs with a flow of its own: no two have the same neighbours.
        std::vector<Dependent> all;
        for (int i = 0; i < 800; ++i) {
            const QString id = QString::number(i);
            all.push_back(sample::graphDependent(u"job"_s, id));
            all.push_back(
                sample::graphDependent(u"flow"_s, id, Effect::Degrades, {{u"job"_s, id}}));
        }
        const auto graph = dependencyGraphOf({sample::graphSubject(u"c"_s, all)});
        const FoldKey jobs{GraphNode::Role::Dependent, u"production"_s, u"job"_s, Effect::Breaks};
        const FoldKey flows{GraphNode::Role::Dependent, u"production"_s, u"flow"_s,
                            Effect::Degrades};
        const auto once = refolded(graph, {}, jobs, false);
        QVERIFY(once);
        const Picture picture = pictureOf(graph, *once, estimatedStyle());
        const auto layout = layOut(picture.input);
        QVERIFY(layout);
        QCOMPARE(wrongIn(picture.input, *layout), QString());
        QVERIFY(!refolded(graph, *once, flows, false));
        QVERIFY(refolded(graph, *once, jobs, true)
                == std::optional(Folding{.chosen = {{jobs, true}}}));
    }

    void everyNodeIsReachedByKeyboard()
    {
        QRandomGenerator chance(7);
        for (int round = 0; round < 40; ++round) {
            const Picture picture =
                pictureFor(sample::randomSubjects(chance), round % 2 ? Folding{} : nothingFolded());
            const auto layout = layOut(picture.input);
            QVERIFY(layout);
            const PictureWalk walk(picture.input, *layout);
            std::set<size_t> seen;
            for (auto node = walk.first(); node; node = walk.down(*node)) {
                QVERIFY(seen.insert(*node).second);
                const auto next = walk.down(*node);
                QVERIFY(next ? walk.up(*next) == node : walk.last() == node);
            }
            QCOMPARE(seen.size(), picture.input.nodes.size());
        }
    }

    void leftAndRightFollowTheEdges()
    {
        const Picture picture = pictureFor(sample::starOf(5));
        const auto layout = layOut(picture.input);
        const PictureWalk walk(picture.input, *layout);
        QVERIFY(!walk.left(0));
        const auto to = walk.right(0);
        QVERIFY(to && *to > 0);
        QCOMPARE(walk.left(*to), std::optional<size_t>(0));
        QVERIFY(!walk.right(*to));
        const PictureWalk nothing;
        QVERIFY(!nothing.first());
        QVERIFY(!nothing.last());
    }
};

QTEST_APPLESS_MAIN(GraphLayoutTest)
#include "tst_graphlayout.moc"
