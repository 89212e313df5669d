// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linchpin::cli {

/// Parts of a command that is printed to be pasted into a shell. What stands in them may be a
/// server's words: the shell has to take them as they are, and carry nothing in them out
/// (docs/decisions/0065).

/// One word. Plain where no shell sees anything in it, else in single quotes; with characters that
/// a terminal obeys or hides as $'...', whose octal bytes bash, zsh and ksh read. A shell that does
/// not know that form gets a wrong word, never a command.
[[nodiscard]] QString shellWord(const QString &text);
/// The path of a file, which must not be taken for an option.
[[nodiscard]] QString shellPath(const QString &path);
/// `--confirm PHRASE`, also for a phrase that begins with a dash.
[[nodiscard]] QString confirmOption(const QString &phrase);

} // namespace linchpin::cli
