// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandfactory.h"
#include "app/cli/commandline.h"
#include "app/cli/commands/reportcommand.h"
#include "app/cli/interruption.h"
#include "app/translations.h"

#include <QFile>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>
#include <clocale>

using namespace linchpin::cli;

namespace {

Console *theConsole = nullptr; // where the log goes: a message handler knows nothing else

void logMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (theConsole)
        theConsole->log(message);
}

int carryOut(QCoreApplication &application, const Invocation &invocation)
{
    Console console(invocation.isJson, invocation.isQuiet);
    theConsole = &console;
    qInstallMessageHandler(logMessage);
    Interruption interruption;
    const std::unique_ptr<Command> command = makeCommand(invocation, console);
    QObject::connect(&interruption, &Interruption::happened, command.get(), &Command::interrupt);
    QObject::connect(command.get(), &Command::ended, &application,
                     [&console](const Report &report) {
                         console.print(report);
                         QCoreApplication::exit(static_cast<int>(report.code));
                     });
    QTimer::singleShot(0, command.get(), &Command::start);
    const int code = QCoreApplication::exec();
    qInstallMessageHandler(nullptr);
    theConsole = nullptr;
    return code;
}

bool canDrawWithoutDisplay()
{
    const QStringList paths = QCoreApplication::libraryPaths();
    return std::ranges::any_of(paths, [](const QString &path) {
        return QFile::exists(path + QStringLiteral("/platforms/libqoffscreen.so"));
    });
}

/// Fonts need a QGuiApplication. It opens no window, asks no display and loads no desktop's theme,
/// and what its plugin has to say is no answer of ours. No other command pays for it.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool drawsPages)
{
    if (!drawsPages || !canDrawWithoutDisplay())
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    qInstallMessageHandler(logMessage); // nobody listens yet
    argc = 1; // the words are ours, and have been read
    return std::make_unique<QGuiApplication>(argc, argv);
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    const auto parsed = parseCommandLine(wordsOf(argc, argv));
    const auto *asked = std::get_if<Invocation>(&parsed);
    const auto owner = makeApplication(argc, argv, asked && drawsPages(*asked));
    QCoreApplication &application = *owner;
    std::setlocale(LC_NUMERIC, "C"); // for libraries in C: 1.5 is not 1
    QCoreApplication::setApplicationName(QStringLiteral("linchpin-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINCHPIN_VERSION));
    linchpin::installEnglish(&application); // whatever the locale: scripts read it
    if (const auto *invocation = std::get_if<Invocation>(&parsed))
        return carryOut(application, *invocation);
    const ParseEnd &end = std::get<ParseEnd>(parsed);
    Console(end.isJson, false).print(end.report);
    return static_cast<int>(end.report.code);
}
