// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/journal.h"
#include "tests/domain/sampleimpact.h"

#include <QTest>

namespace linchpin::sample {

inline const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/// A plan nobody used yet.
[[nodiscard]] inline Plan planNamed(const QString &id)
{
    Plan made = plan();
    made.id = id;
    return made;
}

/// The value, or the test ends here with the sentence of the error.
template<typename T>
[[nodiscard]] T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

[[nodiscard]] inline std::unique_ptr<Journal> writer(const QString &directory)
{
    return must(Journal::open(directory, Journal::Mode::Write));
}

[[nodiscard]] inline std::unique_ptr<Journal> reader(const QString &directory)
{
    return must(Journal::open(directory, Journal::Mode::ReadOnly));
}

[[nodiscard]] inline QString startRun(Journal &journal, const QString &planId)
{
    const Plan made = planNamed(planId);
    return must(journal.createRun(made, {}, initialState(made), noon));
}

[[nodiscard]] inline Intent deleteIntent()
{
    Intent intent;
    intent.method = QStringLiteral("DELETE");
    intent.path = QStringLiteral("/umbraco/ai/management/api/v1/connections/17");
    intent.purpose = QStringLiteral("Delete the connection.");
    intent.action = 0;
    intent.memo = QByteArrayLiteral("{\"version\":7}");
    return intent;
}

/// The sentence of an error; empty if there was none.
template<typename T>
[[nodiscard]] QString complaint(const Result<T> &result)
{
    return result ? QString() : result.error().sentence();
}

} // namespace linchpin::sample
