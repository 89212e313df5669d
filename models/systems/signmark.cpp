// SPDX-License-Identifier: Apache-2.0
#include "models/systems/signmark.h"

#include "models/systems/translate.h"

#include <QJsonDocument>

namespace linchpin {

SignMark::SignMark(const SignContext &context)
    : m_before(QJsonDocument::fromJson(context.mark).object())
    , m_now(m_before)
    , m_isPrompt(context.isPrompt)
{ }

std::optional<QJsonValue> SignMark::before(const QString &source) const
{
    const auto it = m_before.constFind(source);
    return it == m_before.constEnd() ? std::nullopt : std::optional<QJsonValue>(*it);
}

QByteArray SignMark::text() const
{
    return QJsonDocument(m_now).toJson(QJsonDocument::Compact);
}

void SignMark::noteLateBeginning(const QString &source, SourceState &state) const
{
    if (!m_isPrompt && !before(source))
        state.addGap(translate("Systems",
                               "Read for the first time now: what happened between the switch-off "
                               "and this look is not known."));
}

Coverage signSource(const QString &word, const QString &label, const SourceState &state, int found)
{
    return {.source = word,
            .label = label,
            .status = state.status,
            .reason = joinedReasons(state.reasons),
            .found = found};
}

Coverage invisibleSource(const QString &word, const QString &label, const QString &why)
{
    return {.source = word, .label = label, .status = CoverageStatus::Invisible, .reason = why};
}

} // namespace linchpin
