// SPDX-License-Identifier: Apache-2.0
#include "ui/impact/impactprogress.h"

#include "ui/impact/impactreader.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace linchpin {

using namespace Qt::StringLiterals;

ImpactProgress::ImpactProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(PlainLabel::aside({}, this))
    , m_bar(
          named(new QProgressBar(this), "impactProgress", tr("Progress of reading the dependents")))
{
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(12);
    m_text->setWordWrap(false);
    m_text->setObjectName(u"impactProgressText"_s);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *stop = named(new QToolButton(this), "impactStop", tr("Stop reading the dependents"));
    stop->setIcon(actionIcon(u"action-stop"_s));
    //: Button: stops reading.
    stop->setText(tr("Stop"));
    stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    stop->setAutoRaise(true);
    connect(stop, &QToolButton::clicked, this, &ImpactProgress::stopWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
}

void ImpactProgress::showProgress(const Progress &progress)
{
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
    const QString what = progress.what.isEmpty() ? tr("Reading what depends on it") : progress.what;
    //: %1 is what is being done ("Reading profiles"), %2 of %3 are done.
    m_text->setText(progress.total > 0
                        ? tr("%1, %2 of %3").arg(what).arg(progress.done).arg(progress.total)
                        : what);
}

} // namespace linchpin
