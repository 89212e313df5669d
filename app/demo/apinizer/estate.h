// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <vector>

/// The world of one Apinizer manager, as plain values.
namespace linchpin::apinizer::demo {

using RawMembers = std::vector<std::pair<QByteArray, QByteArray>>; ///< name, JSON text; in order

struct Connection
{
    QString project;
    QString type;
    QString name;
    RawMembers members; ///< everything but type and name, secrets in clear
    QString id; ///< internal, 24 hex digits; no answer about connections shows it

    [[nodiscard]] QByteArray raw(const QByteArray &member) const; ///< empty: absent
    void set(const QByteArray &member, const QByteArray &raw);
    void remove(const QByteArray &member);
    [[nodiscard]] bool isEnabled() const { return raw("enabled") != "false"; }
};

struct Proxy
{
    QString project;
    QString name;
    QByteArray routing = QByteArrayLiteral("{}"); ///< JSON text
    QByteArray requestPolicies = QByteArrayLiteral("[]");
    QByteArray endpointPolicies = QByteArrayLiteral("[]");
    QStringList logTargets; ///< names that its traffic-log settings have as keys
};

/// What only the bulk export shows.
struct Thing
{
    QString project;
    QString type; ///< "TASK_FLOW_MANAGER"
    QString name;
    QString kind; ///< empty: this type has none
    QByteArray definition = QByteArrayLiteral("{}"); ///< JSON object without a name
};

struct Pod
{
    QString environment;
    QString name;
    QString ip;
};

struct Project
{
    QString name;
    bool isMember = true; ///< the user of the token belongs to it
};

enum class SecretsShown { AsDocumented, Full, Null, Stars, Absent };
enum class DeployShape { FlagOnly, ByEnvironment, WithMessage, Recursive };

struct Estate
{
    bool speaksB = true; ///< dialect
    bool hasBulkExport = true;
    SecretsShown secrets = SecretsShown::AsDocumented;
    DeployShape deployShape = DeployShape::Recursive;
    bool showsProjectName = true;
    bool nullErasesSecrets = true; ///< else a PUT with null keeps them; the vendor does not say
    bool needsStoreName = true; ///< a PUT that names a key store by its id alone drops it
    bool newestNamesakeWins = false; ///< of two connections of one name, by a path without a type
    bool refusesEncodedSlash = false; ///< as web servers do by default
    bool mayExport = true; ///< the user has the right EXPORT_IMPORT
    bool idsNeedSlash = false; ///< batch-names/ and not batch-names
    bool packsOneFile = false; ///< a bulk package is one file with a list

    std::vector<Project> projects;
    std::vector<Connection> connections;
    std::vector<Proxy> proxies;
    std::vector<Thing> things;
    QMap<QString, QStringList> groups; ///< project -> names
    std::vector<Pod> pods;
    QSet<QString> staleAtDelete; ///< connections whose removal a pod does not take over
    QSet<QString> stuckAtSwitchOff; ///< the same for the switch-off
    QSet<QString> stuckAtSwitchOn;

    QString user = QStringLiteral("linchpin");
    QByteArray password = QByteArrayLiteral("CANARY-password-7f21");
    QByteArray personalToken = QByteArrayLiteral("CANARY-personal-token-0c9e");
    int tokenLifetimeSeconds = 3600;

    /// Without regard to case; with two of one name one of them, whichever the server takes.
    [[nodiscard]] Connection *find(const QString &project, const QString &name);
    [[nodiscard]] const Connection *find(const QString &project, const QString &name) const;
    [[nodiscard]] bool hasProject(const QString &name) const;
};

/// Fields of a type that are secrets.
[[nodiscard]] QByteArrayList secretFields(const QString &type);

} // namespace linchpin::apinizer::demo
