// SPDX-License-Identifier: Apache-2.0
#include "ui/impact/dependentviews.h"

#include "models/item/impacttreemodel.h"
#include "ui/picture/picturepanel.h"
#include "ui/widget/icondelegate.h"
#include "ui/widget/naming.h"

#include <QHeaderView>
#include <QTreeView>

namespace linchpin {

using namespace Qt::StringLiterals;

DependentViews::DependentViews(QWidget *parent)
    : QTabWidget(parent)
    , m_model(new ImpactTreeModel(this))
    , m_tree(named(new QTreeView(this), "impactTree", tr("What depends on the connection")))
    , m_picture(new PicturePanel(this))
{
    named(this, "impactViews", tr("Dependents as a list or a picture"));
    buildTree();
    m_picture->beSmall();
    setDocumentMode(true);
    //: Tab: the dependents as a list.
    addTab(m_tree, tr("List"));
    //: Tab: the dependents as a drawing of boxes and arrows.
    addTab(m_picture, tr("Picture"));
    join();
}

void DependentViews::buildTree()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new IconDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setMinimumHeight(96);
    m_tree->setAlternatingRowColors(true);
    m_tree->setRootIsDecorated(true);
    const int em = fontMetrics().averageCharWidth();
    m_tree->header()->resizeSection(int(ImpactTreeModel::Column::Name), 26 * em);
    m_tree->header()->resizeSection(int(ImpactTreeModel::Column::Kind), 10 * em);
    m_tree->header()->resizeSection(int(ImpactTreeModel::Column::Through), 15 * em);
    m_tree->header()->resizeSection(int(ImpactTreeModel::Column::Activity), 11 * em);
    // Headings of groups are longer than names, in some languages much.
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, [this] {
        for (int group = 0; group < m_model->rowCount(); ++group)
            m_tree->setFirstColumnSpanned(group, {}, true);
    });
}

void DependentViews::join()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const Dependent *dependent = m_model->dependentAt(index))
                    m_picture->choose(m_endpoint, dependent->key);
            });
    connect(m_picture, &PicturePanel::dependentChosen, this,
            [this](const QString &, const DependentKey &key) {
                const QModelIndex index = m_model->indexOf(key);
                if (index.isValid() && index != m_tree->currentIndex().siblingAtColumn(0))
                    m_tree->setCurrentIndex(index);
            });
    connect(m_picture, &PicturePanel::dependentActivated, this, [this] {
        setCurrentWidget(m_tree);
        m_tree->setFocus();
    });
}

void DependentViews::setImpact(const Impact *impact)
{
    if (!impact)
        return m_model->setImpact(std::nullopt);
    m_model->setImpact(*impact);
    m_tree->expandAll();
}

void DependentViews::draw(const GraphSubject &subject)
{
    m_endpoint = subject.endpoint;
    m_picture->setSubjects({subject});
}

void DependentViews::showPicture()
{
    setCurrentWidget(m_picture);
}

bool DependentViews::isPicture() const
{
    return currentWidget() == m_picture;
}

} // namespace linchpin
