// SPDX-License-Identifier: Apache-2.0
#include "ui/impact/warninglist.h"

#include "ui/widget/icons.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QHBoxLayout>
#include <QResizeEvent>

#include <algorithm>
#include <functional>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumLines = 10;

QLayout *lineOf(const Warning &warning, QWidget *parent)
{
    auto *picture = new PlainLabel(parent);
    picture->setPixmap(
        stateIcon(warning.isHazardOfDeactivation ? u"mark-warning"_s : u"mark-info"_s)
            .pixmap(QSize(16, 16), parent->devicePixelRatioF()));
    //: Put before a sentence that warns about switching the connection off.
    const QString prefix =
        warning.isHazardOfDeactivation ? WarningList::tr("Before switching off: ") : QString();
    PlainLabel *text = PlainLabel::paragraph(prefix + warning.message, parent);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(picture, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    return line;
}

} // namespace

WarningList::WarningList(QWidget *parent)
    : QScrollArea(parent), m_page(new QWidget(this)), m_layout(new QVBoxLayout(m_page))
{
    named(this, "impactWarnings", tr("To know before going on"));
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(6);
    setWidget(m_page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
}

void WarningList::setWarnings(std::vector<Warning> warnings)
{
    if (warnings == m_warnings)
        return;
    m_warnings = warnings;
    qDeleteAll(m_page->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    std::stable_partition(warnings.begin(), warnings.end(),
                          std::mem_fn(&Warning::isHazardOfDeactivation));
    for (const Warning &warning : warnings)
        m_layout->addLayout(lineOf(warning, m_page));
    m_layout->addStretch();
    // What is hidden has no height for a layout, and new children are hidden until the event loop
    // is back.
    for (QWidget *child : m_page->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        child->show();
    setVisible(!warnings.empty());
    updateGeometry();
}

QSize WarningList::sizeHint() const
{
    const int width = viewport()->width();
    const int wanted = m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width)
                                                     : m_layout->sizeHint().height();
    return {200, std::min(wanted, maximumLines * fontMetrics().lineSpacing())};
}

QSize WarningList::minimumSizeHint() const
{
    return {120, std::min(sizeHint().height(), 2 * fontMetrics().lineSpacing())};
}

void WarningList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // other width, other line breaks
}

} // namespace linchpin
