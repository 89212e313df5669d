// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/restore.h"
#include "models/systems/conversation.h"

#include <QJsonObject>

#include <functional>

namespace linchpin {

/// Where the definition of one thing stands, and what in it may be secret.
struct DefinitionSource
{
    DependentKey key; ///< kind "connection" for the connection itself
    QString name;
    Touch touch = Touch::Deleted;
    HttpRequest read;
    /// The definition in the answer; NotFound if the thing is not there.
    std::function<Result<QJsonObject>(const Result<HttpResponse> &)> parse;
    /// In place of read and parse, where it takes more than one request.
    std::function<std::unique_ptr<TypedConversation<QJsonObject>>()> converse;
    QStringList secretBelow; ///< members below which every text counts as a secret
    References references = References::None; ///< "$..." below them
    /// Secrets that the answer does not show at all and that it takes to make the thing again.
    std::function<QStringList(const QJsonObject &)> hidden;
    QJsonObject extra; ///< what is known without reading, laid over the definition
};

/// Reads all of them; fails with the first that cannot be read: half a backup is none.
[[nodiscard]] std::unique_ptr<TypedConversation<std::vector<BackupItem>>>
readDefinitions(std::vector<DefinitionSource> sources);

/// What one step of a way back knows. References outlive the conversation.
struct RestoreContext
{
    EndpointIdentity endpoint;
    const Backup *backup = nullptr;
    RestoreStep step;
    QMap<QString, QString> newIds; ///< old id to new id, of what is there again
    QByteArray memo; ///< of the step, or of its journalled intent; empty the first time
    const QMap<QString, QByteArray> *secrets = nullptr; ///< by the names of RestoreStep::secrets

    [[nodiscard]] const BackupItem *item() const { return backup->find(step.subject); }
    /// The definition with the secrets that were given and the ids as they are now.
    [[nodiscard]] QJsonObject definition() const;
    [[nodiscard]] QString idNow(const QString &oldId) const { return newIds.value(oldId, oldId); }
};

/// Something that was deleted, to be made again.
struct Remake
{
    /// Reads one by its id.
    std::function<HttpRequest(const QString &id)> readOne;
    std::function<Result<QJsonObject>(const Result<HttpResponse> &)> parse;
    /// Ids of those that cannot be told from it by name: asked before it is made, and after an
    /// unclear answer.
    std::function<std::unique_ptr<TypedConversation<QStringList>>()> namesakes;
    bool isNameUnique = true; ///< the system has room for one of that name only
    HttpRequest create;
    std::function<Result<QString>(const HttpResponse &)> idIn; ///< in the answer to create
    std::function<std::optional<ApiError>(const HttpResponse &)> errorIn; ///< of that answer
    /// The id is a name: another one may have taken it since, and is then not ours.
    bool isIdAName = false;
    /// What the answer to create says that is no error; may be empty.
    std::function<std::vector<Warning>(const HttpResponse &)> warningsIn;
    /// Members that will be there afterwards; others are the server's own.
    QJsonObject wanted;
};

/// Something that still stands, to be pointed at or switched as it was.
struct Rewire
{
    HttpRequest read;
    /// What has to be sent, given what is there now; none: it is as it should be. An error: it must
    /// not be touched (somebody else changed it).
    std::function<Result<std::optional<HttpRequest>>(const Result<HttpResponse> &)> change;
    std::function<std::optional<ApiError>(const HttpResponse &)> errorIn;
    QString id; ///< what it has now
};

using Restoring = std::variant<Remake, Rewire>;

[[nodiscard]] std::unique_ptr<TypedConversation<Restored>>
performRestore(const Restoring &restoring, const RestoreContext &context);
[[nodiscard]] std::unique_ptr<TypedConversation<RestoreSight>>
lookAtRestore(const Restoring &restoring, const RestoreContext &context);

/// Other things of the backup that were deleted and that this definition names by their ids: they
/// have to be there first.
[[nodiscard]] std::vector<DependentKey> needsOf(const Backup &backup, const BackupItem &item);
/// Steps in an order in which each comes after what it needs, and else as they were.
[[nodiscard]] std::vector<RestoreStep> inOrder(std::vector<RestoreStep> steps);
/// The members of a definition without those the server gives itself.
[[nodiscard]] QJsonObject withoutMembers(QJsonObject definition,
                                         std::initializer_list<QLatin1StringView> members);
[[nodiscard]] QJsonObject onlyMembers(const QJsonObject &definition,
                                      std::initializer_list<QLatin1StringView> members);
[[nodiscard]] QByteArray jsonText(const QJsonObject &object);

/// The name under which a secret of an item is asked for: its path for the connection, and
/// "kind:id/path" for everything else.
[[nodiscard]] QString secretName(const BackupItem &item, const QString &path);
/// The name that says whose it is, for the connection too: always understood, and the one to ask
/// for where there are several connections.
[[nodiscard]] QString fullSecretName(const BackupItem &item, const QString &path);
/// All secrets of an item, by the names to ask for.
[[nodiscard]] QStringList secretNames(const BackupItem &item);

} // namespace linchpin
