// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/printing.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace linchpin {

void printText(QWidget *parent, const QString &title, const QString &text)
{
    auto *dialog = new QPrintDialog(parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
                     [title, text](QPrinter *printer) {
                         printer->setDocName(title);
                         QTextDocument document;
                         document.setPlainText(text);
                         document.print(printer);
                     });
    dialog->open();
}

} // namespace linchpin
