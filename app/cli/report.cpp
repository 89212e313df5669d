// SPDX-License-Identifier: Apache-2.0
#include "app/cli/report.h"

#include "app/cli/documents.h"
#include "app/cli/texts.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(Objection::Kind kind)
{
    switch (kind) {
    case Objection::Kind::BadChoice: return u"usage"_s;
    case Objection::Kind::Undecided: return u"undecided"_s;
    case Objection::Kind::Unaccepted: return u"unaccepted"_s;
    case Objection::Kind::Blocked: return u"blocked"_s;
    case Objection::Kind::DeactivationMissing: return u"deactivation-missing"_s;
    }
    return {};
}

} // namespace

tl::unexpected<Refusal> refused(ExitCode code, const QString &kind, const QString &message)
{
    return tl::unexpected<Refusal>(Refusal{.code = code, .kind = kind, .message = message});
}

tl::unexpected<Refusal> usageError(const QString &message)
{
    return refused(ExitCode::Usage, u"usage"_s, message);
}

Refusal refusalOf(const ApiError &error, const QString &what)
{
    QString message = what.isEmpty() ? error.sentence() : what + u": "_s + error.sentence();
    if (!error.detail.isEmpty() && error.detail != error.sentence())
        message += u' ' + error.detail;
    return {.code = exitCodeOf(error),
            .kind = error.word(),
            .message = message,
            .httpStatus = error.httpStatus,
            .serverSays = error.serverSays};
}

Refusal refusalOf(const std::vector<Objection> &objections)
{
    Refusal refusal{
        .code = ExitCode::Refused, .kind = wordOf(objections.front().kind), .message = {}};
    QStringList sentences;
    for (const Objection &objection : objections) {
        if (objection.kind == Objection::Kind::BadChoice)
            refusal.code = ExitCode::Usage;
        sentences << objection.message;
        refusal.warnings.push_back({wordOf(objection.kind), objection.message, false});
    }
    refusal.message = sentences.join(u'\n');
    return refusal;
}

OrRefusal<void> cleared(const std::optional<Bar> &bar)
{
    if (!bar)
        return {};
    return refused(ExitCode::Refused, bar->word, bar->sentence);
}

Report reportOf(const Refusal &refusal)
{
    return {refusal.code, errorDocument(refusal), refusalText(refusal), true};
}

Report runReportOf(const Refusal &refusal)
{
    if (refusal.code == ExitCode::Usage)
        return reportOf(refusal);
    return {refusal.code, refusedRunDocument(refusal), refusalText(refusal), true};
}

} // namespace linchpin::cli
