// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandfactory.h"
#include "app/cli/commandline.h"
#include "app/cli/interruption.h"
#include "app/translations.h"

#include <QCoreApplication>
#include <QTimer>

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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // for libraries in C: 1.5 is not 1
    QCoreApplication::setApplicationName(QStringLiteral("linchpin-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINCHPIN_VERSION));
    linchpin::installEnglish(&application); // whatever the locale: scripts read it
    const auto parsed = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (const auto *invocation = std::get_if<Invocation>(&parsed))
        return carryOut(application, *invocation);
    const ParseEnd &end = std::get<ParseEnd>(parsed);
    Console(end.isJson, false).print(end.report);
    return static_cast<int>(end.report.code);
}
