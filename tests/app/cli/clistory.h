// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoestate.h"
#include "tests/app/cli/clibench.h"

namespace linchpin::test {

/// A deletion as it is told on the command line, in a world so small that every request of it can
/// be tried. Every hidden value in that world begins with CANARY.
struct CliStory
{
    QString system; ///< registry word
    QString name;
    std::function<std::unique_ptr<DemoEstate>()> makeEstate;
    QString id;
    QString phrase;
    QMap<QString, QString> decisions; ///< KIND, or KIND:ID which goes before, to what is decided
    QMap<QString, QByteArray> secrets; ///< FIELD to what the person types of what is hidden
    int writes = 0; ///< on the whole road, if all goes well
    /// What has to be as before after a way back, one fact a line.
    std::function<QString(DemoEstate &)> facts;
    std::function<bool(DemoEstate &)> isThere; ///< the connection, however it is called by then
    /// A word of the reason, where a program that was killed has forgotten what the way back needs.
    QString forgets = {};
};

/// Of every system at least one.
[[nodiscard]] std::vector<CliStory> cliStories();
[[nodiscard]] std::vector<CliStory> cliStories(const QString &system);

/// The bench of a story, with its typed secrets in variables.
[[nodiscard]] std::unique_ptr<CliBench> benchOf(const CliStory &story);
/// --decide and --accept-unknown for everything that `dependents` names.
[[nodiscard]] QStringList choicesOf(const CliStory &story);
/// The same by what this bench shows now.
[[nodiscard]] QStringList choicesOf(const CliStory &story, CliBench &bench);
/// --secret-env for everything the person types.
[[nodiscard]] QStringList secretsOf(const CliStory &story);

} // namespace linchpin::test
