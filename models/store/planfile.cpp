// SPDX-License-Identifier: Apache-2.0
#include "models/store/planfile.h"

#include "models/store/privatefile.h"
#include "models/store/refusal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

constexpr qint64 maxPlanBytes = 16 * 1024 * 1024;
constexpr int planFileVersion = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::PlanFile)
};

/// Over the compact text with members in order, without the member that holds the sum itself.
QString sumOf(QJsonObject file)
{
    file.remove("sha256"_L1);
    const QByteArray canonical = QJsonDocument(file).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

Result<Plan> planIn(QJsonObject file, const QString &shown)
{
    if (file.value("format"_L1).toString() != "linchpin-plan"_L1)
        return refusal(Text::tr("%1 is no plan of Linchpin.").arg(shown));
    if (file.value("version"_L1).toDouble() != planFileVersion)
        return refusal(Text::tr("%1 is a plan of another version of Linchpin.").arg(shown));
    if (file.value("sha256"_L1).toString() != sumOf(file))
        return refusal(Text::tr("%1 was changed after it was made. Make a new plan.").arg(shown));
    file.remove("sha256"_L1);
    auto plan = planFromJson(file);
    if (!plan)
        return refusal(Text::tr("%1 cannot be used: %2").arg(shown, plan.error().detail));
    return plan;
}

} // namespace

Result<PlanFile> writePlanFile(const QString &path, const Plan &plan, bool mayOverwrite)
{
    // Through text once, so that what is summed is what a reader will find.
    QJsonObject file =
        QJsonDocument::fromJson(QJsonDocument(toJson(plan)).toJson(QJsonDocument::Compact))
            .object();
    const QString sum = sumOf(file);
    file.insert("sha256"_L1, sum);
    if (auto same = planIn(file, QDir::toNativeSeparators(path)); !same)
        return failure(same.error());
    const QByteArray text = QJsonDocument(file).toJson(QJsonDocument::Indented);
    if (text.size() > maxPlanBytes)
        return refusal(Text::tr("The plan is too large to be kept in a file."));
    const auto written =
        writePrivateFile(path, text, mayOverwrite ? Existing::Replace : Existing::Refuse);
    if (!written)
        return failure(written.error());
    return PlanFile{plan, sum};
}

Result<PlanFile> readPlanFile(const QString &path)
{
    const auto bytes = readWholeFile(path, maxPlanBytes);
    if (!bytes)
        return failure(bytes.error());
    const QString shown = QDir::toNativeSeparators(path);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (!document.isObject())
        return refusal(Text::tr("%1 is no plan of Linchpin, or it was damaged.").arg(shown));
    auto plan = planIn(document.object(), shown);
    if (!plan)
        return failure(plan.error());
    return PlanFile{std::move(*plan), document.object().value("sha256"_L1).toString()};
}

} // namespace linchpin
