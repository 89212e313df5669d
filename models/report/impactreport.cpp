// SPDX-License-Identifier: Apache-2.0
#include "models/report/impactreport.h"

#include "models/domain/fingerprint.h"
#include "models/item/displaytext.h"

#include <QCoreApplication>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ImpactReport)
};

} // namespace

Document ofImpact(const Impact &impact, const Source &source, const Making &making)
{
    Document document;
    document.language = making.language;
    const QString name =
        impact.connection.name.isEmpty() ? impact.connection.id.value : impact.connection.name;
    //: Title of a report. %1 is a connection.
    document.title = Text::tr("What depends on %1").arg(name);
    document.unknown = unknownOf(impact);
    if (source.saved && source.saved->wasStopped)
        document.unknown.notes << Text::tr(
            "The saving of the review was stopped before everything was read.");
    //: Heading: where a report comes from.
    document.cover = {u"cover"_s, Text::tr("About this report"), {}};
    //: Label of a fact: the verdict on a connection.
    document.cover.facts.push_back({Text::tr("Verdict"), textOf(impact.verdict())});
    addConnection(document.cover, impact.connection);
    addSource(document.cover, source, impact.readAt, making);
    document.cover.facts.push_back({Text::tr("Fingerprint of what was read"), fingerprint(impact)});
    addMaking(document.cover, making);
    document.sections = impactSections(impact, making);
    return document;
}

} // namespace linchpin::report
