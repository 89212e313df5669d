// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/clibench.h"

#include "app/demo/demoestates.h"
#include "tests/support/withoutnetwork.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

namespace linchpin::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs =
    60'000; // a guard against hanging for ever, never reached when all is well

} // namespace

QString CliResult::errorKind() const
{
    return document.value("error"_L1).toObject().value("kind"_L1).toString();
}

CliBench::CliBench(const QString &word, const DemoOptions &options)
    : CliBench(word, makeDemoEstate(word, options))
{ }

CliBench::CliBench(const QString &word, std::unique_ptr<DemoEstate> estate)
    : m_word(word), m_server(std::make_unique<DemoServer>(std::move(estate)))
{
    if (!m_server->start())
        qFatal("the demo server does not start");
}

CliBench::~CliBench() = default;

QStringList CliBench::endpoint() const
{
    QStringList words{u"--system"_s, m_word, u"--url"_s, m_server->url().toString()};
    const QMap<QString, QString> scope = m_server->signIn().scope;
    for (auto it = scope.begin(); it != scope.end(); ++it)
        words << u"--scope"_s << it.key() + u'=' + it.value();
    return words;
}

QStringList CliBench::signIn() const
{
    if (m_server->signIn().credentials.kind == Credentials::Kind::Token)
        return {u"--token-env"_s, u"BENCH_SECRET"_s};
    return {u"--client-id"_s, m_server->clientId(), u"--client-secret-env"_s, u"BENCH_SECRET"_s};
}

QStringList CliBench::allOf(const QStringList &arguments, With with) const
{
    QStringList all = arguments;
    if (with == With::Endpoint)
        all += endpoint();
    if (with != With::Nothing)
        all += signIn();
    return all;
}

std::unique_ptr<QProcess> CliBench::start(const QStringList &arguments, With with)
{
    return begin(QStringLiteral(LINCHPIN_CLI), allOf(arguments, with));
}

std::unique_ptr<QProcess> CliBench::begin(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->start(program, arguments);
    return process;
}

QProcessEnvironment CliBench::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LINCHPIN_HOME"_s, m_home.filePath(u"home"_s));
    environment.insert(u"BENCH_SECRET"_s, QString::fromUtf8(m_server->clientSecret()));
    for (auto it = m_variables.cbegin(); it != m_variables.cend(); ++it)
        environment.insert(it.key(), QString::fromUtf8(it.value()));
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // no key store
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    return environment;
}

CliResult CliBench::runWithoutNetwork(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    takeNetworkAway(process);
    process.start(QStringLiteral(LINCHPIN_CLI), arguments + QStringList{u"--json"_s});
    return finish(process);
}

CliResult CliBench::finish(QProcess &process)
{
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    CliResult result;
    if (process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    result.document = QJsonDocument::fromJson(result.out).object();
    m_printed += result.out + result.err;
    return result;
}

CliResult CliBench::run(const QStringList &arguments, With with)
{
    return finish(*start(arguments + QStringList{u"--json"_s}, with));
}

CliResult CliBench::onTerminal(const QStringList &arguments, With with)
{
    QStringList quoted{QStringLiteral(LINCHPIN_CLI)};
    for (QString word : allOf(arguments, with))
        quoted << u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
    return finish(*begin(u"script"_s, {u"-qec"_s, quoted.join(u' '), u"/dev/null"_s}));
}

bool CliBench::waitForRequests(int total)
{
    return QTest::qWaitFor([this, total] { return m_server->log().total() >= total; }, patienceMs);
}

QByteArray CliBench::written() const
{
    QByteArray all;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace linchpin::test
