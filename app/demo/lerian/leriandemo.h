// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoestate.h"
#include "app/demo/lerian/answers.h"

#include <QHash>

#include <memory>

namespace linchpin::lerian::demo {

/// A Fetcher with its Access Manager, Reporter and Matcher below /auth, /reporter and /matcher:
/// an estate behind its HTTP API, with warts. docs/systems/lerian.md says which.
class LerianDemo final : public DemoEstate
{
public:
    explicit LerianDemo(Estate estate, std::function<QDateTime()> clock = DemoOptions{}.clock);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request) override;
    [[nodiscard]] bool isWrite(const HttpRequest &request) const override;
    [[nodiscard]] int changes() const override { return m_world.changes; }
    [[nodiscard]] HttpResponse typicalAnswer(int status) const override;
    [[nodiscard]] DemoSignIn signIn() const override;
    void expireTokens() override { m_tokens.clear(); }
    void reset() override;
    bool act(const QString &action) override;
    [[nodiscard]] QStringList actions() const override;

    /// The state behind the server, to look at and to change behind its back.
    [[nodiscard]] Estate &estate() { return m_world.estate; }
    [[nodiscard]] const Estate &estate() const { return m_world.estate; }

private:
    [[nodiscard]] HttpResponse giveToken(const HttpRequest &request);
    [[nodiscard]] std::optional<HttpResponse> refusal(const HttpRequest &request) const;
    bool takeName();

    Estate m_original;
    World m_world;
    Router m_router;
    QHash<QByteArray, qint64> m_tokens; ///< until when
    int m_tokensGiven = 0;
};

} // namespace linchpin::lerian::demo

namespace linchpin::lerian {

/// Null: there is no estate of that name.
[[nodiscard]] std::unique_ptr<DemoEstate> makeDemoEstate(const DemoOptions &options);

} // namespace linchpin::lerian
