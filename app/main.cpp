// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/translations.h"

#include "models/net/redaction.h"
#include "ui/widget/icons.h"

#include <QApplication>

#include <clocale>
#include <cstdio>
#include <span>
#include <string_view>

#include <sys/resource.h>

namespace {

/// A core dump would hold tokens.
void switchOffCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void print(FILE *where, const QString &text)
{
    std::fputs(qPrintable(text), where);
}

/// What is left when Qt took its own options (-platform offscreen) away.
QStringList filesGiven()
{
    QStringList files = QApplication::arguments().mid(1);
    files.removeIf(
        [](const QString &word) { return word.startsWith(u'-') || !word.endsWith(u".linchpin"); });
    return files;
}

QString helpText()
{
    return QCoreApplication::translate(
        "main",
        "Usage: linchpin [--demo] [X.linchpin-plan.json] [X.linchpin]...\n"
        "\n"
        "See what hangs on a connection before you pull it.\n"
        "\n"
        "  X.linchpin-plan.json   show this plan, without network\n"
        "  X.linchpin             open this saved review, without network\n"
        "  --demo      open the window on built-in endpoints; nothing outside this computer is "
        "asked or changed\n"
        "  --version   print the version\n"
        "  --help      print this\n"
        "\n"
        "LINCHPIN_HOME moves settings, endpoints, journal and audit to another folder.\n"
        "linchpin-cli does the same work without a window.\n");
}

} // namespace

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    switchOffCoreDumps();
    linchpin::installRedaction();
    bool isDemo = false;
    QString plan;
    // Answered before a display is needed.
    for (const char *argument : std::span(argv, size_t(argc)).subspan(1)) {
        const std::string_view word(argument);
        if (word == "--help" || word == "-h") {
            print(stdout, helpText());
            return 0;
        }
        if (word == "--version") {
            print(stdout, u"linchpin " LINCHPIN_VERSION "\n"_s);
            return 0;
        }
        isDemo |= word == "--demo";
        if (!word.starts_with('-') && word.ends_with(".json"))
            plan = QString::fromLocal8Bit(argument);
    }
    QApplication application(argc, argv);
    // Qt has taken the locale of the user; libraries in C would read 1.5 as 1 with a decimal comma.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(u"linchpin"_s);
    QApplication::setApplicationDisplayName(u"Linchpin"_s);
    QApplication::setApplicationVersion(QStringLiteral(LINCHPIN_VERSION));
    QApplication::setDesktopFileName(u"io.github.linchpin.Linchpin"_s);
    QApplication::setWindowIcon(linchpin::applicationIcon());
    linchpin::installTranslations(QLocale(), &application);

    int code = 1;
    {
        linchpin::Application linchpin({.isDemo = isDemo, .reviews = filesGiven()});
        if (linchpin.start()) {
            if (!plan.isEmpty())
                linchpin.openPlan(plan);
            code = QApplication::exec();
        } else {
            print(
                stderr,
                QCoreApplication::translate("main", "The demo endpoints could not be started.\n"));
        }
    }
    linchpin::forgetSecrets();
    return code;
}
