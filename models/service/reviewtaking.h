// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/savedreview.h"
#include "models/store/privatefile.h"

#include <QObject>

#include <memory>

namespace linchpin {

class EndpointTaking;
class ReviewWriter;
class Session;

/// Saves a review: reads the lists of several endpoints and what hangs on each of their
/// connections, as many at once as each endpoint bears, into one file. Reads only: it has no way to
/// write to an endpoint. What cannot be read stands in the review with the reason and stops
/// nothing.
class ReviewTaking final : public QObject
{
    Q_OBJECT

public:
    explicit ReviewTaking(QObject *parent = nullptr);
    ~ReviewTaking() override; ///< before ended(): no file is left

    /// Before start(). The session outlives this.
    void add(Session &session, const QString &environment);
    /// Nothing is sent if the file cannot be made; then ended() comes all the same.
    void start(const QString &path, Existing existing);
    /// Saves what was read so far, and marks it as stopped. At the connections that were not
    /// reached nobody looked.
    void stop();

    struct Standing
    {
        int lists = 0; ///< endpoints whose list is not read yet
        int done = 0; ///< connections looked at
        int total = 0; ///< of the lists that are read
        int failed = 0; ///< connections and lists that could not be read
    };
    [[nodiscard]] Standing standing() const;
    [[nodiscard]] int requests() const;
    [[nodiscard]] bool isRunning() const { return m_writer != nullptr; }
    /// After ended(): whether the file is there. What could not be read is no error of this.
    [[nodiscard]] const Result<void> &result() const { return m_result; }
    [[nodiscard]] const std::vector<ReviewedEndpoint> &endpoints() const { return m_endpoints; }

Q_SIGNALS:
    void progressed();
    void ended(); ///< from the event loop; once for each start()

private:
    void keepGoing();
    void finish(bool wasStopped);

    std::unique_ptr<ReviewWriter> m_writer;
    std::vector<std::unique_ptr<EndpointTaking>> m_takings; ///< refer to the writer: go first
    std::vector<ReviewedEndpoint> m_endpoints;
    Result<void> m_result;
};

} // namespace linchpin
