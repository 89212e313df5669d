// SPDX-License-Identifier: Apache-2.0
#include "ui/approvals/policydialog.h"

#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

PolicyDialog::PolicyDialog(const ApprovalBook &book, EndpointIdentity endpoint,
                           QString endpointName, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_endpoint(std::move(endpoint))
    , m_endpointName(std::move(endpointName))
    , m_needed(named(new QSpinBox(this), "policyNeeded", tr("Approvals needed")))
    , m_people(named(new QListWidget(this), "policyPeople", tr("People who may approve")))
    , m_groups(named(new QLineEdit(this), "policyGroups", tr("Groups that may approve")))
    , m_maker(named(new QCheckBox(tr("Whoever &made the plan may be one of them"), this),
                    "policyMaker", tr("Whoever made the plan may be one of them")))
    , m_problem(PlainLabel::paragraph({}, this))
{
    setObjectName(u"policyDialog"_s);
    setWindowTitle(
        //: Title of a window: how many people have to approve.
        tr("Approvals"));
    setWindowModality(Qt::WindowModal);
    build();
    fill();
}

void PolicyDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(PlainLabel::paragraph(
        //: %1 is an endpoint's name, %2 its address.
        tr("Deletions at %1 (%2) are carried out only from plans that so many people have signed. "
           "The change is written to the audit.")
            .arg(m_endpointName, m_endpoint.url),
        this));
    m_needed->setRange(0, 20);
    //: In a number field: 0 approvals.
    m_needed->setSpecialValueText(tr("none"));
    m_groups->setPlaceholderText(tr("Names with commas between them"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [&](const QString &text, QWidget *editor) {
        auto *label = new PlainLabel(text, this);
        label->setBuddy(editor);
        form->addRow(label, editor);
    };
    addRow(tr("&Approvals needed:"), m_needed);
    addRow(tr("Of these &people:"), m_people);
    addRow(tr("Or these &groups:"), m_groups);
    form->addRow(QString(), m_maker);
    column->addLayout(form);
    column->addWidget(
        PlainLabel::aside(tr("Nobody ticked and no group: everybody trusted may approve."), this));
    m_problem->setObjectName(u"policyProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: Button.
    auto *save = named(new QPushButton(tr("&Save"), this), "policySave",
                       //: Button.
                       tr("Save"));
    save->setDefault(true);
    box->addButton(save, QDialogButtonBox::AcceptRole);
    QPushButton *cancel =
        //: Button.
        named(box->button(QDialogButtonBox::Cancel), "policyCancel", tr("Cancel"));
    cancel->setText(cancel->accessibleName());
    cancel->setAutoDefault(false);
    cancel->setIcon({});
    column->addWidget(box);
    connect(save, &QPushButton::clicked, this, &PolicyDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 92);
    m_people->setMaximumHeight(fontMetrics().height() * 9);
}

void PolicyDialog::fill()
{
    const auto people = m_book.people();
    const auto policy = m_book.policyOf(m_endpoint);
    if (!people || !policy)
        return say(people ? policy.error().sentence() : people.error().sentence());
    const ApprovalPolicy now = policy->value_or(ApprovalPolicy{.needed = 0});
    m_needed->setValue(now.needed);
    m_groups->setText(now.groups.join(u", "_s));
    m_maker->setChecked(now.mayMakerSign);
    for (const Approver &person : *people) {
        auto *item =
            new QListWidgetItem(person.name + u"  "_s + fingerprintOf(person.key), m_people);
        item->setData(Qt::UserRole, keyIdOf(person.key));
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(now.people.contains(keyIdOf(person.key)) ? Qt::Checked : Qt::Unchecked);
    }
    if (people->empty())
        say(tr("Nobody is trusted yet: add people under Linchpin > Approvers first."));
}

ApprovalPolicy PolicyDialog::asked() const
{
    ApprovalPolicy policy{.endpoint = m_endpoint,
                          .needed = m_needed->value(),
                          .people = {},
                          .groups = {},
                          .mayMakerSign = m_maker->isChecked()};
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() == Qt::Checked)
            policy.people << m_people->item(row)->data(Qt::UserRole).toString();
    }
    for (const QString &group : m_groups->text().split(u',', Qt::SkipEmptyParts)) {
        if (!group.trimmed().isEmpty())
            policy.groups << group.trimmed();
    }
    return policy;
}

void PolicyDialog::save()
{
    const ApprovalPolicy policy = asked();
    const auto done = policy.needed == 0 ? m_book.dropPolicy(m_endpoint, m_endpointName)
                                         : m_book.setPolicy(policy, m_endpointName);
    if (!done)
        return say(done.error().sentence());
    Q_EMIT changed();
    accept();
}

void PolicyDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString policySentence(const ApprovalBook &book, const EndpointIdentity &endpoint)
{
    const auto people = book.people();
    const auto policy = book.policyOf(endpoint);
    if (!people || !policy)
        return people ? policy.error().sentence() : people.error().sentence();
    return *policy ? textOf(**policy, *people)
                   : PolicyDialog::tr("Deletions need no approvals of others.");
}

} // namespace linchpin
