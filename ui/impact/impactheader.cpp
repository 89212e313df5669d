// SPDX-License-Identifier: Apache-2.0
#include "ui/impact/impactheader.h"

#include "models/domain/connection.h"
#include "models/item/displaytext.h"
#include "ui/widget/badge.h"
#include "ui/widget/elidedlabel.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QToolButton>

namespace linchpin {

using namespace Qt::StringLiterals;

ImpactHeader::ImpactHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_state(new Badge(this))
    , m_environment(new Badge(this))
    , m_about(new ElidedLabel(this))
    , m_id(new ElidedLabel(this))
    , m_again(named(new QToolButton(this), "impactReadAgain", tr("Read the dependents again")))
{
    m_name->setObjectName(u"impactName"_s);
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_name->setFont(font);
    m_id->setElideMode(Qt::ElideMiddle);
    m_id->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_again->setIcon(actionIcon(u"action-refresh"_s));
    m_again->setToolTip(tr("Read again what depends on it (Shift+F5)"));
    m_again->setAutoRaise(true);
    connect(m_again, &QToolButton::clicked, this, &ImpactHeader::readAgainWanted);

    auto *first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_again);
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_state);
    second->addWidget(m_environment);
    second->addWidget(m_about, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_id);
}

void ImpactHeader::showConnection(const Connection &connection, const QString &endpoint,
                                  const QString &environment)
{
    const QString icon = iconNameOf(connection.state);
    m_name->setText(connection.name);
    m_state->setBadge(textOf(connection.state), toneOfIcon(icon), icon);
    m_environment->setBadge(environment, Badge::toneOfEnvironment(environment));
    //: Below a connection's name. %1 is its type ("openai"), %2 the endpoint it is on.
    m_about->setText(tr("%1 on %2").arg(connection.type, endpoint));
    m_id->setText(connection.id.value);
}

void ImpactHeader::setReadAgainEnabled(bool isEnabled)
{
    m_again->setEnabled(isEnabled);
}

} // namespace linchpin
