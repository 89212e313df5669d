// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/systems/support/drive.h"

namespace linchpin::test {

/// A dialogue kept as a file in tests/contract: requests and answers, each as
///
///     METHOD /path?query
///     [content-type: ...
///
///     body]
///     => status
///     [content-type: ...
///
///     body]
///
/// separated by lines of "###", which may carry a remark. Bodies of requests are compared as JSON
/// where they are JSON.
class Recording
{
public:
    /// Reads tests/contract/<name>.http; problems() tells if that failed.
    explicit Recording(const QString &name);

    [[nodiscard]] World world();
    /// What was asked and is not in the recording, differs from it, or was never asked for. Empty:
    /// all as recorded.
    [[nodiscard]] QStringList problems() const;

private:
    struct Exchange
    {
        QByteArray target; ///< "GET /path?query"
        HttpRequest request;
        HttpResponse response;
        bool wasUsed = false;
    };
    Result<HttpResponse> answer(const Ask &ask);
    static Exchange read(const QByteArray &text);

    std::vector<Exchange> m_exchanges;
    QStringList m_problems;
};

/// What a conversation comes to that is held with this recording; `problems` are the recording's.
template<typename T>
[[nodiscard]] Result<T> played(const QString &name, TypedConversation<T> &conversation,
                               QStringList &problems)
{
    Recording recording(name);
    drive(conversation, recording.world());
    problems = recording.problems();
    return conversation.result();
}

} // namespace linchpin::test
