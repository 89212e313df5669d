// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/report.h"

namespace linchpin::cli {

/// stdout and stderr. Progress and log go to stderr, only when that is a terminal; nothing of them,
/// and nothing that is told, if somebody asked for quiet.
class Console
{
public:
    Console(bool isJson, bool isQuiet);

    /// One line that the next progress or report overwrites.
    void progress(const QString &text);
    void log(const QString &text);
    /// What has to be known even if the program is cut off after it: on stderr without a terminal
    /// too, but not beside a document, which has it as a member.
    void tell(const QString &text);
    /// Lines on stdout before the end: `demo` only.
    void say(const QString &text);
    /// The one report of the command.
    void print(const Report &report);

private:
    void clearProgress();

    bool m_isJson;
    bool m_isQuiet;
    bool m_isChatty;
    bool m_hasProgress = false;
};

} // namespace linchpin::cli
