// SPDX-License-Identifier: Apache-2.0
// Pictures of every page of the wizard, for looking at them: wizard_pictures FOLDER [scale] [dark]
// [name]
#include "tests/ui/deletewizard/waiting.h"
#include "tests/ui/deletewizard/wizardhand.h"
#include "tests/ui/deletewizard/wizardworld.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QScrollArea>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::testing;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(45, 45, 48), QColor(37, 37, 38));
    palette.setColor(QPalette::Base, QColor(30, 30, 30));
    palette.setColor(QPalette::AlternateBase, QColor(40, 40, 42));
    return palette;
}

void grab(DeleteWizard &wizard, const QDir &folder, const QString &name)
{
    QTest::qWait(120);
    wizard.grab().save(folder.filePath(name + u".png"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const auto arguments = QApplication::arguments();
    QDir folder(arguments.value(1, u"."_s));
    folder.mkpath(u"."_s);
    const auto scale = arguments.value(2, u"1"_s).toDouble();
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
    if (arguments.value(3) == u"dark"_s)
        QApplication::setPalette(darkPalette());
    WizardWorld world;
    std::vector<Connection> targets;
    for (const QString &name : arguments.value(4, u"OpenAI main"_s).split(u','))
        targets.push_back(world.find(name));
    auto wizard = targets.size() > 1 ? world.open(targets) : world.open(targets.front().name, true);
    const WizardHand hand(*wizard);
    for (int i = 0; i < wizardStepCount; ++i) {
        const auto step = static_cast<WizardStep>(i);
        if (!hand.walkTo(step)) {
            qWarning("stopped before %s at %s: %s", qPrintable(idOf(step)),
                     qPrintable(idOf(hand.step())), qPrintable(hand.text("wizardHint")));
            if (hand.step() > step)
                continue;
            grab(*wizard, folder, u"stuck"_s);
            break;
        }
        if (step == WizardStep::Impact) {
            grab(*wizard, folder, u"01-impact-reading"_s);
            (void)hand.waitForImpact();
        }
        if (step == WizardStep::Verify)
            (void)waitUntil([&] { return wizard->controller().readiness().isReady; });
        grab(*wizard, folder, u"%1-%2"_s.arg(i, 2, 10, QLatin1Char('0')).arg(idOf(step)));
    }
    return 0;
}
