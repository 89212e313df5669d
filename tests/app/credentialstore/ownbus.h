// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace linchpin {

/// Runs this program once more within a D-Bus session and a home of its own. None: this is that
/// second time. A bare bus starts no services by itself: on it there is only what the test puts
/// there.
[[nodiscard]] inline std::optional<int> ranOnOwnBus(bool isBare)
{
    if (qEnvironmentVariableIsSet("LINCHPIN_TEST_BUS"))
        return std::nullopt;
    const QTemporaryDir home;
    QProcess bus;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LINCHPIN_TEST_BUS"), QStringLiteral("1"));
    for (const char *name :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "GNOME_KEYRING_CONTROL"})
        environment.remove(QString::fromLatin1(name));
    bus.setProcessEnvironment(environment);

    QStringList arguments;
    QFile configuration(home.filePath(QStringLiteral("bus.conf")));
    if (isBare && configuration.open(QIODevice::WriteOnly)) {
        configuration.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                            "<policy context=\"default\"><allow send_destination=\"*\"/><allow "
                            "eavesdrop=\"true\"/><allow own=\"*\"/>"
                            "</policy></busconfig>");
        configuration.close();
        arguments = {QStringLiteral("--config-file"), configuration.fileName()};
    }
    arguments += QStringLiteral("--");
    arguments += QCoreApplication::applicationFilePath();
    arguments += QCoreApplication::arguments().mid(1);
    bus.setProcessChannelMode(QProcess::ForwardedChannels);
    bus.start(QStringLiteral("dbus-run-session"), arguments);
    if (!bus.waitForStarted()) {
        std::fputs("dbus-run-session (package dbus) is needed for this test.\n", stderr);
        return 1;
    }
    bus.waitForFinished(-1);
    return bus.exitStatus() == QProcess::NormalExit ? bus.exitCode() : 1;
}

} // namespace linchpin
