// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/askdialog.h"

#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linchpin {

AskDialog::AskDialog(const QString &objectName, const QString &title, const QString &text,
                     const QString &button, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_problem(PlainLabel::paragraph({}, this))
    , m_ok(named(new QPushButton(button, this), "askOk", QString(button).remove(u'&')))
{
    setObjectName(objectName);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    auto *says = PlainLabel::paragraph(text, this);
    says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(says);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(m_form);
    m_problem->setObjectName(QStringLiteral("askProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->addButton(m_ok, QDialogButtonBox::AcceptRole);
    QPushButton *cancel =
        //: Button.
        named(box->button(QDialogButtonBox::Cancel), "askCancel", tr("Cancel"));
    cancel->setText(cancel->accessibleName()); // Qt's own translation may not be installed
    cancel->setAutoDefault(false);
    cancel->setIcon({});
    m_ok->setDefault(true);
    connect(m_ok, &QPushButton::clicked, this, &AskDialog::attempt);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

void AskDialog::ask(const std::vector<AskField> &fields, Attempt attempt)
{
    m_attempt = std::move(attempt);
    for (const AskField &field : fields) {
        auto *editor = named(new QLineEdit(field.value, this), field.objectName,
                             QString(field.label).remove(u'&').remove(u':'));
        editor->setPlaceholderText(field.hint);
        if (field.isSecret)
            editor->setEchoMode(QLineEdit::Password);
        auto *label = new PlainLabel(field.label, this);
        label->setBuddy(editor);
        m_form->addRow(label, editor);
        m_editors.push_back(editor);
    }
    if (!m_editors.empty())
        m_editors.front()->setFocus();
}

void AskDialog::openAndForget()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

void AskDialog::attempt()
{
    QStringList values;
    for (const QLineEdit *editor : m_editors)
        values << editor->text();
    const QString problem = m_attempt ? m_attempt(values) : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        accept();
}

} // namespace linchpin
