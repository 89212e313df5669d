// SPDX-License-Identifier: Apache-2.0
#include "ui/picture/picturepanel.h"

#include "models/picture/picturesvg.h"
#include "ui/picture/picturecanvas.h"
#include "ui/picture/pictureexport.h"
#include "ui/picture/picturelayouter.h"
#include "ui/picture/picturelegend.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"
#include "ui/widget/placeholder.h"
#include "ui/widget/plainlabel.h"

#include <QAction>
#include <QBuffer>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace linchpin {

using namespace Qt::StringLiterals;

PicturePanel::PicturePanel(QWidget *parent)
    : QWidget(parent)
    , m_layouter(new PictureLayouter(this))
    , m_tools(named(new QToolBar(this), "pictureTools", tr("Tools of the picture")))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder("picturePlaceholder", "picturePlaceholderButton", this))
    , m_canvas(new PictureCanvas(this))
    , m_legend(new PictureLegend(this))
    , m_note(PlainLabel::aside({}, this))
    , m_about(named(new QPlainTextEdit(this), "pictureAbout",
                    tr("What is known about the current node, and why it is there")))
{
    setObjectName(u"picturePanel"_s);
    build();
    connect(m_layouter, &PictureLayouter::laidOut, this, &PicturePanel::take);
    connect(m_layouter, &PictureLayouter::failed, this, &PicturePanel::say);
    connect(m_canvas, &PictureCanvas::currentChanged, this, &PicturePanel::takeCurrent);
    connect(m_canvas, &PictureCanvas::activated, this, &PicturePanel::activate);
    connect(m_canvas, &PictureCanvas::foldWanted, this, &PicturePanel::foldAround);
    connect(this, &PicturePanel::exported, this, [this](const QString &trouble) {
        say(trouble.isEmpty() ? tr("The picture was written.") : trouble);
    });
    setNothing(tr("No picture"), {});
}

PicturePanel::~PicturePanel() = default;

void PicturePanel::build()
{
    buildTools();
    m_note->setObjectName(u"pictureNote"_s);
    m_note->setWordWrap(true);
    m_about->setReadOnly(true);
    m_about->setTabChangesFocus(true);
    m_about->setMinimumHeight(fontMetrics().height() * 2);
    m_splitter = named(new QSplitter(Qt::Vertical, this), "pictureSplitter",
                       tr("Picture, and what is known about the current node"));
    m_splitter->addWidget(m_canvas);
    m_splitter->addWidget(m_about);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1000, fontMetrics().height() * 6});
    m_splitter->setChildrenCollapsible(false);
    m_canvas->setMinimumHeight(60);
    auto *page = new QWidget(this);
    auto *content = new QVBoxLayout(page);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(4);
    content->addWidget(m_tools);
    content->addWidget(m_note);
    content->addWidget(m_splitter, 1);
    content->addWidget(m_legend);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_stack);
}

QAction *PicturePanel::addTool(const char *name, const QString &text, const QString &tip,
                               const QString &icon)
{
    QAction *action =
        icon.isEmpty() ? m_tools->addAction(text) : m_tools->addAction(actionIcon(icon), text);
    action->setObjectName(QString::fromLatin1(name));
    action->setToolTip(tip);
    if (QWidget *button = m_tools->widgetForAction(action))
        named(button, (QByteArray(name) + "Button").constData(), tip);
    return action;
}

