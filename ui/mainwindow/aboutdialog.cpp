// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/aboutdialog.h"

#include "ui/widget/icons.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSysInfo>

namespace linchpin {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const QString &stateFolder, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Linchpin"));
    auto *picture = new PlainLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(12);
    const auto add = [this, facts](const QString &label, const QString &value) {
        PlainLabel *text = PlainLabel::paragraph(value, this);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        PlainLabel *name = PlainLabel::aside(label, this);
        name->setWordWrap(false);
        facts->addRow(name, text);
    };
    //: Fact in the About box.
    add(tr("Version"), QApplication::applicationVersion());
    //: Fact in the About box. %1 is the version in use, %2 the one it was built with.
    add(u"Qt"_s,
        tr("%1 (built with %2)")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    //: Fact in the About box: the operating system.
    add(tr("System"), QSysInfo::prettyProductName());
    //: Fact in the About box: where journal and audit are kept.
    add(tr("Files"), stateFolder);
    //: Fact in the About box.
    add(tr("Licence"), u"Apache-2.0"_s);

    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(PlainLabel::heading(u"Linchpin"_s, this, 1.5));
    words->addWidget(
        PlainLabel::paragraph(tr("See what hangs on a connection before you pull it."), this));
    words->addSpacing(8);
    words->addLayout(facts);
    auto *top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close =
        //: Button.
        named(box->button(QDialogButtonBox::Close), "aboutClose", tr("Close"));
    close->setText(close->accessibleName()); // Qt's own translation may not be installed
    close->setIcon({});
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 12);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addWidget(box);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
}

} // namespace linchpin
