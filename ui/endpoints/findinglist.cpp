// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoints/findinglist.h"

#include "ui/widget/icons.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QString textOf(CheckFinding::Grade grade)
{
    switch (grade) {
    //: Result of testing one thing at an endpoint. One word.
    case CheckFinding::Grade::Works: return FindingList::tr("Works");
    //: Result of testing one thing at an endpoint: the right is missing. One word.
    case CheckFinding::Grade::Forbidden: return FindingList::tr("Forbidden");
    //: Result of testing one thing at an endpoint. One word.
    case CheckFinding::Grade::Fails: return FindingList::tr("Fails");
    //: Result of testing one thing at an endpoint: something to know. One word.
    case CheckFinding::Grade::Note: return FindingList::tr("Note");
    }
    return {};
}

QString iconNameOf(CheckFinding::Grade grade)
{
    switch (grade) {
    case CheckFinding::Grade::Works: return u"mark-ok"_s;
    case CheckFinding::Grade::Forbidden: return u"mark-forbidden"_s;
    case CheckFinding::Grade::Fails: return u"mark-failed"_s;
    case CheckFinding::Grade::Note: return u"mark-info"_s;
    }
    return {};
}

} // namespace

FindingList::FindingList(QWidget *parent) : QScrollArea(parent)
{
    named(this, "endpointFindings", tr("What the test found"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    clear();
}

void FindingList::showFindings(const std::vector<CheckFinding> &findings)
{
    m_lines.clear();
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const CheckFinding &finding : findings) {
        auto *picture = new PlainLabel(page);
        picture->setPixmap(
            stateIcon(iconNameOf(finding.grade)).pixmap(QSize(16, 16), devicePixelRatioF()));
        auto *grade = new PlainLabel(textOf(finding.grade), page);
        //: A finding of the endpoint test. %1 is what was tried ("Sign-in"), %2 a sentence about
        //: it.
        auto *text = PlainLabel::paragraph(finding.message.isEmpty()
                                               ? finding.what
                                               : tr("%1: %2").arg(finding.what, finding.message),
                                           page);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(picture, row, 0, Qt::AlignTop);
        grid->addWidget(grade, row, 1, Qt::AlignTop);
        grid->addWidget(text, row, 2);
        m_lines.append(grade->text() + u": "_s + text->text());
        ++row;
    }
    grid->setRowStretch(row, 1);
    setWidget(page);
    setAccessibleDescription(m_lines.join(u'\n'));
    setVisible(!findings.empty());
    updateGeometry();
}

void FindingList::showError(const ApiError &error)
{
    QString message = error.sentence();
    if (!error.serverSays.isEmpty())
        message += u' ' + tr("The server says: %1").arg(error.serverSays);
    //: Name of the row of findings for screen readers.
    showFindings({{CheckFinding::Grade::Fails, tr("Test"), message}});
}

void FindingList::clear()
{
    m_lines.clear();
    setVisible(false);
}

QStringList FindingList::lines() const
{
    return m_lines;
}

QSize FindingList::sizeHint() const
{
    constexpr int mostLines = 14;
    const QLayout *grid = widget() ? widget()->layout() : nullptr;
    const int wanted = grid ? grid->totalHeightForWidth(std::max(viewport()->width(), 300)) : 0;
    return {400, std::min(wanted + 2 * frameWidth(), mostLines * fontMetrics().lineSpacing())};
}

QSize FindingList::minimumSizeHint() const
{
    return {200, std::min(sizeHint().height(), 4 * fontMetrics().lineSpacing())};
}

} // namespace linchpin
