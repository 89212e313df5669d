// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/choices.h"
#include "models/domain/impact.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace linchpin {

/// Which server a plan or a run belongs to. Two endpoints are the same if all three are equal.
struct EndpointIdentity
{
    QString system; ///< registry word
    QString url; ///< normalised: scheme, host lower-case, explicit port dropped if default, no
                 ///< trailing slash
    QMap<QString, QString> scope;
    bool operator==(const EndpointIdentity &) const = default;
};

/// When in the road an action is carried out.
enum class Phase { Preparing, Deactivating, RemovingDependents, Deleting };
[[nodiscard]] QString wordOf(Phase phase);
[[nodiscard]] std::optional<Phase> phaseFrom(QStringView word);

/// One change, as a person reviews it and as the machine carries it out.
struct PlannedAction
{
    Phase phase = Phase::Deleting;
    QString verb; ///< the system's word for it: reassign, deactivate, delete-dependent, delete
    DependentKey subject; ///< kind "connection" for the connection itself
    QString subjectName;
    QString target; ///< reassign: the id it moves to
    QString method; ///< of the request that changes something
    QString path; ///< of that request, percent-encoded, from the site's base; without secrets
    QString purpose; ///< a sentence: what is done
    QString expectation; ///< a sentence: what is read afterwards to prove it
    bool isReversible = false;
    QString loss; ///< what cannot be undone, or only with loss
    bool operator==(const PlannedAction &) const = default;
};

/// What will be done to one connection, decided and reviewed. Immutable once made; holds no
/// secrets.
struct Plan
{
    QString id; ///< UUID of the plan: applied once
    EndpointIdentity endpoint;
    QString endpointName; ///< the saved name at the time, for people
    QString
        account; ///< whom the token belonged to where one address serves several; empty: not told
    Impact impact; ///< as it was when the plan was made
    Choices choices;
    std::vector<PlannedAction> actions; ///< in the order of the road: Preparing, Deactivating,
                                        ///< RemovingDependents, Deleting
    QDateTime createdAt; ///< UTC
    QDateTime expiresAt; ///< UTC
    QString createdBy; ///< user name on the machine it was made on; may be empty

    [[nodiscard]] QString plannedFingerprint() const; ///< of impact
    [[nodiscard]] int count(Phase phase) const;
    bool operator==(const Plan &) const = default;
};

/// What has to be typed to confirm: the connection's name, or the tail of the id where the name
/// cannot be trusted to be readable (control, bidi or look-alike characters; interaction.md
/// "Type-to-confirm").
[[nodiscard]] QString confirmationPhrase(const Plan &plan);
[[nodiscard]] QString confirmationPhrase(const Connection &connection);
/// Trimmed, white space collapsed, NFC, case-insensitive on both sides.
[[nodiscard]] bool phraseMatches(const QString &typed, const QString &phrase);
/// A name as it is safe to show in a confirmation: control and bidi characters written as \u{...}.
[[nodiscard]] QString escapedForDisplay(const QString &name);

/// The JSON of plan files and of the journal. Reading refuses what is missing, foreign or of
/// another version.
[[nodiscard]] QJsonObject toJson(const Plan &plan);
[[nodiscard]] Result<Plan> planFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const EndpointIdentity &endpoint);
[[nodiscard]] Result<EndpointIdentity> endpointIdentityFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Impact &impact);
[[nodiscard]] Result<Impact> impactFromJson(const QJsonObject &json);

} // namespace linchpin
