// SPDX-License-Identifier: Apache-2.0
#include "models/store/planfile.h"

#include "models/store/privatefile.h"
#include "models/store/refusal.h"
#include "models/store/sealedjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

constexpr qint64 maxPlanBytes = 16 * 1024 * 1024;
constexpr int planFileVersion = 1;
constexpr int batchFileVersion = 2; ///< several targets
constexpr std::size_t maxApprovals = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::PlanFile)
};

/// Over the compact text with members in order, without the sum itself and without what people
/// sign about it.
QString sumOf(QJsonObject file)
{
    file.remove("sha256"_L1);
    file.remove("approvals"_L1);
    const QByteArray canonical = QJsonDocument(file).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

/// What a file says it holds, its version and its sum.
Result<void> checkFrame(const QJsonObject &file, const QString &shown)
{
    if (file.value("format"_L1).toString() != "linchpin-plan"_L1)
        return refusal(Text::tr("%1 is no plan of Linchpin.").arg(shown));
    const double found = file.value("version"_L1).toDouble();
    if (found != planFileVersion && found != batchFileVersion)
        return refusal(Text::tr("%1 is a plan of another version of Linchpin.").arg(shown));
    if (file.value("sha256"_L1).toString() != sumOf(file))
        return refusal(Text::tr("%1 was changed after it was made. Make a new plan.").arg(shown));
    return {};
}

Result<WholePlan> wholeFrom(const QJsonObject &content)
{
    if (content.value("version"_L1).toDouble() == batchFileVersion)
        return batchFromJson(content).map([](Batch batch) { return WholePlan(std::move(batch)); });
    return planFromJson(content).map([](Plan plan) { return WholePlan(std::move(plan)); });
}

Result<WholePlan> wholeIn(QJsonObject file, const QString &shown)
{
    if (const auto framed = checkFrame(file, shown); !framed)
        return failure(framed.error());
    file.remove("sha256"_L1);
    file.remove("approvals"_L1);
    auto content = wholeFrom(file);
    if (!content)
        return refusal(Text::tr("%1 cannot be used: %2").arg(shown, content.error().detail));
    return content;
}

PlanFile fileOf(WholePlan plan, const QString &sum, std::vector<Approval> approvals)
{
    return {std::move(plan.plan), sum, std::move(approvals), std::move(plan.batch)};
}

/// Writes only what can be read again; returns the sum.
Result<QString> writeSummed(const QString &path, const QJsonObject &content, bool mayOverwrite)
{
    // Through text once, so that what is summed is what a reader will find.
    QJsonObject file =
        QJsonDocument::fromJson(QJsonDocument(content).toJson(QJsonDocument::Compact)).object();
    const QString sum = sumOf(file);
    file.insert("sha256"_L1, sum);
    if (const auto same = wholeIn(file, QDir::toNativeSeparators(path)); !same)
        return failure(same.error());
    const QByteArray text = QJsonDocument(file).toJson(QJsonDocument::Indented);
    if (text.size() > maxPlanBytes)
        return refusal(Text::tr("The plan is too large to be kept in a file."));
    const auto written =
        writePrivateFile(path, text, mayOverwrite ? Existing::Replace : Existing::Refuse);
    if (!written)
        return failure(written.error());
    return sum;
}

Result<std::vector<Approval>> approvalsIn(const QJsonObject &file, const QString &shown)
{
    std::vector<Approval> approvals;
    const QJsonValue member = file.value("approvals"_L1);
    if (member.isUndefined())
        return approvals;
    const QJsonArray saved = member.toArray();
    for (const QJsonValue &value : saved) {
        auto approval = approvalFromJson(value.toObject());
        if (!approval)
            return refusal(Text::tr("The approvals in %1 are damaged: %2")
                               .arg(shown, approval.error().detail));
        approvals.push_back(std::move(*approval));
    }
    if (approvals.empty() || approvals.size() > maxApprovals)
        return refusal(Text::tr("The approvals in %1 are damaged.").arg(shown));
    return approvals;
}

/// The whole file as it lies there, if it is a plan that may be used.
Result<QJsonObject> objectIn(const QString &path)
{
    const auto bytes = readWholeFile(path, maxPlanBytes);
    if (!bytes)
        return failure(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return refusal(Text::tr("%1 is no plan of Linchpin, or it was damaged.")
                           .arg(QDir::toNativeSeparators(path)));
    if (saysTwice(*bytes, document.object()))
        return refusal(Text::tr("%1 says something twice, and is not used.")
                           .arg(QDir::toNativeSeparators(path)));
    return document.object();
}

Result<PlanFile> planFileIn(const QJsonObject &file, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    auto plan = wholeIn(file, shown);
    if (!plan)
        return failure(plan.error());
    auto approvals = approvalsIn(file, shown);
    if (!approvals)
        return failure(approvals.error());
    return fileOf(std::move(*plan), file.value("sha256"_L1).toString(), std::move(*approvals));
}

} // namespace

WholePlan PlanFile::whole() const
{
    return batch ? WholePlan(*batch) : WholePlan(plan);
}

Result<PlanFile> writePlanFile(const QString &path, const WholePlan &plan, bool mayOverwrite)
{
    const auto sum =
        writeSummed(path, plan.batch ? toJson(*plan.batch) : toJson(plan.plan), mayOverwrite);
    if (!sum)
        return failure(sum.error());
    return fileOf(plan, *sum, {});
}

Result<PlanFile> readPlanFile(const QString &path)
{
    const auto file = objectIn(path);
    if (!file)
        return failure(file.error());
    return planFileIn(*file, path);
}

Result<PlanFile> addApproval(const QString &path, const QString &sha256, const Approval &approval)
{
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(2000))
        return refusal(
            Text::tr("%1 is being written by another program, or its folder cannot be written.")
                .arg(QDir::toNativeSeparators(path)));
    auto file = objectIn(path);
    if (!file)
        return failure(file.error());
    auto before = planFileIn(*file, path);
    if (!before)
        return before;
    if (before->sha256 != sha256)
        return refusal(Text::tr("%1 holds another plan by now. Look at it again.")
                           .arg(QDir::toNativeSeparators(path)));
    QJsonArray approvals = file->value("approvals"_L1).toArray();
    approvals.append(toJson(approval));
    file->insert("approvals"_L1, approvals);
    auto after = planFileIn(*file, path);
    if (!after)
        return after;
    // A file that colleagues hand around stays readable to whom it was.
    const auto permissions = QFile::permissions(path);
    if (const auto written =
            writePrivateFile(path, QJsonDocument(*file).toJson(), Existing::Replace);
        !written)
        return failure(written.error());
    QFile::setPermissions(path, permissions);
    return after;
}

} // namespace linchpin
