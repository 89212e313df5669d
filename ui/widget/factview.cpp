// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/factview.h"

#include "ui/widget/plainlabel.h"

#include <QFormLayout>

namespace linchpin {

FactView::FactView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setFacts({});
}

void FactView::setFacts(const QList<QPair<QString, QString>> &facts)
{
    auto *page = new QWidget(this);
    m_layout = new QFormLayout(page);
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setVerticalSpacing(6);
    m_layout->setHorizontalSpacing(12);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[label, value] : facts) {
        if (value.isEmpty())
            continue;
        PlainLabel *text = PlainLabel::paragraph(value, page);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        PlainLabel *name = PlainLabel::aside(label, page);
        name->setWordWrap(false);
        m_layout->addRow(name, text);
    }
    setWidget(page); // deletes the one before
    page->setAutoFillBackground(false);
}

} // namespace linchpin
