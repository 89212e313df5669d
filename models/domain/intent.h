// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

#include <utility>

namespace linchpin {

/// What is written down before a request that changes something is sent (promise 1).
struct Intent
{
    QString method;
    QString path; ///< percent-encoded, from the site's base, without secrets
    QString purpose;
    int action = -1; ///< index into the plan's actions
    bool isUndo = false;
    QByteArray
        memo; ///< what look and undo need after a crash (JSON, no secrets), e.g. the version before
};

enum class WriteOutcome { Done, Refused, Unknown };
[[nodiscard]] QString wordOf(WriteOutcome outcome); ///< "done", "refused", "unknown"

class IntentLog;

/// Proof that an intent is durable. Only an IntentLog makes one; it is used up by sending one
/// request.
class IntentReceipt final
{
public:
    IntentReceipt(IntentReceipt &&other) noexcept
        : m_number(std::exchange(other.m_number, 0))
        , m_method(std::move(other.m_method))
        , m_path(std::move(other.m_path))
    { }
    IntentReceipt &operator=(IntentReceipt &&) = delete;
    IntentReceipt(const IntentReceipt &) = delete;
    IntentReceipt &operator=(const IntentReceipt &) = delete;

    [[nodiscard]] qint64 number() const { return m_number; }
    /// A receipt serves the request it was written for and no other.
    [[nodiscard]] bool covers(QStringView method, QStringView path) const
    {
        return m_number > 0 && m_method == method && m_path == path;
    }

private:
    friend class IntentLog;
    IntentReceipt(qint64 number, QString method, QString path)
        : m_number(number), m_method(std::move(method)), m_path(std::move(path))
    { }
    qint64 m_number;
    QString m_method;
    QString m_path;
};

/// Where intents and outcomes are kept. The journal of models/store is one.
class IntentLog
{
public:
    virtual ~IntentLog() = default;
    /// Returns only when the intent is on disk (fsync); an error means: do not send.
    [[nodiscard]] Result<IntentReceipt> record(const Intent &intent);
    /// How the write ended. Best effort is not enough here either, but a failure must not hide the
    /// outcome: logged.
    virtual void recordOutcome(qint64 number, WriteOutcome outcome, int httpStatus,
                               const QString &note) = 0;

protected:
    /// Makes the intent durable; returns its number, above 0.
    [[nodiscard]] virtual Result<qint64> persist(const Intent &intent) = 0;
};

} // namespace linchpin
