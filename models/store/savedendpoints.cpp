// SPDX-License-Identifier: Apache-2.0
#include "models/store/savedendpoints.h"

#include "models/store/privatefile.h"
#include "models/store/refusal.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

using Endpoints = std::vector<SavedEndpoint>;

constexpr qint64 maxFileBytes = 4 * 1024 * 1024;
constexpr int fileVersion = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::SavedEndpoints)
};

QJsonObject jsonOf(const SavedEndpoint &e)
{
    QJsonObject scope;
    for (auto it = e.identity.scope.begin(); it != e.identity.scope.end(); ++it)
        scope.insert(it.key(), it.value());
    return {{"name"_L1, e.name},
            {"system"_L1, e.identity.system},
            {"url"_L1, e.identity.url},
            {"scope"_L1, scope},
            {"environment"_L1, e.environment},
            {"caFile"_L1, e.caFile},
            {"proxyUrl"_L1, e.proxyUrl},
            {"timeoutSeconds"_L1, e.timeoutSeconds},
            {"maxInFlight"_L1, e.maxInFlight},
            {"signInKind"_L1, e.signInKind},
            {"user"_L1, e.user},
            {"tokenPrefix"_L1, e.tokenPrefix}};
}

/// Takes members out of an object; what is missing, of another type or left over makes it
/// unreadable.
class Members
{
public:
    explicit Members(QJsonObject object) : m_object(std::move(object)) { }
    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.take(key);
        m_isWhole = m_isWhole && value.isString();
        return value.toString();
    }
    int number(QLatin1StringView key, int least, int most)
    {
        const double value = m_object.take(key).toDouble(-1);
        m_isWhole =
            m_isWhole && value >= least && value <= most && value == static_cast<int>(value);
        return m_isWhole ? static_cast<int>(value) : 0;
    }
    QMap<QString, QString> texts(QLatin1StringView key)
    {
        const QJsonValue value = m_object.take(key);
        m_isWhole = m_isWhole && value.isObject();
        QMap<QString, QString> map;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            m_isWhole = m_isWhole && it->isString();
            map.insert(it.key(), it->toString());
        }
        return map;
    }
    [[nodiscard]] bool areWhole() const { return m_isWhole && m_object.isEmpty(); }

private:
    QJsonObject m_object;
    bool m_isWhole = true;
};

std::optional<SavedEndpoint> endpointFrom(const QJsonObject &json)
{
    Members in(json);
    SavedEndpoint e;
    e.name = in.text("name"_L1);
    e.identity = {
        .system = in.text("system"_L1), .url = in.text("url"_L1), .scope = in.texts("scope"_L1)};
    e.environment = in.text("environment"_L1);
    e.caFile = in.text("caFile"_L1);
    e.proxyUrl = in.text("proxyUrl"_L1);
    e.timeoutSeconds = in.number("timeoutSeconds"_L1, 1, 86400);
    e.maxInFlight = in.number("maxInFlight"_L1, 1, 1000);
    e.signInKind = in.text("signInKind"_L1);
    e.user = in.text("user"_L1);
    e.tokenPrefix = in.text("tokenPrefix"_L1);
    return in.areWhole() ? std::optional(e) : std::nullopt;
}

auto find(auto &endpoints, const QString &name)
{
    return std::ranges::find_if(endpoints, [wanted = name.trimmed()](const SavedEndpoint &e) {
        return e.name.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
    });
}

Result<SavedEndpoint> checked(SavedEndpoint endpoint)
{
    endpoint.name = endpoint.name.trimmed();
    if (endpoint.name.isEmpty())
        return refusal(Text::tr("An endpoint needs a name."));
    for (const QString &address : {endpoint.identity.url, endpoint.proxyUrl}) {
        if (!QUrl(address).userInfo().isEmpty())
            return refusal(Text::tr(
                "An address with user name or password in it is not saved. Leave them out."));
    }
    if (!endpointFrom(jsonOf(endpoint)))
        return refusal(
            Text::tr("Time-out and number of requests must be above 0 and within reason."));
    return endpoint;
}

ApiError noSuch(const QString &name)
{
    return refusal(Text::tr("There is no endpoint named %1.").arg(name)).value();
}

