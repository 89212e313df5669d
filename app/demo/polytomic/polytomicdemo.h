// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoestate.h"
#include "app/demo/polytomic/estate.h"
#include "app/demo/router.h"

namespace linchpin::polytomic::demo {

/// What the routes work on: the estate, and what only a running server has.
struct World
{
    Estate estate;
    int changes = 0;
    int runs = 0; ///< started, for their ids
    int made = 0; ///< things made by request, for their ids
};

/// A server: an organisation behind its HTTP API, with its warts and with both readings of what is
/// not known.
class PolytomicDemo final : public DemoEstate
{
public:
    explicit PolytomicDemo(Estate estate);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request) override;
    [[nodiscard]] bool isWrite(const HttpRequest &request) const override;
    [[nodiscard]] int changes() const override { return m_world.changes; }
    [[nodiscard]] HttpResponse typicalAnswer(int status) const override;
    [[nodiscard]] DemoSignIn signIn() const override;
    void expireTokens() override;
    void reset() override;
    bool act(const QString &action) override;
    [[nodiscard]] QStringList actions() const override;

    /// The state behind the server, to look at and to change behind its back.
    [[nodiscard]] Estate &estate() { return m_world.estate; }
    [[nodiscard]] const Estate &estate() const { return m_world.estate; }

private:
    void addRoutes();
    [[nodiscard]] HttpResponse carriedOut(const HttpRequest &request);
    [[nodiscard]] bool isSignedIn(const HttpRequest &request) const;
    [[nodiscard]] HttpResponse unauthorized() const;
    [[nodiscard]] HttpResponse whoAmI() const;

    Estate m_original;
    World m_world;
    Router m_router;
    QHash<QByteArray, HttpResponse> m_replays; ///< by Idempotency-Key
    bool m_areKeysVoid = false;
};

} // namespace linchpin::polytomic::demo

namespace linchpin::polytomic {

/// Null: there is no estate of that name.
[[nodiscard]] std::unique_ptr<DemoEstate> makeDemoEstate(const DemoOptions &options);

} // namespace linchpin::polytomic
