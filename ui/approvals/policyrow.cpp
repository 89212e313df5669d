// SPDX-License-Identifier: Apache-2.0
#include "ui/approvals/policyrow.h"

#include "ui/approvals/policydialog.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace linchpin {

PolicyRow::PolicyRow(const ApprovalBook &book, const SavedEndpoint &endpoint, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *says = PlainLabel::paragraph(policySentence(book, endpoint.identity), this);
    says->setObjectName(QStringLiteral("policySentence"));
    //: Button: changes how many people have to approve deletions.
    auto *change = named(new QPushButton(tr("A&pprovals..."), this), "policyChange",
                         //: Button: changes how many people have to approve deletions.
                         tr("Approvals"));
    change->setAutoDefault(false);
    row->addWidget(says, 1);
    row->addWidget(change);
    connect(change, &QPushButton::clicked, this, [this, &book, endpoint, says] {
        auto *dialog = new PolicyDialog(book, endpoint.identity, endpoint.name, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PolicyDialog::changed, says, [&book, endpoint, says] {
            says->setText(policySentence(book, endpoint.identity));
        });
        dialog->open();
    });
}

} // namespace linchpin
