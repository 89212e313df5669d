// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"
#include "models/wire/http.h"

#include <QString>

#include <vector>

namespace linchpin {

/// Names one request within one conversation.
using Ticket = int;

/// What a request does to the world, whatever its verb.
enum class AskEffect { Reads, Changes, Deletes };

/// A request a conversation wants on the wire.
struct Ask
{
    Ticket ticket = 0;
    AskEffect effect = AskEffect::Reads;
    HttpRequest request;
    QString purpose; ///< for progress and journal, plain words
    QByteArray memo; ///< Changes, Deletes: what look and undo need after a crash (JSON, no
                     ///< secrets); journalled with the intent, before the request is sent
};

struct Progress
{
    int done = 0;
    int total = 0; ///< 0: not known
    QString what; ///< "Reading profiles"
};

/// A system's side of one job, without sockets: asked which requests may be on the wire now, told
/// the answers, until it has a result. The same requests are handed out by next() only once;
/// answers come in any order.
///
/// Every answer with an HTTP status is a value (HttpResponse), also 4xx and 5xx; an ApiError means
/// there was none (timed out, cut off, unreachable, too large, redirected...). Retrying reads,
/// signing in again after a 401 and waiting after a 429 have been done below before an answer gets
/// here.
class Conversation
{
public:
    Conversation() = default;
    Conversation(const Conversation &) = delete; ///< half-done work is not copied
    Conversation &operator=(const Conversation &) = delete;
    virtual ~Conversation() = default;
    [[nodiscard]] virtual std::vector<Ask> next() = 0;
    virtual void answer(Ticket ticket, const Result<HttpResponse> &reply) = 0;
    [[nodiscard]] virtual bool isOver() const = 0;
    [[nodiscard]] virtual Progress progress() const { return {}; }
};

/// A conversation that ends with a value or an error; valid once isOver().
template<typename T>
class TypedConversation : public Conversation
{
public:
    [[nodiscard]] virtual Result<T> result() const = 0;
    /// Hands the result over: a list of a million is not copied. Once; result() is void afterwards.
    [[nodiscard]] virtual Result<T> takeResult() { return result(); }
};

} // namespace linchpin
