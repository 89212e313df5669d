// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/wizardpage.h"

#include "ui/widget/naming.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace linchpin {

WizardPage::WizardPage(WizardController &controller, WizardStep step, QWidget *parent)
    : QWidget(parent), m_controller(controller), m_step(step), m_column(new QVBoxLayout(this))
{
    setObjectName(idOf(step) + QStringLiteral("Page"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

PlainLabel *WizardPage::addParagraph(const char *objectName, const QString &text)
{
    auto *label = PlainLabel::paragraph(text, this);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    return label;
}

PlainLabel *WizardPage::addSubheading(const QString &text)
{
    auto *label = PlainLabel::heading(text, this, 1.0);
    m_column->addWidget(label);
    return label;
}

QPushButton *WizardPage::newButton(const char *objectName, const QString &text)
{
    auto *button = named(new QPushButton(text, this), objectName, QString(text).remove(u'&'));
    button->setAutoDefault(false);
    button->setDefault(false);
    return button;
}

QFont WizardPage::fixedFont() const
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    return fixed;
}

QTableView *WizardPage::newTable(const char *objectName, const QString &accessibleName)
{
    auto *table = named(new QTableView(this), objectName, accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setMinimumHeight(table->fontMetrics().height() * 8);
    return table;
}

} // namespace linchpin
