// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/backuppage.h"

#include "ui/deletewizard/wrappingtick.h"
#include "ui/widget/messagebar.h"

#include <QDir>
#include <QPushButton>

namespace linchpin {

using namespace Qt::StringLiterals;

BackupPage::BackupPage(WizardController &controller, QWidget *parent)
    : WizardPage(controller, WizardStep::Backup, parent)
    , m_where(addParagraph("backupWhere"))
    , m_what(addParagraph("backupWhat"))
    //: Button: writes the backup once more, to a new file.
    , m_again(newButton("backUpAgainButton", tr("Back &up again")))
    , m_without(new WrappingTick(tr("Go on without a backup."), u"withoutBackupTick"_s, this))
{
    auto *bar = new MessageBar(
        Tone::Caution,
        tr("Passwords and tokens are not returned by the server and cannot be restored by us: "
           "have them ready."),
        this);
    bar->setObjectName(u"backupPasswords"_s);
    bar->setClosable(false);
    column()->addWidget(bar);
    auto *row = new QHBoxLayout;
    row->addWidget(m_again);
    row->addStretch();
    column()->addLayout(row);
    column()->addWidget(m_without);
    column()->addStretch();
    connect(m_again, &QPushButton::clicked, &controller, &WizardController::backUpAgain);
    connect(m_without, &WrappingTick::toggled, this, [this](bool isChecked) {
        this->controller().planKeeper().leaveOutBackup(isChecked);
        this->controller().draftChanged();
    });
}

QString BackupPage::heading() const
{
    return tr("Back up what is touched");
}

void BackupPage::refresh()
{
    const auto &keeper = controller().planKeeper();
    m_without->setChecked(keeper.isBackupLeftOut());
    if (keeper.isBackingUp())
        m_where->setText(tr("Reading the definitions..."));
    else if (!keeper.backupTrouble().isEmpty())
        m_where->setText(keeper.backupTrouble());
    else if (const auto path = keeper.backupPath(); !path.isEmpty())
        m_where->setText(tr("Done, and read back: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_where->setText(tr("There is no backup of this plan."));
    const auto *plan = keeper.plan();
    if (plan)
        m_what->setText(
            tr("It holds the plan, your decisions and the definitions of everything the "
               "plan touches, as JSON, without what may be secret. \"Restore from "
               "backup\" in the menu makes again from it what the system allows."));
}

} // namespace linchpin
