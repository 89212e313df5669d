// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/trouble.h"

#include <QByteArrayView>

#include <array>

namespace linchpin::test {

/// Trouble a server, or what stands before it, gives to one request.
struct TroubleRow
{
    const char *name;
    const char *word;
    int status;
    bool isLie = false; ///< a clear no that is not true: only reading can tell

    [[nodiscard]] bool isSlow() const { return QByteArrayView(name).contains("hangs"); }
    /// "There is no such thing", once and untrue: worth trying at every single read.
    [[nodiscard]] bool claimsGone() const { return status == 404; }
    [[nodiscard]] TroubleRule rule() const
    {
        TroubleRule made;
        made.trouble = troubleFrom(QString::fromLatin1(word)).value();
        if (status != 0)
            made.trouble.status = status;
        if (status == 302)
            made.trouble.location = QUrl(QStringLiteral("http://127.0.0.1:9"));
        return made;
    }
};

inline constexpr std::array troubleRows{
    TroubleRow{"cut before effect", "close-before-effect", 0},
    TroubleRow{"cut after effect", "close-after-effect", 0},
    TroubleRow{"hangs before effect", "hang", 0},
    TroubleRow{"hangs after effect", "hang-after-effect", 0},
    TroubleRow{"400", "status", 400},
    TroubleRow{"401", "status", 401},
    TroubleRow{"403", "status", 403},
    TroubleRow{"404", "status", 404},
    TroubleRow{"409", "status", 409},
    TroubleRow{"412", "status", 412},
    TroubleRow{"422", "status", 422},
    TroubleRow{"423", "status", 423},
    TroubleRow{"429", "status", 429},
    TroubleRow{"500", "status", 500},
    TroubleRow{"502", "status", 502},
    TroubleRow{"503", "status", 503},
    TroubleRow{"500 after effect", "status-after-effect", 500},
    TroubleRow{"HTML 200", "html", 200},
    TroubleRow{"HTML 404", "html", 404},
    TroubleRow{"HTML 200 after effect", "html-after-effect", 200},
    TroubleRow{"empty 200 without effect", "empty-body", 200},
    TroubleRow{"empty 200 after effect", "empty-body-after-effect", 200},
    TroubleRow{"half a body", "half-body", 0},
    TroubleRow{"garbage after effect", "garbage-after-effect", 0},
    TroubleRow{"redirect", "redirect", 302},
    TroubleRow{"400 after effect", "status-after-effect", 400, true}};

} // namespace linchpin::test
