// SPDX-License-Identifier: Apache-2.0
#include "models/systems/source.h"

#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin {

void SourceState::addGap(const QString &reason)
{
    if (status == CoverageStatus::Complete)
        status = CoverageStatus::Partial;
    reasons.append(reason);
}

void SourceState::fail(const ApiError &error)
{
    const bool isRefused =
        error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::Unauthenticated;
    status = isRefused ? CoverageStatus::Forbidden : CoverageStatus::Failed;
    reasons.append(error.detail.isEmpty() ? error.sentence() : error.detail);
}

QString gapOfItem(const QString &name, const QString &id, const QString &why)
{
    //: %1 is the name of something that could not be read, %2 its id, %3 a sentence saying why.
    return translate("Systems", "%1 (%2): %3").arg(name, id, why);
}

QString joinedReasons(const QStringList &reasons)
{
    constexpr qsizetype shown = 5;
    QString text = reasons.first(qMin(shown, reasons.size())).join(u' ');
    if (reasons.size() > shown)
        text += u' ' + translate("Systems", "And %n more.", nullptr, int(reasons.size() - shown));
    return text;
}

} // namespace linchpin
