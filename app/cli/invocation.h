// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/signcode.h"
#include "models/domain/choices.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace linchpin::cli {

/// Which endpoint, and how to sign in, as the command line says it. Secrets are named, never given.
struct EndpointOptions
{
    QString saved; ///< --endpoint
    QString system;
    QString url;
    QMap<QString, QString> scope;
    QString tokenEnv;
    QString tokenFile;
    QString clientId;
    QString clientSecretEnv;
    QString user;
    QString passwordEnv;
    QString tokenPrefix;
    QString caFile;
    QString proxyUrl;
    int timeoutSeconds = 0; ///< 0: as saved, or the default

    [[nodiscard]] bool namesEndpoint() const
    {
        return !saved.isEmpty() || !system.isEmpty() || !url.isEmpty();
    }
    [[nodiscard]] bool hasSignIn() const
    {
        return !tokenEnv.isEmpty() || !tokenFile.isEmpty() || !clientId.isEmpty()
            || !clientSecretEnv.isEmpty() || !user.isEmpty() || !passwordEnv.isEmpty();
    }
    bool operator==(const EndpointOptions &) const = default;
};

enum class Verb {
    List,
    Show,
    Dependents,
    Plan,
    Apply,
    Delete,
    Restore,
    Runs,
    Resume,
    RollBack,
    Audit,
    EndpointsList,
    EndpointsAdd,
    EndpointsRemove,
    EndpointsTest,
    EndpointsPolicy,
    Demo,
    Approve,
    ApproversMakeKey,
    ApproversShowKey,
    ApproversTrust,
    ApproversForget,
    ApproversList,
    ProtectAdd,
    ProtectRemove,
    ProtectList,
    ProtectCheck,
    Snapshot,
    Diff,
    Unused,
    Picture,
    Report,
    Watch,
};

/// approve, approvers and endpoints policy.
struct ApprovalOptions
{
    bool isCheck = false;
    QString passphraseEnv; ///< name of a variable
    QString fingerprint;
    QString login;
    QStringList groups;
    QStringList people;
    int needed = 0; ///< 0: not given
    bool makerCounts = false;
    bool isNone = false; ///< no policy any more
    bool operator==(const ApprovalOptions &) const = default;
};

/// What `protect add` names.
struct ProtectionOptions
{
    QString namePattern;
    QString connection;
    QString system;
    QString trait;
    bool operator==(const ProtectionOptions &) const = default;
};

/// How `watch` looks.
struct WatchOptions
{
    bool isOnce = false;
    bool notifies = false;
    std::chrono::seconds every{900};
    bool operator==(const WatchOptions &) const = default;
};

struct AuditOptions
{
    QString run;
    QString text;
    QString since; ///< as written
    bool isCsv = false;
    bool operator==(const AuditOptions &) const = default;
};

/// What `report` is about: at most one of them is set; none: the connection of Invocation::id.
struct ReportOptions
{
    QString subject; ///< a review or a plan file
    QString run;
    bool isAudit = false;
    QString from; ///< as written
    QString to;
    bool operator==(const ReportOptions &) const = default;
};

/// A whole command line, read and checked as far as that goes without network and disk.
struct Invocation
{
    Verb verb = Verb::List;
    EndpointOptions endpoint;
    bool isJson = false;
    bool isQuiet = false;
    QString stateDirectory;

    QString id; ///< of the connection
    QStringList ids; ///< of all connections that were named, as often as they were
    QString file; ///< of a plan, read or written; of a backup
    std::optional<QString> withoutBackup; ///< the reason to go on without one
    QString run;
    std::optional<QString> phrase; ///< --confirm
    Choices choices;
    QMap<QString, QString> secretEnvs; ///< FIELD -> name of a variable
    bool isDryRun = false;
    std::chrono::seconds busyLimit{120};
    std::optional<QString> skipObservation; ///< the reason
    std::optional<SignAcceptanceWords> acceptSigns;
    WatchOptions watch;
    AuditOptions audit;
    ReportOptions report;
    ApprovalOptions approval;
    ProtectionOptions protection;
    QString reason; ///< approve, protect
    QString review; ///< --review: a saved review in place of an endpoint
    QStringList endpoints; ///< snapshot: all of --endpoint
    QString before; ///< diff: the two reviews; without `after` the endpoint as it is now
    QString after;
    std::optional<int> olderThanDays; ///< unused
    QStringList unfold; ///< picture: kinds, or "all"
    QString name; ///< endpoints add, remove
    QString environment; ///< endpoints add: the badge
    bool printsEnvironment = false; ///< demo
    bool operator==(const Invocation &) const = default;
};

} // namespace linchpin::cli
