// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interruption.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace linchpin::cli {

namespace {

std::array<int, 2> pipeEnds{-1, -1};
volatile std::sig_atomic_t hasCome = 0;

/// A handler may do next to nothing; writing a byte into a pipe is allowed.
void noteSignal(int)
{
    const int before = errno;
    const char byte = 1;
    hasCome = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = before;
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, nullptr);
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    handle(SIGPIPE, SIG_IGN);
    if (::pipe2(pipeEnds.data(), O_NONBLOCK | O_CLOEXEC) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        hasCome = 0;
        while (::read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT happened();
    });
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        handle(number, noteSignal);
}

Interruption::~Interruption()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        handle(number, SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

bool Interruption::isPending()
{
    return hasCome != 0;
}

} // namespace linchpin::cli
