// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/secretsdialog.h"

#include "models/domain/plan.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

SecretsDialog::SecretsDialog(const QString &title, const QString &text, const QString &button,
                             const std::vector<SecretField> &fields, Wanted wanted, QWidget *parent)
    : QDialog(parent)
    , m_wanted(wanted)
    , m_ok(named(new QPushButton(button, this), "secretsOk", QString(button).remove(u'&')))
{
    setObjectName(u"secretsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(PlainLabel::paragraph(text, this));
    column->addWidget(buildFields(fields), 1);
    auto *box = new QDialogButtonBox(this);
    //: Button.
    auto *cancel = named(new QPushButton(tr("Cancel"), this), "secretsCancel", tr("Cancel"));
    cancel->setAutoDefault(false);
    box->addButton(m_ok, QDialogButtonBox::AcceptRole);
    box->addButton(cancel, QDialogButtonBox::RejectRole);
    m_ok->setDefault(true);
    connect(m_ok, &QPushButton::clicked, this, &SecretsDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(box);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    updateButton();
}

/// Several connections may need many: they scroll.
QWidget *SecretsDialog::buildFields(const std::vector<SecretField> &fields)
{
    auto *area = new QScrollArea(this);
    auto *form = new QWidget(area);
    auto *rows = new QFormLayout(form);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const SecretField &field : fields) {
        const QString shown = escapedForDisplay(field.label);
        auto *edit = new QLineEdit(form);
        edit->setObjectName(u"secret-"_s + field.name);
        edit->setAccessibleName(shown);
        edit->setEchoMode(QLineEdit::Password);
        auto *label = new PlainLabel(QString(shown).replace(u'&', u"&&"_s), form);
        label->setBuddy(edit);
        rows->addRow(label, edit);
        m_edits.emplace_back(field.name, edit);
        connect(edit, &QLineEdit::textChanged, this, &SecretsDialog::updateButton);
    }
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    constexpr int mostLines = 20;
    area->setMinimumHeight(std::min(form->sizeHint().height(), mostLines * fontMetrics().height()));
    if (!m_edits.empty())
        m_edits.front().second->setFocus();
    return area;
}

void SecretsDialog::ask(Typed typed)
{
    m_typed = std::move(typed);
    open();
}

QMap<QString, QByteArray> SecretsDialog::values() const
{
    QMap<QString, QByteArray> values;
    for (const auto &[name, edit] : m_edits)
        if (!edit->text().isEmpty())
            values.insert(name, edit->text().toUtf8());
    return values;
}

void SecretsDialog::updateButton()
{
    m_ok->setEnabled(m_wanted == Wanted::Known
                     || std::ranges::none_of(
                         m_edits, [](const auto &edit) { return edit.second->text().isEmpty(); }));
}

void SecretsDialog::take()
{
    QMap<QString, QByteArray> typed = values();
    for (const auto &[name, edit] : m_edits)
        edit->clear();
    const Typed handOn = std::exchange(m_typed, {});
    accept();
    if (handOn)
        handOn(typed);
    for (QByteArray &value : typed)
        value.fill('\0');
}

} // namespace linchpin
