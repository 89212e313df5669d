// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/apinizer/estate.h"
#include "app/demo/demoestate.h"
#include "app/demo/router.h"

#include <QHash>

#include <memory>

namespace linchpin::apinizer::demo {

/// What the routes work on.
struct World
{
    Estate estate;
    int changes = 0;
};

/// A manager: an estate behind API Ops, with warts. contracts/apinizer.md says what and why; where
/// nobody knows, the estate has a switch for either reading.
class ApinizerDemo final : public DemoEstate
{
public:
    explicit ApinizerDemo(Estate estate, std::function<QDateTime()> clock = DemoOptions{}.clock);

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
    void addRoutes();
    [[nodiscard]] HttpResponse giveToken(const HttpRequest &request);
    [[nodiscard]] bool isSignedIn(const HttpRequest &request) const;

    Estate m_original;
    World m_world;
    Router m_router;
    std::function<QDateTime()> m_clock;
    QHash<QByteArray, QDateTime> m_tokens; ///< until when
    int m_tokensGiven = 0;
};

} // namespace linchpin::apinizer::demo

namespace linchpin::apinizer {

/// Null: there is no estate of that name.
[[nodiscard]] std::unique_ptr<DemoEstate> makeDemoEstate(const DemoOptions &options);

} // namespace linchpin::apinizer