void PicturePanel::buildTools()
{
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({16, 16});
    //: Tool: shows the whole picture. Short.
    connect(addTool("pictureFit", tr("Fit"), tr("Show the whole picture (F)"), {}),
            &QAction::triggered, m_canvas, &PictureCanvas::fit);
    connect(addTool("pictureOut", u"−"_s, tr("Smaller (-)"), {}), &QAction::triggered, m_canvas,
            [this] { m_canvas->zoomTo(m_canvas->zoom() / 1.25); });
    connect(addTool("pictureFull", u"100 %"_s, tr("Actual size (0)"), {}), &QAction::triggered,
            m_canvas, [this] { m_canvas->zoomTo(1); });
    connect(addTool("pictureIn", u"+"_s, tr("Larger (+)"), {}), &QAction::triggered, m_canvas,
            [this] { m_canvas->zoomTo(m_canvas->zoom() * 1.25); });
    m_tools->addSeparator();
    //: Tool: draws each thing of a group by itself. Short.
    m_fold = addTool("pictureFold", tr("Unfold"), tr("Unfold (Enter) or fold (Backspace)"), {});
    connect(m_fold, &QAction::triggered, this, &PicturePanel::toggleFold);
    //: Tool: shows or hides what shapes and lines stand for. Short.
    m_showLegend =
        addTool("pictureLegendShown", tr("Legend"), tr("Show what shapes and lines stand for"), {});
    m_showLegend->setCheckable(true);
    m_showLegend->setChecked(true);
    connect(m_showLegend, &QAction::toggled, m_legend, &QWidget::setVisible);
    m_tools->addSeparator();
    addExports();
}

