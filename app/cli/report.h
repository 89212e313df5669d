// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exitcode.h"
#include "models/service/clearance.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace linchpin::cli {

/// How a command ends: the one document and the one exit code, and the same for people.
struct Report
{
    ExitCode code = ExitCode::Done;
    QJsonObject document; ///< printed with --json
    QString text; ///< printed without; escaped for a terminal
    bool isTrouble = false; ///< the text goes to stderr
};

/// Why a command did not do what was asked.
struct Refusal
{
    ExitCode code = ExitCode::Refused;
    QString kind; ///< kebab-case: of ApiError, or usage, undecided, wrong-phrase, ...
    QString message;
    int httpStatus = 0;
    QString serverSays = {};
    std::vector<Warning> warnings = {};
};
template<typename T>
using OrRefusal = tl::expected<T, Refusal>;

[[nodiscard]] tl::unexpected<Refusal> refused(ExitCode code, const QString &kind,
                                              const QString &message);
[[nodiscard]] tl::unexpected<Refusal> usageError(const QString &message);
/// An error met while reading or before anything was begun.
[[nodiscard]] Refusal refusalOf(const ApiError &error, const QString &what = {});
[[nodiscard]] Refusal refusalOf(const std::vector<Objection> &objections);

/// What this machine's own rules say against it.
[[nodiscard]] OrRefusal<void> cleared(const std::optional<Bar> &bar);

[[nodiscard]] Report reportOf(const Refusal &refusal);
/// For delete, apply, resume and rollback: the document of a run that was not begun.
[[nodiscard]] Report runReportOf(const Refusal &refusal);

} // namespace linchpin::cli
