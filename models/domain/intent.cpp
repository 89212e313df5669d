// SPDX-License-Identifier: Apache-2.0
#include "models/domain/intent.h"

#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<WriteOutcome, 3> outcomeWords{{
    {"done"_L1, WriteOutcome::Done},
    {"refused"_L1, WriteOutcome::Refused},
    {"unknown"_L1, WriteOutcome::Unknown},
}};

} // namespace

QString wordOf(WriteOutcome outcome)
{
    return wordOf(outcomeWords, outcome);
}

Result<IntentReceipt> IntentLog::record(const Intent &intent)
{
    const Result<qint64> number = persist(intent);
    if (!number)
        return failure(number.error());
    if (*number <= 0) {
        return failure({.kind = ApiError::Kind::Unsafe,
                        .detail = u"The journal gave no number for a write; nothing was sent."_s});
    }
    return IntentReceipt(*number, intent.method, intent.path);
}

} // namespace linchpin