void PicturePanel::addExports()
{
    auto *button = named(new QToolButton(m_tools), "pictureExport", tr("Save the picture"));
    //: Button with a menu: saves the picture as a file. Short.
    button->setText(tr("Save"));
    button->setIcon(actionIcon(u"action-export"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    QAction *svg = menu->addAction(tr("As SVG..."));
    svg->setObjectName(u"pictureSvg"_s);
    connect(svg, &QAction::triggered, this, [this] { askForFile(false, 1); });
    for (const int percent : {100, 200, 400}) {
        //: Menu item. %1 is how large the image is to be: 200.
        QAction *png = menu->addAction(tr("As PNG, %1 %...").arg(percent));
        png->setObjectName(u"picturePng%1"_s.arg(percent));
        connect(png, &QAction::triggered, this,
                [this, percent] { askForFile(true, percent / 100.0); });
    }
    button->setMenu(menu);
    m_tools->addWidget(button);
}

void PicturePanel::beSmall()
{
    m_showLegend->setChecked(false);
    m_canvas->setMinimumHeight(0);
    m_about->setMinimumHeight(0);
    m_splitter->setSizes({1000, fontMetrics().height() * 3});
    setMinimumHeight(fontMetrics().height() * 7);
}

void PicturePanel::setSubjects(const std::vector<GraphSubject> &subjects)
{
    DependencyGraph graph = dependencyGraphOf(subjects);
    m_stack->setCurrentIndex(subjects.empty() ? 0 : 1);
    if (graph == m_graph)
        return;
    m_graph = std::move(graph);
    m_folding.chosen.clear();
    m_wanted.reset();
    m_canvas->clear();
    m_about->clear();
    redraw();
}

void PicturePanel::setNothing(const QString &title, const QString &text)
{
    m_placeholder->say(u"connection"_s, title, text);
    setSubjects({});
}

void PicturePanel::redraw()
{
    m_isLaidOut = false;
    m_isStale = !isVisible();
    m_layouter->forget();
    if (m_isStale || m_graph.nodes.empty())
        return;
    m_drawing = std::make_unique<Picture>(pictureOf(m_graph, m_folding, m_canvas->style()));
    say(tr("Laying the picture out..."));
    m_layouter->layOut(m_drawing->input);
}

void PicturePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        redraw();
}

void PicturePanel::take(const GraphLayout &layout)
{
    Picture picture = std::move(*m_drawing);
    m_drawing.reset();
    std::optional<size_t> current;
    if (m_wanted)
        current = picture.drawn.placeOf.at(*m_wanted);
    m_canvas->show(std::move(picture), layout, current);
    m_isLaidOut = true;
    say(summaryOf(m_graph));
    Q_EMIT laidOut();
}

void PicturePanel::takeCurrent()
{
    const Picture &picture = m_canvas->picture();
    const size_t node = *m_canvas->current();
    const DrawnNode &drawn = picture.drawn.nodes.at(node);
    const GraphNode &first = picture.view().firstOf(node);
    m_about->setPlainText(descriptionOf(picture.view(), node));
    const bool isGroup = picture.drawn.groups.contains(foldKeyOf(first));
    m_fold->setEnabled(isGroup);
    const bool isOpen = isGroup && !drawn.fold;
    //: Tool: draws a group as one again. Short.
    const QString fold = tr("Fold");
    //: Tool: draws each thing of a group by itself. Short.
    m_fold->setText(isOpen ? fold : tr("Unfold"));
    if (!m_wanted || picture.drawn.placeOf.at(*m_wanted) != node)
        m_wanted = drawn.members.front();
    if (!drawn.fold && first.role == GraphNode::Role::Dependent)
        Q_EMIT dependentChosen(first.endpoint, first.key);
}

void PicturePanel::choose(const QString &endpoint, const DependentKey &key)
{
    const auto node = m_graph.find(GraphNode::Role::Dependent, endpoint, key);
    if (!node)
        return;
    m_wanted = node;
    if (m_isLaidOut)
        m_canvas->setCurrent(m_canvas->picture().drawn.placeOf.at(*node));
}

void PicturePanel::setFolded(const FoldKey &group, bool isFolded)
{
    const auto folding = refolded(m_graph, m_folding, group, isFolded);
    if (!folding) {
        say(tr("Unfolded, this would be more than one picture can hold (%L1 things, or %L2 places "
               "that have to be found one by one). Fold something else first, or use the list.")
                .arg(LayoutLimits().nodes)
                .arg(LayoutLimits().boxes));
        return;
    }
    m_folding = *folding;
    redraw();
}

void PicturePanel::activate(size_t node)
{
    const Picture &picture = m_canvas->picture();
    const GraphNode &first = picture.view().firstOf(node);
    if (const auto &fold = picture.drawn.nodes.at(node).fold)
        setFolded(*fold, false);
    else if (first.role == GraphNode::Role::Dependent)
        Q_EMIT dependentActivated(first.endpoint, first.key);
}

void PicturePanel::foldAround(size_t node)
{
    const Picture &picture = m_canvas->picture();
    const FoldKey group = foldKeyOf(picture.view().firstOf(node));
    if (!picture.drawn.nodes.at(node).fold && picture.drawn.groups.contains(group))
        setFolded(group, true);
}

void PicturePanel::toggleFold()
{
    const auto node = m_canvas->current();
    if (!node || !m_isLaidOut)
        return;
    if (m_canvas->picture().drawn.nodes.at(*node).fold)
        activate(*node);
    else
        foldAround(*node);
}

void PicturePanel::askForFile(bool isPng, double scale)
{
    auto *dialog = new QFileDialog(this, tr("Save the picture"), QDir::homePath(),
                                   isPng ? tr("Images (*.png)") : tr("Drawings (*.svg)"));
    dialog->setObjectName(u"pictureFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isPng ? u"png"_s : u"svg"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isPng, scale](const QString &path) {
        isPng ? exportPng(path, scale) : exportSvg(path);
    });
    dialog->open();
}

void PicturePanel::exportSvg(const QString &path)
{
    using Outcome = tl::expected<QByteArray, QString>;
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcher<Outcome>::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const Outcome outcome = watcher->result();
        Q_EMIT exported(outcome ? writeFile(path, *outcome) : outcome.error());
    });
    say(tr("Writing the picture..."));
    watcher->setFuture(QtConcurrent::run(
        [graph = m_graph, folding = m_folding] { return svgFile(graph, folding); }));
}

void PicturePanel::exportPng(const QString &path, double scale)
{
    const double bounded = boundedScale(m_canvas->sceneRect().size(), scale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !m_canvas->image(bounded).save(&buffer, "PNG"))
        return Q_EMIT exported(tr("The image could not be made."));
    Q_EMIT exported(writeFile(path, bytes));
    if (bounded < scale && m_isLaidOut)
        //: After saving an image. %1 is its size in percent.
        say(m_note->text() + u' '
            + tr("It was made at %1 %, the largest that one file may have.")
                  .arg(qRound(bounded * 100)));
}

void PicturePanel::say(const QString &note)
{
    m_note->setText(note);
}

QString PicturePanel::note() const
{
    return m_note->text();
}

} // namespace linchpin
