// SPDX-License-Identifier: Apache-2.0
// Agents, prompts, guardrails and tests: what uses a profile.
#include "models/systems/umbraco/userreplies.h"

#include "models/systems/umbraco/jsonreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

constexpr auto llmJudge = "llm-judge"_L1;

Result<AddOnUser> addOnUserFrom(const JsonValue &value)
{
    const auto id = Guid::parse(value["id"].stringOr());
    if (!id)
        return failure(malformed({}));
    AddOnUser user;
    user.id = *id;
    user.name = value["name"].stringOr();
    user.profile = linkOf(value["profileId"]);
    if (!value["guardrailIds"].isAbsent())
        user.guardrails = guidsOf(value["guardrailIds"]);
    user.isActive = value["isActive"].boolean();
    user.isOrchestrated =
        value["agentType"].stringOr().startsWith("orchestrat"_L1, Qt::CaseInsensitive);
    user.hasConfig = !value["config"].isAbsent();
    user.inConfig = guidsBelow(value["config"]);
    return user;
}

} // namespace

Result<Page<AddOnUser>> parseAddOnPage(const QByteArray &body)
{
    return readObject<Page<AddOnUser>>(body, [](const JsonValue &root) {
        return readPage<AddOnUser>(root, "items", "total", addOnUserFrom);
    });
}

Result<AddOnUser> parseAddOnUser(const QByteArray &body)
{
    return readObject<AddOnUser>(body, addOnUserFrom);
}

Result<GuardrailReply> parseGuardrail(const QByteArray &body)
{
    return readObject<GuardrailReply>(body, [](const JsonValue &root) -> Result<GuardrailReply> {
        const auto id = Guid::parse(root["id"].stringOr());
        if (!id)
            return failure(malformed({}));
        GuardrailReply reply{.id = *id, .name = root["name"].stringOr()};
        reply.isWhole = root["rules"].isArray();
        for (const JsonValue &rule : root["rules"].items()) {
            const auto evaluator = rule["evaluatorId"].string();
            reply.isWhole = reply.isWhole && evaluator;
            if (evaluator == llmJudge)
                reply.judges.push_back(judgeOf(rule));
        }
        reply.isWhole = reply.isWhole && std::ranges::all_of(reply.judges, &Link::isKnown);
        return reply;
    });
}

Result<TestReply> parseTest(const QByteArray &body)
{
    return readObject<TestReply>(body, [](const JsonValue &root) -> Result<TestReply> {
        const auto id = Guid::parse(root["id"].stringOr());
        if (!id)
            return failure(malformed({}));
        TestReply reply{
            .id = *id, .name = root["name"].stringOr(), .profile = linkOf(root["profileId"])};
        for (const JsonValue &variation : root["variations"].items())
            reply.variations.push_back(linkOf(variation["profileId"]));
        bool isWhole = root["variations"].isArray() && root["graders"].isArray();
        for (const JsonValue &grader : root["graders"].items()) {
            const auto type = grader["graderTypeId"].string();
            isWhole = isWhole && type;
            if (type == llmJudge)
                reply.judges.push_back(judgeOf(grader));
        }
        reply.target = linkOf(root["testTargetId"]);
        reply.isWhole = isWhole && reply.profile.isKnown() && reply.target.isKnown()
            && std::ranges::all_of(reply.variations, &Link::isKnown)
            && std::ranges::all_of(reply.judges, &Link::isKnown);
        return reply;
    });
}

} // namespace linchpin::umbraco