ApiError taken(const QString &name)
{
    return refusal(Text::tr("There is an endpoint named %1 already.").arg(name)).value();
}

QString fileIn(const QString &directory)
{
    return directory + u"/endpoints.json"_s;
}

Result<void> save(const QString &directory, const Endpoints &endpoints)
{
    QJsonArray array;
    for (const SavedEndpoint &endpoint : endpoints)
        array.append(jsonOf(endpoint));
    const QJsonObject file{{"format"_L1, u"linchpin-endpoints"_s},
                           {"version"_L1, fileVersion},
                           {"endpoints"_L1, array}};
    return writePrivateFile(fileIn(directory), QJsonDocument(file).toJson(), Existing::Replace);
}

/// Reads, changes and writes while no other program does.
Result<void> change(const SavedEndpoints &saved, const QString &directory,
                    const std::function<Result<void>(Endpoints &)> &edit)
{
    if (const auto made = makePrivateFolder(directory); !made)
        return made;
    QLockFile lock(directory + u"/endpoints.lock"_s);
    if (!lock.tryLock(2000))
        return refusal(
            Text::tr("%1 is being written by another program, or its folder cannot be written.")
                .arg(QDir::toNativeSeparators(fileIn(directory))));
    auto endpoints = saved.load();
    if (!endpoints)
        return failure(endpoints.error());
    if (const auto edited = edit(*endpoints); !edited)
        return edited;
    return save(directory, *endpoints);
}

} // namespace

SavedEndpoints::SavedEndpoints(QString directory) : m_directory(std::move(directory)) { }

Result<Endpoints> SavedEndpoints::load() const
{
    const QString path = fileIn(m_directory);
    if (!QFileInfo::exists(path))
        return Endpoints{};
    const auto bytes = readWholeFile(path, maxFileBytes);
    if (!bytes)
        return failure(bytes.error());
    const auto damaged =
        refusal(Text::tr("%1 is damaged and was left as it is. Mend it or move it away.")
                    .arg(QDir::toNativeSeparators(path)));
    const QJsonObject file = QJsonDocument::fromJson(*bytes).object();
    if (file.value("format"_L1).toString() != "linchpin-endpoints"_L1
        || !file.value("endpoints"_L1).isArray())
        return damaged;
    if (file.value("version"_L1).toDouble() != fileVersion)
        return refusal(
            Text::tr("%1 was written by another version of Linchpin and was left as it is.")
                .arg(QDir::toNativeSeparators(path)));
    Endpoints endpoints;
    const QJsonArray saved = file.value("endpoints"_L1).toArray();
    for (const QJsonValue &value : saved) {
        const auto endpoint = endpointFrom(value.toObject());
        if (!endpoint || endpoint->name.trimmed().isEmpty()
            || find(endpoints, endpoint->name) != endpoints.end())
            return damaged;
        endpoints.push_back(*endpoint);
    }
    return endpoints;
}

Result<void> SavedEndpoints::add(const SavedEndpoint &endpoint)
{
    const auto good = checked(endpoint);
    if (!good)
        return failure(good.error());
    return change(*this, m_directory, [&good](Endpoints &endpoints) -> Result<void> {
        if (find(endpoints, good->name) != endpoints.end())
            return failure(taken(good->name));
        endpoints.push_back(*good);
        return {};
    });
}

Result<void> SavedEndpoints::replace(const QString &name, const SavedEndpoint &endpoint)
{
    const auto good = checked(endpoint);
    if (!good)
        return failure(good.error());
    return change(*this, m_directory, [&](Endpoints &endpoints) -> Result<void> {
        const auto old = find(endpoints, name);
        const auto other = find(endpoints, good->name);
        if (old == endpoints.end())
            return failure(noSuch(name));
        if (other != endpoints.end() && other != old)
            return failure(taken(good->name));
        *old = *good;
        return {};
    });
}

Result<void> SavedEndpoints::remove(const QString &name)
{
    return change(*this, m_directory, [&name](Endpoints &endpoints) -> Result<void> {
        const auto old = find(endpoints, name);
        if (old == endpoints.end())
            return failure(noSuch(name));
        endpoints.erase(old);
        return {};
    });
}

} // namespace linchpin
