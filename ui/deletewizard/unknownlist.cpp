// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/unknownlist.h"

#include "models/item/displaytext.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/deletewizard/wrappingtick.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

UnknownList::UnknownList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"unknownList"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void UnknownList::show(const DeletionDraft &draft)
{
    const auto unsettled = draft.unsettled();
    if (unsettled != m_shown) {
        m_shown = unsettled;
        m_rows.clear();
        while (auto *item = m_column->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const auto &coverage : unsettled)
            addRow(coverage);
    }
    for (const auto &row : m_rows) {
        const auto said = draft.tickOf(row.source);
        row.tick->setChecked(said.isTicked);
        row.reason->setVisible(said.isTicked);
        if (row.reason->text() != said.reason)
            row.reason->setText(said.reason);
    }
}

void UnknownList::addRow(const Coverage &coverage)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 4);
    //: A tick. %1 names a place ("Agents"), %2 says how far it was read, %3 why no further.
    auto *tick =
        new WrappingTick(tr("%1: %2. %3")
                             .arg(WizardTexts::shown(coverage.label), textOf(coverage.status),
                                  WizardTexts::shown(coverage.reason, 500)),
                         u"unknownTick-"_s + coverage.source, box);
    auto *reason = new QLineEdit(box);
    reason->setObjectName(u"unknownReason-"_s + coverage.source);
    reason->setAccessibleName(
        tr("Why it is acceptable not to know: %1").arg(WizardTexts::shown(coverage.label)));
    //: Hint in an empty field beside a tick.
    reason->setPlaceholderText(tr("Why is that acceptable?"));
    column->addWidget(tick);
    column->addWidget(reason);
    m_column->addWidget(box);
    const auto source = coverage.source;
    const auto say = [this, source, tick, reason] {
        Q_EMIT ticked(source, {tick->isChecked(), reason->text()});
    };
    connect(tick, &WrappingTick::toggled, reason, [say, reason](bool isChecked) {
        reason->setVisible(isChecked);
        say();
        if (isChecked)
            reason->setFocus();
    });
    connect(reason, &QLineEdit::textEdited, this, say);
    m_rows.push_back({source, tick, reason});
}

} // namespace linchpin
