// SPDX-License-Identifier: Apache-2.0
#include "models/service/foreignaccount.h"

#include <QCoreApplication>

namespace linchpin {

std::optional<ApiError> foreignAccount(const Plan &plan, const QString &account, bool wasAnswered)
{
    if (plan.account.isEmpty() || account == plan.account)
        return std::nullopt;
    if (account.isEmpty() && !wasAnswered)
        return std::nullopt; // nobody signed in
    //: Whose a token is, where it does not say.
    const QString whose =
        account.isEmpty() ? QCoreApplication::translate("DeletionRun", "not told") : account;
    return ApiError{.kind = ApiError::Kind::Unsafe,
                    .detail = QCoreApplication::translate(
                                  "DeletionRun",
                                  "The token belongs to another account or tenant (%1) than the "
                                  "one the plan was made with (%2).")
                                  .arg(whose, plan.account)};
}

} // namespace linchpin
