// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/bulkexport.h"

#include "models/systems/apinizer/endpoints.h"
#include "models/systems/apinizer/oneconnection.h"
#include "models/systems/translate.h"

namespace linchpin::apinizer {

BulkExport::BulkExport(Exchange &exchange, QString project, ExportType type, const Matcher &matcher)
    : m_exchange(exchange)
    , m_project(std::move(project))
    , m_type(std::move(type))
    , m_matcher(matcher)
{ }

void BulkExport::begin()
{
    askOrRefuse(m_exchange, request::exportObjects(m_project, m_type.word),
                //: %1 is a kind of things: "Task flows".
                translate("Apinizer", "Reading: %1").arg(m_type.label),
                [this](const Exchange::Reply &reply) { listed(read(reply, parseExportObjects)); });
}

void BulkExport::listed(const Result<Listed<ExportObject>> &objects)
{
    if (!objects)
        return onNotListed ? onNotListed(objects.error()) : m_state.fail(objects.error());
    if (!objects->gap.isEmpty())
        m_state.addGap(objects->gap);
    // One object listed twice would make the server refuse the whole package.
    const std::set<ExportObject> distinct(objects->items.begin(), objects->items.end());
    std::map<QString, QStringList> byKind;
    std::set<QString> names;
    for (const ExportObject &object : distinct) {
        byKind[object.kind].append(object.name);
        if (!names.insert(object.name).second)
            m_ambiguous.insert(object.name);
    }
    onListed(QStringList(names.begin(), names.end()), objects->gap);
    for (const auto &[kind, inKind] : byKind) {
        m_packages += int((inKind.size() + packageSize - 1) / packageSize);
        for (qsizetype i = 0; i < inKind.size(); i += packageSize)
            askPackage(kind, inKind.mid(i, packageSize));
    }
}

void BulkExport::askPackage(const QString &kind, const QStringList &names)
{
    askOrRefuse(m_exchange, request::exportPackage(m_project, m_type.word, kind, names),
                translate("Apinizer", "Reading: %1").arg(m_type.label),
                [=, this](const Exchange::Reply &reply) { packageRead(kind, names, reply); });
}

void BulkExport::packageRead(const QString &kind, const QStringList &names,
                             const Exchange::Reply &reply)
{
    const auto package = successOf(reply).and_then(
        [&](const HttpResponse &response) { return readPackage(response.body, m_matcher, names); });
    if (package) {
        for (const QString &gap : package->state.reasons)
            m_state.addGap(gap);
        for (const auto &[name, matched] : package->objects)
            m_found[rowNameOf(name, kind)].add(matched);
        return;
    }
    if (onNotExported)
        return onNotExported(names);
    const ApiError &error = package.error();
    if (++m_failed == m_packages)
        m_state.fail(error);
    else
        m_state.addGap(error.detail.isEmpty() ? error.sentence() : error.detail);
}

QString BulkExport::rowNameOf(const QString &name, const QString &kind) const
{
    return m_ambiguous.contains(name) ? kind + u'/' + name : name;
}

} // namespace linchpin::apinizer
