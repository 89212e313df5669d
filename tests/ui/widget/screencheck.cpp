// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/widget/screencheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

namespace linchpin::test {

using namespace Qt::StringLiterals;

namespace {

/// What a person can work with, without the parts that Qt makes inside such a thing.
QList<QWidget *> controls(QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractSpinBox *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        bool isInside = widget->objectName().startsWith(u"qt_"_s) || widget->window() != window;
        for (QWidget *around = widget->parentWidget(); around && around != window;
             around = around->parentWidget()) {
            isInside |= qobject_cast<QComboBox *>(around)
                || qobject_cast<QAbstractSpinBox *>(around) || qobject_cast<QLineEdit *>(around)
                || qobject_cast<QAbstractItemView *>(around) || qobject_cast<QTabBar *>(around)
                || qobject_cast<QMenuBar *>(around);
        }
        if (isControl && !isInside)
            found.append(widget);
    }
    return found;
}

QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(ushort(keys[0].key()));
}

QStringList captionsOf(QWidget *window)
{
    QStringList texts;
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(window) && button->window() == window)
            texts.append(button->text());
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(window))
            texts.append(label->text());
    }
    for (const QTabBar *tabs : window->findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisibleTo(window) && tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    if (const auto *bar = window->findChild<QMenuBar *>()) {
        for (const QAction *menu : bar->actions())
            texts.append(menu->text());
    }
    return texts;
}

} // namespace

QStringList clashes(const QStringList &texts)
{
    QHash<QChar, QString> given;
    QStringList found;
    for (const QString &text : texts) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            continue;
        if (given.contains(letter))
            found.append(given.value(letter) + u" / "_s + text);
        given.insert(letter, text);
    }
    return found;
}

void checkScreen(QWidget *window)
{
    QVERIFY(window);
    QSet<QString> names;
    for (QWidget *widget : controls(window)) {
        const QString who =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(!widget->objectName().isEmpty(),
                 qPrintable(who + u" in "_s + window->objectName()));
        const bool isShown = widget->isVisibleTo(window);
        const bool isOfNotice = widget->objectName() == u"messageClose"_s;
        QVERIFY2(isOfNotice || !isShown || !names.contains(widget->objectName()), qPrintable(who));
        if (isShown) // pages of a wizard have parts of the same name, one page at a time
            names.insert(widget->objectName());
        QVERIFY2(!isShown || !widget->accessibleName().isEmpty(), qPrintable(who));
    }
    QCOMPARE(clashes(captionsOf(window)).join(u", "_s), QString());
}

void checkLabels(QWidget *window)
{
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        const bool isOfQt = label->objectName().startsWith(u"qt_"_s);
        QVERIFY2(isOfQt || label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    }
}

} // namespace linchpin::test
