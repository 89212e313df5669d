// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/liststatus.h"

#include "ui/widget/icons.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

ListStatus::ListStatus(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_progress(
          named(new QProgressBar(this), "connectionProgress", tr("Progress of reading the list")))
    , m_stop(named(new QToolButton(this), "connectionStop", tr("Stop reading the list")))
{
    m_text->setObjectName(u"connectionStatus"_s);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setMaximumHeight(12);
    m_stop->setIcon(actionIcon(u"action-stop"_s));
    //: Button: stops reading.
    m_stop->setText(tr("Stop"));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setAutoRaise(true);
    connect(m_stop, &QToolButton::clicked, this, &ListStatus::stopWanted);
    setFocusProxy(m_stop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    // As high with the button as without: the table above must not jump when reading begins.
    setMinimumHeight(m_stop->sizeHint().height());
    showNothing();
}

void ListStatus::showNothing()
{
    m_text->clear();
    m_progress->hide();
    m_stop->hide();
}

void ListStatus::showStanding(int shown, int total, const CatalogueFeed::Standing &standing)
{
    const QLocale locale;
    if (standing.isArranging) // the first of a saved review are not all of it
        total = std::max(total, standing.savedRows);
    QStringList parts;
    //: Below the table. %1 and %2 are numbers of connections.
    parts.append(
        shown == total
            ? tr("%n connections", nullptr, total)
            : tr("%1 of %2 connections shown").arg(locale.toString(shown), locale.toString(total)));
    if (standing.isLoading) {
        parts.append(standing.progress.what.isEmpty() ? tr("reading...") : standing.progress.what);
    } else if (standing.isArranging) {
        //: Below the table: rows that were read, or another order, are about to be shown.
        parts.append(tr("arranging..."));
    } else if (standing.open + standing.saved > 0) {
        //: Below the table: the list was read to its end, or not.
        parts.append(standing.isComplete ? tr("complete") : tr("not complete"));
        if (standing.readAt.isValid()) {
            const QTime time = standing.readAt.toLocalTime().time();
            //: Below the table. %1 is a time of day.
            parts.append(tr("read %1").arg(locale.toString(time, u"HH:mm"_s)));
        }
        if (standing.requests > 0)
            parts.append(tr("%n requests", nullptr, standing.requests));
    }
    m_text->setText(parts.join(u" · "_s));
    m_progress->setVisible(standing.isLoading);
    m_progress->setRange(0, standing.progress.total);
    m_progress->setValue(standing.progress.done);
    m_stop->setVisible(standing.isLoading);
}

} // namespace linchpin
