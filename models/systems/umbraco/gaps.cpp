// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/eachreader.h"

namespace linchpin::umbraco {

QString gapOf(const ProfileReply &profile)
{
    if (profile.connection.isSet())
        return {};
    return translate("Umbraco", "the answer does not tell its connection (connectionId).");
}

QString gapOf(const GuardrailReply &guardrail)
{
    return guardrail.isWhole ? QString() : translate("Umbraco", "its rules could not all be read.");
}

QString gapOf(const TestReply &test)
{
    return test.isWhole
        ? QString()
        : translate("Umbraco", "its profile, target, variations or graders could not all be read.");
}

QString gapOfListedButNotFound()
{
    return translate("Umbraco", "the list names it, but by its id it is not found.");
}

} // namespace linchpin::umbraco
