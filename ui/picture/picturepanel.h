// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/graphfolding.h"
#include "models/picture/graphlayout.h"

#include <QWidget>

#include <memory>

class QAction;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace linchpin {

class PictureCanvas;
class PictureLayouter;
class PictureLegend;
class PlainLabel;
class Placeholder;
struct Picture;

/// The picture of what hangs on one connection or several: canvas, tools, legend, and what is to be
/// said about the current node and the reasons of its edges. Reads nothing and writes only the
/// files it is told to. Lays out only while it can be seen.
class PicturePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePanel(QWidget *parent = nullptr);
    ~PicturePanel() override;

    void beSmall(); ///< beside other things: the legend is shown only on demand
    /// The same subjects again change nothing.
    void setSubjects(const std::vector<GraphSubject> &subjects);
    /// What is said while there are no subjects.
    void setNothing(const QString &title, const QString &text);
    /// Makes it current, or the fold it is in; unknown keys change nothing.
    void choose(const QString &endpoint, const DependentKey &key);
    void setFolded(const FoldKey &group, bool isFolded);

    [[nodiscard]] PictureCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] const DependencyGraph &graph() const { return m_graph; }
    [[nodiscard]] const Folding &folding() const { return m_folding; }
    [[nodiscard]] bool isLaidOut() const { return m_isLaidOut; } ///< what is shown is up to date
    [[nodiscard]] QString note() const; ///< what is said above the picture

    void exportSvg(const QString &path);
    void exportPng(const QString &path, double scale);

Q_SIGNALS:
    void laidOut();
    void dependentChosen(const QString &endpoint, const linchpin::DependentKey &key);
    void dependentActivated(const QString &endpoint, const linchpin::DependentKey &key);
    void exported(const QString &trouble); ///< empty: the file is there

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTools();
    QAction *addTool(const char *name, const QString &text, const QString &tip,
                     const QString &icon);
    void addExports();
    void redraw();
    void take(const GraphLayout &layout);
    void takeCurrent();
    void activate(size_t node);
    void foldAround(size_t node);
    void toggleFold();
    void askForFile(bool isPng, double scale);
    void say(const QString &note);

    DependencyGraph m_graph;
    Folding m_folding;
    std::optional<size_t> m_wanted; ///< node of the graph that is to be current
    bool m_isLaidOut = false;
    bool m_isStale = false; ///< to be laid out when it is seen again
    std::unique_ptr<Picture> m_drawing; ///< what is being laid out
    PictureLayouter *m_layouter;
    QToolBar *m_tools;
    QAction *m_fold = nullptr;
    QAction *m_showLegend = nullptr;
    QStackedWidget *m_stack;
    QSplitter *m_splitter = nullptr;
    Placeholder *m_placeholder;
    PictureCanvas *m_canvas;
    PictureLegend *m_legend;
    PlainLabel *m_note;
    QPlainTextEdit *m_about;
};

} // namespace linchpin
