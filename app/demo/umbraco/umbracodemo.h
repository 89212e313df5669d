// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoestate.h"
#include "app/demo/router.h"
#include "app/demo/umbraco/estate.h"

#include <memory>

namespace linchpin::umbraco::demo {

/// What a caller needs for a route.
enum Policy { Anonymous, BackOffice, SectionAi };

/// What the routes work on: the estate, and what only a running server has.
struct World
{
    Estate estate;
    std::function<QDateTime()> now;
    int changes = 0;
    int created = 0; ///< things made by request, for their ids
    int listings = 0; ///< pages of connections and profiles given out
};

/// A server: an estate behind its HTTP API, with warts. contracts/umbraco.md says what and why.
class UmbracoDemo final : public DemoEstate
{
public:
    explicit UmbracoDemo(Estate estate, std::function<QDateTime()> clock = DemoOptions{}.clock);

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
    struct Token
    {
        QDateTime expires;
        bool hasSection = false; ///< copied when it was given out
    };
    void addRoutes();
    [[nodiscard]] HttpResponse giveToken(const HttpRequest &request);
    /// None: the caller may. Else the refusal.
    [[nodiscard]] std::optional<HttpResponse> refusal(const HttpRequest &request, int policy) const;

    Estate m_original;
    World m_world;
    Router m_router;
    QHash<QByteArray, Token> m_tokens;
    int m_tokensGiven = 0;
};

} // namespace linchpin::umbraco::demo

namespace linchpin::umbraco {

/// Null: there is no estate of that name.
[[nodiscard]] std::unique_ptr<DemoEstate> makeDemoEstate(const DemoOptions &options);

} // namespace linchpin::umbraco
