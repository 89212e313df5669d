// SPDX-License-Identifier: Apache-2.0
// The words of watch, and of going on although something was seen.
#include "app/cli/grammar.h"
#include "app/cli/optionvalues.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {
/// A look reads everything that hangs on a connection: more often than this is no gentle watch.
constexpr std::chrono::seconds shortestPause{10};
} // namespace

void Grammar::addWatchCommand()
{
    CLI::App *watch = addCommand(
        m_app, "watch", "Looks whether anybody misses what a run switched off; reads only",
        Verb::Watch,
        "linchpin-cli watch k3x7q2m9ab --once --endpoint production --json\n"
        "Exit codes: 0 nothing seen, 8 something seen, 9 the time is over and nothing was seen,\n"
        "4 could not look, 3 nothing to watch.");
    watch->add_option("RUN", m_run, "As `runs` shows it")->required();
    watch->add_flag("--once", m_isOnce, "One look, for a timer or cron; else until the end");
    watch->add_option("--every", m_every, "Time between two looks: 15m")->capture_default_str();
    watch->add_flag("--notify", m_notifies, "Tell of it on the desktop too, each thing once");
    addEndpoint(*watch);
}

OrRefusal<Invocation> Grammar::withWatch(Invocation invocation, bool acceptsSigns) const
{
    if (acceptsSigns) {
        auto words = signAcceptanceFrom(QString::fromStdString(m_acceptSigns));
        if (!words)
            return tl::unexpected(words.error());
        invocation.acceptSigns = std::move(*words);
    }
    const auto every = durationFrom(QString::fromStdString(m_every));
    if (!every)
        return tl::unexpected(every.error());
    if (*every < shortestPause)
        return usageError(
            u"--every wants at least %1 seconds."_s.arg(qint64(shortestPause.count())));
    invocation.watch = {.isOnce = m_isOnce, .notifies = m_notifies, .every = *every};
    return withApproval(std::move(invocation));
}

} // namespace linchpin::cli
