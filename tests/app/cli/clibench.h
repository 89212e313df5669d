// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoserver.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace linchpin::test {

/// What one run of the program came to.
struct CliResult
{
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;
    QJsonObject document; ///< stdout, if it is exactly one JSON object

    [[nodiscard]] QString text(const char *key) const
    {
        return document.value(QLatin1StringView(key)).toString();
    }
    [[nodiscard]] QString errorKind() const;
};

/// The real linchpin-cli as a process, a demo server in this one, and a home of its own.
class CliBench
{
public:
    explicit CliBench(const QString &word, const DemoOptions &options = {});
    CliBench(const QString &word, std::unique_ptr<DemoEstate> estate);
    ~CliBench();

    [[nodiscard]] DemoServer &server() { return *m_server; }
    [[nodiscard]] QString path(const QString &file) const { return m_home.filePath(file); }

    /// What goes with the arguments: endpoint and sign-in, the sign-in only, or nothing.
    enum class With { Endpoint, SignIn, Nothing };
    /// With --json, to its end.
    [[nodiscard]] CliResult run(const QStringList &arguments, With with = With::Endpoint);
    /// As on a terminal: tables, progress and log, all in `out`.
    [[nodiscard]] CliResult onTerminal(const QStringList &arguments, With with = With::Endpoint);
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments,
                                                  With with = With::Endpoint);
    [[nodiscard]] CliResult finish(QProcess &process);
    /// Where no socket of the internet's can be made, not even for loopback. With --json.
    [[nodiscard]] CliResult runWithoutNetwork(const QStringList &arguments);
    [[nodiscard]] QStringList endpoint() const;
    [[nodiscard]] QStringList signIn() const;
    /// Variables of every program started from here on.
    void setVariable(const QString &name, const QByteArray &value) { m_variables[name] = value; }
    [[nodiscard]] QString stateFolder() const { return path(QStringLiteral("home/state")); }

    /// Lets the server work until it has seen so many requests. False: it never does.
    [[nodiscard]] bool waitForRequests(int total);

    /// Everything the program ever printed, and every byte it left on disk.
    [[nodiscard]] const QByteArray &printed() const { return m_printed; }
    [[nodiscard]] QByteArray written() const;

private:
    [[nodiscard]] QStringList allOf(const QStringList &arguments, With with) const;
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QString &program,
                                                  const QStringList &arguments);
    [[nodiscard]] QProcessEnvironment environment() const;

    QString m_word;
    QTemporaryDir m_home;
    std::unique_ptr<DemoServer> m_server;
    QMap<QString, QByteArray> m_variables;
    QByteArray m_printed;
};

} // namespace linchpin::test
