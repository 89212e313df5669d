// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/apinizer/findings.h"

namespace linchpin::apinizer {

/// Reads a connection and everything that names it.
///
/// First the connection alone: without it nothing else matters. Then the typed lists, the own
/// project, and for a connection that is shared every other project. Then the internal ids that
/// were met on the way.
class DependentsConversation final : public Talk<Impact>
{
public:
    explicit DependentsConversation(Where where);

private:
    enum class Stage { Connection, Sources, Ids, Assembled };

    void allAnswered() override;
    void beginSources();
    void scan(const QString &project);
    void resolveIds(bool hasSlash);
    void idsRead(const Result<QMap<QString, QString>> &names, bool hadSlash);

    Stage m_stage = Stage::Connection;
    Reading m_reading;
    std::unique_ptr<Matcher> m_matcher; ///< the scans hold on to it
};

} // namespace linchpin::apinizer
