// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/conversation.h"

#include <functional>
#include <map>
#include <optional>

namespace linchpin {

/// The bookkeeping of a conversation: what still has to be asked, and who waits for which answer.
class Exchange final
{
public:
    using Reply = Result<HttpResponse>;
    using Handler = std::function<void(const Reply &)>;

    Exchange() = default;
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    void ask(HttpRequest request, const QString &purpose, Handler handler); ///< reads
    void change(AskEffect effect, HttpRequest request, const QString &purpose,
                const QByteArray &memo, Handler handler);

    [[nodiscard]] std::vector<Ask> next();
    void answer(Ticket ticket, const Reply &reply);
    [[nodiscard]] bool isIdle() const
    {
        return m_waiting.empty();
    } ///< nothing asked that is not answered
    [[nodiscard]] Progress progress() const;

private:
    std::vector<Ask> m_queue;
    std::map<Ticket, Handler> m_waiting; ///< asked or queued
    Ticket m_last = 0;
    int m_answered = 0;
    QString m_what;
};

/// A conversation that asks through an Exchange and ends once, with finish(). Whenever every answer
/// is here and it has not ended, allAnswered() decides how it goes on.
template<typename T, typename Base = TypedConversation<T>>
class Talk : public Base
{
public:
    [[nodiscard]] std::vector<Ask> next() final
    {
        return isOver() ? std::vector<Ask>() : m_exchange.next();
    }
    void answer(Ticket ticket, const Result<HttpResponse> &reply) final
    {
        if (isOver())
            return;
        m_exchange.answer(ticket, reply);
        while (!isOver() && m_exchange.isIdle())
            allAnswered();
    }
    [[nodiscard]] bool isOver() const final { return m_result.has_value(); }
    [[nodiscard]] Progress progress() const final { return m_exchange.progress(); }
    [[nodiscard]] Result<T> result() const final
    {
        if (m_result)
            return *m_result;
        return failure({.kind = ApiError::Kind::Cancelled});
    }
    [[nodiscard]] Result<T> takeResult() final
    {
        if (m_result)
            return std::move(*m_result);
        return failure({.kind = ApiError::Kind::Cancelled});
    }

protected:
    /// Must ask something or finish.
    virtual void allAnswered() { finish(failure({.kind = ApiError::Kind::Malformed})); }
    void finish(Result<T> result)
    {
        if (!m_result)
            m_result = std::move(result);
    }
    void fail(const ApiError &error) { finish(failure(error)); }
    [[nodiscard]] Exchange &exchange() { return m_exchange; }

private:
    Exchange m_exchange;
    std::optional<Result<T>> m_result;
};

/// A conversation that is over before it begins.
template<typename T, typename Base = TypedConversation<T>>
class Refusal final : public Talk<T, Base>
{
public:
    explicit Refusal(const ApiError &error) { this->fail(error); }
};

} // namespace linchpin
