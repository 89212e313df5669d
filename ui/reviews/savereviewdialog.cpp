// SPDX-License-Identifier: Apache-2.0
#include "ui/reviews/savereviewdialog.h"

#include "models/domain/plan.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

SaveReviewDialog::SaveReviewDialog(const QStringList &endpoints, const QString &chosen,
                                   QWidget *parent)
    : QDialog(parent)
    , m_list(named(new QListWidget(this), "saveReviewEndpoints", tr("Endpoints to be saved")))
    //: Button: goes on to where the review is saved.
    , m_save(named(new QPushButton(actionIcon(u"action-export"_s), tr("&Save..."), this),
                   "saveReviewSave", tr("Save...")))
{
    setObjectName(u"saveReviewDialog"_s);
    setWindowTitle(tr("Save review"));
    for (const QString &name : endpoints) {
        auto *item = new QListWidgetItem(escapedForDisplay(name), m_list);
        item->setData(Qt::UserRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(chosen.isEmpty() || chosen == name ? Qt::Checked : Qt::Unchecked);
    }
    //: Button: closes the window, nothing is saved.
    auto *cancel = named(new QPushButton(tr("Cancel"), this), "saveReviewCancel", tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(PlainLabel::paragraph(
        tr("A review holds the connections of these endpoints and what depends on each, to be "
           "looked at without the network. It holds no secrets. Nothing is changed on any "
           "server."),
        this));
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(m_list, &QListWidget::itemChanged, this,
            [this] { m_save->setEnabled(!ticked().isEmpty()); });
    m_save->setEnabled(!ticked().isEmpty());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(ticked());
        accept();
    });
}

QStringList SaveReviewDialog::ticked() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names << m_list->item(row)->data(Qt::UserRole).toString();
    }
    return names;
}

} // namespace linchpin
