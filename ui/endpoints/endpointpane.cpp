// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoints/endpointpane.h"

#include "models/item/endpointlistmodel.h"
#include "ui/endpoints/endpointdelegate.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QToolButton>

namespace linchpin {

using namespace Qt::StringLiterals;

EndpointPane::EndpointPane(EndpointListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    //: Heading of the list of endpoints.
    , m_list(named(new QListView(this), "endpointList", tr("Endpoints")))
{
    setObjectName(u"endpointPane"_s);
    m_list->setModel(&model);
    m_list->setItemDelegate(new EndpointDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setCurrentIndex(model.index(0));

    auto *add = named(new QToolButton(this), "endpointAdd", tr("Add endpoint"));
    add->setIcon(actionIcon(u"action-add"_s));
    add->setToolTip(tr("Add an endpoint: a server whose connections are to be listed"));
    add->setAutoRaise(true);
    connect(add, &QToolButton::clicked, this, &EndpointPane::addWanted);

    auto *head = new QHBoxLayout;
    //: Heading of the list of endpoints.
    head->addWidget(PlainLabel::heading(tr("Endpoints"), this, 1.0), 1);
    head->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { Q_EMIT currentChanged(m_model.nameAt(index)); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (index.row() > 0)
            Q_EMIT activated(m_model.nameAt(index));
    });
}

QString EndpointPane::current() const
{
    return m_model.nameAt(m_list->currentIndex());
}

void EndpointPane::setCurrent(const QString &name)
{
    m_list->setCurrentIndex(m_model.indexOf(name));
}

} // namespace linchpin
