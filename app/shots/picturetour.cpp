// SPDX-License-Identifier: Apache-2.0
#include "app/shots/picturetour.h"

#include "models/item/connectiontablemodel.h"
#include "models/picture/picturesvg.h"
#include "ui/connections/connectionpane.h"
#include "ui/impact/impactpanel.h"
#include "ui/impact/impactreader.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/picture/picturecanvas.h"
#include "ui/picture/picturepanel.h"
#include "ui/picture/picturewindow.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QSvgRenderer>
#include <QTabWidget>
#include <QTableView>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// Thousands of jobs, some flows, and what could not be read.
GraphSubject largeSubject()
{
    GraphSubject subject;
    subject.endpoint = u"production"_s;
    subject.connection.name = u"Warehouse"_s;
    subject.connection.id.value = u"warehouse"_s;
    subject.connection.type = u"postgres"_s;
    subject.connection.state = ConnectionState::Active;
    Impact impact{.connection = subject.connection};
    constexpr std::array effects{Effect::Blocks, Effect::Cascades, Effect::Breaks, Effect::Degrades,
                                 Effect::Mentions};
    for (int i = 0; i < 5000; ++i) {
        Dependent one;
        one.key = {i % 7 ? u"sync"_s : u"bulk-sync"_s, QString::number(i)};
        one.name = u"Nightly load %1"_s.arg(i);
        one.effect = effects.at(size_t(i % 11 < 5 ? i % 11 : 2));
        one.activity = i % 5 ? Activity::Active : Activity::Paused;
        one.evidence = u"its member connectionId is warehouse"_s;
        if (i % 400 == 399) {
            one.key.kind = u"agent"_s;
            one.relation = Relation::Indirect;
            one.via = {{u"sync"_s, QString::number(i - 1)}, {u"sync"_s, QString::number(i - 2)}};
        }
        impact.dependents.push_back(one);
    }
    impact.coverage = {
        {u"syncs"_s, u"Syncs"_s, CoverageStatus::Complete, {}, 5000},
        {u"other"_s, u"Other organisations"_s, CoverageStatus::Forbidden, u"403 Forbidden"_s, 0},
        {u"code"_s, u"Code"_s, CoverageStatus::Invisible, u"No API shows it."_s, 0}};
    subject.impact = std::move(impact);
    return subject;
}

/// Names that try to be markup, to run the other way, or to be very long.
GraphSubject nastySubject()
{
    GraphSubject subject = largeSubject();
    subject.connection.name = u"<b>R&D</b> \u202Eevil\u202C"_s;
    subject.connection.id.value = u"nasty"_s;
    subject.impact->connection = subject.connection;
    subject.impact->dependents.resize(8);
    const QStringList names{u"<script>alert(1)</script>"_s,
                            u"\\N \\G \\L [label=\"owned\"]; a -> b"_s,
                            u"\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627"_s,
                            u"A very long name "_s.repeated(18),
                            u"\U0001F600\U0001F680 r\u0301esume\u0301"_s,
                            u"line\nbreak\ttab"_s,
                            u"\u4F60\u597D\u4E16\u754C"_s,
                            QString()};
    for (size_t i = 0; i < 8; ++i)
        subject.impact->dependents[i].name = names.at(qsizetype(i));
    return subject;
}

void takeWindow(Stage &stage, const QString &name, const std::vector<GraphSubject> &subjects,
                const std::function<void(PicturePanel &)> &act)
{
    PictureWindow window(subjects, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(1100, 760);
    window.show();
    PicturePanel &panel = *window.panel();
    const auto isReady = [&panel] { return panel.isLaidOut(); };
    stage.until(name, isReady);
    if (act) {
        act(panel);
        stage.until(name, isReady);
    }
    stage.take(name, &window);
}

/// The file as a viewer shows it.
void takeFile(Stage &stage, const QString &name, const std::vector<GraphSubject> &subjects)
{
    const auto svg = svgFile(dependencyGraphOf(subjects), {});
    QSvgRenderer renderer(svg.value_or(QByteArray()));
    QImage image(renderer.defaultSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QLabel label;
    label.setPixmap(QPixmap::fromImage(image));
    label.show();
    stage.take(name, &label);
}

} // namespace

void takePictures(Application &program, Stage &stage)
{
    MainWindow &window = program.window();
    ImpactPanel &panel = window.impactPanel();
    panel.showPicture();
    stage.until(u"the picture"_s, [&panel] { return panel.picture()->isLaidOut(); });
    stage.take(u"picture-panel"_s, &window);
    std::vector<GraphSubject> known;
    if (const Impact *impact = window.reader().impact())
        known.push_back({window.reader().chosen()->endpoint, impact->connection, *impact, {}});
    takeWindow(stage, u"picture"_s, known, [](PicturePanel &one) { one.canvas()->setCurrent(1); });
    takeFile(stage, u"picture-file"_s, known);
    panel.findChild<QTabWidget *>(u"impactViews"_s)->setCurrentIndex(0);

    QTableView *table = window.connectionPane().table();
    table->clearSelection();
    for (int row = 0; row < window.connections().rowCount(); ++row) {
        const QModelIndex index = window.connections().index(row, 0);
        if (index.data().toString().startsWith(u"OpenAI"_s))
            table->selectionModel()->select(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    window.actions().showPicture->trigger();
    auto *several = window.findChild<PictureWindow *>();
    stage.until(u"several read"_s,
                [several] { return !several->isReading() && several->panel()->isLaidOut(); });
    several->resize(1100, 760);
    several->panel()->canvas()->fit();
    stage.take(u"picture-several"_s, several);
    several->close();

    takeWindow(stage, u"picture-nasty"_s, {nastySubject()},
               [](PicturePanel &one) { one.canvas()->setCurrent(3); });
    takeFile(stage, u"picture-nasty-file"_s, {nastySubject()});
    takeWindow(stage, u"picture-thousands"_s, {largeSubject()}, {});
    const FoldKey syncs{GraphNode::Role::Dependent, u"production"_s, u"sync"_s, Effect::Breaks};
    takeWindow(stage, u"picture-unfolded"_s, {largeSubject()}, [&stage, syncs](PicturePanel &one) {
        one.setFolded(syncs, false);
        stage.until(u"unfolded"_s, [&one] { return one.isLaidOut(); });
        one.canvas()->fit();
    });
    takeWindow(stage, u"picture-shelf"_s, {largeSubject()}, [&stage](PicturePanel &one) {
        one.setFolded({GraphNode::Role::Dependent, u"production"_s, u"bulk-sync"_s, Effect::Blocks},
                      false);
        stage.until(u"unfolded"_s, [&one] { return one.isLaidOut(); });
        one.canvas()->zoomTo(0.7);
    });
}

} // namespace linchpin
