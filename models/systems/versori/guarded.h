// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"
#include "models/systems/translate.h"
#include "models/systems/versori/whitelist.h"

namespace linchpin::versori {

/// Lets a conversation ask nothing but what isAllowed(). What is not is never handed out; the
/// conversation is told so in place of an answer.
template<typename T, typename Base = TypedConversation<T>>
class Guarded : public Base
{
public:
    Guarded(std::unique_ptr<Base> inner, Ulid organisation)
        : m_inner(std::move(inner)), m_organisation(std::move(organisation))
    { }

    [[nodiscard]] std::vector<Ask> next() override
    {
        std::vector<Ask> allowed;
        std::vector<Ask> asked = m_inner->next();
        while (!asked.empty()) {
            for (Ask &ask : asked) {
                if (isAllowed(ask, m_organisation))
                    allowed.push_back(std::move(ask));
                else
                    m_inner->answer(ask.ticket, failure(refusal()));
            }
            asked = m_inner->next(); // an answer may have led to more
        }
        return allowed;
    }
    void answer(Ticket ticket, const Result<HttpResponse> &reply) override
    {
        m_inner->answer(ticket, reply);
    }
    [[nodiscard]] bool isOver() const override { return m_inner->isOver(); }
    [[nodiscard]] Progress progress() const override { return m_inner->progress(); }
    [[nodiscard]] Result<T> result() const override { return m_inner->result(); }
    [[nodiscard]] Result<T> takeResult() override { return m_inner->takeResult(); }

protected:
    [[nodiscard]] Base &inner() { return *m_inner; }

private:
    static ApiError refusal()
    {
        return {.kind = ApiError::Kind::Unsafe,
                .detail = translate("Versori",
                                    "The request is none of those that may be sent to Versori, so "
                                    "nothing was sent.")};
    }

    std::unique_ptr<Base> m_inner;
    Ulid m_organisation;
};

class GuardedList final : public Guarded<ConnectionList, ListConversation>
{
public:
    using Guarded::Guarded;
    [[nodiscard]] std::vector<Connection> takeRows() override { return inner().takeRows(); }
    [[nodiscard]] bool hasRestarted() override { return inner().hasRestarted(); }
};

template<typename T>
[[nodiscard]] std::unique_ptr<TypedConversation<T>>
guarded(std::unique_ptr<TypedConversation<T>> inner, const Ulid &organisation)
{
    return std::make_unique<Guarded<T>>(std::move(inner), organisation);
}

} // namespace linchpin::versori
