// SPDX-License-Identifier: Apache-2.0
#include "ui/impact/dependentviews.h"

#include "models/item/impacttreemodel.h"
#include "ui/picture/picturepanel.h"
#include "ui/widget/icondelegate.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>

namespace linchpin {

using namespace Qt::StringLiterals;

DependentViews::DependentViews(QWidget *parent)
    : QTabWidget(parent)
    , m_model(new ImpactTreeModel(this))
    , m_list(new QStackedWidget(this))
    , m_tree(named(new QTreeView(this), "impactTree", tr("What depends on the connection")))
    , m_nothing(PlainLabel::aside({}, this))
    , m_picture(new PicturePanel(this))
{
    named(this, "impactViews", tr("Dependents as a list or a picture"));
    buildTree();
    m_nothing->setObjectName(u"impactNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(16);
    m_list->addWidget(m_tree);
    m_list->addWidget(m_nothing);
    m_picture->beSmall();
    setDocumentMode(true);
    //: Tab: the dependents as a list.
    addTab(m_list, tr("List"));
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
    m_tree->header()->resizeSection(int(ImpactTreeModel::Column::Name), 25 * em);
    m_tree->header()->resizeSection(int(ImpactTreeModel::Column::Kind), 9 * em);
    m_tree->header()->resizeSection(int(ImpactTreeModel::Column::Through), 13 * em);
    m_tree->header()->resizeSection(int(ImpactTreeModel::Column::Activity), 10 * em);
    m_tree->header()->setMinimumSectionSize(6 * em);
    m_tree->setTextElideMode(Qt::ElideRight);
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
        setCurrentWidget(m_list);
        m_tree->setFocus();
    });
}

void DependentViews::setImpact(const Impact *impact)
{
    if (impact)
        m_model->setImpact(*impact);
    else
        m_model->setImpact(std::nullopt);
    m_tree->expandAll();
    // An empty table would say neither that nothing was found nor that nobody knows.
    m_nothing->setText(impact ? tr("No dependents were found. Where was looked, and where nobody "
                                   "could look, stands below.")
                              //: In place of a list of dependents that was not read.
                              : tr("Not known."));
    const bool isEmpty = !impact || impact->dependents.empty();
    m_list->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothing) : m_tree);
}

void DependentViews::draw(const GraphSubject &subject)
{
    m_endpoint = subject.endpoint;
    m_picture->setSubjects({subject});
    if (const Dependent *dependent = m_model->dependentAt(m_tree->currentIndex()))
        m_picture->choose(m_endpoint, dependent->key);
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
