// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoestate.h"
#include "app/demo/router.h"
#include "app/demo/versori/estate.h"

#include <memory>

namespace linchpin::versori::demo {

/// What the routes work on: the estate, and what only a running server has.
struct World
{
    Estate estate;
    std::function<QDateTime()> now;
    int changes = 0;
    int created = 0; ///< things made by request, for their ids
};

/// A server: an estate behind its HTTP API, with warts. docs/systems/versori.md says what and why.
class VersoriDemo final : public DemoEstate
{
public:
    explicit VersoriDemo(Estate estate, std::function<QDateTime()> clock = DemoOptions{}.clock);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request) override;
    [[nodiscard]] bool isWrite(const HttpRequest &request) const override;
    [[nodiscard]] int changes() const override { return m_world.changes; }
    [[nodiscard]] HttpResponse typicalAnswer(int status) const override;
    [[nodiscard]] DemoSignIn signIn() const override;
    void expireTokens() override { m_areTokensVoid = true; }
    void reset() override;
    bool act(const QString &action) override;
    [[nodiscard]] QStringList actions() const override;

    /// The state behind the server, to look at and to change behind its back.
    [[nodiscard]] Estate &estate() { return m_world.estate; }
    [[nodiscard]] const Estate &estate() const { return m_world.estate; }

private:
    /// None: the caller may. Else the refusal.
    [[nodiscard]] std::optional<HttpResponse> refusal(const HttpRequest &request,
                                                      const QString &organisation) const;

    Estate m_original;
    World m_world;
    Router m_router;
    bool m_areTokensVoid = false;
};

} // namespace linchpin::versori::demo

namespace linchpin::versori {

/// Null: there is no estate of that name.
[[nodiscard]] std::unique_ptr<DemoEstate> makeDemoEstate(const DemoOptions &options);

} // namespace linchpin::versori
