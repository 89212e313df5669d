// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/apinizer/exporttypes.h"
#include "models/systems/apinizer/package.h"
#include "models/systems/apinizer/replies.h"
#include "models/systems/exchange.h"

#include <functional>
#include <set>

namespace linchpin::apinizer {

/// How many objects one package is asked for; a larger one might be over the cap of an answer.
constexpr qsizetype packageSize = 1000;

/// Everything of one export type in a project: the list of its objects, and one package for each
/// kind they have (one, mostly).
class BulkExport final
{
public:
    BulkExport(Exchange &exchange, QString project, ExportType type, const Matcher &matcher);

    /// Instead of failing, for a reader that has another way to what is not in a package.
    std::function<void(const QStringList &names)> onNotExported;
    std::function<void(const ApiError &)> onNotListed;

    void begin();

    [[nodiscard]] const ExportType &type() const { return m_type; }
    [[nodiscard]] const SourceState &state() const { return m_state; }
    [[nodiscard]] const std::map<QString, Matched> &found() const { return m_found; }
    /// Called with all names once they were listed, and why these may not be all.
    std::function<void(const QStringList &names, const QString &gap)> onListed =
        [](const QStringList &, const QString &) {};

private:
    void listed(const Result<Listed<ExportObject>> &objects);
    void askPackage(const QString &kind, const QStringList &names);
    void packageRead(const QString &kind, const QStringList &names, const Exchange::Reply &reply);
    [[nodiscard]] QString rowNameOf(const QString &name, const QString &kind) const;

    Exchange &m_exchange;
    QString m_project;
    ExportType m_type;
    const Matcher &m_matcher;
    SourceState m_state;
    std::map<QString, Matched> m_found;
    std::set<QString> m_ambiguous; ///< names that objects of several kinds have
    int m_packages = 0; ///< asked for
    int m_failed = 0;
};

} // namespace linchpin::apinizer
