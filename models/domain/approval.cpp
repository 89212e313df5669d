// SPDX-License-Identifier: Apache-2.0
#include "models/domain/approval.h"

#include "models/domain/jsonreader.h"
#include "models/domain/planage.h"
#include "models/domain/words.h"

#include <QCryptographicHash>
#include <QSet>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<ApprovalWorth, 7> worthWords{{
    {"counts"_L1, ApprovalWorth::Counts},
    {"bad-signature"_L1, ApprovalWorth::BadSignature},
    {"unknown-key"_L1, ApprovalWorth::UnknownKey},
    {"not-asked"_L1, ApprovalWorth::NotAsked},
    {"own-plan"_L1, ApprovalWorth::OwnPlan},
    {"repeated"_L1, ApprovalWorth::Repeated},
    {"out-of-time"_L1, ApprovalWorth::OutOfTime},
}};

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

const Approver *ownerOf(const std::vector<Approver> &people, const QByteArray &key)
{
    const auto it = std::ranges::find(people, key, &Approver::key);
    return it == people.end() ? nullptr : &*it;
}

bool isInTime(const Plan &plan, const Approval &approval, const QDateTime &now)
{
    const qint64 slack = std::chrono::seconds(clockSlack).count();
    return approval.at.addSecs(slack) >= plan.createdAt && approval.at <= plan.expiresAt
        && approval.at <= now.addSecs(slack);
}

ApprovalWorth worthOf(const Plan &plan, const Approval &approval, const Approver *person,
                      const std::optional<ApprovalPolicy> &policy, const QDateTime &now)
{
    if (!person || person->name != approval.name)
        return ApprovalWorth::UnknownKey;
    if (!isInTime(plan, approval, now))
        return ApprovalWorth::OutOfTime;
    if (isMaker(*person, plan) && !(policy && policy->mayMakerSign))
        return ApprovalWorth::OwnPlan;
    if (policy && !isAsked(*person, *policy))
        return ApprovalWorth::NotAsked;
    return ApprovalWorth::Counts;
}

QByteArray bytesIn(JsonReader &in, QLatin1StringView key, qsizetype size)
{
    const QByteArray text = in.text(key).toLatin1();
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    // One spelling only: what is written again must be what was read.
    if (!decoded || decoded.decoded.size() != size || decoded.decoded.toBase64() != text)
        in.refuse(key,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader", "it does not hold the bytes it must"));
    return decoded ? decoded.decoded : QByteArray();
}

} // namespace

QString wordOf(ApprovalWorth worth)
{
    return wordOf(worthWords, worth);
}

QByteArray approvalMessage(const QString &planId, const QString &sha256, const Approval &approval)
{
    // Everything before the words is one line each and cannot hold a line feed; the words end it.
    const QStringList lines{u"linchpin-approval-v1"_s,
                            u"plan "_s + planId,
                            u"sha256 "_s + sha256,
                            u"name "_s + approval.name,
                            u"key "_s + QString::fromLatin1(approval.key.toBase64()),
                            u"at "_s + timeText(approval.at),
                            QString(),
                            approval.reason};
    return lines.join(u'\n').toUtf8();
}

QString keyIdOf(const QByteArray &key)
{
    // RFC 8410: the frame that is the same for every Ed25519 key.
    static const QByteArray frame = QByteArray::fromHex("302a300506032b6570032100");
    return QString::fromLatin1(
        QCryptographicHash::hash(frame + key, QCryptographicHash::Sha256).toHex());
}

QString fingerprintOf(const QByteArray &key)
{
    const QString half = keyIdOf(key).left(32).toUpper();
    QStringList groups;
    for (int i = 0; i < half.size(); i += 4)
        groups << half.mid(i, 4);
    return groups.join(u' ');
}

bool isFingerprintOf(const QByteArray &key, const QString &said)
{
    QString digits;
    for (const QChar c : said) {
        if (!c.isSpace() && c != u'-' && c != u':')
            digits += c;
    }
    const QString id = keyIdOf(key);
    return digits.compare(QStringView(id).left(32), Qt::CaseInsensitive) == 0;
}

bool isAsked(const Approver &person, const ApprovalPolicy &policy)
{
    if (policy.people.isEmpty() && policy.groups.isEmpty())
        return true;
    return policy.people.contains(keyIdOf(person.key))
        || std::ranges::any_of(person.groups, [&policy](const QString &group) {
               return policy.groups.contains(group, Qt::CaseInsensitive);
           });
}

bool isMaker(const Approver &person, const Plan &plan)
{
    // A maker nobody knows may be anybody.
    return plan.createdBy.isEmpty() || person.login == plan.createdBy
        || person.name == plan.createdBy;
}

ApprovalStanding weighed(const Plan &plan, const QString &sha256,
                         const std::vector<Approval> &approvals,
                         const std::vector<Approver> &people,
                         const std::optional<ApprovalPolicy> &policy, const QDateTime &now,
                         const VerifySignature &verify)
{
    ApprovalStanding standing;
    standing.needed = policy ? policy->needed : 0;
    QSet<QByteArray> counted;
    for (const Approval &approval : approvals) {
        ApprovalWorth worth = ApprovalWorth::BadSignature;
        if (verify(approval.key, approvalMessage(plan.id, sha256, approval), approval.signature))
            worth = worthOf(plan, approval, ownerOf(people, approval.key), policy, now);
        if (worth == ApprovalWorth::Counts && counted.contains(approval.key))
            worth = ApprovalWorth::Repeated;
        if (worth == ApprovalWorth::Counts) {
            counted.insert(approval.key);
            ++standing.counted;
        }
        standing.approvals.push_back({approval, worth});
    }
    return standing;
}

QJsonObject toJson(const Approval &approval)
{
    return {{"name"_L1, approval.name},
            {"key"_L1, QString::fromLatin1(approval.key.toBase64())},
            {"at"_L1, jsonOf(approval.at)},
            {"reason"_L1, approval.reason},
            {"signature"_L1, QString::fromLatin1(approval.signature.toBase64())}};
}

Result<Approval> approvalFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"approval"_s);
    Approval approval{.name = in.text("name"_L1),
                      .key = bytesIn(in, "key"_L1, 32),
                      .at = in.time("at"_L1),
                      .reason = in.text("reason"_L1),
                      .signature = bytesIn(in, "signature"_L1, 64)};
    if (approval.name.trimmed().isEmpty() || approval.name.contains(u'\n'))
        in.refuse("name"_L1, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not one line"));
    if (!approval.at.isValid())
        in.refuse("at"_L1, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is missing"));
    return in.finish(std::move(approval));
}

} // namespace linchpin
