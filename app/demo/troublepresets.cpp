// SPDX-License-Identifier: Apache-2.0
#include "app/demo/troublepresets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace linchpin {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::TroublePreset)
};

/// A rule for every request it fits, from now on.
TroubleRule always(const QString &method, bool onlyWrites, QStringView word)
{
    TroubleRule rule;
    rule.method = method;
    rule.onlyWrites = onlyWrites;
    rule.count = 0;
    rule.trouble = troubleFrom(word).value_or(Trouble{});
    return rule;
}

TroubleRule once(TroubleRule rule)
{
    rule.count = 1;
    return rule;
}

TroubleRule with(TroubleRule rule, int status, int retryAfter = -1)
{
    rule.trouble.status = status;
    rule.trouble.retryAfter = retryAfter;
    return rule;
}

TroubleRule delayed(int milliseconds)
{
    TroubleRule rule = always({}, false, u"delay");
    rule.trouble.delayMs = milliseconds;
    return rule;
}

} // namespace

std::vector<TroublePreset> troublePresets()
{
    const QString any;
    const QString get = u"GET"_s;
    const QString del = u"DELETE"_s;
    return {
        //: Menu item: the demo server answers each request 800 milliseconds late.
        {u"slow"_s, Text::tr("Answer slowly"), {delayed(800)}},
        //: Menu item: the demo server answers every delete with a refusal.
        {u"refuse-deletes"_s,
         Text::tr("Refuse deletes"),
         {with(always(del, true, u"status"), 403)}},
        //: Menu item: the demo server reports a fault for the next delete although it carried it
        //: out.
        {u"error-after-delete"_s,
         Text::tr("Delete, but report a server error"),
         {once(always(del, true, u"status-after-effect"))}},
        //: Menu item: the demo server never answers a request that changes something.
        {u"hang-writes"_s, Text::tr("Hang on every write"), {always(any, true, u"hang")}},
        //: Menu item: the demo server drops the line before it carries out the next change.
        {u"cut-before"_s,
         Text::tr("Cut the next write before taking effect"),
         {once(always(any, true, u"close-before-effect"))}},
        //: Menu item: the demo server carries out the next change and drops the line without an
        //: answer.
        {u"cut-after"_s,
         Text::tr("Cut the next write after taking effect"),
         {once(always(any, true, u"close-after-effect"))}},
        //: Menu item: the demo server answers every read with a web page.
        {u"html"_s, Text::tr("Answer HTML"), {always(get, false, u"html")}},
        //: Menu item: the demo server answers every read with 502 from a gateway.
        {u"bad-gateway"_s,
         Text::tr("Answer \"Bad gateway\""),
         {with(always(get, false, u"html"), 502)}},
        //: Menu item: the demo server sends only half of every answer to a read.
        {u"half-answers"_s, Text::tr("Send half answers"), {always(get, false, u"half-body")}},
        //: Menu item: the demo server asks to wait two seconds, three times.
        {u"too-many"_s, Text::tr("Answer \"Too many requests\""), {[&] {
             auto rule = with(always(get, false, u"status"), 429, 2);
             rule.count = 3;
             return rule;
         }()}},
        //: Menu item: every access token of the demo server becomes void now.
        {u"expire-tokens"_s,
         Text::tr("Expire tokens"),
         {once(always(any, false, u"expire-tokens"))}},
        //: Menu item: the demo server forbids every request, as for want of rights.
        {u"forbid"_s, Text::tr("Forbid everything"), {with(always(get, false, u"status"), 403)}},
        //: Menu item: the demo server cannot be reached.
        {u"network-down"_s, Text::tr("Network down"), {}, true},
    };
}

std::optional<TroublePreset> troublePreset(QStringView word)
{
    for (auto &preset : troublePresets()) {
        if (preset.word == word)
            return preset;
    }
    return std::nullopt;
}

} // namespace linchpin
