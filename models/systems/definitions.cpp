// SPDX-License-Identifier: Apache-2.0
#include "models/systems/converse.h"
#include "models/systems/restoring.h"
#include "models/systems/translate.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin {

namespace {

class ReadDefinitions final : public Talk<std::vector<BackupItem>>
{
public:
    explicit ReadDefinitions(std::vector<DefinitionSource> sources)
        : m_sources(std::move(sources)), m_items(m_sources.size())
    {
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            const DefinitionSource &source = m_sources[i];
            if (source.converse) {
                converseWithin<QJsonObject>(
                    exchange(), source.converse(),
                    [this, i](const Result<QJsonObject> &definition) { take(i, definition); });
                continue;
            }
            exchange().ask(
                source.read, translate("Restore", "Reading what is to be backed up"),
                [this, i](const Exchange::Reply &reply) { take(i, m_sources[i].parse(reply)); });
        }
        if (m_sources.empty())
            finish(std::vector<BackupItem>{});
    }

private:
    void take(std::size_t i, Result<QJsonObject> definition)
    {
        const DefinitionSource &source = m_sources[i];
        if (!definition) {
            ApiError error = definition.error();
            // Which of all that a plan touches it is, is what nobody can see otherwise.
            const QString sentence = error.kind == ApiError::Kind::NotFound
                ? translate("Restore", "\"%1\" is gone: the server says that it does not exist. %2")
                : translate("Restore", "The definition of \"%1\" could not be read. %2");
            error.detail = sentence.arg(source.name, error.detail).trimmed();
            return fail(error);
        }
        for (auto it = source.extra.begin(); it != source.extra.end(); ++it)
            definition->insert(it.key(), *it);
        Cleaned cleaned = withoutSecrets(*definition, source.secretBelow, source.references);
        if (source.hidden) {
            for (const QString &path : source.hidden(*definition)) {
                if (!cleaned.secrets.contains(path))
                    cleaned.secrets.append(path);
            }
        }
        m_items[i] = {source.key, source.name, source.touch, cleaned.definition, cleaned.secrets};
    }
    void allAnswered() override { finish(m_items); }

    std::vector<DefinitionSource> m_sources;
    std::vector<BackupItem> m_items;
};

} // namespace

std::unique_ptr<TypedConversation<std::vector<BackupItem>>>
readDefinitions(std::vector<DefinitionSource> sources)
{
    return std::make_unique<ReadDefinitions>(std::move(sources));
}

std::vector<DependentKey> needsOf(const Backup &backup, const BackupItem &item)
{
    std::vector<DependentKey> needs;
    const QString text = QString::fromUtf8(jsonText(item.definition));
    for (const BackupItem &other : backup.items) {
        if (other.touch == Touch::Deleted && other.key != item.key
            && text.contains(other.key.id, Qt::CaseInsensitive))
            needs.push_back(other.key);
    }
    return needs;
}

QJsonObject withoutMembers(QJsonObject definition, std::initializer_list<QLatin1StringView> members)
{
    for (const QLatin1StringView member : members)
        definition.remove(member);
    return definition;
}

QJsonObject onlyMembers(const QJsonObject &definition,
                        std::initializer_list<QLatin1StringView> members)
{
    QJsonObject kept;
    for (const QLatin1StringView member : members) {
        if (definition.contains(member))
            kept.insert(member, definition.value(member));
    }
    return kept;
}

std::vector<RestoreStep> inOrder(std::vector<RestoreStep> steps)
{
    std::vector<RestoreStep> ordered;
    const auto waits = [&steps](const RestoreStep &step) {
        return std::ranges::any_of(step.needs, [&](const DependentKey &need) {
            return std::ranges::find(steps, need, &RestoreStep::subject) != steps.end();
        });
    };
    while (!steps.empty()) {
        const auto ready = std::ranges::find_if_not(steps, waits);
        // In a circle nobody can be first; the server then says what it thinks of the first.
        const auto next = ready == steps.end() ? steps.begin() : ready;
        ordered.push_back(*next);
        steps.erase(next);
    }
    return ordered;
}

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString fullSecretName(const BackupItem &item, const QString &path)
{
    return item.key.text() + u'/' + path;
}

QString secretName(const BackupItem &item, const QString &path)
{
    return item.key.kind == "connection"_L1 ? path : fullSecretName(item, path);
}

QStringList secretNames(const BackupItem &item)
{
    QStringList names;
    for (const QString &path : item.secrets)
        names.append(secretName(item, path));
    return names;
}

QJsonObject RestoreContext::definition() const
{
    const BackupItem *one = item();
    if (!one)
        return {};
    QMap<QString, QString> values;
    for (const QString &path : one->secrets) {
        for (const QString &name : {secretName(*one, path), fullSecretName(*one, path)}) {
            if (secrets && secrets->contains(name))
                values.insert(path, QString::fromUtf8(secrets->value(name)));
        }
    }
    // Ids first: a secret that happens to be one must not be changed.
    return withSecrets(withIds(one->definition, newIds).toObject(), values);
}

} // namespace linchpin
