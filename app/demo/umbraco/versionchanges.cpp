// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/versionchanges.h"

#include "app/demo/jsontext.h"
#include "app/demo/umbraco/guid.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

using Raw = std::optional<QByteArray>;

class Comparison
{
public:
    void text(const QString &path, const QString &from, const QString &to)
    {
        if (from != to)
            m_changes.push_back({path, from, to});
    }
    void flag(const QString &path, bool from, bool to)
    {
        text(path, from ? u"True"_s : u"False"_s, to ? u"True"_s : u"False"_s);
    }
    /// Two JSON objects, member by member.
    void object(const QString &path, const Raw &from, const Raw &to, const QStringList &secrets)
    {
        const auto older = from ? jsontext::Members::of(*from) : std::nullopt;
        const auto newer = to ? jsontext::Members::of(*to) : std::nullopt;
        if (!older || !newer) {
            const auto word = [](bool is) {
                return is ? std::optional(u"(configured)"_s) : std::nullopt;
            };
            if (older.has_value() != newer.has_value())
                m_changes.push_back({path, word(older.has_value()), word(newer.has_value())});
            return;
        }
        for (const auto &[name, raw] : newer->all())
            member(path, name, older->raw(name), raw, secrets);
        for (const auto &[name, raw] : older->all()) {
            if (!newer->raw(name))
                member(path, name, raw, std::nullopt, secrets);
        }
    }
    [[nodiscard]] std::vector<Change> take() { return std::move(m_changes); }

private:
    void member(const QString &path, const QByteArray &name, const Raw &from, const Raw &to,
                const QStringList &secrets)
    {
        if (from == to)
            return;
        const QString member = QString::fromUtf8(name);
        const bool isSecret = secrets.contains(member, Qt::CaseInsensitive);
        m_changes.push_back({path + u'.' + member, shown(from, isSecret), shown(to, isSecret)});
    }
    static std::optional<QString> shown(const Raw &raw, bool isSecret)
    {
        if (!raw || *raw == "null")
            return std::nullopt;
        if (isSecret)
            return u"********"_s;
        if (raw->startsWith('{'))
            return u"(object)"_s;
        const QString text = jsontext::toString(*raw).value_or(QString::fromUtf8(*raw));
        return text.size() > 100 ? text.left(100) + u"..."_s : text;
    }

    std::vector<Change> m_changes;
};

QStringList namesOf(const Raw &settings)
{
    QStringList names;
    if (const auto members = settings ? jsontext::Members::of(*settings) : std::nullopt) {
        for (const auto &[name, raw] : members->all())
            names.append(QString::fromUtf8(name));
    }
    return names;
}

QByteArray valueText(const std::optional<QString> &value)
{
    return value ? jsontext::string(*value) : QByteArrayLiteral("null");
}

} // namespace

std::vector<Change> changes(const Estate &estate, const Connection &from, const Connection &to)
{
    const Provider *provider = estate.provider(to.providerId);
    // Without its package nobody knows which of the settings are secret, so all of them are taken
    // for it.
    const QStringList secrets =
        provider ? provider->secretFields : namesOf(from.settings) + namesOf(to.settings);
    Comparison comparison;
    comparison.text(u"Alias"_s, from.alias, to.alias);
    comparison.text(u"Name"_s, from.name, to.name);
    comparison.flag(u"IsActive"_s, from.isActive, to.isActive);
    comparison.object(u"Settings"_s, from.settings, to.settings, secrets);
    return comparison.take();
}

std::vector<Change> changes(const Estate &, const Profile &from, const Profile &to)
{
    Comparison comparison;
    comparison.text(u"Alias"_s, from.alias, to.alias);
    comparison.text(u"Name"_s, from.name, to.name);
    comparison.text(u"ConnectionId"_s, guidText(from.connectionId), guidText(to.connectionId));
    comparison.text(u"Model.ProviderId"_s, from.modelProviderId, to.modelProviderId);
    comparison.text(u"Model.ModelId"_s, from.modelId, to.modelId);
    comparison.object(u"Settings"_s, from.settings, to.settings, {});
    comparison.text(u"Tags"_s, from.tags.join(u", "_s), to.tags.join(u", "_s));
    return comparison.take();
}

QByteArray changesText(const std::vector<Change> &changes)
{
    QByteArrayList items;
    for (const Change &change : changes) {
        items.append(jsontext::Object()
                         .add("path", jsontext::string(change.path))
                         .add("oldValue", valueText(change.oldValue))
                         .add("newValue", valueText(change.newValue))
                         .text());
    }
    return jsontext::array(items);
}

} // namespace linchpin::umbraco::demo
