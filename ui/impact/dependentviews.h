// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabWidget>

class QStackedWidget;
class QTreeView;

namespace linchpin {

class ImpactTreeModel;
class PicturePanel;
class PlainLabel;
struct GraphSubject;
struct Impact;

/// The dependents of one connection, as a list and as a picture of the same: what is current in the
/// one is current in the other.
class DependentViews final : public QTabWidget
{
    Q_OBJECT

public:
    explicit DependentViews(QWidget *parent = nullptr);

    void setImpact(const Impact *impact); ///< of the list; null: nothing is known
    void draw(const GraphSubject &subject); ///< in the picture
    void showPicture(); ///< in place of the list
    [[nodiscard]] bool isPicture() const; ///< that is what is shown
    [[nodiscard]] const ImpactTreeModel &model() const { return *m_model; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] PicturePanel *picture() const { return m_picture; }

private:
    void buildTree();
    void join();

    ImpactTreeModel *m_model;
    QStackedWidget *m_list; ///< the tree, or in its place why it would be empty
    QTreeView *m_tree;
    PlainLabel *m_nothing;
    PicturePanel *m_picture;
    QString m_endpoint; ///< of what is drawn
};

} // namespace linchpin
